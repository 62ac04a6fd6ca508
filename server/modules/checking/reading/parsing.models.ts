import { create, type MathNode, parseDependencies } from "mathjs/number";
import { type Expression, readingBounds, type Sign, type Token, Unreadable } from "./syntax.models.ts";

// Only the parser of mathjs: it sees names for our own tokens and operators that are all written out,
// so no number passes through floating point and no function, unit or assignment can be reached.
const math = create(parseDependencies ?? {}, {});

/** The expression that explicit tokens (see `makeExplicit`) stand for. Throws `Unreadable`. */
export function parseTokens(tokens: readonly Token[]): Expression {
  const first = tokens[0];
  if (first === undefined) throw new Unreadable("syntax", 0);
  const operands: Expression[] = [];
  const written: string[] = [];
  for (const token of tokens) writeToken(token, operands, written);
  try {
    return fromNode(math.parse(written.join(" ")), operands, first.at);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("syntax", first.at);
  }
}

function writeToken(token: Token, operands: Expression[], written: string[]): void {
  switch (token.kind) {
    case "number":
      written.push(`q${operands.length}`);
      operands.push({ kind: "number", value: token.value, text: token.text });
      return;
    case "letter":
      written.push(`q${operands.length}`);
      operands.push({ kind: "letter", name: token.name });
      return;
    case "open":
      written.push("(");
      return;
    case "close":
      written.push(")");
      return;
    case "operator":
      if (token.operator === "%") writePercent(token, operands, written);
      else written.push(token.operator === "÷" ? "/" : token.operator);
      return;
    default:
      throw new Unreadable("syntax", token.at);
  }
}

function writePercent(token: Token, operands: Expression[], written: string[]): void {
  const last = written.at(-1);
  const operand = operands.at(-1);
  if (operand === undefined || last !== `q${operands.length - 1}` || operand.kind === "percent")
    throw new Unreadable("syntax", token.at);
  operands[operands.length - 1] = { kind: "percent", of: operand };
}

interface NodeShape {
  readonly type: string;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: unknown;
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
}

const binaryKinds = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "^": "power" } as const;

function fromNode(node: MathNode, operands: readonly Expression[], at: number): Expression {
  // mathjs declares its nodes without their fields; these are the fields its documentation lists.
  const { type, name, op, args, content } = node as unknown as NodeShape;
  if (type === "ParenthesisNode" && content !== undefined) return fromNode(content, operands, at);
  if (type === "SymbolNode" && name !== undefined) {
    const operand = operands[Number(name.slice(1))];
    if (operand !== undefined) return operand;
  }
  if (type === "OperatorNode" && args !== undefined) {
    const [left, right] = args.map((argument) => fromNode(argument, operands, at));
    if (left !== undefined && right === undefined) {
      if (op === "-") return { kind: "negate", of: left };
      if (op === "+") return left;
    }
    if (left !== undefined && right !== undefined && op !== undefined && op in binaryKinds) {
      // `op` was just found among the keys.
      const kind = binaryKinds[op as keyof typeof binaryKinds];
      if (kind === "power") refuseBigExponent(right, at);
      return { kind, left, right };
    }
  }
  throw new Unreadable("syntax", at);
}

function refuseBigExponent(exponent: Expression, at: number): void {
  const inner = exponent.kind === "negate" ? exponent.of : exponent;
  if (inner.kind === "power") throw new Unreadable("too-big", at);
  if (inner.kind === "number" && inner.value.gt(readingBounds.exponent)) throw new Unreadable("too-big", at);
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
