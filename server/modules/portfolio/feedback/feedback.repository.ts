import type { InStatement, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  type Comment,
  chosenLevelSchema,
  commentSchema,
  type Feedback,
  givenAsSchema,
  type Picture,
  pictureSchema,
  type Said,
  skillStrengthSchema,
  statusSchema,
} from "./feedback.schemas.ts";
import { type RubricCopy, rubricCopySchema } from "./rubrics.schemas.ts";

/** Feedback as it is stored: without the names of skills. */
export type FeedbackRow = Omit<Feedback, "strengths"> & {
  readonly artifactId: string;
  readonly classId: string | null;
  readonly strengths: Said["strengths"];
};

/** What is written: what was said, with the rubric as it is now. */
export type Written = Pick<Said, "levels" | "strengths"> & {
  readonly comments: readonly Comment[];
  readonly rubric: RubricCopy | null;
};

const columns = `f.*, u.name AS author_name, (SELECT learner_id FROM artifacts WHERE id = f.artifact_id) AS learner_id`;
const authors = "JOIN user u ON u.id = f.author_id";

const insert = `INSERT INTO work_feedback (id, artifact_id, version, class_id, author_id, given_as, status, rubric, levels, comments,
    strengths, revision, created_at, updated_at, released_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1, ?12, ?12, CASE WHEN ?7 = 'released' THEN ?12 END`;

type Begun = Written &
  Pick<FeedbackRow, "id" | "artifactId" | "version" | "classId" | "givenAs" | "status"> & {
    readonly authorId: string;
    readonly at: number;
  };

function begunOf(row: Begun): (string | number | null)[] {
  const { id, artifactId, version, classId, authorId, givenAs, status, at } = row;
  return [id, artifactId, version, classId, authorId, givenAs, status, ...saidOf(row), at];
}

/** Begins feedback on a version. @returns false where the person has an open one on it already; nothing is written then */
export async function insertFeedback(database: Database, row: Begun): Promise<boolean> {
  const results = await database.client.batch(
    [
      {
        sql: `${insert}
              WHERE NOT EXISTS (SELECT 1 FROM work_feedback
                WHERE artifact_id = ?2 AND version = ?3 AND author_id = ?5 AND status = 'draft' AND class_id IS ?4)`,
        args: begunOf(row),
      },
      strengthsStatement(row.id),
    ],
    "write",
  );
  return results[0]?.rowsAffected === 1;
}

/**
 * Keeps what the coach said because the learner asked.
 * @param most so many on a version, and one at a time that waits for a teacher
 * @returns false where there are as many already; nothing is written then
 */
export async function insertCoached(database: Database, row: Begun, most: number): Promise<boolean> {
  const done = await database.client.execute({
    sql: `${insert}
          WHERE (SELECT count(*) FROM work_feedback
                 WHERE artifact_id = ?2 AND version = ?3 AND author_id = ?5 AND given_as = 'coach') < ?13
            AND NOT EXISTS (SELECT 1 FROM work_feedback
                 WHERE artifact_id = ?2 AND version = ?3 AND author_id = ?5 AND given_as = 'coach' AND status = 'handed-in')`,
    args: [...begunOf(row), most],
  });
  return done.rowsAffected === 1;
}

/** Changes an open feedback on one of its revisions. @returns false where it has another meanwhile or is closed */
export async function changeFeedback(
  database: Database,
  row: Written & Pick<FeedbackRow, "id" | "revision" | "status"> & { readonly at: number },
): Promise<boolean> {
  const { id, revision, status, at } = row;
  const results = await database.client.batch(
    [
      {
        sql: `UPDATE work_feedback SET status = ?3, rubric = ?4, levels = ?5, comments = ?6, strengths = ?7, revision = revision + 1,
                updated_at = ?8, released_at = CASE WHEN ?3 = 'released' THEN ?8 END
              WHERE id = ?1 AND revision = ?2 AND status = 'draft'`,
        args: [id, revision, status, ...saidOf(row), at],
      },
      strengthsStatement(id),
    ],
    "write",
  );
  return results[0]?.rowsAffected === 1;
}

function saidOf({ rubric, levels, comments, strengths }: Written): (string | null)[] {
  return [
    rubric === null ? null : JSON.stringify(rubric),
    JSON.stringify(levels),
    JSON.stringify(comments),
    JSON.stringify(strengths),
  ];
}

/** A teacher's word on skills stands with the artifact once it is released; read from what is stored, so that it is once. */
function strengthsStatement(id: string): InStatement {
  return {
    sql: `INSERT INTO artifact_skills (artifact_id, skill, assessed_by, strength, at)
          SELECT f.artifact_id, json_extract(s.value, '$.skill'), 'teacher', json_extract(s.value, '$.strength'), f.released_at
          FROM work_feedback f, json_each(f.strengths) s
          WHERE f.id = ? AND f.status = 'released' AND f.given_as IN ('teacher', 'coach')
          ON CONFLICT (artifact_id, skill, assessed_by) DO UPDATE SET strength = excluded.strength, at = excluded.at
            WHERE excluded.at >= artifact_skills.at`,
    args: [id],
  };
}

/** Releases a classmate's or the coach's feedback that was handed in. Released already, it stays as it is. */
export async function releaseHandedIn(database: Database, id: string, at: number): Promise<void> {
  await database.client.execute({
    sql: `UPDATE work_feedback SET status = 'released', revision = revision + 1, updated_at = ?, released_at = ?
          WHERE id = ? AND status = 'handed-in'`,
    args: [at, at, id],
  });
}

/** Takes an open feedback of the person's own away. @returns false where there is none */
export async function removeDraft(person: Person, database: Database, id: string): Promise<boolean> {
  const done = await database.client.execute({
    sql: "DELETE FROM work_feedback WHERE id = ? AND author_id = ? AND status = 'draft'",
    args: [id, person.id],
  });
  return done.rowsAffected === 1;
}

/** Feedback of the person's own in a class (null: on own work), or null. */
export async function findOwnFeedback(
  person: Person,
  database: Database,
  id: string,
  classId: string | null,
): Promise<FeedbackRow | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} FROM work_feedback f ${authors} WHERE f.id = ? AND f.author_id = ? AND f.class_id IS ?`,
    args: [id, person.id, classId],
  });
  const row = found.rows[0];
  return row ? feedbackOf(row) : null;
}

/** Feedback given in a class that is no draft, or null. Who may see it was asked before. */
export async function findGivenFeedback(
  database: Database,
  id: string,
  classId: string,
): Promise<FeedbackRow | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} FROM work_feedback f ${authors} WHERE f.id = ? AND f.class_id = ? AND f.status <> 'draft'`,
    args: [id, classId],
  });
  const row = found.rows[0];
  return row ? feedbackOf(row) : null;
}

/**
 * Feedback on an artifact that somebody of a class may read, oldest first: one's own, but nothing of the coach's that waits
 * for a teacher; and for a teacher what was given in the class and is no draft, the learner's own word, and what the coach
 * told the learner about a version that the teacher may read. Exported so that a test can read its plan.
 */
export function classFeedbackStatement(
  personId: string,
  at: { readonly classId: string; readonly artifactId: string; readonly isTeacher: boolean },
) {
  return {
    sql: `SELECT ${columns} FROM work_feedback f ${authors} JOIN artifacts a ON a.id = f.artifact_id
          WHERE f.artifact_id = ?1 AND ((f.author_id = ?2 AND f.class_id = ?3 AND (?4 = 1 OR f.given_as <> 'coach'))
            OR (?4 = 1 AND f.status <> 'draft' AND (f.class_id = ?3 OR f.given_as = 'self'
              OR (f.given_as = 'coach' AND f.class_id IS NULL AND (f.version = a.version
                OR EXISTS (SELECT 1 FROM artifact_openings o
                  WHERE o.artifact_id = f.artifact_id AND o.version = f.version AND o.person_id = ?2))))))
          ORDER BY f.created_at LIMIT 500`,
    args: [at.artifactId, personId, at.classId, at.isTeacher ? 1 : 0],
  };
}

export async function readClassFeedback(
  person: Person,
  database: Database,
  at: Parameters<typeof classFeedbackStatement>[1],
): Promise<readonly FeedbackRow[]> {
  const found = await database.client.execute(classFeedbackStatement(person.id, at));
  return found.rows.map(feedbackOf);
}

/** What a learner reads on own work, oldest first: what was released, and their own word. Exported for its plan. */
export function ownWorkStatement(learnerId: string, artifactId: string) {
  return {
    sql: `SELECT ${columns} FROM artifacts a JOIN work_feedback f ON f.artifact_id = a.id ${authors}
          WHERE a.id = ?1 AND a.learner_id = ?2 AND (f.status = 'released' OR f.given_as = 'self')
          ORDER BY f.created_at LIMIT 500`,
    args: [artifactId, learnerId],
  };
}

export async function readOwnWorkFeedback(
  person: Person,
  database: Database,
  artifactId: string,
): Promise<readonly FeedbackRow[]> {
  const found = await database.client.execute(ownWorkStatement(person.id, artifactId));
  return found.rows.map(feedbackOf);
}

/** Versions on which the coach's feedback waits for a teacher. */
export async function readWaiting(person: Person, database: Database, artifactId: string): Promise<number[]> {
  const found = await database.client.execute({
    sql: `SELECT DISTINCT version FROM work_feedback
          WHERE artifact_id = ? AND author_id = ? AND given_as = 'coach' AND status = 'handed-in' ORDER BY version`,
    args: [artifactId, person.id],
  });
  return found.rows.map(({ version }) => Number(version));
}

/** How many times the coach said something about a version because the person asked. */
export async function countCoached(
  person: Person,
  database: Database,
  at: { readonly artifactId: string; readonly version: number },
): Promise<number> {
  const found = await database.client.execute({
    sql: `SELECT count(*) AS count FROM work_feedback
          WHERE artifact_id = ? AND version = ? AND author_id = ? AND given_as = 'coach'`,
    args: [at.artifactId, at.version, person.id],
  });
  return Number(found.rows[0]?.count);
}

/** The picture of each version that shows one. Who may see them was asked before. */
export async function readPictures(database: Database, artifactId: string): Promise<Picture[]> {
  const found = await database.client.execute({
    sql: `SELECT v.version, v.file_id, f.width, f.height FROM artifacts a
          JOIN artifact_versions v ON v.artifact_id = a.id JOIN files f ON f.id = v.file_id
          WHERE a.id = ? AND a.kind = 'image' AND f.status = 'ready' ORDER BY v.version LIMIT 200`,
    args: [artifactId],
  });
  return found.rows.map(({ version, file_id: fileId, width, height }) =>
    pictureSchema.parse({ version, fileId, width, height }),
  );
}

const list = <Shape extends z.ZodType>(shape: Shape, text: unknown) =>
  z.array(shape).parse(JSON.parse(String(text)));

/** What a teacher let the coach draft is the teacher's; only what the learner asked for is the coach's own word. */
function feedbackOf(row: Row): FeedbackRow {
  const givenAs = givenAsSchema.parse(row.given_as);
  const withCoach = givenAs === "coach";
  return {
    id: String(row.id),
    artifactId: String(row.artifact_id),
    classId: row.class_id === null ? null : String(row.class_id),
    version: Number(row.version),
    givenAs: withCoach && row.author_id !== row.learner_id ? "teacher" : givenAs,
    withCoach,
    author: { id: String(row.author_id), name: String(row.author_name) },
    rubric: row.rubric === null ? null : rubricCopySchema.parse(JSON.parse(String(row.rubric))),
    levels: list(chosenLevelSchema, row.levels),
    comments: list(commentSchema, row.comments),
    strengths: list(skillStrengthSchema, row.strengths),
    status: statusSchema.parse(row.status),
    revision: Number(row.revision),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    releasedAt: row.released_at === null ? null : Number(row.released_at),
  };
}
