import { AppError } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { merged, mostBytes, newDocument, readDocument } from "../../journal/document/document.models.ts";
import { readMarkdown } from "../../journal/document/markdown-reading.models.ts";
import { fromBase64 } from "../../journal/entries/bytes.models.ts";
import { searchable } from "../../journal/entries/entries.models.ts";
import { asText } from "../../journal/entries/sync.usecases.ts";
import { type Archive, openArchive, portfolioLimits } from "../files/archive.models.ts";
import { sha256 } from "../files/bytes.models.ts";
import { fileIdTaken } from "../files/files.errors.ts";
import { type FileStorage, storageLimits } from "../files/storage.ts";
import type { ExportPorts } from "./export.usecases.ts";
import {
  asBrought,
  type BroughtPortfolio,
  canonical,
  readPortfolio,
  withoutTeachers,
} from "./portfolio.models.ts";
import {
  importLimits,
  type Portfolio,
  type PortfolioEntry,
  type PortfolioFile,
  type Restored,
} from "./portfolio.schemas.ts";
import { type Restoring, readStanding, restore } from "./restore.repository.ts";
import { type Plan, planOf } from "./restore-plan.models.ts";
import { rewritten } from "./rewriting.models.ts";
import { sealedText } from "./signing.models.ts";
import { portfolioDamaged } from "./taking.errors.ts";
import { letOthersIn } from "./turnstile.ts";

/** How often an import is tried again where somebody took one of its ids in the same moment. */
const mostAttempts = 3;

/** All that a learner may have fits in; files are unpacked one at a time, of which the JSON may be the largest. */
const archiveLimits = {
  ...portfolioLimits,
  archiveBytes: importLimits.archiveBytes,
  entryBytes: importLimits.jsonBytes,
  totalBytes: 512 * 1024 * 1024,
  entries: 60_000,
};

/** Name of the JSON in an archive. */
const portfolioName = "portfolio.json";

/**
 * Takes in what was taken along: all of it or nothing. Ids stay where they are free; where they are somebody else's,
 * others are made, always the same for the same person, so that the same portfolio taken in twice is there once. What is
 * there stays as it is; what was put away since is taken out again.
 * @throws portfolio.newer, portfolio.damaged, and what opening an archive and keeping files throw
 */
export async function takeIn(
  person: Person,
  brought: { readonly bytes: Uint8Array<ArrayBuffer>; readonly isArchive: boolean },
  ports: ExportPorts,
): Promise<Restored> {
  const archive = brought.isArchive ? openArchive(brought.bytes, archiveLimits) : null;
  if (archive && !archive.names.includes(portfolioName))
    throw portfolioDamaged(`there is no ${portfolioName}`);
  const text = textOf(archive ? archive.read(portfolioName) : brought.bytes);
  const { portfolio, left } = await confirmed(person, readPortfolio(text), ports);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const restored = await attemptToRestore(person, portfolio, archive, ports);
    if (restored) return { ...restored, unconfirmed: left };
  }
  throw portfolioDamaged("its ids are taken");
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw portfolioDamaged("it isn't text");
  }
}

/**
 * What teachers said counts only where this server's own mark says that nothing was changed, and that it is this person's.
 * Feedback never does: whoever gave it hasn't given it here.
 */
async function confirmed(person: Person, { portfolio, seal, sent }: BroughtPortfolio, ports: ExportPorts) {
  const brought = asBrought(canonical(portfolio));
  const own = await ports.signPortfolio(sealedText(person.username, sent));
  return own === seal ? { portfolio: brought, left: 0 } : withoutTeachers(brought);
}

/** @returns null where an id was taken meanwhile; nothing of it is left then */
async function attemptToRestore(
  person: Person,
  sent: Portfolio,
  archive: Archive | null,
  ports: ExportPorts,
): Promise<Omit<Restored, "unconfirmed"> | null> {
  const plan = await planOf(person.id, sent, (kind, ids) => readStanding(person, ports.database, kind, ids));
  const portfolio = rewritten(sent, plan.newIds);
  const restoring = await restoringOf(portfolio, plan);
  const files = archive ? portfolio.files.filter(({ id }) => plan.isNew("files", id)) : [];
  const stored: string[] = [];
  let done: { readonly leftOut: number } | null = null;
  try {
    for (const file of files) {
      await storeFile(person, file, archive, ports.files);
      stored.push(file.id);
    }
    done = await restore(person, ports.database, restoring);
  } catch (error) {
    if (!(error instanceof AppError && error.code === fileIdTaken().code)) throw error;
  } finally {
    if (!done) for (const id of stored) await ports.files.remove(person.id, id);
  }
  if (!done) return null;
  const { restored, known } = plan.counted(files.length);
  return { restored: { ...restored, workFeedback: restored.workFeedback - done.leftOut }, known };
}

async function restoringOf(portfolio: Portfolio, plan: Plan): Promise<Restoring> {
  const { artifacts, goals, showcases, competencies, workFeedback, projects, settings } = portfolio;
  const byId = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
  const newFeedback = workFeedback.filter(({ id }) => plan.isNew("workFeedback", id));
  const entries: Restoring["entries"][number][] = [];
  for (const entry of portfolio.entries.filter(({ id }) => plan.isNew("entries", id))) {
    const versions = entry.versions.filter(({ id }) => plan.isNew("versions", id));
    const feedback = entry.feedback.filter(({ id }) => plan.isNew("feedback", id));
    entries.push(withDocument({ ...entry, versions, feedback }));
    await letOthersIn(entries.length);
  }
  return {
    entries,
    rest: {
      artifacts: artifacts.filter(({ id }) => plan.isNew("artifacts", id)),
      goals: goals.filter(({ id }) => plan.isNew("goals", id)),
      showcases: showcases.filter(({ id }) => plan.isNew("showcases", id)),
      competencies: competencies.filter(({ id }) => plan.isNew("competencies", id)),
      workFeedback: newFeedback,
      projects: projects.filter(({ id }) => plan.isNew("projects", id)),
      settings,
    },
    about: new Map(
      newFeedback.flatMap(({ id, artifactId, version }) => {
        const about = byId.get(artifactId)?.versions.find((one) => one.version === version);
        return about ? [[id, about]] : [];
      }),
    ),
    again: {
      entries: plan.again("entries"),
      artifacts: plan.again("artifacts"),
      showcases: plan.again("showcases"),
    },
  };
}

/**
 * An entry with the document it is typed in from now on: its own where that reads as the entry does, so that devices which
 * still have it go on in it; else a new one of its text, which then is read from there, as everywhere.
 */
function withDocument(entry: PortfolioEntry): Restoring["entries"][number] {
  const change = ownDocument(entry) ?? newDocument({ title: entry.title, blocks: readMarkdown(entry.body) });
  if (change.length > mostBytes)
    throw portfolioDamaged(`entries: ${entry.id} is longer than an entry can be`);
  const text = asText(readDocument(change));
  const tags = [...new Set(entry.tags)];
  return { entry: { ...entry, ...text, tags }, words: searchable(text.title, text.body, tags), change };
}

function ownDocument({ document, title, body }: PortfolioEntry): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64(document);
  const change = bytes === null || bytes.length === 0 ? null : merged([bytes]);
  if (change === null) return null;
  const text = asText(readDocument(change));
  return text.title === title && text.body === body ? change : null;
}

/** Keeps a file of an archive under its id, once it is known to be the one that was taken along. */
async function storeFile(
  person: Person,
  { id, path, name, declaredType, sha256: sum }: PortfolioFile,
  archive: Archive | null,
  files: FileStorage,
): Promise<void> {
  if (!archive?.names.includes(path)) throw portfolioDamaged(`${path} is missing`);
  const bytes = archive.read(path);
  if ((await sha256(bytes)) !== sum) throw portfolioDamaged(`${path} isn't what it was`);
  await files.begin(person.id, { id, name, declaredType, size: bytes.length });
  try {
    const { most } = storageLimits.chunkBytes;
    for (let at = 0; at < bytes.length; at += most)
      await files.append(person.id, id, at, bytes.subarray(at, at + most));
    await files.finish(person.id, id, sum);
  } catch (error) {
    await files.remove(person.id, id);
    throw error;
  }
}
