/** `m` is the middle of two numbers, `d` two digits side by side or tens and ones. */
export type Operation = "+" | "-" | "*" | "/" | "m" | "d";

const lists: Readonly<Record<Operation, string>> = {
  "+":
    "add added adding plus sum total totals together combine combined combining increase increased extra another join joined " +
    "exceeds ahead later after put despues suma sumar sumado sumas total juntos juntas combines",
  "-":
    "subtract subtracted subtracting minus difference take taken taking leaves remain remains remaining remove removed " +
    "decrease decreased lost lose loses gave short behind resta restar diferencia quita quitas " +
    "quitar deduct deducted except without sans without off spent spends gap ago earlier before hace",
  "*": "each every times multiply multiplied multiplying product groups sets rows lots veces multiplica multiplicar multiplicado por grupos apiece",
  "/":
    "divide divided dividing split splitting share shared sharing quotient equally ratio halves divides fit fits goes reparte repartir " +
    "repartido dividir dividido divide entre evenly each every everyone same per cada",
  m:
    "middle between halfway midway far distance distances average mean centre center neighbours neighbors equidistant around either medio " +
    "mitad entre media nor neither",
  d: "quotient remainder rest tens ones units digit digits decenas unidades cifra cifras resto followed behind beside write starts ends",
};

/** With `one` and a number next to the answer: `one more would make 6`, `the one after 4`. */
export const stepWords: ReadonlySet<string> = new Set(
  (
    "one uno una un next after before following preceding previous another extra single siguiente anterior sigue despues antes follows " +
    "precedes succeeds successor predecessor neighbour neighbor beyond past une eins eine um uma"
  ).split(" "),
);

/** With the number's opposite or reciprocal. */
export const turningWords =
  /\b(?:reciprocal|multiplicative inverse|additive inverse|opposite of|upside|negative of|inverso de|opuesto de|turned over|without (?:its|the) (?:minus )?sign|change (?:its|the) sign)\b/i;

/** Words and signs that name an operation wherever they stand in a sentence with two numbers. */
export const operationCues: ReadonlyMap<string, readonly Operation[]> = (() => {
  const cues = new Map<string, Operation[]>();
  for (const sign of ["+", "-", "*", "/", "m", "d"] as const)
    for (const word of lists[sign].split(" "))
      cues.set(word, [...new Set([...(cues.get(word) ?? []), sign])]);
  return cues;
})();

/** Between two numbers of an example about order. */
export const comparisons: ReadonlySet<string> = new Set(
  "less greater warmer colder bigger smaller larger < > ≤ ≥ or but vs versus menor mayor menos grados degrees frio caliente pero o".split(
    " ",
  ),
);
