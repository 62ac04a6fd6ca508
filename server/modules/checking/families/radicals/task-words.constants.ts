/** Words about roots, English and Spanish. */
export const rationaliseWords =
  /\b(?:rationali[sz](?:e|ing)(?: the)?(?: denominators?)?(?: (?:of|in))?|racionaliza(?:r|ndo)?(?: el)?(?: denominador(?:es)?)?(?: de)?)\b/i;
export const noRootBelow =
  /\b(?:without (?:a )?(?:roots?|radicals?|surds?) (?:in the denominator|below|at the bottom)|with (?:no|a rational) (?:root in the |root below|denominator)(?:denominator)?|sin ra[ií](?:z|ces) (?:en el denominador|abajo))\b/i;
export const rootWords =
  /\b(?:simplify(?:ing)?|simplifica(?:r|ndo)?|simplifique|write|express|reduce|evaluate|calculate|compute|work out|multiply(?: out)?|expand|add|subtract|find(?: the value of)?|what(?:'s|’s| is)(?: the value of)?|escribe|expresa|calcula(?:r)?|multiplica(?:r)?|desarrolla|suma(?:r)?|resta(?:r)?|halla|cu[aá]nto (?:es|vale|da))\b/i;
/** Where a decimal is asked for, nothing is simplified. */
export const roundingWords =
  /\b(?:decimals?|rounded?|nearest|approximate(?:ly)?|estimate|between which|decimal(?:es)?|redondea(?:r|do)?|aproximad[oa]|aproxima|entre qu[eé])\b/i;
/** `square root of 72` and `raíz cuadrada de 72` as the sign of it. */
export const rootNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?square root of (?=[\d(\\$])|\b(?:la )?ra[ií]z cuadrada de (?=[\d(\\$])/gi, "√"],
  [/\b(?:the )?cube root of (?=[\d(\\$])|\b(?:la )?ra[ií]z c[uú]bica de (?=[\d(\\$])/gi, "∛"],
];
