import type { Api } from "../../lib/api.ts";

/** Longest side of a small picture, pixels: sharp on a card on a dense screen, and little to fetch. */
const longestSide = 480;
/** What the server takes at most, bytes. */
const mostBytes = 80 * 1024;

/** Size of a picture's small copy: its own shape, never larger than it is. */
export function smallSize(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

/** Whether what came in place of a small copy is the whole picture, because there is no copy yet. */
export const isWhole = ({ naturalWidth, naturalHeight }: HTMLImageElement): boolean =>
  Math.max(naturalWidth, naturalHeight) > 512;

/**
 * Makes the small copy of a picture and leaves it beside the picture. A list is fine without it, so nothing is said where it
 * can't be made.
 */
export async function keepSmall(
  api: Pick<Api, "send">,
  fileId: string,
  from: HTMLImageElement | Blob,
): Promise<void> {
  try {
    const bitmap = await createImageBitmap(from);
    const body = Math.max(bitmap.width, bitmap.height) > longestSide ? await smallCopy(bitmap) : null;
    bitmap.close();
    if (!body) return;
    const headers = { "content-type": "application/octet-stream" };
    await api.send(`/api/files/${encodeURIComponent(fileId)}/thumbnail`, { method: "PUT", body, headers });
  } catch {
    // No canvas, a picture that the device can't read, or no network: the next list with it tries again.
  }
}

async function smallCopy(bitmap: ImageBitmap): Promise<Blob | null> {
  const { width, height } = smallSize(bitmap.width, bitmap.height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return null;
  // JPEG knows no transparency; a drawing of black lines on nothing stays readable on white, on dark pages too.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  // A browser that hides what device this is gives noise instead of the picture: better none than a false one.
  if (!context.getImageData(0, 0, 1, 1).data.every((part) => part === 255)) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  for (const quality of [0.82, 0.6, 0.35]) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (blob && blob.size <= mostBytes) return blob;
  }
  return null;
}
