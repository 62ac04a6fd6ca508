import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Before } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type DraftContent, draftContentSchema } from "./content.schemas.ts";

/** One of somebody's packs, without its content. */
export interface DraftSummary {
  readonly id: string;
  readonly packId: string;
  readonly name: DraftContent["name"];
  /** How many items it holds. */
  readonly items: number;
  readonly revision: number;
  readonly basedOn: string | null;
  readonly publishedVersion: string | null;
  readonly publishedRevision: number | null;
  /** Milliseconds since epoch, UTC; null while it is not offered. */
  readonly publishedAt: number | null;
  readonly updatedAt: number;
  /** Classes that have it among their subjects. */
  readonly classes: number;
}

/** A pack as its author writes it. */
export interface DraftRow extends DraftSummary {
  readonly content: DraftContent;
}

/** A pack that is offered, without its content. */
export interface PublishedSummary
  extends Pick<DraftSummary, "id" | "packId" | "name" | "items" | "basedOn" | "classes"> {
  /** Who wrote it; null once the account is gone. */
  readonly by: string | null;
  readonly version: string;
  readonly publishedAt: number;
}

const draftColumns = `d.id, d.pack_id, json_extract(d.content, '$.name') AS name,
  json_array_length(d.content, '$.items') AS items, d.revision, d.based_on, d.published_version, d.published_revision,
  d.published_at, d.updated_at`;

export function ownDraftsStatement(ownerId: string) {
  return {
    sql: `SELECT ${draftColumns} FROM pack_drafts d WHERE d.owner_id = ? ORDER BY d.updated_at DESC`,
    args: [ownerId],
  };
}

/** The person's own packs, the last written first. */
export async function listOwnDrafts(person: Person, database: Database): Promise<readonly DraftSummary[]> {
  const [found, classes] = await Promise.all([
    database.client.execute(ownDraftsStatement(person.id)),
    classesByPack(database),
  ]);
  return found.rows.map((row) => summaryOf(row, classes));
}

/** One of the person's own packs, or null. */
export async function findOwnDraft(person: Person, database: Database, id: string): Promise<DraftRow | null> {
  const [found, classes] = await Promise.all([
    database.client.execute({
      sql: `SELECT ${draftColumns}, d.content FROM pack_drafts d WHERE d.id = ? AND d.owner_id = ?`,
      args: [id, person.id],
    }),
    classesByPack(database),
  ]);
  const [row] = found.rows;
  return row ? { ...summaryOf(row, classes), content: contentOf(row.content) } : null;
}

/** Of packs that others published, those before a place in the list; exported so that a test can read its plan. */
export function publishedStatement(askingId: string, before: Before, limit: number) {
  return {
    sql: `SELECT d.id, d.pack_id, json_extract(d.published_content, '$.name') AS name,
            json_array_length(d.published_content, '$.items') AS items, d.based_on, d.published_version, d.published_at,
            u.name AS author
          FROM pack_drafts d LEFT JOIN user u ON u.id = d.owner_id
          WHERE (d.published_at, d.id) < (?, ?) AND d.owner_id IS NOT ?
          ORDER BY d.published_at DESC, d.id DESC LIMIT ?`,
    args: [before.at, before.id, askingId, limit],
  };
}

/** Packs that others of this installation published, the newest first: every teacher here may see them. */
export async function listPublished(
  person: Person,
  database: Database,
  before: Before,
  limit: number,
): Promise<readonly PublishedSummary[]> {
  const [found, classes] = await Promise.all([
    database.client.execute(publishedStatement(person.id, before, limit)),
    classesByPack(database),
  ]);
  return found.rows.map((row) => ({
    id: String(row.id),
    packId: String(row.pack_id),
    name: nameSchema.parse(JSON.parse(String(row.name))),
    items: Number(row.items),
    basedOn: textOrNull(row.based_on),
    classes: classes.get(String(row.pack_id)) ?? 0,
    by: textOrNull(row.author),
    version: String(row.published_version),
    publishedAt: Number(row.published_at),
  }));
}

/** What was published of a pack that is offered, with whom to name; whoever wrote it. Null for any other. */
export async function findPublished(
  _person: Person,
  database: Database,
  id: string,
): Promise<{
  readonly content: DraftContent;
  readonly by: string | null;
  readonly basedOn: string | null;
} | null> {
  const found = await database.client.execute({
    sql: `SELECT d.published_content, d.based_on, u.name AS author FROM pack_drafts d LEFT JOIN user u ON u.id = d.owner_id
          WHERE d.id = ? AND d.published_at IS NOT NULL`,
    args: [id],
  });
  const [row] = found.rows;
  if (row === undefined) return null;
  return {
    content: contentOf(row.published_content),
    by: textOrNull(row.author),
    basedOn: textOrNull(row.based_on),
  };
}

/** Writes a new pack of the person's, unless they have as many as there may be. */
export async function insertDraft(
  person: Person,
  database: Database,
  draft: {
    readonly id: string;
    readonly packId: string;
    readonly content: DraftContent;
    readonly basedOn: string | null;
    readonly at: number;
  },
  most: number,
): Promise<boolean> {
  const { id, packId, content, basedOn, at } = draft;
  const written = await database.client.execute({
    sql: `INSERT INTO pack_drafts (id, owner_id, pack_id, content, based_on, created_at, updated_at)
          SELECT ?, ?, ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM pack_drafts WHERE owner_id = ?) < ?`,
    args: [id, person.id, packId, JSON.stringify(content), basedOn, at, at, person.id, most],
  });
  return written.rowsAffected === 1;
}

/** Puts content in place of that of a revision. @returns whether it still was the one that stands */
export async function writeDraft(
  person: Person,
  database: Database,
  id: string,
  change: { readonly revision: number; readonly content: DraftContent; readonly at: number },
): Promise<boolean> {
  const written = await database.client.execute({
    sql: `UPDATE pack_drafts SET content = ?, revision = revision + 1, updated_at = ?
          WHERE id = ? AND owner_id = ? AND revision = ?`,
    args: [JSON.stringify(change.content), change.at, id, person.id, change.revision],
  });
  return written.rowsAffected === 1;
}

/** Takes one of the person's packs away unless it is published. */
export async function removeDraft(person: Person, database: Database, id: string): Promise<boolean> {
  const removed = await database.client.execute({
    sql: "DELETE FROM pack_drafts WHERE id = ? AND owner_id = ? AND published_at IS NULL",
    args: [id, person.id],
  });
  return removed.rowsAffected === 1;
}

/** Notes which content of a pack is published. */
export async function markPublished(
  person: Person,
  database: Database,
  id: string,
  of: {
    readonly version: string;
    readonly revision: number;
    readonly content: DraftContent;
    readonly at: number;
  },
): Promise<void> {
  await database.client.execute({
    sql: `UPDATE pack_drafts SET published_content = ?, published_version = ?, published_revision = ?, published_at = ?
          WHERE id = ? AND owner_id = ?`,
    args: [JSON.stringify(of.content), of.version, of.revision, of.at, id, person.id],
  });
}

/** Notes that a pack of the person's is not offered any more. */
export async function markWithdrawn(person: Person, database: Database, id: string): Promise<void> {
  await database.client.execute({
    sql: "UPDATE pack_drafts SET published_at = NULL WHERE id = ? AND owner_id = ?",
    args: [id, person.id],
  });
}

/** How many classes have each pack among their subjects. */
async function classesByPack(database: Database): Promise<ReadonlyMap<string, number>> {
  const found = await database.client.execute(
    `SELECT s.value AS pack, count(DISTINCT c.id) AS classes FROM classes c, json_each(c.subjects) s
     WHERE c.subjects <> '[]' AND c.archived_at IS NULL GROUP BY s.value`,
  );
  return new Map(found.rows.map((row) => [String(row.pack), Number(row.classes)]));
}

const nameSchema = draftContentSchema.shape.name;

function contentOf(stored: unknown): DraftContent {
  return draftContentSchema.parse(JSON.parse(String(stored)));
}

function summaryOf(row: Row, classes: ReadonlyMap<string, number>): DraftSummary {
  return {
    id: String(row.id),
    packId: String(row.pack_id),
    name: nameSchema.parse(JSON.parse(String(row.name))),
    items: Number(row.items),
    revision: Number(row.revision),
    basedOn: textOrNull(row.based_on),
    publishedVersion: textOrNull(row.published_version),
    publishedRevision: row.published_revision === null ? null : Number(row.published_revision),
    publishedAt: row.published_at === null ? null : Number(row.published_at),
    updatedAt: Number(row.updated_at),
    classes: classes.get(String(row.pack_id)) ?? 0,
  };
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : String(value);
}
