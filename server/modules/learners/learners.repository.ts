import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import type { LearnerRecord, SkillState } from "./learners.models.ts";
import { type MemoryQuestion, memoryOf, memoryStatements } from "./memories/memories.repository.ts";
import { factKindSchema, mostFacts } from "./profile/profile.schemas.ts";

/** How many rows of each kind a turn may look at before the token budget cuts further. */
const most = { facts: mostFacts, misconceptions: 40, skills: 20 } as const;

/** What a turn asks of a learner's record. */
export interface RecordQuestion extends MemoryQuestion {
  /** Ids of the topic's skill and of those that it builds on or that build on it. */
  readonly near: readonly string[];
}

/** The statements that read a learner's record, by kind; exported so that a test can read their plans. */
export function recordStatements(question: RecordQuestion) {
  const { learnerId, near } = question;
  return {
    facts: {
      // What only the learner may read stays out: teachers read what a turn was told.
      sql: `SELECT id, kind, text, source FROM profile_facts
            WHERE learner_id = ? AND visibility <> 'self' ORDER BY created_at DESC LIMIT ?`,
      args: [learnerId, most.facts],
    },
    misconceptions: {
      sql: `SELECT id, misconception, count, last_seen_at FROM misconceptions_seen
            WHERE learner_id = ? AND status = 'open' ORDER BY last_seen_at DESC LIMIT ?`,
      args: [learnerId, most.misconceptions],
    },
    nearSkills: {
      sql: `SELECT s.skill, s.mastery, s.opportunities FROM json_each(?) near
            CROSS JOIN skill_states s ON s.learner_id = ? AND s.skill = near.value`,
      args: [JSON.stringify(near), learnerId],
    },
    skills: {
      sql: "SELECT skill, mastery, opportunities FROM skill_states WHERE learner_id = ? ORDER BY updated_at DESC LIMIT ?",
      args: [learnerId, most.skills],
    },
    ...memoryStatements(question),
  };
}

/** Reads a learner's record for the turn that acts for that learner: all statements in one round. */
export async function readLearnerRecord(
  database: Database,
  question: RecordQuestion,
): Promise<LearnerRecord> {
  const asked = Object.entries(recordStatements(question)).flatMap(([kind, statement]) =>
    statement === null ? [] : [{ kind, statement }],
  );
  const found = await database.client.batch(
    asked.map(({ statement }) => statement),
    "read",
  );
  const rows = (kind: keyof ReturnType<typeof recordStatements>): readonly Row[] =>
    found[asked.findIndex((one) => one.kind === kind)]?.rows ?? [];
  const near = rows("nearSkills").map(skillOf);
  const others = rows("skills").map(skillOf);
  return {
    facts: rows("facts").map((row) => ({
      id: String(row.id),
      kind: factKindSchema.parse(row.kind),
      text: String(row.text),
      source: String(row.source),
    })),
    misconceptions: rows("misconceptions").map((row) => ({
      id: String(row.id),
      misconception: String(row.misconception),
      count: Number(row.count),
      lastSeenAt: Number(row.last_seen_at),
    })),
    skills: [...near, ...others.filter((other) => near.every(({ skill }) => skill !== other.skill))],
    memories: {
      newest: rows("newest").map(memoryOf),
      skill: rows("skill").map(memoryOf),
      words: rows("words").map(memoryOf),
      meaning: rows("meaning")
        .filter((row) => Number(row.distance) <= farthest)
        .map(memoryOf),
    },
  };
}

/** A memory farther than this from a message (cosine distance, 0..2) is about something else. */
const farthest = 0.6;

function skillOf(row: Row): SkillState {
  return {
    skill: String(row.skill),
    mastery: Number(row.mastery),
    opportunities: Number(row.opportunities),
  };
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
              SET count = count + 1, last_seen_at = max(last_seen_at, ?4), turn_id = ?5,
              status = CASE WHEN status = 'disputed' THEN status ELSE 'open' END`,
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
