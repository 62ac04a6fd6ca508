import type { Problem } from "../checking.models.ts";

type Language = "en" | "es";

/** Words of a task, as they stand in a problem's LaTeX, in both languages; each is understood where it is read again. */
const words: readonly (readonly [en: string, es: string])[] = [
  ["simplify ", "simplifica "],
  ["factor ", "factoriza "],
  ["expand ", "desarrolla "],
  ["evaluate ", "calcula "],
  ["rationalise ", "racionaliza "],
  ["write ", "escribe "],
  [" when ", " cuando "],
  [" for ", " para "],
  [" as one power", " como una sola potencia"],
  [" in scientific notation", " en notación científica"],
  [" as an ordinary number", " como número decimal"],
  ["slope through ", "pendiente de la recta que pasa por "],
  ["line through ", "recta que pasa por "],
  ["slope of ", "pendiente de "],
  ["x-intercept of ", "intersección con el eje x de "],
  ["y-intercept of ", "intersección con el eje y de "],
  [" with slope ", " con pendiente "],
  [" parallel to ", " paralela a "],
  [" perpendicular to ", " perpendicular a "],
  [" and ", " y "],
];
const spoken: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(words.map(([en, es]) => [es, en] as const)),
  es: new Map(words),
};
/** Families whose statements are English whatever was written; the others keep the language of their own. */
const translated: ReadonlySet<Problem["family"]> = new Set(["exponents", "radicals", "polynomial", "line"]);

/** A problem with the words of its LaTeX in the reader's language; its statement, which is read again, stays as it is. */
export function spokenIn(problem: Problem, language: Language): Problem {
  if (!translated.has(problem.family)) return problem;
  const latex = problem.latex.replace(
    /\\text\{([^{}]*)\}/g,
    (_, text: string) => `\\text{${spoken[language].get(text) ?? text}}`,
  );
  return latex === problem.latex ? problem : { ...problem, latex };
}

const spanish =
  /(?<!\p{L})(?:simplifi(?:ca|que)\p{L}*|factor[ií](?:za|ce)\p{L}*|factorizaci[oó]n|saca\p{L}*|agrupa\p{L}*|t[eé]rminos|desarroll[ae]\p{L}*|expand(?:e|ir)|multiplica\p{L}*|quita\p{L}*|par[eé]ntesis|eval[uú](?:a|e|ar)|valor|calcula\p{L}*|cu[aá]nto|cu[aá]l|halla\p{L}*|sustituye|cuando|ra[ií](?:z|ces)|racionaliza\p{L}*|escrib[ei]\p{L}*|reescribe|expresa\p{L}*|notaci[oó]n|potencia|n[uú]mero|pendiente|recta|ordenada|intersecci[oó]n|corta|ecuaci[oó]n|suma\p{L}*|resta\p{L}*)(?!\p{L})/iu;

/** The language that a message with a task in it is written in. */
export function languageOfTask(message: string): Language {
  return spanish.test(message.slice(0, 4_000)) ? "es" : "en";
}

/** The language that the words of a problem's LaTeX are in. */
export function languageOfWords(problem: Problem): Language {
  const texts = problem.latex.match(/(?<=\\text\{)[^{}]*/g) ?? [];
  return texts.some((text) => spoken.en.has(text)) ? "es" : "en";
}
