import { readExpression } from "../expression.models.ts";
import type { ReadResult } from "../reading/syntax.models.ts";
import { spend } from "../work.models.ts";

/** Opening and closing brackets of a set, told apart from the groups of LaTeX. */
export const setOpen = "⦃";
export const setClose = "⦄";

/** An answer whose outer notation is cleared away, so that its structure shows. */
export interface Cleaned {
  readonly text: string;
  /** A gap of the mathematics keyboard was left open. */
  readonly hasGap: boolean;
}

const gap = /\\placeholder\s*(?:\[[^\]]*\])?\{\s*\}/;
/** A group that is set as text or under a name; bold letters are vectors and matrices. */
const named = /\\(?:text|mathrm|mbox|textrm|textnormal|textbf|mathit|mathbf|operatorname\*?)\s*\{([^{}]*)\}/g;

/** LaTeX and what it says in plain signs. A backslash before the command makes it the second half of a line break. */
const plainFor: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\u2060\ufeff]/g, ""],
  [/\\placeholder\s*(?:\[[^\]]*\])?\{([^{}]*)\}/g, "$1"],
  [
    /(?<!\\)\\(?:left|right|bigl?|bigr|Bigl?|Bigr|mleft|mright|displaystyle|textstyle|limits)(?![a-zA-Z])\.?/g,
    "",
  ],
  // A space drawn back after a comma of thousands: `11,\! 111`.
  [/(?<=\d),\s*\\!\s*(?=\d{3})/g, ","],
  [/(?<!\\)\\(?:[,;:!]|quad(?![a-zA-Z])|qquad(?![a-zA-Z])| )|~/g, " "],
  [/\\exponentialE(?![a-zA-Z])/g, " e "],
  [/\\differentialD(?![a-zA-Z])/g, "d"],
  [/\\imaginaryI(?![a-zA-Z])/g, "i"],
  [/\\(?:d|t|c)frac(?![a-zA-Z])/g, "\\frac"],
  [/\\lbrack(?![a-zA-Z])/g, "["],
  [/\\rbrack(?![a-zA-Z])/g, "]"],
  [/(?<![\p{L}\d)])³√/gu, "∛"],
  [/(?<!\\)\\(?:lbrace(?![a-zA-Z])|\{)/g, setOpen],
  [/(?<!\\)\\(?:rbrace(?![a-zA-Z])|\})/g, setClose],
  [/\^\s*(?:\\circ(?![a-zA-Z])|\{\s*\\circ\s*\})|\\degree(?![a-zA-Z])/g, "°"],
  [/\\(?:emptyset|varnothing)(?![a-zA-Z])/g, "∅"],
  [/\\infty(?![a-zA-Z])/g, "∞"],
  [/\\cup(?![a-zA-Z])/g, "∪"],
  [/\\(?:in|isin)(?![a-zA-Z])/g, "∈"],
  [/\\(?:mathbb\s*\{?R\}?|Reals|reals)(?![a-zA-Z])/g, "ℝ"],
  [/\\(?:mid|vert|lvert|rvert)(?![a-zA-Z])/g, "|"],
  [/\\langle(?![a-zA-Z])/g, "⟨"],
  [/\\rangle(?![a-zA-Z])/g, "⟩"],
  [/(?<!\\)\\([%#&])/g, "$1"],
  [/(?<!\\)\\\$/g, "$"],
];

/**
 * Clears the wrapping of plain typing, LaTeX and MathLive's output: delimiters, sizes, spaces, words set as text,
 * the names MathLive gives to constants. Braces that stand for a set become brackets of their own.
 */
export function cleaned(written: string): Cleaned {
  const isLatex = /\\[a-zA-Z{]/.test(written);
  spend(written.length);
  const bare = withoutDelimiters(withoutBox(withoutDelimiters(written.trim()))).replace(named, " $1 ");
  const text = plainFor.reduce((so, [pattern, plain]) => so.replace(pattern, plain), bare);
  return { text: (isLatex ? text : withSetBraces(text)).trim(), hasGap: gap.test(written) };
}

/** Texts read last: a check asks for the same few again and again while it finds out what they are. */
const readLately = new Map<string, ReadResult>();
const mostRemembered = 32;

/** A text of `cleaned` as mathematics. */
export function readCleaned(text: string): ReadResult {
  const known = readLately.get(text);
  if (known !== undefined) return known;
  const read = readAfresh(text);
  if (readLately.size >= mostRemembered) readLately.clear();
  readLately.set(text, read);
  return read;
}

function readAfresh(text: string): ReadResult {
  const plain = text.replaceAll(setOpen, "{").replaceAll(setClose, "}");
  const read = readExpression(plain);
  if (read.kind !== "unreadable" || read.reason !== "ambiguous") return read;
  // In a term such as `6x^3y` only the numeral is raised to; `e^2x` stays open.
  const apart = plain.replace(/(?<![a-zA-Z])([a-df-zA-DF-Z])\^(\d)(?=[a-zA-Z])/g, "$1^$2*");
  const joined = apart.replace(/(?<=\d\*[a-zA-Z])\^(\d)(?=[a-zA-Z])/g, "^$1*");
  return apart === plain ? read : readExpression(joined);
}

/** `$x$`, `$$x$$`, `\(x\)`, `\[x\]`. A single dollar sign is money and stays. */
function withoutDelimiters(text: string): string {
  const wrapped =
    /^\$\$([^$]*)\$\$\.?$/.exec(text) ??
    /^\$([^$]*)\$\.?$/.exec(text) ??
    /^\\\(([\s\S]*)\\\)$/.exec(text) ??
    /^\\\[([\s\S]*)\\\]$/.exec(text);
  return wrapped?.[1]?.trim() ?? text.replace(/(?<!\\)\$\$?([^$]*[^$\\])\$\$?/g, "$1");
}

/** `\boxed{…}` round the whole answer. */
function withoutBox(text: string): string {
  const inner = /^\\(?:boxed|fbox)\s*(\{[\s\S]*\})\.?$/.exec(text)?.[1]?.trim();
  return inner !== undefined && isBracketed(inner) ? inner.slice(1, -1).trim() : text;
}

/** In plain typing braces are a set's, but for those of a power or an index. */
function withSetBraces(text: string): string {
  const open: boolean[] = [];
  let last = "";
  let out = "";
  for (const character of text) {
    if (character === "{") {
      open.push(last !== "^" && last !== "_");
      out += (open.at(-1) ?? true) ? setOpen : character;
    } else if (character === "}") out += (open.pop() ?? true) ? setClose : character;
    else out += character;
    if (character.trim() !== "") last = character;
  }
  return out;
}

const opening = new Set(["(", "[", "{", setOpen, "⟨"]);
const closing = new Set([")", "]", "}", setClose, "⟩"]);

/** Cuts a text where a separator (a sticky pattern) stands outside all brackets. */
export function splitOutside(text: string, separator: RegExp): readonly string[] {
  spend(text.length / 4);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (opening.has(character)) depth += 1;
    else if (closing.has(character)) depth -= 1;
    if (depth !== 0) continue;
    separator.lastIndex = at;
    const found = separator.exec(text);
    if (found === null || found[0] === "") continue;
    parts.push(text.slice(start, at));
    start = at + found[0].length;
    at = start - 1;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim());
}

/** Whether the first bracket of a text closes with its last character. */
export function isBracketed(text: string): boolean {
  if (!opening.has(text[0] ?? "") || !closing.has(text.at(-1) ?? "")) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (opening.has(text[at] ?? "")) depth += 1;
    else if (closing.has(text[at] ?? "")) depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Entries between brackets, where `12,102` is two numbers; a group that starts with 0 is one of thousands. */
export function entriesInside(text: string): readonly string[] {
  const pair = /^\s*([-−]?\d{1,3})\s*,\s*([1-9]\d{2})\s*$/.exec(text);
  return pair ? [pair[1] ?? "", pair[2] ?? ""] : entriesOf(text);
}

/** Entries of a list: after semicolons where there are some, else after commas. A comma of thousands stays. */
export function entriesOf(text: string): readonly string[] {
  if (isThousands(text)) return [text];
  const bySemicolon = splitOutside(text, /;/y);
  if (bySemicolon.length > 1) return bySemicolon;
  // In `1, 20, 300` each comma cuts; in `1,000, 2,000` only those with a space after them.
  const isSpaced = /\d,\d{3}(?!\d)/.test(text) && /,\s/.test(text);
  return splitOutside(text, isSpaced ? /,(?=\s)/y : /,/y);
}

/** `1,000` and `-12,345.60 km`, and nothing else. */
function isThousands(text: string): boolean {
  return /^[-+−$€£\s]*\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*[\p{L}%°²³/]*$/u.test(text.trim());
}

/** A text with the numerals of places where the comma is the decimal sign, in plain notation: `1.000,5` is `1000.5`. */
export function withDecimalPoint(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g, (numeral) => numeral.replaceAll(".", ""))
    .replace(/(\d)\{,\}(\d)/g, "$1.$2")
    .replace(/(?<=\d),(?=\d)/g, ".");
}
