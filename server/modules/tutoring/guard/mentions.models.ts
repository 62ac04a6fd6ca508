import { equalityLength, type Node, readExpressionAt } from "./expressions.models.ts";
import { copulas } from "./lexicon/operations.constants.ts";
import { normalise } from "./normalise.models.ts";
import { type Token, tokenise } from "./tokens.models.ts";

/** A word, sign or stop between expressions, lower case. */
export interface Gap {
  readonly kind: "word" | "relation" | "stop" | "line" | "sign";
  readonly text: string;
}

export type Item = Node | Gap;

/**
 * A text as the guard reads it. In `shape` every expression is one word, so that phrases are found
 * by pattern: `@` an unknown alone, `#3` item 3 without unknown, `&3` item 3 with one.
 */
export interface Reading {
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly shape: string;
}

const relationSigns = new Set("= < > ≤ ≥ ≠ ≈ → ∈".split(" "));
/** Letters that are also words: unknowns only beside mathematics. */
const wordLetters = new Set(["a", "e", "i", "o", "u", "y"]);

/** Whether the problem's letter is also a word (`a`, `y`), so that a text has two readings. */
export function isWordLetter(unknown: string | null): boolean {
  return unknown !== null && wordLetters.has(unknown);
}

/**
 * Reads a text. `unknown` is the problem's letter where it has one; with `eager` every such letter is the
 * unknown, also where it may be a word. Linear in the length of the text.
 */
export function readText(text: string, unknown: string | null, eager = false): Reading {
  const plain = normalise(text);
  const tokens = tokenise(plain);
  const isLetter = letterTest(tokens, unknown, eager);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const equality = equalityLength(tokens, at);
    const node = equality > 0 ? null : readExpressionAt(tokens, at, isLetter);
    if (node !== null) items.push(node);
    else items.push(equality > 0 ? { kind: "relation", text: "=" } : gapOf(tokens[at]));
    at = node?.to ?? at + Math.max(1, equality);
  }
  return { plain, tokens, items, shape: shapeOf(items) };
}

/** True for an item that is the unknown alone. */
export function isUnknown(item: Item | undefined): boolean {
  return item?.kind === "expression" && item.key === "@";
}

/** True for an expression with an unknown in it. */
export function isOpen(item: Node): boolean {
  return item.key.includes("@");
}

function gapOf(token: Token | undefined): Gap {
  if (token === undefined) return { kind: "stop", text: "." };
  const text = token.text.toLowerCase();
  if (token.kind === "line") return { kind: "line", text };
  if (token.kind === "stop") return { kind: "stop", text };
  if (token.kind === "sign") return { kind: relationSigns.has(text) ? "relation" : "sign", text };
  return { kind: "word", text };
}

/** `on one side`: no number is meant. */
function isIdiom(item: Node, next: Item | undefined): boolean {
  return item.operands[0]?.weak === true && next?.kind === "word" && /^(?:side|hand|lado)$/.test(next.text);
}

function shapeOf(items: readonly Item[]): string {
  return items
    .map((item, index) => {
      if (item.kind !== "expression") return item.kind === "line" ? "¶" : item.text;
      if (isIdiom(item, items[index + 1])) return "one";
      return item.key === "@" ? "@" : `${isOpen(item) ? "&" : "#"}${index}`;
    })
    .join(" ");
}

function letterTest(
  tokens: readonly Token[],
  unknown: string | null,
  eager: boolean,
): (index: number) => boolean {
  return (index) => {
    const token = tokens[index];
    if (token?.kind !== "word" || !/^[a-z]$/i.test(token.text)) return false;
    const letter = token.text.toLowerCase();
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (letter === "x" && before?.kind === "digits" && after?.kind === "digits")
      return token.glued && !after.glued;
    const isBeside = isMathematics(before, token.glued) || isMathematics(after, after?.glued ?? false);
    if (letter === unknown && (eager || !wordLetters.has(letter))) return true;
    const isSigned = after?.text === "-" && !after.glued && tokens[index + 2]?.glued === true;
    if (isSigned && wordLetters.has(letter)) return false;
    if (letter === unknown && after?.text === ":") return true;
    if (letter === unknown && /^(double|twice|triple|half|halve|find|called)$/i.test(before?.text ?? ""))
      return true;
    return (
      isBeside ||
      (letter === unknown &&
        (copulas.has(after?.text.toLowerCase() ?? "") || after === undefined || after.kind === "stop"))
    );
  };
}

function isMathematics(token: Token | undefined, glued: boolean): boolean {
  if (token === undefined) return false;
  if (token.kind === "digits") return glued;
  if (token.kind !== "sign") return /^(equals|equal|igual|plus|minus|times)$/i.test(token.text);
  return /[+*/^=<>≤≥≠≈√∈→]/.test(token.text) || (token.text === "-" && !glued);
}
