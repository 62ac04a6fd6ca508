import Fraction from "fraction.js";
import type { RootRewriting } from "./rewriting.models.ts";
import {
  asFactor,
  numberOfTerm,
  numberTerm,
  opened,
  plainRoot,
  type Root,
  type RootQuotient,
  type RootTerm,
  rootText,
  termsText,
  timesTerm,
} from "./terms.models.ts";

/** `sqrt(1/2)` as `sqrt(1)/sqrt(2)`: a root of a fraction, alone in its term. */
export const splitFractionRoot: RootRewriting = (quotient) => {
  const [only, ...others] = quotient.top;
  const [root, ...more] = only?.roots ?? [];
  if (only === undefined || root === undefined || others.length + more.length > 0) return null;
  if (root.number.d === 1n || quotient.bottom !== null) return null;
  const above = plainRoot(root.index, new Fraction(root.number.n), root.letters);
  const below = plainRoot(root.index, new Fraction(root.number.d));
  return {
    name: "split-fraction-root",
    values: { root: rootText(root) },
    next: { top: [{ ...only, roots: [above] }], bottom: [{ ...numberTerm(1), roots: [below] }] },
  };
};

/** The only root of a single term, or null. */
function onlyRoot(
  terms: readonly RootTerm[] | null,
): { readonly term: RootTerm; readonly root: Root } | null {
  const [term, ...others] = terms ?? [];
  const [root, ...more] = term?.roots ?? [];
  return term === undefined || root === undefined || others.length + more.length + term.brackets.length > 0
    ? null
    : { term, root };
}

/** `sqrt(8)/sqrt(2)` as `sqrt(8/2)`, where it divides. */
export const divideRoots: RootRewriting = ({ top, bottom }) => {
  const [above, below] = [onlyRoot(top), onlyRoot(bottom)];
  if (above === null || below === null || above.root.index !== below.root.index) return null;
  const number = above.root.number.div(below.root.number);
  if (number.d !== 1n || below.root.letters !== "" || below.term.letters !== "") return null;
  const root: Root = {
    ...above.root,
    number,
    written: { kind: "divide", left: above.root.written, right: below.root.written },
  };
  const rest = { ...below.term, roots: [] };
  return {
    name: "divide-roots",
    values: { above: rootText(above.root), below: rootText(below.root) },
    next: {
      top: [{ ...above.term, roots: [root] }],
      bottom: numberOfTerm(rest)?.equals(1) ? null : [rest],
    },
  };
};

/** What a root is multiplied by to go away: itself, for a cube root its square. */
export function completing({ index, number }: Root): Root {
  return plainRoot(index, number.pow(index - 1) ?? number);
}

/** `6/sqrt(3)` as `6sqrt(3)/(sqrt(3) * sqrt(3))`. */
export const multiplyByRoot: RootRewriting = ({ top, bottom }) => {
  const below = onlyRoot(bottom);
  if (below === null || bottom === null || below.root.letters !== "") return null;
  const factor = { ...numberTerm(1), roots: [completing(below.root)] };
  return {
    name: "multiply-by-root",
    values: { root: rootText(below.root), factor: termsText([factor]), bottom: termsText(bottom) },
    next: { top: [timesTerm(asFactor(top), factor)], bottom: [timesTerm(below.term, factor)] },
  };
};

/** A sum of two terms with a square root in it, below the line. */
export function binomialOf(terms: readonly RootTerm[] | null): readonly [RootTerm, RootTerm] | null {
  const own = terms === null ? null : opened(terms);
  const [first, second, ...others] = own ?? [];
  if (first === undefined || second === undefined || others.length > 0) return null;
  const isPlain = (term: RootTerm) =>
    term.brackets.length === 0 &&
    term.letters === "" &&
    term.roots.length <= 1 &&
    term.roots.every((root) => root.index === 2);
  const hasRoot = first.roots.length + second.roots.length > 0;
  return isPlain(first) && isPlain(second) && hasRoot ? [first, second] : null;
}

export function conjugateOf([first, second]: readonly [RootTerm, RootTerm]): readonly RootTerm[] {
  return [first, { ...second, coefficient: second.coefficient.neg() }];
}

/** `5/(3 - sqrt(2))` as `5(3 + sqrt(2))/((3 - sqrt(2))(3 + sqrt(2)))`. */
export const multiplyByConjugate: RootRewriting = ({ top, bottom }) => {
  const below = binomialOf(bottom);
  if (below === null || bottom === null) return null;
  const conjugate = conjugateOf(below);
  const factor = asFactor(conjugate);
  const brackets = [
    { terms: below, exponent: 1 },
    { terms: conjugate, exponent: 1 },
  ];
  return {
    name: "multiply-by-conjugate",
    values: { bottom: termsText(below), conjugate: termsText(conjugate) },
    next: { top: [timesTerm(asFactor(top), factor)], bottom: [{ ...numberTerm(1), brackets }] },
  };
};

/** The square of a term with at most one root. */
export function squareOf(term: RootTerm): Fraction {
  const [root] = term.roots;
  return term.coefficient.mul(term.coefficient).mul(root?.number ?? 1);
}

/** `(3 - sqrt(2))(3 + sqrt(2))` below the line as `9 - 2`. */
export const conjugateProduct: RootRewriting = ({ top, bottom }) => {
  const [only, ...others] = bottom ?? [];
  const [first, second, ...more] = only?.brackets ?? [];
  if (only === undefined || first === undefined || second === undefined || others.length + more.length > 0)
    return null;
  const pair = binomialOf(first.terms);
  const isConjugate = pair !== null && areSame(conjugateOf(pair), second.terms);
  if (pair === null || !isConjugate || !only.coefficient.equals(1) || only.roots.length > 0) return null;
  const [a, b] = pair;
  return {
    name: "conjugate-product",
    values: { first: termsText([a]), second: termsText([{ ...b, coefficient: b.coefficient.abs() }]) },
    next: { top, bottom: [numberTerm(squareOf(a)), numberTerm(squareOf(b).neg())] },
  };
};

function areSame(left: readonly RootTerm[], right: readonly RootTerm[]): boolean {
  const texts = (terms: readonly RootTerm[]) =>
    terms
      .map((term) => termsText([term]))
      .sort()
      .join("|");
  return texts(left) === texts(right);
}

/** `5(3 + sqrt(2))/(9 - 2)` as `5(3 + sqrt(2))/7`; a minus below goes above. */
export const workOutBelow: RootRewriting = ({ top, bottom }) => {
  if (bottom === null) return null;
  const numbers = bottom.map(numberOfTerm);
  const total = numbers.reduce<Fraction | null>(
    (sum, value) => (sum === null || value === null ? null : sum.add(value)),
    new Fraction(0),
  );
  if (total === null || total.equals(0) || (numbers.length === 1 && total.gt(0))) return null;
  const above = total.lt(0) ? [timesTerm(numberTerm(-1), asFactor(top))] : top;
  return {
    name: "work-out-below",
    values: { bottom: termsText(bottom) },
    next: { top: opened(above), bottom: total.abs().equals(1) ? null : [numberTerm(total.abs())] },
  };
};

/** `6sqrt(3)/3` as `2sqrt(3)`, `(10 + 5sqrt(2))/15` as `(2 + sqrt(2))/3`; numbers above a root too: `6/(2sqrt(3))`. */
export const cancelNumbers: RootRewriting = (quotient) => {
  const { top, bottom } = quotient;
  const [below, ...others] = bottom ?? [];
  if (below === undefined || others.length > 0) return null;
  const values = [below, ...top].map((term) => term.coefficient.abs());
  if (values.some((value) => value.d !== 1n || value.equals(0))) return null;
  const common = values.reduce((gcd, value) => gcd.gcd(value));
  if (common.equals(1)) return null;
  const smaller = (term: RootTerm) => ({ ...term, coefficient: term.coefficient.div(common) });
  const rest = smaller(below);
  return {
    name: "cancel-number",
    values: { number: common.toFraction(), bottom: termsText([below]) },
    next: { top: opened(top.map(smaller)), bottom: numberOfTerm(rest)?.equals(1) ? null : [rest] },
  };
};

/** Whether a root stands below the line. */
export function hasRootBelow({ bottom }: RootQuotient): boolean {
  const hasRoot = (term: RootTerm): boolean =>
    term.roots.length > 0 || term.brackets.some(({ terms }) => terms.some(hasRoot));
  return (bottom ?? []).some(hasRoot);
}
