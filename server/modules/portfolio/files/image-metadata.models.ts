import type { ContentType } from "./content-types.models.ts";
import { cleanedGif } from "./gif.models.ts";
import { type CleanedImage, damaged } from "./images.models.ts";
import { cleanedJpeg } from "./jpeg.models.ts";
import { cleanedPng } from "./png.models.ts";
import { cleanedWebp } from "./webp.models.ts";

export { type CleanedImage, mostPixels } from "./images.models.ts";

const cleaners: Partial<Record<ContentType, (bytes: Uint8Array) => CleanedImage>> = {
  "image/jpeg": cleanedJpeg,
  "image/png": cleanedPng,
  "image/webp": cleanedWebp,
  "image/gif": cleanedGif,
};

/**
 * A picture without what it tells besides its pixels: place, time, camera, author, comments, hidden previews,
 * whatever stands behind its end. Nothing is encoded again: the bytes of the pixels stay as they are, and so do
 * what the look depends on (colour profile, orientation, transparency, animation).
 * @returns null for a type whose metadata can't be taken out here; a refusal for damaged, cut or oversized
 *   pictures; never throws
 */
export function cleanedImage(type: ContentType, bytes: Uint8Array): CleanedImage | null {
  const clean = cleaners[type];
  if (!clean) return null;
  // Room for at most as many parts as bytes, each looked at once: no input makes a cleaner run on.
  return bytes.length === 0 ? damaged : clean(bytes);
}
