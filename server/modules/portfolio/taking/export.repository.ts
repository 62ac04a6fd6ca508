import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { merged } from "../../journal/document/document.models.ts";
import { toBase64 } from "../../journal/entries/bytes.models.ts";
import { othersOf, othersSelects } from "./export-others.repository.ts";
import { canonical } from "./portfolio.models.ts";
import { type Portfolio, portfolioSchema, portfolioVersion } from "./portfolio.schemas.ts";
import { letOthersIn } from "./turnstile.ts";

const ofEntries =
  "JOIN journal_entries e ON e.id = x.entry_id WHERE e.learner_id = ? AND e.deleted_at IS NULL";
const ofArtifacts =
  "JOIN artifacts a ON a.id = x.artifact_id WHERE a.learner_id = ? AND a.deleted_at IS NULL";

/** All that is read for an export, by what it is; exported so that a test can read the plans. */
export const selects = {
  entries: "SELECT * FROM journal_entries WHERE learner_id = ? AND deleted_at IS NULL",
  changes: `SELECT x.* FROM entry_changes x ${ofEntries}`,
  versions: `SELECT x.* FROM entry_versions x ${ofEntries}`,
  moments: `SELECT x.* FROM entry_moments x ${ofEntries}`,
  feedback: `SELECT x.* FROM entry_feedback x ${ofEntries}`,
  artifacts: "SELECT * FROM artifacts WHERE learner_id = ? AND deleted_at IS NULL",
  artifactVersions: `SELECT x.* FROM artifact_versions x ${ofArtifacts}`,
  skills: `SELECT x.* FROM artifact_skills x ${ofArtifacts}`,
  reflections: `SELECT x.* FROM artifact_entries x JOIN artifacts a ON a.id = x.artifact_id
    JOIN journal_entries e ON e.id = x.entry_id AND e.learner_id = a.learner_id AND e.deleted_at IS NULL
    WHERE a.learner_id = ? AND a.deleted_at IS NULL`,
  goals: "SELECT * FROM portfolio_goals WHERE learner_id = ?",
  showcases: "SELECT * FROM showcases WHERE learner_id = ? AND deleted_at IS NULL",
  files: "SELECT * FROM files WHERE learner_id = ? AND status = 'ready'",
  ...othersSelects,
} as const;

type Rows = Readonly<Record<keyof typeof selects, readonly Row[]>>;

/** All that the person wrote and kept, as of one moment, in canonical order. @param pathOf where a file's bytes will be */
export async function readOwnPortfolio(
  person: Person,
  database: Database,
  pathOf: (file: { readonly id: string; readonly name: string }) => string,
): Promise<Portfolio> {
  const names = Object.keys(selects);
  const statements: InStatement[] = Object.values(selects).map((sql) => ({ sql, args: [person.id] }));
  const results = await database.client.batch(statements, "read");
  const found = new Map(names.map((name, index) => [name, results[index]?.rows ?? []]));
  const of = (name: keyof typeof selects) => found.get(name) ?? [];
  const documents = await documentsOf(of("changes"));
  return canonical(
    portfolioSchema.parse({
      format: "ponder-portfolio",
      version: portfolioVersion,
      entries: entriesOf(of, documents),
      artifacts: artifactsOf(of),
      goals: of("goals").map((row) => ({
        id: row.id,
        text: row.text,
        artifacts: listOf(row.artifacts),
        createdAt: row.created_at,
        reachedAt: row.reached_at,
      })),
      showcases: of("showcases").map((row) => ({
        id: row.id,
        title: row.title,
        theme: row.theme,
        blocks: listOf(row.blocks),
        revision: row.revision,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
      })),
      files: of("files").map((row) => ({
        id: row.id,
        path: pathOf({ id: String(row.id), name: String(row.name) }),
        name: row.name,
        declaredType: row.declared_type,
        type: row.type,
        size: row.size,
        sha256: row.sha256,
        width: row.width,
        height: row.height,
      })),
      ...othersOf(of),
    }),
  );
}

type Of = (name: keyof Rows) => readonly Row[];

function entriesOf(of: Of, documents: ReadonlyMap<unknown, string>): readonly unknown[] {
  const [versions, moments, feedback] = (["versions", "moments", "feedback"] as const).map((name) =>
    Map.groupBy(of(name), (row) => row.entry_id),
  );
  return of("entries").map((row) => ({
    id: row.id,
    title: row.title,
    body: row.body,
    document: documents.get(row.id) ?? "",
    template: row.template,
    visibility: row.visibility,
    tags: listOf(row.tags),
    mood: row.mood,
    conversationId: row.conversation_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    versions: (versions?.get(row.id) ?? []).map(({ id, title, body, kind, at }) => ({
      id,
      title,
      body,
      kind,
      at,
    })),
    moments: (moments?.get(row.id) ?? [])
      .toSorted((left, right) => Number(left.place) - Number(right.place))
      .map(({ kind, turn_id, quote }) => ({ kind, turnId: turn_id, quote })),
    feedback: (feedback?.get(row.id) ?? []).map(({ id, by, depth, text, created_at }) => ({
      id,
      by,
      depth,
      text,
      createdAt: created_at,
    })),
  }));
}

/** Documents by entry. */
async function documentsOf(changes: readonly Row[]): Promise<ReadonlyMap<unknown, string>> {
  const documents = new Map<unknown, string>();
  for (const [entryId, own] of Map.groupBy(changes, (row) => row.entry_id)) {
    documents.set(entryId, documentOf(own));
    await letOthersIn(documents.size);
  }
  return documents;
}

/** An entry's document, of all its changes in order, base64; empty where there is none that can be read. */
function documentOf(changes: readonly Row[]): string {
  const inOrder = changes.toSorted((left, right) => Number(left.seq) - Number(right.seq));
  const bytes = inOrder.flatMap(({ change }) =>
    change instanceof ArrayBuffer ? [new Uint8Array(change)] : [],
  );
  const document = bytes.length > 1 ? merged(bytes) : (bytes[0] ?? null);
  return document === null ? "" : toBase64(document);
}

function artifactsOf(of: Of): readonly unknown[] {
  const [versions, skills, reflections] = (["artifactVersions", "skills", "reflections"] as const).map(
    (name) => Map.groupBy(of(name), (row) => row.artifact_id),
  );
  return of("artifacts").map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    visibility: row.visibility,
    source: typeof row.source === "string" ? JSON.parse(row.source) : null,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    versions: (versions?.get(row.id) ?? []).map(
      ({ version, title, caption, why, body, file_id, note, at }) => ({
        version,
        title,
        caption,
        why,
        body,
        fileId: file_id,
        note,
        at,
      }),
    ),
    skills: (skills?.get(row.id) ?? []).map(({ skill, assessed_by, strength, at }) => ({
      skill,
      by: assessed_by,
      strength,
      at,
    })),
    reflections: (reflections?.get(row.id) ?? []).map(({ entry_id }) => entry_id),
  }));
}

function listOf(json: unknown): unknown {
  return JSON.parse(String(json));
}
