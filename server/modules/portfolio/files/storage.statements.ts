import type { InStatement } from "@libsql/client";
import type { SettledUpload } from "./storage.models.ts";
import type { NewUpload, Thumbnail, Upload } from "./storage.ts";

/** Chunks asked for at once: a remote libSQL server answers with at most 10 MB. */
const chunksAtOnce = 4;

const fileColumns =
  "id, name, declared_type, type, size, received, sha256, width, height, status, created_at, updated_at";
const whileUploading = "id = ? AND learner_id = ? AND status = 'uploading' AND received = ?";

/** The SQL of the libSQL storage, apart from what runs it, so that a test can read its plans. */
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

  keepThumbnail: (learnerId: string, id: string, { type, width, height, bytes }: Thumbnail): InStatement => ({
    sql: `INSERT INTO file_thumbnails (file_id, type, width, height, bytes)
          SELECT id, ?3, ?4, ?5, ?6 FROM files WHERE id = ?1 AND learner_id = ?2 AND status = 'ready'
          ON CONFLICT (file_id) DO UPDATE SET type = excluded.type, width = excluded.width, height = excluded.height,
            bytes = excluded.bytes`,
    args: [id, learnerId, type, width, height, bytes],
  }),

  thumbnail: (learnerId: string, id: string): InStatement => ({
    sql: `SELECT t.type, t.width, t.height, t.bytes FROM files f JOIN file_thumbnails t ON t.file_id = f.id
          WHERE f.id = ? AND f.learner_id = ? AND f.status = 'ready'`,
    args: [id, learnerId],
  }),

  remove: (learnerId: string, id: string, condition = ""): InStatement[] => {
    const which = `id = ? AND learner_id = ? ${condition}`;
    return [
      ...["file_chunks", "file_thumbnails"].map((table) => ({
        sql: `DELETE FROM ${table} WHERE file_id IN (SELECT id FROM files WHERE ${which})`,
        args: [id, learnerId],
      })),
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
