import type { FileStorage } from "../files/storage.ts";
import type { PictureOf } from "./markdown-printing.models.ts";

/** Most pictures of one print, and most bytes of them as they were taken; what comes after is printed from its small copy. */
const mostPictures = 200;
const mostBytes = 24 * 1024 * 1024;
/** Most pixels of PNGs, which may have to be unpacked: a few seconds' work. */
const mostPixels = 24_000_000;

/**
 * The pictures of a learner's that are printed, as JPEG or PNG. Others (GIF, WebP) are printed from their small copies, and so
 * are all once their whole ones became too many for a small server's memory.
 * @param few those that stand small on the page, as in a gallery
 */
export async function printedPictures(
  learnerId: string,
  ids: Iterable<string>,
  few: ReadonlySet<string>,
  files: FileStorage,
): Promise<PictureOf> {
  const pictures = new Map<string, Uint8Array>();
  let room = mostBytes;
  let pixels = mostPixels;
  for (const id of [...ids].slice(0, mostPictures)) {
    const file = await files.find(learnerId, id);
    if (file?.status !== "ready" || !file.type.startsWith("image/")) continue;
    const unpacked = file.type === "image/png" ? (file.width ?? 0) * (file.height ?? 0) : 0;
    const isPrintable = file.type === "image/jpeg" || file.type === "image/png";
    const hasRoom = file.size <= room && unpacked <= pixels;
    const small = few.has(id) || !isPrintable || !hasRoom ? await files.thumbnail(learnerId, id) : null;
    if (small) pictures.set(id, small.bytes);
    else if (isPrintable && hasRoom) {
      pictures.set(id, (await files.read(learnerId, id)).bytes);
      room -= file.size;
      pixels -= unpacked;
    }
  }
  return (id) => pictures.get(id) ?? null;
}
