import Fraction from "fraction.js";
import type { LinearForm, Node } from "./expressions.models.ts";
import { copulas } from "./lexicon/operations.constants.ts";
import type { Reading } from "./mentions.models.ts";

/** Two expressions with `=` (or a word for it) between. */
export interface Equation {
  readonly left: Node;
  readonly right: Node;
  /** Indices into the items of the reading. */
  readonly leftIndex: number;
  readonly rightIndex: number;
}

/** The equations of a text, chains taken apart pairwise. */
export function equationsOf(reading: Reading): Equation[] {
  const found: Equation[] = [];
  const { items } = reading;
  for (let index = 0; index < items.length; index += 1) {
    const left = items[index];
    if (left?.kind !== "expression") continue;
    const rightIndex = afterEquality(reading, index);
    const right = rightIndex === null ? undefined : items[rightIndex];
    if (rightIndex !== null && right?.kind === "expression")
      found.push({ left, right, leftIndex: index, rightIndex });
  }
  return found;
}

/** Index of the expression that the one at `index` is set equal to, or null. */
function afterEquality(reading: Reading, index: number): number | null {
  let next = index + 1;
  const passed: string[] = [];
  while (next < reading.items.length && next <= index + 5) {
    const item = reading.items[next];
    if (item?.kind === "expression") return passed.some(isEquality) ? next : null;
    if (item === undefined || !isEqualityPart(item.text)) return null;
    passed.push(item.text);
    next += 1;
  }
  return null;
}

const isEquality = (text: string): boolean => text === "=" || copulas.has(text);
const isEqualityPart = (text: string): boolean =>
  isEquality(text) ||
  /^[\n"$]$/.test(text) ||
  /^(also|just|simply|exactly|to|you|us|me|which|that|out)$/.test(text);

/** Sides with the same linear forms, in either order. */
export function sameEquation(one: Equation, other: Equation): boolean {
  return (
    (sameForm(one.left.form, other.left.form) && sameForm(one.right.form, other.right.form)) ||
    (sameForm(one.left.form, other.right.form) && sameForm(one.right.form, other.left.form))
  );
}

export function sameForm(one: LinearForm | null, other: LinearForm | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.letter === other.letter &&
    one.slope.equals(other.slope) &&
    one.constant.equals(other.constant)
  );
}

/** The only solution of a linear equation, with its letter; null for others. */
export function solutionOf(equation: Equation): { readonly letter: string; readonly value: Fraction } | null {
  const { form: left } = equation.left;
  const { form: right } = equation.right;
  if (left === null || right === null) return null;
  const letter = left.letter ?? right.letter;
  if (letter === null || (left.letter !== null && right.letter !== null && left.letter !== right.letter))
    return null;
  const slope = left.slope.sub(right.slope);
  if (slope.equals(new Fraction(0))) return null;
  return { letter, value: right.constant.sub(left.constant).div(slope) };
}
