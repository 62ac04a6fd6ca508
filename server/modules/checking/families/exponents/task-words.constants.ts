/** Words about powers, English and Spanish. */
export const scientificWords =
  /\b(?:in(?:to)? |en |a |using )?(?:scientific notation|standard (?:index )?form|notaci[oó]n cient[ií]fica)\b/i;
/** `standard form` is scientific notation in Britain and an ordinary number in America: the number itself tells. */
export const standardForm = /\bstandard (?:index )?form\b/i;
export const ordinaryWords =
  /\b(?:ordinary (?:number|form|notation)|as an? (?:ordinary |plain |usual )?(?:decimal|number)|decimal (?:number|form|notation)|(?:standard|usual|normal) notation|without (?:a )?powers? of (?:ten|10)|n[uú]mero (?:decimal|ordinario|normal|usual)|forma decimal|notaci[oó]n (?:decimal|usual|ordinaria|habitual)|sin potencias? de (?:diez|10))\b/i;
export const onePowerWords =
  /\b(?:as (?:a|one|a single)(?: single)? power|as a power of|(?:in|using) index form|como (?:una )?(?:sola |[uú]nica )?potencia)\b/i;
/** Ask for a power or product to be written otherwise; only together with `signWords` or `onePowerWords`. */
export const writeWords =
  /\b(?:write|rewrite|express|give|escribe|reescribe|expresa|escribir|expresar|pon)\b/i;
export const signWords =
  /\b(?:(?:without|no) (?:a )?negative (?:exponents?|powers?|ind(?:ex|ices))|(?:with|using)(?: only)? (?:a )?positive (?:exponents?|powers?|ind(?:ex|ices))|sin (?:un )?exponentes? negativos?|con (?:un )?exponentes? positivos?)\b/i;
export const powerRuleWords =
  /\b(?:simplify(?:ing)?|simplifica(?:r|ndo)?|simplifique|reduce|multiply|divide|multiplica|apply the (?:rules|laws) of exponents to|use the (?:rules|laws) of exponents (?:on|to simplify))\b/i;
export const valueWords =
  /\b(?:evaluate|calculate|work out|find(?: the value of)?|what(?:'s|’s| is)(?: the value of)?|compute|simplify(?:ing)?|simplifica(?:r)?|calcula(?:r)?|eval[uú]a(?:r)?|cu[aá]nto (?:es|vale)|halla|write|express|escribe|expresa)\b/i;
/** A letter that is given a number: then something is evaluated, which is another family's. */
export const givenLetter = /(?<![a-z])[a-z]\s*=\s*[-−]?\d/i;
