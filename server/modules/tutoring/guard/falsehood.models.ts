import { type Equation, equationsOf, sameEquation, solutionOf } from "./equations.models.ts";
import { falseLineIn } from "./false-lines.models.ts";
import { falseRelationIn, type Told } from "./false-statements.models.ts";
import { falseUnitsIn } from "./false-units.models.ts";
import type { GuardVerdict } from "./guard.models.ts";
import { similarSpans } from "./harmless.models.ts";
import { isOpen, type Reading, readText } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";

/** Mathematics that does not hold, said as true: `3 · 4 = 15`, `x = 7` where x is 5. */
export function falsehoodIn(reading: Reading, protection: Protection): GuardVerdict | null {
  if (!grouped.test(reading.plain)) return falsehood(reading, protection);
  // `1,200` is twelve hundred or one and a fifth: what is false is false either way.
  const asThousands = falsehood(readText(withoutGroups(reading.plain, ""), protection.unknown), protection);
  const asDecimals = falsehood(readText(withoutGroups(reading.plain, "."), protection.unknown), protection);
  return asDecimals === null ? null : asThousands;
}

const grouped = /(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,]?\d)/;

function withoutGroups(plain: string, mark: "" | "."): string {
  const every = new RegExp(grouped.source, "g");
  return plain.replace(every, (number) => number.replace(/[.,]/, mark) + (mark === "." ? "0" : ""));
}

function falsehood(reading: Reading, protection: Protection): GuardVerdict | null {
  const told =
    falseRelationIn(reading, isDoubted) ??
    falseUnitsIn(reading, isDoubted) ??
    falseLineIn(reading, protection, isDoubted);
  if (told !== null) return { kind: "hold", reason: "false-mathematics", detail: told.slice(0, 120) };
  const similar = similarSpans(reading);
  for (const equation of equationsOf(reading)) {
    const isComputed = !isOpen(equation.left) && !isOpen(equation.right);
    if (
      protection.sayable.some((line) => sameEquation(line, equation)) ||
      isDoubted(reading, equation.leftIndex, equation.rightIndex, isComputed ? "computation" : "line")
    )
      continue;
    const isElsewhere = similar.some((span) => span(equation.leftIndex));
    if (
      !isFalseComputation(reading, equation) &&
      (isElsewhere || goesOn(reading, equation) || !isWrongClaim(equation, protection))
    )
      continue;
    const detail = reading.tokens
      .slice(equation.left.from, equation.right.to)
      .map((token) => token.text)
      .join(" ");
    return { kind: "hold", reason: "false-mathematics", detail: detail.slice(0, 120) };
  }
  return null;
}

/** Says that somebody else's mathematics is told, or that it does not hold. */
const doubt =
  /^(not|n't|isn't|doesn't|don't|no|wrong|incorrect|false|suppose|imagine|wrote|said|claimed|claim|claims|say|says|saying|whether|instead|mistake|error|tried|trying|guess|thought|got|had|have|would|were|could|cannot|can't|never|unless|falso|incorrecto|mal|escribiste|dijiste|pusiste|error|nunca|remainder|about|approximately|roughly|casi|≠|≈)$/;
/** Leaves open what an unknown is; a computation holds or does not all the same. */
const condition = /^(like|simpler|easier|try|test|check|prueba|probar|comprueba)$/;
/** Of these a relation in words may have its own: `if you take 4 from 11 you get 7`, `more than`. */
const clause = /^(if|when|let|can|si|cuando|than)$/;

/** Said in a question, a condition, or as somebody's mistake. */
function isDoubted(reading: Reading, leftIndex: number, rightIndex: number, told: Told): boolean {
  const { items } = reading;
  let from = leftIndex;
  while (from > 0 && from > leftIndex - 60 && !endsSentence(reading, from - 1)) from -= 1;
  let to = rightIndex;
  while (to < items.length && to < rightIndex + 60 && !endsSentence(reading, to)) to += 1;
  const end = items[to];
  if (end !== undefined && end.kind === "stop" && end.text === "?") return true;
  return items
    .slice(from, Math.min(items.length, to + 8))
    .some(
      (item) =>
        item.kind !== "expression" &&
        (doubt.test(item.text) ||
          (told === "line" && condition.test(item.text)) ||
          (told !== "relation" && clause.test(item.text))),
    );
}

function endsSentence(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  return item?.kind === "line" || (item?.kind === "stop" && /[.!?]/.test(item.text));
}

function isFalseComputation(reading: Reading, equation: Equation): boolean {
  const { left, right } = equation;
  if (left.operations + right.operations === 0) return false;
  if (reading.tokens[left.from]?.text === "+") return false;
  const before = reading.items[equation.leftIndex - 1];
  const after = reading.items[equation.rightIndex + 1];
  const continues = (text: string) =>
    /^[-+*/^√%)|r]$|^(rest|resto|remainder|hundred|over|and|of|de|del)$/.test(text);
  if (before !== undefined && before.kind !== "expression" && /^[-+*/^√]$/.test(before.text)) return false;
  if (after !== undefined && (after.kind === "expression" || continues(after.text))) return false;
  const isPlain = [...left.operands, ...right.operands].every(
    (operand) => !operand.weak || operand.values.some((value) => value.d > 1n),
  );
  const isThousands = [left, right].some((side) => side.operations > 0 && side.operands.some(isAmbiguous));
  if (!isPlain || isThousands || isPercentOf(left) || isPercentOf(right)) return false;
  const [ones, others] = [valuesOf(left), valuesOf(right)];
  if (ones.length === 0 || others.length === 0) return false;
  return !ones.some((one) => others.some((other) => sameValue(one, [other]) || sameValue(other, [one])));
}

function isPercentOf({ percent, operations }: Equation["left"]): boolean {
  return percent && operations > 0;
}

/** `1,200`, which is also one and a fifth: of a computation with it only one reading is known. */
function isAmbiguous(operand: Equation["left"]["operands"][number]): boolean {
  return operand.values.length > 1;
}

/** `a = -6 + 2√7` is cut off before its root. */
function goesOn(reading: Reading, equation: Equation): boolean {
  const after = reading.items[equation.rightIndex + 1];
  return after !== undefined && (after.kind === "expression" || /^[√^*/]$/.test(after.text));
}

/** The unknown is given another value than it has. */
function isWrongClaim(equation: Equation, protection: Protection): boolean {
  const isClaim = equation.left.key === "@" || equation.right.key === "@";
  const solution = isClaim ? solutionOf(equation) : null;
  if (solution === null || solution.letter !== protection.unknown || protection.truth.length === 0)
    return false;
  return protection.problemEquations.length > 0 && !sameValue(solution.value, protection.truth);
}
