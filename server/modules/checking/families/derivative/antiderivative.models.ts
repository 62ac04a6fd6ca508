import Fraction from "fraction.js";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { call, difference, minus, numeral, power, product, quotient, sum } from "./building.models.ts";
import { mentions } from "./differentiating.models.ts";

/** The antiderivative of a sum of powers and basic functions, as who mixes up the two would write it; or null. */
export function antiderivativeOf(part: Expression, letter: string): Expression | null {
  const x: Expression = { kind: "letter", name: letter };
  if (!mentions(part, letter)) return product(part, x);
  const inner = (of: Expression) => antiderivativeOf(of, letter);
  switch (part.kind) {
    case "letter":
      return quotient(power(x, numeral(2)), numeral(2));
    case "negate": {
      const of = inner(part.of);
      return of === null ? null : minus(of);
    }
    case "add":
    case "subtract": {
      const [left, right] = [inner(part.left), inner(part.right)];
      if (left === null || right === null) return null;
      return part.kind === "add" ? sum(left, right) : difference(left, right);
    }
    case "multiply": {
      const right = mentions(part.left, letter) ? null : inner(part.right);
      return right === null ? null : product(part.left, right);
    }
    case "divide": {
      const top = mentions(part.right, letter) ? null : inner(part.left);
      return top === null ? null : quotient(top, part.right);
    }
    case "power":
      return ofPower(part.left, part.right, x);
    case "call":
      return ofCall(part.name, part.of, x);
    default:
      return null;
  }
}

const isLetter = (part: Expression, x: Expression) =>
  part.kind === "letter" && x.kind === "letter" && part.name === x.name;

function ofPower(base: Expression, exponent: Expression, x: Expression): Expression | null {
  const isEuler = base.kind === "constant" && base.name === "e";
  if (isEuler) return isLetter(exponent, x) ? { kind: "power", left: base, right: exponent } : null;
  const value = isLetter(base, x) ? exactValue(exponent) : null;
  if (value === null || value.equals(-1)) return null;
  const raised = value.add(1);
  return product(numeral(new Fraction(1).div(raised)), power(x, numeral(raised)));
}

function ofCall(name: string, of: Expression, x: Expression): Expression | null {
  if (!isLetter(of, x)) return null;
  if (name === "sin") return minus(call("cos", of));
  return name === "cos" ? call("sin", of) : null;
}
