import { ascii, hasAscii, joined, u16be, u16le, u32be, u32le } from "./bytes.models.ts";

/** Pixels of a picture beyond which a phone may not be able to show it: 50 megapixels. */
export const mostPixels = 50_000_000;

/** A picture without its metadata, or why it can't be taken. Sizes in pixels, as stored (before orientation). */
export type CleanedImage =
  | {
      readonly kind: "cleaned";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly width: number;
      readonly height: number;
      /** What was taken out, e.g. "EXIF", "XMP", "comment"; each once. */
      readonly removed: readonly string[];
    }
  | { readonly kind: "refused"; readonly reason: "damaged" | "truncated" | "too-many-pixels" };
export type RefusedImage = Extract<CleanedImage, { kind: "refused" }>;

export const damaged: RefusedImage = { kind: "refused", reason: "damaged" };
export const truncated: RefusedImage = { kind: "refused", reason: "truncated" };
export const tooManyPixels: RefusedImage = { kind: "refused", reason: "too-many-pixels" };

export function cleaned(
  parts: readonly Uint8Array[],
  size: { readonly width: number; readonly height: number },
  removed: ReadonlySet<string>,
): CleanedImage {
  return { kind: "cleaned", bytes: joined(parts), ...size, removed: [...removed] };
}

/** Why a picture of this size is refused, or null when it is fine. */
export function sizeRefusal(width: number, height: number): RefusedImage | null {
  if (width === 0 || height === 0) return damaged;
  return width * height > mostPixels ? tooManyPixels : null;
}

/**
 * Orientation 1 to 8 (EXIF 2.3, tag 0x0112) in a TIFF block, which may begin with the mark "Exif"; 1, upright, where
 * it says nothing that makes sense.
 */
export function orientationOf(exif: Uint8Array): number {
  const tiff = hasAscii(exif, 0, "Exif\0\0") ? exif.subarray(6) : exif;
  const isLittle = hasAscii(tiff, 0, "II*\0");
  if (!isLittle && !hasAscii(tiff, 0, "MM\0*")) return 1;
  const short = isLittle ? u16le : u16be;
  const long = isLittle ? u32le : u32be;
  const directory = long(tiff, 4);
  const count = short(tiff, directory);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(tiff, at) !== 0x0112) continue;
    const value = short(tiff, at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The smallest TIFF block there is that holds nothing but an orientation: 26 bytes. */
export function orientationBlock(orientation: number): Uint8Array {
  return joined([
    ascii("MM\0*"),
    Uint8Array.of(0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0),
  ]);
}
