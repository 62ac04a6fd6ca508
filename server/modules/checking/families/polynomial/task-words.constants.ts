/** Words that ask for something to be done with an expression, English and Spanish. */
export const factorWords =
  /\b(?:factor(?:i[sz]e|ing)?|factori[sz]ing|factori[sz]ation of|factor[ií]za(?:r|lo)?|factorizaci[oó]n de|factorice|saca(?:r)? factor com[uú]n)\b/i;
export const expandWords =
  /\b(?:expand(?:ing)?|multiply(?:ing)? out|distribute|foil|remove the brackets|desarrolla(?:r)?|desarrolle|expande|expandir|multiplica(?:r)? los par[eé]ntesis|quita(?:r)? (?:los )?par[eé]ntesis)\b/i;
export const simplifyWords =
  /\b(?:simplify(?:ing)?|(?:combine|collect) (?:the )?like terms|simplifica(?:r)?|simplifique|reduce(?: t[eé]rminos)?|agrupa(?:r)? (?:los )?t[eé]rminos(?: semejantes)?)\b/i;
export const evaluateWords =
  /\b(?:evaluate|(?:find|what(?:'s|’s| is)|calculate|give) (?:me )?the value of|value of|eval[uú]a(?:r)?|eval[uú]e|valor (?:num[eé]rico )?de|what(?:'s|’s| is)|calculate|work out|calcula(?:r)?|cu[aá]nto (?:es|vale)|halla|substitute|sustituye)\b/i;
/** Right before a letter's number: `when x = 4`. */
export const ifWords =
  /\b(?:when|if|for|at|where|with|given|cuando|si|para|en|con|donde|and|y)\s*(?:that\s*)?[\s,:]*$|,\s*$/i;

const doing =
  /\b(?:i|we|yo)(?:\s+(?:then|first|also|just|should|can|could|must|will|would|luego|primero))?\s*$/i;
const asks = /\bhow (?:do|can|should|would|could|to)(?: (?:i|we|you))?\s*$/i;

/** Whether the words before say that the student does it as part of other work: `should I`, `then I`. */
export function isOwnDoing(before: string): boolean {
  const last = before.slice(-60);
  return (
    (doing.test(last) || /\b(?:debo|tengo que|primero|luego|entonces|then|so)\s*$/i.test(last)) &&
    !asks.test(last)
  );
}
