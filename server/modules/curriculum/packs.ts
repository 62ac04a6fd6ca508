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

/** Look-ups over them alone. */
export const shippedCatalogue: Catalogue = makeCatalogue(packs);

let inForce: Catalogue = shippedCatalogue;

/**
 * Says which packs count from now on in this process, which serves one installation: those that come with Ponder and
 * those published there. `makeCatalogueSource` in packs.usecases reads them.
 */
export function putInForce(catalogue: Catalogue): void {
  inForce = catalogue;
}

/** Runs something, at once, as if these packs were in force: a pack is tried before it is published. */
export function within<Result>(catalogue: Catalogue, run: () => Result): Result {
  const before = inForce;
  inForce = catalogue;
  try {
    return run();
  } finally {
    inForce = before;
  }
}

/** Look-ups over the packs in force. */
export const catalogue: Catalogue = {
  get packs() {
    return inForce.packs;
  },
  get conceptItems() {
    return inForce.conceptItems;
  },
  get subjects() {
    return inForce.subjects;
  },
  itemById: (id) => inForce.itemById(id),
  itemsOfSkill: (skill) => inForce.itemsOfSkill(skill),
  skillById: (id) => inForce.skillById(id),
  skillName: (id, language) => inForce.skillName(id, language),
  packOfItem: (id) => inForce.packOfItem(id),
};

/** Something worked out of the packs in force, once for each set of them. */
export function outOfPacks<Made>(make: (catalogue: Catalogue) => Made): () => Made {
  const made = new WeakMap<Catalogue, { readonly it: Made }>();
  return () => {
    const known = made.get(inForce) ?? { it: make(inForce) };
    made.set(inForce, known);
    return known.it;
  };
}

/** Concept questions that come with Ponder. */
export const conceptItems: readonly ConceptItem[] = packs.flatMap((pack) => pack.conceptItems);

/** Skills that come with Ponder. */
export const packSkills: readonly PackSkill[] = packs.flatMap((pack) => pack.skills);

/** A concept question by its id, offered or not, or null. */
export function conceptById(id: string): ConceptItem | null {
  const item = inForce.itemById(id);
  return item?.kind === "concept" ? item.concept : null;
}

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
