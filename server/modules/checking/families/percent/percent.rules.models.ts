import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import { rationalMisconceptions } from "../../misconceptions/rational.constants.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { amountText, percentText } from "../quantities/amounts.models.ts";
import { isKnownValue } from "../quantities/judging.models.ts";
import { compoundTotal, simpleInterest } from "./interest.models.ts";
import { percentMisconceptions } from "./percent.misconceptions.constants.ts";
import { hundredths, workOf } from "./solving.models.ts";
import { type PercentTask, taskOf } from "./task.models.ts";

/** Wrong amounts that a misconception leads to. */
type Rule = (task: PercentTask) => readonly Fraction[];

const hundred = (percent: Fraction) => percent.mul(100);
/** The only change of a task, or null where there are several. */
const onlyChange = (task: PercentTask) =>
  task.kind === "change" && task.changes.length === 1 ? (task.changes[0] ?? null) : null;
const signOf = (change: Fraction) => (change.lt(0) ? -1 : 1);

const ignored: Rule = (task) => (task.kind === "of" ? [hundred(task.percent).mul(task.whole)] : []);

/** 5 % as 0.5, or 50 % as 0.05. */
const shifted: Rule = (task) => {
  const change = onlyChange(task);
  const times = (make: (factor: number) => Fraction) => [make(10), new Fraction(make(1)).div(10)];
  if (task.kind === "of") return times((factor) => task.percent.mul(task.whole).mul(factor));
  if (task.kind === "convert") return task.to === "fraction" ? [] : times((factor) => task.value.mul(factor));
  if (task.kind === "interest" && !task.isCompound) {
    const start = task.asks === "total" ? task.principal : new Fraction(0);
    return [10, 0.1].map((factor) => simpleInterest(task).mul(factor).add(start));
  }
  if (task.kind !== "change" || change === null) return [];
  return [10, 0.1].map((factor) => change.mul(factor).add(1).mul(task.start)).filter((value) => value.gt(0));
};

/** 20 % off 80 as 80 - 20. */
const asAmount: Rule = (task) => {
  const change = onlyChange(task);
  if (task.kind === "of") return [task.whole.sub(hundred(task.percent))].filter((value) => value.gt(0));
  if (task.kind === "reverse") return [task.end.sub(hundred(task.change))].filter((value) => value.gt(0));
  if (task.kind !== "change" || change === null) return [];
  return [task.start.add(hundred(change))].filter((value) => value.gt(0));
};

/** 20 % of 80 as 80 divided by 20; 45 % as 1/45. */
const divides: Rule = (task) => {
  const change = onlyChange(task);
  if (task.kind === "of") return [task.whole.div(hundred(task.percent))];
  if (task.kind === "convert" && task.written.endsWith("%") && task.to === "fraction")
    return [hundred(task.value).inverse()];
  if (task.kind !== "change" || change === null) return [];
  return [task.start.div(hundred(change)).add(task.start)].filter((value) => value.gt(0));
};

/** 20 out of 80 as 20 %; from 80 to 100 as 20 %. */
const amountAsPercent: Rule = (task) => {
  if (task.kind === "what") return [task.part.div(100)];
  return task.kind === "rate" ? [task.to.sub(task.from).abs().div(100)] : [];
};

const baseExchanged: Rule = (task) => (task.kind === "what" ? [task.whole.div(task.part)] : []);

const ofNewValue: Rule = (task) => (task.kind === "rate" ? [task.to.sub(task.from).abs().div(task.to)] : []);

const ofPart: Rule = (task) => (task.kind === "whole" ? [task.part.mul(task.percent)] : []);

const reverseOfNew: Rule = (task) =>
  task.kind === "reverse" ? [task.end.mul(task.change.neg().add(1))] : [];

const direction: Rule = (task) => {
  const change = onlyChange(task);
  if (task.kind === "reverse") return [task.end.mul(task.change.add(1))];
  return task.kind === "change" && change !== null ? [task.start.mul(change.neg().add(1))] : [];
};

const percentsAdded: Rule = (task) => {
  if (task.kind !== "change" || task.changes.length < 2) return [];
  return [task.changes.reduce((sum, change) => sum.add(change), new Fraction(1)).mul(task.start)];
};

const simpleForCompound: Rule = (task) => {
  if (task.kind !== "interest" || !task.isCompound) return [];
  return [task.asks === "total" ? task.principal.add(simpleInterest(task)) : simpleInterest(task)];
};

const compoundForSimple: Rule = (task) => {
  if (task.kind !== "interest" || task.isCompound || task.time.d !== 1n || task.time.gt(10)) return [];
  const total = compoundTotal(task);
  return [task.asks === "total" ? total : total.sub(task.principal)];
};

/** 3/8 as 38 %, or as 3.8. */
const fractionDigits: Rule = (task) => {
  if (task.kind !== "convert" || task.to === "fraction") return [];
  const [, top, bottom] = /^(\d+)\/(\d+)$/.exec(task.written) ?? [];
  if (top === undefined || bottom === undefined) return [];
  const digits = new Fraction(`${top}.${bottom}`);
  const glued = new Fraction(`0.${top}${bottom}`);
  return task.to === "percent" ? [glued, digits.div(100)] : [digits, glued];
};

const rules: readonly (readonly [string, Rule])[] = [
  ["percent-ignored", ignored],
  ["percent-shift", shifted],
  ["percent-as-amount", asAmount],
  ["percent-divides", divides],
  ["amount-taken-for-percent", amountAsPercent],
  ["percent-base-exchanged", baseExchanged],
  ["percent-of-new-value", ofNewValue],
  ["percent-of-the-part", ofPart],
  ["percent-reversed-from-new-value", reverseOfNew],
  ["percent-direction-exchanged", direction],
  ["percents-added-up", percentsAdded],
  ["simple-for-compound-interest", simpleForCompound],
  ["compound-for-simple-interest", compoundForSimple],
  ["fraction-digits-as-percent", fractionDigits],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same amount. */
export const percentRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = [...percentMisconceptions, ...rationalMisconceptions].find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  if (task === null) return [];
  const work = workOf(task);
  const isRight = (value: Fraction) =>
    isKnownValue(value, work) ||
    (work.form === "percent" && isKnownValue(value.mul(100), { ...work, along: [] }));
  return rule(task)
    .filter((value) => value.gt(0) && !isRight(value))
    .map((value) => ({
      line: work.form === "percent" ? percentText(value) : lineOf(value, work.form === "fraction"),
      values: valuesOf(task),
    }));
}

const lineOf = (value: Fraction, isFraction: boolean) =>
  isFraction ? value.toFraction() : amountText(value);

function valuesOf(task: PercentTask): Readonly<Record<string, string>> {
  const ofPercent = (percent: Fraction, whole: Fraction) => ({
    percent: percentText(percent.abs()),
    number: percentText(percent.abs()),
    hundredths: hundredths(percent.abs()),
    whole: amountText(whole),
  });
  switch (task.kind) {
    case "of":
      return ofPercent(task.percent, task.whole);
    case "what":
      return { part: amountText(task.part), whole: amountText(task.whole) };
    case "whole":
      return { ...ofPercent(task.percent, task.part), part: amountText(task.part) };
    case "change": {
      const [change = new Fraction(0)] = task.changes;
      return { ...ofPercent(change, task.start), sign: String(signOf(change)) };
    }
    case "rate":
      return {
        from: amountText(task.from),
        to: amountText(task.to),
        part: amountText(task.to.sub(task.from).abs()),
        whole: amountText(task.from),
      };
    case "reverse":
      return ofPercent(task.change, task.end);
    case "interest":
      return { ...ofPercent(task.rate, task.principal), time: amountText(task.time) };
    case "convert":
      return {
        written: task.written,
        number: task.written,
        percent: task.written,
        hundredths: task.written.replace("%", ""),
      };
  }
}
