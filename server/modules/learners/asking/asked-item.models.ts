import { checkAnswer, generate, judgeLine } from "../../checking/engine.ts";
import type { WorkedProblem } from "../../checking/families/family.models.ts";
import type { AnyItem } from "../../curriculum/catalogue.models.ts";
import { itemById, itemsOfSkill } from "../../curriculum/packs.ts";
import { judgeAnswer } from "../../tutoring/items/item-answers.models.ts";
import { workItem } from "../../tutoring/items/work-item.models.ts";

export type Locale = "en" | "es";

/** An item as it is put to a learner outside a conversation. Nothing of its answer is in it. */
export interface AskedItem {
  readonly itemId: string;
  readonly skill: string;
  /** 1..3 */
  readonly difficulty: number;
  /** Markdown with mathematics between `$`; null where the problem is all mathematics. */
  readonly text: string | null;
  /** A problem that is all mathematics, LaTeX. */
  readonly latex: string | null;
  readonly options: readonly { readonly letter: string; readonly text: string }[];
}

/** What an answer is worth: `open` can't be judged yet (unreadable, or work that is not finished). */
export interface AskedVerdict {
  readonly verdict: "right" | "wrong" | "wrong-form" | "open";
  /** The misconception that gives this wrong answer, where one is known. */
  readonly misconception: string | null;
}

const nothing: AskedVerdict = { verdict: "open", misconception: null };
/** Longest answer that is judged, characters. */
const longestAnswer = 2_000;

/** Kinds of items whose answers can be checked on the spot; a concept or a text is for a conversation. */
export function canBeAsked(item: AnyItem): boolean {
  return item.kind === "problem" || item.kind === "choice" || item.kind === "generated";
}

/** A skill's items that can be asked. */
export function askableItems(skill: string): readonly AnyItem[] {
  return itemsOfSkill(skill).filter(canBeAsked);
}

/** An item for a learner; null when no pack has it any more. @param seed of a generated one */
export function askItem(itemId: string, seed: number, locale: Locale): AskedItem | null {
  const item = itemById(itemId);
  if (item === null || !canBeAsked(item)) return null;
  if (item.kind === "generated") {
    const made = madeFrom(item, seed, locale);
    if (made === null) return null;
    const { id, skill, difficulty } = item;
    return { itemId: id, skill, difficulty, text: null, latex: made.problem.latex, options: [] };
  }
  const question = workItem(itemId, locale)?.question;
  if (!question || (item.kind !== "problem" && item.kind !== "choice")) return null;
  return {
    itemId,
    skill: item.skill,
    difficulty: item.difficulty,
    text: question.text,
    latex: null,
    options: question.options.map(({ letter, text }) => ({ letter, text })),
  };
}

/** What an item asks, as it can be written down: a problem in plain notation, or Markdown; null when no pack has it any more. */
export function questionOf(itemId: string, seed: number, locale: Locale): string | null {
  const item = itemById(itemId);
  if (item === null || !canBeAsked(item)) return null;
  if (item.kind === "generated") return madeFrom(item, seed, locale)?.problem.statement ?? null;
  return workItem(itemId, locale)?.question?.text ?? null;
}

/** Judges an answer to an item by computation. An item that is gone, and an answer that can't be read, stay open. */
export function judgeAsked(itemId: string, seed: number, given: string, locale: Locale): AskedVerdict {
  const item = itemById(itemId);
  if (item === null || given.trim() === "" || given.length > longestAnswer) return nothing;
  if (item.kind === "generated") {
    const made = madeFrom(item, seed, locale);
    return made === null ? nothing : judgeMade(made, given);
  }
  const question = workItem(itemId, locale)?.question;
  const judged = question ? judgeAnswer(given, question) : null;
  return judged === null ? nothing : { verdict: judged.verdict, misconception: null };
}

type Generated = Extract<AnyItem, { kind: "generated" }>;

function madeFrom(item: Generated, seed: number, locale: Locale): WorkedProblem | null {
  return generate(item.generator ?? item.skill, item.difficulty, seed, locale);
}

function judgeMade({ problem, solution }: WorkedProblem, given: string): AskedVerdict {
  const last = given.trim().split("\n").at(-1)?.trim() ?? "";
  const judged = judgeLine(problem, [problem.statement], last);
  switch (judged.verdict) {
    case "finished":
      return { verdict: "right", misconception: null };
    case "wrong":
    case "loses-solutions":
    case "adds-solutions":
      return { verdict: "wrong", misconception: judged.misconception };
    case "progress":
    case "no-progress":
      return nothing;
    case "unchecked": {
      const { verdict } = checkAnswer({ expected: solution.answer, given: last });
      if (verdict === "correct") return { verdict: "right", misconception: null };
      if (verdict === "equivalent-wrong-form") return { verdict: "wrong-form", misconception: null };
      return verdict === "incorrect" ? { verdict: "wrong", misconception: null } : nothing;
    }
  }
}
