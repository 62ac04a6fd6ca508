import {
  latexCommands,
  letterPair,
  operatorWords,
  pairsThatAreWords,
  plainCharacters,
  superscripts,
  vulgarFractions,
} from "./notation.constants.ts";
import {
  push,
  pushFraction,
  type Scanner,
  scanNumber,
  scanSuperscript,
  scanVulgarFraction,
  wideAsPlain,
} from "./numerals.models.ts";
import { type Operator, readingBounds, type Sign, type Token, Unreadable } from "./syntax.models.ts";

/**
 * Splits a student's text into tokens, whatever the notation (plain, unicode, LaTeX). Throws `Unreadable`.
 */
export function tokenise(text: string): readonly Token[] {
  if (text.length > readingBounds.characters) throw new Unreadable("too-big", readingBounds.characters);
  const scanner: Scanner = { text, position: 0, spaced: false, tokens: [] };
  while (scanner.position < text.length) scanOne(scanner);
  refuseDepth(scanner.tokens);
  return scanner.tokens;
}

function scanOne(scanner: Scanner): undefined {
  const at = scanner.position;
  const character = wideAsPlain(scanner.text, at);
  if (/[\s&\u200b\u00a0]/.test(character.plain)) {
    scanner.spaced = true;
    scanner.position += character.length;
    return;
  }
  if (
    /[0-9]/.test(character.plain) ||
    (character.plain === "." && /[0-9]/.test(wideAsPlain(scanner.text, at + 1).plain))
  )
    return scanNumber(scanner);
  if (character.plain === "\\") return scanCommand(scanner);
  if (character.plain === "$") {
    scanner.position += 1;
    return;
  }
  if (character.plain in vulgarFractions) return scanVulgarFraction(scanner, character.plain);
  if (character.plain in superscripts) return scanSuperscript(scanner);
  if (/\p{L}/u.test(character.plain)) return scanWord(scanner);
  scanSymbol(scanner, character.plain, character.length);
}

function scanWord(scanner: Scanner): undefined {
  const at = scanner.position;
  let word = "";
  while (scanner.position < scanner.text.length) {
    const { plain, length } = wideAsPlain(scanner.text, scanner.position);
    if (!/\p{L}/u.test(plain)) break;
    word += plain;
    scanner.position += length;
  }
  const divided =
    /^(?:divided|dividido)$/i.test(word) &&
    /^\s+(?:by|entre|por)\b/i.exec(scanner.text.slice(scanner.position));
  if (divided) {
    scanner.position += divided[0].length;
    return push(scanner, { kind: "operator", operator: "÷" }, at);
  }
  const lower = word.toLowerCase();
  const operator =
    Object.hasOwn(operatorWords, lower) && !(word.length === 1 && !isBetweenRelations(scanner))
      ? operatorWords[lower]
      : undefined;
  if (operator !== undefined) return scanSymbol(scanner, operator, 0, at);
  if (!/^[a-zA-Z]+$/.test(word)) throw new Unreadable("words", at);
  if (word.length === 1) return push(scanner, { kind: "letter", name: word }, at);
  if (!letterPair.test(word) || pairsThatAreWords.has(word)) throw new Unreadable("words", at);
  for (const [index, name] of [...word].entries()) push(scanner, { kind: "letter", name }, at + index);
}

/** A lone `o` is the Spanish "or" only when it stands free after a whole statement: `x = 2 o x = -2`. */
function isBetweenRelations(scanner: Scanner): boolean {
  const previous = scanner.tokens.at(-1);
  const rest = scanner.text.slice(scanner.position);
  return (
    scanner.spaced &&
    previous?.kind === "number" &&
    scanner.tokens.some((token) => token.kind === "sign") &&
    /^\s+\S.*[=<>≤≥]/.test(rest)
  );
}

function scanCommand(scanner: Scanner): undefined {
  const at = scanner.position;
  const rest = scanner.text.slice(at, at + 40);
  const layout = /^\\[,;:! ()[\]]/.exec(rest);
  if (layout) {
    scanner.position += 2;
    scanner.spaced = true;
    return;
  }
  const escaped = /^\\([%{}$])/.exec(rest)?.[1];
  if (escaped !== undefined) {
    scanner.position += 1;
    return;
  }
  const name = /^\\([a-zA-Z]+)/.exec(rest)?.[1];
  if (name === undefined) throw new Unreadable("syntax", at);
  scanner.position += name.length + 1;
  if (/^[dtc]?frac$/.test(name)) return scanLatexFraction(scanner, at);
  if (!Object.hasOwn(latexCommands, name)) throw new Unreadable("outside", at);
  const plain = latexCommands[name] ?? "";
  if (plain.trim() === "") scanner.spaced = true;
  else scanSymbol(scanner, plain, 0, at);
}

function scanLatexFraction(scanner: Scanner, at: number): undefined {
  const top = latexArgument(scanner);
  const bottom = latexArgument(scanner);
  if (/^\d{1,6}$/.test(top.text) && /^\d{1,6}$/.test(bottom.text) && scanner.tokens.at(-1)?.kind === "number")
    return pushFraction(scanner, Number(top.text), Number(bottom.text), at);
  push(scanner, { kind: "open" }, at);
  pushGroup(scanner, top);
  push(scanner, { kind: "operator", operator: "/" }, at);
  pushGroup(scanner, bottom);
  push(scanner, { kind: "close" }, at);
}

function pushGroup(scanner: Scanner, group: { readonly text: string; readonly at: number }): undefined {
  push(scanner, { kind: "open" }, group.at);
  const inner: Scanner = { text: group.text, position: 0, spaced: false, tokens: [] };
  while (inner.position < inner.text.length) scanOne(inner);
  for (const token of inner.tokens) {
    if (token.kind === "sign" || token.kind === "or") throw new Unreadable("syntax", group.at);
    scanner.tokens.push({ ...token, at: group.at + token.at });
  }
  push(scanner, { kind: "close" }, group.at);
}

/** One argument of `\frac`: a group in braces, or a single digit. */
function latexArgument(scanner: Scanner): { readonly text: string; readonly at: number } {
  while (scanner.text[scanner.position] === " ") scanner.position += 1;
  const at = scanner.position;
  if (scanner.text[at] !== "{") {
    const single = /^[0-9a-zA-Z]/.exec(scanner.text.slice(at, at + 1))?.[0];
    if (single === undefined) throw new Unreadable("syntax", at);
    scanner.position += 1;
    return { text: single, at };
  }
  let depth = 0;
  for (let index = at; index < scanner.text.length; index += 1) {
    if (scanner.text[index] === "{") depth += 1;
    if (scanner.text[index] === "}") depth -= 1;
    if (depth > readingBounds.depth) throw new Unreadable("too-big", index);
    if (depth > 0) continue;
    scanner.position = index + 1;
    return { text: scanner.text.slice(at + 1, index), at: at + 1 };
  }
  throw new Unreadable("syntax", at);
}

const operators: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "*": "*",
  "/": "/",
  "÷": "÷",
  "^": "^",
  "%": "%",
};
const signs: Readonly<Record<string, Sign>> = {
  "=": "=",
  "<": "<",
  ">": ">",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
};

function scanSymbol(scanner: Scanner, character: string, length: number, at = scanner.position): undefined {
  const plain = plainCharacters[character] ?? character;
  const pair = length > 0 ? scanner.text.slice(at, at + 2) : "";
  const doubled = (
    { "<=": "<=", ">=": ">=", "=<": "<=", "=>": ">=", "!=": "!=", "<>": "!=", "==": "=" } as const
  )[pair];
  if (doubled !== undefined) {
    scanner.position += 2;
    return push(scanner, { kind: "sign", sign: doubled }, at);
  }
  if (pair === "**") {
    scanner.position += 2;
    return push(scanner, { kind: "operator", operator: "^" }, at);
  }
  scanner.position += length;
  const operator = operators[plain];
  const sign = signs[plain];
  if (operator !== undefined) return push(scanner, { kind: "operator", operator }, at);
  if (sign !== undefined) return push(scanner, { kind: "sign", sign }, at);
  if (plain === "(") return push(scanner, { kind: "open" }, at);
  if (plain === ")") return push(scanner, { kind: "close" }, at);
  if (plain === "∨") return push(scanner, { kind: "or" }, at);
  if (plain === ":") throw new Unreadable("ambiguous", at);
  throw new Unreadable(
    plain === "|" || plain === "√" || plain === "!" || plain === "±" || plain === "π" ? "outside" : "syntax",
    at,
  );
}

function refuseDepth(tokens: readonly Token[]): undefined {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth > readingBounds.depth) throw new Unreadable("too-big", token.at);
    if (depth < 0) throw new Unreadable("syntax", token.at);
  }
  if (depth > 0) throw new Unreadable("syntax", tokens.at(-1)?.at ?? 0);
}
