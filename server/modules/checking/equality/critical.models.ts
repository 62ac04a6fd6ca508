import Fraction from "fraction.js";
import { numberExpression } from "../algebra/building.models.ts";
import {
  asConstant,
  constant,
  type Polynomial,
  plus,
  rationalForm,
  times,
} from "../algebra/polynomial.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { type Abstracted, abstracted, type Generator, type Opaque } from "./abstracting.models.ts";
import {
  type Ball,
  ballOfWhole,
  difference,
  negated,
  product,
  quotient,
  signOf,
  squareRoot,
  sum,
} from "./ball.models.ts";
import { edgeOf, inverted } from "./inverting.models.ts";
import { rootsOf } from "./isolating.models.ts";
import { powerValue } from "./powers.models.ts";
import { toBall, type Value } from "./value.models.ts";

const bits = 320;

export interface Critical {
  /** Every number at which the sign of the expression, or whether it has a value, may change. */
  readonly numbers: readonly Value[];
  /** Those of them at which something below a line is zero. */
  readonly poles: readonly Value[];
}

/**
 * Critical numbers of an expression in one letter, or null where they can't be found. `known` are values of names
 * that stand for constants.
 */
export function criticalNumbers(
  expression: Expression,
  letter: string,
  known: ReadonlyMap<string, Value> = new Map(),
): Critical | null {
  const parts = abstracted(expression, letter, known);
  if (parts === null) return null;
  if (parts.opaque !== null) return criticalInside(parts, parts.opaque, letter);
  const form = rationalForm(parts.expression);
  if (form === null) return null;
  const zeros = rootsIn(form.top, parts, letter);
  const poles = rootsIn(form.domain, parts, letter);
  const edges = parts.generators.map(({ inner }) => {
    const innerForm = rationalForm(inner);
    const top = innerForm === null ? null : rootsIn(innerForm.top, parts, letter);
    const bottom = innerForm === null ? null : rootsIn(innerForm.domain, parts, letter);
    return top === null || bottom === null ? null : [...top, ...bottom];
  });
  if (zeros === null || poles === null || edges.includes(null)) return null;
  const isPlain = parts.generators.length === 0;
  return {
    numbers: [...zeros, ...poles, ...edges.flatMap((edge) => edge ?? [])],
    poles: isPlain ? poles : [],
  };
}

/** The letter stands in one function alone, `3·2^(x+1) − 24`: solved for the function, then for the letter. */
function criticalInside(parts: Abstracted, opaque: Opaque, letter: string): Critical | null {
  const form = rationalForm(parts.expression);
  const zeros = form === null ? null : rootsIn(form.top, parts, opaque.name);
  const poles = form === null ? null : rootsIn(form.domain, parts, opaque.name);
  if (zeros === null || poles === null) return null;
  const numbers: Value[] = [];
  for (const value of [null, ...zeros, ...poles]) {
    const inner = value === null ? edgeOf(opaque.call) : inverted(opaque.call, value);
    if (inner === "none") continue;
    if (inner === null) return null;
    const name: Expression = { kind: "letter", name: "¢value" };
    const right = inner.value.exact === undefined ? name : numberExpression(inner.value.exact);
    const gap: Expression = { kind: "subtract", left: inner.of, right };
    const critical = criticalNumbers(gap, letter, new Map([["¢value", inner.value]]));
    if (critical === null) return null;
    numbers.push(...critical.numbers);
  }
  return { numbers, poles: [] };
}

function rootsIn(polynomial: Polynomial, parts: Abstracted, letter: string): readonly Value[] | null {
  let current: Polynomial | null = polynomial;
  for (const generator of [...parts.generators].reverse()) {
    if (current === null) return null;
    current = withoutGenerator(current, generator);
  }
  return current === null ? null : rootsWithConstants(current, parts.constants, letter);
}

/** A polynomial whose zeros include all of the given one's, without the generator: its norm. */
function withoutGenerator(polynomial: Polynomial, { name, degree, inner }: Generator): Polynomial | null {
  const form = rationalForm(inner);
  if (form === null) return null;
  const powers = splitByPower(polynomial, name);
  if (powers.length === 1) return polynomial;
  // The generator's own powers from `degree` on are powers of what stands under it: g^(degree + i) = inner·g^i.
  const rounds = Math.floor((powers.length - 1) / degree);
  const reduced: (Polynomial | null)[] = Array.from({ length: degree }, () => new Map());
  for (const [power, part] of powers.entries()) {
    const turns = Math.floor(power / degree);
    const scaled = timesPowers(part, form.top, turns, form.bottom, rounds - turns);
    const place = power % degree;
    const known = reduced[place];
    reduced[place] = scaled === null || known === null || known === undefined ? null : plus(known, scaled);
  }
  const [a, ...others] = reduced.flatMap((part) => part ?? []);
  if (a === undefined || others.length !== degree - 1) return null;
  const used = others.flatMap((part, index) => (part.size === 0 ? [] : [index + 1]));
  const [power, second] = used;
  if (power === undefined) return a;
  if (second === undefined) return normOfTwo(a, others[power - 1] ?? a, power, degree, form);
  return degree === 3 && asConstant(form.bottom)?.equals(1) ? normOfThree(a, others, form.top) : null;
}

/** a + b·g^k = 0 leads to (−a)^n·bottom^k = b^n·top^k, where g^n = top/bottom. */
function normOfTwo(
  a: Polynomial,
  b: Polynomial,
  power: number,
  degree: number,
  { top, bottom }: { readonly top: Polynomial; readonly bottom: Polynomial },
): Polynomial | null {
  const first = timesPowers(constant(1), a, degree, bottom, power);
  const second = timesPowers(constant(1), b, degree, top, power);
  if (first === null || second === null) return null;
  return plus(first, second, degree % 2 === 0 ? -1 : 1);
}

/** a + b·g + c·g² = 0 with g³ = t leads to a³ + b³t + c³t² = 3abct. */
function normOfThree(a: Polynomial, [b, c]: readonly Polynomial[], t: Polynomial): Polynomial | null {
  if (b === undefined || c === undefined) return null;
  const terms = [
    timesPowers(constant(1), a, 3, t, 0),
    timesPowers(constant(1), b, 3, t, 1),
    timesPowers(constant(1), c, 3, t, 2),
    timesPowers(timesPowers(a, b, 1, c, 1) ?? a, t, 1, t, 0),
  ];
  const [first, second, third, mixed] = terms.flatMap((term) => term ?? []);
  if (first === undefined || second === undefined || third === undefined || mixed === undefined) return null;
  return plus(plus(plus(first, second), third), mixed, -3);
}

function timesPowers(
  start: Polynomial,
  a: Polynomial,
  aTimes: number,
  b: Polynomial,
  bTimes: number,
): Polynomial | null {
  let result: Polynomial | null = start;
  for (let turn = 0; turn < aTimes && result !== null; turn += 1) result = times(result, a);
  for (let turn = 0; turn < bTimes && result !== null; turn += 1) result = times(result, b);
  return result;
}

/** Coefficients of the powers of a name, constant first. */
function splitByPower(polynomial: Polynomial, name: string): readonly Polynomial[] {
  const parts: Map<string, Fraction>[] = [new Map()];
  for (const [monomial, coefficient] of polynomial) {
    const factors = monomial === "" ? [] : monomial.split("*");
    const own = factors.find((factor) => factor.split("^")[0] === name);
    const power = own === undefined ? 0 : Number(own.split("^")[1] ?? "1");
    while (parts.length <= power) parts.push(new Map());
    parts[power]?.set(factors.filter((factor) => factor !== own).join("*"), coefficient);
  }
  return parts;
}

function rootsWithConstants(
  polynomial: Polynomial,
  constants: ReadonlyMap<string, Value>,
  letter: string,
): readonly Value[] | null {
  if (polynomial.size === 0) return [];
  const powers = splitByPower(polynomial, letter);
  const rational = powers.map((part) => asConstant(part));
  const exact = rational.flatMap((value) => value ?? []);
  if (exact.length === powers.length) return rootsOf(exact);
  const balls = powers.map((part) => ballOfPolynomial(part, constants));
  const known = balls.flatMap((ball) => ball ?? []);
  return known.length === balls.length ? rootsOfBalls(known) : null;
}

function ballOfPolynomial(polynomial: Polynomial, constants: ReadonlyMap<string, Value>): Ball | null {
  let total: Ball | null = { mid: 0n, rad: 0n, exp: 0 };
  for (const [monomial, coefficient] of polynomial) {
    let term: Ball | null = toBall({ exact: coefficient }, bits);
    for (const factor of monomial === "" ? [] : monomial.split("*")) {
      const [name = "", power = "1"] = factor.split("^");
      const constant = constants.get(name);
      if (constant === undefined) return null;
      for (let turn = 0; turn < Number(power) && term !== null; turn += 1)
        term = product(term, toBall(constant, bits), bits);
    }
    total = term === null || total === null ? null : sum(total, term, bits);
  }
  return total;
}

/** Roots of a polynomial of degree 1 or 2 whose coefficients are not rational; null where a sign can't be told. */
function rootsOfBalls(coefficients: readonly Ball[]): readonly Value[] | null {
  const [c, b, a, ...higher] = coefficients;
  if (c === undefined) return null;
  if (higher.length > 0) return purePowerRoots(coefficients);
  if (b === undefined) return signOf(c) === null ? null : [];
  if (a === undefined) {
    const root = quotient(negated(c), b, bits);
    return root === null ? null : [{ ball: root }];
  }
  const square = product(b, b, bits);
  const fourfold = product(product(a, c, bits) ?? a, ballOfWhole(4n), bits);
  const discriminant = square === null || fourfold === null ? null : difference(square, fourfold, bits);
  const sign = discriminant === null ? null : signOf(discriminant);
  if (discriminant === null || sign === null) return null;
  if (sign === -1) return [];
  const root = squareRoot(discriminant, bits);
  const twice = product(a, ballOfWhole(2n), bits);
  if (root === null || twice === null) return null;
  const roots = [root, negated(root)].map((part) => {
    const top = difference(part, b, bits);
    return top === null ? null : quotient(top, twice, bits);
  });
  return roots.includes(null) ? null : roots.flatMap((ball) => (ball === null ? [] : [{ ball }]));
}

/** Roots of a·x^n + c where the other coefficients are certainly zero. */
function purePowerRoots(coefficients: readonly Ball[]): readonly Value[] | null {
  const [c, ...rest] = coefficients;
  const a = rest.pop();
  if (c === undefined || a === undefined || rest.some((ball) => signOf(ball) !== 0)) return null;
  const power = quotient(negated(c), a, bits);
  const sign = power === null ? null : signOf(power);
  if (power === null || sign === null || sign === 0) return null;
  const degree = coefficients.length - 1;
  if (sign === -1 && degree % 2 === 0) return [];
  const exponent: Value = { exact: new Fraction(1, degree) };
  const root = powerValue({ ball: power }, exponent, { bits, work: { left: 1_000 } });
  if (typeof root === "string" || root.ball === undefined) return null;
  return degree % 2 === 0 ? [root, { ball: negated(root.ball) }] : [root];
}
