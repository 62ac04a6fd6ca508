import type { Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Before } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { KnownSkill, SeenMisconception } from "./claims.models.ts";

const seenStatusSchema = z.enum(["open", "disputed", "overcome", "withdrawn"]);
const sourceSchema = z.enum(["turn", "practice", "diagnostic", "check"]);

const most = { misconceptions: 100, skills: 200, placing: 60 } as const;

/** What claims are made of; exported so that a test can read the plans. */
export function claimStatements(learnerId: string) {
  return [
    {
      sql: `SELECT misconception, count, status, last_seen_at FROM misconceptions_seen
            WHERE learner_id = ? ORDER BY last_seen_at DESC LIMIT ?`,
      args: [learnerId, most.misconceptions],
    },
    {
      sql: `SELECT skill, mastery, opportunities, reviews, mastered_at, updated_at FROM skill_states
            WHERE learner_id = ? ORDER BY updated_at DESC LIMIT ?`,
      args: [learnerId, most.skills],
    },
    {
      sql: `SELECT skill FROM evidence WHERE learner_id = ? AND source = 'diagnostic' AND correct = 1
            ORDER BY at DESC LIMIT ?`,
      args: [learnerId, most.placing],
    },
  ];
}

/** The person's own misconceptions and skills, the latest first. */
export async function readClaims(
  person: Person,
  database: Database,
): Promise<{
  readonly misconceptions: readonly SeenMisconception[];
  readonly skills: readonly KnownSkill[];
  /** Skills of right answers in diagnostics: what skills that were tested out rest on. */
  readonly placing: readonly string[];
}> {
  const [misconceptions, skills, placing] = (
    await database.client.batch(claimStatements(person.id), "read")
  ).map(({ rows }) => rows);
  return {
    misconceptions: (misconceptions ?? []).map(seenOf),
    skills: (skills ?? []).map(skillOf),
    placing: (placing ?? []).map((row) => String(row.skill)),
  };
}

function seenOf(row: Row): SeenMisconception {
  return {
    id: String(row.misconception),
    count: Number(row.count),
    status: seenStatusSchema.parse(row.status),
    lastAt: Number(row.last_seen_at),
  };
}

function skillOf(row: Row): KnownSkill {
  return {
    id: String(row.skill),
    mastery: Number(row.mastery),
    opportunities: Number(row.opportunities),
    problems: Number(row.reviews),
    isMastered: row.mastered_at !== null,
    lastAt: Number(row.updated_at),
  };
}

/** One piece of evidence as it was kept, with what was asked and given where that was kept beside it. */
export interface EvidenceRow {
  readonly id: string;
  readonly source: z.infer<typeof sourceSchema>;
  /** Id of the turn; of an answer elsewhere its session and place. */
  readonly sourceId: string;
  readonly at: number;
  readonly itemId: string | null;
  /** Seed of a generated item; null where it is not known. */
  readonly seed: number | null;
  readonly given: string | null;
  readonly correct: boolean;
  readonly helpLevel: number;
  readonly confidence: number | null;
  readonly mastery: number | null;
}

/** Evidence of a skill, newest first; exported so that a test can read its plan. */
export function skillEvidenceStatement(learnerId: string, skill: string, before: Before, limit: number) {
  // `source_id` of practice and of a check is `session:place`, of a diagnostic `diagnostic:place`.
  const session = "substr(e.source_id, 1, instr(e.source_id, ':') - 1)";
  const seq = "CAST(substr(e.source_id, instr(e.source_id, ':') + 1) AS INTEGER)";
  return {
    sql: `SELECT e.*, coalesce(p.seed, d.seed) AS seed, coalesce(d.given,
              (SELECT a.given FROM practice_answers a WHERE a.session_id = p.session_id AND a.seq = p.seq
                 AND a.verdict IN ('right', 'wrong') ORDER BY a.attempt LIMIT 1)) AS given
          FROM evidence e
          LEFT JOIN practice_items p ON e.source IN ('practice', 'check') AND p.session_id = ${session} AND p.seq = ${seq}
          LEFT JOIN diagnostic_items d ON e.source = 'diagnostic' AND d.diagnostic_id = ${session} AND d.seq = ${seq}
          WHERE e.learner_id = ?1 AND e.skill = ?2 AND e.at <= ?3 AND (e.at < ?3 OR e.id < ?4)
          ORDER BY e.at DESC, e.id DESC LIMIT ?5`,
    args: [learnerId, skill, before.at, before.id, limit],
  };
}

/** Right answers of diagnostics to some skills, newest first; exported so that a test can read its plan. */
export function placingStatement(learnerId: string, skills: readonly string[], limit: number) {
  return {
    sql: `SELECT e.*, d.seed, d.given FROM json_each(?2) s
          CROSS JOIN evidence e ON e.learner_id = ?1 AND e.skill = s.value AND e.source = 'diagnostic' AND e.correct = 1
          LEFT JOIN diagnostic_items d ON d.diagnostic_id = substr(e.source_id, 1, instr(e.source_id, ':') - 1)
            AND d.seq = CAST(substr(e.source_id, instr(e.source_id, ':') + 1) AS INTEGER)
          ORDER BY e.at DESC LIMIT ?3`,
    args: [learnerId, JSON.stringify(skills), limit],
  };
}

export async function readPlacing(
  person: Person,
  database: Database,
  skills: readonly string[],
  limit: number,
): Promise<readonly EvidenceRow[]> {
  const found = await database.client.execute(placingStatement(person.id, skills, limit));
  return found.rows.map(evidenceOf);
}

export async function readSkillEvidence(
  person: Person,
  database: Database,
  skill: string,
  before: Before,
  limit: number,
): Promise<readonly EvidenceRow[]> {
  const found = await database.client.execute(skillEvidenceStatement(person.id, skill, before, limit));
  return found.rows.map(evidenceOf);
}

function evidenceOf(row: Row): EvidenceRow {
  return {
    ...placeOf(row),
    given: row.given === null ? null : String(row.given),
    correct: Number(row.correct) === 1,
    mastery: row.mastery === null ? null : Number(row.mastery),
  };
}

/** Sightings of a misconception, newest first; exported so that a test can read its plan. */
export function sightingStatement(learnerId: string, misconception: string, before: Before, limit: number) {
  return {
    sql: `SELECT s.id, s.source, s.source_id, s.line, s.at, a.help_level, a.confidence, p.item_id, p.seed
          FROM misconception_sightings s
          LEFT JOIN practice_answers a ON s.source = 'practice' AND a.id = s.source_id
          LEFT JOIN practice_items p ON p.session_id = a.session_id AND p.seq = a.seq
          WHERE s.learner_id = ?1 AND s.misconception = ?2 AND s.at <= ?3 AND (s.at < ?3 OR s.id < ?4)
          ORDER BY s.at DESC, s.id DESC LIMIT ?5`,
    args: [learnerId, misconception, before.at, before.id, limit],
  };
}

export async function readSightings(
  person: Person,
  database: Database,
  misconception: string,
  before: Before,
  limit: number,
): Promise<readonly EvidenceRow[]> {
  const found = await database.client.execute(sightingStatement(person.id, misconception, before, limit));
  return found.rows.map((row) => ({
    ...placeOf(row),
    given: String(row.line),
    correct: false,
    mastery: null,
  }));
}

/** Where and how something was written, as a skill's evidence and a misconception's sightings both have it. */
function placeOf(row: Row): Omit<EvidenceRow, "given" | "correct" | "mastery"> {
  return {
    id: String(row.id),
    source: sourceSchema.parse(row.source),
    sourceId: String(row.source_id),
    at: Number(row.at),
    itemId: row.item_id === null ? null : String(row.item_id),
    seed: row.seed === null ? null : Number(row.seed),
    helpLevel: Number(row.help_level ?? 0),
    confidence: row.confidence === null ? null : Number(row.confidence),
  };
}
