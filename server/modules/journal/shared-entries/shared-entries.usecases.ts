import type { Database } from "../../../db/client.ts";
import { pageOf, readBefore } from "../../../db/cursor.models.ts";
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

/** What students of a class chose to show the person asking, newest first. @throws not-found, request.invalid */
export async function sharedWith(
  person: Person,
  classId: string,
  cursor: string | undefined,
  ports: Ports,
): Promise<SharedList> {
  if (!(await classFor(person, classId, ports))) throw notFound();
  const before = readBefore(cursor);
  const rows = await readSharedEntries(person, ports.database, classId, before, pageSize + 1);
  const { page, nextCursor } = pageOf(rows, pageSize, ({ createdAt }) => createdAt);
  return {
    reflections: page.map(viewOf),
    nextCursor,
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
