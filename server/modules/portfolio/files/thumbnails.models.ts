import { type ContentType, recognise } from "./content-types.models.ts";
import { thumbnailRefused } from "./files.errors.ts";
import { cleanedImage } from "./image-metadata.models.ts";
import type { StoredFile, Thumbnail } from "./storage.ts";

/** A small picture's longest side in pixels, and its size in bytes, at most. */
export const mostThumbnail = { side: 512, bytes: 80 * 1024 } as const;

const pictures: ReadonlySet<ContentType> = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const small: ReadonlySet<ContentType> = new Set(["image/png", "image/jpeg", "image/webp"]);

/**
 * A small picture as it is kept: its type told by its content and its metadata taken out, like any picture's. It is made by
 * the device that has the whole picture at hand, so it must have the whole one's shape (upright or turned), and be the
 * smaller of the two: all small pictures together never take more room than the files do.
 * @throws file.thumbnail-refused
 */
export function settledThumbnail(bytes: Uint8Array<ArrayBuffer>, file: StoredFile): Thumbnail {
  const { type } = recognise(bytes, "", "");
  if (!pictures.has(file.type) || !small.has(type) || file.width === null || file.height === null)
    throw thumbnailRefused();
  const image = cleanedImage(type, bytes);
  if (image?.kind !== "cleaned" || image.bytes.length > Math.min(mostThumbnail.bytes, file.size))
    throw thumbnailRefused();
  const { width, height } = image;
  const isSmall = Math.max(width, height) <= mostThumbnail.side;
  const isShaped =
    isShrunk(file.width, file.height, width, height) || isShrunk(file.height, file.width, width, height);
  if (!isSmall || !isShaped) throw thumbnailRefused();
  return { type, width, height, bytes: image.bytes };
}

/** Whether a size is another one made smaller evenly, to the pixel. */
function isShrunk(fromWidth: number, fromHeight: number, width: number, height: number): boolean {
  const scale = Math.max(width, height) / Math.max(fromWidth, fromHeight);
  const isNear = (from: number, to: number) => Math.abs(Math.max(1, from * scale) - to) <= 1;
  return scale <= 1 && isNear(fromWidth, width) && isNear(fromHeight, height);
}
