import { type ContentType, recognise } from "./content-types.models.ts";
import { fileTypeRefused, imageTooManyPixels, imageUnreadable } from "./files.errors.ts";
import { cleanedImage, mostPixels } from "./image-metadata.models.ts";
import { withoutNotes } from "./media-metadata.models.ts";
import type { NewUpload, Settled } from "./storage.ts";

/** Pictures that may tell where they were taken, from which that can't be taken out without encoding them again. */
const refused: Partial<Record<ContentType, string>> = {
  "image/heic": "HEIC",
  "image/avif": "AVIF",
  "image/tiff": "TIFF",
};

/**
 * What is kept of an uploaded file: its type by content, and pictures and films without the place they were taken.
 * @throws file.type-refused, file.image-unreadable, file.too-many-pixels
 */
export function settled(bytes: Uint8Array<ArrayBuffer>, upload: NewUpload): Settled {
  const { type } = recognise(bytes, upload.name, upload.declaredType);
  const refusedName = refused[type];
  if (refusedName) throw fileTypeRefused(refusedName);
  const image = cleanedImage(type, bytes);
  if (!image) {
    const isBoxed = type === "video/mp4" || type === "audio/mp4";
    return { type, bytes: isBoxed ? withoutNotes(bytes) : bytes, width: null, height: null };
  }
  if (image.kind === "cleaned") return { type, bytes: image.bytes, width: image.width, height: image.height };
  throw image.reason === "too-many-pixels" ? imageTooManyPixels(mostPixels) : imageUnreadable();
}
