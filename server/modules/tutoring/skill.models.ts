import { itemById } from "../curriculum/packs.ts";
import type { Diagnosis, TutoringState } from "./turn.models.ts";

/** Id of the skill that a conversation works on: of its problem, its item or its concept; null where it is on none. */
export function itemSkill({ problem, item, concept }: Pick<TutoringState, "problem" | "item" | "concept">) {
  const id = item?.id ?? concept?.itemId;
  return problem?.skill ?? (id === undefined ? null : (itemById(id)?.skill ?? null));
}

/** Id of the skill that a message is about: of what it brings, or else of what is worked on. */
export function topicOf(
  { newProblem, newOpenProblem, newConcept }: Diagnosis,
  state: TutoringState,
): string | null {
  if (newProblem !== null) return newProblem.skill;
  if (newConcept !== null) return itemById(newConcept)?.skill ?? null;
  return newOpenProblem === null ? itemSkill(state) : null;
}
