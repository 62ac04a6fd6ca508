const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Answers so common as words that only a claim gives them away. */
export const plainAnswers = words(
  "yes no true false si verdadero falso cierto same different always never sometimes more less",
);

/** Too common to be the point of an answer told in words. */
export const answerFillers = words(
  "a an the of to in on is are was be it its this that and or for with by as at from into than because they them their there which when so " +
    "el la los las un una de del al en es son por para con que se su sus y o lo porque como cuando option choice opcion",
);

/** Before the words of an answer that stand in the problem too, they offer it: `it's the nucleus`. */
export const offersBefore =
  "(?:answer|respuesta|solution|result|resultado|solucion|choose|pick|select|circle|elige|escoge|marca|go with|it's|it is|that's|that is|this is|es|called|named|llama|must be|would be|has to be|is just|is simply|think|say|write|means|namely|clearly|obviously|definitely|for sure|surely|statement is|sentence is|claim is|afirmacion es)";
/** After them. */
export const offersAfter =
  "(?:is|are|was|would be|works|es|son|seria)\\W+(?:\\p{L}+\\W+){0,3}?(?:right|correct|answer|it|one|true|best|correct[oa]s?|respuesta|indicad[oa]|looking for|you need|you want)";

/** Rules something out. */
export const rulesOut =
  /\b(?:not|isn't|aren't|can't|cannot|won't|doesn't|don't|wrong|incorrect|false|rules? out|ruled out|cross(?:ed)? out|eliminated?|neither|nor|never|impossible|except|besides|other than|discard|descarta\w*|elimina\w*|tampoco|ni|no|incorrect[oa]s?|fals[oa]s?|tacha|fuera|out)\b/i;

/** Names a place in a list of options. */
export const optionPlaces: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["primera", 0],
  ["second", 1],
  ["segunda", 1],
  ["third", 2],
  ["tercera", 2],
  ["fourth", 3],
  ["cuarta", 3],
  ["fifth", 4],
  ["quinta", 4],
  ["last", -1],
  ["ultima", -1],
]);
