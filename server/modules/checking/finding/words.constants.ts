/** Words round mathematics in students' messages, English and Spanish. All lower case. */

/** Words that stand for an operation between two pieces of mathematics. */
export const operationWords: ReadonlySet<string> = new Set([
  "plus",
  "minus",
  "times",
  "over",
  "equals",
  "más",
  "menos",
  "por",
  "entre",
  "divided",
  "dividido",
]);

/** Words that ask for something to be worked out. */
export const asking =
  /\b(?:solve|solving|what(?:'s|’s|s| is| does| do you get for)|calculate|compute|evaluate|simplify|find|work(?:ing)? out|how (?:much|many) is|how (?:do|would|can) (?:i|you|we) (?:do|solve|work out|get|find)|help(?: me)?(?: with| on| solve)?|stuck on|do|try|resuelve|resolver|resuelva|calcula|calcular|cu[aá]nto (?:es|son|da)|cu[aá]l es|simplifica|eval[uú]a|halla|hallar|encuentra|ayuda(?:me)?(?: con)?|ay[uú]dame(?: con)?|c[oó]mo (?:se )?(?:hago|resuelvo|hace|resuelve)|problem|problema|exercise|ejercicio|question|pregunta|homework|tarea|equation|ecuaci[oó]n|inequality|desigualdad|inecuaci[oó]n)\b/i;

/** Words right before mathematics that is the student's own work or answer. */
export const ownWork =
  /(?:\b(?:i|we)(?:'ve| have)? (?:got|get|have|did|wrote|found|think|said|put)|\bgot|\bget|\bthen|\bso|\btherefore|\banswer(?: is| was|:)?|\bis it|\bit'?s|\bit is|\bme (?:da|dio|sale|sali[oó]|queda|qued[oó])|\bobtuve|\bobtengo|\bentonces|\bluego|\bcreo que(?: es)?|\bla respuesta(?: es)?|\bes|\bmy answer|\bbecause|\bporque|\bmaybe|\bi think(?: it'?s| it is)?)[\s:,]*$/i;

/**
 * What right before a piece of mathematics shows that it is the rest of something longer that was not read: an
 * operation or a number in words, a prime, a dash that may be a minus sign.
 */
const numberWords =
  "two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez";
export const beginsEarlier = new RegExp(
  String.raw`(?:\b(?:plus|minus|squared|cubed|divided by|multiplied by|twice|menos|al cuadrado|al cubo|dividido (?:por|entre)|multiplicado por)\s*|(?:\d|\b[a-z]|squared|cubed|cuadrado|cubo|number|n[uú]mero|\)|\b(?:${numberWords}))\s+(?:times|m[aá]s)\s*|\p{L}['’′]+|(?:^|[\s(\d])(?:\d|[a-z]|\))\s?[—―]\s*)$`,
  "iu",
);

/** A number in words right before a letter or a bracket is its factor: `two x plus 3`. */
export const factorInWords = new RegExp(String.raw`\b(?:${numberWords})\s*$`, "iu");

/** Words before a number that make it a label, not mathematics. */
export const labelBefore =
  /\b(?:pages?|p\.|pp\.|problems?|questions?|numbers?|no\.|nr\.|#|steps?|lines?|chapters?|lessons?|units?|grade|sections?|part|exercises?|items?|room|level|age|year|hints?|p[aá]ginas?|p[aá]gs?\.?|problemas?|preguntas?|n[uú]meros?|pasos?|l[ií]neas?|cap[ií]tulos?|lecci[oó]n|lecciones|unidad|grado|secci[oó]n|partes?|ejercicios?|nivel|a[ñn]o)\s*(?:#|:)?\s*$/i;

/** What may follow a number that is an answer. Anything else is taken for a thing that is counted. */
export const mayFollow =
  /^[\s=_]*(?:$|[.,;:!?)\]"'”’»…\n]|\p{Extended_Pictographic}|(?:i|is|right|correct|think|thinking|maybe|or|and|because|so|but|then|for|if|when|please|pls|plz|as|by|to|using|in|with|on|my|thanks|thank|can|could|how|what|help|lol|idk|yes|no|that|it|don't|dont|creo|verdad|no|s[ií]|o|y|porque|pero|entonces|correcto|est[aá]|es|si|cuando|para|por|con|gracias|ayuda|supongo|quiz[aá]s?|tal)(?![\p{L}\p{N}]))/iu;

/** Words before a bare number that make it an answer. */
export const answerBefore =
  /(?:^|[\n.!?,;:]\s*|\b(?:is|it|it'?s|its|it’s|be|answer|got|get|gets|equals|think|thinks?|maybe|so|then|was|as|guess|gives?|gave|makes?|left with|es|da|dio|sale|sali[oó]|queda|qued[oó]|obtuve|obtengo|respuesta|creo|ser[ií]a|igual a|entonces|quiz[aá]s?|tal vez|son|says?|say|put|or|not|no|yes|s[ií]|que)\s*:?\s*(?:=|just|only|about|equal to|solo)?\s*)$/i;

/** Comparisons in words, longest first, with the sign they stand for. */
export const comparisonWords: readonly (readonly [RegExp, string])[] = [
  [
    /(?:is |are |es |debe ser |must be |has to be )?(?:greater|more|bigger|larger) than or equal to|(?:is |must be )?at least|(?:es |debe ser )?mayor o igual (?:que|a)|(?:es )?(?:al menos|como m[ií]nimo)/giu,
    ">=",
  ],
  [
    /(?:is |are |es |debe ser |must be |has to be )?(?:less|smaller|fewer) than or equal to|(?:is |must be )?at most|(?:es |debe ser )?menor o igual (?:que|a)|(?:es )?(?:a lo sumo|como m[aá]ximo)/giu,
    "<=",
  ],
  [
    /(?:is |are |es |debe ser |must be |has to be )?(?:(?:greater|more|bigger|larger) than|mayor que)/giu,
    ">",
  ],
  [/(?:is |are |es |debe ser |must be |has to be )?(?:(?:less|smaller|fewer) than|menor que)/giu, "<"],
  [
    /(?:is |es )?(?:equal to|igual a)|equals|must be|should be|would be|has to be|could be|might be|vale|ser[ií]a|debe ser|is|es/giu,
    "=",
  ],
];

/** Names of functions that stand before what they are of: `sqrt(37)`, `sin x`, `ln 2`. */
export const functionWords: ReadonlySet<string> = new Set(
  "sqrt cbrt root sin cos tan cot sec csc arcsin arccos arctan asin acos atan sen tg ln log exp abs".split(
    " ",
  ),
);

/** Names of numbers. */
export const constantWords: ReadonlySet<string> = new Set(["pi"]);
