import type { Problem } from "../../checking/checking.models.ts";
import { checkAnswer, findProblem, generate, solve } from "../../checking/engine.ts";
import { inLanguage, type WrittenItem } from "../../curriculum/packs.schemas.ts";
import { itemById } from "../../curriculum/packs.ts";
import { startConcept } from "../concept/moves.models.ts";
import { emptyState, type Locale, type TutoringState } from "../turn.models.ts";

/** An answer as it is judged: what it is compared with, in the language of the dialogue. */
export interface WorkKey {
  readonly value: string;
  readonly options: {
    readonly kind?: string;
    readonly form?: string;
    readonly tolerance?: { readonly absolute?: number | undefined; readonly relative?: number | undefined };
    readonly significantFigures?: number;
    readonly ordered?: boolean;
    readonly accepted: readonly string[];
    readonly wrong: readonly string[];
  };
}

/** One of the answers to choose from, with the letter it is called by. */
export interface WorkOption {
  readonly letter: string;
  readonly text: string;
  readonly right: boolean;
}

/** What is answered: typed, or chosen. */
export interface WorkQuestion {
  readonly id: string;
  readonly text: string;
  readonly key: WorkKey | null;
  readonly options: readonly WorkOption[];
}

/** An item of a pack under work, in the language of the dialogue. */
export interface WorkItem {
  readonly id: string;
  readonly skill: string;
  /** The question itself; null for a text to write, which is not right or wrong. */
  readonly question: WorkQuestion | null;
  readonly prompt: string;
  /** From pointing to telling; `bottomOut` holds the answer or the last step. */
  readonly hints: readonly { readonly level: number; readonly text: string; readonly bottomOut: boolean }[];
  /** Smaller questions on the way, each after so many hints. */
  readonly parts: readonly (WorkQuestion & { readonly afterHints: number })[];
  /** Criteria of a text to write, each with what a reader sees at its levels, lowest first. */
  readonly criteria: readonly { readonly name: string; readonly levels: readonly string[] }[];
}

/** An item's content for a dialogue; null for an id no pack knows, and for kinds that are not written out. */
export function workItem(id: string, locale: Locale): WorkItem | null {
  const item = itemById(id);
  if (item === null) return null;
  switch (item.kind) {
    case "problem":
    case "choice":
      return writtenItem(item, locale);
    case "task": {
      const words = item.task[locale] ?? item.task.en ?? item.task.es;
      return {
        id,
        skill: item.skill,
        question: null,
        prompt: words?.prompt ?? "",
        hints: (words?.hints ?? []).map((text, index) => ({
          level: Math.min(index + 1, 3),
          text,
          bottomOut: false,
        })),
        parts: [],
        criteria: item.task.rubric.map((criterion) => ({
          name: inLanguage(criterion.name, locale),
          levels: criterion.levels.map((level) => inLanguage(level.descriptor, locale)),
        })),
      };
    }
    case "generated":
    case "concept":
      return null;
  }
}

function writtenItem(item: WrittenItem, locale: Locale): WorkItem {
  const text = inLanguage(item.text, locale);
  const options = item.kind === "choice" ? optionsOf(item.options, locale) : [];
  return {
    id: item.id,
    skill: item.skill,
    question: {
      id: item.id,
      text,
      key: item.kind === "problem" ? keyOf(item.answer, locale) : null,
      options,
    },
    prompt: withOptions(text, options),
    hints: item.hints.map((hint) => ({
      level: hint.level,
      text: hint[locale] ?? hint.en ?? hint.es ?? "",
      bottomOut: hint.bottomOut,
    })),
    parts: item.subQuestions.map((part) => {
      const choices = optionsOf(part.options ?? [], locale);
      return {
        id: part.id,
        text: withOptions(inLanguage(part.text, locale), choices),
        key: part.answer ? keyOf(part.answer, locale) : null,
        options: choices,
        afterHints: part.afterHints,
      };
    }),
    criteria: [],
  };
}

type Key = Extract<WrittenItem, { kind: "problem" }>["answer"];
type Options = Extract<WrittenItem, { kind: "choice" }>["options"];

function keyOf({ value, ...options }: Key, locale: Locale): WorkKey {
  const given = Object.fromEntries(Object.entries(options).filter(([, option]) => option !== undefined));
  return {
    value: typeof value === "string" ? value : value[locale],
    options: { accepted: options.accepted, wrong: options.wrong, ...given },
  };
}

function optionsOf(options: Options, locale: Locale): readonly WorkOption[] {
  return options.map(({ text, right }, index) => ({
    letter: String.fromCodePoint(65 + index),
    text: inLanguage(text, locale),
    right,
  }));
}

/** The question with its options under it, as Markdown. */
function withOptions(text: string, options: readonly WorkOption[]): string {
  if (options.length === 0) return text;
  return `${text}\n\n${options.map((option) => `- **${option.letter}** ${option.text}`).join("\n")}`;
}

/** A conversation about an item before anything was said. The same for the same seed. */
export function startingState(itemId: string, seed: number, locale: Locale): TutoringState {
  const item = itemById(itemId);
  if (item === null) return emptyState;
  const started = { id: itemId, hintsGiven: 0, part: null, answered: [] };
  switch (item.kind) {
    case "concept":
      return { ...emptyState, concept: startConcept(itemId), item: started };
    case "generated": {
      const made = generate(item.generator ?? item.skill, item.difficulty, seed, locale);
      return made === null ? emptyState : { ...withProblem(made.problem), item: started };
    }
    case "problem":
    case "choice":
    case "task": {
      const work = workItem(itemId, locale);
      const problem = work === null ? null : solvableBySteps(work);
      return problem !== null
        ? { ...withProblem(problem), item: started }
        : { ...emptyState, openProblem: work?.prompt ?? null, item: started };
    }
  }
}

function withProblem(problem: Problem): TutoringState {
  const given = { text: problem.statement, latex: problem.latex, verdict: "given" as const, step: null };
  return { ...emptyState, problem, lines: [given] };
}

/** A written problem that is nothing but mathematics the engine can step through, and whose answer it shares. */
function solvableBySteps({ question }: WorkItem): Problem | null {
  if (!question?.key || question.options.length > 0 || question.text.split(/\s+/).length > 24) return null;
  const problem = findProblem(question.text.replace(/\$/g, " "));
  if (problem === null) return null;
  const { answer } = solve(problem);
  const { verdict } = checkAnswer({
    ...optionsFor(question.key),
    expected: question.key.value,
    given: answer,
  });
  return verdict === "correct" ? problem : null;
}

/** A key's options as `checkAnswer` takes them. */
export function optionsFor({ options }: WorkKey) {
  // The pack checker tries every key with these options, so they are known to be ones the engine takes.
  return options as Omit<Parameters<typeof checkAnswer>[0], "expected" | "given">;
}
