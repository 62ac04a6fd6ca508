import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  type EntryText,
  merged,
  missingFrom,
  mostBytes,
  newDocument,
  readDocument,
  stateOf,
} from "../document/document.models.ts";
import { writeMarkdown } from "../document/markdown-writing.models.ts";
import { fromBase64, toBase64 } from "./bytes.models.ts";
import * as changes from "./changes.repository.ts";
import { changeUnreadable, entryTooLong } from "./entries.errors.ts";
import { searchable } from "./entries.models.ts";
import { type EntryRow, findOwnEntry } from "./entries.repository.ts";
import { longestTitle, type Synced } from "./entries.schemas.ts";

export interface SyncPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** From so many on, an entry's changes are put together. */
const mostChanges = 40;

/**
 * Takes what a device typed and gives what it misses. The same change sent again, late or out of order does no harm.
 * Where both sides had changed since they last met, both are kept as versions to compare.
 * @throws not-found, journal.change-unreadable, journal.too-long
 */
export async function syncEntry(
  person: Person,
  id: string,
  sent: { readonly change: string; readonly state: string; readonly whole: boolean },
  ports: SyncPorts,
): Promise<Synced> {
  const entry = await ownEntry(person, id, ports);
  const change = fromBase64(sent.change);
  const state = fromBase64(sent.state);
  if (change === null || state === null) throw changeUnreadable();
  const before = await documentOf(ports.database, id);
  const after = change.length === 0 ? before : merged([before, change]);
  if (after === null) throw changeUnreadable();
  if (after.length > mostBytes) throw entryTooLong();
  const missing = missingFrom(after, state);
  if (missing === null) throw changeUnreadable();
  if (!isSame(after, before)) {
    await changes.appendChange(ports.database, id, change, ports.clock.now());
    if (sent.whole) await keepSides(entry, { elsewhere: before, here: change, together: after }, ports);
    await readAnew(entry, ports);
  }
  const now = await findOwnEntry(person, ports.database, id);
  return {
    change: toBase64(missing),
    state: toBase64(stateOf(after)),
    updatedAt: now?.updatedAt ?? entry.updatedAt,
    versions: (await changes.readVersions(ports.database, id)).length,
  };
}

/** The entry, for its learner. @throws not-found for everybody else */
export async function ownEntry(
  person: Person,
  id: string,
  ports: Pick<SyncPorts, "database">,
): Promise<EntryRow> {
  const entry = await findOwnEntry(person, ports.database, id);
  if (!entry) throw notFound();
  return entry;
}

/** An entry's document, of all its changes. Who may see it was asked before. */
export async function documentOf(database: Database, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await changes.readChanges(database, id);
  return merged(kept.map(({ change }) => change)) ?? newDocument({ title: "", blocks: [] });
}

/** Adds a change of the server's own, as where another program rewrites the text. */
export async function changeEntry(
  entry: EntryRow,
  change: Uint8Array<ArrayBuffer>,
  ports: SyncPorts,
): Promise<void> {
  await changes.appendChange(ports.database, entry.id, change, ports.clock.now());
  await readAnew(entry, ports);
}

/** Reads title and body from the document, and puts its changes together where they have become many. */
async function readAnew(entry: EntryRow, { database, clock }: SyncPorts): Promise<void> {
  const kept = await changes.readChanges(database, entry.id);
  const whole = merged(kept.map(({ change }) => change));
  const last = kept.at(-1);
  if (whole === null || last === undefined) return;
  const { title, body } = asText(readDocument(whole));
  await changes.keepReading(database, entry.id, {
    title,
    body,
    words: searchable(title, body, entry.tags),
    upTo: last.seq,
    at: clock.now(),
  });
  if (kept.length > mostChanges)
    await changes.putTogether(database, entry.id, { seq: last.seq, change: whole }, clock.now());
}

/** A document's text as it is kept: one line of title, Markdown below. */
export function asText({ title, blocks }: EntryText): { readonly title: string; readonly body: string } {
  return { title: title.replace(/\s+/g, " ").slice(0, longestTitle), body: writeMarkdown(blocks) };
}

/** Keeps both sides of a merge, where each had something that the other had not. */
async function keepSides(
  entry: EntryRow,
  documents: { readonly elsewhere: Uint8Array; readonly here: Uint8Array; readonly together: Uint8Array },
  ports: SyncPorts,
): Promise<void> {
  const [elsewhere, here, together] = [documents.elsewhere, documents.here, documents.together].map((one) =>
    asText(readDocument(one)),
  );
  if (!elsewhere || !here || together?.body === here.body || together?.body === elsewhere.body) return;
  const at = ports.clock.now();
  await changes.insertVersions(ports.database, entry.id, [
    { ...elsewhere, kind: "elsewhere", id: ports.ids.next(), at },
    { ...here, kind: "here", id: ports.ids.next(), at },
  ]);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
