import fc from "fast-check";
import type { Database } from "../../server/db/client.ts";
import type { Person } from "../../server/modules/accounts/accounts.models.ts";
import {
  merged,
  newDocument,
  readDocument,
  rewritten,
} from "../../server/modules/journal/document/document.models.ts";
import { readMarkdown } from "../../server/modules/journal/document/markdown-reading.models.ts";
import { searchable } from "../../server/modules/journal/entries/entries.models.ts";
import { insertEntry } from "../../server/modules/journal/entries/entries.repository.ts";
import { asText } from "../../server/modules/journal/entries/sync.usecases.ts";
import { insertFeedback } from "../../server/modules/journal/feedback/feedback.repository.ts";
import { changed, newContent } from "../../server/modules/portfolio/artifacts/artifacts.models.ts";
import {
  type ArtifactRow,
  changeArtifact,
  insertArtifact,
} from "../../server/modules/portfolio/artifacts/artifacts.repository.ts";
import { insertShowcase } from "../../server/modules/portfolio/showcases/showcases.repository.ts";

const letters = fc.constantFrom(
  ...'ab1 *_`$#>-[]()!\\\n~.&<|éñ🙂"'.split(""),
  "<script>",
  "](javascript:",
  "/api/files/",
);
const words = fc.string({ unit: letters, maxLength: 40 });
const line = fc.string({ unit: fc.constantFrom(..."abc é<&\"'🙂"), minLength: 1, maxLength: 20 });
const time = fc.integer({ min: 0, max: 2_000_000_000_000 });
const visibility = fc.constantFrom("private", "teachers", "class");
const strength = fc.constantFrom("begun", "partial", "complete");
const few = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 3 });

const entry = fc.record({
  title: words,
  body: words,
  edits: few(words),
  template: fc.constantFrom("free", "kwl", "from-another-time"),
  visibility,
  tags: fc.uniqueArray(
    line.map((tag) => tag.trim()).filter((tag) => tag !== ""),
    { maxLength: 3 },
  ),
  mood: fc.constantFrom(null, "calm", "stuck"),
  conversationId: fc.constantFrom(null, "a-conversation"),
  at: time,
  versions: few(
    fc.record({
      title: words,
      body: words,
      kind: fc.constantFrom("here", "elsewhere", "before", "left-out"),
      at: time,
    }),
  ),
  moments: few(fc.record({ kind: fc.constantFrom("first-wrong", "clicked", "help"), quote: words })),
  feedback: few(
    fc.record({
      by: fc.constantFrom("coach", "model"),
      depth: fc.constantFrom(null, "plans"),
      text: words,
      at: time,
    }),
  ),
});

const artifact = fc.record({
  kind: fc.constantFrom("text", "code", "link", "excerpt", "practice", "file", "entry"),
  status: fc.constantFrom("draft", "kept"),
  visibility,
  title: line,
  caption: words,
  why: words,
  body: words,
  at: time,
  changes: few(fc.record({ title: line, caption: words, body: words, note: words, at: time })),
  skills: fc.uniqueArray(fc.record({ skill: line, strength }), {
    maxLength: 3,
    selector: ({ skill }) => skill,
  }),
  teacher: fc.constantFrom(null, "begun", "complete"),
  /** Which of the entries and files it belongs to, counted round. */
  entry: fc.nat(5),
  file: fc.nat(5),
});

const showcase = fc.record({
  title: line,
  theme: fc.constantFrom("paper", "slate", "garden"),
  markdown: words,
  quote: line,
  revision: fc.integer({ min: 1, max: 9 }),
  at: time,
});

/** Things a learner may have kept, as they are told to `keepAll`. */
export const keptThings = fc.record({
  entries: few(entry),
  artifacts: few(artifact),
  showcases: few(showcase),
  goals: few(fc.record({ text: words, at: time, reachedAt: fc.option(time) })),
  competencies: few(fc.record({ skill: line, at: time })),
});
export type KeptThings = typeof keptThings extends fc.Arbitrary<infer Things> ? Things : never;

/** Keeps all that through the repositories, as its learner would have. */
export async function keepAll(
  person: Person,
  database: Database,
  things: KeptThings,
  files: readonly string[],
  ids: { next(): string },
): Promise<void> {
  const entries: string[] = [];
  for (const one of things.entries) entries.push(await keepEntry(person, database, one, ids));
  const artifacts: string[] = [];
  for (const one of things.artifacts)
    artifacts.push(await keepArtifact(person, database, one, { entries, files }, ids));
  for (const one of things.showcases) {
    const [first = "gone"] = artifacts;
    await insertShowcase(database, {
      id: ids.next(),
      learnerId: person.id,
      title: one.title,
      theme: one.theme,
      revision: one.revision,
      createdAt: one.at,
      updatedAt: one.at,
      blocks: [
        { id: "1", kind: "heading", text: one.title },
        { id: "2", kind: "text", markdown: one.markdown },
        { id: "3", kind: "artifact", artifactId: first, caption: true, why: false },
        { id: "4", kind: "gallery", artifactIds: artifacts },
        { id: "5", kind: "skills", skills: [] },
        { id: "6", kind: "quote", entryId: entries[0] ?? "gone", text: one.quote },
      ],
    });
  }
  for (const { text, at, reachedAt } of things.goals)
    await database.client.execute({
      sql: "INSERT INTO portfolio_goals (id, learner_id, text, artifacts, created_at, reached_at) VALUES (?, ?, ?, ?, ?, ?)",
      args: [ids.next(), person.id, text, JSON.stringify(artifacts), at, reachedAt],
    });
  for (const { skill, at } of things.competencies)
    await database.client.execute({
      sql: "INSERT INTO competencies (id, learner_id, skill, evidence, confirmed_by, at) VALUES (?, ?, ?, ?, 'rivera', ?)",
      args: [ids.next(), person.id, skill, JSON.stringify(artifacts), at],
    });
}

async function keepEntry(
  person: Person,
  database: Database,
  one: KeptThings["entries"][number],
  ids: { next(): string },
): Promise<string> {
  const id = ids.next();
  const first = newDocument({ title: one.title, blocks: readMarkdown(one.body) });
  const changes = [first];
  for (const edit of one.edits)
    changes.push(rewritten(merged(changes) ?? first, { blocks: readMarkdown(edit) }));
  const { title, body } = asText(readDocument(merged(changes) ?? first));
  const { template, visibility, tags, mood, conversationId, at } = one;
  const row = { id, learnerId: person.id, title, body, template, visibility, tags, mood, conversationId };
  const moments = one.moments.map(({ kind, quote }) => ({
    kind,
    quote,
    conversationId: conversationId ?? "",
    turnId: "a-turn",
  }));
  const kept = { ...row, words: searchable(title, body, tags), createdAt: at, updatedAt: at + 1 };
  await insertEntry(database, kept, first, moments);
  for (const [index, change] of changes.slice(1).entries())
    await database.client.execute({
      sql: "INSERT INTO entry_changes (entry_id, seq, change, at) VALUES (?, ?, ?, ?)",
      args: [id, index + 2, change, at],
    });
  for (const version of one.versions)
    await database.client.execute({
      sql: "INSERT INTO entry_versions (id, entry_id, title, body, kind, at) VALUES (?, ?, ?, ?, ?, ?)",
      args: [ids.next(), id, version.title, version.body, version.kind, version.at],
    });
  for (const { by, depth, text, at: createdAt } of one.feedback)
    await insertFeedback(database, id, { id: ids.next(), by, depth, text, createdAt });
  return id;
}

async function keepArtifact(
  person: Person,
  database: Database,
  one: KeptThings["artifacts"][number],
  beside: { readonly entries: readonly string[]; readonly files: readonly string[] },
  ids: { next(): string },
): Promise<string> {
  const id = ids.next();
  const entryId = beside.entries[one.entry % Math.max(1, beside.entries.length)];
  const fileId =
    one.kind === "file" ? (beside.files[one.file % Math.max(1, beside.files.length)] ?? null) : null;
  const content = newContent({ ...one, body: bodyOf(one.kind, one.body), fileId });
  const { kind, status, visibility, at } = one;
  const row: ArtifactRow = {
    ...content,
    id,
    learnerId: person.id,
    kind,
    status,
    visibility,
    source: kind === "entry" && entryId ? { kind: "entry", entryId } : null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const reflections = entryId ? [entryId] : [];
  await insertArtifact(database, { ...row, words: "" }, { skills: one.skills, reflections });
  for (const [index, change] of one.changes.entries()) {
    const before = { ...row, version: index + 1 };
    const next = changed(content, { ...change, body: bodyOf(kind, change.body) });
    const unchanged = { words: "", status, visibility, skills: undefined, reflections: undefined };
    await changeArtifact(database, {
      row: before,
      content: next,
      isNew: true,
      note: change.note,
      at: change.at,
      ...unchanged,
    });
  }
  if (one.teacher !== null)
    await database.client.execute({
      sql: "INSERT INTO artifact_skills (artifact_id, skill, assessed_by, strength, at) VALUES (?, 'seen', 'teacher', ?, 7)",
      args: [id, one.teacher],
    });
  return id;
}

function bodyOf(kind: ArtifactRow["kind"], text: string): string {
  switch (kind) {
    case "link":
      return "https://example.org/leaf";
    case "excerpt":
      return JSON.stringify([{ by: "learner", text }]);
    case "practice":
      return JSON.stringify({
        answered: 1,
        alone: 1,
        helped: 0,
        check: { right: 1, of: 2 },
        skills: [text],
        endedAt: null,
      });
    default:
      return text;
  }
}
