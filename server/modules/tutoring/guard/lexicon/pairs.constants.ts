type Operation = "+" | "-" | "*" | "/";

const lists: Readonly<Record<Operation, string>> = {
  "+":
    "add added adding plus sum total totals together combine combined combining increase increased extra another join joined " +
    "exceeds ahead suma sumar sumado sumas total juntos juntas combines",
  "-":
    "subtract subtracted subtracting minus difference take taken taking leaves remain remains remaining remove removed " +
    "decrease decreased lost lose loses gave short behind resta restar diferencia quita quitas " +
    "quitar deduct deducted except without sans without off spent spends gap",
  "*": "times multiply multiplied multiplying product groups sets rows lots veces multiplica multiplicar multiplicado por grupos apiece",
  "/":
    "divide divided dividing split splitting share shared sharing quotient equally ratio halves divides fit fits goes reparte repartir " +
    "repartido dividir dividido divide entre evenly",
};

/** Words and signs that name an operation wherever they stand in a sentence with two numbers. */
export const operationCues: ReadonlyMap<string, readonly Operation[]> = (() => {
  const cues = new Map<string, Operation[]>();
  for (const sign of ["+", "-", "*", "/"] as const)
    for (const word of lists[sign].split(" "))
      cues.set(word, [...new Set([...(cues.get(word) ?? []), sign])]);
  return cues;
})();
