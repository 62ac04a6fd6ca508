import type { Problem, SolutionStep } from "../../checking/checking.models.ts";
import { nextStep, readExpression, stepWords } from "../../checking/engine.ts";
import { readToLatex, toPlain } from "../../checking/expression.models.ts";
import type { Locale } from "../turn.models.ts";

/**
 * The kinds of step that the tutor has its own words for. `own` is spoken of in the words that come with the
 * problem's family, `any` in general.
 */
export const focusKinds = [
  "distribute",
  "combine",
  "clear-fractions",
  "collect",
  "constant",
  "coefficient",
  "flip",
  "swap",
  "brackets",
  "powers",
  "multiply",
  "add",
  "common-denominator",
  "add-fractions",
  "multiply-fractions",
  "divide-fractions",
  "convert",
  "percent",
  "decimal",
  "simplify",
  "own",
  "any",
] as const;
export type FocusKind = (typeof focusKinds)[number];

/** What the next step is about, with the student's own terms in it. Values are LaTeX unless said otherwise. */
export interface Focus {
  readonly kind: FocusKind;
  readonly step: SolutionStep | null;
  readonly values: Readonly<Record<string, string>>;
}

/** The kind of a step by the engine's stable name. */
export function focusKindOf(name: string | null): FocusKind {
  return name === null ? "any" : (kindsByName[name] ?? "any");
}

const kindsByName: Readonly<Record<string, FocusKind>> = {
  distribute: "distribute",
  "combine-like-terms": "combine",
  "clear-fractions": "clear-fractions",
  "collect-unknown": "collect",
  "undo-addition": "constant",
  "undo-multiplication": "coefficient",
  "flip-inequality": "flip",
  "swap-sides": "swap",
  brackets: "brackets",
  powers: "powers",
  "multiply-divide": "multiply",
  "add-subtract": "add",
  "common-denominator": "common-denominator",
  "add-fractions": "add-fractions",
  "multiply-fractions": "multiply-fractions",
  "divide-fractions": "divide-fractions",
  "convert-percent": "percent",
  "convert-mixed": "convert",
  "simplify-fraction": "simplify",
};

/** What comes next on a line, from the student's own last right line. */
export function focusOn(problem: Problem, line: string, locale: Locale): Focus {
  const step = nextStep(problem, line);
  const own = step === null ? null : ownWords(problem, step, locale);
  if (own !== null) return { kind: "own", step, values: own };
  const plain = plainOf(line);
  const named = step === null ? "any" : focusKindOf(step.name);
  const turns =
    problem.family === "linear-inequality" && named === "coefficient" && turnsOrder(plain, problem.unknown);
  const sums = named === "combine" && problem.unknown !== null && isOnlyASum(plain, problem.unknown);
  const kind = turns ? "flip" : sums ? "add" : named;
  return { kind, step, values: fragmentsOf(plain, problem.unknown, kind) };
}

/** The family's words for a step as values to say; null when it leaves them to the tutor, or a value they need is missing. */
function ownWords(
  problem: Problem,
  step: SolutionStep,
  locale: Locale,
): Readonly<Record<string, string>> | null {
  const words = stepWords(problem, step.name);
  if (words === null) return null;
  const parts = { ownPoint: words.point, ownPrinciple: words.principle, ownNext: words.next };
  const sentences = Object.entries(parts).map(([name, sentence]) => [name, sentence[locale]] as const);
  if (sentences.some(([, sentence]) => lacksValue(sentence, step.values))) return null;
  return Object.fromEntries(
    sentences.map(([name, sentence]) => [name, fillWords(sentence, step.values)] as const),
  );
}

/** Asked of the sentence before it is filled: the LaTeX of a value has braces of its own. */
function lacksValue(sentence: string, values: Readonly<Record<string, string>>): boolean {
  const names = sentence.match(/(?<=[{[])\w+(?=[\]}])/g) ?? [];
  return names.some((name) => values[name] === undefined);
}

/** Puts a step's values into a family's sentence: `[name]` as mathematics, `{name}` as it stands. */
function fillWords(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(
    /\[(\w+)\]|\{(\w+)\}/g,
    (placeholder, mathematics: string | undefined, plain: string | undefined) => {
      const value = values[mathematics ?? plain ?? ""];
      if (value === undefined) return placeholder;
      return mathematics === undefined ? value : `$${latexOf(value)}$`;
    },
  );
}

/** The unknown stands alone and the other side is a sum of numbers: `x = 12 - 7`. */
function isOnlyASum(plain: string, unknown: string): boolean {
  const sides = plain.split(/<=|>=|=|<|>/).map((side) => termsOf(side));
  return sides.some((side) => side.length === 1 && side[0] === unknown);
}

/** An inequality whose unknown is multiplied by a negative number, so that its sign turns when that is undone. */
function turnsOrder(plain: string, unknown: string | null): boolean {
  const side = plain.split(/<=|>=|<|>/).find((part) => unknown !== null && part.includes(unknown));
  return side?.trim().startsWith("-") ?? false;
}

/** A line in the engine's plain notation, or as it stands where it can't be read. */
export function plainOf(line: string): string {
  const read = readExpression(line);
  if (read.kind === "relation") return toPlain(read.relation);
  if (read.kind === "expression") return toPlain(read.expression);
  return line;
}

/** A piece of mathematics as LaTeX without delimiters. */
export function latexOf(text: string): string {
  return readToLatex(readExpression(text), text);
}

/** The pieces of a line that a question about its next step points at. */
function fragmentsOf(
  plain: string,
  unknown: string | null,
  kind: FocusKind,
): Readonly<Record<string, string>> {
  const sides = plain.split(/<=|>=|=|<|>/).map((side) => side.trim());
  const [left = "", right = ""] = sides;
  if (kind === "distribute" || kind === "brackets") return bracketIn(plain);
  if (unknown === null || sides.length !== 2) return {};
  const own = left.includes(unknown) ? left : right;
  const other = own === left ? right : left;
  const constants = termsOf(own).filter((term) => !term.includes(unknown));
  const unknowns = [left, right].map((side) => termsOf(side).filter((term) => term.includes(unknown)));
  const constant = constants[0];
  const counts = countsOf(plain, unknown);
  const values: Record<string, string> = {
    ...(counts ? { leftCount: counts[0], rightCount: counts[1] } : {}),
    side: latexOf(own),
    other: latexOf(other),
    unknown,
  };
  if (constant !== undefined) {
    values.term = latexOf(constant.replace(/^-/, ""));
    values.constant = constant;
    values[constant.startsWith("-") ? "minus" : "plus"] = latexOf(constant.replace(/^-/, ""));
  }
  const [first, second] = [unknowns[0]?.[0], unknowns[1]?.[0]];
  if (first !== undefined && second !== undefined) {
    values.leftTerm = latexOf(first);
    values.rightTerm = latexOf(second);
  }
  const multiple = termsOf(own).find((term) => term.includes(unknown));
  if (multiple !== undefined) {
    values.multiple = latexOf(multiple);
    const times = new RegExp(`^(-?\\d+)\\*?${unknown}$`).exec(multiple)?.[1];
    const over = new RegExp(`^-?${unknown}/(\\d+)$`).exec(multiple)?.[1];
    const coefficient = times ?? over;
    if (coefficient !== undefined) values.coefficient = coefficient;
  }
  return values;
}

/** `3(x - 2)` gives the factor `3`, the whole and its first and last term inside. */
function bracketIn(plain: string): Readonly<Record<string, string>> {
  const found = /(-?\s?(?:\d+(?:\.\d+)?(?:\/\d+)?)?)\s*\*?\s*\(([^()]+)\)/.exec(plain);
  if (!found) return {};
  const factor = (found[1] ?? "").replace(/\s/g, "");
  const inside = found[2] ?? "";
  const terms = termsOf(inside);
  const [first, last] = [terms[0], terms.at(-1)];
  return {
    inside: latexOf(inside),
    ...(factor !== "" ? { bracket: latexOf(`${factor}(${inside})`) } : {}),
    insidePlain: inside,
    ...(factor !== "" && factor !== "-" ? { factor: latexOf(factor), factorPlain: factor } : {}),
    ...(/^[2-9]$|^1\d$/.test(factor) ? { bags: factor } : {}),
    ...(first !== undefined && last !== undefined && first !== last
      ? { first: latexOf(first), second: latexOf(last), secondPlain: last }
      : {}),
  };
}

/** The terms of one side with their signs, split where no bracket is open: `2x - 5` gives `2x` and `-5`. */
export function termsOf(side: string): readonly string[] {
  const terms: string[] = [];
  let depth = 0;
  let term = "";
  for (const character of side) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    const splits =
      depth === 0 && (character === "+" || character === "-") && term.trim() !== "" && !/[*/]\s*$/.test(term);
    if (splits) {
      terms.push(term);
      term = character === "-" ? "-" : "";
    } else {
      term += character;
    }
  }
  return [...terms, term]
    .map((part) => part.replace(/\s+/g, "").replace(/^\+/, ""))
    .filter((part) => part !== "");
}

/** How often the unknown stands on each side, plain: `5x = 2x + 9` gives `["5", "2"]`; null when that is not plain to see. */
export function countsOf(plain: string, unknown: string): readonly [string, string] | null {
  const counts = plain.split(/<=|>=|=|<|>/).map((side) => {
    const terms = termsOf(side).filter((term) => term.includes(unknown));
    const count =
      terms.length === 1 ? new RegExp(`^(-?\\d*)\\*?${unknown}$`).exec(terms[0] ?? "")?.[1] : undefined;
    return count === "" ? "1" : count === "-" ? "-1" : count;
  });
  const [left, right] = counts;
  return left !== undefined && right !== undefined && counts.length === 2 ? [left, right] : null;
}
