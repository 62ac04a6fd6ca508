/** Bytes as base64, as changes travel in JSON. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // A call takes only so many arguments; a multiple of three leaves no padding inside.
  const size = 6_000;
  for (let at = 0; at < bytes.length; at += size)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + size))));
  return pieces.join("");
}

/** @throws DOMException where the text is no base64: the server's answers are parsed before */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
