import { misconceptionsOfSkill } from "../../checking/engine.ts";
import { catalogue } from "../../curriculum/packs.ts";

/** Problems with right work and no help, after the last sighting, from which a misconception counts as overcome. */
export const enoughToOvercome = 3;

/** Ids of the misconceptions that work in a skill can show. */
export function misconceptionsIn(skill: string): readonly string[] {
  const beliefs = catalogue.conceptItems
    .filter((item) => item.skill === skill)
    .flatMap((item) => item.en.misconceptions.map(({ id }) => id));
  return [...misconceptionsOfSkill(skill), ...beliefs];
}
