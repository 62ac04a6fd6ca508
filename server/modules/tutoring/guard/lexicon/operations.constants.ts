/** Words between two operands, longest first. Languages share one list: a phrase counts only between operands. */
export const infixPhrases: readonly (readonly [readonly string[], "+" | "-" | "*" | "/"])[] = (
  [
    [
      "divided by|dividido por|dividido entre|dividida por|dividida entre|divise par|geteilt durch|split by|split into|shared by|delt door",
      "/",
    ],
    [
      "multiplied by|multiplicado por|multiplicada por|multiplie par|mal genommen mit|groups of|lots of|grupos de",
      "*",
    ],
    ["added to|together with|and then add|increased by|sumado a|mas otros|aumentado en|and add", "+"],
    ["take away|decreased by|reduced by|disminuido en|subtract|and subtract|without", "-"],
    ["over|entre|sobre|durch|sur|upon", "/"],
    ["times|por|fois|mal|vezes|veces|keer|per", "*"],
    ["plus|mas|mais|piu", "+"],
    ["minus|menos|moins|less|weniger|meno", "-"],
  ] as const
).flatMap(([phrases, sign]) => phrases.split("|").map((phrase) => [phrase.split(" "), sign] as const));

/** Words after an operand that raise it. */
export const powers: Readonly<Record<string, number>> = { squared: 2, cuadrado: 2, cubed: 3, cubo: 3 };

/** Words that mean `=` wherever they stand. */
export const equalityPhrases: readonly (readonly string[])[] = (
  "is equal to|are equal to|is the same as|is the same number as|equal to|equals|equal|es igual a|son iguales a|" +
  "igual a|es lo mismo que|equivale a|equivalent to|est egal a|egale|egal a|ist gleich|gleich|entspricht|e igual a|e uguale a|uguale a"
)
  .split("|")
  .map((phrase) => phrase.split(" "));

/** Words that mean `=` only between two mathematical expressions. */
export const copulas: ReadonlySet<string> = new Set(
  (
    "is are was be makes make gives give becomes become yields leaves comes es son da dan vale sera queda hace est font fait " +
    "donne ist sind ergibt macht e sao faz era equalling"
  ).split(" "),
);
