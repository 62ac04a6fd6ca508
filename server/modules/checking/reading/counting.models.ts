import Fraction from "fraction.js";
import { closingIndex, splitOutside } from "./order.models.ts";
import { type Token, Unreadable } from "./syntax.models.ts";

/** How many ways there are to choose, in order or not: `binom(n, k)` and `nPr(n, k)`. */
const counts = new Set(["binom", "nPr"]);

/** `binom(n, k)` as n!/(k!(n − k)!) and `nPr(n, k)` as n!/(n − k)!. Throws `Unreadable` without two arguments. */
export function writeOutCounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === "function" && counts.has(token.name))) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind !== "function" || !counts.has(token.name)) {
      result.push(token);
      continue;
    }
    const close = tokens[index + 1]?.kind === "open" ? closingIndex(tokens, index + 1) : null;
    const inner = close === null ? [] : splitOutside(tokens.slice(index + 2, close), isSeparator);
    const [from, chosen, ...others] = inner.map(writeOutCounts);
    if (close === null || !from?.length || !chosen?.length || others.length > 0)
      throw new Unreadable("syntax", token.at);
    result.push(...writtenOut(token, from, chosen));
    index = close;
  }
  return result;
}

function isSeparator(token: Token): boolean {
  return token.kind === "separator";
}

function writtenOut(
  token: Token & { readonly kind: "function" },
  from: readonly Token[],
  chosen: readonly Token[],
): readonly Token[] {
  const place = { at: token.at, spaced: false };
  const bracket = (inner: readonly Token[]): readonly Token[] => [
    { kind: "open", ...place },
    ...inner,
    { kind: "close", ...place },
  ];
  const operator = (sign: "/" | "*" | "-" | "!"): Token => ({ kind: "operator", operator: sign, ...place });
  const factorial = (of: readonly Token[]) => bracket([...bracket(of), operator("!")]);
  const rest = factorial([...bracket(from), operator("-"), ...bracket(chosen)]);
  const one: Token = { kind: "number", value: new Fraction(1), text: "1", ...place };
  const repeats = token.name === "binom" ? factorial(chosen) : [one];
  return bracket([...factorial(from), operator("/"), ...bracket([...repeats, operator("*"), ...rest])]);
}
