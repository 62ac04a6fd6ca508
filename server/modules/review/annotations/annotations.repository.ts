import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  type Annotation,
  type AnnotationFields,
  type AnnotationPatch,
  annotationKindSchema,
  type SharedAnnotation,
} from "./annotations.schemas.ts";

const columns = `a.id, a.turn_id, a.kind, a.words, a.instead, a.shared, a.author_id, u.name AS author_name,
  a.created_at, a.updated_at FROM turn_annotations a JOIN user u ON u.id = a.author_id`;

/** The annotations of a conversation, oldest first; exported so that a test can read its plan. */
export function ofConversationStatement(conversationId: string) {
  return {
    sql: `SELECT ${columns} WHERE a.conversation_id = ? ORDER BY a.created_at`,
    args: [conversationId],
  };
}

/** What teachers say of the turns of a conversation that the usecase lets the person asking read. */
export async function annotationsOf(
  person: Person,
  database: Database,
  conversationId: string,
): Promise<readonly Annotation[]> {
  const found = await database.client.execute(ofConversationStatement(conversationId));
  return found.rows.map((row) => annotationOf(row, person));
}

export interface NewAnnotation extends AnnotationFields {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly classId: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

/** @returns false where the turn is none of that conversation */
export async function insertAnnotation(
  person: Person,
  database: Database,
  input: NewAnnotation,
): Promise<boolean> {
  const written = await database.client.execute({
    sql: `INSERT INTO turn_annotations
            (id, turn_id, conversation_id, class_id, author_id, kind, words, instead, shared, created_at, updated_at)
          SELECT :id, t.id, t.conversation_id, :classId, :author, :kind, :words, :instead, :shared, :at, :at
          FROM turns t WHERE t.id = :turnId AND t.conversation_id = :conversationId`,
    args: { ...input, shared: input.shared ? 1 : 0, author: person.id },
  });
  return written.rowsAffected === 1;
}

/** An annotation that the person asking wrote, in a class they still teach; null otherwise. */
export async function findOwn(person: Person, database: Database, id: string): Promise<Annotation | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} JOIN enrolments e ON e.class_id = a.class_id AND e.user_id = a.author_id AND e.role = 'teacher'
          WHERE a.id = ? AND a.author_id = ?`,
    args: [id, person.id],
  });
  const row = found.rows[0];
  return row ? annotationOf(row, person) : null;
}

export async function updateAnnotation(
  person: Person,
  database: Database,
  id: string,
  patch: AnnotationPatch,
  at: number,
): Promise<void> {
  await database.client.execute({
    sql: `UPDATE turn_annotations SET kind = coalesce(?, kind), words = coalesce(?, words), instead = coalesce(?, instead),
            shared = coalesce(?, shared), updated_at = ? WHERE id = ? AND author_id = ?`,
    args: [
      patch.kind ?? null,
      patch.words ?? null,
      patch.instead ?? null,
      patch.shared === undefined ? null : Number(patch.shared),
      at,
      id,
      person.id,
    ],
  });
}

export async function deleteAnnotation(person: Person, database: Database, id: string): Promise<void> {
  await database.client.execute({
    sql: "DELETE FROM turn_annotations WHERE id = ? AND author_id = ?",
    args: [id, person.id],
  });
}

/** What is shared with the learner of a conversation, for that learner alone; null where it is not theirs. */
export async function sharedWith(
  person: Person,
  database: Database,
  conversationId: string,
): Promise<readonly SharedAnnotation[] | null> {
  const [own, found] = await database.client.batch(
    [
      {
        sql: "SELECT 1 FROM conversations WHERE id = ? AND learner_id = ?",
        args: [conversationId, person.id],
      },
      {
        sql: `SELECT a.id, t.assistant_message_id, a.kind, a.words, u.name, a.updated_at FROM turn_annotations a
              JOIN turns t ON t.id = a.turn_id JOIN user u ON u.id = a.author_id
              WHERE a.conversation_id = ? AND a.shared = 1 ORDER BY a.created_at`,
        args: [conversationId],
      },
    ],
    "read",
  );
  if (!own?.rows[0]) return null;
  return (found?.rows ?? []).map((row) => ({
    id: String(row.id),
    messageId: String(row.assistant_message_id),
    kind: annotationKindSchema.parse(row.kind),
    words: String(row.words),
    by: { name: String(row.name) },
    at: Number(row.updated_at),
  }));
}

/** What is to be kept as a case: turns of a class with what their teachers would have said; exported so that a test can read its plan. */
export function casesStatement(
  classId: string,
  before: { readonly at: number; readonly id: string },
  limit: number,
) {
  return {
    sql: `SELECT a.id, a.turn_id, a.conversation_id, a.kind, a.words, a.instead, a.created_at FROM turn_annotations a
          WHERE a.class_id = ? AND a.instead <> '' AND (a.created_at, a.id) < (?, ?)
          ORDER BY a.created_at DESC, a.id DESC LIMIT ?`,
    args: [classId, before.at, before.id, limit],
  };
}

export async function casesOf(
  _person: Person,
  database: Database,
  classId: string,
  before: { readonly at: number; readonly id: string },
  limit: number,
) {
  const found = await database.client.execute(casesStatement(classId, before, limit));
  return found.rows.map((row) => ({
    id: String(row.id),
    turnId: String(row.turn_id),
    conversationId: String(row.conversation_id),
    kind: annotationKindSchema.parse(row.kind),
    words: String(row.words),
    instead: String(row.instead),
    at: Number(row.created_at),
  }));
}

function annotationOf(row: Row, person: Person): Annotation {
  return {
    id: String(row.id),
    turnId: String(row.turn_id),
    kind: annotationKindSchema.parse(row.kind),
    words: String(row.words),
    instead: String(row.instead),
    shared: Number(row.shared) === 1,
    by: { id: String(row.author_id), name: String(row.author_name) },
    own: String(row.author_id) === person.id,
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
}
