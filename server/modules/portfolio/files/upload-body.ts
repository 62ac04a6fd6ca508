import type { AppError } from "../../../shared/errors.ts";
import { joined } from "./bytes.models.ts";
import { fileChunkSize } from "./files.errors.ts";
import type { StorageLimits } from "./storage.ts";

/**
 * The bytes of a part of an upload, read no further than a part may be long: what announces itself as longer isn't
 * read at all, and what lies about its length is left where it becomes too long.
 * @throws file.chunk-size
 */
export async function readPart(
  request: { readonly headers: Headers; readonly body: ReadableStream<Uint8Array> | null },
  limits: StorageLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  const { least, most } = limits.chunkBytes;
  return readAtMost(request, most, () => fileChunkSize(least, most));
}

/** The bytes of a request, read no further than they may be long. @throws what `tooLong` makes */
export async function readAtMost(
  request: { readonly headers: Headers; readonly body: ReadableStream<Uint8Array> | null },
  most: number,
  tooLong: () => AppError,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (!(announced <= most)) throw tooLong();
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      throw tooLong();
    }
    parts.push(next.value);
  }
  return joined(parts);
}
