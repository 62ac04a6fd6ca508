import type Fraction from "fraction.js";

/** A mathematical expression as the student built it: structure and spelling are kept, nothing is simplified. */
export type Expression =
  | {
      readonly kind: "number";
      readonly value: Fraction;
      /** The numeral in plain notation: `3`, `0.5`, `1000`, `2 1/2`. */
      readonly text: string;
    }
  /** An unknown: `x`, with a subscript `x_1`, or a Greek letter in words, `theta`. */
  | { readonly kind: "letter"; readonly name: string }
  | { readonly kind: "constant"; readonly name: ConstantName }
  | { readonly kind: "percent"; readonly of: Expression }
  | { readonly kind: "negate"; readonly of: Expression }
  | CallExpression
  | BinaryExpression;

/** `degree` is the sign of degrees: pi/180. */
export type ConstantName = "pi" | "e" | "degree";

/** A function of one argument. */
export interface CallExpression {
  readonly kind: "call";
  /** One of `functionNames`, or the letter of a function that nothing is known about: `f`. */
  readonly name: string;
  readonly of: Expression;
  /** The index of a `root`, or the base of a `log` (10 when it is left out). */
  readonly base?: Expression;
}

export interface BinaryExpression {
  readonly kind: "add" | "subtract" | "multiply" | "divide" | "power";
  readonly left: Expression;
  readonly right: Expression;
}

export type Sign = "=" | "<" | "<=" | ">" | ">=" | "!=";

export interface Relation {
  readonly left: Expression;
  readonly sign: Sign;
  readonly right: Expression;
}

/** Why a text was not read. `ambiguous` and `outside` may be good mathematics that we do not decide. */
export type UnreadableReason = "empty" | "syntax" | "words" | "ambiguous" | "outside" | "too-big";

export type ReadResult =
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "relation"; readonly relation: Relation }
  /** Several signs in a row: `x = 15/3 = 5`, `-2 < x <= 5`. */
  | { readonly kind: "chain"; readonly parts: readonly Expression[]; readonly signs: readonly Sign[] }
  /** Statements joined by `or`: `x = 2 or x = -2`. */
  | { readonly kind: "either"; readonly relations: readonly Relation[] }
  /** Statements that hold together: `x + y = 5, x - y = 1`. */
  | { readonly kind: "system"; readonly relations: readonly Relation[] }
  /** "no solution", "all real numbers". */
  | { readonly kind: "solution-set"; readonly which: "none" | "all" }
  | {
      readonly kind: "unreadable";
      /** Index into the text, in UTF-16 units, of the first thing that was not understood. */
      readonly at: number;
      readonly reason: UnreadableReason;
    };

export type Operator = "+" | "-" | "*" | "/" | "÷" | "^" | "%" | "!";

interface Placed {
  readonly at: number;
  /** A space stood before the token. */
  readonly spaced: boolean;
}

export type Token = Placed &
  (
    | { readonly kind: "number"; readonly value: Fraction; readonly text: string }
    | { readonly kind: "letter"; readonly name: string }
    | { readonly kind: "constant"; readonly name: ConstantName }
    | {
        readonly kind: "function";
        readonly name: string;
        readonly base?: readonly Token[];
        /** The root sign without a line over what follows: it takes the next factor only. */
        readonly isSign?: boolean;
      }
    | { readonly kind: "operator"; readonly operator: Operator }
    /** `±` (plus first) or `∓` (minus first). */
    | { readonly kind: "plus-minus"; readonly first: "+" | "-" }
    | { readonly kind: "open"; readonly glyph?: "[" | "{" }
    | { readonly kind: "close" }
    | { readonly kind: "bar"; readonly side: "open" | "close" | "either" }
    | { readonly kind: "sign"; readonly sign: Sign }
    | { readonly kind: "separator"; readonly isWord: boolean }
    | { readonly kind: "or" }
  );

/** Thrown and caught inside the reading folder only: `readExpression` never throws. */
export class Unreadable extends Error {
  readonly at: number;
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, at: number) {
    super(reason);
    this.reason = reason;
    this.at = at;
  }
}

/** Bounds on what is read: counted, so that hostile input costs nothing. */
export const readingBounds = {
  characters: 2_000,
  depth: 60,
  digits: 30,
  /** Largest exponent in figures. */
  exponent: 10_000,
  /** Signs or powers in a row: `- - - 3`, `2^2^2`. */
  run: 8,
} as const;
