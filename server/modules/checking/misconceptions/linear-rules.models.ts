import Fraction from "fraction.js";
import { numberExpression } from "../algebra/building.models.ts";
import { flipped } from "../algebra/solution-set.models.ts";
import {
  expanded,
  fromLinearForm,
  type LinearForm,
  linearForm,
  type Side,
  sideExpression,
  type Term,
  termExpression,
} from "../families/linear/side.models.ts";
import type { LinearLine } from "../families/linear/solving.models.ts";
import { expressionToPlain } from "../reading/printing.models.ts";
import {
  type Candidate,
  constantForm,
  type LinearRule,
  onlyUnknown,
  perSide,
  scale,
  zero,
} from "./linear-rule.models.ts";

function numberText(value: Fraction, line: LinearLine): string {
  return expressionToPlain(numberExpression(value, line.style));
}

function termText(term: Term, line: LinearLine): string {
  return expressionToPlain(termExpression(term, line.unknown, line.style));
}

function sideText(side: Side, line: LinearLine): string {
  return expressionToPlain(sideExpression(side, line.unknown, line.style));
}

/** Rules that multiply one bracket out wrongly; the others are right. */
function bracketRule(spoil: (factor: Fraction, inner: Side) => readonly Side[]): LinearRule {
  return perSide((view) =>
    view.ownSide.flatMap((term, index) => {
      if (term.kind !== "group") return [];
      const inner = expanded(term.inner);
      return spoil(term.coefficient, inner).map((spoiled) => {
        const side = view.ownSide.flatMap((part, place) => (place === index ? spoiled : [part]));
        const values = {
          bracket: termText(term, view.line),
          given: sideText(spoiled, view.line),
          factor: numberText(term.coefficient, view.line),
        };
        return {
          ...view.make(linearForm(side), view.other, values),
          compare: [linearForm([term]), linearForm(spoiled)] as const,
        };
      });
    }),
  );
}

function scaledTerms(inner: Side, factors: (index: number) => Fraction): Side {
  return inner.map((term, index) => ({ ...term, coefficient: term.coefficient.mul(factors(index)) }));
}

const one = new Fraction(1);

const distributeFirstOnly = bracketRule((factor, inner) => {
  if (factor.abs().equals(1) || inner.length < 2) return [];
  const sign = new Fraction(factor.s);
  const spoiled = [scaledTerms(inner, (index) => (index === 0 ? factor : one))];
  return factor.lt(0) ? [...spoiled, scaledTerms(inner, (index) => (index === 0 ? factor : sign))] : spoiled;
});

const negativeBracketSign = bracketRule((factor, inner) =>
  factor.lt(0) && inner.length > 1
    ? [scaledTerms(inner, (index) => (index === 0 ? factor : factor.abs()))]
    : [],
);

const bracketDropped = bracketRule((factor, inner) => (factor.abs().equals(1) ? [] : [inner]));

const movedConstantKeepsSign = perSide(({ own, other, make, line }) => {
  if (own.intercept.equals(0) || own.slope.equals(0)) return [];
  const values = { term: numberText(own.intercept.abs(), line) };
  return [
    make({ ...own, intercept: zero }, { ...other, intercept: other.intercept.add(own.intercept) }, values),
  ];
});

const movedUnknownKeepsSign = perSide(({ own, other, make, line }) => {
  if (own.slope.equals(0) || other.slope.equals(0)) return [];
  const values = { term: termText({ kind: "unknown", coefficient: own.slope }, line) };
  return [make({ ...own, slope: zero }, { ...other, slope: other.slope.add(own.slope) }, values)];
});

const combinesUnlike = perSide(({ own, other, make, line }) => {
  if (own.slope.equals(0) || own.intercept.equals(0)) return [];
  const merged = { slope: own.slope.add(own.intercept), intercept: zero };
  const values = { left: sideText(fromLinearForm(own), line), right: sideText(fromLinearForm(merged), line) };
  return [{ ...make(merged, other, values), compare: [own, merged] as const }];
});

const oneSideAddition = perSide(({ own, other, make, line }) => {
  const found: Candidate[] = [];
  if (!own.intercept.equals(0) && !own.slope.equals(0))
    found.push(make({ ...own, intercept: zero }, other, { term: numberText(own.intercept.abs(), line) }));
  if (!own.slope.equals(0) && !other.slope.equals(0))
    found.push(
      make({ ...own, slope: zero }, other, {
        term: termText({ kind: "unknown", coefficient: own.slope }, line),
      }),
    );
  return found;
});

/** Rules about `own` being a multiple of the unknown and `other` a number. */
function multipleRule(
  rule: (slope: Fraction, value: Fraction) => readonly Fraction[],
  keepsFlip = false,
): LinearRule {
  return perSide(({ own, other, make, line }) => {
    if (own.slope.equals(0) || !own.intercept.equals(0) || !other.slope.equals(0) || own.slope.equals(1))
      return [];
    const values = {
      factor: numberText(own.slope, line),
      multiple: termText({ kind: "unknown", coefficient: own.slope }, line),
    };
    const candidates = rule(own.slope, other.intercept).map((value) =>
      make(onlyUnknown, constantForm(value), values),
    );
    if (!keepsFlip || line.sign === "=") return candidates;
    return candidates.flatMap((candidate) => [candidate, { ...candidate, sign: flipped(candidate.sign) }]);
  });
}

const dividesOneSide = perSide(({ own, ownSide, other, make, line }) => {
  const [term, ...others] = ownSide.filter((part) => !part.coefficient.equals(0));
  if (term === undefined || others.length > 0 || term.kind === "constant" || term.coefficient.abs().equals(1))
    return [];
  const values = { factor: numberText(term.coefficient, line), multiple: termText(term, line) };
  return [make(scale(own, term.coefficient.inverse()), other, values)];
});

const dividesOneTermOnly = perSide(({ own, other, make, line }) => {
  if (own.slope.equals(0) || own.intercept.equals(0) || own.slope.abs().equals(1)) return [];
  const values = { factor: numberText(own.slope, line) };
  return [make({ slope: one, intercept: own.intercept }, scale(other, own.slope.inverse()), values)];
});

function commonDenominator(line: LinearLine): Fraction {
  return [...line.left, ...line.right].reduce((lcm, term) => lcm.lcm(new Fraction(term.coefficient.d)), one);
}

const clearsOneSide = perSide(({ ownSide, own, other, make, line }) => {
  const factor = ownSide.reduce((lcm, term) => lcm.lcm(new Fraction(term.coefficient.d)), one);
  if (factor.equals(1)) return [];
  return [make(scale(own, factor), other, { factor: numberText(factor, line) })];
});

/** Multiplies the fractional terms by the common denominator and leaves the whole ones as they are. */
function clearFractionalTerms(side: readonly Term[], factor: Fraction): LinearForm {
  const isWhole = (term: Term) => term.coefficient.d === 1n;
  return linearForm(
    side.map((term) => (isWhole(term) ? term : { ...term, coefficient: term.coefficient.mul(factor) })),
  );
}

const clearsSomeTermsOfASide = perSide(({ ownSide, other, make, line }) => {
  const factor = commonDenominator(line);
  const wholes = ownSide.filter((term) => term.coefficient.d === 1n).length;
  if (wholes === 0 || wholes === ownSide.length) return [];
  return [
    make(clearFractionalTerms(ownSide, factor), scale(other, factor), { factor: numberText(factor, line) }),
  ];
});

const clearsSomeTerms: LinearRule = (line) => {
  const factor = commonDenominator(line);
  if (factor.equals(1)) return [];
  const everywhere = {
    left: clearFractionalTerms(line.left, factor),
    sign: line.sign,
    right: clearFractionalTerms(line.right, factor),
    values: { factor: numberText(factor, line) },
  };
  return [...clearsSomeTermsOfASide(line), everywhere];
};

const combinesWithWrongSign = perSide(({ ownSide, other, make, line }) => {
  const terms = expanded(ownSide);
  return (["unknown", "constant"] as const).flatMap((kind) => {
    const [first, second, third] = terms.filter((term) => term.kind === kind);
    if (first === undefined || second === undefined || third !== undefined) return [];
    const rest = terms.filter((term) => term.kind !== kind);
    const values = { first: termText(first, line), second: termText(second, line) };
    const totals = [
      first.coefficient.sub(second.coefficient),
      first.coefficient.add(second.coefficient).neg(),
    ];
    return totals.map((coefficient) => make(linearForm([...rest, { kind, coefficient }]), other, values));
  });
});

/** `3x + 5 = 20` as `3x = 5 - 20`. */
const subtractsBackwards = perSide(({ own, other, make, line }) => {
  if (own.intercept.equals(0) || own.slope.equals(0) || !other.slope.equals(0)) return [];
  const values = { term: numberText(own.intercept.abs(), line), value: numberText(other.intercept, line) };
  return [make({ ...own, intercept: zero }, constantForm(own.intercept.sub(other.intercept)), values)];
});

/** `2x + x = 24` as twenty and something and that again: x is read as a missing digit. */
const letterAsDigit: LinearRule = (line) => {
  const isNumeral = (term: Term) =>
    term.coefficient.d === 1n && term.coefficient.gt(1) && term.coefficient.lt(10);
  const multiple = [...line.left, ...line.right].find((term) => term.kind === "unknown" && isNumeral(term));
  if (multiple === undefined) return [];
  const spoiled = (side: Side): Side =>
    side.flatMap((term): Side => {
      if (term.kind !== "unknown" || !isNumeral(term)) return [term];
      return [
        { kind: "unknown", coefficient: one },
        { kind: "constant", coefficient: term.coefficient.mul(10) },
      ];
    });
  const [left, right] = [linearForm(spoiled(line.left)), linearForm(spoiled(line.right))];
  return [{ left, sign: line.sign, right, values: { multiple: termText(multiple, line) } }];
};

const notFlipped = perSide(({ own, other, make, line }) => {
  if (line.sign === "=" || own.slope.gte(0) || !other.slope.equals(0)) return [];
  const value = other.intercept.sub(own.intercept).div(own.slope);
  return [make(onlyUnknown, constantForm(value), {})];
});

const flippedNeedlessly: LinearRule = (line) => {
  if (line.sign === "=") return [];
  return [
    { left: linearForm(line.left), sign: flipped(line.sign), right: linearForm(line.right), values: {} },
  ];
};

const endPoint: LinearRule = (line) => {
  if (line.sign === "=" || line.sign === "!=") return [];
  const toggled = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" } as const;
  return [
    { left: linearForm(line.left), sign: toggled[line.sign], right: linearForm(line.right), values: {} },
  ];
};

/** Every buggy rule by the id of its misconception; earlier ones are preferred where two give the same line. */
export const linearRules: readonly (readonly [string, LinearRule])[] = [
  ["distribute-first-only", distributeFirstOnly],
  ["negative-bracket-sign", negativeBracketSign],
  ["inequality-not-flipped", notFlipped],
  ["moved-constant-keeps-sign", movedConstantKeepsSign],
  ["moved-unknown-keeps-sign", movedUnknownKeepsSign],
  ["combines-unlike-terms", combinesUnlike],
  ["clears-fractions-some-terms", clearsSomeTerms],
  ["clears-fractions-one-side", clearsOneSide],
  [
    "fraction-coefficient-not-inverted",
    multipleRule((slope, value) => (slope.d === 1n ? [] : [value.mul(slope)])),
  ],
  ["divides-one-side", dividesOneSide],
  [
    "sign-lost-when-dividing",
    multipleRule((slope, value) => (slope.lt(0) && !value.equals(0) ? [value.div(slope).neg()] : []), true),
  ],
  ["subtracts-instead-of-divides", multipleRule((slope, value) => [value.sub(slope), value.add(slope)])],
  [
    "multiplies-instead-of-divides",
    multipleRule((slope, value) => (slope.d === 1n ? [value.mul(slope)] : [])),
  ],
  ["divides-the-wrong-way", multipleRule((slope, value) => (value.equals(0) ? [] : [slope.div(value)]))],
  ["divides-one-term-only", dividesOneTermOnly],
  ["one-side-addition", oneSideAddition],
  ["combines-with-wrong-sign", combinesWithWrongSign],
  ["bracket-dropped", bracketDropped],
  ["subtracts-backwards", subtractsBackwards],
  ["letter-as-digit-in-equation", letterAsDigit],
  ["inequality-flipped-needlessly", flippedNeedlessly],
  ["inequality-end-point", endPoint],
];
