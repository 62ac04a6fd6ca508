import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import { evaluateExactly, readExpression, readToLatex } from "../../expression.models.ts";
import { amountText } from "../quantities/amounts.models.ts";
import { foldRatios, patterns, termsIn } from "./phrases.constants.ts";

/** Places of a proportion a : b = c : d. */
export type Four = readonly [Fraction | null, Fraction | null, Fraction | null, Fraction | null];

/** A problem about ratios. */
export type RatioTask =
  | { readonly kind: "simplify"; readonly terms: readonly Fraction[]; readonly written: readonly string[] }
  /** Exactly one of the four terms is unknown. */
  | {
      readonly kind: "proportion";
      readonly terms: Four;
      readonly letter: string;
      readonly style: "colon" | "fraction";
    }
  | { readonly kind: "share"; readonly total: Fraction; readonly terms: readonly Fraction[] }
  /** So much of one unit for so much of the other; asked is how much for one. */
  | {
      readonly kind: "unit-rate";
      readonly amount: Fraction;
      readonly unit: string;
      readonly per: Fraction;
      readonly perUnit: string;
    };

/** The ratio problem that a message asks in so many words or signs, English or Spanish; or null. */
export function findRatio(message: string): Problem | null {
  return foundIn(message)?.problem ?? null;
}

/** A found problem with the folded words that ask it. */
export interface Found {
  readonly problem: Problem;
  readonly asked: string;
}

export function foundIn(message: string): Found | null {
  const found = taskIn(message);
  if (found === null) return null;
  const problem = problemOf(found.task);
  return taskOf(problem) === null ? null : { problem, asked: found.asked };
}

function taskIn(message: string): { readonly task: RatioTask; readonly asked: string } | null {
  const text = foldRatios(message);
  if (!/\d/.test(text)) return null;
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(text);
    const rest = match === null ? "" : text.slice(match.index + match[0].length);
    const isOneShare = kind === "share" && oneShare.test(rest) && !/\b(?:each|cada|both|every)\b/.test(rest);
    const task = match === null || isOneShare ? null : taskFrom(kind, match.groups ?? {}, text);
    if (match !== null && task !== null && isSound(task)) return { task, asked: match[0] };
  }
  return null;
}

/** A question for the share of one only belongs to a story. */
const oneShare =
  /\bhow (?:much|many) (?:does|do|is|will|did)|\bwhat (?:is|are|does) (?:the )?(?:larg|big|small|first|last|\w+['’]s)|\bcuant[oa]s?\b/;

type Groups = Readonly<Record<string, string | undefined>>;

function taskFrom(kind: RatioTask["kind"], groups: Groups, text: string): RatioTask | null {
  switch (kind) {
    case "simplify": {
      const written = termsIn(groups.ratio ?? "");
      const terms = valuesOf(written);
      return terms === null ? null : { kind, terms, written };
    }
    case "share": {
      const [total, terms] = [evaluateExactly(groups.total ?? ""), valuesOf(termsIn(groups.ratio ?? ""))];
      return total === null || terms === null ? null : { kind, total, terms };
    }
    case "proportion":
      return proportionFrom(groups);
    case "unit-rate":
      return rateFrom(groups, text);
  }
}

function valuesOf(written: readonly string[]): readonly Fraction[] | null {
  const values = written.flatMap((term) => evaluateExactly(term) ?? []);
  return values.length === written.length && values.every((value) => value.gt(0)) ? values : null;
}

function proportionFrom({ a = "", b = "", c = "", d = "", bar }: Groups): RatioTask | null {
  const written = [a, b, c, d].map((term) => term.trim());
  const isUnknown = (term: string) => !/\d/.test(term);
  const unknown = written.filter(isUnknown);
  const [first = "x", ...more] = unknown;
  const known = valuesOf(written.filter((term) => !isUnknown(term)));
  if (unknown.length !== 1 || more.length > 0 || known === null) return null;
  const values = written.map((term) => (isUnknown(term) ? null : evaluateExactly(term)));
  const [one = null, two = null, three = null, four = null] = values;
  return {
    kind: "proportion",
    terms: [one, two, three, four],
    letter: /^[a-z]$/.test(first) ? first : "x",
    style: bar === undefined ? "colon" : "fraction",
  };
}

/** Words that ask how much comes to one. */
const unitWords =
  /\bunit (?:rate|price)|\btasa unitaria|\bprecio unitario|\bspeed\b|\bvelocidad|km\/h|\bmph\b/;

function rateFrom(groups: Groups, text: string): RatioTask | null {
  const { amount = "", per = "", unit = "", perUnit = "" } = groups;
  const stem = perUnit.length > 3 ? perUnit.slice(0, Math.min(4, perUnit.length - 1)) : perUnit;
  const forOne = new RegExp(String.raw`(?:\b(?:per|each|one|every|por|cada|an?|una?|1)\s|\/)\s?${stem}`);
  const [question = ""] = text.split("?");
  const others = (question.match(/\d+(?:\.\d+)?/g) ?? []).filter(
    (one) => one !== amount && one !== per && one !== "1",
  );
  const isAsked = unitWords.test(text) || forOne.test(text);
  if (others.length > (text.includes("?") ? 0 : 2) || unit === perUnit || !isAsked) return null;
  return { kind: "unit-rate", amount: new Fraction(amount), unit, per: new Fraction(per), perUnit };
}

function isSound(task: RatioTask): boolean {
  switch (task.kind) {
    case "simplify":
      return task.terms.length < 5 && !isSimple(task.terms);
    case "share":
      return task.total.gt(0) && task.terms.length < 5;
    case "proportion":
      return true;
    case "unit-rate":
      return task.amount.gt(0) && task.per.gt(0) && !task.per.equals(1);
  }
}

function isSimple(terms: readonly Fraction[]): boolean {
  return reduced(terms).every((term, index) => terms[index]?.equals(term));
}

/** A ratio in lowest whole terms. */
export function reduced(terms: readonly Fraction[]): readonly Fraction[] {
  const divisor = terms.reduce((common, term) => common.gcd(term), new Fraction(0));
  return divisor.equals(0) ? terms : terms.map((term) => term.div(divisor));
}

/** Whether two ratios are the same. */
export function isProportional(one: readonly Fraction[], other: readonly Fraction[]): boolean {
  const [first, start] = [one[0], other[0]];
  if (first === undefined || start === undefined || one.length !== other.length) return false;
  return one.every((term, index) => other[index]?.mul(first).equals(term.mul(start)));
}

export const ratioText = (terms: readonly Fraction[]) => terms.map(amountText).join(" : ");

const skills = {
  simplify: "ratio.simplify",
  proportion: "ratio.equivalent",
  share: "ratio.share",
  "unit-rate": "ratio.unit-rate",
} as const;

function problemOf(task: RatioTask): Problem {
  return {
    family: "ratio",
    ...written(task),
    unknown: task.kind === "proportion" ? task.letter : null,
    skill: skills[task.kind],
  };
}

const latexOf = (text: string) => readToLatex(readExpression(text), text);

function written(task: RatioTask): Pick<Problem, "statement" | "latex"> {
  switch (task.kind) {
    case "simplify":
      return {
        statement: `simplify ${task.written.join(" : ")}`,
        latex: task.written.map(latexOf).join(" : "),
      };
    case "share":
      return {
        statement: `share ${amountText(task.total)} in the ratio ${ratioText(task.terms)}`,
        latex: `${latexOf(amountText(task.total))} \\to ${task.terms.map((term) => latexOf(amountText(term))).join(" : ")}`,
      };
    case "proportion": {
      const [a = "", b = "", c = "", d = ""] = task.terms.map((term) =>
        term === null ? task.letter : amountText(term),
      );
      if (task.style === "fraction") {
        const statement = `${a}/${b} = ${c}/${d}`;
        return { statement: `proportion ${statement}`, latex: latexOf(statement) };
      }
      return {
        statement: `${a} : ${b} = ${c} : ${d}`,
        latex: `${latexOf(a)} : ${latexOf(b)} = ${latexOf(c)} : ${latexOf(d)}`,
      };
    }
    case "unit-rate": {
      const [amount, per] = [amountText(task.amount), amountText(task.per)];
      const joint =
        /^(?:h|hr?s?|hours?|min|minutes?|s|secs?|seconds?|days?|weeks?|horas?|minutos?|segundos?|dias?|semanas?)$/;
      return {
        statement: `unit rate of ${amount} ${task.unit} ${joint.test(task.perUnit) ? "in" : "for"} ${per} ${task.perUnit}`,
        latex: `${amount}\\,\\text{${task.unit}} : ${per}\\,\\text{${task.perUnit}} = \\square : 1`,
      };
    }
  }
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): RatioTask | null {
  return taskIn(problem.statement)?.task ?? null;
}
