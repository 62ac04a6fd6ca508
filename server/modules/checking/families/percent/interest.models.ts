import Fraction from "fraction.js";
import { percentText, amountText as text } from "../quantities/amounts.models.ts";
import type { AmountStep, AmountWork } from "../quantities/work.models.ts";
import type { InterestTask } from "./task.models.ts";

/** What interest comes to, simple or compound with one addition a year. */
export function interestWork(task: InterestTask): AmountWork {
  return task.isCompound ? compoundWork(task) : simpleWork(task);
}

export const simpleInterest = ({ principal, rate, time }: InterestTask) => principal.mul(rate).mul(time);

export function compoundTotal({ principal, rate, time }: InterestTask): Fraction {
  let total = principal;
  for (let year = 0; year < Number(time.valueOf()); year += 1) total = total.mul(rate.add(1));
  return total;
}

function valuesOf({ principal, rate, time }: InterestTask) {
  return {
    principal: text(principal),
    percent: percentText(rate),
    hundredths: text(rate.mul(100)),
    time: text(time),
  };
}

function simpleWork(task: InterestTask): AmountWork {
  const { principal, rate, time, asks } = task;
  const [year, interest] = [principal.mul(rate), simpleInterest(task)];
  const isYear = time.equals(1);
  const values = { ...valuesOf(task), year: text(year), interest: text(interest) };
  const yearly: readonly AmountStep[] = [
    { name: "interest-of-one-year", values, line: `${values.hundredths}/100 * ${values.principal}` },
    { name: "work-out-year", values, line: text(year) },
  ];
  const times: readonly AmountStep[] = [
    { name: "times-the-years", values, line: `${text(year)} * ${values.time}` },
    { name: "work-out-interest", values, line: text(interest) },
  ];
  const total: readonly AmountStep[] = [
    { name: "add-interest", values, line: `${values.principal} + ${text(interest)}` },
    { name: "work-out-total", values, line: text(principal.add(interest)) },
  ];
  return {
    answer: asks === "total" ? principal.add(interest) : interest,
    form: "number",
    letter: null,
    base: principal,
    along: [
      rate,
      year,
      rate.mul(time),
      rate.mul(time).add(1),
      principal.div(100),
      ...(asks === "total" ? [interest] : []),
      ...(time.d === 1n ? [] : [time]),
    ],
    insideOnly: [
      principal.mul(rate).mul(100),
      interest.mul(100),
      principal.mul(time),
      rate.mul(time).mul(100),
      rate.add(1),
      principal.add(interest),
    ],
    paths: [[...yearly, ...(isYear ? [] : times), ...(asks === "total" ? total : [])]],
  };
}

function compoundWork(task: InterestTask): AmountWork {
  const { principal, rate, time, asks } = task;
  const end = compoundTotal(task);
  const factor = rate.add(1);
  const values = { ...valuesOf(task), factor: text(factor), end: text(end) };
  const power = `${values.principal} * ${text(factor)}^${values.time}`;
  const grown: readonly AmountStep[] = [
    { name: "growth-factor-of-year", values, line: text(factor) },
    { name: "factor-for-each-year", values, line: power },
    { name: "work-out-total", values: { ...values, power }, line: text(end) },
  ];
  const rest: readonly AmountStep[] = [
    { name: "take-principal-off", values, line: `${text(end)} - ${values.principal}` },
    { name: "work-out-interest", values, line: text(end.sub(principal)) },
  ];
  const years = Array.from({ length: Number(time.valueOf()) }, (_, index) => new Fraction(index + 1));
  const balances = years.map((year) => compoundTotal({ ...task, time: year }));
  return {
    answer: asks === "total" ? end : end.sub(principal),
    form: "number",
    letter: null,
    base: null,
    along: [
      rate,
      factor,
      factor.mul(100),
      end.div(principal),
      principal.mul(rate),
      ...balances.slice(0, -1),
      ...balances.slice(0, -1).map((balance) => balance.mul(rate)),
      ...(asks === "interest" ? [end] : [end.sub(principal)]),
    ],
    insideOnly: [],
    paths: [[...grown, ...(asks === "interest" ? rest : [])]],
  };
}
