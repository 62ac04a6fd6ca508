import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { constantOutcome } from "../../equality/same-value.models.ts";
import { isValue } from "../../equality/value.models.ts";
import { readExpression } from "../../expression.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { tidied } from "../polynomial/tidying.models.ts";
import {
  asksToCheck,
  betweenVerbAndBody,
  bodyEnd,
  derivativeSigns,
  derivativeVerbs,
  otherTasks,
  rateWords,
  slopeWords,
  tangentWords,
} from "./derivative-words.constants.ts";
import { derivativeOf } from "./differentiating.models.ts";
import { normalised } from "./notation.models.ts";
import { skillOf } from "./shapes.models.ts";

/** A function of one letter to be differentiated. */
export interface DerivativeTask {
  /** `f` of f(x) = …, `y` of y = …, or null for an expression alone. */
  readonly name: string | null;
  /** Whether the name is followed by its letter: `f(x)`, not `y`. */
  readonly isCalled: boolean;
  readonly letter: string;
  readonly body: Expression;
  /** Where the derivative's value is asked for: a number, π, e; or null. */
  readonly at: Expression | null;
}

/** The derivative that a message asks for, as a problem; or null. */
export function findDerivative(message: string): Problem | null {
  const task = readTask(message.slice(0, 1_000));
  return task === null ? null : problemOf(task);
}

/** Tasks that were read before: each rule and each line asks for the same one again. */
const tasks = new WeakMap<Problem, DerivativeTask | null>();

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): DerivativeTask | null {
  const known = tasks.get(problem);
  if (known !== undefined) return known;
  const task = readTask(problem.statement);
  tasks.set(problem, task);
  return task;
}

function readTask(message: string): DerivativeTask | null {
  const text = normalised(message);
  if (!derivativeSigns.test(text) || otherTasks.test(text)) return null;
  const found = definitionIn(text) ?? bodyAfterVerb(text);
  if (found === null || found.letter === null) return null;
  const at = placeAsked(text, found.name, found.letter);
  if (at === "several") return null;
  const task: DerivativeTask = {
    name: found.name ?? (at === null ? null : "f"),
    isCalled: found.name === null ? at !== null : found.isCalled,
    letter: found.letter,
    body: tidied(found.body),
    at,
  };
  return isSound(task) ? task : null;
}

interface Found {
  readonly name: string | null;
  readonly isCalled: boolean;
  readonly letter: string | null;
  readonly body: Expression;
}

/** `f(x) = …` or `y = …`, where its derivative, or the slope of its tangent, is asked for. */
function definitionIn(text: string): Found | null {
  const definitions = text.matchAll(/(?<![A-Za-z'/\\_])([A-Za-z])\s?(?:\(\s?([a-z])\s?\))?\s*=(?!=)\s*/g);
  for (const match of [...definitions].slice(0, 6)) {
    const [whole, name = "", argument] = match;
    const isQueried = new RegExp(String.raw`d${name}/d[a-z]\b|(?<![a-z])${name}'`, "i").test(text);
    if (argument === undefined && name !== "y" && !isQueried) continue;
    if (!isQueried && !asksInWords(text)) continue;
    const piece = bodyIn(text.slice(match.index + whole.length));
    if (piece === null) continue;
    const differential = new RegExp(`d${name}?/d([a-z])`).exec(text)?.[1];
    const letter = argument ?? differential ?? letterOf(piece.body, text);
    return { name, isCalled: argument !== undefined, letter, body: piece.body };
  }
  return null;
}

function asksInWords(text: string): boolean {
  if (/\bdifferentiat|\bderiv|\bd\/d[a-z]/i.test(text)) return true;
  return (tangentWords.test(text) && slopeWords.test(text)) || rateWords.test(text);
}

/** The expression after `differentiate`, `the derivative of`, `d/dx`. */
function bodyAfterVerb(text: string): Found | null {
  const verb = derivativeVerbs.exec(text);
  if (verb === null) return null;
  const after = text.slice(verb.index + verb[0].length).replace(betweenVerbAndBody, "");
  const [side = "", ...claims] = after.split("=");
  const piece = bodyIn(side);
  if (piece === null) return null;
  const claim = claims.length > 0 ? claims.join("=") : /^\s*(?:is|es)\b(.*)/i.exec(piece.rest)?.[1];
  if (claim !== undefined && /[\da-z]/i.test(claim) && !asksToCheck.test(text) && !isPlace(side)) return null;
  const differential = /\bd\/d([a-z])/.exec(text)?.[1];
  return {
    name: null,
    isCalled: false,
    letter: differential ?? letterOf(piece.body, text),
    body: piece.body,
  };
}

/** What stands before the `=` of `… at x = 3`. */
const isPlace = (side: string) => /\b(?:at|when|where|en|cuando|para|for|if|si)\b[^=]*$/i.test(side);

/** The expression that a text begins with, and what follows it; words after it are left out. */
function bodyIn(text: string): { readonly body: Expression; readonly rest: string } | null {
  const end = bodyEnd.exec(text)?.index ?? text.length;
  let piece = text.slice(0, Math.min(end, 300)).trim();
  for (let dropped = 0; dropped < 5 && piece !== ""; dropped += 1) {
    const read = readExpression(piece);
    if (read.kind === "expression") {
      const isWhole = dropped === 0 || (lettersIn(read).length > 0 && read.expression.kind !== "letter");
      return isWhole ? { body: read.expression, rest: text.slice(end) } : null;
    }
    piece = piece.replace(/\s*\S+$/, "");
  }
  return null;
}

/** The letter to differentiate by: the one that words name, the only one, or x. */
function letterOf(body: Expression, text: string): string | null {
  const named = /\brespect(?:o)? (?:to|a|de) ([a-z])\b/i.exec(text)?.[1];
  if (named !== undefined) return named;
  const letters = lettersIn({ kind: "expression", expression: body });
  if (letters.length < 2) return letters[0] ?? "x";
  return letters.includes("x") && !letters.includes("y") ? "x" : null;
}

const number = String.raw`[-−–]?\s?(?:\d+(?:\.\d+)?(?:\s?\/\s?\d+)?|(?:\d+\s?)?(?:\\?pi|π)(?:\s?\/\s?\d+)?|e)(?![\w.]*\d|\s?[+*^])`;

/** Where the derivative's value is asked for; `several` where there is more than one such place. */
function placeAsked(text: string, name: string | null, letter: string): Expression | null | "several" {
  const prime = new RegExp(String.raw`(?<![a-z])${name ?? "[a-zA-Z]"}'\s?\(\s?(${number})\s?\)`, "g");
  const equal = new RegExp(
    String.raw`(?:\b(?:at|when|where|for|if|in|en|cuando|donde|para|si)\b[^=,;.\n]{0,30}?|\|_?\{?\s?)(?<![a-z])${letter}\s?(?:=|is|es)\s?(${number})`,
    "gi",
  );
  const point = new RegExp(
    String.raw`\b(?:at|en|through|por)\s+(?:(?:the|el)\s+)?(?:(?:point|punto)\s+)?\(\s?(${number})\s?[,;][^()]{1,12}\)`,
    "gi",
  );
  const places = [prime, equal, point].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1]),
  );
  const values = [...new Set(places.map((place) => place?.replace(/[−–]/g, "-").replace(/\s/g, "")))];
  const [first, second] = values;
  if (first === undefined) return null;
  if (second !== undefined) return "several";
  const read = readExpression(first);
  return read.kind === "expression" ? read.expression : null;
}

/** A derivative there is, in reach, with a value where one is asked for. */
function isSound({ letter, body, at, name }: DerivativeTask): boolean {
  const letters = lettersIn({ kind: "expression", expression: body });
  if (letters.length > 4 || (name !== null && letters.includes(name))) return false;
  if (letters.length > 0 && !letters.includes(letter)) return false;
  const derivative = derivativeOf(body, letter);
  if (derivative === null || at === null) return derivative !== null;
  if (letters.some((other) => other !== letter)) return false;
  // The derivative of ln x has a value at -1, where ln x has none.
  return [body, derivative].every((one) => isValue(constantOutcome(putIn(one, letter, at))));
}

/** An expression with a number in the place of its letter. */
export function putIn(expression: Expression, letter: string, at: Expression): Expression {
  return substituted(expression, [{ letter, value: at }]);
}

export function problemOf(task: DerivativeTask): Problem {
  return {
    family: "derivative",
    statement: statementOf(task),
    latex: latexOf(task),
    unknown: null,
    skill: task.at === null ? skillOf(task.body, task.letter) : "derivatives.at-point",
  };
}

function statementOf({ name, isCalled, letter, body, at }: DerivativeTask): string {
  const plain = expressionToPlain(body);
  const place = at === null ? null : expressionToPlain(at);
  // Not `differentiate x^2`: without the sign the function would be read as a line that others follow from.
  if (name === null) return `d/d${letter}(${plain})`;
  if (isCalled) return `${name}(${letter}) = ${plain}, ${name}'(${place ?? letter})`;
  return `${name} = ${plain}, d${name}/d${letter}${place === null ? "" : ` at ${letter} = ${place}`}`;
}

function latexOf({ name, isCalled, letter, body, at }: DerivativeTask): string {
  const latex = expressionToLatex(body);
  const place = at === null ? null : expressionToLatex(at);
  if (name === null) return `\\frac{d}{d${letter}}\\left(${latex}\\right)`;
  if (isCalled) return `${name}(${letter}) = ${latex},\\; ${name}'(${place ?? letter})`;
  const differential = `\\frac{d${name}}{d${letter}}`;
  return `${name} = ${latex},\\; ${place === null ? differential : `\\left.${differential}\\right|_{${letter} = ${place}}`}`;
}
