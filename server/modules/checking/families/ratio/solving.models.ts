import Fraction from "fraction.js";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { amountText as text } from "../quantities/amounts.models.ts";
import { nextAmountStep } from "../quantities/judging.models.ts";
import type { AmountStep, AmountWork } from "../quantities/work.models.ts";
import { type RatioTask, ratioText, reduced, taskOf } from "./task.models.ts";

type Task<Kind extends RatioTask["kind"]> = Extract<RatioTask, { readonly kind: Kind }>;

export function solveRatio(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : ratioSteps(task);
  return {
    answer: steps.at(-1)?.line ?? problem.statement,
    steps: steps.map((step) => toStep(step, problem)),
  };
}

function toStep(step: AmountStep, problem: Problem): SolutionStep {
  return { ...step, latex: ratioLatex(step.line), skill: problem.skill };
}

/** LaTeX of a line that may hold ratios or a list: every part between the signs by itself. */
export function ratioLatex(line: string): string {
  return line
    .split(/(\s*[:,]\s+|\s*=\s*|\s*:\s*)/)
    .map((part, index) => {
      if (index % 2 === 1) return part.includes(",") ? ",\\; " : ` ${part.trim()} `;
      return part.trim() === "" ? "" : readToLatex(readExpression(part), part);
    })
    .join("");
}

export function ratioSteps(task: RatioTask): readonly AmountStep[] {
  switch (task.kind) {
    case "simplify":
      return simplifySteps(task);
    case "share":
      return shareSteps(task);
    default:
      return amountWorkOf(task).paths[0] ?? [];
  }
}

/** The number that all terms are divided by, and the one they are multiplied by before to be whole. */
function factorsOf(terms: readonly Fraction[]): { readonly up: Fraction; readonly down: Fraction } {
  const up = terms.reduce((common, term) => common.lcm(new Fraction(term.d)), new Fraction(1));
  const whole = terms.map((term) => term.mul(up));
  return { up, down: whole.reduce((common, term) => common.gcd(term), new Fraction(0)) };
}

function simplifySteps({ terms, written }: Task<"simplify">): readonly AmountStep[] {
  const { up, down } = factorsOf(terms);
  const whole = terms.map((term) => term.mul(up));
  const values = { ratio: written.join(" : "), whole: ratioText(whole) };
  const clear: readonly AmountStep[] = up.equals(1)
    ? []
    : [{ name: "make-terms-whole", values, line: ratioText(whole) }];
  const divide: readonly AmountStep[] = down.equals(1)
    ? []
    : [
        {
          name: "divide-all-terms",
          values,
          line: whole.map((term) => `${text(term)}/${text(down)}`).join(" : "),
        },
        { name: "work-out-terms", values, line: ratioText(reduced(terms)) },
      ];
  return [...clear, ...divide];
}

/** What each gets. */
export function sharesOf({ total, terms }: Task<"share">): readonly Fraction[] {
  const all = sumOf(terms);
  return terms.map((term) => total.mul(term).div(all));
}

export const sumOf = (terms: readonly Fraction[]) =>
  terms.reduce((sum, term) => sum.add(term), new Fraction(0));
export const listText = (values: readonly Fraction[]) => values.map(text).join(", ");

function shareSteps(task: Task<"share">): readonly AmountStep[] {
  const { total, terms } = task;
  const parts = sumOf(terms);
  const one = total.div(parts);
  const values = {
    total: text(total),
    ratio: ratioText(terms),
    parts: text(parts),
    one: text(one),
  };
  return [
    { name: "count-parts", values, line: `${terms.map(text).join(" + ")} = ${text(parts)}` },
    { name: "find-one-part", values, line: `${text(total)}/${factor(parts)} = ${text(one)}` },
    {
      name: "times-each-term",
      values,
      line: terms.map((term) => `${factor(term)} * ${factor(one)}`).join(", "),
    },
    { name: "work-out-shares", values, line: listText(sharesOf(task)) },
  ];
}

/** A number in brackets where it is a fraction. */
const factor = (value: Fraction) => (text(value).includes("/") ? `(${text(value)})` : text(value));

/** Proportions and unit rates ask for one amount. */
export function amountWorkOf(task: Task<"proportion"> | Task<"unit-rate">): AmountWork {
  return task.kind === "proportion" ? proportionWork(task) : rateWork(task);
}

/** Where the unknown stands: its partner in its own ratio, and the known ratio's terms in the same order. */
export function placesOf({ terms }: Task<"proportion">) {
  const at = terms.indexOf(null);
  const [own, known] = at < 2 ? [terms.slice(0, 2), terms.slice(2)] : [terms.slice(2), terms.slice(0, 2)];
  const inside = own.indexOf(null);
  const zero = new Fraction(1);
  return {
    /** The other term of the unknown's ratio. */
    mate: own[1 - inside] ?? zero,
    /** The known ratio's term in the unknown's place. */
    same: known[inside] ?? zero,
    /** The known ratio's other term. */
    other: known[1 - inside] ?? zero,
  };
}

function proportionWork(task: Task<"proportion">): AmountWork {
  const { mate, same, other } = placesOf(task);
  const product = mate.mul(same);
  const answer = product.div(other);
  const scale = mate.div(other);
  const { letter } = task;
  const side = other.equals(1)
    ? letter
    : other.d === 1n
      ? `${text(other)}${letter}`
      : `${factor(other)} * ${letter}`;
  const values = {
    same: text(same),
    other: text(other),
    mate: text(mate),
    letter,
    equation: `${side} = ${text(product)}`,
  };
  const last = { name: "divide-by-factor", values, line: `${letter} = ${text(answer)}` };
  const crossed: readonly AmountStep[] = [
    { name: "cross-multiply", values, line: `${side} = ${factor(same)} * ${factor(mate)}` },
    { name: "work-out-product", values, line: values.equation },
    last,
  ];
  const scaled: readonly AmountStep[] = [
    { name: "find-scale-factor", values, line: `${text(mate)}/${factor(other)}` },
    { name: "find-scale-factor", values, line: text(scale) },
    { name: "scale-term", values, line: `${letter} = ${factor(same)} * ${factor(scale)}` },
    last,
  ];
  return {
    answer,
    form: "number",
    letter,
    base: null,
    along: [product, scale, scale.inverse(), same.div(other), other.div(same)],
    insideOnly: [],
    paths: [crossed.filter((step, index, all) => step.line !== all[index - 1]?.line), scaled],
  };
}

function rateWork({ amount, unit, per, perUnit }: Task<"unit-rate">): AmountWork {
  const answer = amount.div(per);
  const values = { amount: text(amount), per: text(per), unit, perUnit };
  return {
    answer,
    form: "number",
    letter: null,
    base: null,
    along: [],
    insideOnly: [],
    paths: [
      [
        { name: "divide-for-one", values, line: `${text(amount)}/${factor(per)}` },
        { name: "work-out-rate", values, line: text(answer) },
      ],
    ],
  };
}

export function nextRatioStep(
  problem: Problem,
  currentLine: string,
  amountLine: string,
): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  if (task.kind === "proportion" || task.kind === "unit-rate") {
    const step = nextAmountStep(problem, amountWorkOf(task), amountLine);
    return step === null ? null : toStep(step, problem);
  }
  const steps = ratioSteps(task);
  const [start] = steps;
  if (start === undefined) return null;
  if (currentLine === problem.statement) return toStep(start, problem);
  const plain = withoutBlanks(currentLine);
  const at = steps.findLastIndex((step) => plain.endsWith(withoutBlanks(step.line.split("=").at(-1) ?? "")));
  const next = steps[at + 1];
  if (at === steps.length - 1) return null;
  return next === undefined ? null : toStep(at < 0 ? (steps.at(-1) ?? next) : next, problem);
}

const withoutBlanks = (line: string) => line.replace(/\s/g, "").replace(/÷/g, "/");
