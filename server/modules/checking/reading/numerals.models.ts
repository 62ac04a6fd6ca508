import Fraction from "fraction.js";
import { superscripts, vulgarFractions } from "./notation.constants.ts";
import { readingBounds, type Token, Unreadable } from "./syntax.models.ts";

export interface Scanner {
  readonly text: string;
  /** Whether the whole text has LaTeX commands. */
  readonly isLatex: boolean;
  /** Whether each line of the text is a statement. */
  readonly hasLines: boolean;
  /** The tokens of a part of the text that stands at `at`. */
  readonly scan: (text: string, at: number) => readonly Token[];
  position: number;
  spaced: boolean;
  readonly tokens: Token[];
}

/** The character at an index, with full-width and mathematical letters and digits as plain ones. */
export function wideAsPlain(text: string, at: number): { plain: string; length: number } {
  const code = text.codePointAt(at);
  if (code === undefined) return { plain: "", length: 1 };
  const character = String.fromCodePoint(code);
  const isWide =
    (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff) || code === 0x210e;
  return { plain: isWide ? character.normalize("NFKC") : character, length: character.length };
}

export function push(
  scanner: Scanner,
  token: DistributiveOmit<Token, "at" | "spaced">,
  at: number,
): undefined {
  // `token` is one of the members of the union without its place, and the place is added here.
  scanner.tokens.push({ ...token, at, spaced: scanner.spaced } as Token);
  scanner.spaced = false;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export function scanNumber(scanner: Scanner): undefined {
  const at = scanner.position;
  let written = "";
  const isArgument = startsPair(scanner.tokens);
  while (scanner.position < scanner.text.length) {
    const { plain, length } = wideAsPlain(scanner.text, scanner.position);
    if (isArgument && plain === ",") break;
    const braced = /^\{,\}\d/.test(scanner.text.slice(scanner.position, scanner.position + 4));
    if (braced) {
      written += ",";
      scanner.position += 3;
      continue;
    }
    const gap = spacedThousands(scanner, written);
    if (gap > 0) {
      written += ",";
      scanner.position += gap;
      continue;
    }
    const next = wideAsPlain(scanner.text, scanner.position + length).plain;
    if (!/[0-9]/.test(plain) && !(/[.,]/.test(plain) && /[0-9]/.test(next))) break;
    written += plain;
    scanner.position += length;
  }
  if (scanner.text[scanner.position] === "." && scanner.text.slice(scanner.position + 1).trim() === "")
    scanner.position = scanner.text.length;
  const numeral = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written) ? written.replaceAll(",", "") : written;
  if (numeral.includes(",")) throw new Unreadable("ambiguous", at);
  if (!/^\d*(\.\d+)?$/.test(numeral)) throw new Unreadable("syntax", at);
  if (numeral.replace(".", "").length > readingBounds.digits) throw new Unreadable("too-big", at);
  push(
    scanner,
    { kind: "number", value: decimal(numeral), text: numeral.startsWith(".") ? `0${numeral}` : numeral },
    at,
  );
  scanPowerOfTen(scanner, numeral);
}

/** The first argument of a function of two: in `binom(8,3)` the comma is no decimal sign. */
function startsPair(tokens: readonly Token[]): boolean {
  const [name, open] = tokens.slice(-2);
  return (
    open?.kind === "open" && name?.kind === "function" && ["nthRoot", "binom", "nPr"].includes(name.name)
  );
}

/** Length of the space before the next three figures of `1 000 000`, or 0. */
function spacedThousands(scanner: Scanner, written: string): number {
  const rest = scanner.text.slice(scanner.position, scanner.position + 8);
  const gap = /^(?:[ \u00a0\u2009\u202f]|\\,|\\ )(?=\d{3}(?!\d))/.exec(rest);
  if (gap === null || !/^[1-9]\d{0,2}(?:,\d{3})*$/.test(written)) return 0;
  // `1 250/300` may be a mixed number.
  const after = /^\s*\//.test(scanner.text.slice(scanner.position + gap[0].length + 3));
  return after ? 0 : gap[0].length;
}

/** `3.2e4` as 3.2 times ten to the power of 4. `2e-3` may be 2e minus 3. */
function scanPowerOfTen(scanner: Scanner, numeral: string): void {
  const at = scanner.position;
  const found = /^([eE])([+\-−]?)(\d{1,3})(?![\d.a-zA-Z^(])/.exec(scanner.text.slice(at, at + 8));
  if (found === null) return;
  const [written, letter, sign, digits = "0"] = found;
  if (letter === "e" && sign !== "" && !numeral.includes(".")) throw new Unreadable("ambiguous", at);
  const mantissa = scanner.tokens.pop();
  if (mantissa === undefined) return;
  scanner.position += written.length;
  const ten = new Fraction(10);
  push(scanner, { kind: "open" }, mantissa.at);
  scanner.tokens.push({ ...mantissa, spaced: false });
  push(scanner, { kind: "operator", operator: "*" }, at);
  push(scanner, { kind: "number", value: ten, text: "10" }, at);
  push(scanner, { kind: "operator", operator: "^" }, at);
  if (sign === "-" || sign === "−") push(scanner, { kind: "operator", operator: "-" }, at);
  push(scanner, { kind: "number", value: new Fraction(BigInt(digits)), text: String(Number(digits)) }, at);
  push(scanner, { kind: "close" }, at);
}

function decimal(numeral: string): Fraction {
  const [whole = "", part = ""] = numeral.split(".");
  return new Fraction(BigInt(`${whole}${part}` || "0"), 10n ** BigInt(part.length));
}

export function scanVulgarFraction(scanner: Scanner, character: string): undefined {
  const [top, bottom] = vulgarFractions[character] ?? [1, 1];
  pushFraction(scanner, top, bottom, scanner.position);
  scanner.position += character.length;
}

/** A fraction glyph: with a whole number right before it, a mixed number. */
export function pushFraction(scanner: Scanner, top: number, bottom: number, at: number): undefined {
  const before = scanner.tokens.at(-1);
  if (before?.kind === "number") {
    if (before.value.d !== 1n || !/^\d+$/.test(before.text) || top >= bottom)
      throw new Unreadable("ambiguous", at);
    scanner.tokens.pop();
    scanner.spaced = before.spaced;
    const value = before.value.add(new Fraction(top, bottom));
    push(scanner, { kind: "number", value, text: `${before.text} ${top}/${bottom}` }, before.at);
    return;
  }
  push(scanner, { kind: "open" }, at);
  push(scanner, { kind: "number", value: new Fraction(top), text: String(top) }, at);
  push(scanner, { kind: "operator", operator: "/" }, at);
  push(scanner, { kind: "number", value: new Fraction(bottom), text: String(bottom) }, at);
  push(scanner, { kind: "close" }, at);
}

/** `x²`, `10⁻³`, `xⁿ`. */
export function scanSuperscript(scanner: Scanner): undefined {
  const at = scanner.position;
  let written = "";
  for (;;) {
    const plain = superscripts[scanner.text[scanner.position] ?? ""];
    if (plain === undefined) break;
    written += plain;
    scanner.position += 1;
  }
  const [, sign, digits = "", letter] = /^([-+]?)(?:(\d+)|([nxk]))$/.exec(written) ?? [];
  if (sign === undefined) throw new Unreadable("syntax", at);
  if (digits.length > 2) throw new Unreadable("too-big", at);
  push(scanner, { kind: "operator", operator: "^" }, at);
  if (sign === "-") push(scanner, { kind: "operator", operator: "-" }, at);
  if (letter === undefined)
    push(scanner, { kind: "number", value: new Fraction(BigInt(digits)), text: digits }, at);
  else push(scanner, { kind: "letter", name: letter }, at);
}
