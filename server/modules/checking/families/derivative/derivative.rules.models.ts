import type { Problem } from "../../checking.models.ts";
import { sameValue } from "../../equality/same-value.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { antiderivativeOf } from "./antiderivative.models.ts";
import { call, difference, minus, numeral, power, product, quotient, sum } from "./building.models.ts";
import { derivativeMisconceptions } from "./derivative.misconceptions.constants.ts";
import {
  derivativeOf,
  insideOf,
  mentions,
  outerDerivative,
  type Replacement,
  reciprocalPower,
} from "./differentiating.models.ts";
import { headOf } from "./heads.models.ts";
import { tidiedValue } from "./simplifying.models.ts";
import { type DerivativeTask, putIn, taskOf } from "./task.models.ts";
import { collected, styleOf } from "./terms.models.ts";
import { truthOf } from "./truth.models.ts";

type Values = Readonly<Record<string, string>>;

/** A wrong derivative, or a wrong value where `isValue`, with what the misconception's question needs. */
interface WrongDerivative {
  readonly expression: Expression;
  readonly values: Values;
  readonly isValue?: boolean;
}
type Rule = (task: DerivativeTask) => readonly WrongDerivative[];

/** A rule of differentiation spoilt for a letter: what it gives, and what its question needs. */
type Spoilt = (
  part: Expression,
  inner: (part: Expression) => Expression | null,
  letter: string,
) => { readonly made: Expression | null; readonly values: Values } | undefined;

const plain = expressionToPlain;

/** Places where a rule is tried alone, beside everywhere at once. */
const placeBound = 4;

/** The rule spoilt wherever it applies, and in one place at a time. */
function replacing(spoilt: Spoilt): Rule {
  return ({ body, letter }) => {
    const tried = Array.from({ length: placeBound + 1 }, (_, place) => {
      let [seen, values] = [0, null as Values | null];
      const replacement: Replacement = (part, inner) => {
        const found = spoilt(part, inner, letter);
        if (found === undefined) return undefined;
        seen += 1;
        if (place > 0 && seen !== place) return undefined;
        values ??= found.values;
        return found.made;
      };
      return { expression: derivativeOf(body, letter, replacement), values };
    });
    const made = new Map<string, WrongDerivative>();
    for (const { expression, values } of tried)
      if (expression !== null && values !== null) made.set(plain(expression), { expression, values });
    return [...made.values()];
  };
}

const times = (first: Expression, second: Expression | null) =>
  second === null ? null : product(first, second);

/** A power with a number as exponent, and its parts. */
function numericPower(part: Expression, letter: string) {
  const exponent = part.kind === "power" && mentions(part.left, letter) ? exactValue(part.right) : null;
  return part.kind !== "power" || exponent === null ? null : { base: part.left, exponent, power: part };
}

const exponentKept: Spoilt = (part, inner, letter) => {
  const isMultiple =
    part.kind === "multiply" && exactValue(part.left) !== null && part.right.kind === "letter";
  if (isMultiple && mentions(part, letter)) return { made: part, values: { power: plain(part.right) } };
  const found = numericPower(part, letter);
  if (found === null) return undefined;
  return {
    made: times(product(numeral(found.exponent), part), inner(found.base)),
    values: { power: plain(part) },
  };
};

const notMultiplied: Spoilt = (part, inner, letter) => {
  const found = numericPower(part, letter);
  if (found === null) return undefined;
  const lowered = power(found.base, numeral(found.exponent.sub(1)));
  return { made: times(lowered, inner(found.base)), values: { power: plain(part) } };
};

const countedUp: Spoilt = (part, inner, letter) => {
  const found = numericPower(part, letter);
  if (found === null || found.exponent.gte(0)) return undefined;
  const raised = power(found.base, numeral(found.exponent.add(1)));
  return {
    made: times(product(numeral(found.exponent), raised), inner(found.base)),
    values: { power: plain(part), exponent: plain(numeral(found.exponent)) },
  };
};

const constantKept: Spoilt = (part, inner, letter) => {
  if (part.kind !== "add" && part.kind !== "subtract") return undefined;
  const [isLeft, isRight] = [!mentions(part.left, letter), !mentions(part.right, letter)];
  if (isLeft === isRight) return undefined;
  const [left, right] = [isLeft ? part.left : inner(part.left), isRight ? part.right : inner(part.right)];
  const join = part.kind === "add" ? sum : difference;
  const made = left === null || right === null ? null : join(left, right);
  return { made, values: { constant: plain(isLeft ? part.left : part.right) } };
};

const productOfDerivatives: Spoilt = (part, inner, letter) => {
  if (part.kind !== "multiply" || !mentions(part.left, letter) || !mentions(part.right, letter))
    return undefined;
  const first = inner(part.left);
  return {
    made: first === null ? null : times(first, inner(part.right)),
    values: { first: plain(part.left), second: plain(part.right) },
  };
};

/** What a spoilt quotient rule makes of the parts and their derivatives. */
function onQuotient(
  make: (top: Expression, bottom: Expression, above: Expression, below: Expression) => Expression,
): Spoilt {
  return (part, inner, letter) => {
    if (part.kind !== "divide" || !mentions(part.right, letter)) return undefined;
    if (!mentions(part.left, letter) && reciprocalPower(part.right) !== null) return undefined;
    const [above, below] = [inner(part.left), inner(part.right)];
    const isOpen = above === null || below === null || exactValue(below)?.equals(0) === true;
    return {
      made: isOpen ? null : make(part.left, part.right, above, below),
      values: { top: plain(part.left), bottom: plain(part.right) },
    };
  };
}

const squared = (bottom: Expression) => power(bottom, numeral(2));
const quotientOfDerivatives = onQuotient((_top, _bottom, above, below) => quotient(above, below));
const quotientOrder = onQuotient((top, bottom, above, below) =>
  quotient(difference(product(top, below), product(above, bottom)), squared(bottom)),
);
const quotientPlus = onQuotient((top, bottom, above, below) =>
  quotient(sum(product(above, bottom), product(top, below)), squared(bottom)),
);
const quotientNotSquared = onQuotient((top, bottom, above, below) =>
  quotient(difference(product(above, bottom), product(top, below)), bottom),
);

const chainForgotten: Spoilt = (part, _inner, letter) => {
  const inside = insideOf(part, letter);
  return inside === null
    ? undefined
    : { made: outerDerivative(part, letter), values: { part: plain(part), inside: plain(inside) } };
};

/** `3(2x)^2` for (x^2 + 1)^3: the inner derivative takes the inner function's place. */
const chainInside: Spoilt = (part, inner, letter) => {
  const inside = insideOf(part, letter);
  if (inside === null) return undefined;
  const own: Expression = { kind: "letter", name: letter };
  const outer =
    part.kind === "call"
      ? { ...part, of: own }
      : part.kind === "power"
        ? { ...part, ...(part.left === inside ? { left: own } : { right: own }) }
        : null;
  const derivative = outer === null ? null : derivativeOf(outer, letter);
  const inserted = inner(inside);
  return {
    made: derivative === null || inserted === null ? null : putIn(derivative, letter, inserted),
    values: { part: plain(part), inside: plain(inside) },
  };
};

const exponentialAsPower: Spoilt = (part, _inner, letter) => {
  if (part.kind !== "power" || !mentions(part.right, letter) || mentions(part.left, letter)) return undefined;
  const lowered = difference(part.right, numeral(1));
  const made = product(part.right, { kind: "power", left: part.left, right: lowered });
  return { made, values: { power: plain(part), letter } };
};

/** A wrong derivative of one named function. */
function onFunction(name: string, make: (of: Expression) => Expression): Spoilt {
  return (part, inner, letter) =>
    part.kind === "call" && part.name === name && mentions(part, letter)
      ? { made: times(make(part.of), inner(part.of)), values: { part: plain(part) } }
      : undefined;
}

const cosineSign = onFunction("cos", (of) => call("sin", of));
const sineSign = onFunction("sin", (of) => minus(call("cos", of)));
const logarithm = onFunction("ln", (of) => quotient(numeral(1), call("ln", of)));

const antiderivative: Rule = ({ body, letter }) => {
  const made = mentions(body, letter) ? antiderivativeOf(body, letter) : null;
  return made === null ? [] : [{ expression: made, values: { body: plain(body) } }];
};

const evaluatesFunction: Rule = ({ body, letter, at }) =>
  at === null
    ? []
    : [
        {
          expression: putIn(body, letter, at),
          values: { body: plain(body), place: plain(at), letter },
          isValue: true,
        },
      ];

const rules: readonly (readonly [string, Rule])[] = [
  ["derivative-evaluates-function", evaluatesFunction],
  ["product-of-derivatives", replacing(productOfDerivatives)],
  ["quotient-of-derivatives", replacing(quotientOfDerivatives)],
  ["quotient-rule-order", replacing(quotientOrder)],
  ["quotient-rule-plus", replacing(quotientPlus)],
  ["quotient-denominator-not-squared", replacing(quotientNotSquared)],
  ["power-rule-on-exponential", replacing(exponentialAsPower)],
  ["chain-factor-forgotten", replacing(chainForgotten)],
  ["chain-inner-differentiated-inside", replacing(chainInside)],
  ["negative-exponent-counted-up", replacing(countedUp)],
  ["power-exponent-kept", replacing(exponentKept)],
  ["power-not-multiplied", replacing(notMultiplied)],
  ["constant-term-kept", replacing(constantKept)],
  ["cosine-sign-lost", replacing(cosineSign)],
  ["sine-sign-added", replacing(sineSign)],
  ["logarithm-as-its-reciprocal", replacing(logarithm)],
  ["antiderivative-instead", antiderivative],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const derivativeRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = derivativeMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  return task === null ? [] : wrongLinesOf(rule, task);
}

function wrongLinesOf(rule: Rule, task: DerivativeTask): readonly WrongLine[] {
  const truth = truthOf(task);
  const lines = rule(task).flatMap(({ expression, values, isValue }): readonly WrongLine[] => {
    const made = tidied(expression, task, isValue === true);
    return sameValue(truth, made) === false
      ? [{ line: `${headOf(task)} = ${plain(made)}`, values: { ...values, body: plain(task.body) } }]
      : [];
  });
  return lines.filter((line, index) => lines.findIndex((other) => other.line === line.line) === index);
}

/** As a student would write it: numbers put together, and the number put in where a value is asked for. */
function tidied(expression: Expression, task: DerivativeTask, isValue: boolean): Expression {
  if (task.at === null) return collected(expression, styleOf(task.body));
  return tidiedValue(isValue ? expression : putIn(expression, task.letter, task.at));
}
