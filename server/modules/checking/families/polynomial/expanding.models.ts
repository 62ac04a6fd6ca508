import Fraction from "fraction.js";
import { expressionToPlain } from "../../reading/printing.models.ts";
import {
  degreeOfMonomial,
  expressionOf,
  isPlain,
  type Product,
  productOf,
  productsOfPolynomial,
} from "./products.models.ts";

/** One step of multiplying out and collecting. */
export interface TermStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: readonly Product[];
}

/** The next step of multiplying out brackets and collecting like terms, or null when nothing is left to do. */
export function expandStep(products: readonly Product[]): TermStep | null {
  return squareAsProduct(products) ?? multiplyBrackets(products) ?? distribute(products) ?? collect(products);
}

/** All steps to the collected form; counted bound. */
export function expandSteps(products: readonly Product[]): readonly TermStep[] {
  const steps: TermStep[] = [];
  let current = products;
  for (let count = 0; count < 20; count += 1) {
    const step = expandStep(current);
    if (step === null || step.next.length > 40) break;
    steps.push(step);
    current = step.next;
  }
  return steps;
}

function plainText(products: readonly Product[]): string {
  return expressionToPlain(expressionOf(products));
}

function replaced(products: readonly Product[], at: number, by: readonly Product[]): readonly Product[] {
  return products.flatMap((product, index) => (index === at ? by : [product]));
}

function squareAsProduct(products: readonly Product[]): TermStep | null {
  const at = products.findIndex((product) => product.brackets.some((bracket) => bracket.exponent > 1));
  const product = products[at];
  const power = product?.brackets.find((bracket) => bracket.exponent > 1);
  if (product === undefined || power === undefined) return null;
  const brackets = product.brackets.flatMap((bracket) =>
    Array.from({ length: bracket.exponent }, () => ({ ...bracket, exponent: 1 })),
  );
  return {
    name: "power-as-product",
    values: {
      bracket: plainText(power.terms),
      power: plainText([{ coefficient: new Fraction(1), monomial: "", brackets: [power] }]),
    },
    next: replaced(products, at, [{ ...product, brackets }]),
  };
}

function multiplyBrackets(products: readonly Product[]): TermStep | null {
  const at = products.findIndex((product) => product.brackets.length > 1);
  const product = products[at];
  const [first, second, ...others] = product?.brackets ?? [];
  if (product === undefined || first === undefined || second === undefined) return null;
  const terms = first.terms.flatMap((a) => second.terms.map((b) => productOf(a, b)));
  const isAlone = others.length === 0 && product.coefficient.equals(1) && product.monomial === "";
  const rest = { ...product, brackets: [{ terms, exponent: 1 }, ...others] };
  return {
    name: "multiply-brackets",
    values: {
      first: plainText(first.terms),
      second: plainText(second.terms),
      term: plainText(first.terms.slice(0, 1)),
    },
    next: replaced(products, at, isAlone ? terms : [rest]),
  };
}

function distribute(products: readonly Product[]): TermStep | null {
  const product = products.find((one) => !isPlain(one));
  const [bracket] = product?.brackets ?? [];
  if (product === undefined || bracket === undefined) return null;
  const factor: Product = { ...product, brackets: [] };
  const next = products.flatMap((one): readonly Product[] => {
    const [only] = one.brackets;
    if (only === undefined) return [one];
    return only.terms.map((term) => productOf({ ...one, brackets: [] }, term));
  });
  const isBare = factor.coefficient.equals(1) && factor.monomial === "";
  return {
    name: isBare ? "drop-brackets" : "distribute",
    values: { factor: plainText([factor]), bracket: plainText(bracket.terms), term: plainText([product]) },
    next,
  };
}

function collect(products: readonly Product[]): TermStep | null {
  const total = collected(products);
  if (total.length === 0 && isZeroAlone(products)) return null;
  if (total.length === products.length && !products.some((product) => product.coefficient.equals(0)))
    return null;
  const like = products.filter(
    (one) => products.filter((other) => other.monomial === one.monomial).length > 1,
  );
  const [first] = like;
  const group = like.filter((one) => one.monomial === first?.monomial);
  return { name: "collect-like-terms", values: { terms: plainText(group) }, next: total };
}

/** The numeral 0, where nothing is left to collect. */
function isZeroAlone([only, ...others]: readonly Product[]): boolean {
  return only !== undefined && others.length === 0 && only.monomial === "" && isPlain(only);
}

/** Like terms put together, highest degree first. */
export function collected(products: readonly Product[]): readonly Product[] {
  const sums = new Map<string, Fraction>();
  for (const { monomial, coefficient } of products)
    sums.set(monomial, (sums.get(monomial) ?? new Fraction(0)).add(coefficient));
  return productsOfPolynomial(new Map([...sums].filter(([, value]) => !value.equals(0))));
}

/** Highest degree among terms without brackets. */
export function highestDegree(products: readonly Product[]): number {
  return Math.max(0, ...products.map((product) => degreeOfMonomial(product.monomial)));
}
