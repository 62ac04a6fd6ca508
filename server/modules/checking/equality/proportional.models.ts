import { flipped } from "../algebra/solution-set.models.ts";
import type { Expression, Relation } from "../reading/syntax.models.ts";
import { difference, quotient, signOf } from "./ball.models.ts";
import { evaluate } from "./evaluating.models.ts";
import { pointAt } from "./points.models.ts";
import { featuresOf } from "./shape.models.ts";
import { isValue, toBall, type Value } from "./value.models.ts";

const bits = 192;
const wanted = 8;
const tries = 30;

/** Whether one relation is the other with both sides brought together and multiplied by one number (not 0). */
export function isProportional(first: Relation, second: Relation): boolean {
  const [a, b] = [gapOf(first), gapOf(second)];
  const features = [featuresOf(a), featuresOf(b)];
  const letters = [...new Set(features.flatMap((feature) => feature.letters))].sort();
  let ratio: Value | null = null;
  let agreed = 0;
  for (let turn = 0; turn < tries && agreed < wanted; turn += 1) {
    const here = ratioAt(
      a,
      b,
      pointAt(
        turn,
        letters,
        features.some((feature) => feature.hasFactorial),
      ),
    );
    if (here === null) continue;
    if (ratio !== null && !isSame(ratio, here)) return false;
    ratio = here;
    agreed += letters.length === 0 ? wanted : 1;
  }
  if (ratio === null || agreed < 4) return false;
  // Without letters every two numbers are proportional: only the same gap counts.
  const one: Value = { ball: { mid: 1n, rad: 0n, exp: 0 } };
  const minusOne: Value = { ball: { mid: -1n, rad: 0n, exp: 0 } };
  if (letters.length === 0 && !isSame(ratio, one) && !isSame(ratio, minusOne)) return false;
  const sign = signOf(toBall(ratio, bits));
  if (sign === null || sign === 0) return false;
  return second.sign === (sign === 1 ? first.sign : flipped(first.sign));
}

function gapOf(relation: Relation): Expression {
  return { kind: "subtract", left: relation.left, right: relation.right };
}

function ratioAt(a: Expression, b: Expression, letters: ReadonlyMap<string, Value>): Value | null {
  const setting = { letters, bits, work: { left: 10_000 } };
  const [top, bottom] = [evaluate(b, setting), evaluate(a, setting)];
  if (!isValue(top) || !isValue(bottom)) return null;
  const ball = quotient(toBall(top, bits), toBall(bottom, bits), bits);
  return ball === null || signOf(ball) === null ? null : { ball };
}

function isSame(a: Value, b: Value): boolean {
  const gap = difference(toBall(a, bits), toBall(b, bits), bits);
  return gap !== null && (signOf(gap) ?? 0) === 0;
}
