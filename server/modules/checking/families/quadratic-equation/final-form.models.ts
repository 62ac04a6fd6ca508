import { isFinalNumeral } from "../../algebra/building.models.ts";
import { withoutSquares } from "../../algebra/surds.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/** Whether a root is written as one ends a solution: `3`, `-1/2`, `2sqrt(3)`, `(1 + sqrt(5))/2`. */
export function isFinalRoot(expression: Expression): boolean {
  if (expression.kind === "negate") return isFinalRoot(expression.of);
  if (isFinalNumeral(expression) || rootTerm(expression) !== null) return true;
  if (expression.kind === "add" || expression.kind === "subtract") {
    const parts = [expression.left, expression.right];
    return (
      parts.filter(isFinalNumeral).length === 1 &&
      parts.filter((part) => rootTerm(part) !== null).length === 1
    );
  }
  return expression.kind === "divide" && isLowestQuotient(expression.left, expression.right);
}

/** The whole factor of a single root in lowest form over its bottom, or null. */
function rootTerm(expression: Expression): { readonly factor: bigint; readonly bottom: bigint } | null {
  if (expression.kind === "negate") return rootTerm(expression.of);
  if (expression.kind === "call") {
    const inside = expression.name === "sqrt" && expression.of.kind === "number" ? expression.of.value : null;
    if (inside === null || inside.d !== 1n || inside.lt(2)) return null;
    return withoutSquares(inside.n).square === 1n ? { factor: 1n, bottom: 1n } : null;
  }
  if (expression.kind === "multiply") {
    const [number, root] =
      expression.left.kind === "call"
        ? [expression.right, expression.left]
        : [expression.left, expression.right];
    const inner = root.kind === "call" ? rootTerm(root) : null;
    if (inner === null || !isFinalNumeral(number)) return null;
    if (number.kind === "number") return { factor: number.value.n, bottom: number.value.d };
    return number.kind === "divide" || number.kind === "negate" ? { factor: 1n, bottom: 1n } : null;
  }
  if (expression.kind !== "divide" || expression.right.kind !== "number") return null;
  const top = rootTerm(expression.left);
  const bottom = expression.right.value;
  if (top === null || bottom.d !== 1n || bottom.lt(2)) return null;
  return gcd(top.factor, bottom.n) === 1n ? { factor: top.factor, bottom: bottom.n } : null;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** `(2 + 2sqrt(3))/4` still has a common factor; `(1 + sqrt(5))/2` has none. */
function isLowestQuotient(top: Expression, bottom: Expression): boolean {
  if (bottom.kind !== "number" || bottom.value.d !== 1n || bottom.value.lt(2)) return false;
  if (top.kind !== "add" && top.kind !== "subtract") return false;
  const factors = [top.left, top.right].map((part) => {
    const size = part.kind === "negate" ? part.of : part;
    return size.kind === "number" && size.value.d === 1n ? size.value.n : (rootTerm(size)?.factor ?? null);
  });
  const [a, b] = factors;
  if (a == null || b == null || [top.left, top.right].filter((part) => rootTerm(part) !== null).length !== 1)
    return false;
  return gcd(gcd(a, b), bottom.value.n) === 1n;
}
