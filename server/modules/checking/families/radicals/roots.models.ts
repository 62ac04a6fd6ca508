import Fraction from "fraction.js";
import { withoutSquares } from "../../algebra/surds.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { exponentsOf, monomialOf } from "../polynomial/products.models.ts";
import type { RootRewriting } from "./rewriting.models.ts";
import {
  contentOf,
  joinedLetters,
  plainRoot,
  type Root,
  type RootQuotient,
  type RootTerm,
  rootText,
} from "./terms.models.ts";

/** `n` as `power^index * rest`, as far as it goes. */
export function powerFactor(value: bigint, index: number): { readonly power: bigint; readonly rest: bigint } {
  if (index === 2) {
    const { square, rest } = withoutSquares(value);
    return { power: square, rest };
  }
  let [power, rest] = [1n, value];
  for (let factor = 2n; factor ** BigInt(index) <= rest; factor += 1n) {
    while (rest % factor ** BigInt(index) === 0n) {
      rest /= factor ** BigInt(index);
      power *= factor;
    }
  }
  return { power, rest };
}

/** What comes out of a root and what stays under it; null where nothing comes out or it is no whole number. */
export interface Extract {
  /** The number and letters that stand before the root afterwards. */
  readonly out: { readonly number: Fraction; readonly letters: string };
  /** What stays under the root; 1 where it goes away. */
  readonly rest: { readonly number: Fraction; readonly letters: string };
}

export function extractOf({ index, number, letters }: Root): Extract | null {
  if (number.d !== 1n) return null;
  const { power, rest } = powerFactor(number.n, index);
  const outside = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const [letter, exponent] of exponentsOf(letters)) {
    outside.set(letter, Math.floor(exponent / index));
    inside.set(letter, exponent % index);
  }
  const out = { number: new Fraction(power), letters: monomialOf(outside) };
  if (power === 1n && out.letters === "" && !(rest === 1n && letters === "")) return null;
  return { out, rest: { number: new Fraction(rest), letters: monomialOf(inside) } };
}

const isGone = ({ rest }: Extract) => rest.number.equals(1) && rest.letters === "";

/** The part of a root's content that comes out, as it stands under the root: the 36 of 72. */
function powerUnder({ index }: Root, { out }: Extract): Expression {
  const letters = monomialOf(
    new Map([...exponentsOf(out.letters)].map(([letter, exponent]) => [letter, exponent * index])),
  );
  return contentOf(out.number.pow(index) ?? out.number, letters);
}

/** What comes out as the content is written: the 36 of `36 * 2`, only the 4 of `4 * 18`; null for other contents. */
function writtenExtract(root: Root): Extract | null {
  const whole = extractOf(root);
  const { written, index } = root;
  if (whole === null || isGone(whole) || written.kind !== "multiply") return null;
  if (expressionToPlain(written) === expressionToPlain(splitOf(root, whole))) return whole;
  const parts = [written.left, written.right].map((part) => exactValue(part));
  const [first, second] = parts;
  if (first == null || second == null || first.d * second.d !== 1n || root.letters !== "") return null;
  for (const [part, rest] of [
    [first, second],
    [second, first],
  ] as const) {
    const factor = powerFactor(part.n, index);
    if (factor.rest === 1n && factor.power > 1n)
      return {
        out: { number: new Fraction(factor.power), letters: "" },
        rest: { number: rest, letters: "" },
      };
  }
  return null;
}

/** How many factors, each counted, come out: how much work it is. */
function sizeOfExtract({ out }: Extract): number {
  let [count, rest] = [0, out.number.n];
  for (let factor = 2n; factor * factor <= rest; factor += 1n) {
    for (; rest % factor === 0n; rest /= factor) count += 1;
  }
  const letters = [...exponentsOf(out.letters).values()].length;
  return Math.max(1, count + (rest > 1n ? 1 : 0) + letters);
}

function splitOf(root: Root, extract: Extract): Expression {
  const { number, letters } = extract.rest;
  return { kind: "multiply", left: powerUnder(root, extract), right: contentOf(number, letters) };
}

/** Every term, in brackets too. */
function mapTerms(terms: readonly RootTerm[], change: (term: RootTerm) => RootTerm): readonly RootTerm[] {
  return terms.map((term) =>
    change({
      ...term,
      brackets: term.brackets.map((bracket) => ({ ...bracket, terms: mapTerms(bracket.terms, change) })),
    }),
  );
}

export function mapQuotient(
  { top, bottom }: RootQuotient,
  change: (term: RootTerm) => RootTerm,
): RootQuotient {
  return { top: mapTerms(top, change), bottom: bottom === null ? null : mapTerms(bottom, change) };
}

/** All roots of a quotient, in brackets too. */
export function rootsIn({ top, bottom }: RootQuotient): readonly Root[] {
  const inTerms = (terms: readonly RootTerm[]): readonly Root[] =>
    terms.flatMap((term) => [...term.roots, ...term.brackets.flatMap((bracket) => inTerms(bracket.terms))]);
  return [...inTerms(top), ...inTerms(bottom ?? [])];
}

/** A step that changes what is written under roots. */
function rewritten(name: string, change: (root: Root) => Expression | null): RootRewriting {
  return (quotient) => {
    const first = rootsIn(quotient).find((root) => change(root) !== null);
    const written = first === undefined ? null : change(first);
    if (first === undefined || written === null) return null;
    const next = mapQuotient(quotient, (term) => ({
      ...term,
      roots: term.roots.map((root) => ({ ...root, written: change(root) ?? root.written })),
    }));
    const values = {
      root: rootText(first),
      content: expressionToPlain(first.written),
      index: String(first.index),
    };
    const effort = rootsIn(quotient).reduce((sum, root) => {
      const extract = change(root) === null ? null : extractOf(root);
      return sum + (extract === null || isGone(extract) ? 0 : sizeOfExtract(extract));
    }, 0);
    return { name, values, next, effort: Math.max(1, effort) };
  };
}

/** `sqrt(9 + 16)` as `sqrt(25)`, `sqrt(6 * 10)` as `sqrt(60)`. */
export const workOutUnderRoots = rewritten("work-out-under-root", (root) => {
  if (writtenExtract(root) !== null) return null;
  const plain = contentOf(root.number, root.letters);
  return expressionToPlain(plain) === expressionToPlain(root.written) ? null : plain;
});

/** `sqrt(72)` as `sqrt(36 * 2)`. */
export const splitRoots = rewritten("find-power-factor", (root) => {
  const extract = extractOf(root);
  const isReady = writtenExtract(root) !== null;
  return extract === null || isGone(extract) || isReady ? null : splitOf(root, extract);
});

/** `sqrt(25)` as 5. */
export const workOutRoots = takingOut("work-out-root", (root) => {
  const extract = extractOf(root);
  return extract !== null && isGone(extract) ? extract : null;
});

/** `sqrt(36 * 2)` as `6sqrt(2)`. */
export const takeOutOfRoots = takingOut("take-out-of-root", writtenExtract);

function takingOut(name: string, ready: (root: Root) => Extract | null): RootRewriting {
  return (quotient) => {
    const first = rootsIn(quotient).find((root) => ready(root) !== null);
    const extract = first === undefined ? null : ready(first);
    if (first === undefined || extract === null) return null;
    const next = mapQuotient(quotient, (term) =>
      term.roots.reduce<RootTerm>((whole, root) => withRoot(whole, root, ready(root)), {
        ...term,
        roots: [],
      }),
    );
    const sizes = rootsIn(quotient)
      .flatMap((root) => ready(root) ?? [])
      .map(sizeOfExtract);
    const values = {
      root: rootText(first),
      power: expressionToPlain(powerUnder(first, extract)),
      index: String(first.index),
    };
    const effort = name === "work-out-root" ? 1 : sizes.reduce((sum, size) => sum + size, 0);
    return { name, values, next, effort };
  };
}

function withRoot(term: RootTerm, root: Root, extract: Extract | null): RootTerm {
  if (extract === null) return { ...term, roots: [...term.roots, root] };
  const { out, rest } = extract;
  return {
    ...term,
    coefficient: term.coefficient.mul(out.number),
    letters: joinedLetters(term.letters, out.letters),
    roots: isGone(extract) ? term.roots : [...term.roots, plainRoot(root.index, rest.number, rest.letters)],
  };
}

/** `sqrt(6) * sqrt(10)` as `sqrt(6 * 10)`; a square root times itself as what stands under it. */
export const multiplyRoots: RootRewriting = (quotient) => {
  const pairs: (readonly [Root, Root])[] = [];
  const next = mapQuotient(quotient, (term) => {
    const pair = pairOf(term.roots);
    if (pair === null) return term;
    pairs.push(pair);
    const [first, second] = pair;
    const roots = term.roots.filter((root) => root !== second);
    if (!isSameRoot(first, second) || first.index !== 2)
      return { ...term, roots: roots.map((root) => (root === first ? joinedRoot(first, second) : root)) };
    return {
      ...term,
      coefficient: term.coefficient.mul(first.number),
      letters: joinedLetters(term.letters, first.letters),
      roots: roots.filter((root) => root !== first),
    };
  });
  const [pair] = pairs;
  if (pair === undefined) return null;
  const [first, second] = pair;
  const isAllSame = pairs.every(([a, b]) => isSameRoot(a, b) && a.index === 2);
  return {
    name: isAllSame ? "root-times-itself" : "multiply-roots",
    values: { first: rootText(first), second: rootText(second), root: rootText(first) },
    next,
  };
};

function isSameRoot(a: Root, b: Root): boolean {
  return a.index === b.index && a.number.equals(b.number) && a.letters === b.letters;
}

/** Two roots of one index in a product. */
function pairOf(roots: readonly Root[]): readonly [Root, Root] | null {
  for (const [at, first] of roots.entries()) {
    const second = roots.slice(at + 1).find((root) => root.index === first.index);
    if (second !== undefined) return [first, second];
  }
  return null;
}

export function joinedRoot(first: Root, second: Root): Root {
  return {
    index: first.index,
    number: first.number.mul(second.number),
    letters: joinedLetters(first.letters, second.letters),
    written: { kind: "multiply", left: first.written, right: second.written },
  };
}
