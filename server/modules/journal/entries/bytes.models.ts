/** Bytes as base64, and back: how changes travel in JSON. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces, as a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

/** @returns null where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
