import { readExpression } from "../../checking/expression.models.ts";
import type { Expression, ReadResult, Relation } from "../../checking/reading/syntax.models.ts";
import {
  bracketWords,
  closingWords,
  openingWords,
  signWords,
  silentWords,
} from "./lexicon/written.constants.ts";
import { readNumeral } from "./numerals.models.ts";
import type { Token } from "./tokens.models.ts";

/** A stretch of a text that may be an expression, in plain notation. */
export interface Written {
  readonly text: string;
  /** Token range, end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly text: string;
  readonly length: number;
  /** Whether the stretch is no more than words so far if it has only such pieces. */
  readonly isMathematics: boolean;
}

const relationSigns: ReadonlyMap<string, string> = new Map([
  ["=", "="],
  ["equals", "="],
  ["<", "<"],
  [">", ">"],
  ["≤", "<="],
  ["≥", ">="],
]);
const longest = 120;
const most = 300;

/**
 * Every stretch of two pieces or more that may be an expression in these letters, in digits, signs or words
 * (`two x plus five`); with `statements` they go on over `=`, `<` and the like. Linear in the length of the text, at most 300 of at most 120 characters.
 */
export function writtenIn(
  tokens: readonly Token[],
  letters: ReadonlySet<string>,
  wanted: "expressions" | "statements" = "expressions",
): Written[] {
  const found: Written[] = [];
  let from = 0;
  let pieces: Piece[] = [];
  const end = (to: number) => {
    if (isProseOne(pieces)) pieces = pieces.slice(0, -1);
    const text = trimmed(joined(pieces));
    const isOne = pieces.filter((piece) => piece.text !== "").length < 2 && !/[a-z]\(/.test(text);
    if (!isOne && text.length > 1 && text.length <= longest && pieces.some((piece) => piece.isMathematics))
      found.push({ text, from, to });
    pieces = [];
  };
  for (let at = 0; at < tokens.length && found.length < most; ) {
    const relation =
      wanted === "statements" ? relationSigns.get(tokens[at]?.text.toLowerCase() ?? "") : undefined;
    const piece =
      relation === undefined
        ? pieceAt(tokens, at, letters, pieces.length > 0)
        : { text: relation, length: 1, isMathematics: true };
    if (piece === null) {
      end(at);
      at += 1;
      from = at;
    } else {
      if (pieces.length === 0) from = at;
      pieces.push(piece);
      at += piece.length;
    }
  }
  end(tokens.length);
  return found;
}

/** `3x^2 one piece at a time`: the word multiplies nothing. */
function isProseOne(pieces: readonly Piece[]): boolean {
  const [before, last] = pieces.slice(-2);
  return last?.text === "1" && !last.isMathematics && before !== undefined && /[\da-z)]$/.test(before.text);
}

function pieceAt(
  tokens: readonly Token[],
  at: number,
  letters: ReadonlySet<string>,
  isInside: boolean,
): Piece | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const text = token.text.toLowerCase();
  if (token.kind === "sign") return signPiece(text);
  const bracket = bracketAt(tokens, at);
  if (bracket !== null) return bracket;
  const applied = functionAt(tokens, at, letters);
  if (applied !== null) return applied;
  // Euler's number, where it is raised: alone it is a letter, and in Spanish a word.
  if (text === "e" && tokens[at + 1]?.text === "^") return { text, length: 1, isMathematics: true };
  if (token.kind === "word" && letters.has(text)) return { text, length: 1, isMathematics: true };
  if (token.kind === "word" && [...text].every((letter) => letters.has(letter)) && text.length < 4)
    return { text: [...text].join("*"), length: 1, isMathematics: true };
  if (isInside || text === "√" || text === "sqrt") {
    const sign = signWords.get(text);
    if (sign !== undefined) return { text: sign, length: 1, isMathematics: true };
    if (silentWords.has(text)) return { text: "", length: 1, isMathematics: false };
  } else if (/^(?:negative|minus|menos|root|raiz)$/.test(text))
    return { text: signWords.get(text) ?? "", length: 1, isMathematics: true };
  const numeral = readNumeral(tokens, at);
  const value = numeral?.values[0];
  if (numeral === null || value === undefined) return null;
  return {
    text: value.d === 1n ? `${value.n}` : `(${value.toFraction()})`,
    length: numeral.length,
    isMathematics: numeral.style === "digits",
  };
}

/** Functions by their names as they are written and said. */
const functionNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sin: ["sin", "sen", "sine", "seno"],
    cos: ["cos", "cosine", "coseno"],
    tan: ["tan", "tangent", "tangente"],
    ln: ["ln"],
    log: ["log"],
    exp: ["exp"],
  }).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);

/** `cos(x)`, `cos x`, `cosine of x`: the function's name, with what it is of where that is one letter. */
function functionAt(tokens: readonly Token[], at: number, letters: ReadonlySet<string>): Piece | null {
  const name = functionNames.get(tokens[at]?.text.toLowerCase() ?? "");
  if (name === undefined) return null;
  const gap = /^(?:of|de)$/i.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
  const next = tokens[at + 1 + gap]?.text.toLowerCase() ?? "";
  if (next === "(") return { text: name, length: 1 + gap, isMathematics: true };
  return letters.has(next) ? { text: `${name}(${next})`, length: 2 + gap, isMathematics: true } : null;
}

function signPiece(text: string): Piece | null {
  if (text === "[" || text === "]") return { text: text === "[" ? "(" : ")", length: 1, isMathematics: true };
  return /^[-+*/^()√%]$/.test(text) ? { text, length: 1, isMathematics: true } : null;
}

/** `open bracket`, `close parenthesis`. */
function bracketAt(tokens: readonly Token[], at: number): Piece | null {
  const [turn, noun] = [tokens[at]?.text.toLowerCase() ?? "", tokens[at + 1]?.text.toLowerCase() ?? ""];
  if (!bracketWords.has(noun)) return null;
  if (openingWords.has(turn)) return { text: "(", length: 2, isMathematics: true };
  return closingWords.has(turn) ? { text: ")", length: 2, isMathematics: true } : null;
}

/** Two numbers in a row stay two. */
function joined(pieces: readonly Piece[]): string {
  return pieces.reduce(
    (text, piece) =>
      /[\da-z)]$/.test(text) && /^\d/.test(piece.text) ? `${text} ${piece.text}` : text + piece.text,
    "",
  );
}

/** Without brackets that have no partner, and without signs that join nothing. */
function trimmed(text: string): string {
  const open: number[] = [];
  const lonely = new Set<number>();
  for (const [at, char] of [...text].entries()) {
    if (char === "(") open.push(at);
    if (char === ")" && open.pop() === undefined) lonely.add(at);
  }
  for (const at of open) lonely.add(at);
  return [...text]
    .filter((_, at) => !lonely.has(at))
    .join("")
    .replace(/^[+*/^%]+/, "")
    .replace(/^[=<>]+/, "")
    .replace(/[-+*/^√=<>]+$/, "");
}

/** The expression that a stretch says, or null where it says none. */
export function expressionOf(text: string): Expression | null {
  const read = readExpression(text);
  return read.kind === "expression" ? read.expression : null;
}

/** One spelling for statements that differ only so, or are read from the other end. */
export function statementKey(read: ReadResult): string | null {
  switch (read.kind) {
    case "expression":
      return shapeKey(read.expression);
    case "relation":
      return relationKey(read.relation);
    case "chain":
      return read.parts.map(shapeKey).join(read.signs[0]);
    case "either":
    case "system":
      return `${read.kind}(${read.relations.map(relationKey).sort().join(",")})`;
    default:
      return null;
  }
}

function relationKey({ left, sign, right }: Relation): string {
  const [one, other] = [shapeKey(left), shapeKey(right)];
  if (sign === ">" || sign === ">=") return `${other}${sign.replace(">", "<")}${one}`;
  return sign === "=" || sign === "!=" ? [one, other].sort().join(sign) : `${one}${sign}${other}`;
}

/** One spelling for expressions that differ only in order, brackets and signs of multiplication. */
export function shapeKey(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.value.toFraction();
    case "letter":
    case "constant":
      return expression.name;
    case "percent":
    case "negate":
      return `${expression.kind}(${shapeKey(expression.of)})`;
    case "call":
      return `${expression.name}${expression.base === undefined ? "" : shapeKey(expression.base)}(${shapeKey(expression.of)})`;
    case "add":
    case "subtract":
      return `sum(${terms(expression, false).sort().join(",")})`;
    case "multiply":
      return `product(${factors(expression).map(shapeKey).sort().join(",")})`;
    case "divide":
    case "power":
      return `${expression.kind}(${shapeKey(expression.left)},${shapeKey(expression.right)})`;
  }
}

function terms(expression: Expression, isNegative: boolean): string[] {
  if (expression.kind === "add" || expression.kind === "subtract")
    return [
      ...terms(expression.left, isNegative),
      ...terms(expression.right, isNegative !== (expression.kind === "subtract")),
    ];
  if (expression.kind === "negate") return terms(expression.of, !isNegative);
  return [`${isNegative ? "-" : ""}${shapeKey(expression)}`];
}

/** The factors of a product, in order; a power of a sum is a factor as its base. */
export function factors(expression: Expression): Expression[] {
  if (expression.kind === "multiply") return [...factors(expression.left), ...factors(expression.right)];
  return [expression];
}
