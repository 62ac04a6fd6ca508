import { AppError, notFound } from "../../../shared/errors.ts";
import { joined, sameBytes } from "./bytes.models.ts";
import { fileChunkDiffers, fileFinished, fileIdTaken, fileIncomplete } from "./files.errors.ts";
import { checkedRange, checkedUpload, checkRoom, repeatedBytes, settledUpload } from "./storage.models.ts";
import type { FileStorage, StoragePorts, StoredFile, Thumbnail, Upload } from "./storage.ts";

interface Held {
  readonly learnerId: string;
  readonly state: Upload | StoredFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A storage that forgets everything with its process; for tests and trials. */
export function makeMemoryStorage({ clock, ids, limits, settle }: StoragePorts): FileStorage {
  const records = new Map<string, Held>();
  const thumbnails = new Map<string, Thumbnail>();
  const owned = (learnerId: string, id: string): Held | null => {
    const record = records.get(id);
    return record?.learnerId === learnerId ? record : null;
  };
  const usage = (learnerId: string) => {
    const states = [...records.values()].filter((record) => record.learnerId === learnerId);
    return { files: states.length, bytes: states.reduce((sum, { state }) => sum + state.size, 0) };
  };

  return {
    async begin(learnerId, announced) {
      const upload = checkedUpload(announced, limits);
      checkRoom(upload, usage(learnerId), limits);
      const now = clock.now();
      const id = announced.id ?? ids.next();
      if (records.has(id)) throw fileIdTaken();
      const state: Upload = {
        ...upload,
        id,
        status: "uploading",
        received: 0,
        createdAt: now,
        updatedAt: now,
      };
      records.set(state.id, { learnerId, state, bytes: new Uint8Array() });
      return state;
    },

    async find(learnerId, id) {
      return owned(learnerId, id)?.state ?? null;
    },

    async append(learnerId, id, offset, bytes) {
      const record = owned(learnerId, id);
      if (!record) throw notFound();
      if (record.state.status === "ready") throw fileFinished();
      const repeated = repeatedBytes(record.state, offset, bytes.length, limits);
      const before = record.bytes.subarray(offset, offset + repeated);
      if (!sameBytes(before, bytes.subarray(0, repeated))) throw fileChunkDiffers();
      if (repeated === bytes.length) return record.state;
      const whole = joined([record.bytes, bytes.subarray(repeated)]);
      const state = { ...record.state, received: whole.length, updatedAt: clock.now() };
      records.set(id, { learnerId, state, bytes: whole });
      return state;
    },

    async finish(learnerId, id, sha256) {
      const record = owned(learnerId, id);
      if (!record) throw notFound();
      const upload = record.state;
      if (upload.status === "ready") return upload;
      if (upload.received < upload.size) throw fileIncomplete(upload.size - upload.received);
      try {
        const kept = await settledUpload(record.bytes, upload, sha256, settle);
        // Somebody else may have removed or finished it meanwhile.
        const now = owned(learnerId, id);
        if (!now) throw notFound();
        if (now.state.status === "ready") return now.state;
        const state = storedFile(upload, kept, clock.now());
        records.set(id, { learnerId, state, bytes: kept.bytes });
        return state;
      } catch (error) {
        if (error instanceof AppError && owned(learnerId, id)?.state.status === "uploading")
          records.delete(id);
        throw error;
      }
    },

    async read(learnerId, id, range) {
      const record = owned(learnerId, id);
      if (record?.state.status !== "ready") throw notFound();
      const within = checkedRange(range, record.state.size);
      return { file: record.state, range: within, bytes: record.bytes.slice(within.start, within.end) };
    },

    async keepThumbnail(learnerId, id, thumbnail) {
      if (owned(learnerId, id)?.state.status !== "ready") throw notFound();
      thumbnails.set(id, thumbnail);
    },

    async thumbnail(learnerId, id) {
      return owned(learnerId, id) ? (thumbnails.get(id) ?? null) : null;
    },

    async remove(learnerId, id) {
      if (owned(learnerId, id)) thumbnails.delete(id);
      return owned(learnerId, id) !== null && records.delete(id);
    },

    async usage(learnerId) {
      return usage(learnerId);
    },

    async sweep(before) {
      const abandoned = [...records.values()].filter(
        ({ state }) => state.status === "uploading" && state.updatedAt < before,
      );
      for (const { state } of abandoned) records.delete(state.id);
      return abandoned.length;
    },
  };
}

function storedFile(
  { id, name, declaredType, createdAt }: Upload,
  kept: Awaited<ReturnType<typeof settledUpload>>,
  updatedAt: number,
): StoredFile {
  const { type, sha256, width, height } = kept;
  const size = kept.bytes.length;
  return { status: "ready", id, name, declaredType, size, type, sha256, width, height, createdAt, updatedAt };
}
