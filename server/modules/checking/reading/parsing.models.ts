import { exactValue } from "./exact.models.ts";
import {
  type BinaryExpression,
  type Expression,
  readingBounds,
  type Sign,
  type Token,
  Unreadable,
} from "./syntax.models.ts";

interface Reader {
  readonly tokens: readonly Token[];
  position: number;
}

/**
 * The expression that explicit tokens (see `makeExplicit`) stand for: sums of products of powers, signs before
 * a power, `-2^2` as -(2^2), powers from the right. Throws `Unreadable`.
 */
export function parseTokens(tokens: readonly Token[]): Expression {
  const reader: Reader = { tokens, position: 0 };
  const expression = parseSum(reader);
  if (reader.position < tokens.length) throw syntaxError(reader);
  return expression;
}

function syntaxError(reader: Reader): Unreadable {
  const token = reader.tokens[reader.position] ?? reader.tokens.at(-1);
  return new Unreadable("syntax", token?.at ?? 0);
}

function operatorAt(reader: Reader): string | null {
  const token = reader.tokens[reader.position];
  return token?.kind === "operator" ? token.operator : null;
}

const sums: Readonly<Record<string, BinaryExpression["kind"]>> = { "+": "add", "-": "subtract" };
const products: Readonly<Record<string, BinaryExpression["kind"]>> = {
  "*": "multiply",
  "/": "divide",
  "÷": "divide",
};

function parseSum(reader: Reader): Expression {
  return parseRun(reader, sums, (inner) => parseRun(inner, products, parseSigned));
}

function parseRun(
  reader: Reader,
  kinds: Readonly<Record<string, BinaryExpression["kind"]>>,
  parsePart: (reader: Reader) => Expression,
): Expression {
  let left = parsePart(reader);
  for (;;) {
    const kind = kinds[operatorAt(reader) ?? ""];
    if (kind === undefined) return left;
    reader.position += 1;
    left = { kind, left, right: parsePart(reader) };
  }
}

function parseSigned(reader: Reader): Expression {
  const operator = operatorAt(reader);
  if (operator !== "-" && operator !== "+") return parsePower(reader);
  reader.position += 1;
  const of = parseSigned(reader);
  return operator === "-" ? { kind: "negate", of } : of;
}

function parsePower(reader: Reader): Expression {
  const left = parseMarked(reader);
  if (operatorAt(reader) !== "^") return left;
  reader.position += 1;
  const right = parseSigned(reader);
  refuseBigExponent(right, reader.tokens[reader.position - 1]?.at ?? 0);
  return { kind: "power", left, right };
}

/** An operand with the signs that stand behind it: `15%`, `5!`. */
function parseMarked(reader: Reader): Expression {
  const first = reader.tokens[reader.position];
  let expression = parseOperand(reader);
  if (operatorAt(reader) === "%") {
    if (first?.kind !== "number" && first?.kind !== "letter") throw syntaxError(reader);
    reader.position += 1;
    expression = { kind: "percent", of: expression };
  } else if (operatorAt(reader) === "!") {
    reader.position += 1;
    expression = { kind: "call", name: "factorial", of: expression };
  }
  return expression;
}

function parseOperand(reader: Reader): Expression {
  const token = reader.tokens[reader.position];
  reader.position += 1;
  switch (token?.kind) {
    case "number":
      return { kind: "number", value: token.value, text: token.text };
    case "letter":
      return { kind: "letter", name: token.name };
    case "constant":
      return { kind: "constant", name: token.name };
    case "open":
      return parseGroup(reader);
    case "function": {
      if (reader.tokens[reader.position]?.kind !== "open") throw syntaxError(reader);
      reader.position += 1;
      const of = parseGroup(reader);
      if (token.base === undefined) return { kind: "call", name: token.name, of };
      return { kind: "call", name: token.name, of, base: parseTokens(token.base) };
    }
    case "separator":
    case "plus-minus":
      throw new Unreadable("outside", token.at);
    default:
      reader.position -= 1;
      throw syntaxError(reader);
  }
}

function parseGroup(reader: Reader): Expression {
  const inner = parseSum(reader);
  const close = reader.tokens[reader.position];
  if (close?.kind === "separator") throw new Unreadable("outside", close.at);
  if (close?.kind !== "close") throw syntaxError(reader);
  reader.position += 1;
  return inner;
}

/** Towers of numbers are refused here, before anybody works them out: `9^9^9`. */
function refuseBigExponent(exponent: Expression, at: number): void {
  const inner = exponent.kind === "negate" ? exponent.of : exponent;
  if (inner.kind !== "number" && inner.kind !== "power") return;
  if (towerHeight(inner) > (isClosedPower(inner) ? 2 : 6)) throw new Unreadable("too-big", at);
  const value = isClosedPower(inner) ? exactValue(inner) : undefined;
  if (value === null || value?.abs().gt(readingBounds.exponent)) throw new Unreadable("too-big", at);
}

function towerHeight(expression: Expression): number {
  return expression.kind === "power" ? 1 + towerHeight(expression.right) : 0;
}

function isClosedPower(expression: Expression): boolean {
  if (expression.kind === "power") return isClosedPower(expression.left) && isClosedPower(expression.right);
  return expression.kind === "number";
}

/** The sides and signs of a statement, each side still as tokens. */
export function splitAtSigns(tokens: readonly Token[]): {
  readonly sides: readonly (readonly Token[])[];
  readonly signs: readonly Sign[];
} {
  const sides: Token[][] = [[]];
  const signs: Sign[] = [];
  for (const token of tokens) {
    if (token.kind === "sign") {
      signs.push(token.sign);
      sides.push([]);
    } else sides.at(-1)?.push(token);
  }
  return { sides, signs };
}
