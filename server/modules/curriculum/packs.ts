export type { AnyItem, Catalogue, Subject } from "./catalogue.models.ts";

import { type AnyItem, type Catalogue, makeCatalogue, type Subject } from "./catalogue.models.ts";
import type { ConceptItem, Language, Pack, PackSkill } from "./packs.schemas.ts";
import { parsePacks } from "./reading.models.ts";

/** A pack is one file, or a folder whose files are joined. */
const files = import.meta.glob<unknown>(["./packs/*.json", "./packs/*/*.json"], {
  eager: true,
  import: "default",
});

/**
 * Reads packs from parsed JSON, in order of file name.
 * @throws Error naming the file and what is wrong with it.
 */
export function readPacks(sources: Readonly<Record<string, unknown>>): readonly Pack[] {
  const { packs, problems } = parsePacks(sources);
  const first = problems[0];
  if (first) throw new Error(`Pack ${first.file}: ${first.place} ${first.message}`);
  return packs;
}

/** The files of the packs that come with Ponder, by path, as written. */
export const packFiles: Readonly<Record<string, unknown>> = files;

/** The packs that come with Ponder. */
export const packs: readonly Pack[] = readPacks(files);

/** Look-ups over them; an installation adds imported packs with `catalogueOf` in packs.usecases. */
export const catalogue: Catalogue = makeCatalogue(packs);

export const conceptItems: readonly ConceptItem[] = packs.flatMap((pack) => pack.conceptItems);

export const packSkills: readonly PackSkill[] = packs.flatMap((pack) => pack.skills);

/** A skill's name in a language, or null when no pack knows the id. */
export function skillName(id: string, locale: Language): string | null {
  return catalogue.skillName(id, locale);
}

/** An item of any kind, or null. */
export function itemById(id: string): AnyItem | null {
  return catalogue.itemById(id);
}

/** A skill's items, easiest first. */
export function itemsOfSkill(skill: string): readonly AnyItem[] {
  return catalogue.itemsOfSkill(skill);
}

/** Subjects with their skills, as a learner chooses among them. */
export function subjects(): readonly Subject[] {
  return catalogue.subjects;
}
