import type Fraction from "fraction.js";
import { claimedItems } from "./claims.models.ts";
import { equationsOf, sameEquation, sameForm, solutionOf } from "./equations.models.ts";
import type { Node } from "./expressions.models.ts";
import { falsehoodIn } from "./falsehood.models.ts";
import type { GuardBrief, GuardVerdict, HoldReason } from "./guard.models.ts";
import { isHarmlessNumber, similarSpans } from "./harmless.models.ts";
import { isOpen, type Reading, readText } from "./mentions.models.ts";
import { type Protection, protectionOf } from "./protection.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";

/** A reply longer than this is held: what can't be read whole can't be vouched for. */
export const maxReply = 16_000;
const longestSegment = 2000;

/**
 * Whether the next segment of a reply may be shown. It is judged together with everything already
 * released, since sentences may say only together what none says alone. Pure; work is bounded by
 * the lengths above.
 */
export function judgeSegment(brief: GuardBrief, released: string, segment: string): GuardVerdict {
  if (segment.length > longestSegment || released.length + segment.length > maxReply)
    return hold("too-long", `${released.length + segment.length}`);
  const protection = protectionOf(brief);
  const reading = readText(released + segment, protection.unknown);
  return leakIn(reading, protection) ?? falsehoodIn(reading, protection) ?? { kind: "release" };
}

function hold(reason: HoldReason, detail: string): GuardVerdict {
  return { kind: "hold", reason, detail };
}

function leakIn(reading: Reading, protection: Protection): GuardVerdict | null {
  return (
    forbiddenLine(reading, protection) ??
    (protection.values.length === 0 ? wordAnswer(reading, protection) : null) ??
    (protection.values.length === 0
      ? null
      : (claimOf(reading, protection) ??
        equationLeak(reading, protection) ??
        mentionLeak(reading, protection)))
  );
}

/** A line that the move keeps back, in any equivalent spelling. */
function forbiddenLine(reading: Reading, protection: Protection): GuardVerdict | null {
  for (const equation of equationsOf(reading))
    if (protection.forbiddenEquations.some((line) => sameEquation(equation, line)))
      return hold("states-next-step", sourceOf(reading, equation.left, equation.right));
  return null;
}

function wordAnswer(reading: Reading, protection: Protection): GuardVerdict | null {
  if (
    protection.words !== null &&
    reading.plain.toLowerCase().replace(/\s+/g, " ").includes(protection.words)
  )
    return hold("states-answer", protection.words);
  const form = protection.answerForm?.form ?? null;
  const said = nodesOf(reading).find((node) => node.operations > 0 && sameForm(node.form, form));
  return said === undefined || form === null ? null : hold("states-answer", sourceOf(reading, said, said));
}

/** The value offered as the one asked for. */
function claimOf(reading: Reading, protection: Protection): GuardVerdict | null {
  for (const index of claimedItems(reading)) {
    const node = reading.items[index];
    if (node?.kind !== "expression" || !isAnswer(node, protection.values)) continue;
    return hold(node.operations > 0 ? "derivable-answer" : "states-answer", sourceOf(reading, node, node));
  }
  return null;
}

/** An equation that only the answer solves, other than the problem and the student's own lines. */
function equationLeak(reading: Reading, protection: Protection): GuardVerdict | null {
  const spans = similarSpans(reading);
  for (const equation of equationsOf(reading)) {
    const solution = solutionOf(equation);
    if (solution === null || !sameValue(solution.value, protection.values)) continue;
    if (protection.sayable.some((line) => sameEquation(equation, line))) continue;
    const isOther = solution.letter !== protection.unknown && spans.some((span) => span(equation.leftIndex));
    if (isOther) continue;
    const isAlone = equation.left.key === "@" || equation.right.key === "@";
    return hold(
      isAlone ? "states-answer" : "states-next-step",
      sourceOf(reading, equation.left, equation.right),
    );
  }
  return null;
}

/** The value itself, or a computation that gives it, in any other place. */
function mentionLeak(reading: Reading, protection: Protection): GuardVerdict | null {
  const isKnown = protection.values.every((value) => sameValue(value, protection.known));
  for (const [index, node] of reading.items.entries()) {
    if (node.kind !== "expression" || isOpen(node)) continue;
    if (node.operations > 0) {
      if (isAnswer(node, protection.values) && !isKnownComputation(node, protection))
        return hold("derivable-answer", sourceOf(reading, node, node));
      if (
        !isKnown &&
        node.operands.some(
          (operand) => !operand.weak && operand.values.some((v) => sameValue(v, protection.values)),
        )
      )
        return hold("states-answer", sourceOf(reading, node, node));
      continue;
    }
    if (isKnown || !isAnswer(node, protection.values)) continue;
    if (!isHarmlessNumber(reading, index, protection))
      return hold("states-answer", sourceOf(reading, node, node));
  }
  return null;
}

/** The problem's own computation, in any order of its numbers. */
function isKnownComputation(node: Node, protection: Protection): boolean {
  const key = operandKey(node);
  return protection.knownComputations.some((known) => operandKey(known) === key);
}

function operandKey(node: Node): string {
  return node.operands
    .map((operand) => operand.values[0]?.toFraction() ?? "")
    .sort()
    .join(" ");
}

function isAnswer(node: Node, values: readonly Fraction[]): boolean {
  return valuesOf(node).some((value) => sameValue(value, values));
}

function nodesOf(reading: Reading): Node[] {
  return reading.items.flatMap((item) => (item.kind === "expression" ? [item] : []));
}

/** The text of a finding for the teacher, at most 120 characters. */
function sourceOf(reading: Reading, from: Node, to: Node): string {
  return reading.tokens
    .slice(from.from, to.to)
    .map((token) => token.text)
    .join(" ")
    .slice(0, 120);
}
