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
import { merge } from "../merging/merging.models.ts";
import { fromBase64, toBase64 } from "./bytes.models.ts";
import * as changes from "./changes.repository.ts";
import { changeUnreadable, entryBusy, entryTooLong, wholeWanted } from "./entries.errors.ts";
import { searchable } from "./entries.models.ts";
import { type EntryRow, findOwnEntry } from "./entries.repository.ts";
import { longestTitle, type Synced } from "./entries.schemas.ts";

export interface SyncPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** From so many on, an entry's changes are put together, but for the newest: what devices last had can be told by them. */
const mostChanges = 40;
const newest = 20;
/** Most of a line that is kept beside words left out, characters. */
const longestLine = 2_000;
/** How often a change is made anew because another came meanwhile. */
const mostTries = 40;

/** What a device sends: its change, its state, and whether the change is its whole document. */
interface Sent {
  readonly change: string;
  readonly state: string;
  readonly whole: boolean;
  /** The whole document is sent because it was asked for, not because the device was away. */
  readonly asked: boolean;
}

/**
 * Takes what a device typed and gives what it misses. The same change sent again, late or out of order does no harm.
 * Where both sides had changed since they last met, both are kept as versions to compare; words that the one typed where
 * the other replaced the line are kept apart, until somebody puts them back or lets them go.
 * @throws not-found, journal.change-unreadable, journal.too-long, journal.whole-wanted, journal.busy
 */
export async function syncEntry(person: Person, id: string, sent: Sent, ports: SyncPorts): Promise<Synced> {
  const entry = await ownEntry(person, id, ports);
  const change = fromBase64(sent.change);
  const state = fromBase64(sent.state);
  if (change === null || state === null) throw changeUnreadable();
  const after = await taken(entry, { ...sent, change, state }, ports);
  const missing = missingFrom(after, state);
  if (missing === null) throw changeUnreadable();
  const now = await findOwnEntry(person, ports.database, id);
  return {
    change: toBase64(missing),
    state: toBase64(stateOf(after)),
    updatedAt: now?.updatedAt ?? entry.updatedAt,
    versions: (await changes.readVersions(ports.database, id)).length,
  };
}

/** Merges a change into the entry. @returns its document afterwards */
async function taken(
  entry: EntryRow,
  sent: { readonly change: Uint8Array; readonly state: Uint8Array } & Pick<Sent, "whole" | "asked">,
  ports: SyncPorts,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const kept = await changes.readChanges(ports.database, entry.id);
    const log = kept.map(({ change }) => change);
    const merging = merge(log, sent);
    if (merging.kind === "unreadable") throw changeUnreadable();
    if (merging.kind === "whole-wanted") throw wholeWanted();
    if (merging.document.length > mostBytes) throw entryTooLong();
    if (merging.kind === "nothing") return merging.document;
    const at = ports.clock.now();
    const isToCompare = sent.whole && (!sent.asked || merging.met);
    const sides = {
      elsewhere: merged(log) ?? new Uint8Array(),
      here: sent.change,
      together: merging.document,
    };
    const isAdded = await changes.appendChange(ports.database, entry.id, {
      after: kept.at(-1)?.seq ?? 0,
      change: merging.change,
      at,
      versions: [
        ...(isToCompare ? sidesToCompare(sides, merging.met, at, ports) : []),
        ...merging.leftOut.map(({ words, line }) => ({
          id: ports.ids.next(),
          title: line.slice(0, longestLine),
          body: words,
          kind: "left-out" as const,
          at,
        })),
      ],
    });
    if (!isAdded) continue;
    await readAnew(entry, ports);
    return merging.document;
  }
  throw entryBusy();
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

/**
 * Makes a change of the server's own, as where another program rewrites the text.
 * @param edit a change for the document as it is
 * @param putsBack words left out that it puts back: once, however many devices ask
 */
export async function changeEntry(
  entry: EntryRow,
  edit: (document: Uint8Array) => Uint8Array<ArrayBuffer>,
  ports: SyncPorts,
  putsBack?: string,
): Promise<void> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const kept = await changes.readChanges(ports.database, entry.id);
    const isAdded = await changes.appendChange(ports.database, entry.id, {
      after: kept.at(-1)?.seq ?? 0,
      change: edit(merged(kept.map(({ change }) => change)) ?? newDocument({ title: "", blocks: [] })),
      at: ports.clock.now(),
      ...(putsBack === undefined ? {} : { putsBack }),
    });
    if (isAdded) return readAnew(entry, ports);
    const leftOut = putsBack === undefined ? [] : await changes.readLeftOut(ports.database, entry.id);
    if (putsBack !== undefined && !leftOut.some((one) => one.id === putsBack)) throw notFound();
  }
  throw entryBusy();
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
  const older = kept.slice(0, -newest);
  const border = older.at(-1);
  const together = kept.length > mostChanges ? merged(older.map(({ change }) => change)) : null;
  if (border && together)
    await changes.putTogether(database, entry.id, { seq: border.seq, change: together }, clock.now());
}

/** A document's text as it is kept: one line of title, Markdown below. */
export function asText({ title, blocks }: EntryText): { readonly title: string; readonly body: string } {
  return { title: title.replace(/\s+/g, " ").slice(0, longestTitle), body: writeMarkdown(blocks) };
}

/** Both sides of a merge as versions, where each had something that the other had not, or where they met in one line. */
function sidesToCompare(
  documents: { readonly elsewhere: Uint8Array; readonly here: Uint8Array; readonly together: Uint8Array },
  met: boolean,
  at: number,
  { ids }: Pick<SyncPorts, "ids">,
): readonly changes.VersionRow[] {
  const [elsewhere, here, together] = [documents.elsewhere, documents.here, documents.together].map((one) =>
    asText(readDocument(one)),
  );
  if (!elsewhere || !here) return [];
  if (!met && (together?.body === here.body || together?.body === elsewhere.body)) return [];
  return [
    { ...elsewhere, kind: "elsewhere", id: ids.next(), at },
    { ...here, kind: "here", id: ids.next(), at },
  ];
}
