import { comparisonWords, constantWords, functionWords, operationWords } from "./words.constants.ts";

/** A piece of a message that may be mathematics. */
export interface Span {
  readonly text: string;
  /** Message text before and after it, up to its line's ends. */
  readonly before: string;
  readonly after: string;
}

/** Longest message that is searched; the rest is left alone. */
export const messageBound = 4_000;

const dates =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\b|\b\d{1,2}:\d{2}\b|\b\d{3}-\d{3,4}(?:-\d{4})?\b(?!\s*[=+*/])/g;
const money = /(?:US|MX)?[$€£]\s?\d[\d,]*(?:\.\d+)?(?!\s*[-+*/=<>^\\]|\d|[a-zA-Z$])/g;
const listMarker =
  /^\s*(?:>\s+(?=.*[=<>≤≥]))?(?:(?:\(?\d{1,2}|[a-z]|\((?:[a-h]|i{1,3}|iv|vi{0,3}))[).]\s+(?![-+*/=])|[-*•–]\s+|#?\d{1,2}:\s+|#\d{1,3}[).]?\s+)?/;
/** What a derivative's line begins with: `f'(x) =`, `dy/dx =`; read as letters it would be another statement. */
const derivativeHead =
  /(?<![a-zA-Z])(?:[a-zA-Z]\s?(?:['’′]{1,3}|\^\{?(?:\\prime\s?){1,3}\}?)(?:\s?\([^()=\n]{0,20}\)|(?=\s*=))|d[a-zA-Z]?\s?\/\s?d[a-z](?![a-z])|\\[dt]?frac\s?\{\s?d\s?[a-zA-Z]?\s?\}\s?\{\s?d\s?[a-z]\s?\})/g;

/** All pieces of a message that may be mathematics, in order; prose, dates and prices are left out. */
export function mathematicalSpans(message: string): readonly Span[] {
  const text = withoutMarkup(message.slice(0, messageBound));
  return text.split(/\n|\r|\\\\/).flatMap((line) => spansOfLine(line));
}

/** LaTeX environments and, where one is closed, HTML tags are layout. */
function withoutMarkup(text: string): string {
  const plain = plainCharacters(text).replace(/\\(?:begin|end)\{[a-z*]{0,20}\}/g, " ");
  return /<\/[a-z]/i.test(plain) ? plain.replace(/<\/?[a-z][a-z0-9]{0,10}>/gi, " ") : plain;
}

function spansOfLine(line: string): readonly Span[] {
  const cleaned = withoutLabels(line);
  const spans: Span[] = [];
  let words = 0;
  for (const piece of cleaned.split(/(\s*(?:⇒|→|⟹|-->|->|==>|\\Rightarrow|\\implies|\\to\b)\s*)/)) {
    for (const run of runsOf(piece)) {
      const before = cleaned.slice(0, words + run.from);
      const after = cleaned.slice(words + run.to);
      for (const text of splitAtImplication(piece.slice(run.from, run.to)))
        spans.push({ text, before, after });
    }
    words += piece.length;
  }
  return spans;
}

/** Full-width and mathematical letters and digits as plain ones, every blank as a space, invisible marks left out. */
function plainCharacters(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu, (sign) => sign.normalize("NFKC"));
}

/** Dates, times and prices out; list markers out; `x is 5` as `x = 5`. Lengths may change, so this comes first. */
function withoutLabels(written: string): string {
  const line = written.replace(derivativeHead, " § ");
  const isPairedDollar =
    (line.match(/\$/g)?.length ?? 0) % 2 === 0 &&
    /\$[^$]*[a-zA-Z=\\^][^$]*\$/.test(line) &&
    !/\$[^$]*\b[a-zA-Z]{4,}\b[^$]*\$/.test(line.replace(/\\[a-zA-Z]+/g, ""));
  const unlabelled = line.replace(/&/g, " ").replace(listMarker, "").replace(dates, " § ");
  const percentOfMoney = unlabelled.replace(/(%\s+(?:of|de)\s+)\$(?=\d)/g, "$1");
  return inSigns(isPairedDollar ? percentOfMoney.replaceAll("$", " ") : percentOfMoney.replace(money, " § "));
}

const comparisons = comparisonWords.map(([words, sign]) => {
  const before = "(^|[^\\p{L}])(\\p{L})";
  const after = "(?=[-−–+.(]?\\s?[\\d½¼¾⅓⅔.\\\\])";
  return [new RegExp(`${before}\\s+(?:${words.source})\\s+${after}`, "giu"), sign] as const;
});

function inSigns(line: string): string {
  return comparisons.reduce(
    (text, [pattern, sign]) =>
      text.replace(pattern, (_whole, start: string, letter: string) => `${start}${letter} ${sign} `),
    line,
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
}

type PieceKind = "number" | "word" | "command" | "symbol" | "space" | "stop";
interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly at: number;
}

const pieces =
  /(?<number>\d+(?:[.,]\d+)*|\.\d+)|(?<command>\\[a-zA-Z]+|\\[(){}[\],;:!% ])|(?<word>\p{L}[\p{L}\p{M}'’]*)|(?<symbol>(?<=\d):(?=\d)|[-+*/=<>≤≥⩽⩾≠^%()[\]{}·×÷−–⋅∙∗⁄½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞²³¹⁰⁴⁵⁶⁷⁸⁹⁺⁻|√∛∜±∓!?_&]|[\u{1d400}-\u{1d7ff}])|(?<space>[ \t\u00a0]+)|(?<stop>.)/gu;

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(pieces)].map((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ["stop"];
    const isStop = kind === "symbol" && /[!?_&]/.test(match[0]);
    // The names of the groups are the kinds.
    return { kind: isStop ? "stop" : (kind as PieceKind), text: match[0], at: match.index };
  });
}

function runsOf(text: string): readonly Run[] {
  const all = piecesOf(text);
  const runs: Run[] = [];
  let from: number | null = null;
  let to = 0;
  all.forEach((piece, index) => {
    if (piece.kind === "space") return;
    if (isMathematics(all, index)) {
      from ??= piece.at;
      to = piece.at + piece.text.length;
      return;
    }
    if (from !== null) runs.push({ from, to });
    from = null;
  });
  if (from !== null) runs.push({ from, to });
  return runs.flatMap((run) => trimmed(text, run));
}

function neighbour(all: readonly Piece[], index: number, direction: 1 | -1): Piece | undefined {
  const next = all[index + direction];
  return next?.kind === "space" ? all[index + 2 * direction] : next;
}

function isMathematics(all: readonly Piece[], index: number): boolean {
  const piece = all[index];
  if (piece === undefined || piece.kind === "stop") return false;
  if (piece.kind !== "word") return true;
  const before = neighbour(all, index, -1);
  const after = neighbour(all, index, 1);
  const lower = piece.text.toLowerCase();
  if (operationWords.has(lower))
    return (
      isOperand(before) &&
      (isOperand(after) || after?.text === "by" || after?.text === "entre" || after?.text === "por")
    );
  if ((lower === "by" || lower === "entre" || lower === "por") && /^divid/i.test(before?.text ?? ""))
    return isOperand(after);
  if (lower === "of" || lower === "de")
    return isOperand(after) && (before?.text === "%" || isFractionBefore(all, index));
  if (functionWords.has(lower)) return opensArgument(after) || /^[\^_]$/.test(after?.text ?? "");
  if (lower === "π") return true;
  if (constantWords.has(lower))
    return isTightTo(all, index) || isOperator(before) || isOperator(after) || before?.kind === "number";
  if (piece.text.length === 1) return isLetter(all, index, before, after);
  return piece.text.length === 2 && /^[a-z]{2}$/.test(piece.text) && isTightTo(all, index);
}

/** What a function may be of: a bracket, a number, a command, or a letter by itself. */
function opensArgument(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.text === "(" ||
      piece.kind === "number" ||
      piece.kind === "command" ||
      /^(?:\p{L}|[√∛∜])$/u.test(piece.text))
  );
}

function isOperator(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (operatorSymbol.test(piece.text) ||
      piece.kind === "command" ||
      operationWords.has(piece.text.toLowerCase()))
  );
}

function isOperand(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.kind === "number" || piece.kind === "command" || /^[a-zA-Z()[\]%½¼¾⅓⅔²³-]$/.test(piece.text))
  );
}

/** `1/2 of 30`: two numbers with a slash before the word. */
function isFractionBefore(all: readonly Piece[], index: number): boolean {
  const last = all
    .slice(0, index)
    .filter((piece) => piece.kind !== "space")
    .slice(-3);
  return (
    last.length === 3 && last[0]?.kind === "number" && last[1]?.text === "/" && last[2]?.kind === "number"
  );
}

const operatorSymbol = /^[-+*/=<>≤≥⩽⩾≠^·×÷−–⋅±∓√∛∜()[\]²³¹⁰⁴⁵⁶⁷⁸⁹⁻]$/;

/** A letter is mathematics beside an operator or right at a number; `a` and `I` and `y` in prose are not. */
function isLetter(
  all: readonly Piece[],
  index: number,
  before: Piece | undefined,
  after: Piece | undefined,
): boolean {
  if (isTightTo(all, index)) return true;
  const isNumber = (piece: Piece | undefined) => piece?.kind === "number";
  if (isOperator(after) && !/^[([]$/.test(after?.text ?? "")) return true;
  if (isOperator(before) && !/^[)\]]$/.test(before?.text ?? "")) return true;
  if (before !== undefined && functionWords.has(before.text.toLowerCase())) return true;
  if (isFactorBefore(all, index)) return true;
  if (/^(?:π|pi)$/i.test(before?.text ?? "") && !/^[aeiouy]$/i.test(all[index]?.text ?? "")) return true;
  return /^[xX]$/.test(all[index]?.text ?? "") && isNumber(before) && isNumber(after);
}

/** `x` in `x cos x`, `x e^x` and `x (x + 1)`; letters that are words by themselves are left out. */
function isFactorBefore(all: readonly Piece[], index: number): boolean {
  if (/^[aeiouy]$/i.test(all[index]?.text ?? "")) return false;
  const [next, ...rest] = all.slice(index + 1, index + 24).filter((piece) => piece.kind !== "space");
  if (next === undefined) return false;
  if (functionWords.has(next.text.toLowerCase())) return opensArgument(rest[0]) || rest[0]?.text === "^";
  if (next.text === "e") return rest[0]?.text === "^";
  return next.text === "(" && isSumInBrackets(rest);
}

/** `x + 1)`: a sum or product of letters and numbers up to where the bracket closes, and no comparison. */
function isSumInBrackets(inside: readonly Piece[]): boolean {
  const end = inside.findIndex((piece) => piece.text === ")");
  const parts = inside.slice(0, Math.max(end, 0));
  const isPlain = parts.every(
    (piece) => piece.kind === "number" || /^(?:\p{L}|[-+*/^²³·−–])$/u.test(piece.text),
  );
  return isPlain && parts.length > 2 && parts.slice(1).some((piece) => /^[-+*/^²³·−–]$/.test(piece.text));
}

function isTightTo(all: readonly Piece[], index: number): boolean {
  const before = all[index - 1];
  const after = all[index + 1];
  const isTight = (piece: Piece | undefined) =>
    piece !== undefined && (piece.kind === "number" || operatorSymbol.test(piece.text));
  return (
    isTight(before) ||
    (isTight(after) && !/^[(),[\]]$/.test(after?.text ?? "")) ||
    (after?.text === "(" && before === undefined)
  );
}

/** Punctuation and dangling operators at the ends of a run are prose. Each sign is looked at once. */
function trimmed(text: string, run: Run): readonly Run[] {
  let { from, to } = run;
  let opens = 0;
  for (const sign of text.slice(from, to)) opens += bracketsIn(sign);
  for (let change = looseEnd(text, from, to, opens); change !== 0 && from < to; ) {
    const gone = change > 0 ? text.slice(from, from + change) : text.slice(Math.max(from, to + change), to);
    for (const sign of gone) opens -= bracketsIn(sign);
    if (change > 0) from += change;
    else to += change;
    change = looseEnd(text, from, to, opens);
  }
  return from < to && /[\p{L}\p{N}½¼¾⅓⅔]/u.test(text.slice(from, to)) ? [{ from, to }] : [];
}

const bracketsIn = (sign: string) => ("([{".includes(sign) ? 1 : ")]}".includes(sign) ? -1 : 0);

/** How many signs to take off the front (above 0) or the end (below 0); `opens` are brackets that stay open. */
function looseEnd(text: string, from: number, to: number, opens: number): number {
  const front = text.slice(from, Math.min(from + 2, to));
  const end = text.slice(Math.max(from, to - 2), to);
  if (/^\\[([]/.test(front)) return 2;
  if (/\\[)\]]$/.test(end)) return -2;
  if (opens > 0 && /^[([]/.test(front)) return 1;
  if (/^(?:[=*/^·×÷)\]%|]|\s|[-–−+]\s)/.test(front)) return 1;
  if (opens < 0 && /[)\]}]$/.test(end)) return -1;
  return /(?:[-+*/^=·×÷(<>–−|]|\s)$/.test(end) ? -1 : 0;
}

/** `3x = 15 => x = 5` is two statements; `x => 3` alone is how some write `≥`. */
function splitAtImplication(text: string): readonly string[] {
  const parts = text.split("=>").map((part) => part.trim());
  const allStatements = parts.length > 1 && parts.every((part) => /[=<>≤≥]|\\[lg]eq?/.test(part));
  return allStatements ? parts : [text];
}
