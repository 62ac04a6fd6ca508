import { type Pick, pickFrom } from "./trees.generator.ts";

/** Two statements in x and whether they have the same real solutions, which is known by how they were made. */
export interface StatementPair {
  readonly seed: number;
  readonly texts: readonly [string, string];
  readonly isSame: boolean;
}

type Maker = (pick: Pick, isSame: boolean) => readonly [string, string];

const signs = ["<", "<=", ">", ">="] as const;

/** The same pair for the same seed. */
export function statementPair(seed: number): StatementPair {
  const pick = pickFrom(seed);
  const isSame = pick(0, 1) === 0;
  const make = makers[pick(0, makers.length - 1)] ?? quadratic;
  return { seed, texts: make(pick, isSame), isSame };
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

/** Other than `value`, and not its opposite. */
function other(value: number, pick: Pick): number {
  return Math.abs(value) + pick(1, 4);
}

const linear: Maker = (pick, isSame) => {
  const [a, b, c] = [pick(2, 9), pick(-9, 9), pick(1, 6)];
  const root = pick(-9, 9);
  const shown = isSame ? root : root + pick(1, 5);
  return [`${a + c}x ${signed(b)} = ${c}x ${signed(a * root + b)}`, `x = ${shown}`];
};

const quadratic: Maker = (pick, isSame) => {
  const [a, r, s] = [pick(1, 4), pick(-7, 7), pick(-7, 7)];
  const lines = [`${a}x^2 ${signed(-a * (r + s))}x ${signed(a * r * s)} = 0`] as const;
  return [lines[0], `x = ${r} or x = ${isSame ? s : Math.max(r, s) + pick(1, 3)}`];
};

/** (x - p)² = q, whose roots are p ± √q. */
const surd: Maker = (pick, isSame) => {
  const [p, q] = [pick(-6, 6), pick(2, 30)];
  return [`x^2 ${signed(-2 * p)}x ${signed(p * p - q)} = 0`, `x = ${p} ± sqrt(${isSame ? q : q + 1})`];
};

const quadraticInequality: Maker = (pick, isSame) => {
  const [r, gap] = [pick(-6, 6), pick(1, 6)];
  const s = r + gap;
  const isBetween = pick(0, 1) === 0;
  const isClosed = pick(0, 1) === 0;
  const sign = isBetween ? (isClosed ? "<=" : "<") : isClosed ? ">=" : ">";
  const equal = (isSame ? isClosed : !isClosed) ? "=" : "";
  const solved = isBetween ? `${r} <${equal} x <${equal} ${s}` : `x <${equal} ${r} or x >${equal} ${s}`;
  return [`x^2 ${signed(-(r + s))}x ${signed(r * s)} ${sign} 0`, solved];
};

const linearInequality: Maker = (pick, isSame) => {
  const [a, b, root] = [-pick(2, 7), pick(-9, 9), pick(-9, 9)];
  const sign = signs[pick(0, 3)] ?? "<";
  const flipped = sign.startsWith("<") ? sign.replace("<", ">") : sign.replace(">", "<");
  return [`${a}x ${signed(b)} ${sign} ${a * root + b}`, `x ${isSame ? flipped : sign} ${root}`];
};

const absolute: Maker = (pick, isSame) => {
  const [p, d] = [pick(-8, 8), pick(1, 8)];
  return [`|x ${signed(-p)}| = ${d}`, `x = ${p + d} or x = ${isSame ? p - d : p - other(d, pick)}`];
};

const root: Maker = (pick, isSame) => {
  const [a, x, d] = [pick(1, 5), pick(-3, 9), pick(0, 6)];
  return [`sqrt(${a}x ${signed(d * d - a * x)}) = ${d}`, `x = ${isSame ? x : x + pick(1, 4)}`];
};

const quotient: Maker = (pick, isSame) => {
  const [p, x, k] = [pick(-6, 6), pick(1, 9), pick(1, 9)];
  const value = p + x;
  return [`${k * x}/(x ${signed(-p)}) = ${k}`, `x = ${isSame ? value : value + pick(1, 3)}`];
};

const exponential: Maker = (pick, isSame) => {
  const [base, b, x] = [pick(2, 5), pick(-3, 3), pick(-2, 4)];
  const power = x + b;
  const right = power < 0 ? `1/${base ** -power}` : String(base ** power);
  return [`${base}^(x ${signed(b)}) = ${right}`, `x = ${isSame ? x : x + pick(1, 3)}`];
};

const makers: readonly Maker[] = [
  linear,
  quadratic,
  surd,
  quadraticInequality,
  linearInequality,
  absolute,
  root,
  quotient,
  exponential,
];
