import type Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import { evaluateExactly } from "../../expression.models.ts";
import {
  amountLatex,
  amountText,
  foldAmounts,
  fractionOf,
  percentText,
} from "../quantities/amounts.models.ts";
import { type Phrase, phrases } from "./phrases.constants.ts";

/** How a number may be written; a percentage is one of its forms. */
export type NumberForm = "percent" | "decimal" | "fraction";

/** A percentage problem. Percentages are fractions of one (15 % is 3/20); a decrease is negative. */
export type PercentTask =
  | { readonly kind: "of"; readonly percent: Fraction; readonly whole: Fraction }
  | { readonly kind: "what"; readonly part: Fraction; readonly whole: Fraction }
  | { readonly kind: "whole"; readonly part: Fraction; readonly percent: Fraction }
  | { readonly kind: "change"; readonly start: Fraction; readonly changes: readonly Fraction[] }
  | { readonly kind: "rate"; readonly from: Fraction; readonly to: Fraction }
  | { readonly kind: "reverse"; readonly end: Fraction; readonly change: Fraction }
  | InterestTask
  | { readonly kind: "convert"; readonly written: string; readonly value: Fraction; readonly to: NumberForm };

export interface InterestTask {
  readonly kind: "interest";
  readonly isCompound: boolean;
  readonly asks: "interest" | "total";
  readonly principal: Fraction;
  readonly rate: Fraction;
  /** Years. */
  readonly time: Fraction;
  /** What its words are in: the rest of the family is written in signs. */
  readonly language: "en" | "es";
}

/** Most years that compound interest is worked out for. */
const mostYears = 40;

/** The percentage problem that a message asks in so many words, English or Spanish; or null. */
export function findPercent(message: string): Problem | null {
  return foundIn(message)?.problem ?? null;
}

/** A found problem with its words. */
export interface Found {
  readonly problem: Problem;
  /** The folded words that ask it. */
  readonly asked: string;
}

const asksForEstimate = /\b(?:estimat|approximat|roughly|nearest|closest|about how|estima|aproxima|cercan)/;

export function foundIn(message: string): Found | null {
  const text = foldAmounts(message);
  if (!/\d/.test(text) || asksForEstimate.test(text)) return null;
  for (const phrase of phrases) {
    const match = phrase.pattern.exec(text);
    if (match === null) continue;
    const task = taskFrom(phrase, match.groups ?? {}, text);
    const problem = task !== null && isSound(task) ? problemOf(task) : null;
    if (problem !== null && taskOf(problem) !== null) return { problem, asked: match[0] };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function taskFrom(phrase: Phrase, groups: Groups, text: string): PercentTask | null {
  const number = (name: string) => fractionOf(groups[name] ?? "0");
  const percent = (name = "percent") => number(name).div(100);
  switch (phrase.kind) {
    case "of":
      return { kind: "of", percent: percent(), whole: number("whole") };
    case "what":
      return { kind: "what", part: number("part"), whole: number("whole") };
    case "whole":
      return { kind: "whole", part: number("part"), percent: percent() };
    case "change": {
      const sign = (name: string) => (isDecrease(groups[name] ?? "") ? -1 : 1);
      const first = percent().mul(sign("verb"));
      const later = groups.later === undefined ? [] : [percent("later").mul(sign("then"))];
      return { kind: "change", start: number("whole"), changes: [first, ...later] };
    }
    case "rate":
      return { kind: "rate", from: number("from"), to: number("to") };
    case "reverse":
      return {
        kind: "reverse",
        end: number("whole"),
        change: percent().mul(isDecrease(groups.verb ?? "") ? -1 : 1),
      };
    case "interest":
      return interestFrom(groups, text);
    case "convert":
      return conversionFrom(groups);
  }
}

const isDecrease = (verb: string) =>
  /decrease|fall|fell|drop|reduc|down|lower|discount|cut|los[et]|shr[iu]nk|off|less|cheaper|disminu|baj|redu[jz]|rebaj|\bcae|cay[oe]|descuent|abarat|descenso|menos|perd|pierd/.test(
    verb,
  );

function interestFrom(groups: Groups, text: string): InterestTask | null {
  const isCompound = /compound|compuest/.test(text);
  const isSimple = /\bsimple\b/.test(text);
  if (
    isCompound === isSimple ||
    /month|quarter(?:ly)?\b|semi|daily|weekly|mensual|trimestr/.test(groups.manner ?? "")
  )
    return null;
  const isMonths = /month|mes/.test(groups.unit ?? "");
  const time = fractionOf(groups.time ?? "0").div(isMonths ? 12 : 1);
  const wantsTotal =
    /\btotal\b|\b(?:final|new) (?:amount|value|balance)|how much (?:money )?(?:is|will|does)|\bworth\b|\bbalance\b|altogether|\bmonto\b|capital final|cuanto (?:dinero )?(?:hay|habra|tendra|tiene)/.test(
      text,
    ) &&
    !/how much (?:\w+ )?interest|cuanto interes|total (?:simple |compound )?interest|interes total/.test(
      text,
    );
  return {
    kind: "interest",
    isCompound,
    asks: wantsTotal ? "total" : "interest",
    principal: fractionOf(groups.whole ?? "0"),
    rate: fractionOf(groups.percent ?? "0").div(100),
    time,
    language: /\binteres(?:es)?\b/.test(text) ? "es" : "en",
  };
}

function conversionFrom(groups: Groups): PercentTask | null {
  const written = (groups.written ?? "")
    .replace(/\\[dt]?frac\s?\{(\d+)\}\s?\{(\d+)\}/, "$1/$2")
    .replace(/\s/g, "");
  const value = evaluateExactly(written);
  const to: NumberForm = /%/.test(groups.form ?? "")
    ? "percent"
    : /frac/.test(groups.form ?? "")
      ? "fraction"
      : "decimal";
  const from: NumberForm = written.endsWith("%") ? "percent" : written.includes("/") ? "fraction" : "decimal";
  return value === null || from === to ? null : { kind: "convert", written, value, to };
}

/** No division by nothing, no change by nothing, no amounts that nobody would ask for. */
function isSound(task: PercentTask): boolean {
  switch (task.kind) {
    case "of":
      return task.whole.gt(0) && task.percent.gt(0);
    case "what":
      return task.whole.gt(0) && task.part.gt(0);
    case "whole":
      return task.percent.gt(0) && task.part.gt(0);
    case "change":
      return task.start.gt(0) && task.changes.every((change) => change.gt(-1) && !change.equals(0));
    case "rate":
      return task.from.gt(0) && task.to.gt(0) && !task.from.equals(task.to);
    case "reverse":
      return task.end.gt(0) && task.change.gt(-1) && !task.change.equals(0);
    case "interest":
      return (
        task.principal.gt(0) &&
        task.rate.gt(0) &&
        task.time.gt(0) &&
        (!task.isCompound || (task.time.d === 1n && task.time.gt(1) && task.time.lte(mostYears)))
      );
    case "convert":
      return task.value.gt(0) && (task.to !== "decimal" || task.value.mul(1_000_000).d === 1n);
  }
}

const skills = {
  of: "percent.of",
  what: "percent.what",
  whole: "percent.whole",
  change: "percent.change",
  rate: "percent.change",
  reverse: "percent.whole",
  interest: "percent.interest",
  convert: "percent.convert",
} as const;

function problemOf(task: PercentTask): Problem {
  return {
    family: "percent",
    ...written(task),
    unknown: null,
    skill: task.kind === "interest" && task.isCompound ? "percent.compound" : skills[task.kind],
  };
}

const direction = (change: Fraction) => (change.lt(0) ? "decrease" : "increase");
/** `+15\%` over an arrow. */
const arrow = (change: Fraction) => `\\xrightarrow{${change.lt(0) ? "-" : "+"}${latexPercent(change.abs())}}`;
const latexPercent = (value: Fraction) => percentText(value).replace("%", "\\%");

function written(task: PercentTask): Pick<Problem, "statement" | "latex"> {
  const [text, latex] = [amountText, amountLatex];
  switch (task.kind) {
    case "of":
      return {
        statement: `${percentText(task.percent)} * ${text(task.whole)}`,
        latex: `${latexPercent(task.percent)} \\times ${latex(task.whole)}`,
      };
    case "what":
      return {
        statement: `what percent of ${text(task.whole)} is ${text(task.part)}`,
        latex: `\\square\\,\\% \\times ${latex(task.whole)} = ${latex(task.part)}`,
      };
    case "whole":
      return {
        statement: `${text(task.part)} is ${percentText(task.percent)} of what`,
        latex: `${latexPercent(task.percent)} \\times \\square = ${latex(task.part)}`,
      };
    case "change":
      return {
        statement: `${text(task.start)} ${task.changes.map((change) => `${direction(change)}d by ${percentText(change.abs())}`).join(", then ")}`,
        latex: `${latex(task.start)} ${task.changes.map((change) => `${arrow(change)} \\square`).join(" ")}`,
      };
    case "rate":
      return {
        statement: `percent change from ${text(task.from)} to ${text(task.to)}`,
        latex: `${latex(task.from)} \\xrightarrow{\\square\\,\\%} ${latex(task.to)}`,
      };
    case "reverse":
      return {
        statement: `${text(task.end)} after ${task.change.lt(0) ? "a" : "an"} ${direction(task.change)} of ${percentText(task.change.abs())}, original value`,
        latex: `\\square ${arrow(task.change)} ${latex(task.end)}`,
      };
    case "interest":
      return interestWritten(task);
    case "convert": {
      const form = {
        percent: "\\square\\,\\%",
        decimal: "\\square",
        fraction: "\\frac{\\square}{\\square}",
      };
      const shown = task.written.endsWith("%") ? latexPercent(task.value) : latexOfWritten(task.written);
      return {
        statement: `${task.written} as a ${task.to}`,
        latex: `${shown} = ${form[task.to]}`,
      };
    }
  }
}

function latexOfWritten(written: string): string {
  const [top, bottom] = written.split("/");
  return bottom === undefined ? written : `\\frac{${top}}{${bottom}}`;
}

/** An interest problem in the words of its language. */
export function interestWritten({ isCompound, asks, principal, rate, time, language }: InterestTask) {
  const isYears = time.d === 1n;
  const length = (isYears ? time : time.mul(12)).toFraction();
  const [amount, percent] = [amountText(principal), percentText(rate)];
  const isOne = length === "1";
  const english = `${isCompound ? "compound" : "simple"} interest on ${amount} at ${percent} for ${length} ${isYears ? "year" : "month"}${isOne ? "" : "s"}`;
  const unit = isYears ? (isOne ? "año" : "años") : isOne ? "mes" : "meses";
  const spanish = `interés ${isCompound ? "compuesto" : "simple"} de ${amount} al ${percent} durante ${length} ${unit}`;
  const details = language === "es" ? spanish : english;
  const statement = asks === "interest" ? details : `total ${language === "es" ? "con" : "with"} ${details}`;
  return { statement, latex: `\\text{${statement.replaceAll("%", "\\%")}}` };
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): PercentTask | null {
  const text = foldAmounts(problem.statement);
  for (const phrase of phrases) {
    const match = phrase.pattern.exec(text);
    const task = match === null ? null : taskFrom(phrase, match.groups ?? {}, text);
    if (task !== null && isSound(task)) return task;
  }
  return null;
}
