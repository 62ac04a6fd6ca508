import Fraction from "fraction.js";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import {
  addSurds,
  approximate,
  divideSurds,
  isZero,
  multiplySurds,
  negateSurd,
  rationalSurd,
  type Surd,
  type SurdPolynomial,
  sameSurd,
  squareRoot,
  surdPolynomial,
} from "../../algebra/surds.models.ts";
import type { Expression, ReadResult, Relation } from "../../reading/syntax.models.ts";

/** The real solutions of a statement: every number, or finitely many in ascending order. */
export type RootSet =
  | { readonly kind: "all" }
  | { readonly kind: "points"; readonly points: readonly Surd[] };

/** Solutions of a relation `=` in one letter of degree up to two, or null when undecided. */
export function rootsOfRelation(relation: Relation, letter: string): RootSet | null {
  if (relation.sign !== "=") return null;
  const difference = surdPolynomial({ kind: "subtract", left: relation.left, right: relation.right }, letter);
  return difference === null ? null : rootsOf(difference);
}

/** Roots of a polynomial of degree up to two, or null when undecided. */
export function rootsOf(polynomial: SurdPolynomial): RootSet | null {
  const [c, b, a, ...others] = polynomial;
  if (c === undefined || others.length > 0) return null;
  if (b === undefined) return isZero(c) ? { kind: "all" } : points([]);
  if (a === undefined) {
    const root = divideSurds(negateSurd(c), b);
    return root === null ? null : points([root]);
  }
  return quadraticRoots(a, b, c);
}

function quadraticRoots(a: Surd, b: Surd, c: Surd): RootSet | null {
  const square = multiplySurds(b, b);
  const product = multiplySurds(a, c);
  const discriminant =
    square === null || product === null
      ? null
      : addSurds(square, multiplySurds(product, rationalSurd(new Fraction(-4))) ?? product);
  if (discriminant === null || discriminant.radicand !== 1n) return null;
  if (discriminant.rational.lt(0)) return points([]);
  const root = squareRoot(discriminant.rational);
  const bottom = addSurds(a, a);
  if (root === null || bottom === null) return null;
  const found = [root, negateSurd(root)].map((part) => {
    const top = addSurds(negateSurd(b), part);
    return top === null ? null : divideSurds(top, bottom);
  });
  const [first, second] = found;
  return first == null || second == null ? null : points([first, second]);
}

/** A set of points, each once, in ascending order. */
export function points(values: readonly Surd[]): RootSet {
  const distinct = values.filter(
    (value, index) => values.findIndex((other) => sameSurd(other, value)) === index,
  );
  return { kind: "points", points: [...distinct].sort((a, b) => approximate(a) - approximate(b)) };
}

/** Solutions of whatever was read; null when undecided. `x_1` and `x_2` stand for the unknown. */
export function rootSetOf(read: ReadResult, unknown: string): RootSet | null {
  if (read.kind === "solution-set") return read.which === "none" ? points([]) : { kind: "all" };
  if (read.kind === "chain") {
    const sets = relationsIn(read, unknown).map((relation) => rootsOfRelation(relation, unknown));
    return sets.reduce<RootSet | null>((all, set) => (all === null || set === null ? null : meet(all, set)), {
      kind: "all",
    });
  }
  const relations = relationsIn(read, unknown);
  if (relations.length === 0) return null;
  const sets = relations.map((relation) => rootsOfRelation(relation, unknown));
  return sets.reduce<RootSet | null>(
    (all, set) => (all === null || set === null ? null : unite(all, set)),
    points([]),
  );
}

/** The relations of a line, alternatives side by side, with `x_1` and `X` as the unknown. */
export function relationsIn(read: ReadResult, unknown: string): readonly Relation[] {
  const rename = (relation: Relation): Relation => ({
    ...relation,
    left: renamed(relation.left, unknown),
    right: renamed(relation.right, unknown),
  });
  if (read.kind === "relation") return [rename(read.relation)];
  if (read.kind === "either") return read.relations.map(rename);
  if (read.kind === "system" && read.relations.every((relation) => isAboutOne(relation, unknown)))
    return read.relations.map(rename);
  if (read.kind !== "chain") return [];
  return read.signs.flatMap((sign, index) => {
    const [left, right] = [read.parts[index], read.parts[index + 1]];
    return left === undefined || right === undefined ? [] : [rename({ left, sign, right })];
  });
}

/** Every letter of it is the unknown, numbered or not: such equations in a row are alternatives. */
function isAboutOne(relation: Relation, unknown: string): boolean {
  const letters = lettersIn({ kind: "relation", relation });
  return (
    letters.length > 0 && letters.every((letter) => letter === unknown || letter.startsWith(`${unknown}_`))
  );
}

function renamed(expression: Expression, unknown: string): Expression {
  if (expression.kind === "letter") {
    const isSame = expression.name.replace(/_\{?\d\}?$/, "").toLowerCase() === unknown.toLowerCase();
    return isSame ? { kind: "letter", name: unknown } : expression;
  }
  if ("of" in expression) return { ...expression, of: renamed(expression.of, unknown) };
  if (!("left" in expression)) return expression;
  return {
    ...expression,
    left: renamed(expression.left, unknown),
    right: renamed(expression.right, unknown),
  };
}

function meet(a: RootSet, b: RootSet): RootSet {
  if (a.kind === "all") return b;
  if (b.kind === "all") return a;
  return points(a.points.filter((value) => has(b, value)));
}

export function unite(a: RootSet, b: RootSet): RootSet {
  if (a.kind === "all" || b.kind === "all") return { kind: "all" };
  return points([...a.points, ...b.points]);
}

export function has(set: RootSet, value: Surd): boolean {
  return set.kind === "all" || set.points.some((point) => sameSurd(point, value));
}

/** How one set of solutions stands to the right one. */
export function compareRoots(truth: RootSet, given: RootSet): "same" | "fewer" | "more" | "other" {
  if (truth.kind === "all" || given.kind === "all") return truth.kind === given.kind ? "same" : "other";
  const isWithin = given.points.every((value) => has(truth, value));
  const holdsAll = truth.points.every((value) => has(given, value));
  if (isWithin && holdsAll) return "same";
  if (isWithin) return given.points.length === 0 ? "other" : "fewer";
  return holdsAll && truth.points.length > 0 ? "more" : "other";
}
