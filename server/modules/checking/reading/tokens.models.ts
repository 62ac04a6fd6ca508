import { spend } from "../work.models.ts";
import { placedAt, scanCommand } from "./latex.models.ts";
import { plainCharacters, superscripts, vulgarFractions } from "./notation.constants.ts";
import {
  push,
  type Scanner,
  scanNumber,
  scanSuperscript,
  scanVulgarFraction,
  wideAsPlain,
} from "./numerals.models.ts";
import { isSubscriptDigit, scanSubscript } from "./subscripts.models.ts";
import { type Operator, readingBounds, type Sign, type Token, Unreadable } from "./syntax.models.ts";
import { scanWord } from "./words.models.ts";

/**
 * Splits a student's text into tokens, whatever the notation (plain, unicode, LaTeX). Throws `Unreadable`.
 */
export function tokenise(text: string): readonly Token[] {
  if (text.length > readingBounds.characters) throw new Unreadable("too-big", readingBounds.characters);
  spend(text.length);
  const tokens = scan(text, /\\[a-zA-Z]/.test(text), 0);
  refuseDepth(tokens);
  refuseExclamation(tokens);
  return tokens;
}

function scan(text: string, isLatex: boolean, nesting: number): readonly Token[] {
  if (nesting > readingBounds.depth) throw new Unreadable("too-big", 0);
  const scanner: Scanner = {
    text,
    isLatex,
    hasLines: hasStatementLines(text),
    position: 0,
    spaced: false,
    tokens: [],
    scan: (inner, at) => placedAt(scan(inner, isLatex, nesting + 1), at),
  };
  while (scanner.position < text.length) scanOne(scanner);
  return scanner.tokens;
}

/** Whether each line is a statement of its own. */
function hasStatementLines(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /[=<>≤≥]/.test(line));
}

function scanOne(scanner: Scanner): void {
  const at = scanner.position;
  const character = wideAsPlain(scanner.text, at);
  if (character.plain === "\n" && scanner.hasLines) {
    scanner.position += 1;
    push(scanner, { kind: "separator", isWord: false }, at);
  } else if (/[\s&\u200b\u00a0]/.test(character.plain)) {
    scanner.spaced = true;
    scanner.position += character.length;
  } else if (
    /[0-9]/.test(character.plain) ||
    (character.plain === "." && /[0-9]/.test(wideAsPlain(scanner.text, at + 1).plain))
  )
    scanNumber(scanner);
  else if (character.plain === "\\") scanCommand(scanner, scanOperatorAt(scanner));
  else if (character.plain === "$") scanner.position += 1;
  else if (character.plain in vulgarFractions) scanVulgarFraction(scanner, character.plain);
  else if (character.plain in superscripts) scanSuperscript(scanner);
  else if (character.plain === "_" || isSubscriptDigit(character.plain)) scanSubscript(scanner);
  else if (/\p{L}/u.test(character.plain)) scanWord(scanner, scanOperatorAt(scanner));
  else scanSymbol(scanner, character.plain, character.length);
}

/** A sign that was written in words or as a command, whose text is already passed. */
function scanOperatorAt(scanner: Scanner): (sign: string, at: number) => void {
  return (sign, at) => scanSymbol(scanner, sign, 0, at);
}

const operators: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "*": "*",
  "/": "/",
  "÷": "÷",
  "^": "^",
  "%": "%",
  "!": "!",
};
const signs: Readonly<Record<string, Sign>> = {
  "=": "=",
  "<": "<",
  ">": ">",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
};
const writtenSigns: readonly (readonly [string, Sign])[] = [
  ["=/=", "!="],
  ["<=", "<="],
  [">=", ">="],
  ["=<", "<="],
  ["=>", ">="],
  ["!=", "!="],
  ["<>", "!="],
  ["==", "="],
];

function scanSymbol(scanner: Scanner, character: string, length: number, at = scanner.position): void {
  const plain = plainCharacters[character] ?? character;
  const text = length > 0 ? scanner.text.slice(at, at + 3) : "";
  const written = writtenSigns.find(([spelling]) => text.startsWith(spelling));
  if (written !== undefined) {
    scanner.position += written[0].length;
    push(scanner, { kind: "sign", sign: written[1] }, at);
    return;
  }
  if (text.startsWith("**")) {
    scanner.position += 2;
    push(scanner, { kind: "operator", operator: "^" }, at);
    return;
  }
  if (plain === "^" && scanDegrees(scanner, at)) return;
  const plusMinus = plusMinusAt(scanner, plain, text);
  if (plusMinus > 0) {
    scanner.position += plusMinus;
    push(scanner, { kind: "plus-minus", first: "+" }, at);
    return;
  }
  scanner.position += length;
  const operator = operators[plain];
  const sign = signs[plain];
  if (operator !== undefined) push(scanner, { kind: "operator", operator }, at);
  else if (sign !== undefined) push(scanner, { kind: "sign", sign }, at);
  else scanOtherSymbol(scanner, plain, character, at);
}

function scanOtherSymbol(scanner: Scanner, plain: string, character: string, at: number): void {
  switch (plain) {
    case "(":
      push(
        scanner,
        { kind: "open", ...(character === "[" || character === "{" ? { glyph: character } : {}) },
        at,
      );
      return;
    case ")":
      push(scanner, { kind: "close" }, at);
      return;
    case "|":
      push(scanner, { kind: "bar", side: "either" }, at);
      return;
    case "√":
      push(scanner, { kind: "function", name: "sqrt", isSign: true }, at);
      return;
    case "∛":
    case "∜":
      push(
        scanner,
        { kind: "function", name: "root", isSign: true, base: scanner.scan(plain === "∛" ? "3" : "4", at) },
        at,
      );
      return;
    case "°":
      push(scanner, { kind: "constant", name: "degree" }, at);
      return;
    case ",":
    case ";":
    case "∧":
      push(scanner, { kind: "separator", isWord: false }, at);
      return;
    case "∨":
      push(scanner, { kind: "or" }, at);
      return;
    case "∓":
      push(scanner, { kind: "plus-minus", first: "-" }, at);
      return;
    case ":":
      throw new Unreadable("ambiguous", at);
    default:
      throw new Unreadable(plain === "∞" || plain === "∪" || plain === "∈" ? "outside" : "syntax", at);
  }
}

/** `30^\circ`. */
function scanDegrees(scanner: Scanner, at: number): boolean {
  const found = /^\^\s*(?:\\circ(?![a-zA-Z])|\{\s*\\circ\s*\})/.exec(scanner.text.slice(at, at + 16));
  if (found === null) return false;
  scanner.position = at + found[0].length;
  push(scanner, { kind: "constant", name: "degree" }, at);
  return true;
}

/** How many characters a plus-minus sign takes here, 0 where there is none. `3 +-2` is a sum; `x = +-2` is not. */
function plusMinusAt(scanner: Scanner, plain: string, text: string): number {
  if (plain === "±") return 1;
  if (text === "+/-") return 3;
  if (!/^\+[-−]/.test(text)) return 0;
  const before = scanner.tokens.at(-1);
  const isSigned = scanner.tokens.some((token) => token.kind === "sign");
  const isFirst = before === undefined || before.kind === "sign";
  return isSigned && (isFirst || /^\+[-−](?:\s|√|s|\\)/.test(text)) ? 2 : 0;
}

function refuseDepth(tokens: readonly Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth > readingBounds.depth) throw new Unreadable("too-big", token.at);
    if (depth < 0) throw new Unreadable("syntax", token.at);
  }
  if (depth > 0) throw new Unreadable("syntax", tokens.at(-1)?.at ?? 0);
}

/** `x = 5!` may be a factorial or joy. */
function refuseExclamation(tokens: readonly Token[]): void {
  const last = tokens.at(-1);
  const isMark = last?.kind === "operator" && last.operator === "!";
  if (isMark && tokens.some((token) => token.kind === "sign")) throw new Unreadable("ambiguous", last.at);
}
