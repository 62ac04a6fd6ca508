import { endsOperand, startsOperand } from "./order.models.ts";
import { readingBounds, type Token, Unreadable } from "./syntax.models.ts";

/**
 * Makes explicit what students leave out: the letter x as a multiplication sign, mixed numbers, fractions
 * around `÷`, and multiplication without a sign. What has two usual readings throws `Unreadable`.
 */
export function makeExplicit(tokens: readonly Token[]): readonly Token[] {
  const plain = joinMixedNumbers(joinBracketedFractions(readTimesSigns(tokens)));
  refuseRuns(plain);
  return insertProducts(groupFractions(plain));
}

/** `3 x 4` is a product of numbers; `3x = 4` is not. A text that uses x both ways is ambiguous. */
function readTimesSigns(tokens: readonly Token[]): readonly Token[] {
  const isTimes = (token: Token, index: number): boolean => {
    if (token.kind !== "letter" || token.name.toLowerCase() !== "x") return false;
    return endsNumber(tokens[index - 1]) && tokens[index + 1]?.kind === "number";
  };
  const crosses = tokens.filter((token) => token.kind === "letter" && token.name.toLowerCase() === "x");
  const times = tokens.filter(isTimes);
  const first = times[0];
  if (first === undefined) return tokens;
  const tightInRelation = tokens.some((token) => token.kind === "sign") && !first.spaced;
  if (times.length !== crosses.length || tightInRelation) throw new Unreadable("ambiguous", first.at);
  return tokens.map((token, index) =>
    isTimes(token, index) ? { kind: "operator", operator: "*", at: token.at, spaced: token.spaced } : token,
  );
}

function endsNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || (token?.kind === "operator" && token.operator === "%");
}

function isWhole(token: Token | undefined): token is Token & { readonly kind: "number" } {
  return token?.kind === "number" && /^\d+$/.test(token.text);
}

function isSlash(token: Token | undefined): boolean {
  return token?.kind === "operator" && token.operator === "/";
}

/**
 * `1(2)/(3)` is one and two thirds: so a formula editor writes a whole number before a fraction as text, and nobody puts
 * single numbers in brackets by hand. With `5(4)/(3)`, or where a power follows, it has two readings.
 */
function joinBracketedFractions(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [whole, top, bottom] = [tokens[index], tokens[index + 2], tokens[index + 6]];
    const [before, next] = [tokens[index - 1], tokens[index + 8]];
    if (whole === undefined) break;
    const isTied =
      (before?.kind === "operator" && (before.operator === "/" || before.operator === "^")) ||
      (before !== undefined && endsOperand(before)) ||
      (next !== undefined &&
        (startsOperand(next) || (next.kind === "operator" && /[\^/÷%!]/.test(next.operator))));
    const isMixed = isWhole(whole) && isBracketedFraction(tokens, index + 1) && !isTied;
    if (!isMixed || !isWhole(top) || !isWhole(bottom) || top.value.gte(bottom.value)) {
      joined.push(whole);
      continue;
    }
    const value = whole.value.add(top.value.div(bottom.value));
    joined.push({ ...whole, value, text: `${whole.text} ${top.text}/${bottom.text}` });
    index += 7;
  }
  return joined;
}

/** `2 1/2` is two and a half; two numbers side by side in any other way can't be read. */
function joinMixedNumbers(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const following = tokens[index + 1];
    if (token.kind !== "number" || following?.kind !== "number") {
      joined.push(token);
      continue;
    }
    const bottom = tokens[index + 3];
    const before = tokens[index - 1];
    const afterSlash = before?.kind === "operator" && (before.operator === "/" || before.operator === "^");
    const isMixed =
      isWhole(token) &&
      isWhole(following) &&
      isSlash(tokens[index + 2]) &&
      isWhole(bottom) &&
      !afterSlash &&
      following.value.lt(bottom.value) &&
      following.value.gt(0) &&
      following.spaced &&
      !bottom.spaced;
    const next = tokens[index + 4];
    const goesOn =
      next?.kind === "number" ||
      (next?.kind === "operator" && (next.operator === "^" || next.operator === "/"));
    if (!isMixed || goesOn) throw new Unreadable("ambiguous", following.at);
    joined.push({
      kind: "number",
      value: token.value.add(following.value.div(bottom.value)),
      text: `${token.text} ${following.text}/${bottom.text}`,
      at: token.at,
      spaced: token.spaced,
    });
    index += 3;
  }
  return joined;
}

function refuseRuns(tokens: readonly Token[]): void {
  let minuses = 0;
  let powers = 0;
  for (const token of tokens) {
    const operator = token.kind === "operator" ? token.operator : null;
    minuses = operator === "-" || operator === "+" ? minuses + 1 : 0;
    if (operator === "^") powers += 1;
    else if (operator !== null && operator !== "-") powers = 0;
    if (minuses > readingBounds.run || powers > readingBounds.run) throw new Unreadable("too-big", token.at);
  }
}

/**
 * Beside `÷`, beside a slash with spaces round it, or as a factor after a product sign, a tight `2/3` is one
 * number: `2/3 ÷ 3/8`, `4/5 * 3/4`. Each such fraction is put in brackets of its own.
 */
function groupFractions(tokens: readonly Token[]): readonly Token[] {
  const isDivided = tokens.some((token, index) => isSpacedDivision(token, tokens[index + 1]));
  const grouped: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const slash = tokens[index + 1];
    const bottom = tokens[index + 2];
    if (token === undefined) break;
    const isFactor = isTightFraction(tokens, index) && (isDivided || isFactorAfterProduct(tokens, index));
    if (!isFactor || slash === undefined || bottom === undefined) {
      grouped.push(token);
      continue;
    }
    const next = tokens[index + 3];
    const goesOn =
      next?.kind === "operator" && (next.operator === "^" || (next.operator === "/" && !next.spaced));
    if (goesOn && isDivided) throw new Unreadable("ambiguous", token.at);
    if (goesOn) {
      grouped.push(token);
      continue;
    }
    grouped.push({ kind: "open", at: token.at, spaced: token.spaced }, token, slash, bottom);
    grouped.push({ kind: "close", at: bottom.at, spaced: false });
    index += 2;
  }
  return grouped;
}

function isSpacedDivision(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "operator") return false;
  return token.operator === "÷" || (token.operator === "/" && token.spaced && next?.spaced === true);
}

/** `2/3` without spaces, and not the end of a power or of another quotient. */
function isTightFraction(tokens: readonly Token[], index: number): boolean {
  const [token, slash, bottom, before] = [
    tokens[index],
    tokens[index + 1],
    tokens[index + 2],
    tokens[index - 1],
  ];
  const isEnd =
    before?.kind === "operator" && (before.operator === "^" || (before.operator === "/" && !before.spaced));
  const follows = before !== undefined && endsOperand(before);
  return (
    !isEnd &&
    !follows &&
    isWhole(token) &&
    isSlash(slash) &&
    slash?.spaced === false &&
    isWhole(bottom) &&
    !bottom.spaced
  );
}

/** After `*` with spaces round it, or after a fraction and `*`. The value is the same either way. */
function isFactorAfterProduct(tokens: readonly Token[], index: number): boolean {
  const star = tokens[index - 1];
  if (star?.kind !== "operator" || star.operator !== "*") return false;
  return star.spaced || isTightFraction(tokens, index - 4);
}

function insertProducts(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before !== undefined && endsOperand(before) && startsOperand(token)) {
      refuseAmbiguousProduct(tokens, index);
      result.push({ kind: "operator", operator: "*", at: token.at, spaced: false });
    }
    result.push(token);
  }
  return result;
}

/** `2/3y` is two thirds of y and `x^2y` is x²y, but `6/2(1 + 2)`, `x/2y`, `x2` and `2^3x` have two readings each. */
function refuseAmbiguousProduct(tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return;
  const ambiguous = new Unreadable("ambiguous", token.at);
  if ((before.kind === "letter" || before.kind === "constant") && token.kind === "number") throw ambiguous;
  if (before.kind === "operator" && token.kind === "number") throw ambiguous;
  if (isBracketedFraction(tokens, index) && before.kind === "number") throw ambiguous;
  const beforePower = tokens[index - 2];
  if (
    !token.spaced &&
    (token.kind === "letter" || token.kind === "constant") &&
    before.kind === "number" &&
    beforePower?.kind === "operator" &&
    beforePower.operator === "^" &&
    tokens[index - 3]?.kind !== "letter"
  )
    throw ambiguous;
  const division = divisionInRun(tokens, index);
  if (division === null) return;
  const slash = tokens[division];
  const top = tokens[division - 1];
  const beforeTop = tokens[division - 2];
  const topStandsAlone =
    beforeTop === undefined ||
    beforeTop.kind === "open" ||
    beforeTop.kind === "sign" ||
    (beforeTop.kind === "operator" && beforeTop.operator !== "/" && beforeTop.operator !== "^");
  const isNumberFraction =
    isSlash(slash) &&
    top?.kind === "number" &&
    topStandsAlone &&
    tokens[division + 1]?.kind === "number" &&
    hasLetter(tokens, index) &&
    followsFraction(tokens, division, index);
  const looksLikeDivisionOfProduct = slash?.spaced === true && !token.spaced;
  if (!isNumberFraction || looksLikeDivisionOfProduct) throw ambiguous;
}

/** `(2)/(3)`. */
function isBracketedFraction(tokens: readonly Token[], index: number): boolean {
  const kinds = tokens.slice(index, index + 7).map((token) => token.kind);
  return kinds.join() === "open,number,close,operator,open,number,close" && isSlash(tokens[index + 3]);
}

/** Only letters, powers and products without a sign stand between the fraction and the factor. */
function followsFraction(tokens: readonly Token[], division: number, index: number): boolean {
  const between = tokens.slice(division + 2, index);
  return between.every(
    (token) =>
      token.kind === "letter" ||
      token.kind === "constant" ||
      token.kind === "number" ||
      (token.kind === "operator" && token.operator === "^"),
  );
}

/** Index of the last division before `index` in the same product without sign, at the same depth, or null. */
function divisionInRun(tokens: readonly Token[], index: number): number | null {
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === "close") depth += 1;
    if (token.kind === "open") depth -= 1;
    if (depth < 0) return null;
    if (depth > 0) continue;
    if (token.kind === "sign" || token.kind === "or") return null;
    if (token.kind !== "operator") continue;
    if (token.operator === "/" || token.operator === "÷") return at;
    if (token.operator !== "^" && token.operator !== "%" && token.operator !== "!") return null;
  }
  return null;
}

/** Whether the factor that starts here is a letter or a bracket with a letter inside. */
function hasLetter(tokens: readonly Token[], index: number): boolean {
  let depth = 0;
  for (const token of tokens.slice(index)) {
    if (token.kind === "letter" || token.kind === "constant" || token.kind === "function") return true;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth <= 0) return false;
  }
  return false;
}
