import { asciiAt, byteAt, hasAscii, u32be } from "./bytes.models.ts";
import type { ContentType } from "./content-types.models.ts";

/** Boxes and elements looked at before a file is taken as it is: a file of tiny boxes must not cost seconds. */
const mostSteps = 2000;

/** Pictures and recordings in boxes (ISO base media, 14496-12): AVIF, HEIC, MP4, M4A. */
export function typeOfBoxes(bytes: Uint8Array): ContentType {
  const brands = brandsOf(bytes);
  if (brands.some((brand) => brand === "avif" || brand === "avis")) return "image/avif";
  if (brands.some((brand) => /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand))) return "image/heic";
  if (brands.some((brand) => /^(crx |qt {2}|jp2 |jpx |jxl )$/.test(brand))) return "application/octet-stream";
  const tracks = tracksOf(bytes);
  if (tracks.has("vide")) return "video/mp4";
  if (tracks.has("soun") || /^M4[AB] $/.test(brands[0] ?? "")) return "audio/mp4";
  return "application/octet-stream";
}

/** The main brand and those a file says it is compatible with. */
function brandsOf(bytes: Uint8Array): readonly string[] {
  const end = Math.min(u32be(bytes, 0), bytes.length, 256);
  const brands = [asciiAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(asciiAt(bytes, at, 4));
  return brands;
}

/** A box of a file: where its content begins and ends. */
export interface Box {
  readonly kind: string;
  readonly start: number;
  readonly contentAt: number;
  readonly end: number;
}

/** The boxes between two places; stops at the first that does not fit. */
export function* boxesOf(bytes: Uint8Array, from: number, to: number): Generator<Box> {
  let at = from;
  for (let step = 0; step < mostSteps && at + 8 <= to; step++) {
    const short = u32be(bytes, at);
    const header = short === 1 ? 16 : 8;
    const length =
      short === 0 ? to - at : short === 1 ? u32be(bytes, at + 8) * 2 ** 32 + u32be(bytes, at + 12) : short;
    const end = at + length;
    if (length < header || end > to) return;
    yield { kind: asciiAt(bytes, at + 4, 4), start: at, contentAt: at + header, end };
    at = end;
  }
}

/** Kinds of the tracks in the first `moov`: "vide", "soun", … */
function tracksOf(bytes: Uint8Array): ReadonlySet<string> {
  const kinds = new Set<string>();
  const within = (box: Box | undefined, kind: string) =>
    box ? [...boxesOf(bytes, box.contentAt, box.end)].filter((inner) => inner.kind === kind) : [];
  const moov = [...boxesOf(bytes, 0, bytes.length)].find((box) => box.kind === "moov");
  for (const track of within(moov, "trak").slice(0, 50)) {
    const handler = within(within(track, "mdia")[0], "hdlr")[0];
    if (handler) kinds.add(asciiAt(bytes, handler.contentAt + 8, 4));
  }
  return kinds;
}

const ebml = { docType: 0x4282, segment: 0x18538067, tracks: 0x1654ae6b, entry: 0xae, trackType: 0x83 };

/** WebM with a picture track, with sound only, or another Matroska file (RFC 9559; RFC 8794 for the elements). */
export function mediaTypeOfEbml(bytes: Uint8Array): ContentType {
  let isWebm = false;
  let found: ContentType = "application/octet-stream";
  let at = 0;
  for (let step = 0; step < mostSteps && at < bytes.length; step++) {
    const element = elementAt(bytes, at);
    if (!element) break;
    const { id, contentAt, length } = element;
    if (id === ebml.docType) isWebm = length === 4 && hasAscii(bytes, contentAt, "webm");
    if (id === ebml.trackType) {
      if (byteAt(bytes, contentAt) === 1) return isWebm ? "video/webm" : "application/octet-stream";
      if (byteAt(bytes, contentAt) === 2) found = "audio/webm";
    }
    const isEntered = at === 0 || id === ebml.segment || id === ebml.tracks || id === ebml.entry;
    // A length that isn't known yet (a recording that was written as it went) is entered or ends the look.
    if (!isEntered && length === null) break;
    at = isEntered ? contentAt : contentAt + (length ?? 0);
  }
  return isWebm ? found : "application/octet-stream";
}

/** An element's id, where its content begins, and its length (null: unknown), or null at the end or at nonsense. */
function elementAt(
  bytes: Uint8Array,
  at: number,
): { id: number; contentAt: number; length: number | null } | null {
  const idLength = Math.clz32(byteAt(bytes, at)) - 23;
  if (idLength > 4 || at + idLength >= bytes.length) return null;
  let id = 0;
  for (let index = 0; index < idLength; index++) id = id * 256 + byteAt(bytes, at + index);
  const sizeAt = at + idLength;
  const sizeLength = Math.clz32(byteAt(bytes, sizeAt)) - 23;
  if (sizeLength > 8 || sizeAt + sizeLength > bytes.length) return null;
  let length = byteAt(bytes, sizeAt) & (0xff >> sizeLength);
  let isUnknown = length === 0xff >> sizeLength;
  for (let index = 1; index < sizeLength; index++) {
    const byte = byteAt(bytes, sizeAt + index);
    length = length * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { id, contentAt: sizeAt + sizeLength, length: isUnknown ? null : length };
}
