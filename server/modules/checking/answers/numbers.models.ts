import Fraction from "fraction.js";
import { endsAsDecimal } from "../algebra/building.models.ts";
import { toNumber } from "../equality/ball.models.ts";
import { sameNumber } from "../equality/complex.models.ts";
import { constantOutcome, sameValue } from "../equality/same-value.models.ts";
import { holdsUnknownFunction, partsOf } from "../equality/shape.models.ts";
import { isValue, toBall } from "../equality/value.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { hasForm, hasLetter } from "./forms.models.ts";
import { readCleaned } from "./notation.models.ts";
import { numberInWords } from "./number-words.models.ts";
import {
  type AnswerCheck,
  because,
  correct,
  incorrect,
  type Options,
  rightBut,
  unchecked,
  wrongForm,
} from "./question.models.ts";
import { fold } from "./texts.models.ts";
import { currencyUnit, isComparable, readUnit, type Unit } from "./units.models.ts";

/** A number with what it is counted in. */
export interface Measure {
  readonly value: Expression;
  readonly unit: Unit | null;
  /** The number as written, without its unit. */
  readonly text: string;
  /** The number stands as a percentage. */
  readonly percent: boolean;
  /** The thing that is counted where it is no unit: `pencils`. */
  readonly counted?: string;
}

/** Bits that a value is worked out to where a tolerance is asked for. */
const bits = 200;

/** A number in any usual notation, with its unit or the thing it counts; null for anything else. */
export function readMeasure(written: string): Measure | null {
  const text = written
    .replace(/\b(?:per ?cent(?:age)?|pct|por ciento)\b\.?/gi, "%")
    .replace(/^(?:about|approximately|approx\.?|≈|≃|~|aprox\.?)\s*/i, "")
    .replace(/\s*\^\s*\{\s*(-?\d)\s*\}/g, "^$1")
    .replace(/(?<=\p{L})\s+\^/gu, "^")
    // At the start of a measure `1e-8` is a calculator's number.
    .replace(/^\s*([-+−]?\d+(?:\.\d+)?)[eE]([-+−]?\d{1,3})(?![\d.^(])/, "$1*10^($2)")
    .trim();
  if (text.length > 200) return null;
  const money = /^([-+−]?)\s*([$€£])\s*(.+)$/.exec(text);
  if (money) {
    const amount = readMeasure(`${money[1]}${money[3]}`);
    return amount && amount.unit === null ? { ...amount, unit: currencyUnit(money[2] ?? "") } : null;
  }
  const degrees = /^([^°\p{L}]*\d)\s*°$/u.exec(text);
  const angle = degrees ? readPlainNumber(degrees[1] ?? "") : null;
  if (angle !== null) return { ...angle, unit: readUnit("°") };
  return readPlainNumber(text) ?? readCompound(text) ?? readCounted(text);
}

function readPlainNumber(text: string): Measure | null {
  const value = numberIn(text) ?? numberInWords(text);
  return value === null ? null : { value, unit: null, text, percent: isPercent(value) };
}

function numberIn(text: string): Expression | null {
  const read = readCleaned(text);
  if (read.kind !== "expression" || hasLetter(read.expression)) return null;
  if (holdsUnknownFunction(read.expression)) return null;
  return read.expression;
}

function isPercent(value: Expression): boolean {
  return value.kind === "percent" || (value.kind === "negate" && isPercent(value.of));
}

/** `5 km/h`, `12cm`, `31 pencils`: the shortest number at the start whose rest is a unit, or words. */
function readCounted(text: string): Measure | null {
  const found = /^(.*?[\d)}½⅓⅔¼¾⅛π])\s*([°¢€£$%]?[\p{L}°€£][\p{L}\s\d^²³⁻¹/·*.-]*|[°¢€£$])$/u.exec(text);
  if (!found) return null;
  const numeral = found[1] ?? "";
  const value = numberIn(numeral);
  if (value === null) return null;
  const unit = readUnit(found[2] ?? "");
  const isNoun = /^[\p{L}][\p{L}\s'-]{2,}$/u.test(found[2] ?? "");
  if (unit === null && !isNoun) return null;
  const counted = unit === null ? { counted: fold(found[2] ?? "") } : {};
  return { value, unit, text: numeral, percent: false, ...counted };
}

/** `2 h 30 min`, `5 ft 3 in`: parts of one measure are added up. */
function readCompound(text: string): Measure | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([\p{L}]+)\.?\s*(?:,|and|y)?\s*/gu)];
  if (parts.length < 2 || parts.map((part) => part[0]).join("") !== text) return null;
  const units = parts.map((part) => readUnit(part[2] ?? ""));
  const [first] = units;
  if (!first || units.some((unit) => unit === null || !isComparable(unit, first))) return null;
  const total = parts.reduce((sum, part, index) => {
    const factor = units[index]?.factor ?? new Fraction(1);
    return sum.add(new Fraction(part[1] ?? "0").mul(factor));
  }, new Fraction(0));
  const value = total.div(first.factor);
  return { value: asNumber(value), unit: first, text, percent: false };
}

function asNumber(value: Fraction): Expression {
  const top: Expression = { kind: "number", value: new Fraction(value.n), text: String(value.n) };
  if (value.d === 1n) return top;
  return {
    kind: "divide",
    left: top,
    right: { kind: "number", value: new Fraction(value.d), text: String(value.d) },
  };
}

/** Compares two measures: in the same unit, within the tolerance, in the form asked for. */
export function compareMeasures(expected: Measure, given: Measure, options: Options): AnswerCheck {
  const angles = compareAngles(expected, given, options);
  if (angles !== null) return angles;
  if (expected.unit && given.unit && !isComparable(expected.unit, given.unit))
    return isUnclear(expected.unit, given.unit) ? unchecked("unit.ambiguous") : incorrect("unit.other");
  const scaled = expected.unit && given.unit ? given.unit.factor.div(expected.unit.factor) : new Fraction(1);
  const value = scaled.equals(1) ? given.value : times(given.value, scaled);
  const same = compareValues(expected.value, value, given.text, options);
  if (same.verdict !== "correct" && same.verdict !== "equivalent-wrong-form")
    return percentForgotten(expected, given) ?? same;
  if (expected.unit && given.counted !== undefined) return unchecked("unit.unsure");
  if (expected.unit && !given.unit && !isUnneeded(expected.unit)) return rightBut("unit", "unit.missing");
  return isOtherThing(expected, given) ? unchecked("unit.counts-other") : same;
}

/** `12 pears` where 12 apples are expected; `12 apple` is the same thing. */
function isOtherThing(expected: Measure, given: Measure): boolean {
  const [wanted, offered] = [expected.counted, given.counted];
  if (wanted === undefined || offered === undefined || wanted === offered) return false;
  const stem = (word: string) => word.replace(/e?s?$/, "");
  const [some, others] = [wanted.split(" ").map(stem), offered.split(" ").map(stem)];
  return !some.some((word) => others.includes(word));
}

/** An angle in degrees and one in radians: a number with π in it needs no unit to be in radians. */
function compareAngles(expected: Measure, given: Measure, options: Options): AnswerCheck | null {
  const [wanted, offered] = [angleIn(expected), angleIn(given)];
  if (wanted === null || offered === null) return null;
  if (wanted.isDegrees === offered.isDegrees && expected.unit === null && given.unit === null) return null;
  if (wanted.isDegrees && offered.isDegrees) return null;
  const check = compareValues(wanted.radians, offered.radians, given.text, options);
  return check.verdict === "correct" ? correct("same-angle") : check;
}

function angleIn({
  value,
  unit,
}: Measure): { readonly radians: Expression; readonly isDegrees: boolean } | null {
  if (unit?.powers.has("angle")) {
    const degree: Expression = { kind: "constant", name: "degree" };
    return { radians: { kind: "multiply", left: value, right: degree }, isDegrees: true };
  }
  const isRadians = unit === null ? hasConstant(value) || isInverse(value) : unit.powers.has("radian");
  return isRadians ? { radians: value, isDegrees: false } : null;
}

function isInverse(value: Expression): boolean {
  return value.kind === "call" && /^arc/.test(value.name);
}

/** `20 C` may be degrees or a charge. */
function isUnclear(expected: Unit, given: Unit): boolean {
  return expected.powers.has("celsius") && given.powers.get("A") === 1 && given.powers.get("s") === 1;
}

function hasConstant(expression: Expression): boolean {
  return expression.kind === "constant" || partsOf(expression).some(hasConstant);
}

/** `50` where 50 % is expected. */
function percentForgotten(expected: Measure, given: Measure): AnswerCheck | null {
  if (!expected.percent || given.percent) return null;
  const hundred: Expression = { kind: "percent", of: given.value };
  return sameValue(expected.value, hundred) === true ? rightBut("percent", "percent.missing") : null;
}

/** Money without its sign, `units` and radians are understood. */
function isUnneeded(unit: Unit): boolean {
  return ["dollar", "euro", "pound-sterling", "peso", "unit", "radian"].some((name) => unit.powers.has(name));
}

function times(value: Expression, factor: Fraction): Expression {
  return { kind: "multiply", left: value, right: asNumber(factor) };
}

function compareValues(
  expected: Expression,
  given: Expression,
  givenText: string,
  options: Options,
): AnswerCheck {
  const within = withinTolerance(expected, given, givenText, options);
  if (within !== null) return within;
  const same = sameNumber(expected, given);
  if (same === null) return unchecked();
  if (!same) return isRounding(expected, given, givenText) ? unchecked("rounded") : incorrect();
  const form = hasForm({ expected, given, text: givenText, form: options.form ?? "any" });
  return form === false
    ? wrongForm(options.form ?? "any")
    : form === null
      ? unchecked("form.open")
      : correct();
}

/**
 * Whether a decimal is the expected value rounded or cut off: to two places or more, or to one place where the value
 * has no end as a decimal.
 */
function isRounding(expected: Expression, given: Expression, givenText: string): boolean {
  const written = /^\D*\d*\.(\d+)\D*$/.exec(givenText)?.[1]?.length ?? 0;
  const places = written > 0 && isPercent(given) ? written + 2 : written;
  const [wanted, offered] = [numeric(expected), numeric(given)];
  if (places === 0 || wanted === null || offered === null) return false;
  // A value that ends within the places shown needs no rounding: $5.01 is not $5.
  if (exactValue(expected)?.mul(10n ** BigInt(places)).d === 1n) return false;
  const gap = Math.abs(wanted - offered) * 10 ** places;
  if (places >= 2) return gap < 1;
  const exact = exactValue(expected);
  return gap <= 0.5 && (exact === null || !endsAsDecimal(exact));
}

/** The verdict where the item allows a tolerance or asks for figures; null where it does neither. */
function withinTolerance(
  expected: Expression,
  given: Expression,
  givenText: string,
  { tolerance, significantFigures }: Options,
): AnswerCheck | null {
  if (!tolerance && significantFigures === undefined) return null;
  const [wanted, offered] = [numeric(expected), numeric(given)];
  if (wanted === null || offered === null) return unchecked();
  if (tolerance) {
    const allowed = Math.max(tolerance.absolute ?? 0, (tolerance.relative ?? 0) * Math.abs(wanted));
    const slack = Math.max(Math.abs(wanted), 1) * 1e-12;
    return Math.abs(wanted - offered) <= allowed + slack
      ? correct("within-tolerance")
      : incorrect("outside-tolerance");
  }
  const figures = significantFigures ?? 3;
  const isSame = wanted.toPrecision(figures) === offered.toPrecision(figures);
  if (!isSame) return incorrect(because("figures-differ", { figures }));
  const shown = figuresIn(givenText);
  return shown === null ||
    shown === figures ||
    exactValue(expected)?.equals(exactValue(given) ?? new Fraction(0.5))
    ? correct()
    : rightBut(`${figures} significant figures`, because("form.figures", { figures }));
}

function numeric(expression: Expression): number | null {
  const outcome = constantOutcome(expression);
  return isValue(outcome) ? toNumber(toBall(outcome, bits)) : null;
}

/** Significant figures that a decimal shows; null for whole numbers ending in zeros and for anything else. */
function figuresIn(text: string): number | null {
  const digits = /^\D*?(\d[\d,]*(?:\.\d+)?)/.exec(text.replace(/^\D*?-/, ""))?.[1]?.replaceAll(",", "");
  if (digits === undefined) return null;
  if (!digits.includes(".") && /0$/.test(digits)) return null;
  return digits.replace(".", "").replace(/^0+/, "").length;
}
