import type { InStatement, InValue } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { finderExpression, type Sought } from "./words.models.ts";

/** A finished turn as it is written for the search. */
export interface SearchableTurn {
  readonly turnId: string;
  readonly conversationId: string;
  readonly classId: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
  readonly text: string;
  readonly marks: readonly string[];
  readonly vocabulary: readonly string[];
}

/** Statements that make a turn searchable, to be written with the turn itself. */
export function searchableStatements(turn: SearchableTurn): InStatement[] {
  return [
    {
      sql: `INSERT INTO searchable_turns (turn_id, conversation_id, class_id, at)
            SELECT ?, ?, id, ? FROM classes WHERE id = ?`,
      args: [turn.turnId, turn.conversationId, turn.at, turn.classId],
    },
    {
      sql: "INSERT INTO turn_finder (rowid, words, marks) SELECT place, ?, ? FROM searchable_turns WHERE turn_id = ?",
      args: [turn.text, turn.marks.join(" "), turn.turnId],
    },
    {
      sql: "INSERT OR IGNORE INTO searchable_words (word) SELECT value FROM json_each(?)",
      args: [JSON.stringify(turn.vocabulary)],
    },
  ];
}

/** Words that one search looks for in all, and those read to choose from for one beginning. */
const mostForms = 96;
const mostRead = 2_000;

/** The forms of each word: itself, and the shortest words of the file that begin so. Exported so that a test can read its plan. */
export function formsStatement(word: string, limit: number) {
  return {
    sql: `SELECT word FROM (SELECT word FROM searchable_words WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT ${mostRead})
          ORDER BY length(word), word LIMIT ?2`,
    args: [word, limit],
  };
}

export async function formsOf(
  database: Database,
  sought: readonly Sought[],
): Promise<readonly (readonly string[])[]> {
  const limit = Math.ceil(mostForms / Math.max(1, sought.length));
  return Promise.all(
    sought.map(async ({ word, isBeginning }) => {
      if (!isBeginning) return [word];
      const found = await database.client.execute(formsStatement(word, limit));
      return [...new Set([word, ...found.rows.map((row) => String(row.word))])];
    }),
  );
}

/** A search as the database understands it. */
export interface Finder {
  readonly classId: string;
  readonly forms: readonly (readonly string[])[];
  readonly marks: readonly string[];
  /** Milliseconds since epoch, UTC. */
  readonly from: number | null;
  readonly to: number | null;
  /** Only turns that the class's queue shows. */
  readonly isDecisiveOnly: boolean;
}

export interface Hit {
  readonly place: number;
  readonly turnId: string;
  readonly conversationId: string;
}

/** Turns finish in the order of their time but for a few that finish at once: so many places are looked at besides. */
const slack = 1_000;

/** The turns that a class's queue shows or has shown; open and closed items have an index each. */
const decisive = ["<>", "="]
  .map(
    (is) => `SELECT d.place FROM queue_items q JOIN json_each(q.turns) j
      CROSS JOIN searchable_turns d ON d.turn_id = j.value AND d.conversation_id = q.conversation_id
      WHERE q.class_id = ? AND q.status ${is} 'closed'`,
  )
  .join(" UNION ALL ");

/** Turns that are found before a place, the newest first; exported so that a test can read its plan. */
export function hitsStatement(finder: Finder, before: number, limit: number) {
  const where = ["turn_finder MATCH ?", "f.rowid < ?"];
  const args: InValue[] = [finderExpression(finder.forms, finder.marks), before];
  if (finder.from !== null) {
    where.push(
      `f.rowid > coalesce((SELECT place - ${slack} FROM searchable_turns WHERE at >= ? ORDER BY at LIMIT 1), 9e15)`,
      "s.at >= ?",
    );
    args.push(finder.from, finder.from);
  }
  if (finder.to !== null) {
    where.push(
      `f.rowid < coalesce((SELECT place + ${slack} FROM searchable_turns WHERE at > ? ORDER BY at LIMIT 1), 9e15)`,
      "s.at <= ?",
    );
    args.push(finder.to, finder.to);
  }
  where.push("s.class_id = ?");
  args.push(finder.classId);
  if (finder.isDecisiveOnly) {
    where.push(`+f.rowid IN (${decisive})`);
    args.push(finder.classId, finder.classId);
  }
  args.push(limit);
  return {
    sql: `SELECT s.place, s.turn_id, s.conversation_id FROM turn_finder f CROSS JOIN searchable_turns s ON s.place = f.rowid
          WHERE ${where.join(" AND ")} ORDER BY f.rowid DESC LIMIT ?`,
    args,
  };
}

/** Found turns of a class that the usecase has found the person asking to teach. */
export async function findHits(
  _person: Person,
  database: Database,
  finder: Finder,
  before: number,
  limit: number,
): Promise<readonly Hit[]> {
  const found = await database.client.execute(hitsStatement(finder, before, limit));
  return found.rows.map((row) => ({
    place: Number(row.place),
    turnId: String(row.turn_id),
    conversationId: String(row.conversation_id),
  }));
}

/** Which of some conversations have a turn that is found at a place or after it; exported so that a test can read its plan. */
export function shownStatement(finder: Finder, conversations: readonly string[], from: number) {
  return {
    sql: `SELECT DISTINCT s.conversation_id FROM turn_finder f CROSS JOIN searchable_turns s ON s.place = f.rowid
          WHERE turn_finder MATCH ? AND f.rowid >= ? AND s.at BETWEEN ? AND ?
          ${finder.isDecisiveOnly ? `AND +f.rowid IN (${decisive})` : ""}`,
    args: [
      finderExpression(finder.forms, finder.marks, conversations),
      from,
      finder.from ?? 0,
      finder.to ?? Number.MAX_SAFE_INTEGER,
      ...(finder.isDecisiveOnly ? [finder.classId, finder.classId] : []),
    ],
  };
}

/** Conversations of some that an earlier page has shown: they have a newer turn that is found. */
export async function shownBefore(
  _person: Person,
  database: Database,
  finder: Finder,
  conversations: readonly string[],
  from: number,
): Promise<ReadonlySet<string>> {
  const later = await database.client.execute({
    sql: `SELECT value AS id FROM json_each(?) WHERE EXISTS
            (SELECT 1 FROM searchable_turns s WHERE s.conversation_id = value AND s.place >= ?)`,
    args: [JSON.stringify(conversations), from],
  });
  const ids = later.rows.map((row) => String(row.id));
  if (ids.length === 0) return new Set();
  const found = await database.client.execute(shownStatement(finder, ids, from));
  return new Set(found.rows.map((row) => String(row.conversation_id)));
}
