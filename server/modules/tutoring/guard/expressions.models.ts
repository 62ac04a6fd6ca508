import Fraction from "fraction.js";
import { equalityPhrases, infixPhrases, powers } from "./lexicon/operations.constants.ts";
import { type Numeral, readNumeral } from "./numerals.models.ts";
import type { Token } from "./tokens.models.ts";

/** `slope * letter + constant`; `letter` is null for a closed expression. */
export interface LinearForm {
  readonly slope: Fraction;
  readonly constant: Fraction;
  readonly letter: string | null;
}

/** A maximal mathematical expression in a text. */
export interface Node {
  readonly kind: "expression";
  /** Null where it is not linear, or too big to compute. */
  readonly form: LinearForm | null;
  /** Number of operations; 0 for a number or a letter alone. */
  readonly operations: number;
  /** Numbers as written, in order; a coefficient is one of them. */
  readonly operands: readonly Numeral[];
  /** Literal factors and the operations between operands, as one plain string. */
  readonly key: string;
  /** A percentage: its number without the sign is also a reading. */
  readonly percent: boolean;
  readonly from: number;
  readonly to: number;
}

const deepest = 8;
const widest = 64;
const biggest = 10n ** 30n;

/** Reads the expression that starts at token `at`, or null. `isLetter` says which tokens are unknowns. */
export function readExpressionAt(
  tokens: readonly Token[],
  at: number,
  isLetter: (index: number) => boolean,
): Node | null {
  const reader = new Reader(tokens, isLetter);
  const part = reader.sum(at, 0);
  if (part === null) return null;
  return { kind: "expression", ...part, from: at };
}

/** Length of the phrase that means `=` at token `at`, or 0. */
export function equalityLength(tokens: readonly Token[], at: number): number {
  for (const phrase of equalityPhrases) if (startsWith(tokens, at, phrase)) return phrase.length;
  return 0;
}

interface Part {
  readonly form: LinearForm | null;
  readonly operations: number;
  readonly operands: readonly Numeral[];
  readonly key: string;
  readonly percent: boolean;
  readonly to: number;
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly isLetter: (index: number) => boolean;
  private reads = 0;

  constructor(tokens: readonly Token[], isLetter: (index: number) => boolean) {
    this.tokens = tokens;
    this.isLetter = isLetter;
  }

  sum(at: number, depth: number): Part | null {
    let left = this.product(at, depth);
    while (left !== null) {
      const sign = this.infix(left.to, ["+", "-"]);
      const right = sign === null ? null : this.product(sign.to, depth);
      if (sign === null || right === null) return left;
      left = combine(left, right, sign.sign);
    }
    return null;
  }

  private product(at: number, depth: number): Part | null {
    let left = this.factor(at, depth);
    while (left !== null) {
      const sign = this.infix(left.to, ["*", "/"]) ?? this.implicit(left);
      const right = sign === null ? null : this.factor(sign.to, depth);
      if (sign === null || right === null) return left;
      left = combine(left, right, sign.sign);
    }
    return null;
  }

  private factor(at: number, depth: number): Part | null {
    this.reads += 1;
    if (depth > deepest || this.reads > widest) return null;
    const token = this.tokens[at];
    if (token?.text === "-" || token?.text === "+") {
      const inner = this.factor(at + 1, depth + 1);
      return inner === null || token.text === "+" ? inner : negated(inner);
    }
    if (token?.kind === "word" && /^(negative|minus|menos|moins|negativo)$/i.test(token.text)) {
      const inner = readNumeral(this.tokens, at + 1) === null ? null : this.factor(at + 1, depth + 1);
      return inner === null ? null : negated(inner);
    }
    const base = this.base(at, depth);
    return base === null ? null : this.raised(base, depth);
  }

  private base(at: number, depth: number): Part | null {
    const token = this.tokens[at];
    if (token?.text === "√") {
      const inner = this.factor(at + 1, depth + 1);
      return inner === null ? null : rooted(inner);
    }
    if (token?.text === "(" || token?.text === "[") {
      const inner = this.sum(at + 1, depth + 1);
      const close = inner === null ? undefined : this.tokens[inner.to];
      if (inner === null || (close?.text !== ")" && close?.text !== "]")) return null;
      return { ...inner, to: inner.to + 1, key: inner.operations > 0 ? `(${inner.key})` : inner.key };
    }
    if (this.isLetter(at)) return letterPart(token?.text.toLowerCase() ?? "", at + 1);
    const numeral = readNumeral(this.tokens, at);
    const value = numeral?.values[0];
    if (numeral === null || value === undefined) return null;
    const to = at + numeral.length;
    const percent = this.percentLength(to);
    return {
      form: bounded({ slope: new Fraction(0), constant: percent > 0 ? value.div(100) : value, letter: null }),
      operations: 0,
      operands: [numeral],
      key: value.toFraction(),
      percent: percent > 0,
      to: to + percent,
    };
  }

  private raised(base: Part, depth: number): Part {
    const mark = this.tokens[base.to];
    const word = powers[mark?.text.toLowerCase() ?? ""];
    if (mark?.kind === "word" && word !== undefined) return powered(base, word, base.to + 1);
    if (mark?.text !== "^") return base;
    const exponent = this.factor(base.to + 1, depth + 1);
    const power = exponent?.form?.letter === null ? exponent.form.constant.valueOf() : Number.NaN;
    return exponent === null ? base : powered(base, power, exponent.to);
  }

  private percentLength(at: number): number {
    const text = this.tokens[at]?.text.toLowerCase();
    if (text === "%" || text === "percent" || text === "prozent") return 1;
    const next = this.tokens[at + 1]?.text.toLowerCase();
    return (text === "per" && next === "cent") ||
      ((text === "por" || text === "pour") && (next === "ciento" || next === "cent"))
      ? 2
      : 0;
  }

  private infix(at: number, signs: readonly string[]): { sign: string; to: number } | null {
    const token = this.tokens[at];
    if (token === undefined) return null;
    if (token.kind === "sign") return signs.includes(token.text) ? { sign: token.text, to: at + 1 } : null;
    if (token.kind !== "word") return null;
    if (
      token.text.toLowerCase() === "x" &&
      signs.includes("*") &&
      readNumeral(this.tokens, at + 1) !== null &&
      this.isNumberBefore(at)
    )
      return { sign: "*", to: at + 1 };
    for (const [phrase, sign] of infixPhrases)
      if (signs.includes(sign) && startsWith(this.tokens, at, phrase))
        return { sign, to: at + phrase.length };
    return null;
  }

  /** `3x`, `3 x`, `2(x + 1)`, `(2)(3)`, `half of ten`, `20 % of 50`. */
  private implicit(left: Part): { sign: string; to: number } | null {
    const token = this.tokens[left.to];
    const constant = left.form?.letter === null ? left.form.constant : null;
    if (this.isLetter(left.to) && constant !== null) return { sign: "*", to: left.to };
    if (token?.text === "(" && token.glued) return { sign: "*", to: left.to };
    const isShare = constant !== null && (constant.compare(1) < 0 || left.percent);
    if (isShare && token?.kind === "word" && /^(of|de|del|von|da|do)$/i.test(token.text)) {
      const article = /^(the|el|la|los|las)$/i.test(this.tokens[left.to + 1]?.text ?? "") ? 1 : 0;
      return { sign: "*", to: left.to + 1 + article };
    }
    return null;
  }

  private isNumberBefore(at: number): boolean {
    const before = this.tokens[at - 1];
    return before?.kind === "digits" || before?.text === ")" || readNumeral(this.tokens, at - 1) !== null;
  }
}

function startsWith(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => tokens[at + offset]?.text.toLowerCase() === word);
}

function letterPart(letter: string, to: number): Part {
  return {
    form: { slope: new Fraction(1), constant: new Fraction(0), letter },
    operations: 0,
    operands: [],
    key: "@",
    percent: false,
    to,
  };
}

function negated(part: Part): Part {
  const form = part.form && {
    ...part.form,
    slope: part.form.slope.neg(),
    constant: part.form.constant.neg(),
  };
  return { ...part, form, key: `-${part.key}` };
}

function combine(left: Part, right: Part, sign: string): Part {
  return {
    form: left.form === null || right.form === null ? null : bounded(combined(left.form, right.form, sign)),
    operations: left.operations + right.operations + 1,
    operands: [...left.operands, ...right.operands],
    key: `${left.key}${sign}${right.key}`,
    percent: false,
    to: right.to,
  };
}

function combined(left: LinearForm, right: LinearForm, sign: string): LinearForm | null {
  const letter = left.letter ?? right.letter;
  if (left.letter !== null && right.letter !== null && left.letter !== right.letter) return null;
  const turn = sign === "-" ? -1 : 1;
  if (sign === "+" || sign === "-")
    return {
      slope: left.slope.add(right.slope.mul(turn)),
      constant: left.constant.add(right.constant.mul(turn)),
      letter,
    };
  if (sign === "/") {
    if (right.letter !== null || right.constant.equals(0)) return null;
    return { slope: left.slope.div(right.constant), constant: left.constant.div(right.constant), letter };
  }
  if (left.letter !== null && right.letter !== null) return null;
  const [line, factor] = left.letter === null ? [right, left.constant] : [left, right.constant];
  return { slope: line.slope.mul(factor), constant: line.constant.mul(factor), letter };
}

function powered(part: Part, power: number, to: number): Part {
  const base = part.form?.letter === null ? part.form.constant : null;
  const canCompute =
    base !== null && Number.isInteger(power) && Math.abs(power) <= 12 && !(power < 0 && base.equals(0));
  const form = canCompute
    ? bounded({ slope: new Fraction(0), constant: base.pow(power) ?? new Fraction(0), letter: null })
    : null;
  return { ...part, form, operations: part.operations + 1, key: `${part.key}^${power}`, to };
}

function rooted(part: Part): Part {
  const value = part.form?.letter === null ? part.form.constant : null;
  const root = value === null || value.compare(0) < 0 ? null : exactRoot(value);
  const form = root === null ? null : { slope: new Fraction(0), constant: root, letter: null };
  return { ...part, form, operations: part.operations + 1, key: `√${part.key}` };
}

function exactRoot(value: Fraction): Fraction | null {
  const root = new Fraction(
    Math.round(Math.sqrt(Number(value.n))),
    Math.max(1, Math.round(Math.sqrt(Number(value.d)))),
  );
  return root.mul(root).equals(value) ? root : null;
}

function bounded(form: LinearForm | null): LinearForm | null {
  if (form === null) return null;
  return [form.slope, form.constant].every((f) => f.n < biggest && f.d < biggest) ? form : null;
}
