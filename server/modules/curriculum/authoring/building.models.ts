import type { Pack } from "../packs.schemas.ts";
import { catalogue } from "../packs.ts";
import type { Language } from "../words.schemas.ts";
import type {
  DraftConcept,
  DraftContent,
  DraftHint,
  DraftItem,
  DraftTask,
  DraftWords,
} from "./content.schemas.ts";

/** Id that a skill or item has once published: the pack's id in front, so that it can't be another pack's. */
export function publishedId(packId: string, localId: string): string {
  return `${packId}.${localId}`;
}

/** The local id of the skill or item that a place of the proof-reading names; empty for the pack itself. */
export function localPlace(packId: string, place: string): string {
  const [first = ""] = place.split(" ");
  return first.startsWith(`${packId}.`) ? first.slice(packId.length + 1) : "";
}

/**
 * A draft as the JSON of a pack (`packSchema`'s input), still to be parsed and proof-read. Texts of languages that the
 * pack doesn't have are left out; a concept question, which is always there in both, says the one it has twice.
 */
export function packSourceOf(
  content: DraftContent,
  { packId, attribution }: { readonly packId: string; readonly attribution: string },
): Record<string, unknown> {
  const { languages } = content;
  const own = new Set(content.skills.map(({ id }) => id));
  const skill = (id: string) => (own.has(id) ? publishedId(packId, id) : id);
  const make = makerFor(languages, packId, skill);
  const ofKind = <Kind extends DraftItem["kind"]>(kind: Kind) =>
    content.items.filter((item): item is Extract<DraftItem, { kind: Kind }> => item.kind === kind);
  return {
    id: packId,
    name: said(content.name, languages),
    licence: content.licence,
    attribution,
    languages,
    skills: content.skills.map(({ id, name, prerequisites }) => ({
      id: publishedId(packId, id),
      name: said(name, languages),
      prerequisites: prerequisites.map(skill),
    })),
    items: content.items.flatMap((item) => make.written(item)),
    conceptItems: ofKind("concept").map(make.concept),
    tasks: ofKind("task").map(make.task),
  };
}

function makerFor(languages: readonly Language[], packId: string, skill: (id: string) => string) {
  const head = (item: DraftItem) => ({ id: publishedId(packId, item.id), skill: skill(item.skill) });
  const hints = (list: readonly DraftHint[]) =>
    list.map(({ level, words, bottomOut }) => ({ level, ...said(words, languages), bottomOut }));
  return {
    written(item: DraftItem): readonly object[] {
      if (item.kind === "concept" || item.kind === "task") return [];
      const { kind, difficulty } = item;
      const common = {
        ...head(item),
        kind,
        difficulty,
        text: said(item.text, languages),
        hints: hints(item.hints),
      };
      if (item.kind === "choice") {
        const options = item.options.map(({ text, right }) => ({ text: said(text, languages), right }));
        return [{ ...common, options }];
      }
      const { value, reads, form, accepted, wrong } = item.answer;
      const both = inBoth(value, languages);
      const answer = {
        value: both.en === both.es ? both.en : both,
        ...(reads === "words" ? { kind: "text" } : {}),
        ...(form === "any" ? {} : { form }),
        accepted: written(accepted),
        wrong: written(wrong),
      };
      return [{ ...common, answer }];
    },
    concept: (item: DraftConcept) => ({ ...head(item), ...conceptOf(item, languages, packId) }),
    task(item: DraftTask) {
      const words = (language: Language) =>
        languages.includes(language)
          ? {
              [language]: {
                ...(item.title[language].trim() === "" ? {} : { title: item.title[language] }),
                prompt: item.prompt[language],
                hints: written(item.hints[language]),
              },
            }
          : {};
      return {
        ...head(item),
        difficulty: item.difficulty,
        ...words("en"),
        ...words("es"),
        rubric: rubricOf(item.rubricOf) ?? [],
      };
    },
  };
}

/** The rubric of a task of a pack, or null. */
export function rubricOf(taskId: string): Pack["tasks"][number]["rubric"] | null {
  const found = catalogue.itemById(taskId);
  return found?.kind === "task" ? found.task.rubric : null;
}

/** The short form of a concept question (concepts.schemas.ts): each idea line is an idea of its own, with its words. */
function conceptOf(item: DraftConcept, languages: readonly Language[], packId: string) {
  const lexicon: Record<string, { en: string; es: string }> = {};
  const ideaSet = (id: string, lines: readonly DraftWords[]) =>
    lines.map((line, index) => {
      const idea = `i${id}-${index}`;
      lexicon[idea] = inBoth(line, languages);
      return idea;
    });
  const texts = (language: Language) => {
    const from = languages.includes(language) ? language : (languages[0] ?? "en");
    return {
      of: (words: DraftWords) => words[from].trim(),
      list: (lists: { readonly en: readonly string[]; readonly es: readonly string[] }) =>
        written(lists[from]),
    };
  };
  const each = <Made>(make: (words: ReturnType<typeof texts>) => Made) => ({
    en: make(texts("en")),
    es: make(texts("es")),
  });
  return {
    ...each(({ of }) => ({ question: of(item.question), summary: of(item.summary), glossary: [] })),
    expectations: item.expectations.map((one) => ({
      id: one.id,
      ideas: [ideaSet(one.id, one.ideas)],
      ...each(({ of, list }) => ({
        statement: of(one.statement),
        paraphrases: list(one.paraphrases),
        hint: of(one.hint),
        prompt: of(one.prompt) || of(one.hint),
      })),
    })),
    misconceptions: item.misconceptions.map((one) => ({
      // Misconceptions are told apart by their id alone, in every pack.
      id: `${publishedId(packId, item.id)}.${one.id}`,
      ideas: [ideaSet(one.id, one.ideas)],
      answeredBy: one.answeredBy === "" ? [] : [one.answeredBy],
      ...each(({ of, list }) => ({
        statement: of(one.statement),
        paraphrases: list(one.paraphrases),
        ask: of(one.ask),
      })),
    })),
    lexicon,
  };
}

function said(words: DraftWords, languages: readonly Language[]): Partial<DraftWords> {
  return Object.fromEntries(
    languages.flatMap((language) =>
      words[language].trim() === "" ? [] : [[language, words[language].trim()]],
    ),
  );
}

/** In both languages: one that the pack doesn't have, or that is empty, says what the other does. */
function inBoth(words: DraftWords, languages: readonly Language[]): DraftWords {
  const kept = said(words, languages);
  return { en: kept.en ?? kept.es ?? "", es: kept.es ?? kept.en ?? "" };
}

function written(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
