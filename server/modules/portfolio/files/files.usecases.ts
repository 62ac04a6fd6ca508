import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { fileInUse } from "./files.errors.ts";
import type { FileState } from "./files.schemas.ts";
import { findShownTo, isHeld } from "./shown-files.repository.ts";
import {
  type ByteRange,
  type FileStorage,
  type NewUpload,
  type StoredFile,
  storageLimits,
  type Thumbnail,
  type Upload,
} from "./storage.ts";
import { settledThumbnail } from "./thumbnails.models.ts";

export interface FilePorts {
  readonly database: Database;
  readonly files: FileStorage;
  readonly clock: Clock;
}

/** An upload without a part for this long is taken for abandoned, milliseconds. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/** Reserves room for a file, once what others left behind is swept. @throws as FileStorage.begin */
export async function beginUpload(person: Person, upload: NewUpload, ports: FilePorts): Promise<FileState> {
  await ports.files.sweep(ports.clock.now() - abandonedAfter);
  return stateOf(await ports.files.begin(person.id, upload));
}

/** Where an upload of the person's own stands. @throws not-found */
export async function uploadState(
  person: Person,
  id: string,
  ports: Pick<FilePorts, "files">,
): Promise<FileState> {
  const file = await ports.files.find(person.id, id);
  if (!file) throw notFound();
  return stateOf(file);
}

export async function addPart(
  person: Person,
  id: string,
  part: { readonly offset: number; readonly bytes: Uint8Array },
  ports: Pick<FilePorts, "files">,
): Promise<FileState> {
  return stateOf(await ports.files.append(person.id, id, part.offset, part.bytes));
}

export async function finishUpload(
  person: Person,
  id: string,
  sha256: string | undefined,
  ports: Pick<FilePorts, "files">,
): Promise<FileState> {
  return stateOf(await ports.files.finish(person.id, id, sha256 ?? null));
}

/** A file that the person may see, and how to read it. */
export interface VisibleFile {
  readonly file: StoredFile;
  /** Its bytes within a range, piece by piece, as the reader takes them. */
  read(range: ByteRange): ReadableStream<Uint8Array>;
  /** Its small picture; null where there is none. */
  small(): Promise<Thumbnail | null>;
}

/** A finished file of a learner's. Who may see it was asked before, of the page that shows it. @throws not-found */
export async function fileOfLearner(
  learnerId: string,
  id: string,
  ports: Pick<FilePorts, "files">,
): Promise<VisibleFile> {
  const file = await ports.files.find(learnerId, id);
  if (file?.status !== "ready") throw notFound();
  return visible(learnerId, file, ports.files);
}

/** A finished file: the person's own, or one that something shows the person. @throws not-found */
export async function visibleFile(
  person: Person,
  id: string,
  ports: Pick<FilePorts, "files" | "database">,
): Promise<VisibleFile> {
  const own = await ports.files.find(person.id, id);
  const learnerId = own ? person.id : await findShownTo(person, ports.database, id);
  const file = own ?? (learnerId === null ? null : await ports.files.find(learnerId, id));
  if (learnerId === null || file?.status !== "ready") throw notFound();
  return visible(learnerId, file, ports.files);
}

const visible = (learnerId: string, file: StoredFile, files: FileStorage): VisibleFile => ({
  file,
  read: (range) => streamOf(learnerId, file.id, range, files),
  small: () => files.thumbnail(learnerId, file.id),
});

/** Keeps a small picture that the person's device made of a picture of the person's own. @throws not-found, file.thumbnail-refused */
export async function keepThumbnail(
  person: Person,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  ports: Pick<FilePorts, "files">,
): Promise<void> {
  const file = await ports.files.find(person.id, id);
  if (file?.status !== "ready") throw notFound();
  await ports.files.keepThumbnail(person.id, id, settledThumbnail(bytes, file));
}

/** So much of a file is in memory at a time, bytes. */
const piece = 1024 * 1024;

function streamOf(
  learnerId: string,
  id: string,
  range: ByteRange,
  files: FileStorage,
): ReadableStream<Uint8Array> {
  let at = range.start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at < range.end) {
        const end = Math.min(at + piece, range.end);
        controller.enqueue((await files.read(learnerId, id, { start: at, end })).bytes);
        at = end;
      }
      if (at >= range.end) controller.close();
    },
  });
}

/** Removes a file or gives an upload up. @throws not-found, file.in-use while an artifact or an entry has it */
export async function removeFile(
  person: Person,
  id: string,
  ports: Pick<FilePorts, "files" | "database">,
): Promise<void> {
  if (await isHeld(person, ports.database, id)) throw fileInUse();
  if (!(await ports.files.remove(person.id, id))) throw notFound();
}

export async function usageOf(person: Person, ports: Pick<FilePorts, "files">) {
  const { learnerBytes, learnerFiles, fileBytes } = storageLimits;
  const most = { bytes: learnerBytes, files: learnerFiles, fileBytes };
  return { ...(await ports.files.usage(person.id)), most };
}

function stateOf(file: Upload | StoredFile): FileState {
  const { id, name, size, createdAt } = file;
  if (file.status === "uploading") {
    const part = { ...storageLimits.chunkBytes };
    return { id, name, size, createdAt, status: "uploading", received: file.received, part };
  }
  const { type, sha256, width, height } = file;
  return { id, name, size, createdAt, status: "ready", type, sha256, width, height };
}
