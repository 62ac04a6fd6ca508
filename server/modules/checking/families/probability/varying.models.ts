import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import type { Language } from "../statistics/statistics-words.constants.ts";
import { findProbability, taskOf } from "./finding.models.ts";
import { solveProbability } from "./solving.models.ts";
import { planOf } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty, language: Language) => string;

const colours = {
  en: ["red", "blue", "green", "yellow", "black", "white"],
  es: ["roja", "azul", "verde", "amarilla", "negra", "blanca"],
} as const;

/** Different colours in some order. */
function coloursFor(pick: Pick, count: number, language: Language): readonly string[] {
  const left: string[] = [...colours[language]];
  return Array.from({ length: count }, () => left.splice(pick(0, left.length - 1), 1)[0] ?? "");
}

/** `3 rojas`, `1 roja`, `5 azules`. */
function counted(count: number, colour: string, language: Language): string {
  if (language === "en" || count === 1) return `${count} ${colour}`;
  return `${count} ${colour}${/[aeo]$/.test(colour) ? "s" : "es"}`;
}

function things(
  pick: Pick,
  place: "bag" | "spinner" | "results",
  names: readonly string[],
  most: number,
  language: Language,
): string {
  const word = language === "en" ? place : { bag: "bolsa", spinner: "ruleta", results: "resultados" }[place];
  return `${word}: ${names.map((name) => counted(pick(1, most), name, language)).join(", ")}`;
}

const inLanguage = (language: Language, en: string, es: string) => (language === "es" ? es : en);

/** An event about numbers up to a highest one. */
function numberEvent(pick: Pick, high: number, language: Language): string {
  const size = pick(2, Math.max(2, Math.floor(high / 2)));
  return inLanguage(
    language,
    [
      `multiple of ${size}`,
      `greater than ${pick(1, high - 1)}`,
      `less than ${pick(2, high)}`,
      "even",
      "odd",
      "prime",
    ][pick(0, 5)] ?? "even",
    [
      `múltiplo de ${size}`,
      `mayor que ${pick(1, high - 1)}`,
      `menor que ${pick(2, high)}`,
      "par",
      "impar",
      "primo",
    ][pick(0, 5)] ?? "par",
  );
}

function numbers(pick: Pick, difficulty: Difficulty, language: Language) {
  const high = difficulty === 1 ? pick(6, 12) : pick(10, 40);
  return { high, text: inLanguage(language, `numbers 1 to ${high}`, `números del 1 al ${high}`) };
}

/** A probability that is told: tenths, hundredths or a fraction. */
function told(pick: Pick, difficulty: Difficulty): string {
  if (difficulty === 1) return `0.${pick(1, 9)}`;
  if (difficulty === 2) return `0.${pick(11, 89)}`.replace(/0$/, "");
  const bottom = pick(3, 12);
  return `${pick(1, bottom - 1)}/${bottom}`;
}

const usual = (difficulty: Difficulty) => (difficulty === 1 ? 6 : difficulty === 2 ? 9 : 15);
const kinds = (difficulty: Difficulty) => (difficulty === 1 ? 2 : difficulty === 2 ? 3 : 4);

const drawers: Readonly<Record<string, Draw>> = {
  "probability.simple": (pick, difficulty, language) => {
    if (pick(0, 2) === 0) {
      const { high, text } = numbers(pick, difficulty, language);
      return `${text}; P(${numberEvent(pick, high, language)})`;
    }
    const names = coloursFor(pick, kinds(difficulty), language);
    return `${things(pick, pick(0, 2) === 0 ? "spinner" : "bag", names, usual(difficulty), language)}; P(${names[0]})`;
  },
  "probability.complement": (pick, difficulty, language) => {
    const not = inLanguage(language, "not", "no");
    if (pick(0, 1) === 0) return `P(A) = ${told(pick, difficulty)}; P(${not} A)`;
    const names = coloursFor(pick, kinds(difficulty), language);
    return `${things(pick, "bag", names, usual(difficulty), language)}; P(${not} ${names[0]})`;
  },
  "probability.or": (pick, difficulty, language) => {
    const or = inLanguage(language, "or", "o");
    if (pick(0, 2) === 0) {
      const how = inLanguage(language, "mutually exclusive", "excluyentes");
      return `P(A) = ${told(pick, difficulty)}, P(B) = ${told(pick, difficulty)}, ${how}; P(A ${or} B)`;
    }
    const names = coloursFor(pick, Math.max(3, kinds(difficulty)), language);
    return `${things(pick, "bag", names, usual(difficulty), language)}; P(${names[0]} ${or} ${names[1]})`;
  },
  "probability.independent": (pick, difficulty, language) => {
    const and = inLanguage(language, "and", "y");
    if (difficulty > 1 && pick(0, 3) === 0) {
      const how = inLanguage(language, "independent", "independientes");
      return `P(A) = ${told(pick, difficulty)}, P(B) = ${told(pick, difficulty)}, ${how}; P(A ${and} B)`;
    }
    if (pick(0, 5) === 0) {
      const side = inLanguage(
        language,
        ["heads", "tails"][pick(0, 1)] ?? "heads",
        ["cara", "cruz"][pick(0, 1)] ?? "cara",
      );
      return `${inLanguage(language, "coin and die", "moneda y dado")}; P(${side} ${and} ${numberEvent(pick, 6, language)})`;
    }
    return twice(pick, difficulty, language, inLanguage(language, "with replacement", "con devolución"));
  },
  "probability.without-replacement": (pick, difficulty, language) =>
    twice(pick, difficulty, language, inLanguage(language, "without replacement", "sin devolución")),
  "probability.frequency": (pick, difficulty, language) => {
    const asked = inLanguage(language, "relative frequency", "frecuencia relativa");
    if (difficulty === 1) {
      const trials = pick(2, 20) * 5;
      const times = pick(1, trials - 1);
      return `${inLanguage(language, `${times} times in ${trials} trials`, `${times} veces en ${trials} pruebas`)}; ${asked}`;
    }
    const names = coloursFor(pick, kinds(difficulty), language);
    const of = inLanguage(language, "of", "de");
    return `${things(pick, "results", names, difficulty === 2 ? 30 : 60, language)}; ${asked} ${of} ${names[0]}`;
  },
};

function twice(pick: Pick, difficulty: Difficulty, language: Language, how: string): string {
  const names = coloursFor(pick, Math.min(3, kinds(difficulty)), language);
  const second = names[pick(0, 1)] ?? names[0];
  const draws = inLanguage(language, "two draws", "dos extracciones");
  const most = difficulty === 1 ? 5 : difficulty === 2 ? 6 : 9;
  const then = inLanguage(language, "then", "luego");
  return `${things(pick, "bag", names, most, language)}, ${draws} ${how}; P(${names[0]}, ${then} ${second})`;
}

export const probabilitySkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateProbability(
  skill: string,
  difficulty: Difficulty,
  seed: number,
  language: Language = "en",
): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const problem = findProbability(draw(picks(seed, attempt + difficulty * 1_000), difficulty, language));
    const task = problem === null ? null : taskOf(problem);
    if (problem === null || task === null || problem.skill !== skill) continue;
    const { truth, chances } = planOf(task);
    const isHandy = truth.gt(0) && truth.lt(1) && truth.d < 1_000n;
    const isEasy = difficulty > 1 || chances.every(({ bottom }) => bottom <= 100);
    if (isHandy && isEasy) return { problem, solution: solveProbability(problem) };
  }
  return null;
}

/** A problem of the same kind, in the same language, with other numbers (see `ProblemFamily.similar`). */
export function similarProbability(problem: Problem, seed: number): WorkedProblem {
  const language = taskOf(problem)?.language ?? "en";
  const generate = (skill: string, difficulty: Difficulty, draw: number) =>
    generateProbability(skill, difficulty, draw, language);
  return similarByGenerating(generate, solveProbability, problem, seed);
}
