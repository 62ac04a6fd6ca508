/** Reading numbers out of bytes that can't be trusted: outside of the bytes everything reads as 0. */

export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

export const u16be = (bytes: Uint8Array, at: number): number =>
  (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1);

export const u16le = (bytes: Uint8Array, at: number): number =>
  byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);

export const u24le = (bytes: Uint8Array, at: number): number =>
  u16le(bytes, at) | (byteAt(bytes, at + 2) << 16);

export const u32be = (bytes: Uint8Array, at: number): number =>
  u16be(bytes, at) * 65_536 + u16be(bytes, at + 2);

export const u32le = (bytes: Uint8Array, at: number): number =>
  u16le(bytes, at) + u16le(bytes, at + 2) * 65_536;

/** Bytes as Latin-1 text, for four-letter codes and other ASCII marks. */
export function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** True when the bytes at a place are this ASCII text. */
export const hasAscii = (bytes: Uint8Array, at: number, text: string): boolean =>
  asciiAt(bytes, at, text.length) === text;

/** ASCII text as bytes. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Loops by index, here and below: over ten megabytes a callback a byte takes ten times as long. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * CRC-32 as PNG and ZIP use it (ISO 3309, reflected, polynomial 0xEDB88320).
 * @param before the CRC of what came before, for bytes that come in parts
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at++) {
    value = (crcTable[(value ^ byteAt(bytes, at)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}

/** SHA-256, hexadecimal. Web Crypto hashes whole buffers only; a file of 10 MB fits in memory. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
