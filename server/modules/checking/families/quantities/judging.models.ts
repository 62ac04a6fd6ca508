import type Fraction from "fraction.js";
import { isFinalNumeral, numberExpression, usesDecimals } from "../../algebra/building.models.ts";
import type { LineJudgement, Problem, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { traceArithmetic } from "../../misconceptions/tracing.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { BuggyRule } from "../family.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { holdsPercent, isRoundedTo, placesOf, withPercentOfLeft } from "./amounts.models.ts";
import { type AmountLine, bareLine, readAmountLine, valueAtEnd } from "./lines.models.ts";
import { type AmountWork, toSolutionStep } from "./work.models.ts";

type Judged = Pick<LineJudgement, "verdict"> & Partial<Pick<LineJudgement, "misconception" | "values">>;

interface Looking {
  readonly problem: Problem;
  readonly work: AmountWork;
  readonly rules: readonly BuggyRule[];
  readonly previousLines: readonly string[];
  readonly text: string;
}

/** Judges a line of work on a problem that asks for one amount (see `ProblemFamily.judgeLine`). */
export function judgeAmount(looking: Looking): LineJudgement {
  const { work, text } = looking;
  const line = readAmountLine(text);
  const judged: Judged = line === null ? { verdict: "unchecked" } : judgeRead(looking, line);
  const bare = bareLine(text);
  return {
    text,
    latex: readToLatex(readExpression(bare), text),
    verdict: judged.verdict,
    step: work.paths.flat().find((step) => step.line === bare)?.name ?? null,
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

function judgeRead(looking: Looking, line: AmountLine): Judged {
  if (line.letter !== null && !line.isNamed) return judgeEquation(looking, line);
  const values = line.parts.map((part) => exactValue(withPercentOfLeft(part)));
  const broken = values.findIndex(
    (value, index) => value === null || (index > 0 && !agree(looking.work, line.parts, index)),
  );
  if (broken >= 0)
    return values.includes(null) ? { verdict: "unchecked" } : judgeBroken(looking, line, broken);
  return judgeClaim(looking, line);
}

/** Whether two neighbours of a chain say the same, as they are meant at school. */
function agree(work: AmountWork, parts: readonly Expression[], index: number): boolean {
  const [before, after] = [parts[index - 1], parts[index]];
  if (before === undefined || after === undefined) return false;
  const [first, second] = [amountOf(before), amountOf(after)];
  if (first === null || second === null) return false;
  if (first.equals(second) || exactValue(before)?.equals(second)) return true;
  if (isRounded(after, first)) return true;
  if (work.form === "percent" && (first.equals(second.mul(100)) || second.equals(first.mul(100))))
    return true;
  return corresponds(work, before, second) || corresponds(work, after, first);
}

const amountOf = (expression: Expression) => exactValue(withPercentOfLeft(expression));

/** `25% = 20` where the whole is 80. */
function corresponds({ base }: AmountWork, percent: Expression, amount: Fraction): boolean {
  return (
    percent.kind === "percent" && base !== null && (amountOf(percent)?.mul(base).equals(amount) ?? false)
  );
}

/** A decimal with at least two places that is the value rounded. */
function isRounded(given: Expression, exact: Fraction): boolean {
  const shown = given.kind === "percent" ? given.of : given;
  const places = placesOf(shown);
  if (places === 0 || !usesDecimals(shown)) return false;
  return isRoundedTo(shown, given.kind === "percent" ? exact.mul(100) : exact, places);
}

function judgeBroken(looking: Looking, line: AmountLine, at: number): Judged {
  const [before, after] = [line.parts[at - 1], line.parts[at]];
  if (before === undefined || after === undefined) return { verdict: "unchecked" };
  const own = traced(looking, line);
  return own === null
    ? { verdict: "wrong", ...traceArithmetic(before, after) }
    : { verdict: "wrong", ...own };
}

function judgeClaim(looking: Looking, line: AmountLine): Judged {
  const { work } = looking;
  const end = line.parts.at(-1);
  const value = end === undefined ? null : amountOf(end);
  if (end === undefined || value === null) return { verdict: "unchecked" };
  const meets = meaningsOf(value, work).some((meant) => meant.equals(work.answer));
  const correspondence = line.parts.find((part) => part.kind === "percent");
  if (meets && isDifferenceOnTheWay(line, value, work)) return { verdict: "progress" };
  if (meets || isRightRounding(end, work)) {
    if (isInForm(end, work)) return { verdict: "finished" };
    return { verdict: isSaidBefore(looking, end) ? "no-progress" : "progress" };
  }
  if (isRounded(end, work.answer) || isNearly(end, work)) return { verdict: "unchecked" };
  const claims =
    line.isNamed && (work.letter === line.letter || (work.letter === null && line.letter === "x"));
  const isWorked = line.parts.length > 1 || !isFinal(end, work);
  const known = [...work.along, ...(isWorked ? work.insideOnly : [])];
  if (!claims && known.some((one) => one.equals(value) || (one.mul(100).d !== 1n && isRounded(end, one))))
    return { verdict: isSaidBefore(looking, end) ? "no-progress" : "progress" };
  const trace = traced(looking, line);
  if (trace !== null) return { verdict: "wrong", ...trace };
  if (correspondence !== undefined && line.parts.length > 1 && work.base !== null)
    return { verdict: "progress" };
  if (!claims && work.insideOnly.some((one) => one.equals(value))) return { verdict: "unchecked" };
  if (claims || !isWorked) return { verdict: "wrong" };
  return { verdict: line.parts.length > 1 ? "no-progress" : "unchecked" };
}

/** What a value may mean where a percentage is asked: 25 is 25 %. */
function meaningsOf(value: Fraction, work: AmountWork): readonly Fraction[] {
  const both = work.form === "percent" ? [value, value.div(100)] : [value];
  return work.signless === true ? both.flatMap((one) => [one, one.neg()]) : both;
}

function isInForm(end: Expression, work: AmountWork): boolean {
  const bare = end.kind === "negate" && work.signless === true ? end.of : end;
  switch (work.form) {
    case "percent": {
      if (bare.kind === "percent") return isFinalNumeral(bare.of);
      const value = exactValue(bare)?.abs();
      return isFinalNumeral(bare) && value !== undefined && !value.equals(work.answer);
    }
    case "fraction":
      return isFinalNumeral(bare) && bare.kind !== "percent" && !usesDecimals(bare);
    case "decimal":
      return bare.kind === "number" && !bare.text.includes(" ");
    case "number":
      return isFinalNumeral(bare);
  }
}

/** A rounded answer is right where the exact one has more places than are usual: cents, tenths of a percent. */
function isRightRounding(end: Expression, work: AmountWork): boolean {
  const isPercent = work.form === "percent";
  if (work.form !== "number" && !isPercent) return false;
  const exact = isPercent ? work.answer.mul(100) : work.answer;
  const shown = end.kind === "percent" ? end.of : end;
  if (end.kind === "percent" && !isPercent) return false;
  const places = placesOf(shown);
  return exact.mul(100).d !== 1n && places >= (isPercent ? 1 : 2) && isRoundedTo(shown, exact, places);
}

/** A whole number or percentage that is the answer rounded: neither right nor wrong. */
function isNearly(end: Expression, work: AmountWork): boolean {
  const exact = work.form === "percent" ? work.answer.mul(100) : work.answer;
  const shown = end.kind === "percent" ? end.of : end;
  return exact.d !== 1n && work.form !== "fraction" && shown.kind === "number" && work.form !== "decimal"
    ? exact.mul(100).d !== 1n && isRoundedTo(shown, exact, placesOf(shown))
    : false;
}

/** A single number that can only be meant as the answer. */
function isFinal(expression: Expression, work: AmountWork): boolean {
  if (expression.kind === "percent") return work.form !== "number" && isFinalNumeral(expression.of);
  return isFinalNumeral(expression);
}

/** `100 - 80 = 20` is the change, even where the change is 20 % too. */
function isDifferenceOnTheWay(line: AmountLine, value: Fraction, work: AmountWork): boolean {
  const isDifference = line.parts.length > 1 && line.parts[0]?.kind === "subtract";
  return isDifference && work.form === "percent" && work.along.some((one) => one.equals(value));
}

function isSaidBefore({ problem, previousLines }: Looking, end: Expression): boolean {
  const plain = expressionToPlain(end);
  return previousLines.some((line) => {
    if (line === problem.statement) return false;
    const last = readAmountLine(line)?.parts.at(-1);
    return last !== undefined && expressionToPlain(last) === plain;
  });
}

/** An equation with the amount as its letter: right where it holds for the answer. */
function judgeEquation(looking: Looking, line: AmountLine): Judged {
  const { work, problem } = looking;
  const at = (value: Fraction) => holdsAt(line, value);
  const holds = candidates(work.answer, work).map(at);
  if (holds.includes(true)) {
    const isStatement = bareLine(looking.text).replace(/\s/g, "") === problem.statement.replace(/\s/g, "");
    return { verdict: isStatement ? "no-progress" : "progress" };
  }
  if (!holds.includes(false)) return { verdict: "unchecked" };
  const trace = traceByRules(looking.rules, problem, [problem.statement], (wrong) => {
    const claimed = readAmountLine(wrong);
    const value = claimed === null ? null : valueAtEnd(claimed);
    return value !== null && candidates(value, work).some((one) => holdsAt(line, one) === true);
  });
  if (trace !== null) return { verdict: "wrong", ...withGiven(trace, looking) };
  return { verdict: work.letter !== null && work.letter === line.letter ? "wrong" : "unchecked" };
}

const candidates = (value: Fraction, work: AmountWork) =>
  work.form === "percent" ? [value, value.mul(100)] : [value];

function holdsAt(line: AmountLine, value: Fraction): boolean | null {
  const assignment = [{ letter: line.letter ?? "x", value: numberExpression(value) }];
  const values = line.parts.map((part) => amountOf(substituted(part, assignment)));
  const [first] = values;
  if (first === undefined || first === null || values.includes(null)) return null;
  return values.every((one) => one?.equals(first));
}

function traced(looking: Looking, line: AmountLine): RuleTrace | null {
  const { problem, work, rules, text } = looking;
  const end = line.parts.at(-1);
  const value = end === undefined ? null : amountOf(end);
  if (end === undefined || value === null) return null;
  const isBareInPercent = work.form === "percent" && !holdsPercent(end);
  const meant = isBareInPercent ? [value, value.div(100)] : [value];
  const bare = bareLine(text);
  const isSame = (wrong: string) => {
    if (wrong === bare) return true;
    const claimed = readAmountLine(wrong);
    const other = claimed === null ? null : valueAtEnd(claimed);
    return other !== null && (meant.some((one) => one.equals(other)) || isRounded(end, other));
  };
  const trace = traceByRules(rules, problem, [problem.statement], isSame);
  return trace === null ? null : withGiven(trace, looking);
}

function withGiven(trace: RuleTrace, { text }: Looking): RuleTrace {
  return { ...trace, values: { ...trace.values, given: bareLine(text) } };
}

/** Whether a value is right or on the way, so that no rule may call it wrong. */
export function isKnownValue(value: Fraction, work: AmountWork): boolean {
  return [...work.along, work.answer].some((one) => one.equals(value));
}

/** The step that comes next on the way the student took. */
export function nextAmountStep(problem: Problem, work: AmountWork, currentLine: string): SolutionStep | null {
  const [first] = work.paths;
  const start = first?.[0];
  if (first === undefined || start === undefined) return null;
  if (currentLine === problem.statement) return toSolutionStep(start, problem);
  const line = readAmountLine(currentLine);
  const end = line?.parts.at(-1);
  if (line === null || end === undefined) return null;
  if (line.letter !== null && !line.isNamed) {
    const at = first.findIndex((step) => withoutBlanks(step.line) === withoutBlanks(bareLine(currentLine)));
    return toSolutionStep(first[at + 1] ?? first.at(-1) ?? start, problem);
  }
  const value = amountOf(end);
  const isMet = value !== null && meaningsOf(value, work).some((one) => one.equals(work.answer));
  if ((isMet || isRightRounding(end, work)) && isInForm(end, work)) return null;
  const plain = expressionToPlain(end);
  for (const path of work.paths) {
    const byLine = path.findIndex((step) => endOf(step.line, expressionToPlain) === plain);
    const next = path[byLine + 1];
    if (byLine >= 0 && next !== undefined) return toSolutionStep(next, problem);
  }
  for (const path of work.paths) {
    const byValue = path.findLastIndex(
      (step, index) => index < path.length - 1 && value !== null && endOf(step.line, amountOf)?.equals(value),
    );
    const next = path[byValue + 1];
    if (byValue >= 0 && next !== undefined) return toSolutionStep(next, problem);
  }
  const last = first.at(-1) ?? start;
  return toSolutionStep(isMet ? last : start, problem);
}

const withoutBlanks = (line: string) => line.replace(/[\s*]/g, "");

function endOf<Result>(line: string, measure: (end: Expression) => Result): Result | null {
  const end = readAmountLine(line)?.parts.at(-1);
  return end === undefined ? null : measure(end);
}
