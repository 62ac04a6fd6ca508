import { algebraTerms } from "./algebra.ts";
import { numberTerms } from "./numbers.ts";

/** One word of the glossary in both languages. The first name is how it is spoken of. */
export interface Term {
  readonly id: string;
  readonly en: { readonly names: readonly string[]; readonly meaning: string };
  readonly es: { readonly names: readonly string[]; readonly meaning: string };
}

export const terms: readonly Term[] = [...algebraTerms, ...numberTerms].map(
  ([id, enNames, enMeaning, esNames, esMeaning]) => ({
    id,
    en: { names: enNames.split("|"), meaning: enMeaning },
    es: { names: esNames.split("|"), meaning: esMeaning },
  }),
);
