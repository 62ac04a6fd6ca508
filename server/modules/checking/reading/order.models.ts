import type { Token } from "./syntax.models.ts";

/** Whether an operand ends with this token, so that another may follow as a factor. */
export function endsOperand(token: Token): boolean {
  if (token.kind === "operator") return token.operator === "%" || token.operator === "!";
  return (
    token.kind === "number" || token.kind === "letter" || token.kind === "constant" || token.kind === "close"
  );
}

/** Whether an operand begins with this token. */
export function startsOperand(token: Token): boolean {
  return (
    token.kind === "number" ||
    token.kind === "letter" ||
    token.kind === "constant" ||
    token.kind === "function" ||
    token.kind === "open"
  );
}

/** Index of the bracket that closes the one at `open`, or null. */
export function closingIndex(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.kind === "open") depth += 1;
    if (tokens[index]?.kind === "close") depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}

/** Parts between the tokens for which `isCut` holds, outside all brackets. */
export function splitOutside(
  tokens: readonly Token[],
  isCut: (token: Token) => boolean,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth === 0 && isCut(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
