import type Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import { listText, valueText } from "./lists.models.ts";
import type { Language } from "./statistics-words.constants.ts";

export type Measure = "mean" | "median" | "mode" | "range";

type MeasureTask = {
  readonly [Kind in Measure]: { readonly kind: Kind; readonly data: readonly Fraction[] };
};

/** What is asked about a list of numbers, in the language it was asked in. */
export type StatisticsTask = { readonly language: Language } & (
  | MeasureTask[Measure]
  /** One value is missing; the mean of all is known. */
  | {
      readonly kind: "missing";
      readonly data: readonly Fraction[];
      readonly mean: Fraction;
      readonly letter: string;
    }
  | {
      readonly kind: "weighted";
      readonly data: readonly Fraction[];
      /** How much, or how often, each value counts; as many as there are values, with a sum above 0. */
      readonly weights: readonly Fraction[];
      readonly by: "weights" | "frequencies";
    }
);

const skills = {
  mean: "statistics.mean",
  median: "statistics.median",
  mode: "statistics.mode",
  range: "statistics.range",
  missing: "statistics.missing-value",
  weighted: "statistics.weighted-mean",
} as const;

/** Names of the measures, for statements and for what a line of work says. */
export const measureNames: Readonly<Record<Language, Readonly<Record<Measure, string>>>> = {
  en: { mean: "mean", median: "median", mode: "mode", range: "range" },
  es: { mean: "media", median: "mediana", mode: "moda", range: "rango" },
};

export function problemOf(task: StatisticsTask): Problem {
  const pieces = piecesOf(task);
  return {
    family: "statistics",
    statement: pieces.map(([text]) => text).join(""),
    latex: pieces.map(([text, isMath]) => (isMath ? latexOfList(text) : `\\text{${text}}`)).join(""),
    unknown: task.kind === "missing" ? task.letter : null,
    skill: skills[task.kind],
  };
}

/** Pieces of a statement: text, and whether it is mathematics. */
type Piece = readonly [text: string, isMath: boolean];

function piecesOf(task: StatisticsTask): readonly Piece[] {
  const isSpanish = task.language === "es";
  const data: Piece = [listText(task.data), true];
  const names = measureNames[task.language];
  switch (task.kind) {
    case "missing":
      return [
        [`${names.mean} ${isSpanish ? "de" : "of"} `, false],
        [`${data[0]}, ${task.letter}`, true],
        [isSpanish ? " es " : " is ", false],
        [valueText(task.mean), true],
        [isSpanish ? ", halla " : ", find ", false],
        [task.letter, true],
      ];
    case "weighted": {
      const [plain, counted] = isSpanish
        ? ["media de ", " con frecuencias "]
        : ["mean of ", " with frequencies "];
      const [weighted, weighing] = isSpanish
        ? ["media ponderada de ", " con pesos "]
        : ["weighted mean of ", " with weights "];
      const isCounted = task.by === "frequencies";
      return [
        [isCounted ? plain : weighted, false],
        data,
        [isCounted ? counted : weighing, false],
        [listText(task.weights), true],
      ];
    }
    default:
      return [[`${names[task.kind]} ${isSpanish ? "de" : "of"} `, false], data];
  }
}

/** Numbers in a row as LaTeX without delimiters. */
export function latexOfList(text: string): string {
  return text.replace(/(\d+)\/(\d+)/g, "\\frac{$1}{$2}").replaceAll(", ", ",\\; ");
}
