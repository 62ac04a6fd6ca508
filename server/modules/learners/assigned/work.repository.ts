import type { Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { ItemWork, PartWork, QuestionWork, SkillWork, StudentWork } from "./progress.models.ts";

export interface PartRow extends PartWork {
  readonly artifactId: string | null;
  readonly projectId: string | null;
}

export interface QuestionRow extends QuestionWork {
  readonly given: string;
  readonly verdict: "right" | "wrong" | "open";
}

/** A student's work in an assignment as it is kept, without what their record says of skills. */
export interface WorkRows extends Omit<StudentWork, "skills"> {
  readonly questions: readonly QuestionRow[];
  readonly parts: readonly PartRow[];
  /** Practice sessions by their part. */
  readonly sessions: ReadonlyMap<string, string>;
}

export const noWork: WorkRows = { items: [], questions: [], parts: [], sessions: new Map() };

const ofAssignments = "assignment_id IN (SELECT value FROM json_each(?1))";

/**
 * The SQL of all work in some assignments, of one student or of all; exported so that a test can read the plans. Four
 * statements, however many students and items there are.
 */
export function workStatements(assignmentIds: readonly string[], learnerId: string | null) {
  const args = [JSON.stringify(assignmentIds), ...(learnerId === null ? [] : [learnerId])];
  const where = (table: string) =>
    `${table}.${ofAssignments}${learnerId === null ? "" : ` AND ${table}.learner_id = ?2`}`;
  return [
    {
      sql: `SELECT s.id, s.assignment_id, s.learner_id, s.part_id, i.seq, i.item_id, i.status, i.shown_at
            FROM practice_sessions s LEFT JOIN practice_items i ON i.session_id = s.id WHERE ${where("s")}`,
      args,
    },
    {
      sql: `SELECT a.session_id, a.seq, a.verdict, a.help_level, a.at
            FROM practice_sessions s JOIN practice_answers a ON a.session_id = s.id WHERE ${where("s")}`,
      args,
    },
    { sql: `SELECT q.* FROM assigned_answers q WHERE ${where("q")}`, args },
    {
      // A piece that its learner took away again, or shows to nobody, is not handed in.
      sql: `SELECT p.assignment_id, p.learner_id, p.part_id, p.artifact_id, p.project_id, p.started_at, p.updated_at,
              CASE WHEN p.artifact_id IS NULL OR EXISTS (SELECT 1 FROM artifacts a WHERE a.id = p.artifact_id
                AND a.learner_id = p.learner_id AND a.deleted_at IS NULL AND a.status = 'kept' AND a.visibility <> 'private')
              THEN p.handed_in_at END AS handed_in_at
            FROM assigned_parts p WHERE ${where("p")}`,
      args,
    },
  ];
}

/** Key of a student's work in an assignment. */
export function workKey(assignmentId: string, learnerId: string): string {
  return JSON.stringify([assignmentId, learnerId]);
}

/**
 * Work in some assignments, by `workKey`; of one student, or of all who did any. The caller has found the assignments for
 * the person asking.
 */
export async function readWork(
  database: Database,
  assignmentIds: readonly string[],
  learnerId: string | null,
): Promise<ReadonlyMap<string, WorkRows>> {
  if (assignmentIds.length === 0) return new Map();
  const [items = [], answers = [], questions = [], parts = []] = (
    await database.client.batch(workStatements(assignmentIds, learnerId), "read")
  ).map(({ rows }) => rows);
  const answersOf = Map.groupBy(answers, (row) => placeKey(row.session_id, row.seq));
  const by = (rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => workKey(String(row.assignment_id), String(row.learner_id)));
  const [itemsBy, questionsBy, partsBy] = [by(items), by(questions), by(parts)];
  const keys = new Set([...itemsBy.keys(), ...questionsBy.keys(), ...partsBy.keys()]);
  return new Map(
    [...keys].map((key) => {
      const shown = itemsBy.get(key) ?? [];
      return [
        key,
        {
          sessions: new Map(shown.map((row) => [String(row.part_id), String(row.id)])),
          items: shown
            .filter((row) => row.item_id !== null)
            .map((row) => itemOf(row, answersOf.get(placeKey(row.id, row.seq)) ?? [])),
          questions: (questionsBy.get(key) ?? []).map(questionOf),
          parts: (partsBy.get(key) ?? []).map(partOf),
        },
      ];
    }),
  );
}

function placeKey(sessionId: unknown, seq: unknown): string {
  return `${String(sessionId)}:${String(seq)}`;
}

const statusSchema = z.enum(["open", "right", "wrong", "answered", "passed", "withdrawn"]);

function itemOf(row: Row, answers: readonly Row[]): ItemWork {
  return {
    partId: String(row.part_id),
    itemId: String(row.item_id),
    status: statusSchema.parse(row.status),
    shownAt: Number(row.shown_at),
    answers: answers
      .map(({ verdict, help_level, at }) => ({
        verdict: String(verdict),
        helpLevel: Number(help_level),
        at: Number(at),
      }))
      .sort((left, right) => left.at - right.at),
  };
}

function questionOf(row: Row): QuestionRow {
  return {
    partId: String(row.part_id),
    questionId: String(row.question_id),
    given: String(row.given),
    verdict: z.enum(["right", "wrong", "open"]).parse(row.verdict),
    first: z.enum(["right", "wrong"]).nullable().parse(row.first),
    firstAt: Number(row.first_at),
    at: Number(row.at),
  };
}

function partOf(row: Row): PartRow {
  return {
    partId: String(row.part_id),
    artifactId: row.artifact_id === null ? null : String(row.artifact_id),
    projectId: row.project_id === null ? null : String(row.project_id),
    startedAt: Number(row.started_at),
    handedInAt: row.handed_in_at === null ? null : Number(row.handed_in_at),
    updatedAt: Number(row.updated_at),
  };
}

/** The SQL of what some learners' records say of some skills since a time; exported so that a test can read the plans. */
export function skillStatements(learnerIds: readonly string[], skills: readonly string[], since: number) {
  const args = [JSON.stringify(learnerIds), JSON.stringify(skills)];
  return [
    {
      sql: `SELECT s.learner_id, s.skill, s.mastered_at FROM json_each(?1) l CROSS JOIN json_each(?2) k
            CROSS JOIN skill_states s ON s.learner_id = l.value AND s.skill = k.value`,
      args,
    },
    {
      sql: `SELECT e.learner_id, e.skill, count(*) AS judged, sum(e.correct) AS correct,
              sum(e.correct = 1 AND e.help_level = 0) AS alone, max(e.at) AS last_at
            FROM json_each(?1) l CROSS JOIN json_each(?2) k
            CROSS JOIN evidence e ON e.learner_id = l.value AND e.skill = k.value AND e.at >= ?3
            GROUP BY e.learner_id, e.skill`,
      args: [...args, since],
    },
  ];
}

/** What learners' records say of some skills, by learner; the caller may see these learners. @param since milliseconds since epoch, UTC */
export async function readSkillWork(
  database: Database,
  learnerIds: readonly string[],
  skills: readonly string[],
  since: number,
): Promise<ReadonlyMap<string, readonly SkillWork[]>> {
  if (learnerIds.length === 0 || skills.length === 0) return new Map();
  const [states = [], evidence = []] = (
    await database.client.batch(skillStatements(learnerIds, skills, since), "read")
  ).map(({ rows }) => rows);
  const counted = new Map(evidence.map((row) => [workKey(String(row.learner_id), String(row.skill)), row]));
  const found = states.map((row) => {
    const own = counted.get(workKey(String(row.learner_id), String(row.skill)));
    const work: SkillWork = {
      skill: String(row.skill),
      masteredAt: row.mastered_at === null ? null : Number(row.mastered_at),
      judged: Number(own?.judged ?? 0),
      right: Number(own?.correct ?? 0),
      alone: Number(own?.alone ?? 0),
      lastAt: own ? Number(own.last_at) : null,
    };
    return { learnerId: String(row.learner_id), work };
  });
  return new Map(
    [...Map.groupBy(found, ({ learnerId }) => learnerId)].map(([learnerId, rows]) => [
      learnerId,
      rows.map(({ work }) => work),
    ]),
  );
}
