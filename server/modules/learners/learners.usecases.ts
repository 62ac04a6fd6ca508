import type { Database } from "../../db/client.ts";
import { lookupWords } from "../curriculum/materials/materials.models.ts";
import { skillName } from "../curriculum/packs.ts";
import { readLearnerRecord } from "./learners.repository.ts";
import { candidatesOf, type RecallCandidate } from "./memories/candidates.models.ts";
import {
  keepMemoryVectors,
  type MemoryQuestion,
  memoriesWithoutVector,
} from "./memories/memories.repository.ts";
import { around } from "./memories/topic.models.ts";

/** Statements that a turn adds to the one write that ends it. */
export { sawMisconception } from "./learners.repository.ts";
export { keepMemory } from "./memories/memories.repository.ts";

/** What a turn is about, as far as it is known before the reply. */
export interface TurnTopic {
  readonly conversationId: string;
  /** Id of the skill at work, or null. */
  readonly skill: string | null;
  readonly message: string;
  readonly locale: "en" | "es";
  /** The message's vector; null where no embedding model is configured. */
  readonly meaning: MemoryQuestion["meaning"];
}

/**
 * What is known of a learner that may matter to a turn about a topic, each with what it is worth and why: the profile, open
 * misconceptions, how well the skills are known, the topic's first, and the memories that fit it best.
 */
export async function recallLearner(
  learner: { readonly id: string },
  topic: TurnTopic,
  ports: { readonly database: Database },
): Promise<readonly RecallCandidate[]> {
  const { conversationId, meaning, skill } = topic;
  const place = around(skill);
  const named = skill === null ? null : skillName(skill, topic.locale);
  const words = [...new Set([...lookupWords(topic.message), ...lookupWords(named ?? "", mostOfName)])];
  const record = await readLearnerRecord(ports.database, {
    learnerId: learner.id,
    conversationId,
    skill,
    words,
    meaning,
    near: [...(skill === null ? [] : [skill]), ...place.before, ...place.after].slice(0, mostNear),
  });
  return candidatesOf(record, place, words);
}

/** Words of a skill's name that are looked up besides the message's. */
const mostOfName = 4;
/** Skills around the topic that are looked at. */
const mostNear = 24;

/** Memories that are given vectors at one time. */
const mostBare = 16;

/** The newest memories of other conversations that a model has no vector for yet. */
export function bareMemories(
  of: { readonly learner: { readonly id: string }; readonly conversationId: string; readonly model: string },
  { database }: { readonly database: Database },
): Promise<readonly BareMemory[]> {
  return memoriesWithoutVector(database, of.learner.id, of.conversationId, of.model, mostBare);
}

/** Keeps the vectors that a model gave for memories, in the same order. */
export async function giveVectors(
  model: string,
  memories: readonly BareMemory[],
  vectors: readonly (readonly number[])[],
  { database }: { readonly database: Database },
): Promise<void> {
  const kept = memories.flatMap((memory, index) => {
    const vector = vectors[index];
    return vector === undefined ? [] : [{ ...memory, vector }];
  });
  await keepMemoryVectors(database, model, kept);
}

interface BareMemory {
  readonly id: string;
  readonly text: string;
}

export type { RecallCandidate };
