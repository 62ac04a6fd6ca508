import type Fraction from "fraction.js";
import { claimedItems } from "./claims.models.ts";
import { type Equation, equationsOf, solutionOf } from "./equations.models.ts";
import type { GuardBrief } from "./guard.models.ts";
import { affirming, answerNouns, retracting } from "./lexicon/affirmation.constants.ts";
import { isOpen, type Reading } from "./mentions.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";

/** The part of a protection that this needs; see `Protection`. */
interface Truth {
  readonly unknown: string | null;
  readonly truth: readonly Fraction[];
  readonly problemEquations: readonly Equation[];
}

/** What the student last said, where exact arithmetic shows it to be wrong; null where it is right or open. */
export function wrongLineOf(student: Reading, before: GuardBrief["history"], facts: Truth): string | null {
  if (/[?¿]/.test(student.plain) && student.items.length > 40) return null;
  const equation = equationsOf(student).at(-1);
  if (equation !== undefined) {
    if (!isOpen(equation.right) && valuesOf(equation.right).some((value) => sameValue(value, facts.truth)))
      return null;
    const spelled = spell(student, equation.left.from, equation.right.to);
    return isWrong(equation, facts) ? spelled : null;
  }
  if (facts.truth.length === 0) return null;
  const closed = student.items.flatMap((item, index) =>
    item.kind === "expression" && !isOpen(item) && item.operations === 0 ? [{ item, index }] : [],
  );
  const only = closed.length === 1 ? closed[0] : undefined;
  if (only === undefined || only.item.operands[0]?.weak === true) return null;
  const words = student.items
    .filter((item) => item.kind === "word")
    .map((item) => (item.kind === "word" ? item.text : ""));
  const isNamed = words.some((word) => answerNouns.has(word)) && claimedItems(student).includes(only.index);
  const isAsked = before.some((message) => message.role === "assistant");
  const isAlone = words.length <= 2 && !isAsked;
  if (!isNamed && !isAlone) return null;
  return valuesOf(only.item).some((value) => sameValue(value, facts.truth))
    ? null
    : spell(student, only.item.from, only.item.to);
}

/** A computation that does not hold, or an equation of the unknown that the answer does not solve. */
function isWrong(equation: Equation, { unknown, truth, problemEquations }: Truth): boolean {
  const { left, right } = equation;
  if (!isOpen(left) && !isOpen(right)) {
    const [one, other] = [valuesOf(left)[0], valuesOf(right)[0]];
    const isPlain = [...left.operands, ...right.operands].every(
      (operand) => operand.values.length === 1 && !operand.weak,
    );
    if (left.operations + right.operations === 0 || !isPlain || left.percent || right.percent) return false;
    return one !== undefined && other !== undefined && !sameValue(one, [other]) && !sameValue(other, [one]);
  }
  const solution = solutionOf(equation);
  if (solution === null || solution.letter !== unknown || truth.length === 0 || problemEquations.length === 0)
    return false;
  return !sameValue(solution.value, truth);
}

/**
 * Words that tell the student that `wrong` is right, with no reservation in the same sentence; null without
 * any. A sentence about other numbers confirms those.
 */
export function affirmationIn(raw: string, wrong: string): string | null {
  const numbers = new Set(wrong.match(/\d+/g) ?? []);
  for (const sentence of raw
    .slice(0, 600)
    .split(/(?<=[.!?\n])\s*/)
    .slice(0, 4)) {
    const isAboutOthers = (sentence.match(/\d+/g) ?? []).some((number) => !numbers.has(number));
    const found = affirming.exec(sentence)?.[0];
    const isDoubted = retracting.test(sentence);
    if (found !== undefined && !isDoubted && !isAboutOthers) return found.trim();
    if (isDoubted && !sentence.includes("?")) return null;
  }
  return null;
}

function spell(reading: Reading, from: number, to: number): string {
  return reading.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ")
    .slice(0, 120);
}
