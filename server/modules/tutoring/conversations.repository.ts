import type { InValue, Row } from "@libsql/client";
import { and, eq } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { matchExpression } from "../../db/search.models.ts";
import type { Person } from "../accounts/accounts.models.ts";
import type { ConversationSummary } from "./conversations.schemas.ts";
import { conversations } from "./tutoring.table.ts";

export type ConversationRow = typeof conversations.$inferSelect;

/** A place in a list ordered by `updatedAt` falling, then id. */
export interface ListCursor {
  readonly updatedAt: number;
  readonly id: string;
}

export async function insertConversation(
  database: Database,
  row: typeof conversations.$inferInsert,
): Promise<void> {
  await database.orm.insert(conversations).values(row).onConflictDoNothing();
}

/** A conversation of the person asking, or null: somebody else's looks the same as none. */
export async function findOwnConversation(
  person: Person,
  database: Database,
  id: string,
): Promise<ConversationRow | null> {
  const found = await database.orm
    .select()
    .from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.learnerId, person.id)))
    .limit(1);
  return found[0] ?? null;
}

/** A conversation for the turn itself, which acts for its learner. */
export async function findConversationOfTurn(
  database: Database,
  id: string,
): Promise<ConversationRow | null> {
  const found = await database.orm.select().from(conversations).where(eq(conversations.id, id)).limit(1);
  return found[0] ?? null;
}

/** Ids of a skill's items that the person has solved. */
export async function solvedItems(
  person: Person,
  database: Database,
  skill: string,
): Promise<ReadonlySet<string>> {
  const found = await database.orm
    .selectDistinct({ itemId: conversations.itemId })
    .from(conversations)
    .where(
      and(
        eq(conversations.learnerId, person.id),
        eq(conversations.skillId, skill),
        eq(conversations.solved, true),
      ),
    );
  return new Set(found.flatMap(({ itemId }) => itemId ?? []));
}

/** The SQL of a page of a learner's conversations; exported so that a test can read its plan. */
export function listStatement(input: {
  learnerId: string;
  words: string;
  cursor: ListCursor | null;
  limit: number;
}) {
  const match = matchExpression(input.words);
  const args: InValue[] = [input.learnerId];
  let where = "c.learner_id = ?";
  if (input.cursor) {
    where += " AND (c.updated_at, c.id) < (?, ?)";
    args.push(input.cursor.updatedAt, input.cursor.id);
  }
  if (match !== null) {
    where +=
      " AND (c.id IN (SELECT conversation_id FROM turn_search WHERE turn_search MATCH ?) OR instr(lower(c.title), lower(?)) > 0)";
    args.push(match, input.words.trim());
  }
  args.push(input.limit);
  return {
    sql: `SELECT c.id, c.title, c.class_id, c.created_at, c.updated_at, c.preview, c.solved,
            EXISTS (SELECT 1 FROM turns t WHERE t.conversation_id = c.id AND t.status = 'running') AS running
          FROM conversations c WHERE ${where} ORDER BY c.updated_at DESC, c.id DESC LIMIT ?`,
    args,
  };
}

/** A page of the person's own conversations, newest first. */
export async function listOwnConversations(
  person: Person,
  database: Database,
  input: { words: string; cursor: ListCursor | null; limit: number },
): Promise<ConversationSummary[]> {
  const found = await database.client.execute(listStatement({ ...input, learnerId: person.id }));
  return found.rows.map(summaryOf);
}

function summaryOf(row: Row): ConversationSummary {
  return {
    id: String(row.id),
    title: String(row.title),
    classId: row.class_id === null ? null : String(row.class_id),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    preview: String(row.preview),
    solved: Number(row.solved) === 1,
    running: Number(row.running) === 1,
  };
}
