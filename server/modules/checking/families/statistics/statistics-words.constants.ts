/** Words about data, English and Spanish. */

export type Language = "en" | "es";

/** Words that ask for a measure. `mean` alone is a verb as well, so it needs what stands round it. */
export const measureWords = {
  mean: /\b(?:the\s+(?:arithmetic\s+)?(?:mean|average)(?!\s+(?:of\s+)?transport)|(?:arithmetic\s+)?mean\s*(?:of|for|:|\?)|mean,?\s*$|average|(?:la|su)\s+media(?!\p{L})|media\s+(?:aritm[eé]tica|ponderada|de|entre)|promedio|valor\s+medio)/iu,
  median: /\b(?:median|mediana)\b/iu,
  mode: /\b(?:mode|moda|modal value)\b/iu,
  range: /\b(?:range|rango|recorrido|amplitud)\b/iu,
} as const;

export const weightedWords =
  /\b(?:weighted (?:mean|average)|(?:media|promedio) ponderad[ao]|(?:with|and)?\s*(?:the )?(?:weights?|frequenc(?:y|ies)|pesos?|ponderaciones|frecuencias?))\b/iu;
/** Between the values and how much each counts. */
export const betweenWeights =
  /^[\s,;:.]*(?:(?:with|and|con|y)\s+)?(?:(?:the|their|los|las|sus)\s+)?(?:respective\s+)?(?<word>weights?|frequenc(?:y|ies)|pesos?|ponderaciones|frecuencias?)(?:\s+(?:of|are|de|son|respectiv[ao]s))?[\s:]*$/iu;

/** Words of a question that a plain list does not answer. */
export const otherQuestion =
  /\b(?:if|add(?:s|ed|ing)?|remov\w+|another|new|more|less|fewer|each|every|change[sd]?|increase[sd]?|decrease[sd]?|doubled?|twice|half|without|except|than|times|dropped|after|before|replaced?|functions?|domain|standard|deviation|variance|quartiles?|interquartile|absolute|moving|geometric|harmonic|si|añad\p{L}*|agreg\p{L}*|quit\p{L}*|otr[oa]|m[aá]s|menos|cada|cambia\p{L}*|aumenta\p{L}*|doble|mitad|sin|excepto|funci[oó]n|dominio|desviaci[oó]n|varianza|cuartil\p{L}*|geom[eé]trica|arm[oó]nica|m[oó]vil)\b/iu;

export const asksForIt =
  /\?|\b(?:find|what|calculate|compute|determine|work out|give|state|which|help|halla|calcula|determina|encuentra|obt[eé]n|cu[aá]l|di|ayuda\p{L}*)\b/iu;

/** Spanish by its words; what has none is taken for English. */
export const spanish =
  /\b(?:media|mediana|moda|rango|recorrido|promedio|halla|calcula|cu[aá]l|pesos|frecuencias|es|los|las|del?|y|con)\b|[¿ñ]/iu;

/** Numbers in words, from two on: `one` and `una` are articles as well. */
export const countWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};

/** A value that is not known yet, in a list. */
export const unknownWords = String.raw`(?:x|n|k|a|\?|_{1,6}|(?:a|an|one|the)?\s*(?:missing|unknown|another|other|fourth|fifth|sixth|last)\s+(?:number|value|one|score|mark)|(?:otr[oa]|el|un|una)?\s*(?:n[uú]mero|dato|valor|nota)\s*(?:desconocid[oa]|que falta)?)`;

/** What a line of work may begin with: the measure itself, or the answer. */
export const answerHead =
  /^(?:(?:so|then|thus|and|therefore|entonces|luego|as[ií]|pues)\s+)*(?:(?:the|la|el|my|mi|its|it'?s|su|their)\s+)?(?:(?:weighted|arithmetic|new|total|overall)\s+)?(?:mean|average|median|mode|range|answer|result|media(?:\s+(?:ponderada|aritm[eé]tica))?|promedio(?:\s+ponderado)?|mediana|moda|rango|recorrido|respuesta|resultado|missing (?:number|value)|(?:n[uú]mero|dato|valor) que falta|x̄|\\bar\{?x\}?|\\text\{(?:mean|median|mode|range)\})s?\s*(?:would be|must be|is|are|was|=|es|son|ser[ií]a|:)\s*(?=\S)/iu;

/** What a part of the work may be called. */
export const partHeads = {
  sum: /^(?:(?:so|then|entonces)\s+)?(?:(?:the|la|el)\s+)?(?:sum|total|suma|they add up to|adds? up to)\s*(?:is|are|=|es|:|to)?\s*(?=[-−\d(])/iu,
  count:
    /^(?:(?:so|then|entonces)\s+)?(?:n|(?:(?:the|el)\s+)?(?:count|number of (?:values|numbers)|n[uú]mero de (?:datos|valores))|there are|hay)\s*(?:is|=|es|:)?\s*(?=\d)/iu,
  largest:
    /^(?:(?:so|then|entonces)\s+)?(?:(?:the|el|la)\s+)?(?:largest|highest|biggest|greatest|max(?:imum|\.)?|mayor|m[aá]ximo|m[aá]s (?:alto|grande))(?:\s+(?:value|number|one|valor|dato|n[uú]mero))?\s*(?:is|=|es|:)\s*/iu,
  smallest:
    /^(?:(?:so|then|entonces)\s+)?(?:(?:the|el|la)\s+)?(?:smallest|lowest|least|min(?:imum|\.)?|menor|m[ií]nimo|m[aá]s (?:bajo|peque[nñ]o))(?:\s+(?:value|number|one|valor|dato|n[uú]mero))?\s*(?:is|=|es|:)\s*/iu,
  middle:
    /^(?:(?:so|then|entonces)\s+)?(?:(?:the|los|el)\s+)?(?:(?:two\s+)?middle(?:\s+(?:values?|numbers?|ones?))?|(?:datos|valores|n[uú]meros)\s+(?:centrales|del medio)|(?:valor|dato|n[uú]mero)\s+(?:central|del medio))\s*(?:is|are|=|es|son|:)\s*/iu,
  sorted:
    /^(?:(?:so|then|entonces|first|primero)\s+)?(?:sorted|in order|ordered|ordenad[oa]s?|en orden)\s*(?:is|it is|it'?s|list|:|=)*\s*/iu,
} as const;

/** There is no mode. */
export const noModeWords =
  /\b(?:no (?:hay |tiene |existe )?(?:a |una )?(?:mode|moda)|(?:doesn'?t|does not|doesn’t) have (?:a |any )?mode|there (?:is|are) none|there isn'?t (?:one|a mode|any)|without (?:a )?mode|sin moda|amodal|mode (?:is|=) none|none of them|ninguna?)\b|^\s*(?:none|no mode|there is no(?:ne| mode))[\s.!?]*$/iu;
