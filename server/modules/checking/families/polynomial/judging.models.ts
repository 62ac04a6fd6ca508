import { isFinalNumeral, sizeOf } from "../../algebra/building.models.ts";
import { degreeOf, polynomialOf, sameExpression } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { isApproximation } from "../../linking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult } from "../../reading/syntax.models.ts";
import { hasForeignLetters, unnamedParts } from "../equal-parts.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { sizeOfQuotient } from "./cancelling.models.ts";
import { expandSteps } from "./expanding.models.ts";
import { factorsOf, isFullyFactored } from "./factored-form.models.ts";
import { factorCount } from "./factoring.models.ts";
import { lastExpression } from "./last-expression.models.ts";
import { polynomialRules } from "./polynomial.rules.models.ts";
import { productsOf } from "./products.models.ts";
import { stepsOf } from "./solving.models.ts";
import { substituted } from "./substituting.models.ts";
import { type PolynomialTask, taskOf } from "./tasks.models.ts";

type Judged = Pick<LineJudgement, "verdict"> &
  Partial<Pick<LineJudgement, "step" | "misconception" | "values">>;

/** Judges a line of work on a polynomial (see `ProblemFamily.judgeLine`). */
export function judgePolynomial(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const read = readExpression(text.replace(/^\s*=/, ""));
  const task = taskOf(problem);
  const judged: Judged =
    task === null ? { verdict: "unchecked" } : judgeRead({ problem, task, previousLines }, read);
  return {
    text,
    latex: readToLatex(read, text),
    verdict: judged.verdict,
    step: judged.step ?? null,
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

interface Work {
  readonly problem: Problem;
  readonly task: PolynomialTask;
  readonly previousLines: readonly string[];
}

/** The expression that every right line equals: with its numbers put in where they are given. */
function truthOf(task: PolynomialTask): Expression {
  return task.kind === "evaluate" ? substituted(task.expression, task.at) : task.expression;
}

function judgeRead(work: Work, read: ReadResult): Judged {
  const { task } = work;
  const own = lettersIn({ kind: "expression", expression: task.expression });
  const parts = unnamedParts(read, own);
  const end = parts?.at(-1);
  if (parts === null || end === undefined || hasForeignLetters(parts, own)) return { verdict: "unchecked" };
  const truth = truthOf(task);
  // While numbers are put in, a part may still hold the letters: `3x + 2 = 3 * 4 + 2`.
  const shown = parts.map((part) => (task.kind === "evaluate" ? substituted(part, task.at) : part));
  const first = shown[0] ?? end;
  const isOurs = sameExpression(first, truth);
  for (const [index, part] of shown.entries()) {
    const before = shown[index - 1];
    if (before === undefined) continue;
    const same = sameExpression(before, part);
    if (same === null || (same === false && isApproximation(before, part))) return { verdict: "unchecked" };
    if (!same)
      return isOurs === true || exactValue(before) !== null
        ? judgeWrong(work, parts[index - 1] ?? before, parts[index] ?? part, index > 1)
        : { verdict: "unchecked" };
  }
  if (isOurs === null) return { verdict: "unchecked" };
  if (isOurs) return judgeRight(work, task.kind === "evaluate" ? (parts.at(-1) ?? end) : end);
  if (parts.length > 1) return { verdict: "no-progress" };
  return judgeWrong(work, null, end, false);
}

function earlierExpressions({ problem, task, previousLines }: Work): readonly Expression[] {
  const truth = truthOf(task);
  const lines = previousLines.flatMap((line) => {
    const expression = line === problem.statement ? null : lastExpression(line);
    if (expression === null) return [];
    const shown = task.kind === "evaluate" ? substituted(expression, task.at) : expression;
    return sameExpression(shown, truth) === true ? [expression] : [];
  });
  return [task.expression, ...lines];
}

function judgeRight(work: Work, end: Expression): Judged {
  const earlier = earlierExpressions(work);
  const last = earlier.at(-1) ?? work.task.expression;
  const step = stepName(work.task, last, end);
  if (isFinished(work.task, end)) return { verdict: "finished", step };
  const nearest = Math.min(...earlier.map((line) => distance(work.task, line)));
  const verdict: LineVerdict =
    step !== null || distance(work.task, end) < nearest ? "progress" : "no-progress";
  return { verdict, step };
}

function stepName(task: PolynomialTask, from: Expression, to: Expression): string | null {
  const plain = expressionToPlain(to);
  const steps =
    task.kind === "factor" ? [...(stepsOf(task, task.expression) ?? [])] : (stepsOf(task, from) ?? []);
  return steps.find((step) => expressionToPlain(step.next) === plain)?.name ?? null;
}

/** Whether a right line is in the form that was asked for. */
export function isFinished(task: PolynomialTask, line: Expression): boolean {
  switch (task.kind) {
    case "evaluate":
      return isFinalNumeral(line);
    case "factor": {
      const polynomial = polynomialOf(task.expression);
      const count = polynomial === null ? null : factorCount(polynomial);
      return count !== null && isFullyFactored(line, count);
    }
    case "cancel": {
      const [goal, size] = [stepsOf(task, task.expression)?.at(-1), sizeOfQuotient(line)];
      return (
        goal !== undefined &&
        size !== null &&
        size === sizeOfQuotient(goal.next) &&
        hasNoCommonNumber(line, goal.next)
      );
    }
    default:
      return isCollected(line);
  }
}

/** `(2x + 2)/2` still has a number to cancel: its numbers may not be larger than those of our own result. */
function hasNoCommonNumber(line: Expression, goal: Expression): boolean {
  const [own, best] = [line, goal].map((part) =>
    part.kind === "divide" ? (polynomialOf(part.right)?.size ?? 0) : 0,
  );
  return sizeOf(line) <= sizeOf(goal) + 12 && own === best;
}

/** A sum of unlike terms, each written once and without brackets. */
function isCollected(line: Expression): boolean {
  const products = productsOf(line);
  return (
    products !== null &&
    expandSteps(products).length === 0 &&
    products.length === termsIn(line) &&
    !hasLooseArithmetic(line)
  );
}

function termsIn(expression: Expression): number {
  if (expression.kind === "add" || expression.kind === "subtract")
    return termsIn(expression.left) + termsIn(expression.right);
  return 1;
}

/** A term with work left in it: `2 * 3x`, `x * x`, `6/2x`. */
function hasLooseArithmetic(expression: Expression): boolean {
  if (expression.kind === "add" || expression.kind === "subtract")
    return hasLooseArithmetic(expression.left) || hasLooseArithmetic(expression.right);
  const factors = factorsOf(expression);
  const letters = factors.flatMap(({ base }) => (base.kind === "letter" ? [base.name] : []));
  const numbers = factors.filter(({ base }) => base.kind !== "letter");
  if (new Set(letters).size !== letters.length || numbers.length > 1) return true;
  return numbers.some(
    ({ base, exponent }) =>
      exponent !== 1 || (exactValue(base) !== null ? !isFinalNumeral(base) : base.kind !== "divide"),
  );
}

function distance(task: PolynomialTask, line: Expression): number {
  if (task.kind === "factor") return sizeOf(line) - 100 * factoringProgress(task, line);
  const steps = stepsOf(task, line) ?? [];
  const effort = steps.reduce((sum, step) => sum + (step.name === "multiply-brackets" ? 2 : 1), 0);
  return effort * 1_000 + sizeOf(line);
}

/** How far a line is factored: a split middle term counts a little, each factor counts more. */
function factoringProgress(task: PolynomialTask, line: Expression): number {
  const factors = factorsOf(line).length;
  if (factors > 1 || (line.kind !== "add" && line.kind !== "subtract")) return factors + 2;
  const given = termsIn(task.expression);
  return termsIn(line) === given + 1
    ? 1
    : (productsOf(line) ?? []).some((term) => term.brackets.length > 0)
      ? 2
      : 0;
}

function judgeWrong(work: Work, before: Expression | null, end: Expression, isInside: boolean): Judged {
  const trace = traced(work, before, end);
  if (trace !== null) return { verdict: "wrong", ...trace };
  if (before !== null || isInside) return { verdict: "wrong" };
  return isSurelyAnAnswer(work, end) ? { verdict: "wrong" } : { verdict: "unchecked" };
}

function traced(work: Work, before: Expression | null, end: Expression): RuleTrace | null {
  const earlier = earlierExpressions(work);
  const own = stepsOf(work.task, earlier.at(-1) ?? work.task.expression) ?? [];
  const from = [
    ...(before === null ? [] : [before]),
    ...[...earlier].reverse(),
    ...own.map((step) => step.next),
  ].map(expressionToPlain);
  const lines = [...from, work.problem.statement];
  const given = { given: expressionToPlain(end) };
  const plain = given.given;
  const exact = traceByRules(polynomialRules, work.problem, lines, (line) => line === plain);
  const trace = exact ?? traceByRules(polynomialRules, work.problem, lines, (line) => isEqual(line, end));
  return trace === null ? null : { ...trace, values: { ...trace.values, ...given } };
}

function isEqual(line: string, end: Expression): boolean {
  const read = readExpression(line);
  return read.kind === "expression" && sameExpression(read.expression, end) === true;
}

/** Side work and fragments are left unchecked: only what has the shape of an answer is called wrong. */
function isSurelyAnAnswer(work: Work, end: Expression): boolean {
  const { task } = work;
  const isPart = [
    ...earlierExpressions(work),
    ...(stepsOf(task, task.expression) ?? []).map((step) => step.next),
  ].some((line) => isPartOf(end, line));
  if (isPart) return false;
  if (task.kind === "evaluate") return isFinalNumeral(end);
  const [goal, given] = [polynomialOf(task.expression), polynomialOf(end)];
  if (goal === null || given === null) return task.kind === "cancel" && end.kind !== "number";
  const letters = (expression: Expression) => lettersIn({ kind: "expression", expression }).join();
  return (
    letters(task.expression) === letters(end) &&
    degreeOf(goal) === degreeOf(given) &&
    (given.size > 1 || goal.size === 1)
  );
}

/** Whether an expression is a term, a factor or several neighbouring terms of a line. */
function isPartOf(part: Expression, whole: Expression): boolean {
  if (sameExpression(part, whole) === true) return true;
  const [own, all] = [productsOf(part), productsOf(whole)];
  const sameTerm = (a: { coefficient: { toFraction(): string }; monomial: string }, b: typeof a) =>
    a.coefficient.toFraction() === b.coefficient.toFraction() && a.monomial === b.monomial;
  if (
    own !== null &&
    all !== null &&
    [...own, ...all].every((term) => term.brackets.length === 0) &&
    own.every((term) => all.some((other) => sameTerm(term, other)))
  )
    return true;
  if (whole.kind === "number" || whole.kind === "letter" || whole.kind === "constant") return false;
  if ("of" in whole) return isPartOf(part, whole.of);
  return isPartOf(part, whole.left) || isPartOf(part, whole.right);
}
