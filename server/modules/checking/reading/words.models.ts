import { functionNamed, functionNames, greekName, wordsLikeFunctions } from "./functions.constants.ts";
import {
  letterPair,
  operatorWords,
  pairsThatAreWords,
  productsOfLetters,
  unitsInLetters,
} from "./notation.constants.ts";
import { push, type Scanner, wideAsPlain } from "./numerals.models.ts";
import { type Token, Unreadable } from "./syntax.models.ts";

type Piece = { readonly kind: "letter" | "constant" | "function" | "index-root"; readonly name: string };

/** Reads a run of letters: an operator in words, a function, letters side by side. Throws `Unreadable` on prose. */
export function scanWord(scanner: Scanner, scanOperator: (sign: string, at: number) => void): void {
  const at = scanner.position;
  const word = takeRun(scanner);
  const divided =
    /^(?:divided|dividido)$/i.test(word) &&
    /^\s+(?:by|entre|por)\b/i.exec(scanner.text.slice(scanner.position));
  if (divided) {
    scanner.position += divided[0].length;
    push(scanner, { kind: "operator", operator: "÷" }, at);
    return;
  }
  if (isAnd(scanner, word)) {
    push(scanner, { kind: "separator", isWord: true }, at);
    return;
  }
  const operator = operatorOf(scanner, word);
  if (operator !== undefined) {
    scanOperator(operator, at);
    return;
  }
  const pieces = piecesOf(word, scanner);
  if (pieces === null) throw new Unreadable("words", at);
  for (const [index, piece] of pieces.entries())
    pushPiece(scanner, piece, at + (pieces.length > 1 ? index : 0));
}

function takeRun(scanner: Scanner): string {
  let word = "";
  while (scanner.position < scanner.text.length) {
    const { plain, length } = wideAsPlain(scanner.text, scanner.position);
    if (!/\p{L}/u.test(plain)) break;
    word += plain;
    scanner.position += length;
  }
  return word;
}

function operatorOf(scanner: Scanner, word: string): string | undefined {
  const lower = word.toLowerCase();
  if (!Object.hasOwn(operatorWords, lower)) return undefined;
  return word.length === 1 && !isBetweenRelations(scanner) ? undefined : operatorWords[lower];
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

function isAnd(scanner: Scanner, word: string): boolean {
  if (/^and$/i.test(word)) return true;
  if (word !== "y" || !isBetweenRelations(scanner)) return false;
  return /^\s+[a-z]\s*[=<>≤≥]/.test(scanner.text.slice(scanner.position));
}

interface WordPlace {
  readonly text: string;
  readonly position: number;
  readonly isLatex: boolean;
  readonly tokens?: readonly Token[];
}

/** What a run of letters stands for, or null for prose. */
export function piecesOf(word: string, scanner: WordPlace): readonly Piece[] | null {
  if (/[^\x20-\x7e]/.test(word)) return piecesOfGlyphs(word, scanner);
  if (word.length === 1) return [{ kind: "letter", name: word }];
  const whole = wholePiece(word);
  if (whole !== null) return [whole];
  if (letterPair.test(word) && (!pairsThatAreWords.has(word) || isBetweenSigns(scanner, word)))
    return lettersOf(word);
  if (productsOfLetters.has(word)) return lettersOf(word);
  const next = scanner.text.slice(scanner.position, scanner.position + 1);
  if (/^[a-z]e$/.test(word) && next === "^") return lettersOf(word);
  const named = wordsLikeFunctions.has(word.toLowerCase()) ? null : piecesWithNames(word);
  if (named !== null) return named;
  return scanner.isLatex && /^[a-zA-Z]{2,3}$/.test(word) ? lettersOf(word) : null;
}

/** `u + at`, `1/2 at^2`: a little word that stands where only mathematics can, and is no unit. */
function isBetweenSigns(scanner: WordPlace, word: string): boolean {
  if (unitsInLetters.has(word) || scanner.tokens === undefined) return false;
  const before = scanner.tokens.at(-1)?.kind;
  const after = /^\s*([-+*/^=<>≤≥)}]|$)/.exec(scanner.text.slice(scanner.position))?.[1];
  if (after === undefined || before === undefined) return false;
  return before === "operator" || before === "sign" || (before === "number" && /^[-+*/^=]$/.test(after));
}

function lettersOf(word: string): readonly Piece[] {
  return [...word].map((name) => ({ kind: "letter", name }));
}

function wholePiece(word: string): Piece | null {
  if (word === "pi" || word === "Pi" || word === "PI") return { kind: "constant", name: "pi" };
  if (word === "cbrt") return { kind: "index-root", name: "3" };
  if (word === "nthRoot" || word === "nthroot") return { kind: "function", name: "nthRoot" };
  if (word === "binom" || word === "nCr") return { kind: "function", name: "binom" };
  if (word === "nPr") return { kind: "function", name: "nPr" };
  const name = functionNamed(word);
  if (name !== null) return { kind: "function", name };
  const greek = word.length > 2 ? greekName(word) : null;
  return greek === null ? null : { kind: "letter", name: greek };
}

/** `θ`, `2πr` and the like: each glyph is one piece. */
function piecesOfGlyphs(word: string, scanner: WordPlace): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const part of word.split(/([^\x20-\x7e])/u)) {
    if (part === "") continue;
    const greek = part === "π" ? null : greekName(part);
    if (part === "π") pieces.push({ kind: "constant", name: "pi" });
    else if (greek !== null && /[^\x20-\x7e]/.test(part)) pieces.push({ kind: "letter", name: greek });
    else if (/[^\x20-\x7e]/.test(part)) return null;
    else {
      const plain = piecesOf(part, scanner);
      if (plain === null) return null;
      pieces.push(...plain);
    }
  }
  return pieces;
}

const namesInRuns = [...Object.keys(functionNames), "cbrt", "sen"]
  .filter((name) => !["root", "factorial", "abs", "floor", "ceil", "exp"].includes(name))
  .sort((a, b) => b.length - a.length);
const nameWithLetter = new RegExp(`^(${namesInRuns.join("|")}|pi)([a-zA-Z]?)`);

/** `sinx`, `xsinx`, `sinxcosx`, `pir`: names with at most one letter before and after each. */
function piecesWithNames(word: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let rest = word;
  const first = nameWithLetter.test(rest) ? null : rest.slice(0, 1);
  if (first !== null) {
    pieces.push({ kind: "letter", name: first });
    rest = rest.slice(1);
  }
  while (rest !== "") {
    const found = nameWithLetter.exec(rest);
    const whole = found === null ? null : wholePiece(found[1] ?? "");
    if (found === null || whole === null) return null;
    pieces.push(whole);
    const letter = found[2] ?? "";
    const after = rest.slice((found[1] ?? "").length);
    // The letter may be the first of the next name: `sinxcosx` has one, `sqrtpi` has none.
    const isName = letter !== "" && nameWithLetter.test(after);
    if (letter !== "" && !isName) pieces.push({ kind: "letter", name: letter });
    rest = isName ? after : after.slice(letter.length);
  }
  return pieces;
}

function pushPiece(scanner: Scanner, piece: Piece, at: number): void {
  switch (piece.kind) {
    case "letter":
      push(scanner, { kind: "letter", name: piece.name }, at);
      return;
    case "constant":
      push(scanner, { kind: "constant", name: "pi" }, at);
      return;
    case "index-root":
      pushFunction(scanner, "root", at, scanner.scan(piece.name, at));
      return;
    case "function":
      pushFunction(scanner, piece.name, at);
  }
}

/** A function as the scanner meets it; a root without a bracket takes the next factor only. */
export function pushFunction(scanner: Scanner, name: string, at: number, base?: readonly Token[]): void {
  const rest = scanner.text.slice(scanner.position, scanner.position + 12);
  const logBase = name === "log" ? /^(10|2)\s*(?=\(|\\left\()/.exec(rest) : null;
  if (logBase !== null) {
    scanner.position += logBase[0].length;
    push(scanner, { kind: "function", name, base: scanner.scan(logBase[1] ?? "10", at) }, at);
    return;
  }
  const isSign = name === "sqrt" || name === "root";
  push(scanner, { kind: "function", name, ...(base ? { base } : {}), ...(isSign ? { isSign } : {}) }, at);
}
