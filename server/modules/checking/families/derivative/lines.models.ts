import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { labelBefore } from "../../finding/words.constants.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { expressionLines } from "../polynomial/lines.models.ts";
import { readClaim } from "./claims.models.ts";
import { derivativeVerbs } from "./derivative-words.constants.ts";
import { normalised } from "./notation.models.ts";
import { type DerivativeTask, taskOf } from "./task.models.ts";

/** Pieces and words that are tried at most, counted so that long messages cost nothing. */
const bounds = { characters: 2_000, pieces: 30, words: 14, piece: 700 } as const;

/** What a line of work on a derivative may begin with. */
const head =
  /(?<![a-zA-Z'\d^)]|[-+*/=^]\s?)(?:[a-zA-Z]'\s?(?:\([^()=\n]{1,20}\))?|d[a-zA-Z]?\/d[a-z][^=\n]{0,60}?|[([][^=\n]{1,60}[)\]]'|[a-zA-Z](?:\s?\([^()=\n]{1,20}\))?|(?:the |la )?(?:slope|gradient|derivative|derivada|pendiente)\b[^=\n]{0,40}?)\s*(?:=|\bis\b|\bes\b)/g;

/** A word that joins a claim to the next one. */
const joining = /[\s,]+(?:and|so|then|but|or|y|entonces|pero|o)[\s,:]*$/i;

/** Lines of work in a message about a derivative, as written: claims with what they are about, and bare expressions. */
export function derivativeLines(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const pieces = normalised(message.slice(0, bounds.characters))
    .split(/\n|\\\\|;|,\s|(?<=[\w)\]}])[.!](?=\s|$)|\?|⇒|→|⟹|-->|->|=>|\\Rightarrow|\\implies|\\to\b/)
    .slice(0, bounds.pieces);
  return pieces.flatMap((piece) => linesOfPiece(piece, task));
}

function linesOfPiece(piece: string, task: DerivativeTask): readonly string[] {
  const headed = headedLines(piece, task);
  if (headed.length > 0) return headed.filter((line) => !isGiven(line, task));
  // `differentiate x^2` says the problem, not work on it.
  if (derivativeVerbs.test(piece)) return [];
  const bare = withoutWords(piece, (text) => isOwnExpression(text, task));
  if (bare !== null) return isGiven(bare, task) ? [] : [bare];
  const letters = [task.letter, ...lettersIn({ kind: "expression", expression: task.body })];
  return expressionLines(piece, { letters, given: [expressionToPlain(task.body)] }).filter(
    (line) => !isPlaceGiven(line, task),
  );
}

/** Claims that name what they are about, each from its head to the last word before the next that can be read. */
function headedLines(piece: string, task: DerivativeTask): readonly string[] {
  const starts = [...piece.matchAll(head)].slice(0, 8).map((match) => match.index);
  return starts.flatMap((start, index) => {
    const segment = piece.slice(start, starts[index + 1]).replace(joining, "");
    const line = withoutWords(segment, (text) => {
      const claim = readClaim(text, task);
      return claim !== null && claim.subject.kind !== "bare";
    });
    return line === null ? [] : [line];
  });
}

/** The text without words before and after it, the fewest that leave something that fits; or null. */
function withoutWords(text: string, fits: (text: string) => boolean): string | null {
  let from = text.length > bounds.piece ? "" : text.trim();
  for (let dropped = 0; dropped <= bounds.words && from !== ""; dropped += 1) {
    let to = from;
    for (let cut = 0; cut <= 6 && to !== ""; cut += 1) {
      if (fits(to)) return to;
      const shorter = to.replace(/[\s,:]+(?:[\p{L}'’]{2,}|[IiayeoY])[.!?]*$/u, "");
      if (shorter === to) break;
      to = shorter;
    }
    const next = from.replace(/^(?:[\p{L}'’]{2,}|[IiayYeo])[\s,:]+|^[:=¿¡*-]\s*/u, "");
    if (next === from) return null;
    from = next;
  }
  return null;
}

/** A bare expression in the task's letters; numbers alone are left to the usual way of finding them. */
function isOwnExpression(text: string, task: DerivativeTask): boolean {
  const claim = readClaim(text, task);
  if (claim === null || claim.subject.kind !== "bare") return false;
  const allowed = [task.letter, ...lettersIn({ kind: "expression", expression: task.body })];
  const letters = claim.parts.flatMap((expression) => lettersIn({ kind: "expression", expression }));
  const isWork = letters.length > 0 && letters.every((letter) => allowed.includes(letter));
  const isAssigned = claim.parts.length > 1 && claim.parts[0]?.kind === "letter";
  return isWork && !isAssigned && !labelBefore.test(text);
}

/** The function itself, as the problem gives it. */
function isGiven(line: string, task: DerivativeTask): boolean {
  const claim = readClaim(line, task);
  if (claim === null || claim.parts.length > 1) return false;
  const { kind } = claim.subject;
  const isFunction = kind === "bare" || (kind === "function" && claim.subject.at === null);
  return isFunction && claim.parts.every((part) => samePlain(part, task.body));
}

const samePlain = (a: Expression, b: Expression) => expressionToPlain(a) === expressionToPlain(b);

/** `x = 3`: the place that the problem names is no work. */
function isPlaceGiven(line: string, task: DerivativeTask): boolean {
  const read = readExpression(line);
  return (
    read.kind === "relation" &&
    read.relation.left.kind === "letter" &&
    read.relation.left.name === task.letter &&
    task.at !== null
  );
}
