import { numberExpression } from "../../algebra/building.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { ExpressionRule } from "./rule.models.ts";
import { substituted } from "./substituting.models.ts";
import type { Assignment } from "./tasks.models.ts";

/** Spoils parts of an expression while numbers are put in: a value for the part, or null to leave it. */
type Spoil = (part: Expression, at: readonly Assignment[]) => Expression | null;

/** A rule about putting numbers in; the result is worked out rightly after it. */
function onSubstitution(spoil: Spoil): ExpressionRule {
  return (task, from) => {
    if (task.kind !== "evaluate") return [];
    const places: Expression[] = [];
    const spoiled = spoiledIn(from, task.at, spoil, places);
    const [place] = places;
    const value = place === undefined ? null : exactValue(substituted(spoiled, task.at));
    if (place === undefined || value === null) return [];
    const values = Object.fromEntries(
      task.at.flatMap((one) => [
        ["letter", one.letter],
        ["value", expressionToPlain(one.value)],
      ]),
    );
    return [
      {
        expression: numberExpression(value),
        values: { ...values, term: expressionToPlain(place), expression: expressionToPlain(from) },
      },
    ];
  };
}

function spoiledIn(
  part: Expression,
  at: readonly Assignment[],
  spoil: Spoil,
  places: Expression[],
): Expression {
  const spoiled = spoil(part, at);
  if (spoiled !== null) {
    places.push(part);
    return spoiled;
  }
  if ("of" in part) return { ...part, of: spoiledIn(part.of, at, spoil, places) };
  if (!("left" in part)) return part;
  return {
    ...part,
    left: spoiledIn(part.left, at, spoil, places),
    right: spoiledIn(part.right, at, spoil, places),
  };
}

function numberFor(letter: Expression, at: readonly Assignment[]): Expression | null {
  return letter.kind === "letter" ? (at.find((one) => one.letter === letter.name)?.value ?? null) : null;
}

/** `2x` at 3 as 23. */
const digitsTogether = onSubstitution((part, at) => {
  if (part.kind !== "multiply" || part.left.kind !== "number") return null;
  const value = numberFor(part.right, at);
  if (value?.kind !== "number" || !/^\d+$/.test(value.text) || !/^\d+$/.test(part.left.text)) return null;
  const digits = `${part.left.text}${value.text}`;
  return {
    kind: "number",
    value: part.left.value.mul(10 ** value.text.length).add(value.value),
    text: digits,
  };
});

/** `2x` at 3 as 2 + 3. */
const addsCoefficient = onSubstitution((part, at) => {
  if (part.kind !== "multiply" || part.left.kind !== "number") return null;
  const value = numberFor(part.right, at);
  return value === null ? null : { kind: "add", left: part.left, right: value };
});

/** `2x^2` at 3 as (2 * 3)^2. */
const powerOverCoefficient = onSubstitution((part, at) => {
  if (part.kind !== "multiply" || part.left.kind !== "number" || part.right.kind !== "power") return null;
  const value = numberFor(part.right.left, at);
  if (value === null) return null;
  return { ...part.right, left: { kind: "multiply", left: part.left, right: value } };
});

/** `x^2` at -3 as -9: the number goes in without brackets. */
const withoutBrackets = onSubstitution((part, at) => {
  if (part.kind !== "power") return null;
  const value = numberFor(part.left, at);
  if (value?.kind !== "negate") return null;
  return { kind: "negate", of: { ...part, left: value.of } };
});

/** `x^2` at 3 as 6. */
const powerAsProduct = onSubstitution((part, at) => {
  const value = part.kind === "power" ? numberFor(part.left, at) : null;
  return part.kind !== "power" || value === null
    ? null
    : { kind: "multiply", left: value, right: part.right };
});

/** `5 - 2x` at -3 as 5 - 6: the sign of the number is lost. */
const signLost = onSubstitution((part, at) => {
  const value = numberFor(part, at);
  return value?.kind === "negate" ? value.of : null;
});

export const evaluationRules: readonly (readonly [string, ExpressionRule])[] = [
  ["letter-as-digit", digitsTogether],
  ["power-takes-coefficient", powerOverCoefficient],
  ["substitutes-without-brackets", withoutBrackets],
  ["substitution-power-as-product", powerAsProduct],
  ["coefficient-added", addsCoefficient],
  ["substitution-sign-lost", signLost],
];
