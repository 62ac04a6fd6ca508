import Fraction from "fraction.js";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { extractOf, joinedRoot } from "./roots.models.ts";
import { onRoots, onTerms, type RootRule } from "./rule.models.ts";
import {
  numberOfTerm,
  numberTerm,
  plainRoot,
  quotientText,
  type Root,
  type RootTerm,
  rootText,
  termsText,
  timesTerm,
} from "./terms.models.ts";

/** Numbers of a sum under a root, with their signs; null for other contents. */
function numbersOfSum(expression: Expression): readonly Fraction[] | null {
  if (expression.kind !== "add" && expression.kind !== "subtract") return null;
  const parts = [expression.left, expression.right].map((side) => numbersOfSum(side) ?? exactValue(side));
  const [left, right] = parts.map((part) => (part instanceof Fraction ? [part] : part));
  if (left == null || right == null) return null;
  return expression.kind === "add" ? [...left, ...right] : [...left, ...right.map((value) => value.neg())];
}

/** `sqrt(9 + 16)` as `sqrt(9) + sqrt(16)`. */
const rootOverSum = onRoots((root, rest) => {
  const numbers = numbersOfSum(root.written);
  if (numbers === null || numbers.some((value) => value.equals(0))) return [];
  return [
    numbers.map((value) => {
      const part = timesTerm(rest, { ...numberTerm(1), roots: [plainRoot(root.index, value.abs())] });
      return value.lt(0) ? { ...part, coefficient: part.coefficient.neg() } : part;
    }),
  ];
});

const isNumeral = (root: Root) => root.written.kind === "number" && root.letters === "";

/** `sqrt(72)` as 36: the root is taken for a half, the cube root for a third. */
const rootAsPart = onRoots((root, rest) => {
  if (!isNumeral(root) || rest.brackets.length > 0) return [];
  const part = root.number.div(root.index);
  return part.d === 1n ? [[timesTerm(rest, numberTerm(part))]] : [];
});

/** `sqrt(72)` as `36sqrt(2)`: the square goes out as it is. */
const takesPowerOut = onRoots((root, rest) => {
  const extract = extractOf(root);
  if (extract === null || (extract.rest.number.equals(1) && extract.rest.letters === "")) return [];
  const power = extract.out.number.pow(root.index);
  if (power === null || power.equals(1)) return [];
  const left = plainRoot(root.index, extract.rest.number, extract.rest.letters);
  const out = { ...numberTerm(power), letters: extract.out.letters, roots: [left] };
  return [[timesTerm(rest, out)]];
});

/** `3sqrt(8)` as `2sqrt(2)`: what comes out replaces the number in front. */
const forgetsFront = onRoots((root, rest) => {
  const extract = extractOf(root);
  if (extract === null || rest.coefficient.abs().equals(1) || extract.out.number.equals(1)) return [];
  const roots = extract.rest.number.equals(1) ? [] : [plainRoot(root.index, extract.rest.number)];
  const sign = rest.coefficient.lt(0) ? -1 : 1;
  return [[{ ...rest, coefficient: extract.out.number.mul(sign), roots: [...rest.roots, ...roots] }]];
});

/** `3sqrt(8)` as `5sqrt(2)`: what comes out is added to the number in front. */
const addsFront = onRoots((root, rest) => {
  const extract = extractOf(root);
  if (extract === null || rest.coefficient.lte(1) || extract.out.number.equals(1)) return [];
  const roots = extract.rest.number.equals(1) ? [] : [plainRoot(root.index, extract.rest.number)];
  return [
    [{ ...rest, coefficient: rest.coefficient.add(extract.out.number), roots: [...rest.roots, ...roots] }],
  ];
});

/** `cbrt(54)` as `3sqrt(6)`. */
const cubeAsSquare = onRoots((root, rest) => {
  if (root.index !== 3 || root.letters !== "") return [];
  const square = plainRoot(2, root.number);
  return extractOf(square) === null ? [] : [[timesTerm(rest, { ...numberTerm(1), roots: [square] })]];
});

/** Two terms with one root each, put together in a wrong way. */
function onPairs(join: (first: RootTerm, second: RootTerm) => RootTerm | null): RootRule {
  return (quotient) =>
    quotient.top.flatMap((first, at) =>
      quotient.top.slice(at + 1).flatMap((second, offset) => {
        const joined = isRootTerm(first) && isRootTerm(second) ? join(first, second) : null;
        if (joined === null) return [];
        const rest = quotient.top.filter((_term, index) => index !== at && index !== at + 1 + offset);
        const top = [...rest.slice(0, at), joined, ...rest.slice(at)];
        const values = {
          first: termsText([first]),
          second: termsText([second]),
          expression: quotientText(quotient),
          root: first.roots.map(rootText).join(""),
        };
        return [{ quotient: { ...quotient, top }, values }];
      }),
    );
}

const isRootTerm = (term: RootTerm) => term.roots.length === 1 && term.brackets.length === 0;

/** `2sqrt(3) + 5sqrt(3)` as `7sqrt(6)`, `sqrt(12) + sqrt(27)` as `sqrt(39)`. */
const addsRadicands = onPairs((first, second) => {
  const [a, b] = [first.roots[0], second.roots[0]];
  if (a === undefined || b === undefined || a.index !== b.index || a.letters + b.letters !== "") return null;
  const isMinus = second.coefficient.lt(0) !== first.coefficient.lt(0);
  const number = isMinus ? a.number.sub(b.number) : a.number.add(b.number);
  const sizes = [first.coefficient.abs(), second.coefficient.abs()];
  const isBare = sizes.every((size) => size.equals(1));
  const coefficient = isBare ? first.coefficient : first.coefficient.add(second.coefficient);
  if (number.lte(0) || coefficient.equals(0) || number.d !== 1n) return null;
  return { ...first, coefficient, roots: [plainRoot(a.index, number)] };
});

/** `3sqrt(2) + 4sqrt(5)` as `7sqrt(10)`, `2sqrt(3) + 5sqrt(3)` as `10sqrt(3)`: a sum is worked like a product. */
const multipliesInSum = onPairs((first, second) => {
  const [a, b] = [first.roots[0], second.roots[0]];
  if (a === undefined || b === undefined || a.index !== b.index || a.letters + b.letters !== "") return null;
  if (a.number.equals(b.number)) return { ...first, coefficient: first.coefficient.mul(second.coefficient) };
  return {
    ...first,
    coefficient: first.coefficient.add(second.coefficient),
    roots: [plainRoot(a.index, a.number.mul(b.number))],
  };
});

/** `3 + 2sqrt(5)` as `5sqrt(5)`: a number and a root are counted together. */
const numberWithRoot: RootRule = (quotient) => {
  const number = quotient.top.find((term) => numberOfTerm(term) !== null);
  const root = quotient.top.find(isRootTerm);
  if (number === undefined || root === undefined || quotient.top.length !== 2 || quotient.bottom !== null)
    return [];
  const coefficient = root.coefficient.add(number.coefficient);
  if (coefficient.equals(0)) return [];
  const values = {
    first: termsText([number]),
    second: termsText([root]),
    expression: quotientText(quotient),
  };
  return [{ quotient: { top: [{ ...root, coefficient }], bottom: null }, values }];
};

/** Two roots of one term, put together in a wrong way. */
function onProducts(join: (first: Root, second: Root, rest: RootTerm) => RootTerm | null): RootRule {
  return onTerms((term) => {
    const [first, second, ...others] = term.roots;
    if (first === undefined || second === undefined || first.index !== second.index) return [];
    const joined = join(first, second, { ...term, roots: others });
    return joined === null ? [] : [[joined]];
  });
}

/** `sqrt(6) * sqrt(10)` as `sqrt(16)`. */
const addsInProduct = onProducts((first, second, rest) =>
  first.letters + second.letters === ""
    ? { ...rest, roots: [plainRoot(first.index, first.number.add(second.number)), ...rest.roots] }
    : null,
);

/** `sqrt(6) * sqrt(10)` as 60. */
const dropsRoot = onProducts((first, second, rest) => {
  const { number, letters } = joinedRoot(first, second);
  return timesTerm(rest, { ...numberTerm(number), letters });
});

export const rootRules: readonly (readonly [string, RootRule])[] = [
  ["root-over-sum", rootOverSum],
  ["root-as-part", rootAsPart],
  ["takes-power-out-of-root", takesPowerOut],
  ["forgets-number-before-root", forgetsFront],
  ["adds-number-before-root", addsFront],
  ["cube-root-as-square-root", cubeAsSquare],
  ["adds-radicands", addsRadicands],
  ["multiplies-in-sum-of-roots", multipliesInSum],
  ["counts-number-with-root", numberWithRoot],
  ["adds-radicands-in-product", addsInProduct],
  ["drops-root-in-product", dropsRoot],
];
