/** Words that tell the reader to turn what follows around. */
export const reversal =
  /\b(?:revers\w*|backwards?|mirror\w*|right to left|flip\w*|al reves|inverti\w*|espejo|derecha a izquierda|palindrom\w*|turned? around|other way round|ruckwarts|envers|upside)\b/i;
export const rotation = /\b(?:rot\s?-?13|caesar|cesar|cipher|cifrado|shift\w* (?:by|each|every)?)\b/i;
export const binaryHint = /\b(?:binary|binario|base[ -]?(?:2|two|dos)|bits?|binaire|binar)\b/i;
export const hexHint = /\b(?:hex\w*|base[ -]?(?:16|sixteen))\b/i;
export const octalHint = /\b(?:octal|base[ -]?(?:8|eight))\b/i;
export const baseHint = /\bbase[ -]?(?:3|three|4|four|5|five)\b/i;
export const codePointHint =
  /\b(?:ascii|unicode|chr|char ?code|character code|code ?point|fromCharCode|codigo)\b/i;
export const morseHint = /\b(?:morse|dots? and dash\w*|telegraph)\b/i;
export const initialsHint =
  /\b(?:first letters?|initials?|acrostic\w*|acrostico|primeras? letras?|iniciales|capital letters?|last letters?|every (?:second|other|third) letter)\b/i;
export const lettersHint =
  /\b(?:letters?|letras?|characters?|alphabet|abecedario|alfabeto|length|len|strlen|buchstaben|lettres)\b/i;
export const countHint =
  /\b(?:count\w*|how many|tall(?:y|ies)|number of|cuent\w*|cuant\w*|length|len|cantidad|zahl\w*|compte\w*|these|dots?|fingers?|stars?)\b/i;
export const rhymeHint = /\b(?:rhymes?|rima|sounds like|suena (?:como|a)|homophone)\b/i;
export const digitHint =
  /\b(?:digits?|cifras?|digitos?|followed by|seguido|seguida|chiffres?|ziffern?|tens|units|ones|decenas|unidades|side by side|next to each other|put together|glue|concatenate|then a|joined|juntos?|join|write a)\b/i;

export const nato: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec " +
    "romeo sierra tango uniform victor whiskey whisky xray yankee zulu"
  )
    .split(" ")
    .map((word) => [word, word.charAt(0)]),
);

export const morse: Readonly<Record<string, string>> = Object.fromEntries(
  (
    ".- a|-... b|-.-. c|-.. d|. e|..-. f|--. g|.... h|.. i|.--- j|-.- k|.-.. l|-- m|-. n|--- o|.--. p|--.- q|.-. r|... s|- t|" +
    "..- u|...- v|.-- w|-..- x|-.-- y|--.. z|----- 0|.---- 1|..--- 2|...-- 3|....- 4|..... 5|-.... 6|--... 7|---.. 8|----. 9"
  )
    .split("|")
    .map((entry) => entry.split(" ")),
);

/** Letters that share their name or shape with a digit in playful spelling. */
export const playful: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "!": "i",
  "@": "a",
  $: "s",
  "+": "t",
  "|": "i",
  "*": "i",
  "€": "e",
  "£": "e",
};

/** Amounts that everybody knows: `the days of a week`. Over the shape of a text. */
export const knownAmounts: readonly (readonly [RegExp, number])[] = (
  [
    [
      "days (?:in|of|per|there are in) (?:a|the|one|every|each|#\\d+) week|week has days|dias (?:de|tiene|en) (?:la|una|#\\d+) semana|dwarfs|colou?rs (?:of|in) (?:a|the) rainbow|wonders of the|continents|deadly sins",
      7,
    ],
    [
      "fingers (?:on|of|in) (?:a|one|your|each|#\\d+)(?: \\w+)? ?hand|dedos (?:de|en) (?:una|la|#\\d+) mano|toes on (?:a|one|#\\d+) foot|olympic rings|high five|sides (?:of|in|on) (?:a|the|#\\d+) pentagon|points on a star|nickel|school days|vowels",
      5,
    ],
    [
      "months (?:in|of) (?:a|the|one|#\\d+) year|meses (?:de|del|tiene)|inches in (?:a|#\\d+) foot|eggs in a carton|signs of the zodiac",
      12,
    ],
    [
      "seasons|legs (?:on|of) (?:a|the) (?:dog|cat|table|chair|horse|cow)|sides (?:of|in|on) (?:a|the|#\\d+) (?:square|rectangle)|wheels on (?:a|#\\d+) car|quarters in (?:a|#\\d+) dollar|suits in|estaciones del ano|patas (?:de|tiene) (?:un|una|#\\d+) (?:perro|gato|mesa|silla)|compass",
      4,
    ],
    [
      "legs (?:on|of) (?:a|an|#\\d+) (?:spider|octopus)|arms (?:of|on) (?:an|a|#\\d+) octopus|sides (?:of|in|on) (?:an|a|the) octagon|planets|spider has|octopus has|patas (?:de|tiene) (?:una|#\\d+) arana|stop sign",
      8,
    ],
    [
      "legs (?:on|of) (?:an|a|#\\d+) (?:insect|ant|bee|beetle)|sides (?:of|in|on) (?:a|the) hexagon|faces (?:of|on) (?:a|the) (?:cube|die|dice)|strings on a guitar|half a dozen",
      6,
    ],
    [
      "sides (?:of|in|on) (?:a|the|#\\d+) triangle|wheels on (?:a|#\\d+) tricycle|leaves (?:on|of) (?:a|#\\d+) (?:clover|shamrock)|little pigs|musketeers|primary colou?rs|lados (?:de|tiene) un triangulo|blind mice|feet in a yard|strikes",
      3,
    ],
    [
      "wheels on (?:a|#\\d+) (?:bicycle|bike)|eyes (?:do|on|in)|hands do you have|a pair of (?!numbers|factors|equations|brackets|values|integers|terms)|only even prime|even prime",
      2,
    ],
    ["lives (?:of|does) (?:a|#\\d+) cat|innings|players (?:on|in) a baseball", 9],
    [
      "fingers (?:on|of) (?:both|#\\d+) hands|fingers do you have|years in a decade|commandments|dimes in a dollar|pins in bowling|both hands",
      10,
    ],
    ["players (?:on|in) a (?:soccer|football|cricket) team", 11],
    ["hours (?:in|of) (?:a|#\\d+) day|horas (?:de|del|tiene) (?:un |#\\d+ )?dia", 24],
    ["letters (?:in|of) the (?:english )?alphabet", 26],
    ["cards in a (?:deck|pack)|weeks in (?:a|#\\d+) year", 52],
    ["states in the (?:us|usa|united states|union)|stars on the", 50],
    ["minutes (?:in|of) (?:an|a|#\\d+) hour|seconds in (?:a|#\\d+) minute|minutos de una hora", 60],
    [
      "cents in (?:a|#\\d+) dollar|years in (?:a|#\\d+) century|centimetres in (?:a|#\\d+) metre|anos de un siglo",
      100,
    ],
    ["baker's dozen", 13],
    ["days in (?:a|#\\d+) fortnight", 14],
    ["degrees in (?:a|#\\d+) circle", 360],
    ["days in (?:a|#\\d+) year", 365],
    ["degrees in (?:a|#\\d+) right angle", 90],
    ["squares on a chess\\s?board", 64],
  ] as const
).map(([source, amount]) => [new RegExp(`(?:^| )(?:${source})(?= |$)`), amount] as const);
