import { type Equation, equationsOf, sameEquation, solutionOf } from "./equations.models.ts";
import type { GuardVerdict } from "./guard.models.ts";
import { similarSpans } from "./harmless.models.ts";
import type { Reading } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";

/** Mathematics that does not hold, said as true: `3 · 4 = 15`, `x = 7` where x is 5. */
export function falsehoodIn(reading: Reading, protection: Protection): GuardVerdict | null {
  const similar = similarSpans(reading);
  for (const equation of equationsOf(reading)) {
    if (protection.sayable.some((line) => sameEquation(line, equation)) || isDoubted(reading, equation))
      continue;
    const isElsewhere = similar.some((span) => span(equation.leftIndex));
    if (!isFalseComputation(reading, equation) && (isElsewhere || !isWrongClaim(equation, protection)))
      continue;
    const detail = reading.tokens
      .slice(equation.left.from, equation.right.to)
      .map((token) => token.text)
      .join(" ");
    return { kind: "hold", reason: "false-mathematics", detail: detail.slice(0, 120) };
  }
  return null;
}

const doubt =
  /^(not|n't|isn't|doesn't|don't|no|wrong|incorrect|false|if|suppose|imagine|wrote|said|claimed|claim|claims|say|says|whether|instead|mistake|error|try|tried|trying|test|check|guess|thought|got|had|have|when|let|would|were|could|can|cannot|can't|never|unless|than|falso|incorrecto|mal|si|escribiste|dijiste|pusiste|prueba|probar|comprueba|cuando|error|nunca|remainder|about|approximately|roughly|casi|≠|≈)$/;

/** Said in a question, a condition, or as somebody's mistake. */
function isDoubted(reading: Reading, equation: Equation): boolean {
  const { items } = reading;
  let from = equation.leftIndex;
  while (from > 0 && from > equation.leftIndex - 60 && !endsSentence(reading, from - 1)) from -= 1;
  let to = equation.rightIndex;
  while (to < items.length && to < equation.rightIndex + 60 && !endsSentence(reading, to)) to += 1;
  const end = items[to];
  if (end !== undefined && end.kind === "stop" && end.text === "?") return true;
  return items
    .slice(from, Math.min(items.length, to + 8))
    .some((item) => item.kind !== "expression" && (doubt.test(item.text) || item.text === "≠"));
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
    (operand) => operand.values.length === 1 && !operand.weak,
  );
  const [one, other] = [valuesOf(left)[0], valuesOf(right)[0]];
  if (!isPlain || one === undefined || other === undefined || left.percent || right.percent) return false;
  return !sameValue(one, [other]) && !sameValue(other, [one]);
}

/** The unknown is given another value than it has. */
function isWrongClaim(equation: Equation, protection: Protection): boolean {
  const isClaim = equation.left.key === "@" || equation.right.key === "@";
  const solution = isClaim ? solutionOf(equation) : null;
  if (solution === null || solution.letter !== protection.unknown || protection.truth.length === 0)
    return false;
  return protection.problemEquations.length > 0 && !sameValue(solution.value, protection.truth);
}
