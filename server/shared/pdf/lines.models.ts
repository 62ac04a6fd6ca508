import type { Run } from "./document.models.ts";
import type { Glyph, Typesetter } from "./typesetter.models.ts";

/** A stretch of a line that looks and links alike. Widths in points. */
export interface Piece {
  readonly run: Run;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}
export type Line = readonly Piece[];

interface Letter {
  readonly run: Run;
  readonly glyph: Glyph;
  /** Whether a line may end behind it. */
  readonly mayBreak: boolean;
}

/**
 * Text broken into lines of a width: behind spaces, hyphens and slashes and beside the letters of scripts that are written
 * without spaces; a word that is wider than the line wherever it must. Each letter is looked at once or, where a word moves to
 * the next line, twice.
 * @param size of the type, and @param width of the line, points
 */
export function brokenLines(
  runs: readonly Run[],
  size: number,
  width: number,
  typesetter: Typesetter,
): readonly Line[] {
  const lines: Line[] = [];
  let line: Letter[] = [];
  let used = 0;
  let breakAt = 0;
  const flush = (count: number) => {
    lines.push(piecesOf(line.slice(0, count), size));
    line = line.slice(count);
    used = line.reduce((sum, { glyph }) => sum + (glyph.advance * size) / 1000, 0);
    breakAt = 0;
  };
  for (const run of runs) {
    for (const character of drawable(run.text)) {
      if (character === "\n") {
        flush(line.length);
        continue;
      }
      const glyph = typesetter.glyph(character, run);
      const advance = (glyph.advance * size) / 1000;
      // A space may hang over the edge, where nobody sees it.
      if (used + advance > width && character !== " " && line.length > 0) flush(breakAt || line.length);
      line.push({ run, glyph, mayBreak: breaksAfter.test(character) });
      used += advance;
      if (line.at(-1)?.mayBreak) breakAt = line.length;
    }
  }
  if (line.length > 0 || lines.length === 0) flush(line.length);
  return lines;
}

const breaksAfter = /[ \-–—/\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** The characters of a text that take room on paper, composed where they can be. Marks of direction and joiners do not. */
function drawable(text: string): readonly string[] {
  const plain = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, "    ")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, " ")
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "");
  return [...plain];
}

function piecesOf(letters: readonly Letter[], size: number): Line {
  const pieces: { run: Run; glyphs: Glyph[]; width: number }[] = [];
  for (const { run, glyph } of letters) {
    let piece = pieces.at(-1);
    if (piece?.run !== run) {
      piece = { run, glyphs: [], width: 0 };
      pieces.push(piece);
    }
    piece.glyphs.push(glyph);
    piece.width += (glyph.advance * size) / 1000;
  }
  return pieces;
}
