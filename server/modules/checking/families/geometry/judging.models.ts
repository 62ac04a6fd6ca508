import { isFinalNumeral } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { sameValue } from "../../equality/equality.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { mentionsLetter } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { RuleTrace } from "../tracing.models.ts";
import { type Agreement, agreementOf, agrees, isCloser, loosest } from "./agreement.models.ts";
import {
  type Assignment,
  assignmentsOf,
  measuredValues,
  withMeasures,
  withValues,
} from "./assigning.models.ts";
import { type Claim, traceClaims } from "./claims.models.ts";
import { taskOf } from "./finding.models.ts";
import { isFinalForm, placesOf, scaledBy } from "./forms.models.ts";
import { unitMisconception } from "./geometry.rules.models.ts";
import { equalParts, type GeometryLine, plainLine, readGeometryLine } from "./line-reading.models.ts";
import { judgeRightAngle } from "./right-angle.models.ts";
import { shapes } from "./shapes.constants.ts";
import { geometrySteps } from "./solving.models.ts";
import type { MeasureTask } from "./task.models.ts";

interface Judged {
  readonly verdict: LineVerdict;
  readonly trace?: RuleTrace | null;
}

/** Judges one line of work on a task about a shape (see `ProblemFamily.judgeLine`). */
export function judgeGeometry(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  if (task === null) return judgement(text, { verdict: "unchecked" }, null);
  const line = readGeometryLine(text, task);
  if (task.kind === "right-angle") return judgement(text, judgeRightAngle(task, text, line.read), line);
  const work = { problem, task, previousLines, line, values: measuredValues(task) };
  const judged = judgeLine(work);
  const decimal = judged.verdict === "wrong" ? withDecimalPoint(text) : null;
  if (decimal !== null) {
    // 19,625 may be a thousand times more or a decimal: it is wrong only if both are.
    const other = judgeGeometry(problem, previousLines, decimal);
    if (other.verdict !== "wrong") return { ...other, text };
  }
  const plain = plainLine(line.read);
  const step = geometrySteps(task).find((one) => one.line === plain)?.name ?? null;
  return { ...judgement(text, judged, line), step: judged.verdict === "wrong" ? null : step };
}

/** A text whose commas before three figures are decimal points; null where it has none. */
function withDecimalPoint(text: string): string | null {
  const changed = text.replace(/(\d),(\d{3})(?!\d)/g, "$1.$2");
  return changed === text ? null : changed;
}

function judgement(text: string, { verdict, trace }: Judged, line: GeometryLine | null): LineJudgement {
  const read = line?.read ?? readExpression(text);
  const unit = line?.unit;
  const latexUnit = unit?.symbol
    ? `\\text{ ${unit.symbol}}${unit.dimension > 1 ? `^${unit.dimension}` : ""}`
    : "";
  return {
    text,
    latex: `${readToLatex(read, text)}${read.kind === "unreadable" ? "" : latexUnit}`,
    verdict,
    step: null,
    misconception: trace?.misconception ?? null,
    values: trace?.values ?? {},
  };
}

interface Work {
  readonly problem: Problem;
  readonly task: MeasureTask;
  readonly previousLines: readonly string[];
  readonly line: GeometryLine;
  /** Values of the measures by their letters. */
  readonly values: ReadonlyMap<string, Expression>;
}

function judgeLine(work: Work): Judged {
  const read = equalParts(work.line.read);
  const [first] = read ?? [];
  if (read === null || first === undefined) return { verdict: "unchecked" };
  const parts = scaledBy(read, work.line.unit, work.task);
  const assignments = assignmentsOf(parts, work.task, work.values);
  if (assignments.length === 0) return { verdict: "unchecked" };
  return parts.length === 1
    ? judgeExpression(work, first, parts, assignments)
    : judgeEquation(work, parts, assignments);
}

function compare(work: Work, one: Expression, two: Expression): Agreement {
  return agreementOf(one, two, placesOf(work.task.form));
}

/** Lines that are joined by equals signs: true under one way of reading the letters, or false under all. */
function judgeEquation(work: Work, parts: readonly Expression[], assignments: readonly Assignment[]): Judged {
  let best: { readonly agreement: Agreement; readonly assignment: Assignment } | null = null;
  for (const assignment of assignments) {
    const put = parts.map((part) => withValues(part, assignment, work.values));
    const agreement = put.some(mentionsLetter)
      ? "undecided"
      : loosest(put.slice(1).map((part, index) => compare(work, put[index] ?? part, part)));
    if (best === null || isCloser(agreement, best.agreement)) best = { agreement, assignment };
  }
  if (best === null || best.agreement === "undecided") return { verdict: "unchecked" };
  const isSound = agrees(best.agreement) && !isOtherFormula(work, parts, best.assignment);
  if (isSound) return judgeTrue(work, parts, best.assignment);
  return judgeFalse(work, parts, assignments, best.agreement);
}

/** `A = 2(l + w)` for an area of 18, where the perimeter is 18 too: a formula is compared as a formula. */
function isOtherFormula({ task }: Work, parts: readonly Expression[], assignment: Assignment): boolean {
  const [left, right, ...more] = parts.map((part) => withMeasures(part, assignment));
  const formula = equalParts(readExpression(task.recipe.formula));
  const [head, body] = formula ?? [];
  if (left?.kind !== "letter" || head?.kind !== "letter" || left.name !== head.name) return false;
  if (right === undefined || body === undefined || more.length > 0) return false;
  const letters = (expression: Expression) =>
    [...lettersIn({ kind: "expression", expression })].sort().join("");
  return letters(right) !== "" && letters(right) === letters(body) && sameValue(right, body) === false;
}

function judgeTrue(work: Work, parts: readonly Expression[], assignment: Assignment): Judged {
  const { task, previousLines, line } = work;
  const ends = [parts.at(-1), parts[0]].filter((part) => part !== undefined && !mentionsLetter(part));
  const [end] = ends;
  const isClaim = parts.some(
    (part) => part.kind === "letter" && assignment.get(part.name) === task.recipe.asked,
  );
  if (end !== undefined && isAsked(work, end) && (isClaim || !parts.some(mentionsLetter)))
    return judgeResult(work, end);
  const plain = plainLine(line.read);
  const isRepeated = previousLines.some(
    (earlier) => plainLine(readGeometryLine(earlier, task).read) === plain,
  );
  if (isRepeated) return { verdict: "no-progress" };
  const isOnTheWay =
    geometrySteps(task).some((step) => step.line === plain) ||
    [...assignment.values()].includes(task.recipe.asked) ||
    assignment.size > 1 ||
    (end !== undefined && assignment.size === 0 && isStage(work, end));
  return { verdict: isOnTheWay ? "progress" : "no-progress" };
}

function isAsked(work: Work, end: Expression): boolean {
  const value = work.values.get(work.task.recipe.asked);
  return value !== undefined && agrees(compare(work, value, end));
}

/** A line that ends with the right value: finished where its form and its unit are right too. */
function judgeResult(work: Work, end: Expression): Judged {
  const { task, line } = work;
  const dimension = shapes[task.shape].measures[task.recipe.asked]?.dimension ?? 1;
  if (line.unit !== null && line.unit.dimension !== dimension)
    return { verdict: "wrong", trace: { misconception: unitMisconception, values: {} } };
  const value = work.values.get(task.recipe.asked);
  const isRounded = task.form.isExact && value !== undefined && compare(work, value, end) !== "same";
  return { verdict: !isRounded && isFinalForm(end, task.form) ? "finished" : "progress" };
}

function judgeFalse(
  work: Work,
  parts: readonly Expression[],
  assignments: readonly Assignment[],
  agreement: Agreement,
): Judged {
  const claims = assignments.flatMap((assignment) => claimsOf(work, parts, assignment));
  const trace = traceClaims(work, claims);
  if (trace !== null) return { verdict: "wrong", trace };
  const end = parts.at(-1);
  const isRunOn = parts.length > 2 && !parts.some(mentionsLetter) && end !== undefined && isAsked(work, end);
  const isOpenFormula =
    parts.every((part) => mentionsLetter(part)) &&
    !assignments.every((assignment) => isOtherFormula(work, parts, assignment));
  const isLoose = agreement === "near" || isRunOn || isOpenFormula;
  return { verdict: isLoose ? "unchecked" : "wrong" };
}

/** What a line says of its left side, in the letters of the measures, with the values of letters put in on the right. */
function claimsOf({ values }: Work, parts: readonly Expression[], assignment: Assignment): readonly Claim[] {
  const isTurned = !mentionsLetter(parts[0] ?? nothing) && mentionsLetter(parts.at(-1) ?? nothing);
  const [left, ...rest] = isTurned ? [...parts].reverse() : parts;
  if (left === undefined) return [];
  const known = new Map([...values].filter(([, value]) => !mentionsLetter(value)));
  return rest.map((right) => ({
    left: withMeasures(left, assignment),
    right: withValues(right, assignment, known),
  }));
}

const nothing = { kind: "letter", name: "" } as const;

/** An expression by itself: the result, something on the way, or an answer that is none. */
function judgeExpression(
  work: Work,
  first: Expression,
  parts: readonly Expression[],
  assignments: readonly Assignment[],
): Judged {
  const { task } = work;
  const [only = first] = parts;
  if (mentionsLetter(only)) {
    const isRight = assignments.some((assignment) =>
      isAsked(work, withValues(only, assignment, work.values)),
    );
    return { verdict: isRight && !isSymbolOfAsked(only, task) ? "progress" : "unchecked" };
  }
  if (isAsked(work, only)) return judgeResult(work, only);
  const isNumber = isFinalNumeral(only) || isFinalForm(only, noForm);
  const isOwnWork = work.previousLines.some((line) => line !== work.problem.statement);
  const unitFits = work.line.unit === null || work.line.unit.dimension === dimensionAsked(task);
  const isClaimed = work.line.unit !== null && unitFits;
  if (!isNumber) return { verdict: isStage(work, only) ? "progress" : "unchecked" };
  if (isOwnWork && !isClaimed && isStage(work, only)) return { verdict: "progress" };
  if (isGiven(work, only) || (isOwnWork && !isClaimed && isPart(work, only))) return { verdict: "unchecked" };
  const asked: Expression = { kind: "letter", name: task.recipe.asked };
  const trace = traceClaims(work, [{ left: asked, right: only }]);
  if (trace !== null) return { verdict: "wrong", trace };
  const value = work.values.get(task.recipe.asked);
  const isNear = value !== undefined && ["near", "undecided"].includes(compare(work, value, only));
  return {
    verdict: isNear || isStage(work, only) || isPart(work, only) || !unitFits ? "unchecked" : "wrong",
  };
}

const noForm = { isExact: false, pi: null, places: null } as const;

function isSymbolOfAsked(expression: Expression, task: MeasureTask): boolean {
  return expression.kind === "letter" && expression.name === task.recipe.asked;
}

function dimensionAsked(task: MeasureTask): number {
  return shapes[task.shape].measures[task.recipe.asked]?.dimension ?? 1;
}

function isGiven({ task, values }: Work, number: Expression): boolean {
  return [...values].some(
    ([letter, value]) => letter !== task.recipe.asked && agreementOf(value, number) === "same",
  );
}

/** Whether a value is a whole side of a line of the solution: 100 in c^2 = 100. */
function isStage(work: Work, expression: Expression): boolean {
  return geometrySteps(work.task).some((step) =>
    (equalParts(readExpression(step.line)) ?? []).some(
      (side) => !mentionsLetter(side) && agrees(compare(work, side, expression)),
    ),
  );
}

/** Whether a number comes up inside a line of the solution: 12 in A = 1/2 * 12 * 5. */
function isPart({ task }: Work, number: Expression): boolean {
  const value = exactValue(number);
  if (value === null) return false;
  return geometrySteps(task).some((step) =>
    (equalParts(readExpression(step.line)) ?? []).some((side) => holds(side, value.toFraction())),
  );
}

function holds(expression: Expression, value: string): boolean {
  if (exactValue(expression)?.toFraction() === value) return true;
  if ("of" in expression) return holds(expression.of, value);
  return "left" in expression && (holds(expression.left, value) || holds(expression.right, value));
}
