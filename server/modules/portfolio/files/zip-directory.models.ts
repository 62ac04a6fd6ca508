import { archiveEncrypted, archiveUnreadable, archiveUnsupported } from "./archive.errors.ts";
import { hasAscii, sameBytes, u16le, u32le } from "./bytes.models.ts";

/** One file as a ZIP archive's directory declares it; nothing of it is believed before it was unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly method: "stored" | "deflated";
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the packed bytes begin. */
  readonly dataAt: number;
}

const signature = { local: "PK\x03\x04", central: "PK\x01\x02", end: "PK\x05\x06", end64: "PK\x06\x07" };

/**
 * The directory of a ZIP archive (APPNOTE 6.3), read from its end; what the local headers say must agree with it,
 * and no two files may share bytes.
 * @param most entries beyond this are not read: the list ends one past it, so that a caller sees there are more
 * @throws archive.unreadable, archive.encrypted, archive.unsupported
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const { count, start, end } = endRecord(bytes);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < Math.min(count, most + 1); index++) {
    if (at + 46 > end || !hasAscii(bytes, at, signature.central)) throw archiveUnreadable();
    const length = 46 + u16le(bytes, at + 28) + u16le(bytes, at + 30) + u16le(bytes, at + 32);
    if (at + length > end) throw archiveUnreadable();
    entries.push(entryAt(bytes, at, start));
    at += length;
  }
  if (count <= most && at !== end) throw archiveUnreadable();
  refuseOverlap(entries);
  return entries;
}

function endRecord(bytes: Uint8Array): { count: number; start: number; end: number } {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at--) {
    if (!hasAscii(bytes, at, signature.end) || at + 22 + u16le(bytes, at + 20) !== bytes.length) continue;
    if (at >= 20 && hasAscii(bytes, at - 20, signature.end64)) throw archiveUnsupported();
    const count = u16le(bytes, at + 10);
    const size = u32le(bytes, at + 12);
    const start = u32le(bytes, at + 16);
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw archiveUnsupported();
    const isSplit =
      u16le(bytes, at + 4) !== 0 || u16le(bytes, at + 6) !== 0 || u16le(bytes, at + 8) !== count;
    if (isSplit) throw archiveUnsupported();
    if (start + size !== at) throw archiveUnreadable();
    return { count, start, end: at };
  }
  throw archiveUnreadable();
}

function entryAt(bytes: Uint8Array, at: number, directoryAt: number): ZipEntry {
  const flags = u16le(bytes, at + 8);
  // Bit 0: encrypted; bit 6: strongly; bit 13: the directory itself is.
  if (flags & 0x2041) throw archiveEncrypted();
  const method = u16le(bytes, at + 10);
  if (method === 99) throw archiveEncrypted();
  if (method !== 0 && method !== 8) throw archiveUnsupported();
  const packedSize = u32le(bytes, at + 20);
  const size = u32le(bytes, at + 24);
  const local = u32le(bytes, at + 42);
  if ([packedSize, size, local].includes(0xffffffff)) throw archiveUnsupported();
  const nameBytes = bytes.subarray(at + 46, at + 46 + u16le(bytes, at + 28));
  const dataAt = local + 30 + u16le(bytes, local + 26) + u16le(bytes, local + 28);
  const agrees =
    hasAscii(bytes, local, signature.local) &&
    dataAt + packedSize <= directoryAt &&
    u16le(bytes, local + 8) === method &&
    sameBytes(bytes.subarray(local + 30, local + 30 + u16le(bytes, local + 26)), nameBytes);
  if (!agrees || (method === 0 && packedSize !== size)) throw archiveUnreadable();
  const name = nameOf(nameBytes);
  return {
    name,
    isFolder: name.endsWith("/"),
    method: method === 0 ? "stored" : "deflated",
    packedSize,
    size,
    crc: u32le(bytes, at + 16),
    dataAt,
  };
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw archiveUnsupported();
  }
}

/** A small archive unpacks to very much when its files share the same packed bytes (Fifield 2019). */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = entries.filter((entry) => entry.packedSize > 0).sort((a, b) => a.dataAt - b.dataAt);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.dataAt < end) throw archiveUnreadable();
    end = entry.dataAt + entry.packedSize;
  }
}
