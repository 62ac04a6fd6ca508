import Fraction from "fraction.js";
import { isFinalNumeral, usesDecimals } from "../../algebra/building.models.ts";
import type { LineJudgement, Problem } from "../../checking.models.ts";
import { traceArithmetic } from "../../misconceptions/tracing.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import { amountText } from "../quantities/amounts.models.ts";
import { judgeAmount } from "../quantities/judging.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { type Pair, pairIn, plainRatioLine, type Side, sidesOf, withQuotients } from "./lines.models.ts";
import { ratioRules } from "./ratio.rules.models.ts";
import { amountWorkOf, ratioLatex, ratioSteps, sharesOf, sumOf } from "./solving.models.ts";
import { findRatio, isProportional, type RatioTask, reduced, taskOf } from "./task.models.ts";

type Task<Kind extends RatioTask["kind"]> = Extract<RatioTask, { readonly kind: Kind }>;
type Judged = Pick<LineJudgement, "verdict"> & Partial<Pick<LineJudgement, "misconception" | "values">>;

interface Work {
  readonly problem: Problem;
  readonly previousLines: readonly string[];
  readonly text: string;
}

/** Judges a line of work on a ratio (see `ProblemFamily.judgeLine`). */
export function judgeRatio(problem: Problem, previousLines: readonly string[], text: string): LineJudgement {
  const task = taskOf(problem);
  const work = { problem, previousLines, text };
  if (task?.kind === "proportion" || task?.kind === "unit-rate") {
    const judged = judgeOneAmount(work, task);
    return { ...judged, text, latex: ratioLatex(text.replaceAll("$", "")) };
  }
  const sides = sidesOf(text);
  const judged: Judged =
    task === null || sides === null
      ? { verdict: "unchecked" }
      : task.kind === "simplify"
        ? judgeSimplifying(work, task, sides)
        : judgeSharing(work, task, sides);
  const plain = plainRatioLine(text);
  return {
    text,
    latex: ratioLatex(sides === null ? text.replaceAll("$", "") : plain),
    verdict: judged.verdict,
    step: task === null ? null : (ratioSteps(task).find((step) => step.line === plain)?.name ?? null),
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

function judgeOneAmount(work: Work, task: Task<"proportion"> | Task<"unit-rate">): LineJudgement {
  const amountWork = amountWorkOf(task);
  const { problem, previousLines, text } = work;
  const judge = (line: string) =>
    judgeAmount({ problem, work: amountWork, rules: ratioRules, previousLines, text: line });
  if (task.kind === "unit-rate") {
    const pair = pairIn(text);
    return pair === null ? judge(plainRatioLine(text)) : judgePair(judge(text), pair, task);
  }
  if (findRatio(text)?.statement === problem.statement)
    return { ...judge(`${task.letter} = ${task.letter}`), verdict: "no-progress" };
  const line = withQuotients(text);
  const filled = filledIn(line, task);
  return judge(filled === null ? line : `${task.letter} = ${filled}`);
}

/** `1 h = 60 km` in either order; more of one with as much more of the other is right too. */
function judgePair(judged: LineJudgement, pair: Pair, task: Task<"unit-rate">): LineJudgement {
  const isSwapped = pair.firstUnit.slice(0, 2) === task.unit.slice(0, 2);
  const [per, amount] = isSwapped ? [pair.second, pair.first] : [pair.first, pair.second];
  const isRight = !per.equals(0) && amount.div(per).equals(task.amount.div(task.per));
  const isGiven = per.equals(task.per);
  const verdict = isRight ? (per.equals(1) ? "finished" : isGiven ? "no-progress" : "progress") : "wrong";
  return { ...judged, verdict, misconception: null, values: {} };
}

/** The number that stands in the unknown's place where the proportion is written again with it, or null. */
function filledIn(line: string, task: Task<"proportion">): string | null {
  const found = line
    .replace(/\s/g, "")
    .match(/^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/);
  if (found === null) return null;
  const written = found.slice(1);
  const fits = task.terms.every((term, index) => term === null || term.equals(written[index] ?? "0"));
  return fits ? (written[task.terms.indexOf(null)] ?? null) : null;
}

/** A fraction on a line about two terms stands for their ratio. */
function asRatio(side: Side, terms: readonly Fraction[]): readonly Fraction[] {
  const [value = new Fraction(0)] = side.values;
  return side.joint === null && terms.length === 2 ? [value, new Fraction(1)] : side.values;
}

function judgeSimplifying(work: Work, task: Task<"simplify">, sides: readonly Side[]): Judged {
  const lowest = reduced(task.terms);
  const calculation = judgeCalculation(sides, [...lowest, ...task.terms]);
  if (calculation !== null) return calculation;
  const end = sides.at(-1);
  if (end === undefined || sides.some((side) => side.joint === ",")) return { verdict: "unchecked" };
  const isRight = sides.map((side) => isProportional(asRatio(side, task.terms), task.terms));
  if (!isRight.includes(false)) {
    const isWorked = end.parts.every((part) => isFinalNumeral(part) && !usesDecimals(part));
    const isDone =
      end.joint === null ? isWorked && end.parts[0]?.kind === "divide" : isWorked && isExactly(end, lowest);
    if (isDone || (end.joint === null && isWorked && lowest[1]?.equals(1))) return { verdict: "finished" };
    return { verdict: isSaidBefore(work, end) ? "no-progress" : "progress" };
  }
  const wrong = sides[isRight.indexOf(false)] ?? end;
  const trace = traced(work, wrong);
  // A whole number by itself may be the common factor.
  if (wrong.joint === null && trace === null && wrong.values[0]?.d === 1n) return { verdict: "unchecked" };
  return { verdict: "wrong", ...trace };
}

const isExactly = (side: Side, values: readonly Fraction[]) =>
  side.values.length === values.length && side.values.every((value, index) => values[index]?.equals(value));

/** A calculation on the side, `18/6 = 3` or, with a colon for division, `18 : 6 = 3`; null for anything else. */
function judgeCalculation(sides: readonly Side[], wanted: readonly Fraction[]): Judged | null {
  const end = sides.at(-1);
  if (sides.length < 2 || end?.joint !== null) return null;
  const values = sides.map((side) => {
    const [first, second] = side.values;
    if (side.joint === null) return first ?? null;
    return side.joint === ":" && side.values.length === 2 && second !== undefined && !second.equals(0)
      ? (first?.div(second) ?? null)
      : null;
  });
  const [first] = values;
  if (values.includes(null) || first === null || first === undefined) return null;
  const isFraction = end.parts[0]?.kind === "divide";
  if (isFraction) return null;
  if (values.every((value) => value?.equals(first)))
    return { verdict: wanted.some((one) => one.equals(first)) ? "progress" : "no-progress" };
  const [before, after] = [sides[0]?.parts[0], end.parts[0]];
  if (sides[0]?.joint !== null || before === undefined || after === undefined) return null;
  const isNear = usesDecimals(after) && (exactValue(after)?.sub(first).abs().lt(0.06) ?? false);
  return isNear ? { verdict: "unchecked" } : { verdict: "wrong", ...traceArithmetic(before, after) };
}

function judgeSharing(work: Work, task: Task<"share">, sides: readonly Side[]): Judged {
  const shares = sharesOf(task);
  const end = sides.at(-1);
  if (end === undefined) return { verdict: "unchecked" };
  const parts = sumOf(task.terms);
  const one = task.total.div(parts);
  const fractions = task.terms.map((term) => term.div(parts));
  const along = [parts, one, ...shares, ...fractions, task.total];
  if (sides.length === 1 && end.joint !== null) return judgeList(work, task, end);
  const isKnown = (value: Fraction) => along.some((known) => known.equals(value));
  const calculation = judgeCalculation(sides, along);
  if (calculation !== null) {
    const [value] = end.values;
    const trace =
      calculation.verdict === "no-progress" && value !== undefined && !isKnown(value)
        ? traced(work, end)
        : null;
    return trace === null ? calculation : { verdict: "wrong", ...trace };
  }
  if (sides.length > 1) return judgeSides(work, task, sides);
  const [value] = end.values;
  const [part] = end.parts;
  if (value === undefined || part === undefined) return { verdict: "unchecked" };
  if (isKnown(value)) return { verdict: isSaidBefore(work, end) ? "no-progress" : "progress" };
  const trace = traced(work, end);
  return trace === null ? { verdict: "unchecked" } : { verdict: "wrong", ...trace };
}

/** Equal ratios or lists: `2 * 12, 3 * 12 = 24, 36`, `2 : 3 = 24 : 36`. */
function judgeSides(work: Work, task: Task<"share">, sides: readonly Side[]): Judged {
  const end = sides.at(-1);
  if (end === undefined || sides.some((side) => side.values.length !== task.terms.length))
    return { verdict: "unchecked" };
  return judgeList(work, task, end);
}

function judgeList(work: Work, task: Task<"share">, end: Side): Judged {
  const shares = sharesOf(task);
  if (isExactly(end, shares)) {
    const isWorked = end.parts.every(isFinalNumeral);
    return { verdict: isWorked ? "finished" : isSaidBefore(work, end) ? "no-progress" : "progress" };
  }
  if (end.joint === ":" && isProportional(end.values, task.terms)) return { verdict: "no-progress" };
  if (end.joint === "," && isExactly(end, task.terms)) return { verdict: "no-progress" };
  const fractions = task.terms.map((term) => term.div(sumOf(task.terms)));
  if (isExactly(end, fractions)) return { verdict: "progress" };
  return { verdict: "wrong", ...traced(work, end) };
}

function isSaidBefore({ problem, previousLines }: Work, end: Side): boolean {
  const plain = end.parts.map(expressionToPlain).join();
  return previousLines.some((line) => {
    if (line === problem.statement) return false;
    return sidesOf(line)?.at(-1)?.parts.map(expressionToPlain).join() === plain;
  });
}

function traced({ problem, text }: Work, side: Side): RuleTrace | null {
  const task = taskOf(problem);
  const own = side.values;
  const isSame = (line: string) => {
    const wrong = sidesOf(line)?.at(-1);
    if (wrong === undefined) return false;
    if (isExactly(side, wrong.values)) return true;
    const [first] = wrong.values;
    if (task?.kind === "share") return side.joint === null && (first?.equals(own[0] ?? 0) ?? false);
    const ratio = side.joint === null ? [own[0] ?? new Fraction(0), new Fraction(1)] : own;
    return isProportional(ratio, wrong.values);
  };
  const trace = traceByRules(ratioRules, problem, [problem.statement], isSame);
  return trace === null
    ? null
    : { ...trace, values: { ...trace.values, given: own.map(amountText).join(" : "), line: text } };
}
