import { plainFromLatex } from "./latex.models.ts";
import { entities, lookalikes, signs } from "./lexicon/lookalikes.constants.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const subscripts = "₀₁₂₃₄₅₆₇₈₉";

/**
 * One plain spelling for everything a reader would take as the same: entities and escapes decoded,
 * markup and invisible characters gone, digits of every script as 0-9, look-alike letters as Latin ones,
 * accents dropped, LaTeX as plain notation. Upper case is kept (roman numerals, unknowns).
 * Linear in the length of the text.
 */
export function normalise(text: string): string {
  // What is struck out is still read, as a line of its own.
  const unstruck = text.replaceAll("~~", "\n");
  const decoded = dropMarkup(decodeEscapes(decodeEntities(decodeEntities(unstruck))));
  return foldSigns(plainFromLatex(dropEmphasis(foldCharacters(decoded))));
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});?/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const hex = /^#[xX]/.test(name);
    return fromCode(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10), whole);
  });
}

function decodeEscapes(text: string): string {
  if (!/[\\%]/.test(text)) return text;
  return text
    .replace(/\\(?:u\{?([0-9a-fA-F]{4,5})\}?|x([0-9a-fA-F]{2}))/g, (whole, long?: string, short?: string) =>
      fromCode(Number.parseInt(long ?? short ?? "", 16), whole),
    )
    .replace(/%(3[0-9dD]|2[0bBdDfF])/g, (whole, code: string) => fromCode(Number.parseInt(code, 16), whole));
}

function fromCode(code: number, otherwise: string): string {
  return Number.isInteger(code) && code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

function dropMarkup(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replace(/<!--|-->/g, "")
    .replace(/<(?:br|hr|p|div|li|tr)\s?\/?>/gi, "\n")
    .replace(
      /<\/?(?:b|i|u|s|em|strong|sub|span|code|pre|mark|small|big|del|ins|font|p|div|li|ul|ol|tr|td|th|table|tbody|kbd|var|math|mn|mi|mo|mrow|semantics|details|summary|h[1-6])(?:\s([^<>]{0,120}))?>/gi,
      (_, attributes?: string) => (attributes === undefined ? "" : ` ${attributes} `),
    )
    .replace(/<sup>\s?(\d{1,3})\s?<\/sup>/gi, "^$1");
}

/** Characters one by one: marks and invisible ones dropped, digits and letters folded. */
function foldCharacters(text: string): string {
  let folded = "";
  for (const char of text) {
    if (char <= "~") folded += char;
    else folded += foldCharacter(char, folded);
  }
  return folded;
}

function foldCharacter(char: string, before: string): string {
  const last = before.at(-1) ?? "";
  const raised = superscripts.indexOf(char);
  if (raised >= 0)
    return /[0-9]/.test(last) && isRaised(before)
      ? `${raised}`
      : /[\p{L}\d)]/u.test(last)
        ? `^${raised}`
        : `${raised}`;
  const lowered = subscripts.indexOf(char);
  if (lowered >= 0) return `${lowered}`;
  if (/\p{No}/u.test(char) && char.normalize("NFKC").includes("⁄"))
    return ` ${char.normalize("NFKC").replace("⁄", "/")} `;
  if (/[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u{3164}\u{115F}\u{1160}\u{FFA0}\u{2800}]/u.test(char)) return "";
  if (/\p{Nd}/u.test(char)) return `${digitValue(char)}`;
  const sign = signs.get(char);
  if (sign !== undefined) return sign;
  const letter = lookalikes.get(char);
  if (letter !== undefined) return letter;
  if (/\p{Z}/u.test(char)) return /\p{Zl}|\p{Zp}/u.test(char) ? "\n" : " ";
  const compatible = enclosed(char) ?? char.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return [...compatible].map((part) => lookalikes.get(part) ?? signs.get(part) ?? part).join("");
}

function isRaised(before: string): boolean {
  return /\^\d{0,6}$/.test(before.slice(-8));
}

/** Value of a decimal digit of any script: blocks of ten are contiguous (Unicode, general category Nd). */
function digitValue(char: string): number {
  const plain = char.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return Number(plain);
  const code = char.codePointAt(0) ?? 0;
  let below = 0;
  while (below < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return below;
}

/** Circled and boxed numbers and letters, regional-indicator and squared letters. */
function enclosed(char: string): string | null {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(97 + code - 0x1f1e6);
  if (code >= 0x1f130 && code <= 0x1f149) return String.fromCharCode(65 + code - 0x1f130);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  if (code >= 0x2776 && code <= 0x277f) return ` ${code - 0x2775} `;
  if (code >= 0x2780 && code <= 0x2789) return ` ${code - 0x277f} `;
  if (code >= 0x278a && code <= 0x2793) return ` ${code - 0x2789} `;
  if (code >= 0x2680 && code <= 0x2685) return ` ${code - 0x267f} `;
  if (code >= 0x1f550 && code <= 0x1f55b) return ` ${code - 0x1f54f} `;
  if (char === "🔟") return " 10 ";
  const plain = char.normalize("NFKC");
  return /^\(?\d{1,2}[.)]?\)?$/.test(plain) && plain !== char ? ` ${plain.replace(/\D/g, "")} ` : null;
}

/** Markdown emphasis around or inside a value; `2**3` stays a power, `3 * 5` a product. */
function dropEmphasis(text: string): string {
  return text
    .replace(/(\d|\))\*\*(?=\d|\()(?![^\n]{0,80}\*\*)/g, "$1^")
    .replace(/~~|`{1,3}|\*{2,3}|__/g, "")
    .replace(/(^|[\s(=:.,>"'-])\*([^\s*][^*\n]{0,120}?)\*(?=$|[\s).,;:!?"'-])/gm, "$1$2")
    .replace(/(^|[\s(=:])_([^\s_][^_\n]{0,120}?)_(?=$|[\s).,;:!?])/gm, "$1$2")
    .replace(/^\s{0,3}(?:>\s?)+/gm, "");
}

/** `0.17E2` is 17. */
function movedPoint(_: string, digits: string, exponent: string): string {
  return `${Number(`${digits.replace(",", ".")}e${exponent}`)}`;
}

function foldSigns(text: string): string {
  return text
    .replace(/(?<![\w.,])(\d{1,12}(?:[.,]\d{1,12})?)[eE]([-+]?\d{1,2})(?!\w)/g, movedPoint)
    .replace(/:=|={2,3}/g, "=")
    .replace(/<=|=</g, "≤")
    .replace(/>=/g, "≥")
    .replace(/!=|=\/=/g, "≠")
    .replace(/[-=~]{1,3}>/g, "→")
    .replace(/\.{2,}/g, "…")
    .replace(/[$€£¥]/g, " ")
    .replace(/(\d)_(?=\d)/g, "$1");
}
