import type { Row } from "@libsql/client";
import { type Database, isDuplicate } from "../../../db/client.ts";
import { AppError, notFound } from "../../../shared/errors.ts";
import { joined, sameBytes } from "./bytes.models.ts";
import { type ContentType, contentTypes } from "./content-types.models.ts";
import {
  fileChunkDiffers,
  fileDamaged,
  fileFinished,
  fileIdTaken,
  fileIncomplete,
  fileOffset,
  fileQuota,
} from "./files.errors.ts";
import { checkedRange, checkedUpload, checkRoom, repeatedBytes, settledUpload } from "./storage.models.ts";
import { statements } from "./storage.statements.ts";
import type { ByteRange, FileStorage, StoragePorts, StoredFile, Upload, Usage } from "./storage.ts";

/** How often a part is tried again when another device added one at the same moment. */
const mostAttempts = 5;

/** Files as blobs in libSQL: a row of `files` each, and their bytes in order in `file_chunks`. */
export function makeLibsqlStorage(database: Database, ports: StoragePorts): FileStorage {
  const { client } = database;
  const { clock, ids, limits, settle } = ports;

  async function find(learnerId: string, id: string): Promise<Upload | StoredFile | null> {
    const found = await client.execute(statements.find(learnerId, id));
    return found.rows[0] ? fileOf(found.rows[0]) : null;
  }

  async function usage(learnerId: string): Promise<Usage> {
    const found = await client.execute(statements.usage(learnerId));
    return { bytes: Number(found.rows[0]?.bytes ?? 0), files: Number(found.rows[0]?.files ?? 0) };
  }

  /** Bytes of a file; fewer when it is being removed. */
  async function bytesOf(id: string, { start, end }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let at = start;
    while (at < end) {
      const found = await client.execute(statements.chunks(id, at, end));
      const before = at;
      for (const row of found.rows) {
        const chunk = blobOf(row.bytes);
        const from = at - Number(row.start);
        const part = chunk.subarray(from, Math.min(chunk.length, end - Number(row.start)));
        if (from < 0 || part.length === 0) break;
        parts.push(part);
        at += part.length;
      }
      if (at === before) break;
    }
    return joined(parts);
  }

  /** Removes an upload that can't be finished. @returns false when it was finished or removed meanwhile */
  async function discard(learnerId: string, id: string): Promise<boolean> {
    const results = await client.batch(statements.remove(learnerId, id, "AND status = 'uploading'"), "write");
    return (results.at(-1)?.rowsAffected ?? 0) > 0;
  }

  async function finished(learnerId: string, id: string): Promise<StoredFile> {
    const file = await find(learnerId, id);
    if (file?.status !== "ready") throw notFound();
    return file;
  }

  return {
    find,
    usage,

    async begin(learnerId, announced) {
      const upload = checkedUpload(announced, limits);
      const id = announced.id ?? ids.next();
      const now = clock.now();
      const { learnerBytes, learnerFiles } = limits;
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const made = await client
          .execute(statements.begin(learnerId, id, upload, now, learnerBytes, learnerFiles))
          .catch((error: unknown) => {
            throw isDuplicate(error) ? fileIdTaken() : error;
          });
        if (made.rowsAffected > 0) {
          return { ...upload, id, status: "uploading", received: 0, createdAt: now, updatedAt: now };
        }
        // No exception here means that room was made in this very moment: the next attempt finds it.
        checkRoom(upload, await usage(learnerId), limits);
      }
      throw fileQuota(learnerBytes);
    },

    async append(learnerId, id, offset, bytes) {
      for (let attempt = 0; ; attempt++) {
        const upload = await find(learnerId, id);
        if (!upload) throw notFound();
        if (upload.status === "ready") throw fileFinished();
        if (attempt === mostAttempts) throw fileOffset(upload.received);
        const repeated = repeatedBytes(upload, offset, bytes.length, limits);
        const before = await bytesOf(id, { start: offset, end: offset + repeated });
        // A finish meanwhile may have put other bytes in their place: look again what it is now.
        if (!sameBytes(before, bytes.subarray(0, repeated))) {
          if ((await find(learnerId, id))?.status === "uploading") throw fileChunkDiffers();
          continue;
        }
        if (repeated === bytes.length) return upload;
        const now = clock.now();
        const fresh = bytes.subarray(repeated);
        const results = await client.batch(
          statements.append(learnerId, id, upload.received, fresh, now),
          "write",
        );
        if (results.at(-1)?.rowsAffected) {
          return { ...upload, received: upload.received + fresh.length, updatedAt: now };
        }
      }
    },

    async finish(learnerId, id, sha256) {
      const upload = await find(learnerId, id);
      if (!upload) throw notFound();
      if (upload.status === "ready") return upload;
      if (upload.received < upload.size) throw fileIncomplete(upload.size - upload.received);
      try {
        const sent = await bytesOf(id, { start: 0, end: upload.size });
        const kept = await settledUpload(sent, upload, sha256, settle);
        await client.batch(
          statements.finish(learnerId, upload, kept, clock.now(), limits.chunkBytes.most),
          "write",
        );
      } catch (error) {
        // Another finish may have put its bytes in place while these were read; then that one stands.
        if (!(error instanceof AppError) || (await discard(learnerId, id))) throw error;
      }
      return finished(learnerId, id);
    },

    async read(learnerId, id, range) {
      const file = await finished(learnerId, id);
      const within = checkedRange(range, file.size);
      const bytes = await bytesOf(id, within);
      if (bytes.length === within.end - within.start) return { file, range: within, bytes };
      throw (await find(learnerId, id)) ? fileDamaged() : notFound();
    },

    async keepThumbnail(learnerId, id, thumbnail) {
      const kept = await client.execute(statements.keepThumbnail(learnerId, id, thumbnail));
      if (kept.rowsAffected === 0) throw notFound();
    },

    async thumbnail(learnerId, id) {
      const row = (await client.execute(statements.thumbnail(learnerId, id))).rows[0];
      if (!row) return null;
      const size = { width: Number(row.width), height: Number(row.height) };
      return { type: contentTypeOf(row.type), ...size, bytes: joined([blobOf(row.bytes)]) };
    },

    async remove(learnerId, id) {
      const results = await client.batch(statements.remove(learnerId, id), "write");
      return (results.at(-1)?.rowsAffected ?? 0) > 0;
    },

    async sweep(before) {
      const results = await client.batch(statements.sweep(before), "write");
      return results.at(-1)?.rowsAffected ?? 0;
    },
  };
}

function fileOf(row: Row): Upload | StoredFile {
  const kept = {
    id: String(row.id),
    name: String(row.name),
    declaredType: String(row.declared_type),
    size: Number(row.size),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
  if (row.status !== "ready") return { ...kept, status: "uploading", received: Number(row.received) };
  return {
    ...kept,
    status: "ready",
    type: contentTypeOf(row.type),
    sha256: String(row.sha256),
    width: row.width === null ? null : Number(row.width),
    height: row.height === null ? null : Number(row.height),
  };
}

/** A stored type that a later or earlier version doesn't know is served as plain bytes. */
const contentTypeOf = (stored: unknown): ContentType =>
  contentTypes.find((type) => type === stored) ?? "application/octet-stream";

function blobOf(value: unknown): Uint8Array {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array();
}
