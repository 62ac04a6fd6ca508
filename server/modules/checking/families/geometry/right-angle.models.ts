import type { LineVerdict } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mentionsLetter } from "../../reading/printing.models.ts";
import type { Expression, ReadResult } from "../../reading/syntax.models.ts";
import { agreementOf, agrees, numberIn } from "./agreement.models.ts";
import { equalParts } from "./line-reading.models.ts";
import { magnitudeText } from "./magnitudes.models.ts";
import { squaresOf } from "./solving.models.ts";
import type { RightAngleTask } from "./task.models.ts";

const because = String.raw`(?=\W*$|[.,;!]|\s(?:it|because|porque|since|as|the|it's|its|es|lo|son|they|no)\b)`;
const yes = new RegExp(
  String.raw`^\W*(?:yes|yep|yeah|si|true|it is)${because}|\b(?:so|then|entonces|asi que) (?:yes|si|it is)\W*$|\b(?:it is|it's|is|es) (?:a |un )?(?:triangulo )?(?:right|rect)`,
  "i",
);
const no = new RegExp(
  String.raw`^\W*(?:no|nope|it isn'?t|it is not|false)${because}|\b(?:so|then|entonces|asi que) (?:no|not|it isn'?t|it is not)\W*$|\b(?:not|isn'?t|no es|no lo es) (?:a |un )?(?:triangulo )?(?:right|rect)`,
  "i",
);

/** `yes`, `no`, in words; null where a line says neither. */
export function answerInWords(text: string): boolean | null {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  if (plain.includes("?")) return null;
  if (no.test(plain)) return false;
  return yes.test(plain) ? true : null;
}

/** A line on the question whether three sides make a right angle. */
export function judgeRightAngle(
  task: RightAngleTask,
  text: string,
  read: ReadResult,
): { readonly verdict: LineVerdict } {
  const { sum, each, isRight } = squaresOf(task);
  const said = read.kind === "unreadable" || text.length < 5 ? answerInWords(text) : null;
  if (said !== null) return { verdict: said === isRight ? "finished" : "wrong" };
  const [, , longest] = each;
  const [added, square] = [sum, longest].map((value) =>
    value == null ? null : readExpression(magnitudeText(value, task.hasDecimals)),
  );
  if (added?.kind !== "expression" || square?.kind !== "expression") return { verdict: "unchecked" };
  if (read.kind === "relation" && read.relation.sign !== "=")
    return judgeDifference(read.relation, added.expression, square.expression, isRight);
  const parts = equalParts(read);
  if (parts === null || parts.some(mentionsLetter)) return { verdict: "unchecked" };
  const isAll = (value: Expression) => parts.every((part) => agrees(agreementOf(part, value)));
  const isTrue = parts.slice(1).every((part, index) => agrees(agreementOf(parts[index] ?? part, part)));
  if (parts.length === 1)
    return { verdict: isAll(added.expression) || isAll(square.expression) ? "progress" : "unchecked" };
  // The student may be trying whether the two are equal.
  const isTry = [parts[0], parts.at(-1)].some(
    (part) => part !== undefined && agrees(agreementOf(part, square.expression)),
  );
  if (!isTrue) return { verdict: !isRight && isTry ? "unchecked" : "wrong" };
  if (isRight && isAll(square.expression) && comparesBoth(parts, task)) return { verdict: "finished" };
  return { verdict: isAll(added.expression) || isAll(square.expression) ? "progress" : "no-progress" };
}

/** `6^2 + 8^2 = 10^2`, `36 + 64 = 100`, `100 = 100`; but not `6^2 + 8^2 = 100` or `10^2 = 100`, which only work out one side. */
function comparesBoth(parts: readonly Expression[], { sides }: RightAngleTask): boolean {
  const [left, right] = [parts[0], parts.at(-1)];
  if (left === undefined || right === undefined) return false;
  const isNumber = (part: Expression) => part.kind === "number";
  if (isNumber(left) && isNumber(right)) return true;
  const isLongest = (part: Expression) =>
    part.kind === "power" && part.left.kind === "number" && part.left.value.equals(sides[2].factor);
  return (isLongest(left) && right.kind === "add") || (isLongest(right) && left.kind === "add");
}

/** `61 ≠ 64`, `25 + 36 < 64`. */
function judgeDifference(
  { left, sign, right }: { readonly left: Expression; readonly sign: string; readonly right: Expression },
  added: Expression,
  square: Expression,
  isRight: boolean,
): { readonly verdict: LineVerdict } {
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a === null || b === null) return { verdict: "unchecked" };
  const isSame = Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
  const holds = { "<": a < b && !isSame, ">": a > b && !isSame, "!=": !isSame }[sign];
  if (holds === undefined) return { verdict: "unchecked" };
  if (!holds) return { verdict: "wrong" };
  const compared = [
    [left, right],
    [right, left],
  ].some(
    ([one, two]) =>
      one !== undefined &&
      two !== undefined &&
      agrees(agreementOf(one, added)) &&
      agrees(agreementOf(two, square)),
  );
  return { verdict: compared && !isRight ? "finished" : "no-progress" };
}
