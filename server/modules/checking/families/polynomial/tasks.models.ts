import { numberExpression } from "../../algebra/building.models.ts";
import { polynomialOf } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans, type Span } from "../../finding/spans.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { expressionAfter } from "../asking.models.ts";
import { cancelSteps } from "./cancelling.models.ts";
import { expandSteps } from "./expanding.models.ts";
import { factorSteps } from "./factoring.models.ts";
import { type Product, productsOf } from "./products.models.ts";
import {
  evaluateWords,
  expandWords,
  factorWords,
  ifWords,
  isOwnDoing,
  simplifyWords,
} from "./task-words.constants.ts";
import { tidied } from "./tidying.models.ts";

/** What is asked of a polynomial. */
export type PolynomialTask =
  | { readonly kind: "expand" | "simplify" | "factor" | "cancel"; readonly expression: Expression }
  | { readonly kind: "evaluate"; readonly expression: Expression; readonly at: readonly Assignment[] };

/** A letter and the number it stands for. */
export interface Assignment {
  readonly letter: string;
  readonly value: Expression;
}

/** The task in a message whose words ask for it, as a problem; or null. */
export function findPolynomial(message: string): Problem | null {
  const text = message.slice(0, 1_000);
  return (
    findEvaluation(text) ??
    findAfter(text, factorWords, "factor") ??
    findAfter(text, expandWords, "expand") ??
    findAfter(text, simplifyWords, "simplify")
  );
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): PolynomialTask | null {
  const [, word = "", rest = ""] = /^(expand|simplify|factor|evaluate) (.+)$/.exec(problem.statement) ?? [];
  const [text = "", assignments = ""] = rest.split(" when ");
  const read = readExpression(text);
  if (read.kind !== "expression") return null;
  const { expression } = read;
  if (word === "evaluate") {
    const at = assignments.split(", ").flatMap((part) => assignmentOf(part) ?? []);
    return { kind: "evaluate", expression, at };
  }
  if (word === "expand" || word === "factor") return { kind: word, expression };
  return { kind: productsOf(expression) === null ? "cancel" : "simplify", expression };
}

function findAfter(text: string, words: RegExp, kind: "expand" | "simplify" | "factor"): Problem | null {
  const expression = expressionAfter(text, words);
  if (expression === null || lettersIn({ kind: "expression", expression }).length === 0) return null;
  return problemOf(expression, kind);
}

function problemOf(asked: Expression, kind: "expand" | "simplify" | "factor"): Problem | null {
  const expression = tidied(asked);
  const skill = kind === "factor" ? factorSkill(expression) : expandSkill(expression, kind);
  if (skill === null) return null;
  return {
    family: "polynomial",
    statement: `${kind} ${expressionToPlain(expression)}`,
    latex: `\\text{${kind} } ${expressionToLatex(expression)}`,
    unknown: null,
    skill,
  };
}

function expandSkill(expression: Expression, kind: "expand" | "simplify"): string | null {
  const products = productsOf(expression);
  if (products === null) {
    if (kind !== "simplify") return null;
    return (cancelSteps(expression)?.length ?? 0) > 0 ? "rational-expressions.simplify" : null;
  }
  if (expandSteps(products).length === 0 || !hasSum(expression)) return null;
  const isBracketed = products.some((product) => product.brackets.length > 0);
  if (!isBracketed) return kind === "simplify" ? "polynomials.collect-like-terms" : null;
  if (kind === "simplify") return "polynomials.simplify";
  return isSpecial(products)
    ? "polynomials.special-products"
    : isDouble(products)
      ? "polynomials.expand"
      : "polynomials.distribute";
}

function hasSum(expression: Expression): boolean {
  if (expression.kind === "add" || expression.kind === "subtract") return true;
  if ("of" in expression) return hasSum(expression.of);
  return "left" in expression && (hasSum(expression.left) || hasSum(expression.right));
}

const isDouble = (products: readonly Product[]) =>
  products.some(({ brackets }) => brackets.reduce((sum, bracket) => sum + bracket.exponent, 0) > 1);

/** A square of a sum, or a sum times a difference of the same. */
function isSpecial([only, ...others]: readonly Product[]): boolean {
  if (only === undefined || others.length > 0) return false;
  const [first, second] = only.brackets;
  if (first !== undefined && second === undefined) return first.exponent === 2;
  if (first === undefined || second === undefined || only.brackets.length > 2) return false;
  const sizes = (terms: readonly Product[]) =>
    terms.map((term) => `${term.coefficient.abs().toFraction()}${term.monomial}`).join();
  return sizes(first.terms) === sizes(second.terms);
}

const factorSkills: Readonly<Record<string, string>> = {
  "take-out-common-factor": "polynomials.factor-common",
  "factor-trinomial": "polynomials.factor-trinomial",
  "split-middle-term": "polynomials.factor-trinomial-leading",
  "difference-of-squares": "polynomials.factor-special",
  "perfect-square": "polynomials.factor-special",
  "factor-groups": "polynomials.factor-grouping",
};

function factorSkill(expression: Expression): string | null {
  const polynomial = polynomialOf(expression);
  const steps = polynomial === null || polynomial.size < 2 ? null : factorSteps(polynomial);
  const isFactored = productsOf(expression)?.length === 1;
  if (steps === null || steps.length === 0 || isFactored) return null;
  const names = steps.map((step) => step.name);
  const hardest = names.find((name) => name !== "take-out-common-factor") ?? "take-out-common-factor";
  return factorSkills[hardest] ?? "polynomials.factor-common";
}

function findEvaluation(text: string): Problem | null {
  if (!evaluateWords.test(text) || !text.includes("=")) return null;
  const spans = mathematicalSpans(text);
  const assignments = spans.flatMap((span) => {
    const found = assignmentOf(span.text);
    return found === null ? [] : [{ ...found, span }];
  });
  const asked = spans.find((span) => isAskedExpression(span, text));
  if (asked === undefined || assignments.length === 0) return null;
  const read = readExpression(asked.text);
  if (read.kind !== "expression" || productsOf(read.expression) === null) return null;
  const letters = lettersIn(read);
  const at = letters.flatMap((letter) => assignments.find((one) => one.letter === letter) ?? []);
  const isTold = at.some(({ span }) => ifWords.test(span.before));
  if (letters.length === 0 || at.length !== letters.length || !isTold || at.length !== assignments.length)
    return null;
  return evaluationProblem(read.expression, at);
}

/** The problem of evaluating an expression at numbers. */
export function evaluationProblem(expression: Expression, at: readonly Assignment[]): Problem {
  const values = at.map(({ letter, value }) => `${letter} = ${expressionToPlain(value)}`).join(", ");
  const latex = at.map(({ letter, value }) => `${letter} = ${expressionToLatex(value)}`).join(", ");
  return {
    family: "polynomial",
    statement: `evaluate ${expressionToPlain(expression)} when ${values}`,
    latex: `\\text{evaluate } ${expressionToLatex(expression)} \\text{ when } ${latex}`,
    unknown: null,
    skill: "polynomials.evaluate",
  };
}

function isAskedExpression(span: Span, text: string): boolean {
  const read = readExpression(span.text);
  if (read.kind !== "expression" || lettersIn(read).length === 0) return false;
  return (
    span.text.length > 1 && evaluateWords.test(text) && !isOwnDoing(span.before.replace(evaluateWords, ""))
  );
}

/** `x = 4` as a letter and its number, or null. */
export function assignmentOf(text: string): Assignment | null {
  const read = readExpression(text);
  if (read.kind !== "relation" || read.relation.sign !== "=" || read.relation.left.kind !== "letter")
    return null;
  const value = exactValue(read.relation.right);
  return value === null ? null : { letter: read.relation.left.name, value: numberExpression(value) };
}
