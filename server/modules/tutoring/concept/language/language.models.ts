import type { Locale } from "../../turn.models.ts";
import { english } from "./english.constants.ts";
import { spanish } from "./spanish.constants.ts";

/** What reading an answer needs to know of a language. All words are folded: lower case, no accents, no apostrophes. */
export interface Language {
  readonly stemmer: "english" | "spanish";
  /** Phrases that say nothing about the matter and hide a negator ("not only", "i dont know"). */
  readonly idioms: readonly RegExp[];
  /** Phrases said in one word before reading ("instead of" is "without"). */
  readonly rewrites: readonly (readonly [RegExp, string])[];
  readonly negators: ReadonlySet<string>;
  /** Words after which `not` belongs to the clause before it rather than opening a contrast. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that open a new clause. */
  readonly breaks: ReadonlySet<string>;
  /** Words that open a clause and deny what it says ("without membrane", "instead of water"). */
  readonly denyingBreaks: ReadonlySet<string>;
  /** Words that open a condition; a denied condition with a denied result affirms both. */
  readonly conditions: ReadonlySet<string>;
  /** Words that open the result of a condition ("if you don't flip it, it *would* be wrong"). */
  readonly results: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** Words that carry a denial on to what they join, where that begins with a plain word. */
  readonly carriers: ReadonlySet<string>;
  /** Words that open what a verb is about: a denied verb denies it too ("it doesn't mean *that* …"). */
  readonly complements: ReadonlySet<string>;
  /** A verb form that can't stand under the denial before it ("doesn't eat and *grows*"). */
  readonly freshVerb: RegExp;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  /** Words that may stand inside a phrase of several words. */
  readonly articles: ReadonlySet<string>;
  /** What a lone "n" stands for where no program has a variable of that name. */
  readonly shortAnd: string;
  /** Words without matter of their own. */
  readonly fillers: ReadonlySet<string>;
  /** Words whose stem would be that of a word with another meaning (`como`, like, and `come`, eats). */
  readonly unstemmed: ReadonlySet<string>;
  /** How a folded word sounds; words that sound alike are misspellings of each other. */
  readonly sound: (word: string) => string;
  /** Plain forms that a word may be a familiar form of: `goin` of `going`, `igualito` of `igual`. */
  readonly plainForms: (word: string) => readonly string[];
  /** Spellings of chat language, word for word. */
  readonly spellings: Readonly<Record<string, string>>;
}

export function languageOf(locale: Locale): Language {
  return locale === "es" ? spanish : english;
}
