/**
 * The sentences of a Markdown text in a comparable form: lower case, without mark-up, single spaces. What is
 * inside `$…$` belongs to its sentence. Single words and bare formulas count too.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\$[^$\n]*\$/g, (formula) => formula.replace(/[.?!:]/g, "\u0001"))
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) =>
      sentence
        .replace(/[*_“”"«»]/g, "")
        .replace(/^\s*-\s+/, "")
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase(),
    )
    .filter((sentence) => sentence !== "");
}

/** Whether any sentence of `text` is among those said. */
export function saidIn(text: string, said: ReadonlySet<string>): boolean {
  return sentencesOf(text).some((sentence) => said.has(sentence));
}
