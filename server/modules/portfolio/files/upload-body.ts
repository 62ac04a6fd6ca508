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
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (!(announced <= most)) throw fileChunkSize(least, most);
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      throw fileChunkSize(least, most);
    }
    parts.push(next.value);
  }
  return joined(parts);
}
