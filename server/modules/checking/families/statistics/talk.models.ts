const opening =
  /^(?:(?:i|we) (?:got|get|think|found|put|say)(?: that)?(?: it'?s| it is)?|(?:me (?:da|dio|sale|sali[oó])|creo que(?: es)?|obtuve)|is it|¿?es|it'?s|it is|maybe|quiz[aá]s?|so|entonces|ok(?:ay)?|and|y|first|primero|then|luego|because|porque)[\s,:]+/iu;
/** Most words of talk in a row before an answer. */
const mostOpenings = 4;

/** A line without `I think it's` before the answer and `right?` after it. */
export function withoutTalk(line: string): string {
  let rest = line;
  for (let count = 0; count < mostOpenings; count += 1) rest = rest.replace(opening, "");
  return rest.replace(/[,\s]+(?:right|correct|verdad|no|correcto|ok)\s*$/i, "").trim();
}
