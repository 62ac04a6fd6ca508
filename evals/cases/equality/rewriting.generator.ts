import type { Expression } from "../../../server/modules/checking/expression.models.ts";

type BinaryExpression = Extract<Expression, { readonly left: Expression }>;

import { binary, call, innerParts, number, type Pick, replacing } from "./trees.generator.ts";

/** An expression with the same value wherever both have one, by `steps` rewritings somewhere in it. */
export function rewritten(expression: Expression, pick: Pick, steps: number): Expression {
  let current = expression;
  for (let step = 0; step < steps; step += 1) current = rewrittenOnce(current, pick);
  return current;
}

function rewrittenOnce(expression: Expression, pick: Pick): Expression {
  const inner = innerParts(expression);
  if (inner.length > 0 && pick(0, 2) > 0) {
    const chosen = inner[pick(0, inner.length - 1)];
    return replacing(expression, (part) => (part === chosen ? rewrittenOnce(part, pick) : part));
  }
  return rewrittenHere(expression, pick) ?? rewrittenAnywhere(expression, pick);
}

const half = () => binary("divide", number(1), number(2));
const square = (of: Expression) => binary("power", of, number(2));
const negate = (of: Expression): Expression => ({ kind: "negate", of });

/** What holds for every expression. */
function rewrittenAnywhere(of: Expression, pick: Pick): Expression {
  const by = number(pick(2, 7));
  switch (pick(0, 5)) {
    case 0:
      return binary("add", of, number(0));
    case 1:
      return binary("multiply", number(1), of);
    case 2:
      return binary("divide", binary("multiply", of, by), by);
    case 3:
      return binary("subtract", binary("add", of, by), by);
    case 4:
      return negate(negate(of));
    default:
      return binary("divide", binary("subtract", binary("multiply", number(3), of), of), number(2));
  }
}

/** What holds for this kind of expression, or null. */
function rewrittenHere(of: Expression, pick: Pick): Expression | null {
  switch (of.kind) {
    case "number":
      return sumOfNumber(of, pick);
    case "add":
      return pick(0, 1) === 0
        ? binary("add", of.right, of.left)
        : binary("subtract", of.left, negate(of.right));
    case "subtract":
      return pick(0, 1) === 0
        ? binary("add", of.left, negate(of.right))
        : negate(binary("subtract", of.right, of.left));
    case "multiply":
      return rewrittenProduct(of, pick);
    case "divide":
      return binary("multiply", of.left, binary("power", of.right, number(-1)));
    case "power":
      return rewrittenPower(of, pick);
    case "negate":
      return binary("multiply", number(-1), of.of);
    case "call":
      return rewrittenCall(of.name, of.of, pick);
    default:
      return null;
  }
}

function sumOfNumber(of: Expression, pick: Pick): Expression {
  const by = number(pick(1, 5));
  return binary("subtract", binary("add", of, by), by);
}

function rewrittenProduct(of: BinaryExpression, pick: Pick): Expression | null {
  const { left, right } = of;
  if (right.kind === "add" || right.kind === "subtract")
    return binary(right.kind, binary("multiply", left, right.left), binary("multiply", left, right.right));
  return pick(0, 1) === 0
    ? binary("multiply", right, left)
    : binary("divide", left, binary("divide", number(1), right));
}

function rewrittenPower(of: BinaryExpression, pick: Pick): Expression | null {
  const { left, right } = of;
  if (right.kind !== "number") return null;
  const isSum = left.kind === "add";
  if (right.text === "2" && isSum && pick(0, 1) === 0)
    return binary(
      "add",
      binary(
        "add",
        square(left.left),
        binary("multiply", number(2), binary("multiply", left.left, left.right)),
      ),
      square(left.right),
    );
  return binary("multiply", binary("power", left, number(Number(right.text) - 1)), left);
}

function rewrittenCall(name: string, of: Expression, pick: Pick): Expression | null {
  const pi: Expression = { kind: "constant", name: "pi" };
  switch (name) {
    case "sqrt":
      return binary("power", of, half());
    case "abs":
      return pick(0, 1) === 0 ? call("sqrt", square(of)) : call("abs", negate(of));
    case "sin":
      return pick(0, 1) === 0
        ? call("cos", binary("subtract", binary("divide", pi, number(2)), of))
        : call("sin", binary("subtract", pi, of));
    case "cos":
      return pick(0, 1) === 0
        ? call("cos", negate(of))
        : binary(
            "subtract",
            number(1),
            binary("multiply", number(2), square(call("sin", binary("divide", of, number(2))))),
          );
    case "tan":
      return binary("divide", call("sin", of), call("cos", of));
    case "ln":
      return binary("divide", call("ln", square(of)), number(2));
    case "arctan":
      return negate(call("arctan", negate(of)));
    case "sinh": {
      const e: Expression = { kind: "constant", name: "e" };
      return binary(
        "divide",
        binary("subtract", binary("power", e, of), binary("power", e, negate(of))),
        number(2),
      );
    }
    default:
      return null;
  }
}
