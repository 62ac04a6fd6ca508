import { previewOf } from "../../curriculum/catalogue.usecases.ts";
import { catalogue, itemById, itemsOfSkill, outOfPacks, skillName } from "../../curriculum/packs.ts";
import { canBeAsked } from "../../learners/asking/asked-item.models.ts";
import { misconceptionNamed } from "../../learners/record/subjects.models.ts";
import type { PlanPacks } from "./plan/plan.models.ts";
import type { Naming } from "./plan/written-plan.models.ts";

/** Names of what the insights speak of, from the packs and the checking engine, in a language. */
export function namingIn(locale: "en" | "es"): Naming {
  return {
    locale,
    skill: (id) => skillName(id, locale) ?? id,
    misconception: (id) => misconceptionNamed(id, locale)?.words ?? id,
    item: (id) => {
      const item = itemById(id);
      return item === null ? id : previewOf(item, locale).replace(/\s+/g, " ").trim();
    },
  };
}

/** The skill that a misconception is of, or null. */
export function skillOfMisconception(id: string): string | null {
  return misconceptionNamed(id, "en")?.skill ?? null;
}

export const planPacks: PlanPacks = {
  before: (skill) => catalogue.skillById(skill)?.prerequisites ?? [],
  itemFor: (skill, difficulty) => {
    const items = itemsOfSkill(skill).filter(canBeAsked);
    const rank = (item: (typeof items)[number]) =>
      "difficulty" in item ? Math.abs(item.difficulty - difficulty) : 1;
    const [best] = items.toSorted((a, b) => rank(a) - rank(b));
    return best?.id ?? null;
  },
};

/** Id of the pack that each skill stands in. */
export const subjectOfSkill = outOfPacks(
  ({ subjects }): ReadonlyMap<string, string> =>
    new Map(subjects.flatMap(({ id, skills }) => skills.map((skill) => [skill.id, id] as const))),
);
