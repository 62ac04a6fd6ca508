import { Unzlib, zlibSync } from "fflate";
import { joined, textAt, u8, u16, u32 } from "./bytes.models.ts";
import { type ObjectId, type Objects, ref } from "./objects.models.ts";

/** A picture that can be printed. Sizes in pixels, as stored. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How it is turned, 1 (upright) to 8 (EXIF 2.3, tag 0x0112). */
  readonly orientation: number;
  put(objects: Objects): ObjectId;
}

/** Pixels of a PNG with transparency that is unpacked for printing, at most: 24 MB of memory. */
const mostUnpacked = 6_000_000;

/** A JPEG or PNG as PDF takes it, its pixels as they are wherever that can be; null for what can't be printed. Never throws. */
export function readPicture(bytes: Uint8Array): Picture | null {
  if (u16(bytes, 0) === 0xffd8) return readJpeg(bytes);
  return textAt(bytes, 1, 3) === "PNG" ? readPng(bytes) : null;
}

const image = (width: number, height: number, entries: string) =>
  `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`;

function readJpeg(bytes: Uint8Array): Picture | null {
  let orientation = 1;
  for (let at = 2; at + 9 < bytes.length && u8(bytes, at) === 0xff; ) {
    const kind = u8(bytes, at + 1);
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (kind === 0xe1 && textAt(bytes, at + 4, 4) === "Exif")
      orientation = orientationOf(bytes.subarray(at + 10));
    // Baseline, extended and progressive; the others are not in PDF.
    if (kind >= 0xc0 && kind <= 0xc2) {
      const [height, width, colours] = [u16(bytes, at + 5), u16(bytes, at + 7), u8(bytes, at + 9)];
      const space = ({ 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" } as const)[colours];
      if (!space || width === 0 || height === 0 || u8(bytes, at + 4) !== 8) return null;
      // Pictures of four inks are stored the wrong way round, ever since Photoshop did.
      const decode = colours === 4 ? " /Decode [1 0 1 0 1 0 1 0]" : "";
      const entries = image(
        width,
        height,
        `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode${decode}`,
      );
      return { width, height, orientation, put: (objects) => objects.stream(entries, bytes, true) };
    }
    if (kind === 0xda || kind === 0xd9) return null;
    at += 2 + u16(bytes, at + 2);
  }
  return null;
}

/** The orientation in a TIFF block with its bytes in either order; 1 where it says nothing that makes sense. */
function orientationOf(tiff: Uint8Array): number {
  const isLittle = textAt(tiff, 0, 2) === "II";
  const short = (at: number) => (isLittle ? u8(tiff, at) | (u8(tiff, at + 1) << 8) : u16(tiff, at));
  const long = (at: number) => (isLittle ? short(at) + short(at + 2) * 65_536 : u32(tiff, at));
  const directory = long(4);
  for (let index = 0; index < Math.min(short(directory), 200); index++) {
    const at = directory + 2 + index * 12;
    const value = short(at + 8);
    if (short(at) === 0x0112) return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 red-green-blue, 3 by palette, 4 grey and 6 red-green-blue with transparency. */
  readonly colour: number;
  readonly palette: Uint8Array;
  readonly pixels: Uint8Array;
  readonly orientation: number;
}

function readPng(bytes: Uint8Array): Picture | null {
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length; at += 12 + u32(bytes, at)) {
    const name = textAt(bytes, at + 4, 4);
    const named = chunks.get(name) ?? [];
    named.push(bytes.subarray(at + 8, at + 8 + u32(bytes, at)));
    chunks.set(name, named);
  }
  const head = chunks.get("IHDR")?.[0] ?? new Uint8Array();
  const isInterlaced = u8(head, 12) !== 0;
  const png: Png = {
    width: u32(head, 0),
    height: u32(head, 4),
    depth: u8(head, 8),
    colour: u8(head, 9),
    palette: chunks.get("PLTE")?.[0] ?? new Uint8Array(),
    pixels: joined(chunks.get("IDAT") ?? []),
    orientation: orientationOf(chunks.get("eXIf")?.[0] ?? new Uint8Array()),
  };
  if (png.width === 0 || png.height === 0 || isInterlaced || png.pixels.length === 0) return null;
  return png.colour >= 4 ? transparentPng(png) : plainPng(png);
}

/** PDF reads a PNG's packed rows as they are (ISO 32000-1, 7.4.4.4). */
function plainPng({ width, height, depth, colour, palette, pixels, orientation }: Png): Picture | null {
  const last = Math.floor(palette.length / 3) - 1;
  if (colour === 3 && last < 0) return null;
  const hexes = Array.from(palette.subarray(0, (last + 1) * 3), (byte) => byte.toString(16).padStart(2, "0"));
  const space =
    colour === 2
      ? "/DeviceRGB"
      : colour === 3
        ? `[/Indexed /DeviceRGB ${last} <${hexes.join("")}>]`
        : "/DeviceGray";
  const rows = `<< /Predictor 15 /Colors ${colour === 2 ? 3 : 1} /BitsPerComponent ${depth} /Columns ${width} >>`;
  const entries = image(
    width,
    height,
    `/ColorSpace ${space} /BitsPerComponent ${depth} /Filter /FlateDecode /DecodeParms ${rows}`,
  );
  return { width, height, orientation, put: (objects) => objects.stream(entries, pixels, true) };
}

/** In PDF transparency is a picture of its own, so that a PNG that has it must be unpacked and taken apart. */
function transparentPng({ width, height, depth, colour, pixels, orientation }: Png): Picture | null {
  if (width * height > mostUnpacked || depth !== 8) return null;
  const colours = colour === 6 ? 3 : 1;
  const rows = unfiltered(pixels, width * (colours + 1), height, colours + 1);
  if (!rows) return null;
  const seen = new Uint8Array(width * height * colours);
  const alpha = new Uint8Array(width * height);
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    const at = pixel * (colours + 1);
    for (let part = 0; part < colours; part++) seen[pixel * colours + part] = u8(rows, at + part);
    alpha[pixel] = u8(rows, at + colours);
  }
  const space = colours === 3 ? "/DeviceRGB" : "/DeviceGray";
  const put = (objects: Objects) => {
    const bits = "/BitsPerComponent 8 /Filter /FlateDecode";
    const mask = objects.stream(
      image(width, height, `/ColorSpace /DeviceGray ${bits}`),
      zlibSync(alpha),
      true,
    );
    const entries = image(width, height, `/ColorSpace ${space} ${bits} /SMask ${ref(mask)}`);
    return objects.stream(entries, zlibSync(seen), true);
  };
  return { width, height, orientation, put };
}

/** Packed bytes given to the unpacker at a time: at most 1032 times as many come out. */
const slice = 2048;

/** Rows of pixels without the filters that PNG packs them with (PNG, clause 9); null for what is damaged or too long. */
function unfiltered(packed: Uint8Array, stride: number, height: number, pixel: number): Uint8Array | null {
  const raw = unpacked(packed, (stride + 1) * height);
  if (!raw) return null;
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const filter = u8(raw, from);
    for (let at = 0; at < stride; at++) {
      const to = row * stride + at;
      const left = at >= pixel ? u8(rows, to - pixel) : 0;
      const above = row > 0 ? u8(rows, to - stride) : 0;
      const corner = row > 0 && at >= pixel ? u8(rows, to - stride - pixel) : 0;
      rows[to] = u8(raw, from + 1 + at) + predicted(filter, left, above, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Unpacks, and stops within one slice of going past the size. */
function unpacked(packed: Uint8Array, size: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += slice)
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  } catch {
    return null;
  }
  return length === size ? joined(parts) : null;
}
