/** Words that are read as signs in an expression told in words, English and Spanish. */
export const signWords: ReadonlyMap<string, string> = new Map(
  (
    "plus:+ add:+ mas:+ y:+ minus:- less:- menos:- negative:- negativo:- times:* por:* over:/ squared:^2 cuadrado:^2 cubed:^3 cubo:^3 " +
    "sqrt:√ root:√ raiz:√ rad:√ pi:π π:π percent:%"
  )
    .split(" ")
    .map((entry): [string, string] => {
      const [word = "", sign = ""] = entry.split(":");
      return [word, sign];
    }),
);

/** Words that only join the parts of an expression: `the square root of two`, `x al cuadrado`. */
export const silentWords: ReadonlySet<string> = new Set(
  "the square cuadrada of de al a all quantity".split(" "),
);

/** Words that open or close a bracket when an expression is read aloud. */
export const bracketWords: ReadonlySet<string> = new Set(
  "bracket brackets parenthesis parentheses paren parens parentesis corchete".split(" "),
);
export const openingWords: ReadonlySet<string> = new Set("open left abre abrir".split(" "));
export const closingWords: ReadonlySet<string> = new Set("close closed right cierra cerrar".split(" "));
