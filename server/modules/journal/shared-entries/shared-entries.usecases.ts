import type { Database } from "../../../db/client.ts";
import { readCursor, writeCursor } from "../../../db/cursor.models.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classFor } from "../../classes/classes.usecases.ts";
import { summaryOf } from "../entries/entries.usecases.ts";
import { findSharedEntry, readSharedEntries, type SharedRow } from "./shared-entries.repository.ts";
import type { SharedEntry, SharedList } from "./shared-entries.schemas.ts";

interface Ports {
  readonly database: Database;
}

const pageSize = 30;
const start = { at: Number.MAX_SAFE_INTEGER, id: "" } as const;

/** What students of a class chose to show the person asking, newest first. @throws not-found, request.invalid */
export async function sharedWith(
  person: Person,
  classId: string,
  cursor: string | undefined,
  ports: Ports,
): Promise<SharedList> {
  if (!(await classFor(person, classId, ports))) throw notFound();
  const place = readCursor(cursor);
  const before = place === null ? start : { at: place.updatedAt, id: place.id };
  const rows = await readSharedEntries(person, ports.database, classId, before, pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    reflections: page.map(viewOf),
    nextCursor:
      rows.length > pageSize && last ? writeCursor({ updatedAt: last.createdAt, id: last.id }) : null,
  };
}

/** One of them. @throws not-found, for one that is private or not there alike */
export async function sharedEntry(
  person: Person,
  classId: string,
  entryId: string,
  ports: Ports,
): Promise<SharedEntry> {
  const row = await findSharedEntry(person, ports.database, classId, entryId);
  if (!row) throw notFound();
  return { ...viewOf(row), body: row.body };
}

function viewOf(row: SharedRow) {
  const { id, title, preview, createdAt, updatedAt, visibility } = summaryOf(row);
  const learner = { id: row.learnerId, name: row.learnerName };
  return { id, title, preview, createdAt, updatedAt, visibility, learner };
}
