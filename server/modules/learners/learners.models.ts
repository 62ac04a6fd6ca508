import type { FactKind } from "./profile/profile.schemas.ts";

/** A fact of the learner's profile, with where it came from. */
export interface ProfileFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly text: string;
  readonly source: string;
}

/** A misconception seen before and not yet overcome. */
export interface OpenMisconception {
  readonly id: string;
  /** Id of a rule in the checking engine or of a concept item. */
  readonly misconception: string;
  readonly count: number;
  /** Milliseconds since epoch, UTC. */
  readonly lastSeenAt: number;
}

export interface SkillState {
  readonly skill: string;
  /** Probability in 0..1 that the skill is known. */
  readonly mastery: number;
  readonly opportunities: number;
}

/** A short summary of an earlier session. */
export interface Memory {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
}

/** What is known of a learner, newest first in each list. */
export interface LearnerRecord {
  readonly facts: readonly ProfileFact[];
  readonly misconceptions: readonly OpenMisconception[];
  readonly skills: readonly SkillState[];
  readonly memories: readonly Memory[];
}

/** Most facts that a turn is told. */
const mostRecalled = 20;

/** Facts that a turn is told: what to call the learner by and what the learner needs, then the newest of the rest. */
export function factsToRecall(newestFirst: readonly ProfileFact[]): readonly ProfileFact[] {
  const always = newestFirst.filter(({ kind }) => kind === "name" || kind === "accommodation");
  const others = newestFirst.filter(({ kind }) => kind !== "name" && kind !== "accommodation");
  return [...always, ...others].slice(0, mostRecalled);
}
