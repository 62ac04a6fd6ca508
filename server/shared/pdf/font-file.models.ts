import { unzlibSync } from "fflate";
import { joined, latin1, s16, textAt, u16, u32 } from "./bytes.models.ts";

/** A font's file with what is needed to set text in it; lengths in thousandths of the type's size. */
export interface FontFile {
  /** TrueType with the tables that a PDF's reader needs. */
  readonly bytes: Uint8Array;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  /** Number of the glyph of a character; 0 where the font has none. */
  glyphOf(code: number): number;
  advanceOf(glyph: number): number;
}

/** What a reader draws glyphs with (ISO 32000-1, 9.9): outlines and their hinting. */
const neededTables = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

/** Reads a font in WOFF 1.0 with TrueType outlines, one of the project's own: it is trusted. */
export function readWoff(woff: Uint8Array): FontFile {
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < u16(woff, 12); index++) {
    const at = 44 + index * 20;
    const [offset, packed, length] = [u32(woff, at + 4), u32(woff, at + 8), u32(woff, at + 12)];
    const content = woff.subarray(offset, offset + packed);
    tables.set(textAt(woff, at, 4), packed < length ? unzlibSync(content) : content);
  }
  const table = (name: string) => tables.get(name) ?? new Uint8Array();
  const [head, hhea, hmtx] = [table("head"), table("hhea"), table("hmtx")];
  const scale = (value: number) => Math.round((value * 1000) / (u16(head, 18) || 1000));
  const metrics = u16(hhea, 34);
  const characters = readCharacters(table("cmap"));
  return {
    bytes: trueType(neededTables.flatMap((name) => (tables.has(name) ? [[name, table(name)] as const] : []))),
    box: [scale(s16(head, 36)), scale(s16(head, 38)), scale(s16(head, 40)), scale(s16(head, 42))],
    ascent: scale(s16(hhea, 4)),
    descent: scale(s16(hhea, 6)),
    glyphOf: (code) => characters.get(code) ?? 0,
    advanceOf: (glyph) => scale(u16(hmtx, Math.min(glyph, metrics - 1) * 4)),
  };
}

/** Characters and their glyphs, from the table that covers most (OpenType, cmap formats 12 and 4). */
function readCharacters(cmap: Uint8Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < u16(cmap, 2); index++) {
    const table = cmap.subarray(u32(cmap, 4 + index * 8 + 4));
    if (u16(table, 0) === 12) readGroups(table, found);
    if (u16(table, 0) === 4) readSegments(table, found);
  }
  return found;
}

function readGroups(table: Uint8Array, found: Map<number, number>): void {
  for (let index = 0; index < u32(table, 12); index++) {
    const at = 16 + index * 12;
    const start = u32(table, at);
    for (let code = start; code <= u32(table, at + 4); code++)
      found.set(code, u32(table, at + 8) + code - start);
  }
}

function readSegments(table: Uint8Array, found: Map<number, number>): void {
  const doubled = u16(table, 6);
  for (let index = 0; index < doubled; index += 2) {
    const [start, end] = [u16(table, 16 + doubled + index), u16(table, 14 + index)];
    const delta = u16(table, 16 + doubled * 2 + index);
    const rangeAt = 16 + doubled * 3 + index;
    const range = u16(table, rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const named = range === 0 ? code : u16(table, rangeAt + range + (code - start) * 2);
      const glyph = named === 0 ? 0 : (named + delta) & 0xffff;
      if (glyph > 0) found.set(code, glyph);
    }
  }
}

/** A TrueType file of tables, each begun at a multiple of four bytes. Readers of PDF pass over the sums. */
function trueType(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const header = joined([
    number32(0x00010000),
    ...[tables.length, power * 16, Math.log2(power), tables.length * 16 - power * 16].map(number16),
  ]);
  let at = header.length + tables.length * 16;
  const directory: Uint8Array[] = [];
  const bodies: Uint8Array[] = [];
  for (const [name, content] of tables) {
    directory.push(latin1(name), number32(sumOf(content)), number32(at), number32(content.length));
    const padding = new Uint8Array((4 - (content.length % 4)) % 4);
    bodies.push(content, padding);
    at += content.length + padding.length;
  }
  return joined([header, ...directory, ...bodies]);
}

const number16 = (value: number) => Uint8Array.of(value >>> 8, value & 255);
const number32 = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

function sumOf(content: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < content.length; at += 4) sum = (sum + u32(content, at)) >>> 0;
  return sum;
}
