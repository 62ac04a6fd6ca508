import { portfolioTooLarge } from "./taking.errors.ts";

/** Most bytes of what can be taken in. */
export interface ImportLimits {
  readonly archiveBytes: number;
  readonly jsonBytes: number;
}

/**
 * The body of a request that brings a portfolio, read no further than it may be long: an archive (it begins with "PK")
 * may have more than text.
 * @throws portfolio.too-large
 */
export async function readImport(
  request: { readonly headers: Headers; readonly body: ReadableStream<Uint8Array> | null },
  limits: ImportLimits,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isArchive: boolean }> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (!(announced <= limits.archiveBytes)) throw portfolioTooLarge(limits.archiveBytes);
  const reader = request.body?.getReader();
  let bytes = new Uint8Array(0);
  let length = 0;
  let most = limits.archiveBytes;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const had = length;
    length += next.value.length;
    if (had < 2 && length >= 2 && !isArchive(joinedStart(bytes, had, next.value))) most = limits.jsonBytes;
    if (length > most || announced > most) {
      await reader?.cancel();
      throw portfolioTooLarge(most);
    }
    if (length > bytes.length) {
      const larger = new Uint8Array(Math.max(length, Math.min(2 * had, most)));
      larger.set(bytes.subarray(0, had));
      bytes = larger;
    }
    bytes.set(next.value, had);
  }
  const whole = bytes.subarray(0, length);
  return { bytes: whole, isArchive: isArchive(whole) };
}

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const joinedStart = (before: Uint8Array, had: number, part: Uint8Array) =>
  Uint8Array.of(...before.subarray(0, had), ...part.subarray(0, 2));
