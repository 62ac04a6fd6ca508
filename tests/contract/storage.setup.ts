import { sha256 } from "../../server/modules/portfolio/files/bytes.models.ts";
import { settled } from "../../server/modules/portfolio/files/settle.models.ts";
import type {
  FileStorage,
  StorageLimits,
  StoragePorts,
  Upload,
} from "../../server/modules/portfolio/files/storage.ts";

/** Limits small enough for a test to meet them. */
export const small: StorageLimits = {
  fileBytes: 1000,
  learnerBytes: 2500,
  learnerFiles: 6,
  chunkBytes: { least: 10, most: 400 },
};

/** Gives an empty storage, as two servers reach it. */
export type MakeStorage = (ports: StoragePorts) => Promise<{
  readonly storage: FileStorage;
  readonly other: FileStorage;
}>;

/** A storage under test, with what a device does with it. Learner is "ada" unless said otherwise. */
export interface Bench {
  readonly storage: FileStorage;
  readonly other: FileStorage;
  readonly clock: { time: number };
  announced(size: number): { name: string; declaredType: string; size: number };
  begin(size: number, learner?: string): Promise<Upload>;
  /** Sends bytes from where the upload stands, in parts. */
  send(upload: Upload, bytes: Uint8Array, part?: number, learner?: string): Promise<void>;
  /** Uploads a whole file. @returns its id */
  stored(bytes: Uint8Array<ArrayBuffer>, learner?: string): Promise<string>;
}

export async function openBench(make: MakeStorage, limits = small): Promise<Bench> {
  let next = 0;
  const clock = { time: 1000 };
  const ids = { next: () => `file-${++next}` };
  const { storage, other } = await make({ clock: { now: () => clock.time }, ids, limits, settle: settled });
  const announced = (size: number) => ({ name: "leaf.bin", declaredType: "", size });
  const begin = (size: number, learner = "ada") => storage.begin(learner, announced(size));
  async function send(upload: Upload, bytes: Uint8Array, part = 300, learner = "ada"): Promise<void> {
    for (let at = upload.received; at < bytes.length; at += part) {
      await storage.append(learner, upload.id, at, bytes.subarray(at, at + part));
    }
  }
  async function stored(bytes: Uint8Array<ArrayBuffer>, learner = "ada"): Promise<string> {
    const upload = await begin(bytes.length, learner);
    await send(upload, bytes, 300, learner);
    await storage.finish(learner, upload.id, await sha256(bytes));
    return upload.id;
  }
  return { storage, other, clock, announced, begin, send, stored };
}

/** Bytes that look alike nowhere near. */
export const bytesOf = (length: number, seed = 1) =>
  Uint8Array.from({ length }, (_, index) => (index * 7 + seed * 13 + (index >> 5)) & 255);

/** The code of the error that an attempt ends with, or "done". */
export const code = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => "done",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );
