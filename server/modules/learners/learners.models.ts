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

/** A memory with what it links to. */
export interface RecalledMemory extends Memory {
  /** Id of the skill that was worked on, or null. */
  readonly skill: string | null;
  /** Ids of the turns it was made from, oldest first. */
  readonly turns: readonly string[];
  /** When the last of them ended, milliseconds since epoch, UTC. */
  readonly at: number;
}

/** What is known of a learner that may matter to a turn. */
export interface LearnerRecord {
  /** Newest first. */
  readonly facts: readonly ProfileFact[];
  /** Newest first. */
  readonly misconceptions: readonly OpenMisconception[];
  /** Those near the topic, then the newest of the others. */
  readonly skills: readonly SkillState[];
  /** Memories by each way of looking, the best first in each. */
  readonly memories: FoundMemories;
}

export interface FoundMemories {
  readonly newest: readonly RecalledMemory[];
  readonly skill: readonly RecalledMemory[];
  readonly words: readonly RecalledMemory[];
  readonly meaning: readonly RecalledMemory[];
}
