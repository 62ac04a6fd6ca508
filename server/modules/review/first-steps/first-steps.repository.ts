import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type FirstStep, firstStepIds } from "./first-steps.schemas.ts";

/** What leaves no trace of its own but that it was read. */
export type DeskLook = "live" | "plan";

/** What a teacher's record says of the steps, and what they chose for the guide. */
export interface StepsRecord {
  readonly happened: Readonly<Record<FirstStep, boolean>>;
  readonly ownClassId: string | null;
  readonly skipped: readonly FirstStep[];
  readonly isPutAway: boolean;
}

/** Reads all steps of the teacher asking from the tables; exported so that a test can read its plan. */
export function stepsStatement(teacherId: string) {
  return {
    sql: `SELECT
            EXISTS (SELECT 1 FROM practice_classes WHERE teacher_id = ?1 AND ready_at IS NOT NULL) AS practice,
            EXISTS (SELECT 1 FROM enrolments e CROSS JOIN queue_items q ON q.class_id = e.class_id AND q.status = 'closed'
              AND q.closed_at > 0 AND q.closed_by = ?1 WHERE e.user_id = ?1 AND e.role = 'teacher') AS queue,
            EXISTS (SELECT 1 FROM turn_annotations WHERE author_id = ?1) AS note,
            EXISTS (SELECT 1 FROM desk_looks WHERE teacher_id = ?1 AND what = 'live') AS live,
            EXISTS (SELECT 1 FROM desk_looks WHERE teacher_id = ?1 AND what = 'plan') AS plan,
            (SELECT c.id FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.practice = 0
              WHERE e.user_id = ?1 AND e.role = 'teacher'
              ORDER BY c.archived_at IS NOT NULL, c.created_at DESC LIMIT 1) AS own_class,
            EXISTS (SELECT 1 FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.practice = 0
              AND c.policy_chosen_at IS NOT NULL WHERE e.user_id = ?1 AND e.role = 'teacher') AS help,
            (SELECT skipped FROM first_steps WHERE teacher_id = ?1) AS skipped,
            (SELECT put_away_at FROM first_steps WHERE teacher_id = ?1) AS put_away_at`,
    args: [teacherId],
  };
}

export async function readSteps(person: Person, database: Database): Promise<StepsRecord> {
  const row = (await database.client.execute(stepsStatement(person.id))).rows[0];
  const happened = (step: string) => Number(row?.[step] ?? 0) === 1;
  const ownClass = row?.own_class ?? null;
  return {
    happened: {
      practice: happened("practice"),
      queue: happened("queue"),
      note: happened("note"),
      live: happened("live"),
      plan: happened("plan"),
      class: ownClass !== null,
      help: happened("help"),
    },
    ownClassId: ownClass === null ? null : String(ownClass),
    skipped: skippedOf(row?.skipped),
    isPutAway: (row?.put_away_at ?? null) !== null,
  };
}

const texts = z.array(z.string());

/** A step that is there no more is left out. */
function skippedOf(stored: unknown): readonly FirstStep[] {
  if (stored === null || stored === undefined) return [];
  const ids = texts.parse(JSON.parse(String(stored)));
  return firstStepIds.filter((id) => ids.includes(id));
}

/** Keeps what the teacher asking chose for the guide; what is undefined stays. @param putAwayAt null opens it again */
export async function keepChoice(
  person: Person,
  database: Database,
  choice: {
    readonly skipped: readonly FirstStep[] | undefined;
    readonly putAwayAt: number | null | undefined;
  },
): Promise<void> {
  const { skipped, putAwayAt } = choice;
  await database.client.execute({
    sql: `INSERT INTO first_steps (teacher_id, skipped, put_away_at) VALUES (:teacher, coalesce(:skipped, '[]'), :away)
          ON CONFLICT (teacher_id) DO UPDATE SET skipped = coalesce(:skipped, skipped),
            put_away_at = CASE WHEN :turned THEN :away ELSE put_away_at END`,
    args: {
      teacher: person.id,
      skipped: skipped === undefined ? null : JSON.stringify(skipped),
      away: putAwayAt ?? null,
      turned: putAwayAt === undefined ? 0 : 1,
    },
  });
}

/** Notes that somebody read it, the first time; later times are only looked up. */
export async function keepLook(
  person: Person,
  database: Database,
  what: DeskLook,
  at: number,
): Promise<void> {
  const known = await database.client.execute({
    sql: "SELECT 1 FROM desk_looks WHERE teacher_id = ? AND what = ?",
    args: [person.id, what],
  });
  if (known.rows.length > 0) return;
  await database.client.execute({
    sql: "INSERT INTO desk_looks (teacher_id, what, first_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    args: [person.id, what, at],
  });
}
