import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { expressionToLatex } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { bareExpression, expressionAfter, expressionOfSpan } from "../asking.models.ts";
import { isOwnDoing } from "../polynomial/task-words.constants.ts";
import {
  exponentOf,
  type Factor,
  hasLetters,
  lettersOf,
  numberOf,
  type PowerProduct,
  powerProductOf,
} from "./powers.models.ts";
import { powerExpression, powerText } from "./printing.models.ts";
import type { Goal } from "./rewriting.models.ts";
import { likeFactors, quotientsOf } from "./same-base.models.ts";
import { isScientific, tenExponent } from "./scientific.models.ts";
import { powerSteps } from "./stepping.models.ts";
import {
  givenLetter,
  onePowerWords,
  ordinaryWords,
  powerRuleWords,
  scientificWords,
  signWords,
  standardForm,
  valueWords,
  writeWords,
} from "./task-words.constants.ts";

/** What is asked of a product of powers. */
export interface PowerTask {
  readonly goal: Goal;
  readonly product: PowerProduct;
  /** Whether the number itself answers too: `simplify 2^3 * 2^4`. */
  readonly mayBeNumber: boolean;
}

/** The task on powers in a message whose words ask for it, as a problem; or null. */
export function findExponents(message: string): Problem | null {
  const text = message.slice(0, 1_000);
  if (givenLetter.test(text)) return null;
  return (
    findScientific(text) ?? findOnePower(text) ?? findSimplify(text) ?? findValue(text) ?? findBare(text)
  );
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): PowerTask | null {
  const [, word = "", rest = ""] = /^(simplify|evaluate|write) (.+)$/.exec(problem.statement) ?? [];
  const [, text = rest, form = ""] =
    /^(.+) (as one power|in scientific notation|as an ordinary number)$/.exec(rest) ?? [];
  const read = readExpression(text);
  const product = read.kind === "expression" ? powerProductOf(read.expression) : null;
  if (product === null) return null;
  if (word === "evaluate") return { goal: "evaluate", product, mayBeNumber: true };
  if (form === "in scientific notation") return { goal: "scientific", product, mayBeNumber: false };
  if (form === "as an ordinary number") return { goal: "decimal", product, mayBeNumber: true };
  const isOpen = hasLetters(product);
  return { goal: isOpen ? "simplify" : "power", product, mayBeNumber: form === "" && !isOpen };
}

/** A task as a problem, or null where nothing about exponents is left to do in it. */
export function problemOf(asked: Expression | null, form: Form): Problem | null {
  const product = asked === null ? null : powerProductOf(asked);
  if (product === null || hasZero(product) || lettersOf(product).length > 12) return null;
  const skill = skillOf(product, form);
  if (skill === null) return null;
  const [before, after] = frames[form];
  const problem: Problem = {
    family: "exponents",
    statement: `${before} ${powerText(product)}${after === "" ? "" : ` ${after}`}`,
    latex: `\\text{${before} } ${expressionToLatex(powerExpression(product))}${after === "" ? "" : ` \\text{ ${after}}`}`,
    unknown: null,
    skill,
  };
  const task = taskOf(problem);
  const steps = task === null ? [] : powerSteps(task.product, task.goal);
  const last = steps.at(-1)?.next;
  return task === null || last === undefined || !isReached(last, task.goal) ? null : problem;
}

type Form = "simplify" | "power" | "evaluate" | "scientific" | "decimal";

const frames: Readonly<Record<Form, readonly [string, string]>> = {
  simplify: ["simplify", ""],
  power: ["write", "as one power"],
  evaluate: ["evaluate", ""],
  scientific: ["write", "in scientific notation"],
  decimal: ["write", "as an ordinary number"],
};

function isReached(last: PowerProduct, goal: Goal): boolean {
  if (goal === "scientific") return isScientific(last);
  if (goal === "evaluate" || goal === "decimal")
    return [...last.top, ...last.bottom].every((factor) => numberOf(factor) !== null);
  return [...last.top, ...last.bottom].every(({ base }) => base.kind !== "group");
}

function hasZero({ top, bottom }: PowerProduct): boolean {
  return [...top, ...bottom].some(({ base }) => {
    if (base.kind === "number") return base.value.equals(0);
    return base.kind !== "letter" && hasZero(base.of);
  });
}

/** The skill that a product of powers practises, or null where there is nothing to do with exponents. */
function skillOf(product: PowerProduct, form: Form): string | null {
  if (form === "scientific" || form === "decimal") return "exponents.scientific";
  const exponents = exponentsIn(product);
  if (form === "evaluate" && exponents.every((value) => value.d === 1n && value.gt(0))) return null;
  if (exponents.some((value) => value.d !== 1n)) return "exponents.rational";
  if (exponents.some((value) => value.lte(0))) return "exponents.negative";
  const factors = [...product.top, ...product.bottom];
  if (factors.some(({ base }) => base.kind === "group")) return "exponents.power";
  if (factors.some(({ base }) => base.kind === "root")) return null;
  if (quotientsOf(product).length > 0) return "exponents.quotient";
  const likes = [...likeFactors(product.top), ...likeFactors(product.bottom)];
  return likes.length > 0 ? "exponents.product" : null;
}

function exponentsIn({ top, bottom }: PowerProduct) {
  const inside = ({ base }: Factor): ReturnType<typeof exponentOf>[] =>
    base.kind === "group" || base.kind === "root" ? exponentsIn(base.of) : [];
  return [...top, ...bottom].flatMap((factor) => [exponentOf(factor), ...inside(factor)]);
}

/** Only where a message holds one number or product: with more of them it is a story. */
function findScientific(text: string): Problem | null {
  const isOrdinary = ordinaryWords.test(text);
  if ((!isOrdinary && !scientificWords.test(text)) || isOwnDoing(text.slice(0, text.search(/\d/))))
    return null;
  const spans = mathematicalSpans(text.replace(scientificWords, " ").replace(ordinaryWords, " "));
  const [only, ...others] = spans.flatMap((span) => {
    const expression = expressionOfSpan(span);
    const product = expression === null ? null : powerProductOf(expression);
    return expression === null || product === null || hasLetters(product) ? [] : [{ expression, product }];
  });
  if (only === undefined || others.length > 0) return null;
  const isPower = [...only.product.top, ...only.product.bottom].some(
    (factor) => factor.exponent !== null && tenExponent(factor) !== null,
  );
  if (isOrdinary && !isPower) return null;
  const isTurnedBack = isOrdinary || (isPower && standardForm.test(text));
  return problemOf(only.expression, isTurnedBack ? "decimal" : "scientific");
}

function findOnePower(text: string): Problem | null {
  if (!onePowerWords.test(text)) return null;
  const asked = expressionAfter(text, writeWords) ?? expressionAfter(text, powerRuleWords);
  const product = asked === null ? null : powerProductOf(asked);
  return product === null ? null : problemOf(asked, hasLetters(product) ? "simplify" : "power");
}

function findSimplify(text: string): Problem | null {
  const asked =
    expressionAfter(text, powerRuleWords) ??
    (signWords.test(text) ? expressionAfter(text, writeWords) : null);
  const product = asked === null ? null : powerProductOf(asked);
  if (product === null) return null;
  if (hasLetters(product)) return problemOf(asked, "simplify");
  const isValue = exponentsIn(product).some((value) => value.d !== 1n) || signWords.test(text);
  return isValue ? null : problemOf(asked, "simplify");
}

/** `27^(2/3)`, `2^(-3)`, `5^0`: whole positive exponents alone are arithmetic. */
function findValue(text: string): Problem | null {
  const asked = expressionAfter(text, valueWords);
  const product = asked === null ? null : powerProductOf(asked);
  return product === null || hasLetters(product) ? null : problemOf(asked, "evaluate");
}

function findBare(text: string): Problem | null {
  const asked = bareExpression(text);
  const product = asked === null ? null : powerProductOf(asked);
  if (product === null) return null;
  return problemOf(asked, hasLetters(product) ? "simplify" : "evaluate");
}
