import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import { AppError, notFound } from "../../../shared/errors.ts";
import { joined, sameBytes } from "./bytes.models.ts";
import { type ContentType, contentTypes } from "./content-types.models.ts";
import {
  fileChunkDiffers,
  fileDamaged,
  fileFinished,
  fileIncomplete,
  fileOffset,
  fileQuota,
} from "./files.errors.ts";
import {
  checkedRange,
  checkedUpload,
  checkRoom,
  repeatedBytes,
  type SettledUpload,
  settledUpload,
} from "./storage.models.ts";
import type {
  ByteRange,
  FileStorage,
  NewUpload,
  StoragePorts,
  StoredFile,
  Upload,
  Usage,
} from "./storage.ts";

/** Chunks asked for at once: a remote libSQL server answers with at most 10 MB. */
const chunksAtOnce = 4;

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
      const id = ids.next();
      const now = clock.now();
      const { learnerBytes, learnerFiles } = limits;
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const made = await client.execute(
          statements.begin(learnerId, id, upload, now, learnerBytes, learnerFiles),
        );
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

const fileColumns =
  "id, name, declared_type, type, size, received, sha256, width, height, status, created_at, updated_at";
const whileUploading = "id = ? AND learner_id = ? AND status = 'uploading' AND received = ?";

/** The SQL; exported so that a test can read its plans. */
export const statements = {
  find: (learnerId: string, id: string): InStatement => ({
    sql: `SELECT ${fileColumns} FROM files WHERE id = ? AND learner_id = ?`,
    args: [id, learnerId],
  }),

  usage: (learnerId: string): InStatement => ({
    sql: "SELECT coalesce(sum(size), 0) AS bytes, count(*) AS files FROM files WHERE learner_id = ?",
    args: [learnerId],
  }),

  /** One statement looks for room and takes it, so that two uploads can't both take the last. */
  begin: (
    learnerId: string,
    id: string,
    { name, declaredType, size }: NewUpload,
    now: number,
    mostBytes: number,
    mostFiles: number,
  ): InStatement => ({
    sql: `INSERT INTO files (id, learner_id, name, declared_type, type, size, received, sha256, width, height, status,
            created_at, updated_at)
          SELECT ?, ?, ?, ?, 'application/octet-stream', ?, 0, NULL, NULL, NULL, 'uploading', ?, ?
          WHERE (SELECT coalesce(sum(size), 0) + ? <= ? AND count(*) < ? FROM files WHERE learner_id = ?)`,
    args: [id, learnerId, name, declaredType, size, now, now, size, mostBytes, mostFiles, learnerId],
  }),

  /** The chunk that holds a place, and those behind it. */
  chunks: (id: string, at: number, end: number): InStatement => ({
    sql: `SELECT start, bytes FROM file_chunks WHERE file_id = ? AND start < ?
            AND start >= (SELECT max(start) FROM file_chunks WHERE file_id = ? AND start <= ?)
          ORDER BY start LIMIT ${chunksAtOnce}`,
    args: [id, end, id, at],
  }),

  append: (
    learnerId: string,
    id: string,
    received: number,
    bytes: Uint8Array,
    now: number,
  ): InStatement[] => [
    {
      sql: `INSERT INTO file_chunks (file_id, start, bytes) SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM files WHERE ${whileUploading})`,
      args: [id, received, bytes, id, learnerId, received],
    },
    {
      sql: `UPDATE files SET received = received + ?, updated_at = ? WHERE ${whileUploading}`,
      args: [bytes.length, now, id, learnerId, received],
    },
  ],

  /** Puts the kept bytes in place of the sent ones where they differ, and opens the file for reading. */
  finish: (
    learnerId: string,
    upload: Upload,
    { type, bytes, sha256, width, height, isChanged }: SettledUpload,
    now: number,
    chunkBytes: number,
  ): InStatement[] => {
    const condition = [upload.id, learnerId, upload.size];
    const exists = `EXISTS (SELECT 1 FROM files WHERE ${whileUploading})`;
    const replaced: InStatement[] = [];
    if (isChanged) {
      replaced.push({
        sql: `DELETE FROM file_chunks WHERE file_id = ? AND ${exists}`,
        args: [upload.id, ...condition],
      });
      for (let start = 0; start < bytes.length; start += chunkBytes) {
        replaced.push({
          sql: `INSERT INTO file_chunks (file_id, start, bytes) SELECT ?, ?, ? WHERE ${exists}`,
          args: [upload.id, start, bytes.subarray(start, start + chunkBytes), ...condition],
        });
      }
    }
    const size = bytes.length;
    return [
      ...replaced,
      {
        sql: `UPDATE files SET status = 'ready', type = ?, size = ?, received = ?, sha256 = ?, width = ?, height = ?,
                updated_at = ? WHERE ${whileUploading}`,
        args: [type, size, size, sha256, width, height, now, ...condition],
      },
    ];
  },

  remove: (learnerId: string, id: string, condition = ""): InStatement[] => {
    const which = `id = ? AND learner_id = ? ${condition}`;
    return [
      {
        sql: `DELETE FROM file_chunks WHERE file_id IN (SELECT id FROM files WHERE ${which})`,
        args: [id, learnerId],
      },
      { sql: `DELETE FROM files WHERE ${which}`, args: [id, learnerId] },
    ];
  },

  sweep: (before: number): InStatement[] => {
    const which = "status = 'uploading' AND updated_at < ?";
    return [
      {
        sql: `DELETE FROM file_chunks WHERE file_id IN (SELECT id FROM files WHERE ${which})`,
        args: [before],
      },
      { sql: `DELETE FROM files WHERE ${which}`, args: [before] },
    ];
  },
};

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
