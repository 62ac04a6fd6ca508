/** A piece of a line: words, or mathematics without its delimiters. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "mathematics"; readonly source: string; readonly display: boolean };

/** Mathematics longer than this, characters, is shown as it was written. */
export const longestFormula = 2_000;

export interface Formula {
  readonly raw: string;
  readonly source: string;
  readonly display: boolean;
}

const paired: readonly (readonly [open: string, close: string, display: boolean])[] = [
  ["$$", "$$", true],
  ["\\[", "\\]", true],
  ["\\(", "\\)", false],
];

/** The formula that `text` begins with, or null. */
export function formulaAt(text: string): Formula | null {
  for (const [open, close, display] of paired) {
    if (!text.startsWith(open)) continue;
    const end = text.indexOf(close, open.length);
    const source = end < 0 ? "" : text.slice(open.length, end);
    if (source.trim() === "" || source.length > longestFormula || source.includes("\n\n")) return null;
    return { raw: text.slice(0, end + close.length), source: source.trim(), display };
  }
  return text.startsWith("$") ? dollarFormulaAt(text) : null;
}

/**
 * `$…$` within one line. Money is not mathematics: as in Pandoc, no space just inside either dollar and no digit
 * just after the second; and besides, what reads like a price with words after it (`$5. That is 5$`) or like a
 * sentence stays text, unless a TeX command stands in it.
 */
function dollarFormulaAt(text: string): Formula | null {
  let from = 1;
  for (;;) {
    const end = text.indexOf("$", from);
    if (end < 0) return null;
    if (text[end - 1] === "\\") {
      from = end + 1;
      continue;
    }
    const source = text.slice(1, end);
    if (source === "" || source.length > longestFormula || source.includes("\n")) return null;
    if (/^\s|\s$/.test(source) || /\d/.test(text[end + 1] ?? "")) return null;
    if (!source.includes("\\") && readsLikeWords(source)) return null;
    return { raw: text.slice(0, end + 1), source, display: false };
  }
}

function readsLikeWords(source: string): boolean {
  const priceThenWords = /^\d[\d,]*(\.\d+)?\S{0,2}\s+\p{L}{2,}/u;
  const twoWords = /\p{L}{3,}[\s,.;:!?]+\p{L}{2,}/u;
  return priceThenWords.test(source) || twoWords.test(source);
}

/** Where the next formula may begin in `text`, or -1. A dollar after a letter or digit (`US$5`, `5$`) begins none. */
export function nextFormulaStart(text: string): number {
  const found = /(?<![\p{L}\d\\$])\$|(?<!\\)\\[([]/u.exec(text);
  return found ? found.index : -1;
}

/** Splits plain text, such as what a student wrote, into words and mathematics. Joined again it is the same text. */
export function splitMathematics(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let words = "";
  let rest = text;
  while (rest !== "") {
    const start = nextFormulaStart(rest);
    if (start < 0) break;
    words += rest.slice(0, start);
    rest = rest.slice(start);
    const formula = formulaAt(rest);
    if (formula) {
      if (words !== "") pieces.push({ kind: "words", text: words });
      words = "";
      pieces.push({ kind: "mathematics", source: formula.source, display: formula.display });
      rest = rest.slice(formula.raw.length);
    } else {
      const skipped = rest.startsWith("$$") ? 2 : 1;
      words += rest.slice(0, skipped);
      rest = rest.slice(skipped);
    }
  }
  if (words + rest !== "") pieces.push({ kind: "words", text: words + rest });
  return pieces;
}

/**
 * Runs of a student's words that are written mathematics without delimiters, such as `3(x − 2) = 2x + 7`: letters
 * only one at a time, and an operator or a relation among them. For the look alone; nothing is read from it.
 */
export function splitWritten(text: string): readonly { readonly text: string; readonly written: boolean }[] {
  const term = String.raw`[-−]?(?:[\p{L}](?![\p{L}])|\d+(?:[.,]\d+)?%?|[()[\]])`;
  const operator = "(?:<=|>=|!=|[-+*/^=<>≤≥≠−×·÷])";
  const run = new RegExp(
    String.raw`(?<![\p{L}\d])${operator}?\s?${term}(?:\s?${operator}?\s?${term}){0,80}`,
    "gu",
  );
  const parts: { text: string; written: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(run)) {
    const found = match[0];
    if (!new RegExp(operator, "u").test(found) || !/[\d=<>≤≥]/.test(found)) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), written: false });
    parts.push({ text: found, written: true });
    at = match.index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), written: false });
  return parts;
}
