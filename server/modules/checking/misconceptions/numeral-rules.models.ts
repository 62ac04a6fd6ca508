import Fraction from "fraction.js";
import { exactValue } from "../reading/exact.models.ts";
import type { BinaryExpression, Expression } from "../reading/syntax.models.ts";

type Rule = (node: Expression) => readonly Fraction[];

interface Numerals {
  readonly left: string;
  readonly right: string;
  readonly kind: BinaryExpression["kind"];
}

/** The two positive numerals of an operation as written; null for anything else. */
function numeralsOf(node: Expression): Numerals | null {
  if (!("left" in node) || node.left.kind !== "number" || node.right.kind !== "number") return null;
  const [left, right] = [node.left.text, node.right.text];
  return /^[\d.]+$/.test(left) && /^[\d.]+$/.test(right) ? { left, right, kind: node.kind } : null;
}

const placesOf = (text: string) => text.split(".")[1]?.length ?? 0;
const withPlaces = (digits: bigint, places: number) => new Fraction(digits, 10n ** BigInt(places));

const partsAddedApart: Rule = (node) => {
  const numerals = numeralsOf(node);
  if (
    numerals?.kind !== "add" ||
    placesOf(numerals.left) === 0 ||
    placesOf(numerals.left) !== placesOf(numerals.right)
  )
    return [];
  const [[wholeLeft = "0", partLeft = "0"], [wholeRight = "0", partRight = "0"]] = [
    numerals.left.split("."),
    numerals.right.split("."),
  ];
  const part = (BigInt(partLeft) + BigInt(partRight)).toString();
  if (part.length <= partLeft.length) return [];
  return [withPlaces(BigInt(part), part.length).add(new Fraction(BigInt(wholeLeft) + BigInt(wholeRight)))];
};

const notAligned: Rule = (node) => {
  const numerals = numeralsOf(node);
  if (numerals === null || (numerals.kind !== "add" && numerals.kind !== "subtract")) return [];
  const places = [placesOf(numerals.left), placesOf(numerals.right)] as const;
  if (places[0] === places[1]) return [];
  const [left, right] = [numerals.left, numerals.right].map((text) => BigInt(text.replace(".", "")));
  if (left === undefined || right === undefined) return [];
  return [withPlaces(numerals.kind === "add" ? left + right : left - right, Math.max(...places))];
};

const pointInProduct: Rule = (node) => {
  const numerals = numeralsOf(node);
  if (numerals === null || (numerals.kind !== "multiply" && numerals.kind !== "divide")) return [];
  const value = exactValue(node);
  if (value === null || value.equals(0) || placesOf(numerals.left) + placesOf(numerals.right) === 0)
    return [];
  return [10, 100, 1_000].flatMap((factor) => [value.mul(factor), value.div(factor)]);
};

const droppedDigits: Rule = (node) => {
  const numerals = numeralsOf(node);
  if (numerals?.kind !== "subtract" || placesOf(numerals.left) !== 0 || placesOf(numerals.right) === 0)
    return [];
  const [whole = "0", part = "0"] = numerals.right.split(".");
  return [new Fraction(BigInt(numerals.left) - BigInt(whole)).add(withPlaces(BigInt(part), part.length))];
};

/** Works out whole numbers column by column, each column by the rule given. */
function byColumns(kind: "add" | "subtract", column: (top: number, bottom: number) => number): Rule {
  return (node) => {
    const numerals = numeralsOf(node);
    if (numerals?.kind !== kind || placesOf(numerals.left) + placesOf(numerals.right) > 0) return [];
    const length = Math.max(numerals.left.length, numerals.right.length);
    const [top, bottom] = [numerals.left.padStart(length, "0"), numerals.right.padStart(length, "0")];
    if (length < 2 || BigInt(numerals.left) < BigInt(numerals.right))
      return kind === "add" && length > 1 ? [columns(top, bottom, column)] : [];
    return [columns(top, bottom, column)];
  };
}

function columns(top: string, bottom: string, column: (top: number, bottom: number) => number): Fraction {
  const digits = [...top].map((digit, index) => column(Number(digit), Number(bottom[index] ?? "0")));
  return new Fraction(BigInt(digits.join("")));
}

const smallerFromLarger = byColumns("subtract", (top, bottom) => Math.abs(top - bottom));
const carryForgotten = byColumns("add", (top, bottom) => (top + bottom) % 10);

export const decimalRules: readonly (readonly [string, Rule])[] = [
  ["decimal-parts-added-apart", partsAddedApart],
  ["dropped-decimal-digits", droppedDigits],
  ["decimal-places-not-aligned", notAligned],
  ["decimal-point-in-product", pointInProduct],
];

export const columnRules: readonly (readonly [string, Rule])[] = [
  ["smaller-from-larger", smallerFromLarger],
  ["carry-forgotten", carryForgotten],
];
