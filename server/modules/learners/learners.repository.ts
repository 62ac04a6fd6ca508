import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import { factsToRecall, type LearnerRecord } from "./learners.models.ts";
import { factKindSchema, mostFacts } from "./profile/profile.schemas.ts";

/** How many rows of each kind a turn may look at before the token budget cuts further. */
const most = { facts: mostFacts, misconceptions: 10, skills: 20, memories: 5 } as const;

/** The statements that read a learner's record; exported so that a test can read their plans. */
export function recordStatements(learnerId: string) {
  return [
    {
      // What only the learner may read stays out: teachers read what a turn was told.
      sql: `SELECT id, kind, text, source FROM profile_facts
            WHERE learner_id = ? AND visibility <> 'self' ORDER BY created_at DESC LIMIT ?`,
      args: [learnerId, most.facts],
    },
    {
      sql: `SELECT id, misconception, count, last_seen_at FROM misconceptions_seen
            WHERE learner_id = ? AND status = 'open' ORDER BY last_seen_at DESC LIMIT ?`,
      args: [learnerId, most.misconceptions],
    },
    {
      sql: "SELECT skill, mastery, opportunities FROM skill_states WHERE learner_id = ? ORDER BY updated_at DESC LIMIT ?",
      args: [learnerId, most.skills],
    },
    {
      sql: `SELECT id, conversation_id, text FROM memories WHERE learner_id = ? ORDER BY created_at DESC LIMIT ?`,
      args: [learnerId, most.memories],
    },
  ];
}

/** Reads a learner's record for the turn that acts for that learner. */
export async function readLearnerRecord(database: Database, learnerId: string): Promise<LearnerRecord> {
  const [facts, misconceptions, skills, memories] = await database.client.batch(
    recordStatements(learnerId),
    "read",
  );
  return {
    facts: factsToRecall(
      rowsOf(facts).map((row) => ({
        id: String(row.id),
        kind: factKindSchema.parse(row.kind),
        text: String(row.text),
        source: String(row.source),
      })),
    ),
    misconceptions: rowsOf(misconceptions).map((row) => ({
      id: String(row.id),
      misconception: String(row.misconception),
      count: Number(row.count),
      lastSeenAt: Number(row.last_seen_at),
    })),
    skills: rowsOf(skills).map((row) => ({
      skill: String(row.skill),
      mastery: Number(row.mastery),
      opportunities: Number(row.opportunities),
    })),
    memories: rowsOf(memories).map((row) => ({
      id: String(row.id),
      conversationId: String(row.conversation_id),
      text: String(row.text),
    })),
  };
}

function rowsOf(result: { rows: Row[] } | undefined): Row[] {
  return result?.rows ?? [];
}

export interface Sighting {
  readonly ids: { readonly misconception: string; readonly sighting: string };
  readonly learnerId: string;
  readonly misconception: string;
  readonly source: "turn" | "practice";
  /** Id of the turn or of the practice answer. */
  readonly sourceId: string;
  /** What the learner wrote. */
  readonly line: string;
  readonly at: number;
}

/** Keeps where a misconception was seen and counts it once more; the same place counts once. */
export function sawMisconception(sighting: Sighting): InStatement[] {
  const { ids, learnerId, misconception, source, sourceId, line, at } = sighting;
  return [
    {
      sql: `INSERT INTO misconception_sightings (id, learner_id, misconception, source, source_id, line, at)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      args: [ids.sighting, learnerId, misconception, source, sourceId, line, at],
    },
    {
      sql: `INSERT INTO misconceptions_seen (id, learner_id, misconception, count, last_seen_at, turn_id)
            SELECT ?1, ?2, ?3, 1, ?4, ?5 WHERE EXISTS (SELECT 1 FROM misconception_sightings WHERE id = ?6)
            ON CONFLICT (learner_id, misconception) DO UPDATE
              SET count = count + 1, last_seen_at = max(last_seen_at, ?4), turn_id = ?5, status = 'open'`,
      args: [
        ids.misconception,
        learnerId,
        misconception,
        at,
        source === "turn" ? sourceId : null,
        ids.sighting,
      ],
    },
  ];
}

/** Keeps a short summary of a session. */
export function keepMemory(input: {
  id: string;
  learnerId: string;
  conversationId: string;
  text: string;
  at: number;
}): InStatement {
  return {
    sql: "INSERT INTO memories (id, learner_id, conversation_id, text, created_at) VALUES (?, ?, ?, ?, ?)",
    args: [input.id, input.learnerId, input.conversationId, input.text, input.at],
  };
}
