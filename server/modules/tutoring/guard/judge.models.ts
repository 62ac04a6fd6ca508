import type Fraction from "fraction.js";
import { affirmationIn } from "./affirmation.models.ts";
import { announcedIn } from "./announced.models.ts";
import { withoutBullets } from "./bullets.models.ts";
import { claimedItems } from "./claims.models.ts";
import { type Equation, equationsOf, sameEquation, solutionOf } from "./equations.models.ts";
import { hasOwnEquation, hasOwnWork, substitutionIn } from "./evidence.models.ts";
import type { Node } from "./expressions.models.ts";
import { falsehoodIn } from "./falsehood.models.ts";
import type { GuardBrief, GuardVerdict, HoldReason } from "./guard.models.ts";
import { countsValues, isHarmlessNumber, similarSpans } from "./harmless.models.ts";
import { hintedAnswer } from "./hints.models.ts";
import { unsolvable } from "./lexicon/claims.constants.ts";
import { type Item, isOpen, isWordLetter, type Reading, readText } from "./mentions.models.ts";
import { opaqueIn } from "./opaque.models.ts";
import { openLeakIn, sayableKeys } from "./open-answer.models.ts";
import { choiceIn } from "./options.models.ts";
import { type Protection, protectionOf } from "./protection.models.ts";
import { withoutQuotedLines } from "./quoted-lines.models.ts";
import { isQuoted } from "./quotes.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";
import { wordsIn } from "./word-answer.models.ts";

/** A reply longer than this is held: what can't be read whole can't be vouched for. */
export const maxReply = 8000;
const longestSegment = 2000;
/** Nobody tells a student that many sentences; each is judged with all before it. */
const mostSentences = 200;

/**
 * Whether the next segment of a reply may be shown. It is judged together with everything already
 * released, since sentences may say only together what none says alone. Pure; work is bounded by
 * the lengths above.
 */
export function judgeSegment(brief: GuardBrief, released: string, segment: string): GuardVerdict {
  const length = released.length + segment.length;
  if (segment.length > longestSegment || length > maxReply || sentencesIn(released) > mostSentences)
    return hold("too-long", `${length}`);
  if (/^[\s`]*$/.test(segment)) return { kind: "release" };
  const protection = protectionOf(brief);
  const text = released + segment;
  const listed = withoutBullets(text, "any");
  return (
    leakInText(text, protection) ??
    (listed === text ? null : leakInText(listed, protection)) ??
    affirmedWrong(text, protection) ??
    falsehoodInText(text, listed, protection) ?? { kind: "release" }
  );
}

function leakInText(text: string, protection: Protection): GuardVerdict | null {
  const own = withoutQuotedLines(text, protection.quotable);
  return leakIn(own, readText(own, protection.unknown), protection);
}

/** A dash that may be a bullet or a minus is read both ways: what holds in one of them is not called false. */
function falsehoodInText(text: string, listed: string, protection: Protection): GuardVerdict | null {
  const sure = withoutBullets(text, "sure");
  const told = falsehoodIn(readText(sure, protection.unknown), protection);
  if (told === null || sure === listed) return told;
  return falsehoodIn(readText(listed, protection.unknown), protection);
}

function sentencesIn(text: string): number {
  return text.match(/[.!?;\n。！？]+/gu)?.length ?? 0;
}

function hold(reason: HoldReason, detail: string): GuardVerdict {
  return { kind: "hold", reason, detail };
}

/** A wrong line or answer of the student's, called right. */
function affirmedWrong(raw: string, { wrongLine }: Protection): GuardVerdict | null {
  if (wrongLine === null) return null;
  const said = affirmationIn(raw, wrongLine);
  return said === null ? null : hold("false-mathematics", `${said} (${wrongLine})`);
}

function leakIn(raw: string, reading: Reading, protection: Protection): GuardVerdict | null {
  const kept = forbiddenLine(reading, protection) ?? opaqueLeak(raw, protection);
  if (kept !== null) return kept;
  const told = wordAnswer(raw, reading, protection) ?? openLeak(reading, protection);
  if (told !== null || protection.values.length === 0) return told;
  return (
    claimOf(reading, protection) ??
    (isWordLetter(protection.unknown)
      ? claimOf(readText(raw, protection.unknown, true), protection)
      : null) ??
    equationLeak(reading, protection) ??
    mentionLeak(reading, protection) ??
    hintedLeak(raw, reading, protection)
  );
}

/** What can't be read for certain may say anything. */
function opaqueLeak(raw: string, protection: Protection): GuardVerdict | null {
  const { values, words, open, choice } = protection;
  if (values.length === 0 && words === null && open === null && choice === null) return null;
  const found = opaqueIn(raw, protection.source);
  return found === null ? null : hold("derivable-answer", found);
}

/** A line that the move keeps back, in any equivalent spelling. */
function forbiddenLine(reading: Reading, protection: Protection): GuardVerdict | null {
  for (const equation of equationsOf(reading))
    if (protection.forbiddenEquations.some((line) => sameEquation(equation, line)))
      return hold("states-next-step", sourceOf(reading, equation.left, equation.right));
  if (protection.forbiddenShapes.size === 0) return null;
  const shapes = sayableKeys([reading], protection.forbiddenLetters);
  const told = [...shapes].find((shape) => protection.forbiddenShapes.has(shape));
  return told === undefined ? null : hold("states-next-step", told.slice(0, 120));
}

/** An answer in words, or the letter of a choice. */
function wordAnswer(raw: string, reading: Reading, { words, choice }: Protection): GuardVerdict | null {
  const chosen = choice === null ? null : choiceIn(reading.plain, choice.letter, choice.options);
  if (chosen !== null) return hold("states-answer", chosen);
  if (words === null) return null;
  const kind = unsolvable.find((pattern) => pattern.test(words.phrase));
  const told = kind === undefined ? wordsIn(raw, reading, words) : kind.exec(reading.plain)?.[0];
  return told == null ? null : hold("states-answer", told);
}

/** An answer that is an expression or a list. */
function openLeak(reading: Reading, protection: Protection): GuardVerdict | null {
  const told = openLeakIn(reading, protection) ?? announcedIn(reading, protection.open);
  return told === null ? null : hold("states-answer", told.slice(0, 120));
}

/** The value offered as the one asked for. */
function claimOf(reading: Reading, protection: Protection): GuardVerdict | null {
  const spans = similarSpans(reading);
  for (const index of claimedItems(reading)) {
    const node = reading.items[index];
    if (node?.kind !== "expression" || !isAnswer(node, protection.values)) continue;
    if (countsValues(reading, index, protection)) continue;
    if (node.operations > 0 && isKnownComputation(node, protection)) continue;
    if (spans.some((span) => span(index) && hasOwnEquation(reading, span, protection))) continue;
    return hold(node.operations > 0 ? "derivable-answer" : "states-answer", sourceOf(reading, node, node));
  }
  return null;
}

/** An equation that only the answer solves, other than the problem and the student's own lines. */
function equationLeak(reading: Reading, protection: Protection): GuardVerdict | null {
  const spans = similarSpans(reading);
  for (const equation of equationsOf(reading)) {
    if (isFinalLine(equation, protection) && !spans.some((span) => span(equation.leftIndex)))
      return hold("states-answer", sourceOf(reading, equation.left, equation.right));
    const solution = solutionOf(equation);
    if (solution === null || !sameValue(solution.value, protection.values)) continue;
    if (protection.sayable.some((line) => sameEquation(equation, line))) continue;
    if (isSetUp(equation, protection)) continue;
    const isOther = solution.letter !== protection.unknown && protection.unknown !== null;
    if (isOther && spans.some((span) => span(equation.leftIndex))) continue;
    const isAlone = equation.left.key === "@" || equation.right.key === "@";
    return hold(
      isAlone ? "states-answer" : "states-next-step",
      sourceOf(reading, equation.left, equation.right),
    );
  }
  const check = substitutionIn(reading, protection);
  return check === null ? null : hold("derivable-answer", sourceOf(reading, check, check));
}

/** The value itself, or a computation that gives it, in any other place. */
function mentionLeak(reading: Reading, protection: Protection): GuardVerdict | null {
  const isKnown = protection.values.every((value) => sameValue(value, protection.known));
  const spans = similarSpans(reading).filter((span) => hasOwnWork(reading, span, protection));
  for (const [index, node] of reading.items.entries()) {
    if (node.kind !== "expression" || isOpen(node) || spans.some((span) => span(index))) continue;
    if (node.operations > 0) {
      if (
        isKnownComputation(node, protection) &&
        !(isAsked(reading, index) && !isOwnComputation(node, protection))
      )
        continue;
      if (isAnswer(node, protection.values)) return hold("derivable-answer", sourceOf(reading, node, node));
      if (!isKnown && hasOperand(node, protection.values))
        return hold("states-answer", sourceOf(reading, node, node));
    } else if (
      isAnswer(node, protection.values) &&
      !isHarmlessNumber(reading, index, protection) &&
      !(isKnown && isQuoted(reading, index, protection))
    )
      return hold("states-answer", sourceOf(reading, node, node));
  }
  return null;
}

/** `c + c + 6 = 30`: a word problem told in letters and its own numbers, with work left to do. */
function isSetUp({ left, right }: Equation, { unknown, problem, known }: Protection): boolean {
  const isStory = unknown === null && problem !== null;
  const operations = left.operations + right.operations;
  const numbers = [left, right].flatMap((side) => side.operands.flatMap((operand) => [...operand.values]));
  return isStory && operations > 1 && numbers.every((value) => sameValue(value, known));
}

function hintedLeak(raw: string, reading: Reading, protection: Protection): GuardVerdict | null {
  const hint = hintedAnswer(raw, reading, protection);
  return hint === null ? null : hold(hint.reason, hint.detail);
}

function hasOperand(node: Node, values: readonly Fraction[]): boolean {
  return node.operands.some(
    (operand) => !operand.weak && operand.values.some((value) => sameValue(value, values)),
  );
}

/** `243 - 80 = 163`: a computation with the answer as its result, that the student has not written so. */
function isFinalLine(equation: Equation, protection: Protection): boolean {
  const { left, right } = equation;
  const isComputed = !isOpen(left) && !isOpen(right) && left.operations > 0 && right.operations === 0;
  if (!isComputed || !isAnswer(left, protection.values) || !isAnswer(right, protection.values)) return false;
  return !protection.recent.some(
    (line) => operandKey(line.left) === operandKey(left) && isAnswer(line.right, protection.values),
  );
}

/** `What is 100 + 50?`, `13 - 11 =`: the student is told to work it out. */
function isAsked({ items }: Reading, index: number): boolean {
  const [two, one, next, after] = [items[index - 2], items[index - 1], items[index + 1], items[index + 2]];
  const text = (item: Item | undefined) =>
    item === undefined || item.kind === "expression" ? "" : item.text;
  const isWhat =
    /^(?:is|es|what's)$/.test(text(one)) &&
    /^(?:what|cuanto|what's)$/.test(`${text(two)}${text(one) === "what's" ? "what's" : ""}`);
  const isBlank = next?.kind === "relation" && next.text === "=" && after?.kind !== "expression";
  return isWhat || text(one) === "what's" || isBlank;
}

/** A computation that stands in the problem itself. */
function isOwnComputation(node: Node, { problem }: Protection): boolean {
  const key = operandKey(node);
  return problem !== null && nodesOf(problem).some((own) => own.operations > 0 && operandKey(own) === key);
}

/** The problem's own computation, in any order of its numbers. */
function isKnownComputation(node: Node, protection: Protection): boolean {
  const key = operandKey(node);
  const same = protection.knownComputations.filter((known) => !isOpen(known) && operandKey(known) === key);
  // The same numbers put together otherwise give the answer only now: that was not written yet.
  const isNew =
    isAnswer(node, protection.values) && !same.some((known) => isAnswer(known, protection.values));
  return same.length > 0 && !isNew;
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
