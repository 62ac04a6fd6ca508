import { sameBytes, sha256 as sha256Of } from "./bytes.models.ts";
import {
  fileChunkSize,
  fileDamaged,
  fileEmpty,
  fileOffset,
  fileQuota,
  fileRange,
  fileSizeDiffers,
  fileTooLarge,
  fileTooMany,
} from "./files.errors.ts";
import { safeName } from "./served.models.ts";
import type { ByteRange, NewUpload, Settle, Settled, StorageLimits, Upload, Usage } from "./storage.ts";

/** An upload as it may be begun, its name made safe. @throws file.empty, file.too-large */
export function checkedUpload(upload: NewUpload, limits: StorageLimits): NewUpload {
  if (!(upload.size > 0)) throw fileEmpty();
  if (upload.size > limits.fileBytes || !Number.isInteger(upload.size)) throw fileTooLarge(limits.fileBytes);
  return {
    name: safeName(upload.name),
    declaredType: upload.declaredType.slice(0, 200),
    size: upload.size,
  };
}

/** @throws file.quota, file.too-many for an upload there is no room for */
export function checkRoom(upload: NewUpload, usage: Usage, limits: StorageLimits): void {
  if (usage.files + 1 > limits.learnerFiles) throw fileTooMany(limits.learnerFiles);
  if (usage.bytes + upload.size > limits.learnerBytes) throw fileQuota(limits.learnerBytes);
}

/**
 * How many bytes of a part were kept before; the rest is new.
 * @throws file.chunk-size, file.offset, file.size-differs
 */
export function repeatedBytes(upload: Upload, offset: number, length: number, limits: StorageLimits): number {
  const { least, most } = limits.chunkBytes;
  if (length === 0 || length > most) throw fileChunkSize(least, most);
  if (!Number.isInteger(offset) || offset < 0 || offset > upload.received) throw fileOffset(upload.received);
  if (offset + length > upload.size) throw fileSizeDiffers();
  const repeated = Math.min(length, upload.received - offset);
  const fresh = length - repeated;
  if (fresh > 0 && fresh < least && offset + length < upload.size) {
    // A short rest behind what was kept: the device goes on from there with whole parts.
    throw repeated > 0 ? fileOffset(upload.received) : fileChunkSize(least, most);
  }
  return repeated;
}

export interface SettledUpload extends Settled {
  readonly sha256: string;
  /** True when the bytes kept aren't those that were sent. */
  readonly isChanged: boolean;
}

/**
 * A whole upload, checked and settled. @param sha256 of what was sent, or null
 * @throws file.damaged, and what settling throws
 */
export async function settledUpload(
  sent: Uint8Array<ArrayBuffer>,
  upload: Upload,
  sha256: string | null,
  settle: Settle,
): Promise<SettledUpload> {
  if (sent.length !== upload.size) throw fileDamaged();
  const sum = await sha256Of(sent);
  if (sha256 !== null && sha256.toLowerCase() !== sum) throw fileDamaged();
  const kept = settle(sent, upload);
  const isChanged = kept.bytes !== sent && !sameBytes(kept.bytes, sent);
  return { ...kept, sha256: isChanged ? await sha256Of(kept.bytes) : sum, isChanged };
}

/** A range within a file. @param range left out: the whole file @throws file.range */
export function checkedRange(range: ByteRange | undefined, size: number): ByteRange {
  if (!range) return { start: 0, end: size };
  const { start, end } = range;
  const isWithin =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < size && end > start;
  if (!isWithin) throw fileRange(size);
  return { start, end: Math.min(end, size) };
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.2), or null for the whole: without a header, and for
 * several ranges or what can't be read, which a server may pass over.
 * @throws file.range for a range outside of the file
 */
export function requestedRange(header: string | undefined, size: number): ByteRange | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  if (first === "") {
    if (Number(last) === 0) throw fileRange(size);
    return checkedRange({ start: Math.max(0, size - Number(last)), end: size }, size);
  }
  if (last !== "" && Number(last) < Number(first)) return null;
  return checkedRange({ start: Number(first), end: last === "" ? size : Number(last) + 1 }, size);
}
