import { isFinalNumeral, sizeOf } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { isApproximation } from "../../linking.models.ts";
import { traceArithmetic } from "../../misconceptions/tracing.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult } from "../../reading/syntax.models.ts";
import { arithmeticSteps, styleOf } from "./stepping.models.ts";

type Judged = Pick<LineJudgement, "verdict"> &
  Partial<Pick<LineJudgement, "step" | "misconception" | "values">>;

/** Judges a line of working out (see `ProblemFamily.judgeLine`). */
export function judgeArithmetic(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const read = readExpression(text);
  const judged = judgeRead(problem, previousLines, read);
  return {
    text,
    latex: readToLatex(read, text),
    verdict: judged.verdict,
    step: judged.step ?? null,
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

function judgeRead(problem: Problem, previousLines: readonly string[], read: ReadResult): Judged {
  const given = readExpression(problem.statement);
  const truth = given.kind === "expression" ? exactValue(given.expression) : null;
  if (given.kind !== "expression" || truth === null) return { verdict: "unchecked" };
  const earlier = [
    given.expression,
    ...previousLines.flatMap((line) => earlierValue(line, truth.toFraction())),
  ];
  const last = earlier.at(-1) ?? given.expression;
  const parts = partsOf(read);
  if (parts === null) return { verdict: "unchecked" };
  const values = parts.map(exactValue);
  if (values.includes(null)) return { verdict: "unchecked" };
  const broken = values.findIndex(
    (value, index) => index > 0 && value !== null && !values[index - 1]?.equals(value),
  );
  if (broken > 0) return judgeBroken(parts, broken);
  const [value] = values;
  const end = parts.at(-1);
  if (value === null || value === undefined || end === undefined) return { verdict: "unchecked" };
  if (value.equals(truth)) return judgeRight(end, earlier);
  if (isApproximation(last, end)) return { verdict: "unchecked" };
  if (parts.length > 1 && read.kind !== "expression")
    return { verdict: isPartOf(parts[0], last) ? "progress" : "no-progress" };
  if (lettersIn(read).length > 0) return { verdict: "wrong" };
  return { verdict: "wrong", ...traceArithmetic(last, end) };
}

function earlierValue(line: string, truth: string): readonly Expression[] {
  const parts = partsOf(readExpression(line));
  const end = parts?.at(-1);
  return end !== undefined && exactValue(end)?.toFraction() === truth ? [end] : [];
}

/** The expressions without letters of a line, in order; a letter may name the whole (`x = 3/4`). */
function partsOf(read: ReadResult): readonly Expression[] | null {
  if (read.kind === "expression") return lettersIn(read).length === 0 ? [read.expression] : null;
  if (read.kind === "relation") {
    if (read.relation.sign !== "=") return null;
    const parts = [read.relation.left, read.relation.right];
    const closed = parts[0]?.kind === "letter" ? parts.slice(1) : parts;
    return closed.every((part) => exactValue(part) !== null) ? closed : null;
  }
  if (read.kind !== "chain" || read.signs.some((sign) => sign !== "=")) return null;
  const closed = read.parts[0]?.kind === "letter" ? read.parts.slice(1) : read.parts;
  return closed.every((part) => exactValue(part) !== null) ? closed : null;
}

function judgeBroken(parts: readonly Expression[], broken: number): Judged {
  const before = parts[broken - 1];
  const after = parts[broken];
  if (before === undefined || after === undefined) return { verdict: "unchecked" };
  if (isApproximation(before, after)) return { verdict: "unchecked" };
  return { verdict: "wrong", ...traceArithmetic(before, after) };
}

function judgeRight(end: Expression, earlier: readonly Expression[]): Judged {
  const last = earlier.at(-1);
  const step = last === undefined ? null : stepName(last, end);
  const isAnswer = isFinalNumeral(end);
  if (isAnswer) return { verdict: "finished", step };
  const nearest = Math.min(...earlier.map(distance));
  const verdict: LineVerdict = distance(end) < nearest ? "progress" : "no-progress";
  return { verdict, step };
}

function distance(expression: Expression): number {
  const steps = arithmeticSteps(expression, styleOf(expression));
  return steps.length * 1_000 + sizeOf(expression);
}

function stepName(from: Expression, to: Expression): string | null {
  const wanted = expressionToPlain(to);
  const found = arithmeticSteps(from, styleOf(from)).find((step) => expressionToPlain(step.next) === wanted);
  return found?.name ?? null;
}

/** Whether some part of the last line was worked out: `3 * 4 = 12` on the way through `2 + 3 * 4`. */
function isPartOf(part: Expression | undefined, whole: Expression): boolean {
  if (part === undefined) return false;
  if (expressionToPlain(part) === expressionToPlain(whole)) return true;
  if (whole.kind === "number" || whole.kind === "letter" || whole.kind === "constant") return false;
  if ("of" in whole) return isPartOf(part, whole.of);
  return isPartOf(part, whole.left) || isPartOf(part, whole.right);
}
