import type { Clock } from "../../../shared/clock.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { ContentType } from "./content-types.models.ts";

/**
 * Where learners' files are kept. Every driver passes `tests/contract/storage.suite.ts`.
 *
 * The first argument is always the learner the file belongs to; who else may see a file is decided by what shows it
 * (an artifact, a showcase) before this is asked. A file that isn't there and another learner's answer alike.
 *
 * An upload is begun with its size, comes in parts in order, and is finished. After a cut the device asks `find` for
 * `received` and goes on from there. Only a finished file can be read, and a finished file never changes.
 */
export interface FileStorage {
  /**
   * Reserves room for a file. @throws file.empty, file.too-large, file.quota, file.too-many, file.id-taken
   */
  begin(learnerId: string, upload: NewUpload): Promise<Upload>;

  /** Where an upload stands, or the finished file; null when there is none. */
  find(learnerId: string, id: string): Promise<Upload | StoredFile | null>;

  /**
   * Keeps a part that begins at `offset`. What was kept before may be sent again, in the same parts or others: it is
   * compared and counts once.
   * @throws file.offset (with `received`) for a part that would leave a gap, file.size-differs for one that goes past
   *   the size, file.chunk-size, file.chunk-differs, file.finished, not-found
   */
  append(learnerId: string, id: string, offset: number, bytes: Uint8Array): Promise<Upload>;

  /**
   * Checks the whole, lets it be settled (type told, metadata taken out) and makes it readable; again: the same file.
   * What fails the check or is refused is removed.
   * @param sha256 hexadecimal, of the bytes sent; null where a device can't tell
   * @throws file.incomplete, file.damaged, not-found, and what settling throws
   */
  finish(learnerId: string, id: string, sha256: string | null): Promise<StoredFile>;

  /** A finished file's bytes. @param range left out: all of them @throws file.range, not-found */
  read(learnerId: string, id: string, range?: ByteRange): Promise<FileBytes>;

  /**
   * Keeps a small picture of a finished file, in place of an earlier one. It goes with its file and doesn't count against
   * the quota. @throws not-found
   */
  keepThumbnail(learnerId: string, id: string, thumbnail: Thumbnail): Promise<void>;

  /** The small picture of a finished file; null where none was kept, or the file isn't there. */
  thumbnail(learnerId: string, id: string): Promise<Thumbnail | null>;

  /** Removes a file or an upload. @returns false when there was none */
  remove(learnerId: string, id: string): Promise<boolean>;

  /** What counts against the learner's quota: finished files, and the announced size of running uploads. */
  usage(learnerId: string): Promise<Usage>;

  /** Removes uploads that had no part since a time (milliseconds since epoch, UTC). @returns how many */
  sweep(before: number): Promise<number>;
}

export interface NewUpload {
  /** Where it had one before, as when a portfolio is taken in; a new one where it is left out. */
  readonly id?: string;
  readonly name: string;
  /** What the device says it is; not believed. */
  readonly declaredType: string;
  /** Bytes. */
  readonly size: number;
}

interface Kept extends NewUpload {
  readonly id: string;
  /** Milliseconds since epoch, UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Upload extends Kept {
  readonly status: "uploading";
  /** Bytes kept so far: where the next part begins. */
  readonly received: number;
}

export interface StoredFile extends Kept {
  readonly status: "ready";
  /** By content. */
  readonly type: ContentType;
  /** Of the bytes kept, hexadecimal. */
  readonly sha256: string;
  /** Of a picture, in pixels, as stored; else null. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A small picture of a picture; sizes in pixels. */
export interface Thumbnail {
  readonly type: ContentType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes from `start` up to but without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface FileBytes {
  readonly file: StoredFile;
  /** What was read; `end` is cut to the file's size. */
  readonly range: ByteRange;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Usage {
  readonly bytes: number;
  readonly files: number;
}

/** Sizes in bytes. */
export interface StorageLimits {
  readonly fileBytes: number;
  readonly learnerBytes: number;
  readonly learnerFiles: number;
  /** A part of an upload; only the last may be smaller than `least`. */
  readonly chunkBytes: { readonly least: number; readonly most: number };
}

export const storageLimits: StorageLimits = {
  fileBytes: 10 * 1024 * 1024,
  learnerBytes: 250 * 1024 * 1024,
  learnerFiles: 2000,
  chunkBytes: { least: 16 * 1024, most: 1024 * 1024 },
};

/** What is kept of an upload once it is whole. */
export interface Settled {
  readonly type: ContentType;
  /** As sent, or without metadata; never longer than sent. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number | null;
  readonly height: number | null;
}

/** Looks at a whole upload and says what is kept of it; the same for the same bytes. Throws to refuse it. */
export type Settle = (bytes: Uint8Array<ArrayBuffer>, upload: NewUpload) => Settled;

export interface StoragePorts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limits: StorageLimits;
  readonly settle: Settle;
}
