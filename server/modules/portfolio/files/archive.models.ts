import { deflateSync, Inflate, Zip, type ZipInputFile } from "fflate";
import {
  archiveBomb,
  archiveDuplicate,
  archiveTooLarge,
  archiveUnreadable,
  archiveUnsafeName,
} from "./archive.errors.ts";
import { crc32, joined } from "./bytes.models.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.models.ts";

/** A file to be packed. */
export interface ArchiveFile {
  /** Path inside the archive, with `/`: "files/leaf.jpg". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True for what is packed already (pictures, sound): packing it again costs time and gains nothing. */
  readonly isPacked?: boolean;
}

/** What an archive that comes from outside may have at most; sizes in bytes. */
export interface ArchiveLimits {
  readonly archiveBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  /** All files together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed of one file; only looked at from `ratioFrom` bytes on, for short texts pack very well. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Folders in folders. */
  readonly depth: number;
}

export const portfolioLimits: ArchiveLimits = {
  archiveBytes: 256 * 1024 * 1024,
  entries: 5000,
  entryBytes: 32 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 1024 * 1024,
  depth: 8,
};

/**
 * Packs files one at a time, so that no more than one is in memory: the parts of a ZIP archive in order. The same
 * files in the same order give the same bytes, whatever the time and the time zone.
 * @throws archive.unsafe-name, archive.duplicate
 */
export async function* writeArchive(
  files: Iterable<ArchiveFile> | AsyncIterable<ArchiveFile>,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const names = new Set<string>();
  for await (const file of files) {
    if (!isSafePath(file.name, portfolioLimits.depth)) throw archiveUnsafeName();
    if (names.has(sameName(file.name))) throw archiveDuplicate();
    names.add(sameName(file.name));
    addFile(zip, file);
    yield* parts;
    parts = [];
  }
  zip.end();
  yield* parts;
}

/**
 * Packs a file in one go: the streaming packer of fflate 0.8 writes references to before the beginning for some content,
 * which no program unpacks (github.com/101arrowz/fflate/issues/260).
 */
function addFile(zip: Zip, { name, bytes, isPacked }: ArchiveFile): void {
  const entry: ZipInputFile = {
    filename: name,
    size: bytes.length,
    crc: crc32(bytes),
    // Always "deflated", also at level 0: some readers refuse stored files whose size follows behind them.
    compression: 8,
    // The earliest date ZIP knows, written in local time as fflate reads it.
    mtime: new Date(1980, 0, 1),
  };
  // Gives the entry its `ondata`.
  zip.add(entry);
  entry.ondata?.(null, packed(bytes, isPacked === true), true);
}

/** What packs so well that a reader would take it for a bomb goes as it is, so that it can be opened again. */
function packed(bytes: Uint8Array, isPacked: boolean): Uint8Array<ArrayBuffer> {
  const asItIs = () => deflateSync(bytes, { level: 0 });
  if (isPacked) return asItIs();
  const small = deflateSync(bytes, { level: 6 });
  return isBomb(bytes.length, small.length, portfolioLimits) ? asItIs() : small;
}

const isBomb = (size: number, packedSize: number, { ratio, ratioFrom }: ArchiveLimits) =>
  size >= ratioFrom && size > packedSize * ratio;

/** A whole archive in memory; for few and small files. */
export async function packArchive(files: Iterable<ArchiveFile>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of writeArchive(files)) parts.push(part);
  return joined(parts);
}

/** An archive whose directory was looked through; its files are unpacked one at a time, when asked for. */
export interface Archive {
  /** Paths of the files in the order of the directory; folders are left out. */
  readonly names: readonly string[];
  /** @throws archive.unreadable for no such file or a damaged one, archive.bomb for one bigger than declared */
  read(name: string): Uint8Array<ArrayBuffer>;
}

/**
 * Opens an archive that comes from outside. All that the directory declares is held against the limits before
 * anything is unpacked, and no file gives more bytes than it declared: what comes out is at most `totalBytes`.
 * @throws archive.too-large, archive.bomb, archive.unsafe-name, archive.duplicate, archive.encrypted,
 *   archive.unsupported, archive.unreadable
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = portfolioLimits): Archive {
  if (bytes.length > limits.archiveBytes) throw archiveTooLarge();
  const entries = readDirectory(bytes, limits.entries);
  if (entries.length > limits.entries) throw archiveTooLarge();
  for (const entry of entries) checkEntry(entry, limits);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) throw archiveTooLarge();
  if (new Set(entries.map((entry) => sameName(entry.name))).size < entries.length) throw archiveDuplicate();
  const files = new Map(entries.filter((entry) => !entry.isFolder).map((entry) => [entry.name, entry]));
  return {
    names: [...files.keys()],
    read(name) {
      const entry = files.get(name);
      if (!entry) throw archiveUnreadable();
      return unpacked(bytes, entry);
    },
  };
}

/** All files of an archive, each checked; for imports that take all or nothing. @throws as openArchive and read */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits): ReadonlyMap<string, Uint8Array> {
  const archive = openArchive(bytes, limits);
  return new Map(archive.names.map((name) => [name, archive.read(name)]));
}

function checkEntry(entry: ZipEntry, limits: ArchiveLimits): void {
  const path = entry.isFolder ? entry.name.slice(0, -1) : entry.name;
  if (!isSafePath(path, limits.depth)) throw archiveUnsafeName();
  if (entry.isFolder && entry.size > 0) throw archiveUnreadable();
  if (entry.size > limits.entryBytes) throw archiveTooLarge();
  if (isBomb(entry.size, entry.packedSize, limits)) throw archiveBomb();
}

/** Packed bytes given to the unpacker at a time: at most 1032 times as many come out, about 2 MB. */
const slice = 2048;

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  const content = entry.method === "stored" ? joined([packed]) : inflated(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw archiveUnreadable();
  return content;
}

/** Unpacks, and stops within one slice of going past the declared size. */
function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += slice) {
    pushSlice(inflate, packed.subarray(at, at + slice), at + slice >= packed.length);
    if (length > size) throw archiveBomb();
  }
  return joined(parts);
}

function pushSlice(inflate: Inflate, part: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(part, isLast);
  } catch {
    throw archiveUnreadable();
  }
}

/** Two names that are one file on some system: composed or not, large letters or small. */
const sameName = (name: string): string => name.normalize("NFC").toLowerCase();

/** A relative path of plain segments that stays where it is unpacked, on every system. */
function isSafePath(path: string, depth: number): boolean {
  const segments = path.split("/");
  return (
    path.length <= 400 &&
    segments.length <= depth + 1 &&
    segments.every((segment) => segment !== "" && !/^\.{1,2}$|[. ]$/.test(segment)) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    !/[\u0000-\u001f\u007f\\:*?"<>|]/.test(path)
  );
}
