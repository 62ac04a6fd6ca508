import Fraction from "fraction.js";
import { endsAsDecimal } from "../../algebra/building.models.ts";
import type { Problem } from "../../checking.models.ts";
import { percentText, amountText as text } from "../quantities/amounts.models.ts";
import type { AmountStep, AmountWork } from "../quantities/work.models.ts";
import { interestWork } from "./interest.models.ts";
import { type PercentTask, taskOf } from "./task.models.ts";

type Task<Kind extends PercentTask["kind"]> = Extract<PercentTask, { readonly kind: Kind }>;

/** All that a line of work on a percentage problem may rightly say, with the ways to its answer; or null. */
export function percentWork(problem: Problem): AmountWork | null {
  const task = taskOf(problem);
  return task === null ? null : workOf(task);
}

export function workOf(task: PercentTask): AmountWork {
  switch (task.kind) {
    case "of":
      return ofWork(task);
    case "what":
      return whatWork(task.part, task.whole);
    case "whole":
      return wholeWork(task);
    case "change":
      return changeWork(task);
    case "rate":
      return rateWork(task);
    case "reverse":
      return reverseWork(task);
    case "interest":
      return interestWork(task);
    case "convert":
      return convertWork(task);
  }
}

const hundred = new Fraction(100);
/** `15` of 15 %. */
export const hundredths = (percent: Fraction) => text(percent.mul(100));

/** Smaller percentages that a percentage may be put together of in the head: 15 % of 10 % and 5 %. */
function easyShares(whole: Fraction, percent: Fraction): readonly Fraction[] {
  const endsInFive = percent.mul(100).mod(10).equals(5);
  return [1, 10, 20, 25, 50, ...(endsInFive ? [5] : [])]
    .filter((one) => percent.mul(100).gt(one))
    .map((one) => whole.mul(one).div(100));
}

function ofWork({ percent, whole }: Task<"of">): AmountWork {
  const answer = percent.mul(whole);
  const values = { percent: percentText(percent), hundredths: hundredths(percent), whole: text(whole) };
  const asDecimal = { name: "percent-as-decimal", values, line: `${text(percent)} * ${text(whole)}` };
  const result = { name: "multiply-fractions", values, line: text(answer) };
  const asHundredths = {
    name: "convert-percent",
    values,
    line: `${hundredths(percent)}/100 * ${text(whole)}`,
  };
  return {
    answer,
    form: "number",
    letter: null,
    base: whole,
    along: [percent, whole.div(100)],
    insideOnly: [percent.mul(100).mul(whole), ...easyShares(whole, percent)],
    paths: [
      [asHundredths, result],
      [asDecimal, result],
    ],
  };
}

function whatWork(part: Fraction, whole: Fraction): AmountWork {
  const answer = part.div(whole);
  const values = { part: text(part), whole: text(whole) };
  const quotient = { name: "part-over-whole", values, line: `${text(part)}/${text(whole)}` };
  const last = {
    name: "quotient-as-percent",
    values: { ...values, quotient: quotient.line },
    line: percentText(answer),
  };
  const decimal = { name: "quotient-as-decimal", values: last.values, line: text(answer) };
  return {
    answer,
    form: "percent",
    letter: null,
    base: whole,
    along: [whole.div(100)],
    insideOnly: [part.mul(100), whole.div(10), whole.div(4), whole.div(2)],
    paths: [endsAsDecimal(answer) && answer.d !== 1n ? [quotient, decimal, last] : [quotient, last]],
  };
}

function wholeWork({ part, percent }: Task<"whole">): AmountWork {
  const answer = part.div(percent);
  const values = { part: text(part), percent: percentText(percent), hundredths: hundredths(percent) };
  return {
    answer,
    form: "number",
    letter: null,
    base: answer,
    along: [percent, answer.div(100)],
    insideOnly: [part.mul(100), ...easyShares(answer, new Fraction(1))],
    paths: onePercentPaths(part, percent, answer, values),
  };
}

/** From what a percentage of the whole is, over one percent, to the whole; or divided at once. */
function onePercentPaths(
  part: Fraction,
  percent: Fraction,
  answer: Fraction,
  values: AmountStep["values"],
): AmountWork["paths"] {
  const one = `${text(part)}/${hundredths(percent)}`;
  const last = { name: "work-out-whole", values: { ...values, one }, line: text(answer) };
  return [
    [
      { name: "find-one-percent", values, line: one },
      { name: "find-hundred-percent", values: { ...values, one }, line: `${one} * 100` },
      last,
    ],
    [{ name: "find-one-percent", values, line: `${text(part)}/${text(percent)}` }, last],
  ];
}

function changeWork({ start, changes }: Task<"change">): AmountWork {
  const amounts = [start];
  for (const change of changes) amounts.push((amounts.at(-1) ?? start).mul(change.add(1)));
  const answer = amounts.at(-1) ?? start;
  const factor = changes.reduce((product, change) => product.mul(change.add(1)), new Fraction(1));
  const rounds = changes.map((change, index) => ({ change, before: amounts[index] ?? start }));
  const steps = rounds.flatMap(({ change, before }, index) => roundSteps(before, change, index));
  const factors = [...changes.map((change) => text(change.add(1)))].join(" * ");
  const values = { start: text(start), factors };
  return {
    answer,
    form: "number",
    letter: null,
    base: changes.length === 1 ? start : null,
    along: [
      ...changes.flatMap((change) => [change.abs(), change.add(1), change.add(1).mul(100)]),
      ...rounds.flatMap(({ change, before }) => [before.mul(change.abs()), before.mul(change.add(1))]),
      ...amounts.slice(0, -1).flatMap((amount) => [amount.div(100), amount.div(10), amount.div(20)]),
      factor,
      answer.sub(start).abs(),
    ],
    insideOnly: rounds.flatMap(({ change, before }) => [
      before.mul(change.abs()).mul(100),
      before.mul(change.add(1)).mul(100),
      ...easyShares(before, change.abs()),
    ]),
    paths: [
      steps,
      [
        { name: "growth-factor", values, line: factors },
        { name: "multiply-by-factor", values, line: `${text(start)} * ${factors}` },
        { name: "work-out-new-value", values, line: text(answer) },
      ],
    ],
  };
}

/** One change: its amount, then added or taken off. */
function roundSteps(before: Fraction, change: Fraction, index: number): readonly AmountStep[] {
  const amount = before.mul(change.abs());
  const sum = `${text(before)} ${change.lt(0) ? "-" : "+"} ${text(amount)}`;
  const values = {
    percent: percentText(change.abs()),
    hundredths: hundredths(change.abs()),
    whole: text(before),
    amount: text(amount),
    sum,
  };
  const write = {
    name: index === 0 ? "change-of-start" : "change-of-new-value",
    values,
    line: `${hundredths(change.abs())}/100 * ${text(before)}`,
  };
  return [
    write,
    { name: "work-out-change", values, line: text(amount) },
    { name: change.lt(0) ? "take-change-off" : "add-change", values, line: sum },
    { name: "work-out-new-value", values, line: text(before.add(before.mul(change))) },
  ];
}

function rateWork({ from, to }: Task<"rate">): AmountWork {
  const change = to.sub(from).abs();
  const own = whatWork(change, from);
  const larger = to.gt(from) ? [to, from] : [from, to];
  const difference = larger.map(text).join(" - ");
  const values = { from: text(from), to: text(to), part: text(change), whole: text(from) };
  const rest = (own.paths[0] ?? []).map((step) => ({
    ...step,
    name: step.name === "part-over-whole" ? "change-over-start" : step.name,
    values: { ...values, ...step.values },
  }));
  return {
    ...own,
    signless: true,
    along: [...own.along, change, change.neg(), to.div(from)],
    insideOnly: [...own.insideOnly, to.div(from).mul(100)],
    paths: [
      [
        { name: "find-difference", values, line: difference },
        { name: "work-out-difference", values: { ...values, difference }, line: text(change) },
        ...rest,
      ],
    ],
  };
}

function reverseWork({ end, change }: Task<"reverse">): AmountWork {
  const now = change.add(1);
  const answer = end.div(now);
  const values = {
    part: text(end),
    end: text(end),
    percent: percentText(now),
    hundredths: hundredths(now),
    change: percentText(change.abs()),
  };
  const left = { name: "percent-now", values, line: `${percentText(now)}` };
  const sum = {
    name: change.lt(0) ? "percent-left" : "percent-grown",
    values,
    line: `100% ${change.lt(0) ? "-" : "+"} ${percentText(change.abs())}`,
  };
  return {
    answer,
    form: "number",
    letter: null,
    base: answer,
    along: [now, now.mul(100), answer.div(100), answer.mul(change.abs())],
    insideOnly: [end.mul(100), ...easyShares(answer, new Fraction(1))],
    paths: onePercentPaths(end, now, answer, values).map((path) => [sum, left, ...path]),
  };
}

function convertWork({ written, value, to }: Task<"convert">): AmountWork {
  const isPercent = written.endsWith("%");
  const answers = { percent: percentText(value), decimal: text(value), fraction: value.toFraction() };
  const values = { written, hundredths: written.replace("%", "") };
  const last = { name: `write-as-${to}`, values, line: answers[to] };
  const hundredthsLine = { name: "percent-means-hundredths", values, line: hundredthsOf(value) };
  const decimal = { name: "divide-top-by-bottom", values, line: text(value) };
  const tenths = { name: "read-decimal-places", values, line: decimalFraction(value) };
  const first: readonly AmountStep[] = isPercent
    ? [hundredthsLine]
    : to === "percent" && written.includes("/") && endsAsDecimal(value)
      ? [decimal]
      : to === "fraction"
        ? [tenths]
        : [];
  return {
    answer: value,
    form: to,
    letter: null,
    base: null,
    along: [],
    insideOnly: [value.mul(100)],
    paths: [[...first.filter((step) => step.line !== last.line), last]],
  };
}

/** `45/100`, for a percentage with decimals `375/1000`. */
function hundredthsOf(value: Fraction): string {
  return value.mul(hundred).d === 1n ? `${value.mul(hundred).toFraction()}/100` : decimalFraction(value);
}

function decimalFraction(value: Fraction): string {
  const bottom = [10, 100, 1_000, 10_000, 100_000, 1_000_000].find((one) => value.mul(one).d === 1n);
  return bottom === undefined ? value.toFraction() : `${value.mul(bottom).toFraction()}/${bottom}`;
}
