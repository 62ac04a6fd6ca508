import { misconceptionById } from "../../checking/engine.ts";
import { catalogue, outOfPacks } from "../../curriculum/packs.ts";

/** Skills around a topic's. */
export interface Around {
  readonly skill: string | null;
  /** What it builds on. */
  readonly before: readonly string[];
  /** What builds on it. */
  readonly after: readonly string[];
}

const skillsAfter = outOfPacks(({ subjects }): ReadonlyMap<string, readonly string[]> => {
  const after = new Map<string, string[]>();
  for (const { id, prerequisites } of subjects.flatMap(({ skills }) => skills))
    for (const before of prerequisites) after.set(before, [...(after.get(before) ?? []), id]);
  return after;
});

/** A topic's skill with those next to it in the map of skills; all empty where there is no topic. */
export function around(skill: string | null): Around {
  if (skill === null) return { skill, before: [], after: [] };
  return {
    skill,
    before: catalogue.skillById(skill)?.prerequisites ?? [],
    after: skillsAfter().get(skill) ?? [],
  };
}

const skillOfConceptMisconception = outOfPacks(
  ({ packs }): ReadonlyMap<string, string> =>
    new Map(
      packs
        .flatMap(({ conceptItems }) => conceptItems)
        .flatMap((item) => item.en.misconceptions.map(({ id }) => [id, item.skill] as const)),
    ),
);

/** The skill that a misconception shows in, or null where nothing knows it. */
export function skillOfMisconception(id: string): string | null {
  return misconceptionById(id)?.skill ?? skillOfConceptMisconception().get(id) ?? null;
}
