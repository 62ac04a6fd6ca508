import Fraction from "fraction.js";
import type { RootRewriting, RootStep } from "./rewriting.models.ts";
import {
  numberTerm,
  type RootBracket,
  type RootQuotient,
  type RootTerm,
  rootText,
  termsText,
  timesTerm,
} from "./terms.models.ts";

/** The first of the steps of multiplying out that applies above the line. */
export const multiplyOut: RootRewriting = (quotient) =>
  raiseTerm(quotient) ?? powerAsProduct(quotient) ?? multiplyBrackets(quotient) ?? distribute(quotient);

function replaced(quotient: RootQuotient, term: RootTerm, by: readonly RootTerm[]): RootQuotient {
  return { ...quotient, top: quotient.top.flatMap((one) => (one === term ? by : [one])) };
}

function bracketWhere(
  quotient: RootQuotient,
  holds: (bracket: RootBracket) => boolean,
): { readonly term: RootTerm; readonly bracket: RootBracket } | null {
  for (const term of quotient.top) {
    const bracket = term.brackets.find(holds);
    if (bracket !== undefined) return { term, bracket };
  }
  return null;
}

const powerText = (bracket: RootBracket) => termsText([{ ...numberTerm(1), brackets: [bracket] }]);

/** `(3sqrt(2))^2` as `9sqrt(2) * sqrt(2)`: number and root are each taken so often. */
function raiseTerm(quotient: RootQuotient): RootStep | null {
  const found = bracketWhere(quotient, ({ terms }) => terms.length === 1);
  const [inner] = found?.bracket.terms ?? [];
  if (found === null || inner === undefined) return null;
  const { term, bracket } = found;
  const rest = { ...term, brackets: term.brackets.filter((one) => one !== bracket) };
  const raised = Array.from({ length: bracket.exponent }, () => inner).reduce(timesTerm, rest);
  return {
    name: "raise-root-term",
    values: { power: powerText(bracket), bracket: termsText(bracket.terms) },
    next: replaced(quotient, term, [raised]),
  };
}

function powerAsProduct(quotient: RootQuotient): RootStep | null {
  const found = bracketWhere(quotient, ({ exponent }) => exponent > 1);
  if (found === null) return null;
  const { term, bracket } = found;
  const brackets = term.brackets.flatMap((one) =>
    one === bracket ? Array.from({ length: one.exponent }, () => ({ ...one, exponent: 1 })) : [one],
  );
  return {
    name: "power-as-product",
    values: { bracket: termsText(bracket.terms), power: powerText(bracket) },
    next: replaced(quotient, term, [{ ...term, brackets }]),
  };
}

function multiplyBrackets(quotient: RootQuotient): RootStep | null {
  const term = quotient.top.find(({ brackets }) => brackets.length > 1);
  const [first, second, ...others] = term?.brackets ?? [];
  if (term === undefined || first === undefined || second === undefined) return null;
  const terms = first.terms.flatMap((a) => second.terms.map((b) => timesTerm(a, b)));
  const outer = { ...term, brackets: others };
  const isAlone = others.length === 0 && isOne(outer);
  const rest = { ...outer, brackets: [{ terms, exponent: 1 }, ...others] };
  return {
    name: "multiply-brackets",
    values: {
      first: termsText(first.terms),
      second: termsText(second.terms),
      term: termsText(first.terms.slice(0, 1)),
    },
    next: replaced(quotient, term, isAlone ? terms : [rest]),
  };
}

function isOne(term: RootTerm): boolean {
  return term.coefficient.equals(1) && term.letters === "" && term.roots.length + term.brackets.length === 0;
}

function distribute(quotient: RootQuotient): RootStep | null {
  const term = quotient.top.find(({ brackets }) => brackets.length > 0);
  const [bracket] = term?.brackets ?? [];
  if (term === undefined || bracket === undefined) return null;
  const factor = { ...term, brackets: [] };
  return {
    name: isOne(factor) ? "drop-brackets" : "distribute",
    values: { factor: termsText([factor]), bracket: termsText(bracket.terms), term: termsText([term]) },
    next: replaced(
      quotient,
      term,
      bracket.terms.map((inner) => timesTerm(factor, inner)),
    ),
  };
}

/** Letters and roots of a term: terms with the same key are alike. */
function keyOf(term: RootTerm): string {
  return `${term.letters}|${term.roots.map(rootText).sort().join("|")}`;
}

/** `3sqrt(2) + 10sqrt(2)` as `13sqrt(2)`, numbers with numbers; in brackets nothing is collected. */
export const collectLikeRoots: RootRewriting = (quotient) => {
  if (quotient.top.some(({ brackets }) => brackets.length > 0)) return null;
  const sums = new Map<string, RootTerm>();
  for (const term of quotient.top) {
    const known = sums.get(keyOf(term));
    const coefficient = term.coefficient.add(known?.coefficient ?? 0);
    sums.set(keyOf(term), { ...(known ?? term), coefficient });
  }
  if (sums.size === quotient.top.length) return null;
  const like = quotient.top.find((term) =>
    quotient.top.some((other) => other !== term && keyOf(other) === keyOf(term)),
  );
  const key = like === undefined ? "" : keyOf(like);
  const left = [...sums.values()].filter((term) => !term.coefficient.equals(0));
  return {
    name: like !== undefined && like.roots.length > 0 ? "collect-like-roots" : "collect-like-terms",
    values: { terms: termsText(quotient.top.filter((term) => keyOf(term) === key)) },
    next: { ...quotient, top: left.length === 0 ? [numberTerm(new Fraction(0))] : left },
  };
};
