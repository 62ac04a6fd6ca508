import { bracketBars } from "./bars.models.ts";
import { writeOutCounts } from "./counting.models.ts";
import { inverseOf } from "./functions.constants.ts";
import { makeExplicit } from "./grouping.models.ts";
import { closingIndex, startsOperand } from "./order.models.ts";
import { type Token, Unreadable } from "./syntax.models.ts";

/**
 * Settles what a function is applied to, so that every function token is followed by a bracket: `sin 2x`,
 * `sin^2 x`, `log_2 8`, `√2`, `|x|`, `f(x)`, `nthRoot(x, 3)`. Where two readings are usual (`sin x/2`, `√2x`)
 * it throws `Unreadable`.
 */
export function applyFunctions(tokens: readonly Token[]): readonly Token[] {
  return bracketArguments(takeIndexes(bracketBars(nameFunctions(nameConstants(writeOutCounts(tokens))))));
}

/** `e` is Euler's number, unless it is the only letter of an equation: `2e + 3 = 7`. */
function nameConstants(tokens: readonly Token[]): readonly Token[] {
  const isOther = (token: Token) =>
    token.kind === "function" || token.kind === "constant" || (token.kind === "letter" && token.name !== "e");
  const isBase = (token: Token, index: number) => {
    const next = tokens[index + 1];
    return (
      token.kind === "letter" && token.name === "e" && next?.kind === "operator" && next.operator === "^"
    );
  };
  const isUnknown =
    tokens.some((token) => token.kind === "sign") && !tokens.some(isOther) && !tokens.some(isBase);
  if (isUnknown) return tokens;
  return tokens.map((token) =>
    token.kind === "letter" && token.name === "e"
      ? { kind: "constant", name: "e", at: token.at, spaced: token.spaced }
      : token,
  );
}

/** `f(` and `g(` are functions; any other letter is one where the text defines it: `h(t) = …`. */
function nameFunctions(tokens: readonly Token[]): readonly Token[] {
  const [first, open, letter, close, sign] = tokens;
  const isDefinition =
    first?.kind === "letter" &&
    open?.kind === "open" &&
    letter?.kind === "letter" &&
    close?.kind === "close" &&
    sign?.kind === "sign" &&
    sign.sign === "=" &&
    !/^[xyz]$/.test(first.name) &&
    first.name !== letter.name;
  const names = new Set(["f", "g", ...(isDefinition ? [first.name] : [])]);
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (token.kind !== "letter" || !names.has(token.name)) return token;
    if (next?.kind !== "open" || next.spaced || next.glyph !== undefined) return token;
    return { kind: "function", name: token.name, at: token.at, spaced: token.spaced };
  });
}

/** The second argument of `nthRoot(x, 3)` is the root's index. */
function takeIndexes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === "separator")) {
    return tokens.map((token) =>
      token.kind === "function" && token.name === "nthRoot" ? { ...token, name: "sqrt" } : token,
    );
  }
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind !== "function" || token.name !== "nthRoot") {
      result.push(token);
      continue;
    }
    const close = closingIndex(tokens, index + 1);
    const comma = close === null ? null : separatorIn(tokens, index + 2, close);
    if (close === null || comma === null) {
      result.push({ ...token, name: "sqrt" });
      continue;
    }
    const base = tokens.slice(comma + 1, close);
    const inner = takeIndexes(tokens.slice(index + 2, comma));
    const open = tokens[index + 1] ?? token;
    result.push(rootToken(token, base), open, ...inner, tokens[close] ?? token);
    index = close;
  }
  return result;
}

function separatorIn(tokens: readonly Token[], from: number, to: number): number | null {
  let depth = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === "open") depth += 1;
    if (token?.kind === "close") depth -= 1;
    if (token?.kind === "separator" && depth === 0) return index;
  }
  return null;
}

/** A root token with its index; an index of 2 is a square root. */
function rootToken(token: Token & { readonly kind: "function" }, base: readonly Token[]): Token {
  const [only, ...others] = base;
  const isSquare = only?.kind === "number" && only.value.equals(2) && others.length === 0;
  if (isSquare) return { kind: "function", name: "sqrt", at: token.at, spaced: token.spaced };
  return { ...token, name: "root", base };
}

function bracketArguments(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind !== "function") {
      result.push(token);
      index += 1;
      continue;
    }
    index = applyOne(tokens, index, token, result);
  }
  return result;
}

/** Writes one applied function and returns the index after it. */
function applyOne(
  tokens: readonly Token[],
  index: number,
  token: Token & { readonly kind: "function" },
  result: Token[],
): number {
  const place = { at: token.at, spaced: token.spaced };
  const power = powerAfter(tokens, index + 1, token);
  const from = power === null ? index + 1 : power.end;
  const isInverse = power !== null && power.tokens.length === 2 && isMinusOne(power.tokens);
  const inverse = isInverse ? inverseOf(token.name) : null;
  if (isInverse && inverse === null) throw new Unreadable("ambiguous", token.at);
  const base = token.base === undefined ? {} : { base: makeExplicit(bracketArguments(token.base)) };
  const applied: Token = { kind: "function", name: inverse ?? token.name, ...base, ...place };
  const { argument, end } = argumentAfter(tokens, from, token);
  const call: Token[] = [
    applied,
    { kind: "open", at: token.at, spaced: false },
    ...bracketArguments(argument),
    { kind: "close", at: token.at, spaced: false },
  ];
  if (power === null || inverse !== null) result.push(...call);
  else
    result.push(
      { kind: "open", ...place },
      ...call,
      { kind: "operator", operator: "^", at: token.at, spaced: false },
      ...power.tokens,
      { kind: "close", at: token.at, spaced: false },
    );
  return end;
}

function isMinusOne(tokens: readonly Token[]): boolean {
  const [minus, one] = tokens;
  return (
    minus?.kind === "operator" && minus.operator === "-" && one?.kind === "number" && one.value.equals(1)
  );
}

/** The power between a function and its argument: `sin^2 x`. */
function powerAfter(
  tokens: readonly Token[],
  from: number,
  token: Token & { readonly kind: "function" },
): { readonly tokens: readonly Token[]; readonly end: number } | null {
  const hat = tokens[from];
  if (hat?.kind !== "operator" || hat.operator !== "^") return null;
  if (token.isSign === true || ["sqrt", "root", "abs"].includes(token.name))
    throw new Unreadable("ambiguous", token.at);
  const sign = tokens[from + 1];
  const start = sign?.kind === "operator" && sign.operator === "-" ? from + 2 : from + 1;
  const first = tokens[start];
  if (first?.kind === "open") {
    const close = closingIndex(tokens, start);
    if (close === null) throw new Unreadable("syntax", first.at);
    const inner = tokens.slice(start + 1, close);
    return {
      tokens: isMinusOne(inner) && inner.length === 2 ? inner : tokens.slice(from + 1, close + 1),
      end: close + 1,
    };
  }
  if (first?.kind !== "number" && first?.kind !== "letter") throw new Unreadable("syntax", hat.at);
  return { tokens: tokens.slice(from + 1, start + 1), end: start + 1 };
}

interface Argument {
  readonly argument: readonly Token[];
  readonly end: number;
}

function argumentAfter(
  tokens: readonly Token[],
  from: number,
  token: Token & { readonly kind: "function" },
): Argument {
  const first = tokens[from];
  if (first === undefined) throw new Unreadable("syntax", token.at);
  if (first.kind === "open") {
    const close = closingIndex(tokens, from);
    if (close === null) throw new Unreadable("syntax", first.at);
    return { argument: tokens.slice(from + 1, close), end: close + 1 };
  }
  return token.isSign === true ? factorAfter(tokens, from) : runAfter(tokens, from);
}

/** `√2` and `√x`; what else might stand under the root has two readings. */
function factorAfter(tokens: readonly Token[], from: number): Argument {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first?.kind !== "number" && first?.kind !== "letter" && first?.kind !== "constant")
    throw new Unreadable("syntax", first?.at ?? 0);
  const isTight = next !== undefined && startsOperand(next) && next.kind !== "open" && !isSignRoot(next);
  const isPower = next?.kind === "operator" && (next.operator === "^" || next.operator === "!");
  if (isTight || isPower) throw new Unreadable("ambiguous", first.at);
  return { argument: [first], end: from + 1 };
}

function isSignRoot(token: Token): boolean {
  return token.kind === "function" && (token.isSign === true || token.name === "sqrt");
}

/** What a function without brackets takes: a product without signs, `sin 2x`, `ln x^2`, `cos -x`. */
function runAfter(tokens: readonly Token[], from: number): Argument {
  const minus = tokens[from];
  let end = minus?.kind === "operator" && minus.operator === "-" ? from + 1 : from;
  const start = end;
  for (;;) {
    const token = tokens[end];
    const before = tokens[end - 1];
    const isOperand = token?.kind === "number" || token?.kind === "letter" || token?.kind === "constant";
    if (!isOperand || (end > start && token.kind === "number")) break;
    if (end > start && token.spaced && before?.kind === "letter") throw new Unreadable("ambiguous", token.at);
    end = afterPower(tokens, end + 1);
  }
  const stop = tokens[end];
  const root = stop?.kind === "function" && (end === start || isSignRoot(stop));
  if (root) {
    const after = afterCall(tokens, end);
    return { argument: tokens.slice(from, after), end: after };
  }
  if (end === start) throw new Unreadable("syntax", minus?.at ?? 0);
  refuseUnclearEnd(tokens, end);
  return { argument: tokens.slice(from, end), end };
}

/** Past `^2`, `^(n+1)`, `!` and the like. */
function afterPower(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "operator" || !["^", "!", "%"].includes(token.operator)) return at;
  if (token.operator !== "^") return at + 1;
  const sign = tokens[at + 1];
  const start = sign?.kind === "operator" && sign.operator === "-" ? at + 2 : at + 1;
  if (tokens[start]?.kind !== "open") return start + 1;
  return (closingIndex(tokens, start) ?? start) + 1;
}

/** Past a function with its argument, where that is the argument of another: `ln sin x`, `sin 2√3`. */
function afterCall(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "function") return at;
  const power = powerAfter(tokens, at + 1, token);
  return argumentAfter(tokens, power === null ? at + 1 : power.end, token).end;
}

/** `sin x/2`, `sin 2*x` and `sin x(x + 1)` have two readings each; with spaces round the sign they have one. */
function refuseUnclearEnd(tokens: readonly Token[], end: number): void {
  const stop = tokens[end];
  const next = tokens[end + 1];
  if (stop?.kind === "open") throw new Unreadable("ambiguous", stop.at);
  if (stop?.kind !== "operator" || !["*", "/", "÷"].includes(stop.operator)) return;
  if (next?.kind === "function" || (stop.spaced && next?.spaced)) return;
  throw new Unreadable("ambiguous", stop.at);
}
