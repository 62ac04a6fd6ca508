import { families } from "../families/families.models.ts";
import { arithmeticMisconceptions } from "./arithmetic.constants.ts";
import { linearMisconceptions } from "./linear.constants.ts";
import type { Misconception } from "./misconceptions.schemas.ts";
import { rationalMisconceptions } from "./rational.constants.ts";

/** Every misconception the engine can name. */
export const misconceptions: readonly Misconception[] = [
  ...new Map(
    [
      ...linearMisconceptions,
      ...rationalMisconceptions,
      ...arithmeticMisconceptions,
      ...families.flatMap((family) => family.buggyRules?.map((rule) => rule.misconception) ?? []),
    ].map((rule) => [rule.id, rule]),
  ).values(),
];

const byId: ReadonlyMap<string, Misconception> = new Map(misconceptions.map((rule) => [rule.id, rule]));

/** A misconception rule by its id, or null. */
export function misconceptionById(id: string): Misconception | null {
  return byId.get(id) ?? null;
}

/** Ids of the rules that work in a skill can show. */
export function misconceptionsOfSkill(skill: string): readonly string[] {
  return misconceptions.filter((rule) => rule.skill === skill).map(({ id }) => id);
}
