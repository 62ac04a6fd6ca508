import { isFinalNumeral } from "../../algebra/building.models.ts";
import type { LineJudgement, Problem } from "../../checking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { judgeExpression } from "../expression-judging.models.ts";
import { exponentRules } from "./exponents.rules.models.ts";
import {
  exponentOf,
  type Factor,
  hasLetters,
  lettersOf,
  numberOf,
  type PowerProduct,
  powerProductOf,
} from "./powers.models.ts";
import { factorText, powerExpression, powerText } from "./printing.models.ts";
import type { PowerStep } from "./rewriting.models.ts";
import { isScientific, tenExponent } from "./scientific.models.ts";
import { stepsFrom } from "./solving.models.ts";
import { powerSteps } from "./stepping.models.ts";
import { type PowerTask, taskOf } from "./task.models.ts";
import { isNumeral } from "./written-exponents.models.ts";

/** Judges a line of work on powers (see `ProblemFamily.judgeLine`). */
export function judgeExponents(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  if (task === null) return judgeExpression(null, text);
  const work = {
    problem,
    truth: powerExpression(task.product),
    previousLines,
    rules: exponentRules,
    isFinished: (line: Expression) => isFinishedPower(task, line),
    stepsFrom: (line: Expression) =>
      stepsFrom(task, line)?.map(({ name, next }) => ({ name, line: powerText(next) })) ?? null,
    isAnswer: (line: Expression, right: readonly Expression[]) => isAnswer(task, line, right),
    mayRound: task.goal === "evaluate",
  };
  return judgeExpression(work, text);
}

/** Whether a right line is in the form that was asked for. */
export function isFinishedPower(task: PowerTask, line: Expression): boolean {
  if (task.mayBeNumber && isFinalNumeral(line)) return true;
  const product = powerProductOf(line);
  if (product === null) return false;
  switch (task.goal) {
    case "scientific":
      return isScientific(product);
    case "evaluate":
    case "decimal":
      return false;
    case "power":
      return isOnePower(product);
    case "simplify": {
      const isSettled = [...product.top, ...product.bottom].every((factor) => isSettledFactor(factor));
      return isSettled && isLast(powerSteps(product, "simplify"), allowsMinus(task));
    }
  }
}

/** Nothing is left, or only a negative exponent where that may stay. */
function isLast([first, ...others]: readonly PowerStep[], mayKeepMinus: boolean): boolean {
  return first === undefined || (mayKeepMinus && first.name === "negative-exponent" && others.length === 0);
}

/** `x^(-3)` ends `x^2/x^5`, but not a problem that has negative exponents itself. */
function allowsMinus({ product }: PowerTask): boolean {
  const isMinus = (factor: Factor): boolean =>
    exponentOf(factor).lt(0) ||
    ("of" in factor.base && [...factor.base.of.top, ...factor.base.of.bottom].some(isMinus));
  return ![...product.top, ...product.bottom].some(isMinus);
}

function isSettledFactor(factor: Factor): boolean {
  const { base, exponent } = factor;
  if (base.kind === "number") return exponent === null;
  if (base.kind === "root") return !exponent && base.of.top.length === 1 && base.of.bottom.length === 0;
  return base.kind === "letter" && isNumeral(exponent);
}

function isOnePower({ top, bottom, isNegative }: PowerProduct): boolean {
  const [only, ...others] = top;
  if (only === undefined || others.length > 0 || bottom.length > 0 || isNegative) return false;
  const isNumber = only.base.kind === "number" && isNumeral(only.exponent);
  return isNumber && (only.exponent !== null || numberOf(only)?.equals(1) === true);
}

/** Side work, exponents and factors of right lines are no answers; what has the answer's shape is. */
function isAnswer(task: PowerTask, line: Expression, rightLines: readonly Expression[]): boolean {
  const product = powerProductOf(line);
  if (product === null) return false;
  const right = rightLines.flatMap((expression) => powerProductOf(expression) ?? []);
  if (isPartOf(line, product, right)) return false;
  return hasShape(task, product, line);
}

function hasShape({ goal, product: given }: PowerTask, product: PowerProduct, line: Expression): boolean {
  if (goal === "scientific")
    return (
      isFinalNumeral(line) ||
      product.top.some((factor) => factor.exponent !== null && tenExponent(factor) !== null)
    );
  if (goal === "evaluate" || goal === "decimal") return isFinalNumeral(line);
  if (goal === "power")
    return (
      isFinalNumeral(line) || [...product.top, ...product.bottom].some(({ exponent }) => exponent !== null)
    );
  const letters = (of: PowerProduct) => [...new Set(lettersOf(of))].sort().join();
  return hasLetters(product) && letters(product) === letters(given);
}

function isPartOf(line: Expression, product: PowerProduct, right: readonly PowerProduct[]): boolean {
  const value = exactValue(line);
  const own = [...product.top, ...product.bottom].map(factorText);
  return right.some((whole) => {
    const factors = [...whole.top, ...whole.bottom];
    const texts = factors.map(factorText);
    const isSubset = own.length < texts.length && own.every((text) => texts.includes(text));
    const isExponent = value !== null && factors.some((factor) => exponentOf(factor).equals(value));
    const isBase = factors.some((factor) => isInside(factor, expressionToPlain(line)));
    return isSubset || isExponent || isBase;
  });
}

/** The base of a power, or what stands in a bracket or under a root. */
function isInside({ base, exponent }: Factor, plain: string): boolean {
  if ("of" in base) return powerText(base.of) === plain;
  return exponent !== null && factorText({ base, exponent: null }) === plain;
}
