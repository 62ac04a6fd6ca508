/** Characters in the longest segment; anything longer is cut at a space, or hard where there is none. */
export const maxSegment = 600;

/** How far ahead a `$` looks for its partner before it counts as currency. */
const formulaReach = 200;

/** Cuts a streamed reply into the pieces that the guard judges. */
export interface Segmenter {
  /** Takes the next delta and returns the segments that it completes, oldest first. */
  push(delta: string): string[];
  /** Ends the reply and returns what was still waiting. */
  flush(): string[];
}

const sentenceEnd = /[.!?…؟۔।]/u;
const wideSentenceEnd = /[。！？｡]/u;
const closer = /["'”’»)\]*_`}]/u;
const blank = /\s/u;
const openEnd = /[=+*/×÷·<>≈(:,-]$/u;
const abbreviations = new Set(
  (
    "e.g i.e mr mrs ms dr prof st vs etc approx no nr fig eq p pp ex cf ca sr sra srta dra ud uds ej p.ej aprox " +
    "núm pág ec z.b d.h bzw usw p.ex c.-à-d resp vol ch sec"
  ).split(" "),
);

/**
 * Segments are sentences, list items, formulas and code blocks of at most `maxSegment` characters.
 * Joined they are the input, and how the input was chunked never changes them: a boundary is decided
 * only when everything it depends on has arrived.
 */
export function makeSegmenter(): Segmenter {
  let buffer = "";
  let inFence = false;

  const take = (final: boolean): string[] => {
    const segments: string[] = [];
    while (buffer.length > 0) {
      const cut = inFence ? fenceEnd(buffer, final) : textEnd(buffer, final);
      if (cut === null) break;
      segments.push(buffer.slice(0, cut.end));
      buffer = buffer.slice(cut.end);
      inFence = cut.inFence;
    }
    return segments;
  };

  return {
    push(delta) {
      buffer += delta;
      return take(false);
    },
    flush() {
      const segments = take(true);
      if (buffer.length > 0) segments.push(buffer);
      buffer = "";
      inFence = false;
      return segments;
    },
  };
}

interface Cut {
  readonly end: number;
  /** Whether the text after the cut is inside a code block. */
  readonly inFence: boolean;
}

/** Where the first segment of ordinary text ends, or null when that can't be known yet. */
function textEnd(text: string, final: boolean): Cut | null {
  let index = 0;
  while (index < text.length) {
    if (index >= maxSegment) return { end: hardCut(text), inFence: false };
    const fence = fenceAt(text, index, final);
    if (fence === "unknown") return null;
    if (fence === "yes") {
      if (text.slice(0, index).trim() !== "") return { end: index, inFence: false };
      return fenceEnd(text, final, index + 3);
    }
    const formula = formulaEnd(text, index, final);
    if (formula === "unknown") return null;
    if (formula !== null) {
      index = formula;
      continue;
    }
    const end = boundaryAt(text, index, final);
    if (end === "unknown") return null;
    if (end !== null)
      return end > maxSegment ? { end: hardCut(text), inFence: false } : { end, inFence: false };
    index += 1;
  }
  return final && text.length > 0 && text.length <= maxSegment ? { end: text.length, inFence: false } : null;
}

/** Where a code block that is open at the start of `text` ends. */
function fenceEnd(text: string, final: boolean, from = 0): Cut | null {
  const limit = Math.min(text.length, maxSegment + 4);
  for (let index = from; index < limit; index += 1) {
    if (!text.startsWith("```", index)) continue;
    let end = index + 3;
    while (end < text.length && end < maxSegment && text[end] !== "\n") end += 1;
    if (end >= text.length && !final) return null;
    if (text[end] === "\n") end += 1;
    if (end > maxSegment) break;
    return { end, inFence: false };
  }
  if (text.length > maxSegment + 4) return { end: hardCut(text), inFence: true };
  if (!final) return null;
  return { end: text.length > maxSegment ? hardCut(text) : text.length, inFence: true };
}

function fenceAt(text: string, index: number, final: boolean): "yes" | "no" | "unknown" {
  if (text[index] !== "`") return "no";
  const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
  if (before.trim() !== "") return "no";
  if (text.startsWith("```", index)) return "yes";
  const rest = text.slice(index, index + 3);
  return !final && index + 3 > text.length && /^`+$/.test(rest) ? "unknown" : "no";
}

/** Index after a formula that opens at `index`; null where none opens. */
function formulaEnd(text: string, index: number, final: boolean): number | null | "unknown" {
  const opener = text[index];
  if (opener !== "$" && opener !== "\\") return null;
  if (opener === "\\") {
    const next = text[index + 1];
    if (next === undefined) return final ? null : "unknown";
    if (next !== "(" && next !== "[") return null;
    return closing(text, index + 2, next === "(" ? "\\)" : "\\]", final, true);
  }
  const next = text[index + 1];
  if (next === undefined) return final ? null : "unknown";
  if (next === "$") return closing(text, index + 2, "$$", final, true);
  if (blank.test(next)) return null;
  return closing(text, index + 1, "$", final, false);
}

function closing(
  text: string,
  from: number,
  mark: string,
  final: boolean,
  acrossLines: boolean,
): number | null | "unknown" {
  const limit = from + formulaReach;
  for (let index = from; index < limit; index += 1) {
    const char = text[index];
    if (char === undefined) return final ? null : "unknown";
    if (char === "\n" && !acrossLines) return null;
    if (mark.length === 2 && index + 1 >= text.length && char === mark[0]) return final ? null : "unknown";
    if (!text.startsWith(mark, index)) continue;
    if (mark !== "$") return index + mark.length;
    const after = text[index + 1];
    if (after === undefined && !final) return "unknown";
    const isPair = !blank.test(text[index - 1] ?? " ") && !/\d/.test(after ?? "");
    return isPair ? index + 1 : null;
  }
  return null;
}

/** Index after a boundary whose mark stands at `index`. */
function boundaryAt(text: string, index: number, final: boolean): number | null | "unknown" {
  const char = text[index] ?? "";
  if (char === "\n") {
    const line = text.slice(0, index).trimEnd();
    if (line === "" || /[=+*/×÷·<>≈-]$/u.test(line)) return null;
    return index + 1;
  }
  if (wideSentenceEnd.test(char)) return index + 1;
  if (!sentenceEnd.test(char)) return null;
  let end = index + 1;
  while (
    end < text.length &&
    end < maxSegment &&
    (sentenceEnd.test(text[end] ?? "") || closer.test(text[end] ?? ""))
  )
    end += 1;
  if (end >= text.length) return final ? null : "unknown";
  if (!blank.test(text[end] ?? "")) return null;
  return isRealEnd(text, index) ? end + 1 : null;
}

/** False for abbreviations, initials, list numbers and a line that still waits for its value. */
function isRealEnd(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  if (openEnd.test(before.trimEnd())) return false;
  if (text[index] !== ".") return true;
  const word = /[\p{L}\p{N}.-]*$/u.exec(before)?.[0] ?? "";
  if (abbreviations.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word) && /\p{L}\s+\p{Lu}$/u.test(before) === false) return false;
  const line = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
  return !/^\s*\d{1,3}$/.test(line) && !/^\s*[a-z]$/i.test(line);
}

/** A cut of at most `maxSegment` characters: at the last white space, else hard, never inside a surrogate pair. */
function hardCut(text: string): number {
  for (let index = maxSegment - 1; index > maxSegment / 2; index -= 1)
    if (blank.test(text[index] ?? "")) return index + 1;
  return /[\uD800-\uDBFF]/.test(text[maxSegment - 1] ?? "") ? maxSegment - 1 : maxSegment;
}
