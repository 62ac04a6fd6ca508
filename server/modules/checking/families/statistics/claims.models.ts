import type Fraction from "fraction.js";
import type { Expression } from "../../reading/syntax.models.ts";
import { closedParts } from "./calculations.models.ts";
import { withoutLayout } from "./finding.models.ts";
import { listsIn } from "./lists.models.ts";
import { answerHead, measureWords, noModeWords, partHeads } from "./statistics-words.constants.ts";
import type { Measure, StatisticsTask } from "./task.models.ts";

export type PartName = keyof typeof partHeads;

/** What a line of work says, as far as it can be read. */
export interface Claim {
  /** `answer` where the line names what is asked, or the part of the work that it names; null for neither. */
  readonly head: "answer" | "other" | PartName | null;
  /** The line without what it begins with, its unit and its full stop. */
  readonly rest: string;
  readonly content:
    | { readonly kind: "row"; readonly values: readonly Fraction[] }
    | { readonly kind: "calculation"; readonly parts: readonly Expression[] }
    | { readonly kind: "no-mode" }
    | { readonly kind: "unread" };
}

/** Reads one line of work on a task: a row of numbers, a calculation, `no mode`. */
export function readClaim(text: string, task: StatisticsTask): Claim {
  const line = text
    .slice(0, 400)
    .replace(/^[\s$]+/, "")
    .trim();
  const head = headOf(line, task);
  const rest = withoutUnit(line.slice(head.length), task);
  if (task.kind === "mode" && noModeWords.test(withoutLayout(line)))
    return { head: head.kind, rest, content: { kind: "no-mode" } };
  const row = rowIn(rest);
  if (row !== null) return { head: head.kind, rest, content: { kind: "row", values: row } };
  const parts = closedParts(rest.replace(/\$/g, " "));
  return parts === null
    ? { head: head.kind, rest, content: { kind: "unread" } }
    : { head: head.kind, rest, content: { kind: "calculation", parts } };
}

/** A text that is one row of numbers and nothing else. */
export function rowIn(text: string): readonly Fraction[] | null {
  const plain = withoutLayout(text)
    .replace(/[[\]()]/g, " ")
    .trim();
  const [only, second] = listsIn(plain);
  if (only === undefined || second !== undefined) return null;
  return `${plain.slice(0, only.from)}${plain.slice(only.to)}`.trim() === "" ? only.values : null;
}

function headOf(
  line: string,
  task: StatisticsTask,
): { readonly kind: Claim["head"]; readonly length: number } {
  const answer = answerHead.exec(line)?.[0];
  if (answer !== undefined) {
    const isOwn = ownHead(answer, task);
    return { kind: isOwn ? "answer" : "other", length: answer.length };
  }
  if (task.kind === "missing" && new RegExp(`^${task.letter}\\s*=`, "i").test(line))
    return { kind: "answer", length: 0 };
  // The names of the record are its own keys.
  for (const name of Object.keys(partHeads) as readonly PartName[]) {
    const part = partHeads[name].exec(line)?.[0];
    if (part !== undefined) return { kind: name, length: part.length };
  }
  return { kind: null, length: 0 };
}

/** Whether what a line names is what the task asks for: `median = 5` answers no question about the mean. */
function ownHead(head: string, task: StatisticsTask): boolean {
  const named = (["median", "mode", "range"] as const).find((one) => measureWords[one].test(head));
  const isMean = /mean|average|media(?!\p{L})|promedio|x̄|bar/iu.test(head);
  const measure: Measure | null = named ?? (isMean ? "mean" : null);
  if (task.kind === "missing") return measure === null;
  return measure === null || measure === (task.kind === "weighted" ? "mean" : task.kind);
}

/** `5 cm`, `5 points.`: the unit of the data is not part of the number. */
function withoutUnit(text: string, task: StatisticsTask): string {
  const plain = text.replace(/[\s.!?,;]+$/, "");
  if (/\\[a-z]/i.test(plain)) return plain;
  const unit =
    task.kind === "missing"
      ? /(\d)\s?(?:[€£°]|\p{L}{2,12}(?:\s\p{L}{2,12})?)$/u
      : /(\d)\s?(?:[€£°]|\p{L}{1,12}(?:\s\p{L}{2,12})?)$/u;
  const without = plain.replace(unit, "$1");
  return /\p{L}{2}/u.test(without.replace(/\b(?:and|or|to|then)\b/gi, ""))
    ? plain
    : without.replace(/^\s*[€£]\s*(?=\d)/, "");
}
