import { lettersIn } from "../algebra/solution-set.models.ts";
import type { Expression, ReadResult } from "../reading/syntax.models.ts";

/** Expressions that a line of work says are equal, in order; null for anything else. */
export function equalParts(read: ReadResult): readonly Expression[] | null {
  if (read.kind === "expression") return [read.expression];
  if (read.kind === "relation")
    return read.relation.sign === "=" ? [read.relation.left, read.relation.right] : null;
  if (read.kind !== "chain" || read.signs.some((sign) => sign !== "=")) return null;
  return read.parts;
}

/** The same without a letter of its own that names the first (`y = 3x + 5`, `answer A = 7`). */
export function unnamedParts(read: ReadResult, ownLetters: readonly string[]): readonly Expression[] | null {
  const parts = equalParts(read);
  const [first, ...others] = parts ?? [];
  if (first?.kind !== "letter" || others.length === 0) return parts;
  return ownLetters.includes(first.name) ? parts : others;
}

/** Whether an expression has letters other than these. */
export function hasForeignLetters(parts: readonly Expression[], ownLetters: readonly string[]): boolean {
  return parts.some((part) =>
    lettersIn({ kind: "expression", expression: part }).some((letter) => !ownLetters.includes(letter)),
  );
}
