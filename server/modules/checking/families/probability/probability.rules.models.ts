import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { valueText } from "../statistics/lists.models.ts";
import { taskOf } from "./finding.models.ts";
import { probabilityMisconceptions } from "./probability.misconceptions.constants.ts";
import { valuesOf } from "./solving.models.ts";
import { type Plan, type ProbabilityTask, planOf, twoDraws } from "./task.models.ts";

/** What a misconception takes for the probability, as it would be written. */
type Rule = (task: ProbabilityTask, plan: Plan) => readonly string[];

const product = (first: { top: number; bottom: number }, second: { top: number; bottom: number }) =>
  `${first.top * second.top}/${first.bottom * second.bottom}`;

const partToPart: Rule = (_, { operation, chances: [chance] }) =>
  operation === "single" && chance !== undefined && chance.bottom > chance.top
    ? [`${chance.top}/${chance.bottom - chance.top}`]
    : [];

/** Every kind of outcome as likely as the others; an event and its opposite as likely as each other. */
const allAlike: Rule = (task, { operation, counts }) => {
  if (operation === "complement") return ["1/2"];
  return operation === "single" && counts.length > 0 && task.kind !== "rate" ? [`1/${counts.length}`] : [];
};

const oneOverAll: Rule = (_, { operation, chances: [chance] }) =>
  operation === "single" && chance !== undefined ? [`1/${chance.bottom}`] : [];

const countForChance: Rule = (_, { operation, chances: [chance] }) =>
  operation === "single" && chance !== undefined && chance.top > 1 ? [String(chance.top)] : [];

const upsideDown: Rule = (_, { operation, chances: [chance] }) =>
  operation === "single" && chance !== undefined && chance.top > 0 ? [`${chance.bottom}/${chance.top}`] : [];

const oppositeForgotten: Rule = (_, { operation, written }) =>
  operation === "complement" ? written.slice(0, 1) : [];

/** `1 - 0.3` in counts: all but one. */
const oppositeOfCount: Rule = (_, { operation, chances: [chance] }) =>
  operation === "complement" && chance !== undefined ? [`${chance.bottom - 1}/${chance.bottom}`] : [];

const multipliedForOr: Rule = (_, { operation, values: [one, two] }) =>
  operation === "or" && one !== undefined && two !== undefined ? [written(one.mul(two))] : [];

const totalsAdded: Rule = (_, { operation, values, chances, style }) => {
  if (operation !== "or" || style === "decimal") return [];
  const [one, two] =
    chances.length > 0 ? chances : values.map((value) => ({ top: Number(value.n), bottom: Number(value.d) }));
  return one === undefined || two === undefined ? [] : [`${one.top + two.top}/${one.bottom + two.bottom}`];
};

const oneOfTwo: Rule = (_, { operation, written: both }) => (operation === "or" ? both : []);

const addedForAnd: Rule = (_, { operation, values: [one, two] }) =>
  operation === "and" && one !== undefined && two !== undefined ? [written(one.add(two))] : [];

const totalKept: Rule = (task) => {
  if (task.kind !== "twice" || task.putBack) return [];
  const [first, second] = twoDraws(task.draw, task.events, true);
  return first === undefined || second === undefined ? [] : [product(first, second)];
};

/** The total is one less, but not how many are hoped for. */
const favourableKept: Rule = (task, { chances: [first] }) => {
  if (task.kind !== "twice" || task.putBack || first === undefined) return [];
  const [, second] = twoDraws(task.draw, task.events, true);
  return second === undefined ? [] : [product(first, { top: second.top, bottom: second.bottom - 1 })];
};

const takenThoughPutBack: Rule = (task) => {
  if (task.kind !== "twice" || !task.putBack) return [];
  const [first, second] = twoDraws(task.draw, task.events, false);
  return first === undefined || second === undefined || second.top < 0 ? [] : [product(first, second)];
};

const onlyOneOfBoth: Rule = (_, { operation, written: both }) => (operation === "and" ? both : []);

const rules: readonly (readonly [string, Rule])[] = [
  ["part-to-part", partToPart],
  ["all-outcomes-alike", allAlike],
  ["one-over-all", oneOverAll],
  ["count-for-probability", countForChance],
  ["probability-upside-down", upsideDown],
  ["opposite-forgotten", oppositeForgotten],
  ["opposite-of-one-outcome", oppositeOfCount],
  ["multiplies-for-or", multipliedForOr],
  ["adds-totals-too", totalsAdded],
  ["one-of-two-for-or", oneOfTwo],
  ["total-not-reduced", totalKept],
  ["favourable-not-reduced", favourableKept],
  ["reduced-though-put-back", takenThoughPutBack],
  ["adds-for-and", addedForAnd],
  ["one-of-two-for-and", onlyOneOfBoth],
];

const written = (value: Fraction) => {
  const text = valueText(value);
  return text.length > 6 ? value.toFraction() : text;
};

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const probabilityRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = probabilityMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  if (task === null) return [];
  const plan = planOf(task);
  return rule(task, plan)
    .filter((made) => !new Fraction(made).equals(plan.truth))
    .map((made) => ({ line: `P = ${made}`, values: { ...valuesOf(task), made } }));
}
