import { sizeOf } from "../algebra/building.models.ts";
import { sameExpression } from "../algebra/polynomial.models.ts";
import { lettersIn } from "../algebra/solution-set.models.ts";
import type { LineJudgement, Problem } from "../checking.models.ts";
import { sameValue, sameWherePositive } from "../equality/equality.models.ts";
import { readExpression, readToLatex } from "../expression.models.ts";
import { isApproximation } from "../linking.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import { expressionToPlain, mentionsLetter } from "../reading/printing.models.ts";
import type { Expression, ReadResult } from "../reading/syntax.models.ts";
import { hasForeignLetters, unnamedParts } from "./equal-parts.models.ts";
import type { BuggyRule } from "./family.models.ts";
import { lastExpression } from "./polynomial/last-expression.models.ts";
import { type RuleTrace, traceByRules } from "./tracing.models.ts";

/** A step with the line after it, in plain notation. */
export interface LineStep {
  readonly name: string;
  readonly line: string;
  /** How much work the step is, 1 where nothing is said: of two right lines the one with less left is nearer. */
  readonly effort?: number;
}

/** What judging a line of work on one expression needs to know of its family. */
export interface ExpressionWork {
  readonly problem: Problem;
  /** The expression that every right line equals. */
  readonly truth: Expression;
  readonly previousLines: readonly string[];
  readonly rules: readonly BuggyRule[];
  /** Whether a right line is in the form that was asked for. */
  readonly isFinished: (line: Expression) => boolean;
  /** The steps that are left from a right line; null where it can't be worked on. */
  readonly stepsFrom: (line: Expression) => readonly LineStep[] | null;
  /** Whether a line that is not equal has the shape of an answer rather than of side work on the right lines. */
  readonly isAnswer: (line: Expression, rightLines: readonly Expression[]) => boolean;
  /** Whether a decimal may stand for the value, rounded. */
  readonly mayRound: boolean;
}

type Judged = Pick<LineJudgement, "verdict"> &
  Partial<Pick<LineJudgement, "step" | "misconception" | "values">>;

/** Judges a line of work that must stay equal to one expression (see `ProblemFamily.judgeLine`). */
export function judgeExpression(work: ExpressionWork | null, text: string): LineJudgement {
  const read = readExpression(text.replace(/^\s*=/, ""));
  const judged: Judged = work === null ? { verdict: "unchecked" } : judgeRead(work, read);
  return {
    text,
    latex: readToLatex(read, text),
    verdict: judged.verdict,
    step: judged.step ?? null,
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

/** Equal in value; letters stand for numbers that are not negative, as textbooks on powers and roots assume. */
export function equalAboveZero(left: Expression, right: Expression): boolean | null {
  const same = sameValue(left, right);
  if (same !== false || !mentionsLetter(left)) return same;
  // Quotients of polynomials that differ do so above zero too.
  return sameExpression(left, right) === null && sameWherePositive(left, right) === true;
}

function judgeRead(work: ExpressionWork, read: ReadResult): Judged {
  const own = lettersIn({ kind: "expression", expression: work.truth });
  const parts = unnamedParts(read, own);
  const [first] = parts ?? [];
  const end = parts?.at(-1);
  if (parts === null || first === undefined || end === undefined || hasForeignLetters(parts, own))
    return { verdict: "unchecked" };
  const isOurs = equalAboveZero(first, work.truth);
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before === undefined) continue;
    const same = equalAboveZero(before, part);
    if (same === null || (!same && work.mayRound && isApproximation(before, part)))
      return { verdict: "unchecked" };
    if (!same)
      return isOurs === true || !mentionsLetter(before)
        ? { verdict: "wrong", ...traced(work, before, part) }
        : { verdict: "unchecked" };
  }
  if (isOurs === null) return { verdict: "unchecked" };
  if (isOurs) return judgeRight(work, end);
  return parts.length > 1 ? { verdict: "no-progress" } : judgeOther(work, end);
}

/** A lone expression that does not equal the problem. */
function judgeOther(work: ExpressionWork, end: Expression): Judged {
  if (work.mayRound && isApproximation(work.truth, end)) return { verdict: "unchecked" };
  const written = rightLines(work);
  const ahead = (work.stepsFrom(written.at(-1) ?? work.truth) ?? []).flatMap(
    (step) => lastExpression(step.line) ?? [],
  );
  // A term that a right sum will have, and none has yet, is side work, whatever else it might come from.
  const isTermOf = (line: Expression) => termsOf(line).includes(expressionToPlain(end));
  const isSideWork = exactValue(end) === null && ahead.some(isTermOf) && !written.some(isTermOf);
  if (isSideWork) return { verdict: "unchecked" };
  const trace = traced(work, null, end);
  if (trace !== null) return { verdict: "wrong", ...trace };
  return { verdict: work.isAnswer(end, [...written, ...ahead]) ? "wrong" : "unchecked" };
}

/** The terms of a sum in plain notation, signs left aside; none where there is one only. */
function termsOf(expression: Expression): readonly string[] {
  if (expression.kind !== "add" && expression.kind !== "subtract") return [];
  return [expression.left, expression.right].flatMap((side) => {
    const inner = termsOf(side);
    return inner.length > 0 ? inner : [expressionToPlain(side.kind === "negate" ? side.of : side)];
  });
}

/** Right lines that the student has written so far, the problem's expression first. */
function rightLines({ problem, truth, previousLines }: ExpressionWork): readonly Expression[] {
  const lines = previousLines.flatMap((line) => {
    const expression = line === problem.statement ? null : lastExpression(line);
    return expression !== null && equalAboveZero(expression, truth) === true ? [expression] : [];
  });
  return [truth, ...lines];
}

function judgeRight(work: ExpressionWork, end: Expression): Judged {
  const earlier = rightLines(work);
  const last = earlier.at(-1) ?? work.truth;
  const step = stepName(work, last, end);
  if (work.isFinished(end)) return { verdict: "finished", step };
  const nearest = Math.min(...earlier.map((line) => distance(work, line)));
  return { verdict: step !== null || distance(work, end) < nearest ? "progress" : "no-progress", step };
}

function stepName(work: ExpressionWork, from: Expression, to: Expression): string | null {
  const plain = expressionToPlain(to);
  const steps = work.stepsFrom(from) ?? [];
  return steps.find((step) => plainOf(step.line) === plain)?.name ?? null;
}

function plainOf(line: string): string {
  const expression = lastExpression(line);
  return expression === null ? line : expressionToPlain(expression);
}

/** How much is left to do; endless where the line is no way to the form that was asked for. */
function distance(work: ExpressionWork, line: Expression): number {
  const steps = work.stepsFrom(line) ?? [];
  const last = lastExpression(steps.at(-1)?.line ?? "");
  const isOnTheWay = last !== null && work.isFinished(last);
  const effort = steps.reduce((sum, step) => sum + (step.effort ?? 1), 0);
  return isOnTheWay ? effort * 1_000 + sizeOf(line) : Number.POSITIVE_INFINITY;
}

function traced(work: ExpressionWork, before: Expression | null, end: Expression): RuleTrace | null {
  const earlier = rightLines(work);
  const own = work.stepsFrom(earlier.at(-1) ?? work.truth) ?? [];
  const written = [...(before === null ? [] : [before]), ...earlier.slice(1).reverse()];
  const lines = [...written.map(expressionToPlain), work.problem.statement, ...own.map((step) => step.line)];
  const plain = expressionToPlain(end);
  const ends = new Map<string, Expression | null>();
  const endOf = (line: string) => {
    const known = ends.get(line) ?? lastExpression(line);
    ends.set(line, known);
    return known;
  };
  const rules = work.rules.map(withMemory);
  const isSame = (line: string) => {
    const made = endOf(line);
    return made !== null && expressionToPlain(made) === plain;
  };
  const isEqual = (line: string) => {
    const made = endOf(line);
    return made !== null && equalAboveZero(made, end) === true;
  };
  const trace =
    traceByRules(rules, work.problem, lines, isSame) ?? traceByRules(rules, work.problem, lines, isEqual);
  return trace === null ? null : { ...trace, values: { ...trace.values, given: plain } };
}

/** The rule, which works out its lines only once for each right line. */
function withMemory({ misconception, apply }: BuggyRule): BuggyRule {
  const made = new Map<string, ReturnType<BuggyRule["apply"]>>();
  return {
    misconception,
    apply: (problem, line) => {
      const known = made.get(line) ?? apply(problem, line);
      made.set(line, known);
      return known;
    },
  };
}
