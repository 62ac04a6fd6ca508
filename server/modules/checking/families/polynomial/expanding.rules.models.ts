import Fraction from "fraction.js";
import { collected } from "./expanding.models.ts";
import {
  type Bracket,
  degreeOfMonomial,
  isPlain,
  monomialProduct,
  type Product,
  productOf,
  productsOf,
} from "./products.models.ts";
import { type ExpressionRule, plainOf, type WrongExpression, wrong } from "./rule.models.ts";

type Spoil = (product: Product, bracket: Bracket) => readonly (readonly Product[])[];

const one = new Fraction(1);
const number = (value: Fraction): Product => ({ coefficient: value, monomial: "", brackets: [] });

/** A rule about terms as written, while multiplying out or collecting. */
function onTerms(rule: (terms: readonly Product[]) => readonly WrongExpression[]): ExpressionRule {
  return (task, from) => {
    const isMeant = task.kind === "expand" || task.kind === "simplify";
    const terms = isMeant ? productsOf(from) : null;
    return terms === null ? [] : rule(terms);
  };
}

/** A rule that spoils one product with brackets; its other terms stay. */
function onBrackets(spoil: Spoil): ExpressionRule {
  return onTerms((terms) =>
    terms.flatMap((product, at) => {
      const [bracket] = product.brackets;
      if (bracket === undefined) return [];
      return spoil(product, bracket).map((spoiled) => {
        const next = terms.flatMap((term, index) => (index === at ? spoiled : [term]));
        return wrong(next, {
          bracket: plainOf([product]),
          spoiled: plainOf(spoiled),
          factor: plainOf([{ ...product, brackets: [] }]),
        });
      });
    }),
  );
}

const powerOverSum = onBrackets((product, bracket) => {
  if (bracket.exponent !== 2 || bracket.terms.length !== 2 || product.brackets.length > 1) return [];
  const [first, second] = bracket.terms;
  if (first === undefined || second === undefined || !isPlain(first) || !isPlain(second)) return [];
  const outer: Product = { ...product, brackets: [] };
  const squares = [first, second].map((term) => productOf(outer, productOf(term, term)));
  const [a, b] = squares;
  if (a === undefined || b === undefined) return [];
  const minus = { ...b, coefficient: b.coefficient.neg() };
  return second.coefficient.lt(0) ? [squares, [a, minus]] : [squares];
});

const firstAndLast = onBrackets((product, first) => {
  const [, second, third] = product.brackets;
  if (second === undefined || third !== undefined || first.exponent !== 1 || second.exponent !== 1) return [];
  if (first.terms.length !== 2 || second.terms.length !== 2) return [];
  const outer: Product = { ...product, brackets: [] };
  return [
    first.terms.flatMap((term, index) => {
      const other = second.terms[index];
      return other === undefined ? [] : [productOf(outer, productOf(term, other))];
    }),
  ];
});

function oneBracket(product: Product, bracket: Bracket): boolean {
  return (
    product.brackets.length === 1 &&
    bracket.exponent === 1 &&
    bracket.terms.length > 1 &&
    bracket.terms.every(isPlain)
  );
}

const distributeFirstOnly = onBrackets((product, bracket) => {
  const factor: Product = { ...product, brackets: [] };
  if (!oneBracket(product, bracket) || (factor.coefficient.abs().equals(1) && factor.monomial === ""))
    return [];
  const sign = number(new Fraction(factor.coefficient.lt(0) ? -1 : 1));
  const keeping = bracket.terms.map((term, index) => (index === 0 ? productOf(factor, term) : term));
  const withSign = bracket.terms.map((term, index) => productOf(index === 0 ? factor : sign, term));
  return factor.coefficient.lt(0) ? [keeping, withSign] : [keeping];
});

const negativeBracket = onBrackets((product, bracket) => {
  const factor: Product = { ...product, brackets: [] };
  if (!oneBracket(product, bracket) || factor.coefficient.gte(0)) return [];
  const positive = { ...factor, coefficient: factor.coefficient.neg() };
  return [bracket.terms.map((term, index) => productOf(index === 0 ? factor : positive, term))];
});

/** `x(x + 3)` as `2x + 3x`. */
const letterTimesItself = onBrackets((product, bracket) => {
  const factor: Product = { ...product, brackets: [] };
  if (!oneBracket(product, bracket) || !/^[a-z]$/i.test(factor.monomial)) return [];
  if (!bracket.terms.some((term) => term.monomial === factor.monomial)) return [];
  return [
    bracket.terms.map((term) => {
      const right = productOf(factor, term);
      if (term.monomial !== factor.monomial) return right;
      return { ...right, coefficient: right.coefficient.mul(2), monomial: factor.monomial };
    }),
  ];
});

/** Pairs of neighbouring kinds of terms of a line without brackets, put together by a wrong rule. */
function onPairs(join: (a: Product, b: Product) => readonly Product[] | null): ExpressionRule {
  return onTerms((terms) => {
    if (!terms.every(isPlain) || terms.length > 8) return [];
    return terms.flatMap((a, i) =>
      terms.slice(i + 1).flatMap((b, offset) => {
        const joined = join(a, b);
        if (joined === null) return [];
        const rest = terms.filter((_term, index) => index !== i && index !== i + 1 + offset);
        const values = {
          left: plainOf([a, b]),
          right: plainOf(joined),
          first: plainOf([a]),
          second: plainOf([b]),
        };
        const line = [...terms.slice(0, i), ...joined, ...rest.slice(i)];
        return [wrong(line, values), wrong(collected(line), values)];
      }),
    );
  });
}

const isLike = (a: Product, b: Product) => a.monomial === b.monomial && a.monomial !== "";
const total = (a: Product, b: Product) => a.coefficient.add(b.coefficient);

/** `3x + 5` as `8x`, `3x + 5y` as `8xy`. */
const conjoins = onPairs((a, b) => {
  if (a.monomial === b.monomial || sharesLetter(a, b)) return null;
  return [{ coefficient: total(a, b), monomial: monomialProduct(a.monomial, b.monomial), brackets: [] }];
});

function sharesLetter(a: Product, b: Product): boolean {
  return [...a.monomial].some((character) => /[a-z]/i.test(character) && b.monomial.includes(character));
}

/** `3x^2 + 2x^2` as `5x^4`. */
const addsExponents = onPairs((a, b) =>
  isLike(a, b)
    ? [{ coefficient: total(a, b), monomial: monomialProduct(a.monomial, b.monomial), brackets: [] }]
    : null,
);

/** `2x^2 + 3x` as `5x^3`. */
const combinesPowers = onPairs((a, b) => {
  if (a.monomial === b.monomial || !sharesLetter(a, b)) return null;
  return [{ coefficient: total(a, b), monomial: monomialProduct(a.monomial, b.monomial), brackets: [] }];
});

/** `3x + x` as `3x`: a letter alone counts for nothing. */
const loneLetter = onPairs((a, b) => {
  if (!isLike(a, b)) return null;
  if (b.coefficient.abs().equals(1) && !a.coefficient.abs().equals(1)) return [a];
  return a.coefficient.abs().equals(1) && !b.coefficient.abs().equals(1) ? [b] : null;
});

/** `5x - x` as `5`. */
const takesLetterAway = onPairs((a, b) =>
  isLike(a, b) && b.coefficient.equals(-1) && a.coefficient.gt(1) ? [number(a.coefficient)] : null,
);

/** `-3x + 2x` as `-5x`: the minus is taken to stand before the sum. */
const detachesMinus = onPairs((a, b) => {
  if (a.monomial !== b.monomial || a.coefficient.gte(0) || b.coefficient.lte(0)) return null;
  return [{ ...a, coefficient: a.coefficient.sub(b.coefficient) }];
});

/** Like terms of opposite signs, or numbers, put together with the wrong sign: `-12 - 6` as `18` or `-6`. */
const combinesWithWrongSign = onPairs((a, b) => {
  if (a.monomial !== b.monomial || (a.coefficient.gt(0) && b.coefficient.gt(0))) return null;
  return [{ ...a, coefficient: total(a, b).neg() }];
});

/** `3x + 2x` as `5`: the letters are left out. */
const dropsLetter = onPairs((a, b) =>
  isLike(a, b) && degreeOfMonomial(a.monomial) === 1 && a.coefficient.gt(0) && b.coefficient.gt(one)
    ? [number(total(a, b))]
    : null,
);

export const expandRules: readonly (readonly [string, ExpressionRule])[] = [
  ["power-over-sum", powerOverSum],
  ["first-and-last-only", firstAndLast],
  ["expands-first-term-only", distributeFirstOnly],
  ["minus-reaches-first-term-only", negativeBracket],
  ["letter-times-itself-doubled", letterTimesItself],
  ["takes-the-letter-away", takesLetterAway],
  ["lone-letter-counts-nothing", loneLetter],
  ["like-terms-add-exponents", addsExponents],
  ["combines-different-powers", combinesPowers],
  ["detaches-the-minus", detachesMinus],
  ["combines-terms-with-wrong-sign", combinesWithWrongSign],
  ["drops-the-letter", dropsLetter],
  ["conjoins-terms", conjoins],
];
