import { pageOf, readBefore } from "../../../db/cursor.models.ts";
import { notFound } from "../../../shared/errors.ts";
import { wordsToFind } from "../../../shared/search-words.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { newDocument, readDocument, rewritten } from "../document/document.models.ts";
import { readMarkdown } from "../document/markdown-reading.models.ts";
import { wordsOf } from "../document/nodes.models.ts";
import { readFeedback } from "../feedback/feedback.repository.ts";
import { momentsOf } from "../moments/moments.usecases.ts";
import { allowedMood } from "../moods/moods.usecases.ts";
import { startingBody, templateById } from "../templates/templates.models.ts";
import type { JournalLocale } from "../templates/templates.schemas.ts";
import * as changes from "./changes.repository.ts";
import { templateUnknown } from "./entries.errors.ts";
import { previewOf, searchable } from "./entries.models.ts";
import * as repository from "./entries.repository.ts";
import type {
  EntryList,
  EntryPatch,
  EntrySummary,
  EntryView,
  FeedbackView,
  NewEntry,
} from "./entries.schemas.ts";
import { asText, changeEntry, ownEntry, type SyncPorts } from "./sync.usecases.ts";

const pageSize = 30;

/**
 * Keeps a new entry: what was written, or the template's sections to write in; with the moments of the session it thinks
 * back to.
 * @throws journal.template-unknown, journal.moods-off, not-found for a conversation of somebody else
 */
export async function writeEntry(
  person: Person,
  input: NewEntry,
  locale: JournalLocale,
  ports: SyncPorts,
): Promise<EntryView> {
  const template = templateById(input.template);
  if (!template) throw templateUnknown();
  await allowedMood(person, input.mood, ports);
  const moments = input.conversationId === null ? [] : await momentsOf(person, input.conversationId, ports);
  const source = input.body ?? startingBody(template, locale);
  const change = newDocument({ title: input.title, blocks: readMarkdown(source) });
  const { title, body } = asText(readDocument(change));
  const id = ports.ids.next();
  const now = ports.clock.now();
  const { visibility, tags, mood, conversationId } = input;
  await repository.insertEntry(
    ports.database,
    {
      id,
      learnerId: person.id,
      title,
      body,
      words: searchable(title, body, tags),
      template: template.id,
      visibility,
      tags: [...new Set(tags)],
      mood,
      conversationId,
      createdAt: now,
      updatedAt: now,
    },
    change,
    moments,
  );
  return viewEntry(person, id, ports);
}

/** An entry of the person's own. @throws not-found for everybody else's */
export async function viewEntry(
  person: Person,
  id: string,
  ports: Pick<SyncPorts, "database">,
): Promise<EntryView> {
  const entry = await ownEntry(person, id, ports);
  const moments = await repository.readMoments(ports.database, entry);
  const feedback: readonly FeedbackView[] = await readFeedback(ports.database, id);
  const versions = await changes.readVersions(ports.database, id);
  return {
    ...summaryOf(entry),
    body: entry.body,
    moments: [...moments],
    feedback: [...feedback],
    versions: versions.length,
    leftOut: await changes.readLeftOut(ports.database, id),
  };
}

/** The person's own entries, newest first, with all the words looked for. @throws request.invalid for a bad cursor */
export async function listEntries(
  person: Person,
  find: {
    readonly query?: string | undefined;
    readonly tag?: string | undefined;
    readonly cursor?: string | undefined;
  },
  ports: Pick<SyncPorts, "database">,
): Promise<EntryList> {
  const looked = { words: wordsToFind(find.query), tag: find.tag, before: readBefore(find.cursor) };
  const rows = await repository.readOwnEntries(person, ports.database, looked, pageSize + 1);
  const { page, nextCursor } = pageOf(rows, pageSize, ({ createdAt }) => createdAt);
  return {
    reflections: page.map(summaryOf),
    nextCursor,
  };
}

/** Changes an entry; the text it had is kept as a version. @throws not-found, journal.moods-off */
export async function editEntry(
  person: Person,
  id: string,
  patch: EntryPatch,
  ports: SyncPorts,
): Promise<EntryView> {
  const entry = await ownEntry(person, id, ports);
  const mood = await allowedMood(person, patch.mood, ports);
  const isRewritten =
    (patch.title !== undefined && patch.title !== entry.title) ||
    (patch.body !== undefined && patch.body !== entry.body);
  if (isRewritten) {
    const at = ports.clock.now();
    const version = {
      id: ports.ids.next(),
      title: entry.title,
      body: entry.body,
      kind: "before" as const,
      at,
    };
    if (patch.body !== undefined) await changes.insertVersions(ports.database, id, [version]);
    const text = {
      ...(patch.title === undefined ? {} : { title: patch.title }),
      ...(patch.body === undefined ? {} : { blocks: readMarkdown(patch.body) }),
    };
    await changeEntry(entry, (document) => rewritten(document, text), ports);
  }
  const now = await ownEntry(person, id, ports);
  const tags = patch.tags === undefined ? undefined : [...new Set(patch.tags)];
  const kept = await repository.updateEntry(person, ports.database, id, {
    visibility: patch.visibility,
    tags,
    mood,
    words: searchable(now.title, now.body, tags ?? now.tags),
    at: ports.clock.now(),
  });
  if (!kept) throw notFound();
  return viewEntry(person, id, ports);
}

/** Puts an entry away: it is gone from every list until it is taken out again. @throws not-found */
export async function removeEntry(person: Person, id: string, ports: SyncPorts): Promise<void> {
  await ownEntry(person, id, ports);
  await repository.putAway(person, ports.database, id, ports.clock.now());
}

/** Takes an entry out again. @throws not-found */
export async function restoreEntry(person: Person, id: string, ports: SyncPorts): Promise<EntryView> {
  if (!(await repository.putAway(person, ports.database, id, null))) throw notFound();
  return viewEntry(person, id, ports);
}

/** Earlier versions of the person's own entry, newest first. @throws not-found */
export async function versionsOf(person: Person, id: string, ports: Pick<SyncPorts, "database">) {
  await ownEntry(person, id, ports);
  return { versions: [...(await changes.readVersions(ports.database, id))] };
}

/** The words of some of the person's own entries as they read now, by id; for quoting them. */
export async function entryTexts(
  person: Person,
  ids: readonly string[],
  ports: Pick<SyncPorts, "database">,
): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all(ids.map((id) => repository.findOwnEntry(person, ports.database, id)));
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, wordsOf(readMarkdown(row.body))]])));
}

/** Tags of the person's own entries, the most used first. */
export async function tagsOf(person: Person, ports: Pick<SyncPorts, "database">) {
  return { tags: [...(await repository.readOwnTags(person, ports.database))] };
}

export function summaryOf(entry: repository.EntryRow): EntrySummary {
  const { id, title, body, template, visibility, tags, mood, createdAt, updatedAt } = entry;
  return {
    id,
    title,
    preview: previewOf(body, template),
    template,
    visibility,
    tags: [...tags],
    mood,
    createdAt,
    updatedAt,
  };
}
