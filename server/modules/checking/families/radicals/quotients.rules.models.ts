import { binomialOf, completing, conjugateOf, squareOf } from "./quotients.models.ts";
import { onTerms, type RootRule, valuesOf } from "./rule.models.ts";
import {
  asFactor,
  numberTerm,
  opened,
  quotientText,
  type RootQuotient,
  type RootTerm,
  rootText,
  termsText,
  timesTerm,
} from "./terms.models.ts";

/** `(3sqrt(2))^2` as `3 * 2`: only the root is squared. */
const squaresRootOnly = onTerms((term) => {
  const [bracket, ...others] = term.brackets;
  const [inner, ...more] = bracket?.terms ?? [];
  if (bracket?.exponent !== 2 || inner === undefined || others.length + more.length > 0) return [];
  const [root] = inner.roots;
  if (root === undefined || inner.coefficient.abs().equals(1)) return [];
  const made = { ...inner, coefficient: inner.coefficient.mul(root.number), roots: inner.roots.slice(1) };
  return [[timesTerm({ ...term, brackets: [] }, made)]];
});

/** `(3 + sqrt(2))^2` as `9 + 2`. */
const squareByParts = onTerms((term) => {
  const [bracket, ...others] = term.brackets;
  const [first, second, ...more] = bracket?.terms ?? [];
  if (bracket?.exponent !== 2 || first === undefined || second === undefined) return [];
  if (others.length + more.length > 0) return [];
  const rest = { ...term, brackets: [] };
  const squares = [first, second].map((part) => timesTerm(rest, timesTerm(part, part)));
  const [a, b] = squares;
  if (a === undefined || b === undefined || !second.coefficient.lt(0)) return [squares];
  return [squares, [a, { ...b, coefficient: b.coefficient.neg() }]];
});

/** `sqrt(2) * (sqrt(8) + 3)` as `sqrt(2) * sqrt(8) + 3`. */
const firstTermOnly = onTerms((term) => {
  const [bracket, ...others] = term.brackets;
  const factor = { ...term, brackets: [] };
  const isFactor = !term.coefficient.abs().equals(1) || term.roots.length > 0;
  if (bracket?.exponent !== 1 || others.length > 0 || !isFactor) return [];
  return [bracket.terms.map((inner, index) => (index === 0 ? timesTerm(factor, inner) : inner))];
});

/** `(a + b)(c + d)` with roots as `ac + bd`. */
const firstAndLast = onTerms((term) => {
  const [first, second, ...others] = term.brackets;
  if (first === undefined || second === undefined || others.length > 0) return [];
  if (first.terms.length !== 2 || second.terms.length !== 2 || first.exponent + second.exponent > 2)
    return [];
  const rest = { ...term, brackets: [] };
  return [
    first.terms.flatMap((inner, index) => {
      const other = second.terms[index];
      return other === undefined ? [] : [timesTerm(rest, timesTerm(inner, other))];
    }),
  ];
});

/** The only root below the line, with the number before it. */
function rootBelow({ bottom }: RootQuotient) {
  const [term, ...others] = bottom ?? [];
  const [root, ...more] = term?.roots ?? [];
  if (term === undefined || root === undefined || others.length + more.length > 0) return null;
  return term.brackets.length > 0 || root.letters !== "" ? null : { term, root };
}

function onRootBelow(
  spoil: (quotient: RootQuotient, below: NonNullable<ReturnType<typeof rootBelow>>) => RootQuotient,
): RootRule {
  return (quotient) => {
    const below = rootBelow(quotient);
    if (below === null) return [];
    const values = {
      root: rootText(below.root),
      expression: quotientText(quotient),
      bottom: termsText([below.term]),
    };
    return [{ quotient: spoil(quotient, below), values }];
  };
}

/** `6/sqrt(3)` as `6/3`: only below the line is multiplied. */
const bottomOnly = onRootBelow(({ top }, { term, root }) => ({
  top,
  bottom: [{ ...numberTerm(term.coefficient.mul(root.number)) }],
}));

/** `6/sqrt(3)` as `6sqrt(3)`: multiplied above, and the root below is gone. */
const topOnly = onRootBelow(({ top }, { term, root }) => {
  const factor: RootTerm = { ...numberTerm(1), roots: [completing(root)] };
  const bottom = term.coefficient.equals(1) ? null : [numberTerm(term.coefficient)];
  return { top: [timesTerm(asFactor(top), factor)], bottom };
});

function onBinomialBelow(
  spoil: (quotient: RootQuotient, below: readonly [RootTerm, RootTerm]) => RootQuotient,
): RootRule {
  return (quotient) => {
    const below = binomialOf(quotient.bottom);
    if (below === null) return [];
    const values = { bottom: termsText(below), expression: quotientText(quotient) };
    return [{ quotient: spoil(quotient, below), values }];
  };
}

const over = (top: readonly RootTerm[], factor: readonly RootTerm[]) =>
  opened([timesTerm(asFactor(top), asFactor(factor))]);

/** `5/(3 - sqrt(2))` as `5(3 - sqrt(2))/7`: multiplied by the same bracket, not by the conjugate. */
const sameSign = onBinomialBelow(({ top }, below) => ({
  top: over(top, below),
  bottom: [numberTerm(squareOf(below[0]).sub(squareOf(below[1])))],
}));

/** `5/(3 - sqrt(2))` as `5(3 + sqrt(2))/(9 + 2)`. */
const squaresAdded = onBinomialBelow(({ top }, below) => ({
  top: over(top, conjugateOf(below)),
  bottom: [numberTerm(squareOf(below[0]).add(squareOf(below[1])))],
}));

/** `5/(3 - sqrt(2))` as `5/7`: only below the line is multiplied. */
const conjugateBottomOnly = onBinomialBelow(({ top }, below) => ({
  top,
  bottom: [numberTerm(squareOf(below[0]).sub(squareOf(below[1])))],
}));

/** `(15 + 5sqrt(2))/5` as `3 + 5sqrt(2)`: only one term is divided. */
const cancelsOneTerm: RootRule = (quotient) => {
  const { top, bottom } = quotient;
  const [below, ...others] = bottom ?? [];
  const [first, ...rest] = top;
  if (below === undefined || others.length > 0 || first === undefined || rest.length !== 1) return [];
  if (below.roots.length + below.brackets.length > 0 || first.brackets.length > 0) return [];
  return top.flatMap((term, at) => {
    const part = term.coefficient.div(below.coefficient);
    if (part.d !== 1n || term.brackets.length > 0) return [];
    const terms = top.map((one, index) => (index === at ? { ...one, coefficient: part } : one));
    return [
      {
        quotient: { top: terms, bottom: null },
        values: { ...valuesOf(term, quotient), bottom: termsText([below]) },
      },
    ];
  });
};

export const quotientRules: readonly (readonly [string, RootRule])[] = [
  ["squares-root-only", squaresRootOnly],
  ["squares-root-sum-by-parts", squareByParts],
  ["root-factor-reaches-first-term-only", firstTermOnly],
  ["root-brackets-first-and-last-only", firstAndLast],
  ["rationalises-bottom-only", (quotient) => [...bottomOnly(quotient), ...conjugateBottomOnly(quotient)]],
  ["rationalises-top-only", topOnly],
  ["multiplies-by-same-bracket", sameSign],
  ["conjugate-squares-added", squaresAdded],
  ["cancels-one-term-of-sum", cancelsOneTerm],
];
