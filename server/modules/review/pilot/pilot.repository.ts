import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { isMadeUp } from "../../accounts/made-up.models.ts";
import type { Period } from "../reports/report.models.ts";
import {
  digestOf,
  type HelpRecord,
  type PilotAnswer,
  type StudentDigest,
  type StudentRecord,
  type TeachersRecord,
} from "./pilot.models.ts";

/** What a pilot is told of: a class that the person asking teaches, or (null) the school that they administer. */
export interface PilotScope {
  readonly classId: string | null;
  readonly period: Period;
}

/** Students whose rows are in memory at one time. */
const atOnce = 100;
const mostStudents = 20_000;
const mostClosed = 100_000;

const isTaught =
  "EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = :class AND t.user_id = :person AND t.role = 'teacher')";
const isAdministrator = "EXISTS (SELECT 1 FROM user a WHERE a.id = :person AND a.role = 'administrator')";

/** Who is counted: nobody that was made up; exported so that a test can read the plan. */
export function studentsStatement(person: Pick<Person, "id">, classId: string | null) {
  if (classId === null)
    return {
      sql: `SELECT u.id FROM user u WHERE u.role = 'student' AND NOT ${isMadeUp("u")} AND ${isAdministrator} LIMIT ${mostStudents}`,
      args: { person: person.id },
    };
  return {
    sql: `SELECT u.id FROM enrolments e CROSS JOIN user u ON u.id = e.user_id
          WHERE e.class_id = :class AND e.role = 'student' AND NOT ${isMadeUp("u")} AND ${isTaught}`,
    args: { class: classId, person: person.id },
  };
}

/** What some students did, and what was done for them; exported so that a test can read the plans. */
export function recordStatements(students: readonly string[], { classId, period }: PilotScope) {
  const times = { students: JSON.stringify(students), from: period.from, to: period.to };
  const args = { ...times, class: classId };
  const talks = `json_each(:students) s CROSS JOIN conversations c ON c.learner_id = s.value AND c.updated_at >= :from
            AND (:class IS NULL OR c.class_id = :class)`;
  const during = (column: string) => `${column} >= :from AND ${column} < :to`;
  return {
    answers: {
      sql: `SELECT v.learner_id, v.skill, v.source_id, v.place, v.correct, v.help_level, v.mastery, v.at
            FROM json_each(:students) s CROSS JOIN evidence v ON v.learner_id = s.value AND ${during("v.at")}`,
      args: times,
    },
    turns: {
      sql: `SELECT c.learner_id, c.id, t.started_at AS at, t.hint_level, t.move, t.status FROM ${talks}
            CROSS JOIN turns t ON t.conversation_id = c.id AND ${during("t.started_at")}`,
      args,
    },
    practice: {
      sql: `SELECT p.learner_id, count(*) AS sessions FROM json_each(:students) s
            CROSS JOIN practice_sessions p ON p.learner_id = s.value AND ${during("p.started_at")}
              AND (:class IS NULL OR p.class_id = :class) GROUP BY p.learner_id`,
      args,
    },
    alerts: {
      sql: `SELECT count(DISTINCT CASE WHEN a.kind = 'answer-seeking' THEN a.conversation_id END) AS seeking,
              count(DISTINCT CASE WHEN a.kind = 'guard-held' THEN a.turn_id END) AS held FROM ${talks}
            CROSS JOIN alerts a ON a.conversation_id = c.id AND a.kind IN ('answer-seeking', 'guard-held')
              AND ${during("a.created_at")}`,
      args,
    },
    notes: {
      sql: `SELECT count(*) AS notes FROM ${talks}
            CROSS JOIN turn_annotations n ON n.conversation_id = c.id AND ${during("n.created_at")}`,
      args,
    },
    read: {
      sql: `SELECT count(DISTINCT o.conversation_id) AS read FROM ${talks}
            CROSS JOIN transcript_openings o ON o.conversation_id = c.id AND o.action = 'opened'
              AND o.reader_role = 'teacher' AND ${during("o.at")}`,
      args,
    },
  };
}

/** Queue items of the classes that go on; exported so that a test can read the plans. */
export function queueStatements({ classId, period }: PilotScope) {
  const classes = "classes k CROSS JOIN queue_items q ON q.class_id = k.id";
  const isCounted = `k.practice = 0 AND (:class IS NULL OR k.id = :class) AND NOT ${isMadeUp("u")}`;
  return {
    closed: {
      sql: `SELECT q.closed_at - q.first_at AS took FROM ${classes} AND q.status = 'closed' AND q.closed_at >= :from
              AND q.closed_at < :to AND q.closed_by IS NOT NULL CROSS JOIN user u ON u.id = q.learner_id
            WHERE ${isCounted} LIMIT ${mostClosed}`,
      args: { class: classId, ...period },
    },
    open: {
      sql: `SELECT count(*) AS open FROM ${classes} AND q.status <> 'closed' AND q.first_at < :to
            CROSS JOIN user u ON u.id = q.learner_id WHERE ${isCounted} AND k.archived_at IS NULL`,
      args: { class: classId, to: period.to },
    },
  };
}

/** What is on record for a pilot, counted student by student so that a school fits in memory. */
export async function readPilot(
  person: Person,
  database: Database,
  scope: PilotScope,
): Promise<{ students: readonly StudentDigest[]; help: HelpRecord; teachers: TeachersRecord }> {
  const found = await database.client.execute(studentsStatement(person, scope.classId));
  const ids = found.rows.map(({ id }) => String(id));
  const digests: StudentDigest[] = [];
  const help = { levels: [0, 0, 0, 0, 0], told: 0, seeking: 0, held: 0 };
  const done = { notes: 0, read: 0 };
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const statements = recordStatements(some, scope);
    const [answers, turns, practice, alerts, notes, read] = (
      await database.client.batch(
        [
          statements.answers,
          statements.turns,
          statements.practice,
          statements.alerts,
          statements.notes,
          statements.read,
        ],
        "read",
      )
    ).map(({ rows }) => rows);
    const records = recordsOf(some, answers ?? [], turns ?? [], practice ?? []);
    digests.push(...records.map((record) => digestOf(record, scope.period)));
    countReplies(help, turns ?? []);
    help.seeking += Number(alerts?.[0]?.seeking ?? 0);
    help.held += Number(alerts?.[0]?.held ?? 0);
    done.notes += Number(notes?.[0]?.notes ?? 0);
    done.read += Number(read?.[0]?.read ?? 0);
  }
  const queue = queueStatements(scope);
  const [closed, open] = await database.client.batch([queue.closed, queue.open], "read");
  return {
    students: digests,
    help,
    teachers: {
      ...done,
      closedAfter: (closed?.rows ?? []).map(({ took }) => Number(took)),
      open: Number(open?.rows[0]?.open ?? 0),
    },
  };
}

interface GrowingRecord {
  readonly answers: PilotAnswer[];
  readonly turns: number[];
  /** Ids of conversations. */
  readonly talks: Set<string>;
  practised: number;
}

function recordsOf(
  ids: readonly string[],
  answers: readonly Row[],
  turns: readonly Row[],
  practice: readonly Row[],
): readonly StudentRecord[] {
  const records = new Map<string, GrowingRecord>(
    ids.map((id) => [id, { answers: [], turns: [], talks: new Set(), practised: 0 }]),
  );
  for (const row of answers) records.get(String(row.learner_id))?.answers.push(answerOf(row));
  for (const row of turns) {
    const own = records.get(String(row.learner_id));
    own?.turns.push(Number(row.at));
    own?.talks.add(String(row.id));
  }
  for (const row of practice) {
    const own = records.get(String(row.learner_id));
    if (own) own.practised = Number(row.sessions);
  }
  return [...records.values()].map(({ talks, practised, ...own }) => ({
    ...own,
    sessions: talks.size + practised,
  }));
}

function answerOf(row: Row): PilotAnswer {
  return {
    skill: String(row.skill),
    key: `${row.source_id} ${row.place}`,
    correct: Number(row.correct) === 1,
    helpLevel: Number(row.help_level),
    mastery: row.mastery === null ? null : Number(row.mastery),
    at: Number(row.at),
  };
}

const highestLevel = 4;

/** Replies that came to their end count, by the hint in them. */
function countReplies(help: { levels: number[]; told: number }, turns: readonly Row[]): void {
  for (const { hint_level, move, status } of turns) {
    if (status !== "complete") continue;
    const level = Math.min(Number(hint_level ?? 0), highestLevel);
    help.levels[level] = (help.levels[level] ?? 0) + 1;
    if (move === "reveal") help.told += 1;
  }
}
