/** Words about lines, English and Spanish. */
export const slopeWords = /\b(?:slope|gradient|pendiente)\b/i;
export const equationWords =
  /\b(?:equation of (?:the|a) (?:straight )?line|line (?:that |which )?(?:through|passes|passing|goes|going|with|of slope|parallel|perpendicular)|ecuaci[oó]n de (?:la|una) (?:l[ií]nea )?recta|recta que pasa|recta (?:con pendiente|paralela|perpendicular))/i;
export const parallelWords = /\b(?:parallel|paralela)\b/i;
export const perpendicularWords = /\bperpendicular\b/i;
/** The slope that is given: `slope 3`, `pendiente de -1/2`, `m = 2`. */
export const slopeValue =
  /(?:\b(?:slope|gradient|pendiente)\s*(?:of|is|de|es|igual a|=)?\s*(?:m\s*=\s*)?|\bm\s*=\s*)([-−–]?\s?\d+(?:\.\d+)?(?:\s?\/\s?\d+)?)/i;
export const interceptWords: readonly (readonly [RegExp, "x" | "y"])[] = [
  [
    /\by\s?-?\s?intercepts?\b|\bordenada (?:al|en el) origen\b|\bintersecci[oó]n con el eje (?:de las )?y\b|\bcorta al eje y\b/i,
    "y",
  ],
  [/\bx\s?-?\s?intercepts?\b|\bintersecci[oó]n con el eje (?:de las )?x\b|\bcorta al eje x\b/i, "x"],
];
/** Any of the words that make a text worth a closer look. */
export const lineWords =
  /\b(?:slope|gradient|pendiente|line|recta|intercepts?|ordenada|intersecci[oó]n|eje)\b/i;
/** The student tells a result rather than asking for one. */
export const ownResult =
  /\b(?:i|we)(?:'ve| have)? (?:got|get|found|think|did|put)\b|\bmy (?:slope|line|answer|equation)\b|\b(?:me (?:da|dio|sali[oó])|obtuve|mi (?:pendiente|recta|respuesta))\b/i;

/** Words before a value in a line of work: `the slope is 3`. */
export const slopeIs =
  /^\s*(?:so\s+|entonces\s+)?(?:the |la |its |it's )?(?:slope|gradient|pendiente)\s*(?:is|=|es|:|m\s*=)?\s*/i;
export const undefinedSlope =
  /\b(?:undefined|no slope|doesn'?t exist|does not exist|indefinida|no (?:existe|tiene pendiente|est[aá] definida)|infinit[ea])\b/i;
