import Fraction from "fraction.js";
import type { LineJudgement, LineVerdict, Problem, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import {
  closedParts,
  holds,
  includes,
  isFinal,
  isNumeral,
  judgeCalculation,
  type Target,
} from "../statistics/calculations.models.ts";
import { traceByRules } from "../tracing.models.ts";
import { stem, totalOf } from "./draws.models.ts";
import { countOf, eventsIn } from "./events.models.ts";
import { taskOf } from "./finding.models.ts";
import { probabilityRules } from "./probability.rules.models.ts";
import { answerHead, countHead, notWords } from "./probability-words.constants.ts";
import { type ProbabilityStep, stepsOf } from "./solving.models.ts";
import { type Plan, type ProbabilityTask, planOf } from "./task.models.ts";

/** What a line of work says: of what, and a calculation. */
export interface ChanceClaim {
  /** `answer` for the probability that is asked, `other` for one of something else, `count` for how many. */
  readonly head: "answer" | "other" | "count" | null;
  readonly parts: readonly Expression[] | null;
  /** What stands in the brackets of `P(…)`. */
  readonly named: string | null;
}

/** Judges a line of work on a probability (see `ProblemFamily.judgeLine`). */
export function judgeProbability(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  if (task === null) return judgement(text, "unchecked");
  const plan = planOf(task);
  const claim = readChance(text, problem);
  const earlier = previousLines.filter((line) => line !== problem.statement);
  const verdict = isTrueElsewhere(claim, task) ? "no-progress" : verdictOn(claim, plan, earlier);
  if (verdict === "finished" || verdict === "progress" || verdict === "no-progress") {
    const steps = stepsOf(problem);
    return { ...judgement(text, verdict), step: steps[reachedBy(steps, claim)]?.name ?? null };
  }
  const isOpen = claim.head === null && claim.parts?.some((part) => !isNumeral(part)) === true;
  if (verdict !== "wrong" && !isOpen) return judgement(text, verdict);
  const trace = traced(problem, claim);
  return trace === null ? judgement(text, verdict) : { ...judgement(text, "wrong"), ...trace };
}

function judgement(text: string, verdict: LineVerdict): LineJudgement {
  const plain = text.replace(/\$/g, " ").trim();
  const read = readExpression(plain);
  return { text, latex: readToLatex(read, plain), verdict, step: null, misconception: null, values: {} };
}

/** Reads a line: `P(red) = 3/8`, `37.5 percent`, `3 out of 8`. */
export function readChance(text: string, problem: Problem): ChanceClaim {
  const line = text
    .slice(0, 300)
    .replace(/\$|\\left|\\right/g, "")
    .replace(/\\(?:text|mathrm)\{([^{}]{0,80})\}/g, "$1")
    .replace(/\\%/g, "%")
    .replace(/[\s.!?,;]+$/, "")
    .trim();
  const count = countHead.exec(line)?.[0];
  if (count !== undefined)
    return { head: "count", parts: closedParts(inSigns(line.slice(count.length))), named: null };
  const match = answerHead.exec(line);
  if (match === null) return { head: null, parts: closedParts(inSigns(line)), named: null };
  const named = match.groups?.event;
  const head = named === undefined || isAsked(named, problem) ? "answer" : "other";
  return { head, parts: closedParts(inSigns(line.slice(match[0].length))), named: named ?? null };
}

/** Ways to say a fraction or a percentage in words, as signs. */
function inSigns(text: string): string {
  return text
    .replace(/(\d)\s*(?:per ?cent|por ciento)(?!\p{L})/giu, "$1%")
    .replace(
      /(?<![\d.])(\d{1,6})\s+(?:out of|in|de cada|de|entre|over|from)\s+(\d{1,6})(?![\d.%])/gi,
      "$1/$2",
    )
    .replace(
      /(\d)\s+(?:marbles?|balls?|counters?|outcomes?|cards?|bolas?|canicas?|fichas?|casos|cartas?)$/i,
      "$1",
    );
}

/** Whether `P(…)` names what the problem asks for. */
function isAsked(named: string, problem: Problem): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => !/^(?:a|an|the|una?|el|la|then|and|y|luego|or|o|drawing|getting|sacar)$/.test(word))
      .map(stem)
      .join(" ");
  const asked = problem.statement.slice(problem.statement.lastIndexOf("; ") + 2);
  const inside = /^P\((.+)\)$/.exec(asked)?.[1] ?? asked.replace(/^.* (?:of|de) /, "");
  return bare(named) === bare(inside);
}

function verdictOn(claim: ChanceClaim, plan: Plan, earlier: readonly string[]): LineVerdict {
  const { head, parts } = claim;
  if (parts === null) return "unchecked";
  const target = targetOf(plan);
  const values = parts.flatMap((part) => exactValue(part) ?? []);
  const value = values.at(-1);
  if (value === undefined || values.length < parts.length) return "unchecked";
  if (head === "other" || head === "count") {
    const isTrue = values.every((one) => one.equals(value));
    return isTrue && includes(target.stages, value) ? "progress" : "unchecked";
  }
  return isRoundedPercent(parts, target.truth)
    ? "unchecked"
    : judgeCalculation(parts, head === "answer", target, earlier);
}

/** `P(blue) = 5/8`, which is true although red was asked for. */
function isTrueElsewhere({ head, named, parts }: ChanceClaim, task: ProbabilityTask): boolean {
  if (head !== "other" || named === null || !("draw" in task)) return false;
  if (task.kind === "twice" || parts === null) return false;
  const [event, other] = eventsIn(task.draw, named, task.language);
  if (event === undefined || other !== undefined) return false;
  const chance = new Fraction(countOf(task.draw, event), totalOf(task.draw));
  const truth = notWords.test(named) ? new Fraction(1).sub(chance) : chance;
  const isOwn = task.kind === "complement" && truth.equals(chance);
  return !isOwn && parts.every((part) => exactValue(part)?.equals(truth));
}

/** `33 %` for 1/3: rounded, and nobody said that it should be exact. */
function isRoundedPercent(parts: readonly Expression[], truth: Fraction): boolean {
  const end = parts.at(-1);
  const value = end?.kind === "percent" ? exactValue(end) : null;
  return (
    value !== null &&
    !value.equals(truth) &&
    value.sub(truth).abs().lt(new Fraction(1, 100)) &&
    truth.mul(1_000).d !== 1n
  );
}

/** What a calculation is on its way to. */
function targetOf(plan: Plan): Target {
  const { truth, values, chances, counts, operation } = plan;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const numbers = [
    ...(all > 0 ? [all] : []),
    ...chances.flatMap(({ top, bottom }) => [top, bottom, bottom - top]),
    ...products(plan),
  ];
  const stages = [...numbers.map((one) => new Fraction(one)), ...(operation === "single" ? [] : values)];
  return {
    truth,
    stages,
    given: [...counts.map((one) => new Fraction(one)), new Fraction(1), ...values],
    isWay: () => true,
    isAttempt: (calculation) => holds(calculation, "divide"),
  };
}

/** Outcomes of two draws together: all pairs and the favourable ones. */
function products({ chances, operation }: Plan): readonly number[] {
  const [one, two] = chances;
  if (one === undefined || two === undefined) return [];
  return operation === "or" ? [one.top + two.top] : [one.top * two.top, one.bottom * two.bottom];
}

function traced(problem: Problem, claim: ChanceClaim) {
  const end = claim.parts?.at(-1);
  const value = end === undefined ? null : exactValue(end);
  if (end === undefined || value === null) return null;
  const ofWrong = (line: string) => {
    const made = readChance(line, problem).parts?.at(-1);
    return made === undefined ? null : exactValue(made);
  };
  const trace = traceByRules(
    probabilityRules,
    problem,
    [problem.statement],
    (line) => ofWrong(line)?.equals(value) === true,
  );
  return trace === null ? null : { ...trace, values: { ...trace.values, given: expressionToPlain(end) } };
}

/** Index of the last step that a line has made, or -1. */
export function reachedBy(steps: readonly ProbabilityStep[], { parts }: ChanceClaim): number {
  const end = parts?.at(-1);
  const value = end === undefined ? null : exactValue(end);
  if (end === undefined || value === null) return -1;
  const written = expressionToPlain(end).replace(/\s/g, "");
  const same = steps.findLastIndex(({ line }) => line.replace(/\s/g, "") === written);
  if (same >= 0) return same;
  const reached = steps
    .map(({ reaches }, index) => (reaches.equals(value) ? index : -1))
    .filter((index) => index >= 0);
  const isDone = isFinal(end) && reached.includes(steps.length - 1);
  if (isDone) return steps.length - 1;
  const isOne = isNumeral(end);
  return (isOne ? reached.filter((index) => index < steps.length - 1).at(-1) : reached[0]) ?? -1;
}

/** The step that a teacher would take from a line (see `ProblemFamily.nextStep`). */
export function nextProbabilityStep(problem: Problem, currentLine: string): SolutionStep | null {
  const steps = stepsOf(problem);
  const isStart = currentLine === problem.statement;
  const isDone =
    !isStart && judgeProbability(problem, [problem.statement], currentLine).verdict === "finished";
  const next = isDone
    ? undefined
    : steps[isStart ? 0 : reachedBy(steps, readChance(currentLine, problem)) + 1];
  if (next === undefined) return null;
  const { reaches: _, ...step } = next;
  return step;
}
