import type Fraction from "fraction.js";

/** A mathematical expression as the student built it: structure and spelling are kept, nothing is simplified. */
export type Expression =
  | {
      readonly kind: "number";
      readonly value: Fraction;
      /** The numeral in plain notation: `3`, `0.5`, `1000`, `2 1/2`. */
      readonly text: string;
    }
  | { readonly kind: "letter"; readonly name: string }
  | { readonly kind: "percent"; readonly of: Expression }
  | { readonly kind: "negate"; readonly of: Expression }
  | BinaryExpression;

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
  /** "no solution", "all real numbers". */
  | { readonly kind: "solution-set"; readonly which: "none" | "all" }
  | {
      readonly kind: "unreadable";
      /** Index into the text, in UTF-16 units, of the first thing that was not understood. */
      readonly at: number;
      readonly reason: UnreadableReason;
    };

export type Operator = "+" | "-" | "*" | "/" | "÷" | "^" | "%";

interface Placed {
  readonly at: number;
  /** A space stood before the token. */
  readonly spaced: boolean;
}

export type Token = Placed &
  (
    | { readonly kind: "number"; readonly value: Fraction; readonly text: string }
    | { readonly kind: "letter"; readonly name: string }
    | { readonly kind: "operator"; readonly operator: Operator }
    | { readonly kind: "open" }
    | { readonly kind: "close" }
    | { readonly kind: "sign"; readonly sign: Sign }
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
  exponent: 20,
  /** Signs or powers in a row: `- - - 3`, `2^2^2`. */
  run: 8,
} as const;
