import { readExpression } from "../../expression.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { derivativeOf, mentions } from "./differentiating.models.ts";
import { closingAt, normalised } from "./notation.models.ts";
import type { DerivativeTask } from "./task.models.ts";

/** What a line of work says is equal to its expressions. */
export type Subject =
  /** Nothing is named: the derivative, or its value. */
  | { readonly kind: "bare" }
  | { readonly kind: "derivative" }
  /** The derivative at a number: `f'(3) = …`, `m = …`. */
  | { readonly kind: "value"; readonly at: Expression }
  /** The function itself, at a number or not: `f(x) = …`, `f(3) = …`. */
  | { readonly kind: "function"; readonly at: Expression | null }
  /** The derivative of some expression: `(x^2)' = …`, `d/dx(sin x) = …`. */
  | { readonly kind: "derivative-of"; readonly of: Expression }
  /** A part that the student named: `u = …`, `v' = …`. */
  | { readonly kind: "part"; readonly name: string; readonly isDerivative: boolean };

export interface Claim {
  readonly subject: Subject;
  /** The subject as it was written, `dy/dx`; empty for a bare expression. */
  readonly head: string;
  /** What is said to be equal to it, and so to each other; at least one. */
  readonly parts: readonly Expression[];
  /** Whether derivatives are still to be worked out in it: `(x^2)' sin(x) + …`. */
  readonly isOpen: boolean;
}

const leadIn =
  /^\s*(?:[-–•*>]\s+)?(?:(?:so|then|thus|therefore|hence|and|now|i think|i got|i get|it'?s|entonces|luego|as[ií] que|por tanto|y|creo que|me da|me sale|∴|=>|⇒)[\s,:]+)*/i;

/** A line of work read as a claim about the task's function; null where it can't be read. */
export function readClaim(text: string, task: DerivativeTask): Claim | null {
  if (text.length > 600) return null;
  const line = normalised(text).replace(leadIn, "").trim();
  const { subject, rest } = subjectOf(line, task);
  const parts = expressionsIn(withDerivatives(rest, task.letter));
  const end = rest.slice(rest.lastIndexOf("=") + 1);
  const isOpen = withDerivatives(end, task.letter) !== end;
  const head = line.slice(0, line.length - rest.length).replace(trailingSign, "");
  return parts === null ? null : { subject, head, parts, isOpen };
}

/** Expressions joined by equals signs. */
function expressionsIn(text: string): readonly Expression[] | null {
  const read = readExpression(text.replace(/^\s*=/, ""));
  if (read.kind === "expression") return [read.expression];
  if (read.kind === "relation" && read.relation.sign === "=")
    return [read.relation.left, read.relation.right];
  return read.kind === "chain" && read.signs.every((sign) => sign === "=") ? read.parts : null;
}

interface Headed {
  readonly subject: Subject;
  readonly rest: string;
}

function subjectOf(line: string, task: DerivativeTask): Headed {
  return (
    primedHead(line, task) ??
    differentialHead(line, task) ??
    derivativeOfHead(line, task) ??
    functionHead(line, task) ??
    wordsHead(line, task) ?? { subject: { kind: "bare" }, rest: line }
  );
}

const trailingSign = /\s*(?:=|:|\bis\b|\bes\b|\bequals\b)?\s*$/;
const says = String.raw`\s*(?:=|:|\bis\b|\bes\b|\bequals\b)\s*`;

/** `f'(x) = …`, `y' = …`, `f'(3) = …`, `u' = …`. */
function primedHead(line: string, task: DerivativeTask): Headed | null {
  const match = new RegExp(String.raw`^([a-zA-Z])'\s?(?:\(\s?([^()=]{1,20})\s?\))?${says}(.+)$`, "s").exec(
    line,
  );
  const [, name, inside, rest] = match ?? [];
  if (name === undefined || rest === undefined) return null;
  if (!isOwnName(name, task)) return { subject: { kind: "part", name, isDerivative: true }, rest };
  return { subject: atPlace(inside, task), rest };
}

/** The function's own name, or one that is usual where it has none. */
function isOwnName(name: string, { name: own }: DerivativeTask): boolean {
  if (name === own || name === "y") return true;
  return name === "f" && (own === null || own === "y");
}

function atPlace(inside: string | undefined, task: DerivativeTask): Subject {
  if (inside === undefined || inside.trim() === task.letter) return { kind: "derivative" };
  const read = readExpression(inside);
  return read.kind === "expression" && !mentions(read.expression, task.letter)
    ? { kind: "value", at: read.expression }
    : { kind: "derivative" };
}

/** `dy/dx = …`, `df/dx at x = 3 = …`, `du/dx = …`. */
function differentialHead(line: string, task: DerivativeTask): Headed | null {
  const match = new RegExp(
    String.raw`^d([a-zA-Z])\/d([a-z])\s*(?:(?:at|en|\|_?\{?)\s*\(?\s*[a-z]\s*=\s*([^=\s{}()]{1,12})\s*\}?\)?)?${says}(.+)$`,
    "s",
  ).exec(line);
  const [, name, letter, place, rest] = match ?? [];
  if (name === undefined || rest === undefined) return null;
  if (letter === task.letter && isOwnName(name, task)) return { subject: atPlace(place, task), rest };
  return { subject: { kind: "part", name, isDerivative: true }, rest };
}

/** `d/dx(x^2) = …`, `(x^2)' = …`, `the derivative of x^2 is …`. */
function derivativeOfHead(line: string, task: DerivativeTask): Headed | null {
  const words = new RegExp(
    String.raw`^(?:d\/d${task.letter}\b|(?:the |la )?(?:derivative|derivada) (?:of|de)\b)\s*([^=]+?)${says}(.+)$`,
    "is",
  ).exec(line);
  const primed = /^([([].+[)\]])'\s*=\s*(.+)$/s.exec(line);
  const [, inside, rest] = words ?? primed ?? [];
  if (inside === undefined || rest === undefined) return null;
  if (primed !== null && words === null && closingAt(inside, 0) !== inside.length - 1) return null;
  if (isOwnSign(inside, task)) return { subject: { kind: "derivative" }, rest };
  const read = readExpression(inside);
  return read.kind === "expression"
    ? { subject: { kind: "derivative-of", of: read.expression }, rest }
    : null;
}

/** `d/dx f(x)`, `d/dx y`. */
function isOwnSign(text: string, { name, letter }: DerivativeTask): boolean {
  const plain = text.replace(/[\s[\]]/g, "");
  return name !== null && [name, `${name}(${letter})`, `(${name})`].includes(plain);
}

/** `f(x) = …`, `y = …`, `f(3) = …`, `u = …`. */
function functionHead(line: string, task: DerivativeTask): Headed | null {
  const [, name, inside, rest] = /^([a-zA-Z])\s?(?:\(\s?([^()=]{1,20})\s?\))?\s*=\s*(.+)$/s.exec(line) ?? [];
  if (name === undefined || rest === undefined || name === task.letter) return null;
  if (isOwnName(name, task)) {
    const place = atPlace(inside, task);
    return { subject: { kind: "function", at: place.kind === "value" ? place.at : null }, rest };
  }
  if (name === "m" && task.at !== null) return { subject: { kind: "value", at: task.at }, rest };
  return mentions(task.body, name) ? null : { subject: { kind: "part", name, isDerivative: false }, rest };
}

/** `the slope of the tangent is …`; the slope of something named with a sign is the problem said again. */
const slopeHead =
  /^(?:the |la )?(?:slope|gradient|pendiente)(?:\s(?:of|de|the|la|el|at|en|line|recta|curve|curva|tangente?|there|ah[ií]))*\s*(?:=|:|\bis\b|\bes\b)\s*(.+)$/is;

/** `the slope is …`, `the derivative is …`. */
function wordsHead(line: string, task: DerivativeTask): Headed | null {
  const slope = slopeHead.exec(line)?.[1];
  if (slope !== undefined && task.at !== null)
    return { subject: { kind: "value", at: task.at }, rest: slope };
  const derivative = /^(?:the |la )?(?:derivative|derivada)\s*(?:=|:|\bis\b|\bes\b)\s*(.+)$/is.exec(
    line,
  )?.[1];
  return derivative === undefined ? null : { subject: { kind: "derivative" }, rest: derivative };
}

/** Derivatives inside a line put in: `d/dx(x^2) * sin x + x^2 (sin x)'` as `(2x) * sin x + x^2 (cos(x))`. */
function withDerivatives(text: string, letter: string): string {
  let line = text;
  for (let turn = 0; turn < 6; turn += 1) {
    const next = withOneDerivative(line, letter);
    if (next === null) return line;
    line = next;
  }
  return line;
}

function withOneDerivative(line: string, letter: string): string | null {
  const sign = line.indexOf(`d/d${letter}`);
  if (sign >= 0) {
    const open = sign + 4 + (/^\s*/.exec(line.slice(sign + 4))?.[0].length ?? 0);
    const close = /[([]/.test(line[open] ?? "") ? closingAt(line, open) : -1;
    return close < 0 ? null : replacedBy(line, sign, open, close, close + 1, letter);
  }
  const prime = line.search(/(?<=[)\]])'/);
  if (prime < 0) return null;
  const open = [...line.slice(0, prime).matchAll(/[([]/g)]
    .map((match) => match.index)
    .find((index) => closingAt(line, index) === prime - 1);
  if (open === undefined) return null;
  const before = line.slice(0, open);
  const name = /(?:\\?[a-zA-Z]+)$/.exec(before)?.[0] ?? "";
  // `sin(x)'` is the derivative of sin(x); a single letter before the bracket is a factor.
  const from = name.replace("\\", "").length > 1 ? open - name.length : open;
  return replacedBy(line, from, from, prime - 1, prime + 1, letter);
}

/** The text with the derivative of what stands from `open` to `close` in the place of `from` to `to`. */
function replacedBy(
  line: string,
  from: number,
  open: number,
  close: number,
  to: number,
  letter: string,
): string | null {
  const read = readExpression(line.slice(open, close + 1));
  const derivative = read.kind === "expression" ? derivativeOf(read.expression, letter) : null;
  return derivative === null
    ? null
    : `${line.slice(0, from)}(${expressionToPlain(derivative)})${line.slice(to)}`;
}
