import {
  type ConceptItem,
  type Item,
  inLanguage,
  type Language,
  type Pack,
  type PackSkill,
  type Task,
  type Words,
} from "./packs.schemas.ts";

/** Anything a learner can be given to work on. */
export type AnyItem =
  | Item
  | { readonly kind: "concept"; readonly id: string; readonly skill: string; readonly concept: ConceptItem }
  | { readonly kind: "task"; readonly id: string; readonly skill: string; readonly task: Task };

/** A subject as a learner chooses it: a pack with its skills, each with the number of its items. */
export interface Subject {
  readonly id: string;
  readonly name: Words;
  readonly attribution: string | null;
  readonly licence: string;
  readonly skills: readonly (PackSkill & { readonly items: number })[];
}

/**
 * Look-ups over a set of packs. Where two packs hold the same id, the first one counts. What a withdrawn pack holds is
 * found by its id, for those who worked on it, and not offered to anybody.
 */
export interface Catalogue {
  readonly packs: readonly Pack[];
  /** Concept questions that can be offered. */
  readonly conceptItems: readonly ConceptItem[];
  readonly itemById: (id: string) => AnyItem | null;
  /** A skill's items that can be offered, easiest first and in the order written. */
  readonly itemsOfSkill: (skill: string) => readonly AnyItem[];
  readonly subjects: readonly Subject[];
  readonly skillById: (id: string) => PackSkill | null;
  /** A skill's name in a language, or in the one it has; null when no pack knows the id. */
  readonly skillName: (id: string, language: Language) => string | null;
  /** The pack an item stands in, for its licence and attribution. */
  readonly packOfItem: (id: string) => Pack | null;
}

/** Builds the look-ups once; each is then a map access. @param withdrawn ids of packs that are not offered any more */
export function makeCatalogue(packs: readonly Pack[], withdrawn: ReadonlySet<string> = new Set()): Catalogue {
  const items = new Map<string, AnyItem>();
  const packOf = new Map<string, Pack>();
  const skills = new Map<string, PackSkill>();
  const bySkill = new Map<string, AnyItem[]>();
  for (const pack of packs) {
    for (const skill of pack.skills) if (!skills.has(skill.id)) skills.set(skill.id, skill);
    for (const item of itemsOf(pack)) {
      if (items.has(item.id)) continue;
      items.set(item.id, item);
      packOf.set(item.id, pack);
      if (isOffered(item) && !withdrawn.has(pack.id))
        bySkill.set(item.skill, [...(bySkill.get(item.skill) ?? []), item]);
    }
  }
  for (const list of bySkill.values()) list.sort((left, right) => difficultyOf(left) - difficultyOf(right));
  const offered = packs.filter(({ id }) => !withdrawn.has(id));
  const subjects = offered.map((pack) => ({
    id: pack.id,
    name: pack.name,
    attribution: pack.attribution ?? null,
    licence: pack.licence,
    skills: pack.skills.map((skill) => ({ ...skill, items: bySkill.get(skill.id)?.length ?? 0 })),
  }));
  return {
    packs,
    conceptItems: offered.flatMap(({ conceptItems }) => conceptItems),
    itemById: (id) => items.get(id) ?? null,
    itemsOfSkill: (skill) => bySkill.get(skill) ?? [],
    subjects,
    skillById: (id) => skills.get(id) ?? null,
    skillName: (id, language) => {
      const skill = skills.get(id);
      return skill === undefined ? null : inLanguage(skill.name, language);
    },
    packOfItem: (id) => packOf.get(id) ?? null,
  };
}

/** Everything to work on in a pack, in the order written. */
export function itemsOf(pack: Pack): readonly AnyItem[] {
  return [
    ...pack.items,
    ...pack.conceptItems.map((concept) => ({
      kind: "concept" as const,
      id: concept.id,
      skill: concept.skill,
      concept,
    })),
    ...pack.tasks.map((task) => ({ kind: "task" as const, id: task.id, skill: task.skill, task })),
  ];
}

/** False for an item that can't be worked on as it is. */
function isOffered(item: AnyItem): boolean {
  return item.kind === "concept" || item.kind === "task" || item.missingFigures === undefined;
}

function difficultyOf(item: AnyItem): number {
  switch (item.kind) {
    case "concept":
      return 2;
    case "task":
      return item.task.difficulty;
    case "generated":
    case "problem":
    case "choice":
      return item.difficulty;
  }
}
