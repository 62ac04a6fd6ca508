import type { Root, RootQuotient, RootTerm } from "./terms.models.ts";
import { quotientText, rootText, termsText } from "./terms.models.ts";

/** What a misconception makes of a right line, with what its question needs. */
export interface WrongQuotient {
  readonly quotient: RootQuotient;
  readonly values: Readonly<Record<string, string>>;
}

/** What a misconception does with a right line; what is left of the work is then done rightly. */
export type RootRule = (quotient: RootQuotient) => readonly WrongQuotient[];

/** A rule about one term above the line: the terms that it becomes, each list a wrong line; none where it can't bite. */
export function onTerms(
  spoil: (term: RootTerm, quotient: RootQuotient) => readonly (readonly RootTerm[])[],
): RootRule {
  return (quotient) =>
    quotient.top.flatMap((term, at) =>
      spoil(term, quotient).map((terms) => {
        const top = quotient.top.flatMap((one, index) => (index === at ? terms : [one]));
        return { quotient: { ...quotient, top }, values: valuesOf(term, quotient) };
      }),
    );
}

/** A rule about one root of a term above the line. */
export function onRoots(spoil: (root: Root, rest: RootTerm) => readonly (readonly RootTerm[])[]): RootRule {
  return onTerms((term) =>
    term.roots.flatMap((root) => spoil(root, { ...term, roots: term.roots.filter((one) => one !== root) })),
  );
}

export function valuesOf(term: RootTerm, quotient: RootQuotient): Readonly<Record<string, string>> {
  const [first, second] = term.roots;
  return {
    term: termsText([term]),
    expression: quotientText(quotient),
    ...(first === undefined ? {} : { root: rootText(first) }),
    ...(second === undefined ? {} : { second: rootText(second) }),
  };
}
