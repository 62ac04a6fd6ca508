import { isFinalNumeral } from "../../algebra/building.models.ts";
import { lettersIn, type SolutionSet, solutionSetOf } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import {
  compareAsVerdict,
  isApproximatedLine,
  isBareIdentity,
  isRounded,
  isRunOn,
  truthOf,
} from "../../linking.models.ts";
import { traceLinear } from "../../misconceptions/tracing.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult, Relation } from "../../reading/syntax.models.ts";
import { distanceOf, linearLineOf, relationOf, stepsFrom } from "./solving.models.ts";

interface Judged {
  readonly verdict: LineVerdict;
  readonly step?: string | null;
  readonly misconception?: string | null;
  readonly values?: Readonly<Record<string, string>>;
}

/** Judges a line of work on a linear equation or inequality (see `ProblemFamily.judgeLine`). */
export function judgeLinear(problem: Problem, previousLines: readonly string[], text: string): LineJudgement {
  const read = withUnknown(readExpression(text), problem.unknown ?? "x");
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

/** `X` for `x`: the only letter of a line, in the other case, is the unknown. */
function withUnknown(read: ReadResult, unknown: string): ReadResult {
  const [letter, other] = lettersIn(read);
  if (letter === undefined || other !== undefined || letter === unknown) return read;
  if (letter.toLowerCase() !== unknown.toLowerCase()) return read;
  const rename = (expression: Expression): Expression => {
    if (expression.kind === "letter") return { kind: "letter", name: unknown };
    if (expression.kind === "number" || expression.kind === "constant") return expression;
    if ("of" in expression) return { ...expression, of: rename(expression.of) };
    return { ...expression, left: rename(expression.left), right: rename(expression.right) };
  };
  const renameRelation = (relation: Relation): Relation => ({
    ...relation,
    left: rename(relation.left),
    right: rename(relation.right),
  });
  if (read.kind === "expression") return { ...read, expression: rename(read.expression) };
  if (read.kind === "relation") return { ...read, relation: renameRelation(read.relation) };
  if (read.kind === "chain") return { ...read, parts: read.parts.map(rename) };
  if (read.kind === "either") return { ...read, relations: read.relations.map(renameRelation) };
  return read;
}

/** The relation of a problem's statement or of an earlier line. */
export function relationIn(text: string): Relation | null {
  const read = readExpression(text);
  return read.kind === "relation" ? read.relation : null;
}

function judgeRead(problem: Problem, previousLines: readonly string[], read: ReadResult): Judged {
  const unknown = problem.unknown ?? "x";
  const given = relationIn(problem.statement);
  const truth = given === null ? null : solutionSetOf({ kind: "relation", relation: given }, unknown);
  if (given === null || truth === null || read.kind === "unreadable") return { verdict: "unchecked" };
  const earlier = previousLines.flatMap((line) => earlierRelation(line, unknown, truth));
  if (read.kind === "expression")
    return judgeExpression(read.expression, earlier.at(-1) ?? given, truth, unknown);
  if (read.kind === "solution-set") return judgeWords(read.which, truth);
  if (lettersIn(read).length === 0) return judgeClosed(read, earlier.at(-1) ?? given, truth);
  const set = solutionSetOf(read, unknown);
  if (set === null) return { verdict: "unchecked" };
  const verdict = compareAsVerdict(truth, set);
  if (verdict !== "follows") {
    const line: ReadResult = { kind: "relation", relation: earlier.at(-1) ?? given };
    if (isApproximatedLine(line, read)) return { verdict: "unchecked" };
    if (isRounded(read, truth) || isRunOn(read, unknown) || verdict === "unchecked" || verdict === "given")
      return { verdict: "unchecked" };
    if (read.kind !== "relation") return { verdict };
    const trace = traceLinear(earlier.at(-1) ?? given, read.relation, unknown);
    // A line may also stem from the problem itself, past the line that was written in between.
    const isNamed = trace.misconception !== null || earlier.length === 0;
    return { verdict, ...(isNamed ? trace : traceLinear(given, read.relation, unknown)) };
  }
  return judgeRight(read, [given, ...earlier], unknown);
}

function earlierRelation(line: string, unknown: string, truth: SolutionSet): readonly Relation[] {
  const read = withUnknown(readExpression(line), unknown);
  const set = read.kind === "relation" ? solutionSetOf(read, unknown) : null;
  const isRight = set !== null && compareAsVerdict(truth, set) === "follows" && lettersIn(read).length > 0;
  return isRight && read.kind === "relation" ? [read.relation] : [];
}

function judgeRight(read: ReadResult, earlier: readonly Relation[], unknown: string): Judged {
  if (isFinished(read, unknown))
    return { verdict: "finished", step: stepName(earlier.at(-1), read, unknown) };
  const relation = lastRelation(read);
  const distance = relation === null ? null : distanceOf(relation, unknown);
  const nearest = Math.min(...earlier.map((line) => distanceOf(line, unknown) ?? Number.POSITIVE_INFINITY));
  const isNearer = distance !== null && distance < nearest;
  return { verdict: isNearer ? "progress" : "no-progress", step: stepName(earlier.at(-1), read, unknown) };
}

/** The relation that a chain ends in: `x = 15/3 = 5` ends in `x = 5`. */
function lastRelation(read: ReadResult): Relation | null {
  if (read.kind === "relation") return read.relation;
  if (read.kind !== "chain" || read.signs.some((sign) => sign !== "=")) return null;
  const [left] = read.parts;
  const right = read.parts.at(-1);
  return left === undefined || right === undefined ? null : { left, sign: "=", right };
}

/** The unknown alone against a number in its final form, on either side. */
export function isFinished(read: ReadResult, unknown: string): boolean {
  const relation = lastRelation(read);
  if (relation === null) return false;
  const isUnknown = (side: Expression) => side.kind === "letter" && side.name === unknown;
  return (
    (isUnknown(relation.left) && isFinalNumeral(relation.right)) ||
    (isUnknown(relation.right) && isFinalNumeral(relation.left))
  );
}

/** Name of the step between two lines, where our own path from the first passes through the second. */
function stepName(from: Relation | undefined, to: ReadResult, unknown: string): string | null {
  const relation = lastRelation(to);
  if (from === undefined || relation === null) return null;
  const target = linearLineOf(relation, unknown);
  if (target === null) return null;
  const wanted = plainSides(relationOf(target.line));
  const steps = stepsFrom(from, unknown);
  const swapped = [wanted[1], wanted[0]];
  const found = steps.find((step) => {
    if (step.next === null) return false;
    const sides = plainSides(relationOf(step.next)).join("|");
    return sides === wanted.join("|") || sides === swapped.join("|");
  });
  if (found !== undefined) return found.name;
  const was = plainSides(from);
  const is = plainSides(relation);
  return was[0] === is[1] && was[1] === is[0] ? "swap-sides" : null;
}

function plainSides(relation: Relation): readonly [string, string] {
  return [expressionToPlain(relation.left), expressionToPlain(relation.right)];
}

function judgeWords(which: "none" | "all", truth: SolutionSet): Judged {
  return { verdict: truth.kind === which ? "finished" : "wrong" };
}

/** A bare number is offered as the unknown's value; any other bare expression is somebody's side work. */
function judgeExpression(
  expression: Expression,
  before: Relation,
  truth: SolutionSet,
  unknown: string,
): Judged {
  const value = exactValue(expression);
  if (value === null || before.sign !== "=") return { verdict: "unchecked" };
  const isRight = truth.kind === "points" && truth.rational.some((root) => root.equals(value));
  if (isRight) return { verdict: isFinalNumeral(expression) ? "finished" : "progress" };
  const answer: Relation = { left: { kind: "letter", name: unknown }, sign: "=", right: expression };
  if (!isFinalNumeral(expression) || isRounded({ kind: "relation", relation: answer }, truth))
    return { verdict: "unchecked" };
  return { verdict: "wrong", ...traceLinear(before, answer, unknown) };
}

/** A statement about numbers only: a check, side work, or what is left when the unknown goes. */
function judgeClosed(read: ReadResult, before: Relation, truth: SolutionSet): Judged {
  const isTrue = truthOf(read);
  if (isTrue === null) return { verdict: "unchecked" };
  if (truth.kind === (isTrue ? "all" : "none")) return { verdict: "progress" };
  if (!isTrue) return { verdict: "wrong" };
  if (isBareIdentity(read) && before.sign === "=") return { verdict: "adds-solutions" };
  return { verdict: "no-progress" };
}
