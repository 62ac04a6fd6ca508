import { hex, joined, latin1 } from "./bytes.models.ts";
import type { Run } from "./document.models.ts";
import { type FaceName, fontFile, partsOf } from "./faces.ts";
import { number, type ObjectId, type Objects, ref, utf16 } from "./objects.models.ts";
import { symbols } from "./symbols.constants.ts";

/** A character as it is drawn. */
export interface Glyph {
  /** Name of the font on the page: "F1". */
  readonly font: string;
  /** What stands for it in the page's text, hexadecimal. */
  readonly code: string;
  /** Thousandths of the type's size. */
  readonly advance: number;
}

export type Look = Pick<Run, "bold" | "italic" | "code">;

/** Finds what draws a character, and remembers what was used, so that no more is put into the file. */
export interface Typesetter {
  glyph(character: string, look: Look): Glyph;
  /** True once a character had to be drawn as an empty box. */
  readonly hasMissing: () => boolean;
  /** Puts the fonts that were used. @returns their names with their objects */
  put(objects: Objects): readonly (readonly [string, ObjectId])[];
}

/** A part of the reading face that was used. Every character has a number of its own, also where two share a glyph. */
interface Embedded {
  readonly name: string;
  readonly face: FaceName;
  readonly part: number;
  readonly characters: Map<string, { readonly code: number; readonly glyph: number }>;
}

/** One of the fonts that every reader brings along. */
interface Standard {
  readonly name: string;
  readonly base: "Courier" | "Symbol";
  readonly characters: Map<string, number>;
}

export function makeTypesetter(): Typesetter {
  const embedded = new Map<string, Embedded>();
  const standard = new Map<string, Standard>();
  let fonts = 0;
  let hasMissing = false;

  function fromFace(face: FaceName, part: number, character: string, glyph: number): Glyph {
    const key = `${face} ${part}`;
    const font = embedded.get(key) ?? { name: `F${++fonts}`, face, part, characters: new Map() };
    embedded.set(key, font);
    const used = font.characters.get(character) ?? { code: font.characters.size + 1, glyph };
    font.characters.set(character, used);
    return {
      font: font.name,
      code: hex(used.code, 4),
      advance: fontFile(face, part).advanceOf(glyph),
    };
  }

  function fromStandard(base: Standard["base"], character: string, code: number, advance: number): Glyph {
    const font = standard.get(base) ?? { name: `F${++fonts}`, base, characters: new Map() };
    standard.set(base, font);
    font.characters.set(character, code);
    return { font: font.name, code: hex(code, 2), advance };
  }

  function find(character: string, look: Look): Glyph {
    const code = character.codePointAt(0) ?? 32;
    if (look.code && ((code >= 32 && code < 127) || (code >= 160 && code < 256)))
      return fromStandard("Courier", character, code, courierAdvance);
    const face: FaceName = look.bold ? "bold" : look.italic ? "italic" : "regular";
    for (const one of face === "regular" ? [face] : [face, "regular" as const]) {
      for (let part = 0; part < partsOf(one); part++) {
        const glyph = fontFile(one, part).glyphOf(code);
        if (glyph > 0) return fromFace(one, part, character, glyph);
      }
    }
    const symbol = symbols.get(character);
    if (symbol) return fromStandard("Symbol", character, ...symbol);
    // An empty box, which still says to whoever copies or hears the text what stands there.
    hasMissing = true;
    return fromFace(face, 0, character, 0);
  }

  const known = new Map<string, Glyph>();
  return {
    glyph(character, look) {
      const key = `${look.code ? "c" : look.bold ? "b" : look.italic ? "i" : "r"}${character}`;
      const glyph = known.get(key) ?? find(character, look);
      known.set(key, glyph);
      return glyph;
    },
    hasMissing: () => hasMissing,
    put: (objects) => [
      ...[...embedded.values()].map((font) => [font.name, putEmbedded(objects, font)] as const),
      ...[...standard.values()].map((font) => [font.name, putStandard(objects, font)] as const),
    ],
  };
}

const courierAdvance = 600;

/** A font of its own for each part of a face: codes of two bytes, and tables from them to glyphs and to characters (9.7). */
function putEmbedded(objects: Objects, { face, part, characters }: Embedded): ObjectId {
  const font = fontFile(face, part);
  // Six letters tell the parts of a face apart (9.6.4).
  const name = `PONDE${String.fromCharCode(65 + part)}+Literata-${face}`;
  const used = [...characters];
  const file = objects.stream(`/Length1 ${font.bytes.length}`, font.bytes);
  const descriptor = objects.put(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${font.box.join(" ")}] /ItalicAngle ${face === "italic" ? -10 : 0} /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight 700 /StemV ${face === "bold" ? 140 : 80} /FontFile2 ${ref(file)} >>`,
  );
  // Code 0 is never used.
  const glyphs = objects.stream(
    "",
    joined([new Uint8Array(2), ...used.map(([, { glyph }]) => Uint8Array.of(glyph >> 8, glyph & 255))]),
  );
  const widths = used.map(([, { glyph }]) => number(font.advanceOf(glyph))).join(" ");
  const descendant = objects.put(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${ref(descriptor)} /CIDToGIDMap ${ref(glyphs)} /W [1 [${widths}]] >>`,
  );
  const toUnicode = putToUnicode(
    objects,
    used.map(([character, { code }]) => [hex(code, 4), character]),
    "<0000> <FFFF>",
  );
  return objects.put(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${ref(descendant)}] /ToUnicode ${ref(toUnicode)} >>`,
  );
}

function putStandard(objects: Objects, { base, characters }: Standard): ObjectId {
  const pairs = [...characters].map(([character, code]) => [hex(code, 2), character] as const);
  const toUnicode = putToUnicode(objects, pairs, "<00> <FF>");
  const encoding = base === "Courier" ? " /Encoding /WinAnsiEncoding" : "";
  return objects.put(
    `<< /Type /Font /Subtype /Type1 /BaseFont /${base}${encoding} /ToUnicode ${ref(toUnicode)} >>`,
  );
}

/** Most pairs that a table may have in one go (Adobe Technical Note 5411). */
const pairsAtOnce = 100;

/** From codes to characters, for searching, copying and reading aloud (9.10.3). */
function putToUnicode(
  objects: Objects,
  pairs: readonly (readonly [string, string])[],
  range: string,
): ObjectId {
  const lines = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    `1 begincodespacerange ${range} endcodespacerange`,
  ];
  for (let at = 0; at < pairs.length; at += pairsAtOnce) {
    const some = pairs.slice(at, at + pairsAtOnce);
    lines.push(
      `${some.length} beginbfchar`,
      ...some.map(([code, text]) => `<${code}> <${utf16(text)}>`),
      "endbfchar",
    );
  }
  lines.push("endcmap CMapName currentdict /CMap defineresource pop end end");
  return objects.stream("", latin1(lines.join("\n")));
}
