import type {
  DraftExpectation,
  DraftItem,
  DraftMisconception,
  DraftSkill,
  DraftWords,
} from "../../../server/modules/curriculum/authoring/content.schemas.ts";

export type Language = "en" | "es";

/** A new local id: a letter, then letters and digits. */
export function localId(): string {
  return `x${crypto.randomUUID().replaceAll("-", "").slice(0, 10)}`;
}

export const noWords = (): DraftWords => ({ en: "", es: "" });

export function newSkill(): DraftSkill {
  return { id: localId(), name: noWords(), prerequisites: [] };
}

/** A new item of a kind, with the empty places that it needs. */
export function newItem(kind: DraftItem["kind"], skill: string): DraftItem {
  const common = { id: localId(), skill, difficulty: 1 as const };
  switch (kind) {
    case "problem":
      return {
        ...common,
        kind,
        text: noWords(),
        answer: { value: noWords(), reads: "auto", form: "any", accepted: [], wrong: [] },
        hints: [],
      };
    case "choice":
      return { ...common, kind, text: noWords(), options: [newOption(), newOption()], hints: [] };
    case "concept":
      return {
        ...common,
        kind,
        question: noWords(),
        summary: noWords(),
        expectations: [newExpectation(), newExpectation()],
        misconceptions: [newMisconception()],
      };
    case "task":
      return {
        ...common,
        kind,
        title: noWords(),
        prompt: noWords(),
        hints: { en: [], es: [] },
        rubricOf: "",
      };
  }
}

export const newOption = () => ({ text: noWords(), right: false });

export function newExpectation(): DraftExpectation {
  return {
    id: localId(),
    statement: noWords(),
    paraphrases: { en: [], es: [] },
    ideas: [],
    hint: noWords(),
    prompt: noWords(),
  };
}

export function newMisconception(): DraftMisconception {
  return {
    id: localId(),
    statement: noWords(),
    paraphrases: { en: [], es: [] },
    ideas: [],
    ask: noWords(),
    answeredBy: "",
  };
}

/** A text in a language, or in the other where it has none. */
export function inLanguage(words: DraftWords, language: Language): string {
  return words[language].trim() || words.en.trim() || words.es.trim();
}

/** What an item is about, in a few words: its text, or its question. */
export function headlineOf(item: DraftItem, language: Language): string {
  switch (item.kind) {
    case "problem":
    case "choice":
      return inLanguage(item.text, language);
    case "concept":
      return inLanguage(item.question, language);
    case "task":
      return inLanguage(item.title, language) || inLanguage(item.prompt, language);
  }
}

/** Ideas as lines of one language, and back: the line of the other language at the same place stays. */
export function ideaLines(ideas: readonly DraftWords[], language: Language): readonly string[] {
  return ideas.map((idea) => idea[language]);
}

export function withIdeaLines(
  ideas: readonly DraftWords[],
  language: Language,
  lines: readonly string[],
): DraftWords[] {
  const other = language === "en" ? "es" : "en";
  const length = Math.max(lines.length, ideas.findLastIndex((idea) => idea[other] !== "") + 1);
  return Array.from({ length }, (_, at) => ({
    ...noWords(),
    [other]: ideas[at]?.[other] ?? "",
    [language]: lines[at] ?? "",
  }));
}

/** A list with one of its things a place further up or down. */
export function moved<Thing>(list: readonly Thing[], from: number, step: 1 | -1): Thing[] {
  const next = [...list];
  const [thing] = next.splice(from, 1);
  if (thing !== undefined) next.splice(from + step, 0, thing);
  return next;
}
