import { isFinalNumeral } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { bareExpression, expressionAfter } from "../asking.models.ts";
import { givenLetter } from "../exponents/task-words.constants.ts";
import { hasRootBelow } from "./quotients.models.ts";
import { rootQuotientOf } from "./reading.models.ts";
import { rootsIn } from "./roots.models.ts";
import { rootStep, rootSteps } from "./stepping.models.ts";
import {
  noRootBelow,
  rationaliseWords,
  rootNames,
  rootWords,
  roundingWords,
} from "./task-words.constants.ts";
import type { Root, RootQuotient } from "./terms.models.ts";

/** An expression with roots that is to be written as simply as can be. */
export interface RootTask {
  readonly expression: Expression;
  readonly quotient: RootQuotient;
  readonly isRationalising: boolean;
}

/** The task on roots in a message, as a problem; or null. */
export function findRadicals(message: string): Problem | null {
  const text = rootNames.reduce((all, [name, sign]) => all.replace(name, sign), message.slice(0, 1_000));
  if (givenLetter.test(text) || roundingWords.test(text)) return null;
  const asked =
    expressionAfter(text, rationaliseWords) ??
    expressionAfter(text, rootWords) ??
    (noRootBelow.test(text) ? null : bareExpression(text));
  return asked === null ? null : problemOf(asked);
}

/** `for nonnegative x`: what lessons on roots say of their letters. In words, so that the line holds one piece of mathematics. */
const assumption = / for nonnegative [a-z](?:, [a-z])*$/i;

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): RootTask | null {
  const [, word = "", rest = ""] = /^(simplify|rationalise) (.+)$/.exec(problem.statement) ?? [];
  const read = readExpression(rest.replace(assumption, ""));
  const quotient = read.kind === "expression" ? rootQuotientOf(read.expression) : null;
  if (read.kind !== "expression" || quotient === null) return null;
  return { expression: read.expression, quotient, isRationalising: word === "rationalise" };
}

function problemOf(expression: Expression): Problem | null {
  const quotient = rootQuotientOf(expression);
  if (quotient === null || rootsIn(quotient).length === 0) return null;
  const last = rootSteps(quotient).at(-1)?.next;
  if (last === undefined || !isSimple(last)) return null;
  const skill = skillOf(quotient);
  const word = skill === "radicals.rationalise" ? "rationalise" : "simplify";
  const isEven = (root: Root) => root.letters !== "" && root.index % 2 === 0;
  const letters = rootsIn(quotient).some(isEven) ? lettersIn({ kind: "expression", expression }) : [];
  const names = letters.join(", ");
  return {
    family: "radicals",
    statement: `${word} ${statementText(expression)}${names === "" ? "" : ` for nonnegative ${names}`}`,
    latex: `\\text{${word} } ${expressionToLatex(expression)}${names === "" ? "" : ` \\text{ for } ${names} \\ge 0`}`,
    unknown: null,
    skill,
  };
}

/** Plain notation with each number at its root: `2sqrt(3) * 4sqrt(5)`. */
function statementText(expression: Expression): string {
  return expressionToPlain(expression).replace(/ \* (\d+) \* (?=(?:sqrt|cbrt)\()/g, " * $1");
}

/** The skill that an expression with roots practises. */
function skillOf(quotient: RootQuotient): string {
  const isFraction = rootsIn(quotient).some((root) => root.number.d !== 1n);
  const [first] = rootSteps(quotient);
  if (first?.name === "divide-roots") return "radicals.multiply";
  if (hasRootBelow(quotient)) return "radicals.rationalise";
  if (isFraction) {
    const isRooted = rootSteps(quotient).some((step) => step.name === "multiply-by-root");
    return isRooted ? "radicals.rationalise" : "radicals.simplify";
  }
  const isProduct = quotient.top.some((term) => term.roots.length > 1 || term.brackets.length > 0);
  if (isProduct) return "radicals.multiply";
  return quotient.top.length > 1 ? "radicals.add" : "radicals.simplify";
}

/** Nothing left to do, and no root below the line. */
function isSimple(quotient: RootQuotient): boolean {
  const isPlain = [...quotient.top, ...(quotient.bottom ?? [])].every((term) => term.brackets.length === 0);
  return isPlain && !hasRootBelow(quotient) && rootStep(quotient) === null;
}

/** Whether a line is as simple as can be; after rationalising a bracket above the line may stay. */
export function isFinishedRoot(task: RootTask, line: Expression): boolean {
  if (exactValue(line) !== null) return isFinalNumeral(line);
  const quotient = rootQuotientOf(line);
  if (quotient === null || hasLooseNumbers(line)) return false;
  if (isSimple(quotient)) return true;
  const isFactored = task.isRationalising && !hasRootBelow(quotient);
  return isFactored && rootStep(quotient)?.name === "distribute" && quotient.top.length === 1;
}

/** Numbers that are still to be put together: `2 * 3sqrt(2)`. */
export function hasLooseNumbers(expression: Expression): boolean {
  switch (expression.kind) {
    case "add":
    case "subtract":
      return hasLooseNumbers(expression.left) || hasLooseNumbers(expression.right);
    case "negate":
      return hasLooseNumbers(expression.of);
    case "divide": {
      const isNumber = exactValue(expression) !== null;
      return isNumber
        ? !isFinalNumeral(expression)
        : hasLooseNumbers(expression.left) || hasLooseNumbers(expression.right);
    }
    case "multiply": {
      const numbers = factorsIn(expression).filter((factor) => exactValue(factor) !== null);
      return numbers.length > 1 || numbers.some((factor) => !isFinalNumeral(factor));
    }
    default:
      return exactValue(expression) !== null && !isFinalNumeral(expression);
  }
}

function factorsIn(expression: Expression): readonly Expression[] {
  return expression.kind === "multiply"
    ? [...factorsIn(expression.left), ...factorsIn(expression.right)]
    : [expression];
}
