import { misconceptionById } from "../../checking/engine.ts";
import { catalogue, skillName } from "../../curriculum/packs.ts";
import { askableItems, type Locale } from "../asking/asked-item.models.ts";

/** A misconception as a claim speaks of it. */
export interface NamedMisconception {
  /** What a line does ("divides one side only"), or the mistaken belief as a sentence. */
  readonly words: string;
  readonly kind: "line" | "belief";
  readonly skill: string;
}

/** A misconception by its id: a rule of the checking engine, or one of a concept question; null where neither knows it. */
export function misconceptionNamed(id: string, locale: Locale): NamedMisconception | null {
  const rule = misconceptionById(id);
  if (rule) return { words: rule.name[locale], kind: "line", skill: rule.skill };
  // Of a question that is not offered any more too: what it showed stays.
  for (const { conceptItems } of catalogue.packs)
    for (const item of conceptItems) {
      const belief = item[locale].misconceptions.find((one) => one.id === id);
      if (belief) return { words: belief.statement, kind: "belief", skill: item.skill };
    }
  return null;
}

/** A skill with its name; null where no pack knows it any more. */
export function skillNamed(
  id: string,
  locale: Locale,
): { readonly id: string; readonly name: string } | null {
  const name = skillName(id, locale);
  return name === null ? null : { id, name };
}

/** Whether a short check can be made of a skill. */
export function isCheckable(skill: string | null): boolean {
  return skill !== null && askableItems(skill).length > 0;
}

/** A skill and all that builds on it: a right answer to one of these speaks for the skill. */
export function withWhatBuildsOn(skill: string): readonly string[] {
  const found = new Set([skill]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { id, prerequisites } of catalogue.packs.flatMap(({ skills }) => skills))
      if (prerequisites.some((before) => found.has(before))) found.add(id);
  }
  return [...found];
}
