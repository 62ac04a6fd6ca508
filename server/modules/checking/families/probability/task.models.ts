import Fraction from "fraction.js";
import { usesDecimals } from "../../algebra/building.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { valueText } from "../statistics/lists.models.ts";
import type { Language } from "../statistics/statistics-words.constants.ts";
import { type Draw, drawText, totalOf } from "./draws.models.ts";
import { countOf, type Event, union } from "./events.models.ts";

/** A probability problem, in the language it was asked in. */
export type ProbabilityTask = { readonly language: Language } & (
  | { readonly kind: "simple" | "complement" | "frequency"; readonly draw: Draw; readonly event: Event }
  | { readonly kind: "or"; readonly draw: Draw; readonly events: readonly [Event, Event] }
  /** Two draws from the same things, put back in between or not. */
  | {
      readonly kind: "twice";
      readonly draw: Draw;
      readonly events: readonly [Event, Event];
      readonly putBack: boolean;
    }
  /** A coin and a die. */
  | { readonly kind: "both"; readonly draws: readonly [Draw, Draw]; readonly events: readonly [Event, Event] }
  /** Probabilities that are told: the opposite of A, A or B where they exclude each other, A and B where independent. */
  | { readonly kind: "told"; readonly asked: "complement" | "or" | "and"; readonly told: readonly string[] }
  /** So many times in so many trials. */
  | { readonly kind: "rate"; readonly times: number; readonly trials: number }
);

/** Favourable outcomes and all of them, not reduced. */
export interface Chance {
  readonly top: number;
  readonly bottom: number;
}

/** How the answer comes of one or two probabilities. */
export interface Plan {
  readonly operation: "single" | "complement" | "or" | "and";
  /** Each as it is written: `3/8`, `0.3`. */
  readonly written: readonly string[];
  readonly values: readonly Fraction[];
  readonly chances: readonly Chance[];
  readonly truth: Fraction;
  /** Counts that are added to know how many there are. */
  readonly counts: readonly number[];
  readonly style: "fraction" | "decimal";
}

export function planOf(task: ProbabilityTask): Plan {
  const { operation, chances, written, counts } = outlineOf(task);
  const values = written.map(fractionOf);
  const [first = new Fraction(0), second = new Fraction(0)] = values;
  const truth = {
    single: first,
    complement: new Fraction(1).sub(first),
    or: first.add(second),
    and: first.mul(second),
  };
  const isDecimal = written.every((one) => {
    const read = readExpression(one);
    return read.kind === "expression" && usesDecimals(read.expression);
  });
  return {
    operation,
    chances,
    written,
    counts,
    values,
    truth: truth[operation],
    style: isDecimal ? "decimal" : "fraction",
  };
}

export function fractionOf(written: string): Fraction {
  return new Fraction(written);
}

type Outline = Pick<Plan, "operation" | "chances" | "written" | "counts">;

function outlineOf(task: ProbabilityTask): Outline {
  const of = (operation: Plan["operation"], chances: readonly Chance[], draw: Draw | null): Outline => ({
    operation,
    chances,
    written: chances.map(({ top, bottom }) => `${top}/${bottom}`),
    counts:
      draw !== null && "bag spinner results".includes(draw.place)
        ? draw.outcomes.map(({ count }) => count)
        : [],
  });
  switch (task.kind) {
    case "simple":
    case "frequency":
      return of("single", [chanceOf(task.draw, task.event)], task.draw);
    case "complement":
      return of("complement", [chanceOf(task.draw, task.event)], task.draw);
    case "or":
      return of(
        "or",
        task.events.map((event) => chanceOf(task.draw, event)),
        task.draw,
      );
    case "twice":
      return of("and", twoDraws(task.draw, task.events, task.putBack), task.draw);
    case "both": {
      const [one, two] = task.draws;
      return of("and", [chanceOf(one, task.events[0]), chanceOf(two, task.events[1])], null);
    }
    case "rate":
      return of("single", [{ top: task.times, bottom: task.trials }], null);
    case "told":
      return { operation: task.asked, chances: [], written: task.told, counts: [] };
  }
}

function chanceOf(draw: Draw, event: Event): Chance {
  return { top: countOf(draw, event), bottom: totalOf(draw) };
}

/** The second draw misses what the first one took, where nothing was put back. */
export function twoDraws(
  draw: Draw,
  [one, two]: readonly [Event, Event],
  putBack: boolean,
): readonly Chance[] {
  const [first, second] = [chanceOf(draw, one), chanceOf(draw, two)];
  if (putBack) return [first, second];
  const isSame = one.members.join() === two.members.join();
  return [first, { top: second.top - (isSame ? 1 : 0), bottom: second.bottom - 1 }];
}

export function problemOf(task: ProbabilityTask): Problem {
  const { context, asked } = wordsOf(task);
  return {
    family: "probability",
    statement: `${context}; ${asked}`,
    latex: `${latexOfWords(context)};\\; ${latexOfWords(asked)}`,
    unknown: null,
    skill: `probability.${skillOf(task)}`,
  };
}

/** `P(red)` and `P(A) = 1/4` as formulas, the rest as text. */
function latexOfWords(text: string): string {
  return text
    .split(/(P\([^)]*\)(?: = [\d./]+)?)/)
    .filter((part) => part !== "")
    .map((part) => {
      const [, event, value] = /^P\(([^)]*)\)(?: = ([\d./]+))?$/.exec(part) ?? [];
      if (event === undefined) return `\\text{${part}}`;
      const shown = value?.replace(/^(\d+)\/(\d+)$/, "\\frac{$1}{$2}");
      return `P(\\text{${event}})${shown === undefined ? "" : ` = ${shown}`}`;
    })
    .join("");
}

function skillOf(task: ProbabilityTask): string {
  switch (task.kind) {
    case "simple":
    case "complement":
    case "or":
      return task.kind;
    case "frequency":
    case "rate":
      return "frequency";
    case "both":
      return "independent";
    case "twice":
      return task.putBack ? "independent" : "without-replacement";
    case "told":
      return task.asked === "and" ? "independent" : task.asked;
  }
}

/** The words between two events in both languages. */
export const joining = {
  en: { or: "or", and: "and", after: ", then ", not: "not" },
  es: { or: "o", and: "y", after: ", luego ", not: "no" },
} as const;

export function joined(events: readonly [Event, Event], word: "or" | "and", language: Language): string {
  return `${events[0].text} ${joining[language][word]} ${events[1].text}`;
}

function wordsOf(task: ProbabilityTask): { readonly context: string; readonly asked: string } {
  const isSpanish = task.language === "es";
  const words = joining[task.language];
  switch (task.kind) {
    case "simple":
      return { context: drawText(task.draw, task.language), asked: `P(${task.event.text})` };
    case "complement":
      return { context: drawText(task.draw, task.language), asked: `P(${words.not} ${task.event.text})` };
    case "frequency":
      return {
        context: drawText(task.draw, task.language),
        asked: `${isSpanish ? "frecuencia relativa de" : "relative frequency of"} ${task.event.text}`,
      };
    case "or":
      return {
        context: drawText(task.draw, task.language),
        asked: `P(${joined(task.events, "or", task.language)})`,
      };
    case "twice": {
      const draws = isSpanish ? "dos extracciones" : "two draws";
      const back = isSpanish
        ? `${task.putBack ? "con" : "sin"} devolución`
        : `${task.putBack ? "with" : "without"} replacement`;
      const asked = `P(${task.events[0].text}${words.after}${task.events[1].text})`;
      return { context: `${drawText(task.draw, task.language)}, ${draws} ${back}`, asked };
    }
    case "both": {
      const context = task.draws.map((draw) => drawText(draw, task.language)).join(` ${words.and} `);
      return { context, asked: `P(${joined(task.events, "and", task.language)})` };
    }
    case "rate":
      return isSpanish
        ? { context: `${task.times} veces en ${task.trials} pruebas`, asked: "frecuencia relativa" }
        : { context: `${task.times} times in ${task.trials} trials`, asked: "relative frequency" };
    case "told":
      return toldWords(task);
  }
}

function toldWords(task: ProbabilityTask & { readonly kind: "told" }) {
  const words = joining[task.language];
  const told = task.told.map((value, index) => `P(${index === 0 ? "A" : "B"}) = ${value}`).join(", ");
  if (task.asked === "complement") return { context: told, asked: `P(${words.not} A)` };
  const isSpanish = task.language === "es";
  return task.asked === "or"
    ? { context: `${told}, ${isSpanish ? "excluyentes" : "mutually exclusive"}`, asked: `P(A ${words.or} B)` }
    : { context: `${told}, ${isSpanish ? "independientes" : "independent"}`, asked: `P(A ${words.and} B)` };
}

/** Two events that exclude each other stay two; others are counted together, none twice. */
export function eitherOf(draw: Draw, events: readonly [Event, Event], language: Language): ProbabilityTask {
  const [one, two] = events;
  if (one.members.every((member) => !two.members.includes(member)))
    return { kind: "or", draw, events, language };
  const event = { ...union(one, two), text: joined(events, "or", language) };
  return { kind: "simple", draw, event, language };
}

/** How the answer is written. */
export function answerText({ truth, style }: Plan): string {
  return style === "decimal" ? valueText(truth) : truth.toFraction();
}
