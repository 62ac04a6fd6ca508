import type { Database } from "../../../db/client.ts";
import type { Embedder } from "../../../llm/embedders.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classFor, classTaughtBy } from "../../classes/classes.usecases.ts";
import { materialEmpty, materialTooLong, materialUnreadable } from "./materials.errors.ts";
import { lookupWords, type PassageText, splitMarkdown, splitPages, splitText } from "./materials.models.ts";
import * as repository from "./materials.repository.ts";
import { longestMaterial, type Material, type Passage } from "./materials.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Null when no embedding model is configured. */
  readonly embedder: Embedder | null;
}

/** Passages that are given vectors at one time. */
const mostVectors = 400;
/** A passage farther than this from a message (cosine distance) is about something else. */
const farthest = 0.6;

/** Most pages of a PDF that are read. */
const mostPages = 500;

/** Materials of a class, for those who belong to it. @throws not-found for everybody else */
export async function materialsOf(
  person: Person,
  classId: string,
  ports: Pick<Ports, "database">,
): Promise<readonly Material[]> {
  if (!(await classFor(person, classId, ports))) throw notFound();
  return repository.listMaterials(person, ports.database, classId);
}

/** A material with its passages, for those who belong to its class. @throws not-found for everybody else */
export async function readMaterial(
  person: Person,
  id: string,
  ports: Pick<Ports, "database">,
): Promise<{ material: Material; passages: readonly Passage[] }> {
  const material = await repository.findMaterial(person, ports.database, id);
  if (!material) throw notFound();
  return { material, passages: await repository.listPassages(ports.database, id) };
}

/** Adds a text to a class's materials. @throws not-found for who doesn't teach it, material.empty, material.too-long */
export async function addText(
  person: Person,
  classId: string,
  input: { readonly title: string; readonly kind: "markdown" | "text"; readonly text: string },
  ports: Ports,
): Promise<Material> {
  await classTaughtBy(person, classId, ports);
  if (input.text.length > longestMaterial) throw materialTooLong(longestMaterial);
  const passages = input.kind === "markdown" ? splitMarkdown(input.text) : splitText(input.text);
  return keep(person, classId, { title: input.title, kind: input.kind, passages }, ports);
}

/**
 * Adds a file: a PDF by its content, otherwise UTF-8 text, Markdown when its name says so.
 * @throws not-found for who doesn't teach the class, material.unreadable, material.empty, material.too-long
 */
export async function addFile(
  person: Person,
  classId: string,
  input: { readonly title: string; readonly name: string; readonly bytes: Uint8Array },
  ports: Ports,
): Promise<Material> {
  await classTaughtBy(person, classId, ports);
  if (isPdf(input.bytes)) {
    const pages = await pagesOf(input.bytes);
    if (pages.reduce((sum, page) => sum + page.length, 0) > longestMaterial)
      throw materialTooLong(longestMaterial);
    return keep(person, classId, { title: input.title, kind: "pdf", passages: splitPages(pages) }, ports);
  }
  const text = decode(input.bytes);
  const kind = /\.(?:md|markdown)$/i.test(input.name) ? "markdown" : "text";
  return addText(person, classId, { title: input.title, kind, text }, ports);
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw materialUnreadable();
    return text;
  } catch {
    throw materialUnreadable();
  }
}

/** The text of each page. The reader of PDFs is loaded when the first one comes. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { extractText, getDocumentProxy } = await import("unpdf");
    const document = await getDocumentProxy(bytes);
    if (document.numPages > mostPages) throw materialTooLong(longestMaterial);
    const { text } = await extractText(document, { mergePages: false });
    return text;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "material.too-long") throw error;
    throw materialUnreadable();
  }
}

async function keep(
  person: Person,
  classId: string,
  input: { title: string; kind: Material["kind"]; passages: readonly PassageText[] },
  { database, clock, ids, embedder }: Ports,
): Promise<Material> {
  if (!input.passages.some(({ text }) => /\p{L}{2}/u.test(text))) throw materialEmpty();
  const id = ids.next();
  const createdAt = clock.now();
  await repository.insertMaterial(database, {
    id,
    classId,
    authorId: person.id,
    title: input.title,
    kind: input.kind,
    createdAt,
    passages: input.passages.map((passage) => ({ ...passage, id: ids.next() })),
  });
  await giveVectors(classId, { database, embedder });
  const { title, kind, passages } = input;
  return { id, classId, title, kind, author: person.name, passages: passages.length, createdAt };
}

/** Removes a material from its class. @throws not-found for who doesn't teach it */
export async function removeMaterial(
  person: Person,
  id: string,
  ports: Pick<Ports, "database">,
): Promise<void> {
  const material = await repository.findMaterial(person, ports.database, id);
  if (!material) throw notFound();
  await classTaughtBy(person, material.classId, ports);
  await repository.deleteMaterial(ports.database, id);
}

/** Gives vectors to passages of a class that have none; without a model, or when it fails, words alone find them. */
async function giveVectors(
  classId: string,
  { database, embedder }: Pick<Ports, "database" | "embedder">,
): Promise<void> {
  if (embedder === null) return;
  const bare = await repository.passagesWithoutVector(database, classId, embedder.model, mostVectors);
  const vectors = await embedder.embed(bare.map(({ text }) => text));
  if (vectors === null) return;
  const kept = bare.flatMap(({ id }, index) => {
    const vector = vectors[index];
    return vector ? [{ passageId: id, vector }] : [];
  });
  await repository.keepVectors(database, embedder.model, kept);
}

/** A message's vector, and the model it is of. */
export interface MessageVector {
  readonly model: string;
  readonly vector: readonly number[];
}

/**
 * What a class's materials say about a message, the nearest first: by its words, and by its meaning where there is a
 * vector of it. Nothing for bare mathematics.
 */
export async function passagesAbout(
  input: {
    readonly classId: string | null;
    readonly message: string;
    readonly meaning: MessageVector | null;
    readonly limit: number;
  },
  { database }: { readonly database: Database },
): Promise<readonly repository.FoundPassage[]> {
  const { classId, meaning, limit } = input;
  const words = lookupWords(input.message);
  if (classId === null || words.length === 0) return [];
  const [byWords, byMeaning] = await Promise.all([
    repository.searchPassages(database, classId, words, limit),
    meaning === null
      ? []
      : repository.nearestPassages(database, classId, meaning.model, meaning.vector, limit),
  ]);
  return fused([byWords, byMeaning.filter(({ rank }) => rank <= farthest)], limit);
}

/** Several rankings as one (reciprocal rank fusion, Cormack, Clarke & Büttcher 2009, k = 60). */
function fused(
  rankings: readonly (readonly repository.FoundPassage[])[],
  limit: number,
): readonly repository.FoundPassage[] {
  const scores = new Map<string, { passage: repository.FoundPassage; score: number }>();
  for (const ranking of rankings) {
    for (const [place, passage] of ranking.entries()) {
      const known = scores.get(passage.id) ?? { passage, score: 0 };
      scores.set(passage.id, { ...known, score: known.score + 1 / (60 + place) });
    }
  }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ passage }) => passage);
}

export type { FoundPassage } from "./materials.repository.ts";
