import { applyFunctions } from "./applying.models.ts";
import { makeExplicit } from "./grouping.models.ts";
import { closingIndex, splitOutside } from "./order.models.ts";
import { parseTokens, splitAtSigns } from "./parsing.models.ts";
import { mentionsLetter } from "./printing.models.ts";
import { type ReadResult, type Relation, type Token, Unreadable } from "./syntax.models.ts";

/** What a text says, from its tokens: see `readExpression`. Throws `Unreadable`. */
export function readTokens(tokens: readonly Token[]): ReadResult {
  if (tokens.length === 0) throw new Unreadable("empty", 0);
  const [first, ...others] = splitOutside(tokens, (token) => token.kind === "or").map(readTogether);
  if (first === undefined) throw new Unreadable("empty", 0);
  return others.length === 0 ? first : joinAlternatives(first, others);
}

/** `x = 2 or x = 3`, and `x = 2 or 3`. */
function joinAlternatives(first: ReadResult, others: readonly ReadResult[]): ReadResult {
  const relations = [first, ...others].flatMap((part): readonly (Relation | null)[] => {
    if (part.kind === "relation") return [part.relation];
    if (part.kind === "either") return part.relations;
    return [part.kind === "expression" ? namedLike(first, part) : null];
  });
  const known = relations.flatMap((relation) => (relation === null ? [] : [relation]));
  if (known.length !== relations.length) throw new Unreadable("outside", 0);
  return { kind: "either", relations: known };
}

/** `3` after `x = 2` says `x = 3`. */
function namedLike(first: ReadResult, part: ReadResult & { readonly kind: "expression" }): Relation | null {
  const named =
    first.kind === "either" ? first.relations[0] : first.kind === "relation" ? first.relation : null;
  if (named?.left.kind !== "letter" || named.sign !== "=" || mentionsLetter(part.expression)) return null;
  return { left: named.left, sign: "=", right: part.expression };
}

/** Statements side by side: a system, or a list of values for one letter. */
function readTogether(tokens: readonly Token[]): ReadResult {
  const parts = splitOutside(tokens, (token) => token.kind === "separator").filter((part) => part.length > 0);
  if (parts.length === 0) throw new Unreadable("syntax", tokens[0]?.at ?? 0);
  const [first, ...others] = parts.map(readStatement);
  if (first === undefined || others.length === 0) return first ?? readStatement(tokens);
  if (others.every((part) => part.kind === "expression")) {
    if (first.kind === "expression") throw new Unreadable("outside", 0);
    return joinAlternatives(first, others);
  }
  const relations = [first, ...others].map(relationsOf);
  const known = relations.flatMap((part) => part ?? []);
  if (relations.includes(null)) throw new Unreadable("outside", 0);
  return { kind: isListOfValues(known) ? "either" : "system", relations: known };
}

function relationsOf(read: ReadResult): readonly Relation[] | null {
  if (read.kind === "relation") return [read.relation];
  return read.kind === "chain" ? chainRelations(read) : null;
}

/** The neighbouring relations of a chain: `a = b = c` is `a = b` and `b = c`. */
export function chainRelations(chain: ReadResult & { readonly kind: "chain" }): readonly Relation[] {
  return chain.signs.flatMap((sign, index) => {
    const left = chain.parts[index];
    const right = chain.parts[index + 1];
    return left === undefined || right === undefined ? [] : [{ left, sign, right }];
  });
}

/** `x = 2, x = 3`: the values that one letter can have. */
function isListOfValues(relations: readonly Relation[]): boolean {
  const [first] = relations;
  if (first?.left.kind !== "letter") return false;
  const { name } = first.left;
  return relations.every(
    ({ left, sign, right }) =>
      sign === "=" && left.kind === "letter" && left.name === name && !mentionsLetter(right),
  );
}

function readStatement(tokens: readonly Token[]): ReadResult {
  if (tokens.some((token) => token.kind === "plus-minus")) return readBothSigns(tokens);
  const values = valuesInBrackets(tokens);
  if (values !== null) return readTogether(values);
  const { sides, signs } = splitAtSigns(makeExplicit(applyFunctions(tokens)));
  const parts = sides.map(parseTokens);
  const [left, right] = parts;
  const sign = signs[0];
  if (left === undefined) throw new Unreadable("empty", 0);
  if (sign === undefined || right === undefined) return { kind: "expression", expression: left };
  if (parts.length === 2) return { kind: "relation", relation: { left, sign, right } };
  return { kind: "chain", parts, signs };
}

/** `x = ±2` is `x = 2` or `x = -2`. Several signs in one statement go together, upper with upper. */
function readBothSigns(tokens: readonly Token[]): ReadResult {
  const relations = (["+", "-"] as const).map((upper) => {
    const read = readStatement(
      tokens.map((token) =>
        token.kind === "plus-minus"
          ? {
              kind: "operator",
              operator: token.first === "+" ? upper : upper === "+" ? "-" : "+",
              at: token.at,
              spaced: token.spaced,
            }
          : token,
      ),
    );
    if (read.kind !== "relation") throw new Unreadable("outside", tokens[0]?.at ?? 0);
    return read.relation;
  });
  return { kind: "either", relations };
}

/** `x = [1, 2]` and `x = {1, 2}` without their brackets, or null. */
function valuesInBrackets(tokens: readonly Token[]): readonly Token[] | null {
  const sign = tokens.findIndex((token) => token.kind === "sign");
  const open = tokens[sign + 1];
  if (sign !== 1 || open?.kind !== "open" || open.glyph === undefined) return null;
  if (closingIndex(tokens, sign + 1) !== tokens.length - 1) return null;
  const inner = tokens.slice(sign + 2, -1);
  if (splitOutside(inner, (token) => token.kind === "separator").length < 2) return null;
  return [...tokens.slice(0, sign + 1), ...inner];
}
