import { type AnyItem, itemsOf } from "../catalogue.models.ts";
import { inLanguage, type Language, type Pack } from "../packs.schemas.ts";

/** What a learner reads of an item, or null for a generated one. */
export function readText(item: AnyItem, language: Language): string | null {
  switch (item.kind) {
    case "generated":
      return null;
    case "problem":
      return inLanguage(item.text, language);
    case "choice":
      return [
        inLanguage(item.text, language),
        ...item.options.map((option) => inLanguage(option.text, language)).sort(),
      ].join(" | ");
    case "concept":
      return item.concept[language].question;
    case "task":
      return (item.task[language] ?? item.task.en ?? item.task.es)?.prompt ?? "";
  }
}

const numberWords =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b/g;
const pronouns = /\b(?:he|she|they|his|her|hers|their|him|them)\b/g;

/** Words that a pack's texts only ever write with a capital: names, and the like. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}{2,}/gu))
      if (/^\p{Lu}\p{Ll}/u.test(word)) capital.add(word);
      else small.add(word);
  return new Set([...capital].filter((word) => !small.has(word.toLowerCase()) && isUsedInside(word, texts)));
}

/** True when it stands inside a sentence somewhere: a first word has its capital from its place. */
function isUsedInside(word: string, texts: readonly string[]): boolean {
  const inside = new RegExp(`[\\p{L},;)]\\s+${word}(?!\\p{L})`, "u");
  return texts.some((text) => inside.test(text));
}

/**
 * A text with its numbers, letters for unknowns and names taken out: two items with the same skeleton are the
 * same exercise for a learner.
 */
export function skeleton(text: string, names: ReadonlySet<string>): string {
  return text
    .replace(/\p{L}{2,}/gu, (word) => (names.has(word) ? "@" : word))
    .toLowerCase()
    .replace(numberWords, "#")
    .replace(pronouns, "@")
    .replace(/\\[,;! ]|[$\\{}]/g, " ")
    .replace(/\d+(?:[.,]\d+)*/g, "#")
    .replace(/(?<!\p{L})[a-z](?!\p{L})/gu, "x")
    .replace(/[^\p{L}#@+\-*/^=<>≤≥()[\]%|×÷·√]+/gu, " ")
    .trim();
}

/** Groups of items of one pack that are the same but for numbers and names, each with two ids or more. */
export function sameExercises(pack: Pack): readonly (readonly string[])[] {
  const language: Language = pack.languages.includes("en") ? "en" : "es";
  const items = itemsOf(pack);
  const texts = items.map((item) => readText(item, language));
  const names = namesIn(texts.filter((text) => text !== null));
  const groups = new Map<string, string[]>();
  items.forEach((item, index) => {
    const text = texts[index];
    const key =
      item.kind === "generated"
        ? `generated ${item.generator ?? item.skill} ${item.difficulty}`
        : skeleton(text ?? "", names);
    groups.set(key, [...(groups.get(key) ?? []), item.id]);
  });
  return [...groups.values()].filter((ids) => ids.length > 1);
}
