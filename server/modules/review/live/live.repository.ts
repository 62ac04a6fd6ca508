import type { Database } from "../../../db/client.ts";

/** A student of a class with the conversation that went on last, as far as it is known without its turn's state. */
export interface LiveRow {
  readonly studentId: string;
  readonly name: string;
  readonly pausedAt: number | null;
  readonly work: {
    readonly conversationId: string;
    readonly createdAt: number;
    readonly at: number;
    readonly itemId: string | null;
    readonly skillId: string | null;
    readonly turns: number;
    readonly solved: boolean;
    readonly running: boolean;
    readonly move: string | null;
    /** The last turn that ended, whose state stands; null before the first. */
    readonly turnId: string | null;
    readonly needs: readonly string[];
    readonly draftWaits: boolean;
  } | null;
}

export interface LiveClassRow {
  readonly id: string;
  readonly name: string;
  readonly policy: string;
  readonly read: boolean;
  readonly pausedAt: number | null;
  readonly archivedAt: number | null;
  /** Ids of who may watch. */
  readonly teachers: readonly string[];
}

/**
 * A class and its students by name, each with the conversation that went on last since `from`; exported so that a test can
 * read its plan. One statement for the whole class.
 */
export function boardStatement(classId: string, from: number) {
  return {
    sql: `SELECT k.id, k.name AS class_name, k.policy, k.read, k.paused_at AS class_paused_at, k.archived_at,
            (SELECT json_group_array(t.user_id) FROM enrolments t WHERE t.class_id = k.id AND t.role = 'teacher') AS teachers,
            e.user_id, u.name, e.paused_at,
            c.id AS conversation_id, c.created_at, c.updated_at, c.item_id, c.skill_id, c.turn_count, c.solved,
            h.status, h.move, CASE WHEN h.status = 'running' THEN h.parent_turn_id ELSE h.id END AS turn_id,
            (SELECT json_group_array(DISTINCT q.kind) FROM queue_items q
             WHERE q.conversation_id = c.id AND q.status <> 'closed') AS needs,
            EXISTS (SELECT 1 FROM reply_drafts d WHERE d.conversation_id = c.id AND d.status = 'waiting') AS draft_waits
          FROM classes k
          LEFT JOIN enrolments e ON e.class_id = k.id AND e.role = 'student'
          LEFT JOIN user u ON u.id = e.user_id
          LEFT JOIN conversations c ON c.id = (SELECT l.id FROM conversations l
            WHERE l.class_id = k.id AND l.learner_id = e.user_id AND l.updated_at >= ?2 ORDER BY l.updated_at DESC LIMIT 1)
          LEFT JOIN turns h ON h.id = c.head_turn_id
          WHERE k.id = ?1`,
    args: [classId, from],
  };
}

/** For watchers whom the usecase finds among the class's teachers. */
export async function readBoard(
  database: Database,
  classId: string,
  from: number,
): Promise<{ class: LiveClassRow; students: LiveRow[] } | null> {
  const { rows } = await database.client.execute(boardStatement(classId, from));
  const first = rows[0];
  if (!first) return null;
  const time = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  const word = (value: unknown) => (value === null || value === undefined ? null : String(value));
  const texts = (value: unknown): string[] => {
    const list: unknown = JSON.parse(String(value));
    return Array.isArray(list) ? list.map(String) : [];
  };
  return {
    class: {
      id: String(first.id),
      name: String(first.class_name),
      policy: String(first.policy),
      read: Number(first.read) === 1,
      pausedAt: time(first.class_paused_at),
      archivedAt: time(first.archived_at),
      teachers: texts(first.teachers),
    },
    students: rows
      .filter((row) => row.user_id !== null)
      .map((row) => ({
        studentId: String(row.user_id),
        name: String(row.name),
        pausedAt: time(row.paused_at),
        work:
          row.conversation_id === null
            ? null
            : {
                conversationId: String(row.conversation_id),
                createdAt: Number(row.created_at),
                at: Number(row.updated_at),
                itemId: word(row.item_id),
                skillId: word(row.skill_id),
                turns: Number(row.turn_count),
                solved: Number(row.solved) === 1,
                running: row.status === "running",
                move: word(row.move),
                turnId: word(row.turn_id),
                needs: texts(row.needs),
                draftWaits: Number(row.draft_waits) === 1,
              },
      })),
  };
}

/** What some turns left: their state, and the lines that were found in them. */
export interface TurnLeft {
  /** TutoringState, JSON; null where it broke. */
  readonly state: string | null;
  /** The `data-lines` chunk of its reply, JSON; null where no line was found. */
  readonly lines: string | null;
}

/** The states of those turns alone that a board does not know yet. */
export async function readTurnsLeft(
  database: Database,
  turnIds: readonly string[],
): Promise<ReadonlyMap<string, TurnLeft>> {
  const found = await database.client.execute({
    sql: `SELECT t.id, t.state, (SELECT e.chunk FROM turn_events e WHERE e.turn_id = t.id
            AND e.chunk LIKE '{"type":"data-lines"%' ORDER BY e.seq DESC LIMIT 1) AS lines
          FROM turns t WHERE t.id IN (SELECT value FROM json_each(?))`,
    args: [JSON.stringify(turnIds)],
  });
  return new Map(
    found.rows.map((row) => [
      String(row.id),
      {
        state: row.state === null ? null : String(row.state),
        lines: row.lines === null ? null : String(row.lines),
      },
    ]),
  );
}
