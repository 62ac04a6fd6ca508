import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import type { Surd } from "../../algebra/surds.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, Relation } from "../../reading/syntax.models.ts";

/** A line of work: plain text and LaTeX. */
export interface PrintedLine {
  readonly line: string;
  readonly latex: string;
}

/** Alternatives as one line. */
export function printRelations(relations: readonly Relation[]): PrintedLine {
  return printed(relations.map(relationToPlain).join(" or "));
}

/** A line with its LaTeX; `±` is kept as one sign. */
export function printed(line: string): PrintedLine {
  if (!line.includes("±")) return { line, latex: readToLatex(readExpression(line), line) };
  const plus = line.replaceAll("±", line.includes(" ± ") ? "+" : "");
  const latex = readToLatex(readExpression(plus), plus);
  const sign = "\\pm";
  if (!line.includes(" ± ")) return { line, latex: latex.replace("= ", `= ${sign} `) };
  const at = latex.lastIndexOf("+", latex.includes("\\sqrt") ? latex.indexOf("\\sqrt") : latex.length);
  return { line, latex: `${latex.slice(0, at)}${sign}${latex.slice(at + 1)}` };
}

/** The greatest whole number that divides all of them. */
function commonDivisor(values: readonly bigint[]): bigint {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  return values.reduce((all, value) => gcd(all, value < 0n ? -value : value), 0n);
}

const whole = (value: Fraction) => value.n * BigInt(value.s);

/** `top ± side * sqrt(radicand)` over `bottom`, in lowest terms, as text. */
function conjugateText(root: Surd): string {
  const common = (root.rational.d * root.factor.d) / commonDivisor([root.rational.d, root.factor.d]);
  const [top, side] = [
    whole(root.rational.mul(new Fraction(common))),
    whole(root.factor.abs().mul(new Fraction(common))),
  ];
  const radical = `${side === 1n ? "" : String(side)}sqrt(${root.radicand})`;
  const numerator = top === 0n ? `±${radical}` : `${top} ± ${radical}`;
  if (common === 1n) return numerator;
  return top === 0n ? `±${radical}/${common}` : `(${numerator})/${common}`;
}

/** The solutions as the line that ends the work: `x = -3 or x = 2`, `x = (-1 ± sqrt(5))/2`, `no real solution`. */
export function printSolutions(roots: readonly Surd[], unknown: string): PrintedLine {
  const [first] = roots;
  if (first === undefined) return { line: "no real solution", latex: "\\text{no real solution}" };
  if (first.radicand !== 1n && roots.length === 2) return printed(`${unknown} = ${conjugateText(first)}`);
  return printed(roots.map((root) => `${unknown} = ${expressionToPlain(surdExpression(root))}`).join(" or "));
}

/** A value as an expression in lowest terms. */
export function surdExpression(root: Surd): Expression {
  if (root.radicand === 1n) return numberExpression(root.rational);
  const text = conjugateText(root).replace(/ ?± ?/, (sign) =>
    root.factor.lt(0) ? (sign === "±" ? "-" : " - ") : sign === "±" ? "" : " + ",
  );
  const read = readExpression(text);
  return read.kind === "expression" ? read.expression : numberExpression(root.rational);
}
