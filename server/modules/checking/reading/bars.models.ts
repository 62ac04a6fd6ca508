import { endsOperand, startsOperand } from "./order.models.ts";
import { type Token, Unreadable } from "./syntax.models.ts";

/** `|x|` as `abs(x)`. A bar closes where an operand ended and a bar is open at the same depth. */
export function bracketBars(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === "bar")) return tokens;
  const result: Token[] = [];
  const barDepths: number[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    const place = { at: token.at, spaced: token.spaced };
    if (token.kind !== "bar") {
      if (token.kind === "close" && (barDepths.at(-1) ?? 0) > depth + 1)
        throw new Unreadable("syntax", token.at);
      result.push(token);
      continue;
    }
    const previous = result.at(-1);
    const canClose = previous !== undefined && endsOperand(previous) && barDepths.at(-1) === depth;
    if (token.side === "open" || (token.side === "either" && !canClose)) {
      depth += 1;
      barDepths.push(depth);
      result.push({ kind: "function", name: "abs", ...place }, { kind: "open", ...place, spaced: false });
    } else {
      if (!canClose) throw new Unreadable("syntax", token.at);
      if (token.side === "either") refuseUnclearBars(tokens, index);
      depth -= 1;
      barDepths.pop();
      result.push({ kind: "close", ...place });
    }
  }
  if (barDepths.length > 0) throw new Unreadable("syntax", tokens.at(-1)?.at ?? 0);
  return result;
}

/** `|2|x|-3|` has two readings. */
function refuseUnclearBars(tokens: readonly Token[], index: number): void {
  const next = tokens[index + 1];
  if (next === undefined || !startsOperand(next) || next.kind === "function") return;
  for (const token of tokens.slice(index + 1)) {
    if (token.kind === "sign" || token.kind === "separator" || token.kind === "or") return;
    if (token.kind === "bar" && token.side === "either") throw new Unreadable("ambiguous", token.at);
  }
}
