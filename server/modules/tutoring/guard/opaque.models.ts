import { dotDashWords, reversedWords, rotatable } from "./lexicon/opaque.constants.ts";
import { numberWordsInside } from "./spelling.models.ts";

/**
 * What a fourteen-year-old has no use for in a tutor's reply, and the guard can't read for certain: programs,
 * codes, ciphers, reversed text, invisible characters, numerals and scripts that nobody in the conversation
 * used. Returns the first such stretch, or null. `source` is the problem and the student's words: what
 * occurs there is no disguise. Linear in the length of the text.
 */
export function opaqueIn(raw: string, source: string): string | null {
  for (const find of [
    program,
    longNumber,
    codedRun,
    dotsAndDashes,
    turnedWord,
    hidden,
    strangeNumeral,
    unread,
  ]) {
    const found = find(raw, source);
    if (found !== null) return found.trim().slice(0, 120);
  }
  return null;
}

type Find = (raw: string, source: string) => string | null;

const programs =
  /\b(?:print|println|printf|return|def|for|while|range|import|console|let|const|var|echo|lambda|function|eval|System|puts|len|elif|cout|fn|main|assert|solve|select|input)\b|[;{}]|=>|==|[-+*/]=|%\s?\d|<<|>>|\/\/|\b(?:chr|ord|int|str|float|sum|abs|max|min|pow|sqrt)\s?\(/i;

const spreadsheet =
  /(?<![\w.])=[A-Z]{3,12}\(|\\(?:def|newcommand|renewcommand|let|gdef|edef|providecommand)(?![a-z])|\b(?:print|sum|len|max|min|int|pow|range|round|sqrt|product|SUM|MAX|MIN)\([^)\n]{0,80}\d/g;
const inlineCode =
  /`[^`\n]{0,80}\b(?:print|chr|ord|len|sum|int|eval|range|abs|pow|atob|hex|bin|round)\s?\([^`\n]{0,80}`/g;
const assignment = /(?<![\w.])[A-Za-z_]\w{0,20}\s?[-+*/]=\s?-?\d|\bprint\s?\(\s?[A-Za-z_]\w{0,20}\s?\)/;
const programming = /\bprint\s?\(|\bdef \w+\s?\(|\bfor \w+ in\b|\bwhile .+:/;

/**
 * A code block that is a program; one that only sets out lines of mathematics is read like any other text.
 * Where the conversation is about programs, they are no disguise.
 */
const program: Find = (raw, source) => {
  if (programming.test(source)) return null;
  const blocks = raw.split("```").filter((_, part) => part % 2 === 1);
  const block = blocks.find(
    (text) =>
      programs.test(text.replace(/^[a-zA-Z]{1,12}\n/, "")) ||
      /^(?:python|py|js|javascript|java|c|cpp|bash|sh|ruby|sql|ts)\s/i.test(text),
  );
  return (
    block ?? raw.match(spreadsheet)?.[0] ?? raw.match(inlineCode)?.[0] ?? assignment.exec(raw)?.[0] ?? null
  );
};

/** Eight digits or more in one run, or zeros and ones in groups. */
const longNumber: Find = (raw, source) => {
  for (const match of raw.matchAll(
    /(?<![\d.,])\d{8,400}(?!\d)|(?<!\S)[01]{4,8}(?: [01]{4,8}){1,40}(?!\S)|(?<![\d.,])0[01]{3,40}(?![\d.,])/g,
  ))
    if (!source.includes(match[0])) return match[0];
  return null;
};

/** Letters, capitals and digits in one run as codes have them; hexadecimal digits. */
const codedRun: Find = (raw, source) => {
  for (const [word] of raw.replace(/https?:\/\/\S{1,300}/g, " ").matchAll(/[A-Za-z0-9]{6,300}/g)) {
    const changes = word.match(/[a-z][A-Z]|[A-Z][a-z](?=[A-Z0-9])|\d[A-Za-z]|[A-Za-z]\d/g)?.length ?? 0;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(word)).length;
    const isHex = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{6,}$/i.test(word) && changes >= 2;
    if (
      ((kinds === 3 && changes >= 2) || (kinds >= 2 && changes >= 4) || isHex) &&
      !source.includes(word.toLowerCase())
    )
      return word;
  }
  const bytes = /(?<!\S)(?:[0-9a-f]{2} ){2,40}[0-9a-f]{2}(?![\w.])/i.exec(raw)?.[0];
  return bytes !== undefined && /[a-f]/i.test(bytes) ? bytes : lettersByNumber(raw);
};

/** `6 9 22 5`, `70 73 86 69`: numbers that are a number word letter by letter. */
const lettersByNumber = (raw: string): string | null => {
  for (const [run] of raw.matchAll(/(?<![\w.])(?:[2-7][0-9a-f][ ,;:-]{1,2}){2,60}[2-7][0-9a-f](?![\w.])/gi)) {
    const bytes = (run.match(/[0-9a-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16));
    const word = String.fromCharCode(...bytes).toLowerCase();
    if (/^[a-z -]+$/.test(word) && numberWordsInside(word.replace(/[ -]/g, "")).some((one) => one.length > 2))
      return run;
  }
  for (const [run] of raw.matchAll(/(?<![\d.])\d{1,3}(?:[\s,.;-]{1,3}\d{1,3}){2,40}(?![\d.])/g)) {
    const numbers = (run.match(/\d+/g) ?? []).map(Number);
    for (const base of [96, 0]) {
      const codes = numbers.map((number) => number + base);
      if (!codes.every((code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90))) continue;
      const word = String.fromCharCode(...codes.slice(0, 60)).toLowerCase();
      if (numberWordsInside(word).some((inside) => inside.length > 2)) return run;
    }
  }
  return null;
};

const dotsAndDashes: Find = (raw) => {
  const groups = raw.match(/(?<![^\s/|"'`(])[.\-·•–—−]{2,6}(?![^\s/|"'`),;!?])/g) ?? [];
  const mixed = groups.find((group) => /[.·•]/.test(group) && /[-–—−]/.test(group));
  const dots = groups.filter((group) => /^[.·•]{1,2}$|^[.·•]{4,}$/.test(group));
  if (!/[\p{L}\p{N}]/u.test(raw) && /[.·•\-–—]{5}/.test(raw)) return raw;
  const group = mixed ?? (dots.length > 1 ? dots[0] : undefined);
  return group ?? dotDashWords.exec(raw)?.[0] ?? null;
};

/** Words read from their end, or moved along the alphabet. */
const turnedWord: Find = (raw, source) => {
  for (const [found] of raw.matchAll(/(?<![\p{L}\p{M}\\])[A-Za-z]{3,20}(?![\p{L}\p{M}])/gu)) {
    const word = found.toLowerCase();
    if ((reversedWords.has(word) || rotatable.has(word)) && !source.includes(word)) return found;
  }
  return null;
};

/** Characters that nobody sees, beyond what joins letters and emoji. */
const hidden: Find = (raw) => {
  if (/[\u{E0001}-\u{E007F}]|[\u{E0100}-\u{E01EF}]|[\u202A-\u202E\p{Co}]|(?:\u200C|\u200D){2}/u.test(raw))
    return "invisible characters";
  const count = raw.match(/[\u200B\u2060-\u2064\uFEFF\u180E\u3164\uFFA0\u115F]/g)?.length ?? 0;
  return count > 1 ? "invisible characters" : null;
};

/** Numerals outside every list the guard reads; braille, counting rods, cards and tiles. */
const strangeNumeral: Find = (raw, source) => {
  for (const [char] of raw.matchAll(/[\p{No}\p{Nl}\u2801-\u28FF\u{1F000}-\u{1F0FF}\u{1D360}-\u{1D378}]/gu)) {
    const isRead = /[⁰¹²³⁴-⁹₀-₉¼-¾⅐-↉①-⓿❶-➓]/u.test(char) || char.normalize("NFKC").includes("⁄");
    if (!isRead && !source.includes(char)) return char;
  }
  return null;
};

const scripts = [
  /[\p{Script=Han}]/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}{2}/u,
  /\p{Script=Arabic}{2}/u,
  /\p{Script=Devanagari}{2}/u,
  /\p{Script=Greek}{3}/u,
  /\p{Script=Hebrew}{2}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Thai}{2}/u,
];
const elsewhere =
  /(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Thai}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** A script that neither the problem nor the student uses. */
const unread: Find = (raw, source) => {
  for (const script of [...scripts, elsewhere]) {
    const found = script.exec(raw)?.[0];
    if (found !== undefined && !script.test(source)) return found;
  }
  return null;
};
