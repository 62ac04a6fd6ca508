import { usesDecimals } from "../../algebra/building.models.ts";
import { sameExpression } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import { approximate } from "../../algebra/surds.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { truthOf } from "../../linking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult } from "../../reading/syntax.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { isFinalRoot } from "./final-form.models.ts";
import { num } from "./methods.models.ts";
import { quadraticRules } from "./quadratic-equation.rules.models.ts";
import {
  compareRoots,
  has,
  points,
  type RootSet,
  relationsIn,
  rootSetOf,
  rootsOfRelation,
} from "./roots.models.ts";
import { stepsFrom } from "./solving.models.ts";
import {
  asSquare,
  asZeroProduct,
  discriminantOf,
  type QuadraticTask,
  standardForm,
  taskOf,
} from "./task.models.ts";

type Judged = Pick<LineJudgement, "verdict"> &
  Partial<Pick<LineJudgement, "step" | "misconception" | "values">>;

/** Judges a line of work on a quadratic equation (see `ProblemFamily.judgeLine`). */
export function judgeQuadratic(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  const read = readLine(text, problem.unknown ?? "x");
  const judged: Judged =
    task === null ? { verdict: "unchecked" } : judgeRead({ problem, task, previousLines, text }, read);
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
  readonly task: QuadraticTask;
  readonly previousLines: readonly string[];
  readonly text: string;
}

/** A line as read; values without a sign (`-2, -3`, `{2, 3}`, `3 ± sqrt(2)`) are offered as the unknown's. */
export function readLine(text: string, unknown: string): ReadResult {
  const joined = text
    .replace(/\s*(?:;|&)\s*/g, " or ")
    .replace(/([a-z])([12])(?=\s*=)/gi, (all, letter: string, number: string) =>
      letter.toLowerCase() === unknown.toLowerCase() ? `${letter}_${number}` : all,
    );
  const read = readExpression(joined);
  if (read.kind === "solution-set" || /[=<>≤≥≈]/.test(joined)) return read;
  if (read.kind === "expression" && lettersIn(read).length > 0) return read;
  const values = joined.replace(/^\s*\{(.*)\}\s*$/, "$1").split(/\s*(?:,|\bor\b|\band\b|\so\s|\sy\s)\s*/);
  const offered = readExpression(values.map((value) => `${unknown} = ${value}`).join(" or "));
  return offered.kind === "relation" || offered.kind === "either" ? offered : read;
}

function judgeRead(work: Work, read: ReadResult): Judged {
  const { task } = work;
  const truth = rootsOfRelation(task.relation, task.unknown);
  if (truth === null || truth.kind === "all" || read.kind === "unreadable") return { verdict: "unchecked" };
  if (read.kind === "solution-set") return judgeWords(read.which, truth);
  if (read.kind === "expression") return judgeExpression(work, read.expression);
  const letters = lettersIn(read).filter((letter) => !isUnknown(letter, task.unknown));
  if (letters.length > 0) return judgeNamed(read, task);
  if (lettersIn(read).length === 0) return judgeClosed(read);
  const given = rootSetOf(read, task.unknown);
  if (given === null) return { verdict: "unchecked" };
  const comparison = compareRoots(truth, given);
  if (comparison === "same") return judgeRight(work, read, truth);
  if (isRounding(read, truth, given)) return { verdict: "unchecked" };
  if (comparison === "fewer") return judgePart(work, read, truth, given);
  const verdict: LineVerdict = comparison === "more" ? "adds-solutions" : "wrong";
  return { verdict, ...traced(work, read, given) };
}

function isUnknown(letter: string, unknown: string): boolean {
  return letter.replace(/_\{?\d\}?$/, "").toLowerCase() === unknown.toLowerCase();
}

function judgeWords(which: "none" | "all", truth: RootSet): Judged {
  const isNone = truth.kind === "points" && truth.points.length === 0;
  return { verdict: which === "none" && isNone ? "finished" : "wrong" };
}

/** A bare product that is the equation's own side is on the way; anything else bare is side work. */
function judgeExpression({ task }: Work, expression: Expression): Judged {
  const difference: Expression = { kind: "subtract", left: task.relation.left, right: task.relation.right };
  const isOurs = [difference, task.relation.left, task.relation.right].some(
    (side) =>
      sameExpression(side, expression) === true &&
      lettersIn({ kind: "expression", expression: side }).length > 0,
  );
  return { verdict: isOurs ? "progress" : "unchecked" };
}

/** `b^2 - 4ac = 1`, `a = 1`: what holds for the equation's own coefficients is right; the rest isn't decided. */
function judgeNamed(read: ReadResult, task: QuadraticTask): Judged {
  const form = standardForm(task.relation, task.unknown);
  if (form === null || ["a", "b", "c"].includes(task.unknown)) return { verdict: "unchecked" };
  const values = { a: form.a, b: form.b, c: form.c, D: discriminantOf(form), Delta: discriminantOf(form) };
  const at = Object.entries(values).map(([letter, value]) => ({ letter, value: num(value) }));
  const relations =
    read.kind === "either" ? [] : read.kind === "system" ? read.relations : relationsIn(read, task.unknown);
  const isTrue = relations.map(
    (relation) => sameExpression(substituted(relation.left, at), substituted(relation.right, at)) === true,
  );
  return { verdict: isTrue.length > 0 && isTrue.every(Boolean) ? "no-progress" : "unchecked" };
}

function judgeClosed(read: ReadResult): Judged {
  const isTrue = truthOf(read);
  return { verdict: isTrue === null ? "unchecked" : isTrue ? "no-progress" : "wrong" };
}

/** Decimals near a solution are neither right nor wrong. */
function isRounding(read: ReadResult, truth: RootSet, given: RootSet): boolean {
  const sides = relationsIn(read, "x").flatMap((relation) => [relation.left, relation.right]);
  if (!sides.some(usesDecimals) || truth.kind === "all" || given.kind === "all") return false;
  return given.points.every((value) =>
    truth.points.some((root) => Math.abs(approximate(value) - approximate(root)) < 0.06),
  );
}

/** Earlier right lines, the equation itself first. */
function earlierLines({ task, previousLines, problem }: Work, truth: RootSet): readonly string[] {
  const right = previousLines.filter((line) => {
    if (line === problem.statement) return false;
    const set = rootSetOf(readLine(line, task.unknown), task.unknown);
    return set !== null && ["same", "fewer"].includes(compareRoots(truth, set));
  });
  return [relationToPlain(task.relation), ...right];
}

/** One of several solutions: fine once the line before has split into cases, else the others are lost. */
function judgePart(work: Work, read: ReadResult, truth: RootSet, given: RootSet): Judged {
  const { unknown } = work.task;
  const earlier = earlierLines(work, truth);
  const sets = earlier.map((line) => rootSetOf(readLine(line, unknown), unknown));
  const isSplit = earlier.some((line, index) => {
    const set = sets[index];
    const before = readLine(line, unknown);
    if (before.kind === "either" || before.kind === "system") return true;
    const [relation] = relationsIn(before, unknown);
    return (
      (set != null && compareRoots(truth, set) === "fewer") ||
      (relation !== undefined && asZeroProduct(relation, unknown) !== null)
    );
  });
  if (!isSplit) return { verdict: "loses-solutions", ...traced(work, read, given) };
  const known = [...sets, given].flatMap((set, index) => {
    const isPart =
      set != null && set.kind === "points" && (index === sets.length || compareRoots(truth, set) === "fewer");
    return isPart ? set.points : [];
  });
  const isAll = compareRoots(truth, points(known)) === "same";
  return { verdict: isAll && isSolved(read, unknown) ? "finished" : "progress" };
}

/** The unknown alone against values in their final form. */
function isSolved(read: ReadResult, unknown: string): boolean {
  const relations = read.kind === "chain" ? relationsIn(read, unknown).slice(-1) : relationsIn(read, unknown);
  const isOwn = (side: Expression) => side.kind === "letter" && side.name === unknown;
  if (read.kind === "chain")
    return relations.every(({ right }) => isFinalRoot(right)) && read.parts[0]?.kind === "letter";
  return (
    relations.length > 0 &&
    relations.every(
      ({ left, right }) => (isOwn(left) && isFinalRoot(right)) || (isOwn(right) && isFinalRoot(left)),
    )
  );
}

/** How far a right line is: as given, in a form to be solved from, split, solved. */
function stageOf(read: ReadResult, unknown: string): number {
  const relations = relationsIn(read, unknown);
  const [relation, second] = relations;
  if (relation === undefined) return 0;
  const isOpen = (side: Expression) =>
    side.kind !== "letter" &&
    exactValue(side) === null &&
    lettersIn({ kind: "expression", expression: side }).length > 0;
  if (second !== undefined || standardForm(relation, unknown) === null)
    return relations.every(({ left }) => !isOpen(left)) ? 4 : 3;
  if (asZeroProduct(relation, unknown) !== null || asSquare(relation, unknown) !== null) return 2;
  const isZero = [relation.left, relation.right].some((side) => exactValue(side)?.equals(0));
  return isZero ? 1 : 0;
}

function judgeRight(work: Work, read: ReadResult, truth: RootSet): Judged {
  const { task } = work;
  const earlier = earlierLines(work, truth);
  const step = stepName(work, earlier, read);
  if (isSolved(read, task.unknown)) return { verdict: "finished", step };
  const reached = Math.max(...earlier.map((line) => stageOf(readLine(line, task.unknown), task.unknown)));
  const isNew = !earlier.some(
    (line) => plainOf(readLine(line, task.unknown), task.unknown) === plainOf(read, task.unknown),
  );
  const isOnward = step !== null || stageOf(read, task.unknown) > reached;
  return { verdict: isOnward && isNew ? "progress" : "no-progress", step };
}

function plainOf(read: ReadResult, unknown: string): string {
  return relationsIn(read, unknown).map(relationToPlain).sort().join("|");
}

function stepName(work: Work, earlier: readonly string[], read: ReadResult): string | null {
  const last = earlier.at(-1);
  const wanted = plainOf(read, work.task.unknown);
  if (last === undefined || wanted === "") return null;
  const steps = stepsFrom(work.task, last);
  return (
    steps.find((step) => plainOf(readLine(step.line, work.task.unknown), work.task.unknown) === wanted)
      ?.name ?? null
  );
}

function traced(work: Work, read: ReadResult, given: RootSet): Partial<RuleTrace> {
  const { task, problem } = work;
  const truth = rootsOfRelation(task.relation, task.unknown) ?? { kind: "all" };
  const earlier = earlierLines(work, truth);
  const own = stepsFrom(task, earlier.at(-1) ?? relationToPlain(task.relation)).map((step) => step.line);
  const lines = [...[...earlier].reverse(), ...own];
  const wanted = plainOf(read, task.unknown);
  const exact = traceByRules(
    quadraticRules,
    problem,
    lines,
    (line) => plainOf(readLine(line, task.unknown), task.unknown) === wanted,
  );
  const trace =
    exact ?? traceByRules(quadraticRules, problem, lines, (line) => isSameSet(line, given, task.unknown));
  return trace === null
    ? {}
    : { ...trace, values: { ...trace.values, given: work.text, unknown: task.unknown } };
}

function isSameSet(line: string, given: RootSet, unknown: string): boolean {
  const set = rootSetOf(readLine(line, unknown), unknown);
  if (set === null || set.kind === "all" || given.kind === "all" || given.points.length === 0) return false;
  return set.points.length === given.points.length && set.points.every((value) => has(given, value));
}
