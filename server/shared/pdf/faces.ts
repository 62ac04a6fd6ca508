import cyrillicRegular from "@fontsource/literata/files/literata-cyrillic-400-normal.woff?inline";
import greekRegular from "@fontsource/literata/files/literata-greek-400-normal.woff?inline";
import latinItalic from "@fontsource/literata/files/literata-latin-400-italic.woff?inline";
import latinRegular from "@fontsource/literata/files/literata-latin-400-normal.woff?inline";
import latinBold from "@fontsource/literata/files/literata-latin-700-normal.woff?inline";
import latinExtItalic from "@fontsource/literata/files/literata-latin-ext-400-italic.woff?inline";
import latinExtRegular from "@fontsource/literata/files/literata-latin-ext-400-normal.woff?inline";
import latinExtBold from "@fontsource/literata/files/literata-latin-ext-700-normal.woff?inline";
import vietnameseRegular from "@fontsource/literata/files/literata-vietnamese-400-normal.woff?inline";
import { type FontFile, readWoff } from "./font-file.models.ts";

/** Looks that text can have in a family; what is both bold and slanted is set bold. */
export type FaceName = "regular" | "bold" | "italic";

/**
 * The project's reading face, in the parts by script that it comes in; a character is drawn by the first that has it, and
 * upright at its usual weight where a face has no part for its script: each part weighs on what an edge platform is sent. A part
 * is opened when it is first needed.
 */
const parts: Readonly<Record<FaceName, readonly string[]>> = {
  regular: [latinRegular, latinExtRegular, greekRegular, cyrillicRegular, vietnameseRegular],
  bold: [latinBold, latinExtBold],
  italic: [latinItalic, latinExtItalic],
};

const opened = new Map<string, FontFile>();

/** How many parts a face has. */
export const partsOf = (face: FaceName): number => parts[face].length;

export function fontFile(face: FaceName, part: number): FontFile {
  const source = parts[face][part] ?? "";
  const font = opened.get(source) ?? readWoff(bytesOf(source));
  opened.set(source, font);
  return font;
}

/** The bytes of a data URL in base64. */
function bytesOf(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
}
