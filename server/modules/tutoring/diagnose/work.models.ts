import type { LineJudgement, Problem } from "../../checking/checking.models.ts";
import {
  evaluateExactly,
  findLines,
  findProblem,
  judgeLine,
  readExpression,
  solve,
} from "../../checking/engine.ts";
import { toPlain } from "../../checking/expression.models.ts";
import type { TutoringState } from "../turn.models.ts";

/** The mathematics of a message, judged against the page. */
export interface Work {
  readonly lines: readonly LineJudgement[];
  readonly firstWrong: number | null;
  readonly solved: boolean;
}

export const noWork: Work = { lines: [], firstWrong: null, solved: false };

const right = new Set<LineJudgement["verdict"]>(["finished", "progress", "no-progress"]);

/** A line that holds, given the lines before it. */
export function isRight(line: LineJudgement): boolean {
  return right.has(line.verdict);
}

/** A line that certainly does not follow (`unchecked` is neither right nor wrong). */
export function isWrong(line: LineJudgement): boolean {
  return !isRight(line) && line.verdict !== "unchecked";
}

/**
 * Judges the lines of a message in order. Each is compared with the last right line before it, so
 * that one slip does not make every later line wrong.
 */
export function judgeWork(problem: Problem, page: readonly string[], texts: readonly string[]): Work {
  const verified = page.length > 0 ? [...page] : [problem.statement];
  const lines: LineJudgement[] = [];
  for (const text of texts) {
    const judged = judgeLine(problem, verified, text);
    if (isRight(judged)) verified.push(text);
    lines.push(judged);
  }
  const firstWrong = lines.findIndex(isWrong);
  return {
    lines,
    firstWrong: firstWrong < 0 ? null : firstWrong,
    solved: lines.at(-1)?.verdict === "finished",
  };
}

/** Lines of `text` that are work on the problem of the page. */
export function readWork(text: string, problem: Problem, state: TutoringState): Work {
  const page = state.problem?.statement === problem.statement ? state.lines.map((line) => line.text) : [];
  const found = findLines(text, problem).filter((line) => line.trim() !== "");
  const texts = problem.unknown === null ? found : withoutAsides(found);
  const formula = texts.length === 0 ? plainMathematics(text) : null;
  return judgeWork(problem, page, formula === null ? texts : [formula]);
}

const relates = /[=<>≤≥≠]/;

/**
 * Lines without the bare numbers that stand before a line of work: in "9 and 13. oh, it should be
 * 3x - 6 = 2x + 7" they answer the tutor's question about a test number, not the problem.
 */
function withoutAsides(lines: readonly string[]): readonly string[] {
  const lastRelation = lines.findLastIndex((line) => relates.test(line));
  return lines.filter((line, index) => index > lastRelation || relates.test(line));
}

/** A problem in `text` with something left to do: `x = 5` alone is an answer to something unsaid. */
export function readProblem(text: string): Problem | null {
  const untilQuestion = text.slice(0, text.indexOf("?") + 1).replace(/=\s*\?/, "?");
  const problem =
    findProblem(text) ?? findProblem(untilQuestion) ?? findProblem(plainMathematics(text) ?? "");
  if (problem === null) return null;
  return solve(problem).steps.length > 0 ? problem : null;
}

/** A message that is one formula in LaTeX and nothing else, in plain notation; null for anything else. */
function plainMathematics(text: string): string | null {
  if (!/[$\\]/.test(text)) return null;
  const read = readExpression(text.replace(/\$|\\[()[\]]/g, " ").trim());
  if (read.kind === "relation") return toPlain(read.relation);
  return read.kind === "expression" ? toPlain(read.expression) : null;
}

/** The numbers written in a text, as exact plain values, in order. `9 and 13` gives `["9", "13"]`. */
export function numbersIn(text: string): readonly string[] {
  const found = text.replace(/[−–]/g, "-").match(/-?\d+(?:\.\d+)?(?:\s?\/\s?\d+)?/g) ?? [];
  return found.slice(0, 20).flatMap((written) => {
    const value = evaluateExactly(written);
    return value === null ? [] : [value.toFraction()];
  });
}

/** Whether two plain numbers are the same value (`0.5` and `1/2`). */
export function sameValue(first: string, second: string): boolean {
  const [a, b] = [evaluateExactly(first), evaluateExactly(second)];
  return a !== null && b !== null && a.equals(b);
}
