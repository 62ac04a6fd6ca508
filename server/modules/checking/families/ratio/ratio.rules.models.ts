import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { amountText } from "../quantities/amounts.models.ts";
import { isKnownValue } from "../quantities/judging.models.ts";
import { ratioMisconceptions } from "./ratio.misconceptions.constants.ts";
import { amountWorkOf, listText, placesOf, sharesOf, sumOf } from "./solving.models.ts";
import { isProportional, type RatioTask, ratioText, reduced, taskOf } from "./task.models.ts";

/** Wrong ratios, lists of shares or single amounts that a misconception leads to. */
type Rule = (task: RatioTask) => readonly (readonly Fraction[])[];

/** Ratios stay the same when both terms grow by the same amount. */
const additive: Rule = (task) => {
  switch (task.kind) {
    case "proportion": {
      const { mate, same, other } = placesOf(task);
      return [[mate.add(same).sub(other)]];
    }
    case "share": {
      const [first, second] = task.terms;
      if (first === undefined || second === undefined || task.terms.length !== 2) return [];
      const low = task.total.sub(second.sub(first)).div(2);
      return [[low, task.total.sub(low)]];
    }
    case "simplify": {
      const whole = task.terms.every((term) => term.d === 1n);
      const common = task.terms.reduce((all, term) => all.gcd(term), new Fraction(0));
      return whole ? [task.terms.map((term) => term.sub(common))] : [];
    }
    case "unit-rate":
      return [[task.amount.sub(task.per)]];
  }
};

/** The known ratio read the other way round. */
const inverted: Rule = (task) => {
  if (task.kind !== "proportion") return [];
  const { mate, same, other } = placesOf(task);
  return [[mate.mul(other).div(same)]];
};

const orderSwapped: Rule = (task) => {
  if (task.kind === "simplify" && task.terms.length === 2) return [[...reduced(task.terms)].reverse()];
  return task.kind === "share" ? [[...sharesOf(task)].reverse()] : [];
};

/** 2 : 3 as two thirds of the whole; 12 : 18 as 12 out of 30. */
const partAsWhole: Rule = (task) => {
  const [first, second] = "terms" in task ? task.terms : [];
  if (first === null || first === undefined || second === null || second === undefined) return [];
  if (task.kind === "simplify" && task.terms.length === 2) return [reduced([first, first.add(second)])];
  if (task.kind !== "share" || task.terms.length !== 2) return [];
  const share = first.lt(second) ? task.total.mul(first).div(second) : task.total.mul(second).div(first);
  const rest = task.total.sub(share);
  return [first.lt(second) ? [share, rest] : [rest, share]];
};

const dividesByEach: Rule = (task) =>
  task.kind === "share" ? [task.terms.map((term) => task.total.div(term))] : [];

const reducesOneTerm: Rule = (task) => {
  if (task.kind !== "simplify" || task.terms.length !== 2) return [];
  const [first, second] = task.terms;
  const [low, high] = reduced(task.terms);
  if (!first || !second || !low || !high) return [];
  return [
    [low, second],
    [first, high],
  ];
};

const rateInverted: Rule = (task) => (task.kind === "unit-rate" ? [[task.per.div(task.amount)]] : []);
const rateMultiplied: Rule = (task) => (task.kind === "unit-rate" ? [[task.amount.mul(task.per)]] : []);

const rules: readonly (readonly [string, Rule])[] = [
  ["ratio-additive", additive],
  ["proportion-inverted", inverted],
  ["ratio-order-swapped", orderSwapped],
  ["ratio-part-as-whole", partAsWhole],
  ["ratio-divides-by-each-term", dividesByEach],
  ["ratio-reduces-one-term", reducesOneTerm],
  ["rate-inverted", rateInverted],
  ["rate-multiplied", rateMultiplied],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const ratioRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = ratioMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  if (task === null) return [];
  return rule(task)
    .filter((values) => values.every((value) => value.gt(0)) && !isRight(task, values))
    .map((values) => ({ line: lineOf(task, values), values: valuesOf(task) }));
}

function isRight(task: RatioTask, values: readonly Fraction[]): boolean {
  switch (task.kind) {
    case "simplify":
      return isProportional(values, task.terms);
    case "share": {
      const [first] = values;
      const shares = sharesOf(task);
      return (
        shares.every((share, index) => values[index]?.equals(share)) || first?.equals(task.total) === true
      );
    }
    default: {
      const [value] = values;
      return value === undefined || isKnownValue(value, amountWorkOf(task));
    }
  }
}

function lineOf(task: RatioTask, values: readonly Fraction[]): string {
  switch (task.kind) {
    case "simplify":
      return ratioText(values);
    case "share":
      return listText(values);
    case "proportion":
      return `${task.letter} = ${values.map(amountText).join()}`;
    case "unit-rate":
      return values.map(amountText).join();
  }
}

function valuesOf(task: RatioTask): Readonly<Record<string, string>> {
  switch (task.kind) {
    case "simplify":
      return { ratio: task.written.join(" : ") };
    case "share":
      return {
        ratio: ratioText(task.terms),
        total: amountText(task.total),
        parts: amountText(sumOf(task.terms)),
      };
    case "proportion": {
      const { mate, same, other } = placesOf(task);
      return {
        mate: amountText(mate),
        same: amountText(same),
        other: amountText(other),
        letter: task.letter,
      };
    }
    case "unit-rate":
      return { amount: amountText(task.amount), per: amountText(task.per) };
  }
}
