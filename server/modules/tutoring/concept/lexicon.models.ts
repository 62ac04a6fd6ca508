import type { ConceptText } from "../../curriculum/packs.schemas.ts";
import type { Locale } from "../turn.models.ts";
import { type Language, languageOf } from "./language/language.models.ts";
import { correctSpelling, fold, stem, tokens } from "./words.models.ts";

/** A phrase that expresses an idea (`affirms`) or denies it, as stems in order. */
interface Phrase {
  readonly idea: string;
  readonly affirms: boolean;
  readonly stems: readonly string[];
}

/** The words of a concept item, ready for reading answers. */
export interface Lexicon {
  readonly language: Language;
  /** Phrases by first stem, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlySet<string>;
  /** Folded words that misspellings are compared with. */
  readonly vocabulary: readonly string[];
  readonly topics: ReadonlySet<string>;
  readonly readAs: ReadonlyMap<string, string>;
}

export function compileLexicon(text: ConceptText, locale: Locale): Lexicon {
  const language = languageOf(locale);
  const phrases = new Map<string, Phrase[]>();
  const vocabulary = new Set<string>();
  const stems = new Set<string>();
  const add = (idea: string, affirms: boolean, written: string): void => {
    const words = tokens(fold(written), language);
    const phrase = { idea, affirms, stems: words.map((word) => stem(word, language)) };
    const first = phrase.stems[0];
    if (first === undefined) return;
    for (const word of words) vocabulary.add(word);
    for (const one of phrase.stems) stems.add(one);
    const known = phrases.get(first) ?? [];
    const sameStems = (other: Phrase): boolean => other.stems.join(" ") === phrase.stems.join(" ");
    if (known.some((other) => other.idea === idea && other.affirms === affirms && sameStems(other))) return;
    phrases.set(first, [...known, phrase]);
  };
  for (const [idea, written] of Object.entries(text.lexicon)) for (const one of written) add(idea, true, one);
  for (const [idea, written] of Object.entries(text.opposites))
    for (const one of written) add(idea, false, one);
  for (const list of phrases.values()) list.sort((left, right) => right.stems.length - left.stems.length);
  return {
    language,
    phrases,
    stems,
    vocabulary: [...vocabulary],
    topics: new Set(text.topics),
    readAs: new Map(Object.entries(text.readAs)),
  };
}

/** A word of an answer with its stem, spelled as the item spells it where it was only misspelled. */
export interface Word {
  readonly text: string;
  readonly stem: string;
}

export function readWord(written: string, lexicon: Lexicon): Word {
  const { language } = lexicon;
  const text = lexicon.readAs.get(written) ?? written;
  const known = stem(text, language);
  const ordinary =
    lexicon.stems.has(known) ||
    language.fillers.has(text) ||
    language.breaks.has(text) ||
    language.where.has(text) ||
    language.auxiliaries.has(text) ||
    language.negators.has(text);
  if (ordinary) return { text, stem: known };
  const corrected = correctSpelling(text, lexicon.vocabulary);
  return { text: corrected, stem: corrected === text ? known : stem(corrected, language) };
}

/**
 * The longest phrases that start at a word, skipping up to two articles inside them, and where they end.
 * Several when the same words express several ideas.
 */
export function phrasesAt(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): { readonly phrases: readonly Phrase[]; readonly end: number } | null {
  const first = words[start];
  if (first === undefined) return null;
  const phrases: Phrase[] = [];
  let reached = 0;
  for (const phrase of lexicon.phrases.get(first.stem) ?? []) {
    if (phrase.stems.length < (phrases[0]?.stems.length ?? 0)) break;
    const end = endOfPhrase(words, start, phrase.stems, lexicon.language);
    if (end === null || (phrases.length > 0 && end !== reached)) continue;
    phrases.push(phrase);
    reached = end;
  }
  return phrases.length === 0 ? null : { phrases, end: reached };
}

function endOfPhrase(
  words: readonly Word[],
  start: number,
  stems: readonly string[],
  language: Language,
): number | null {
  let position = start;
  for (const [index, wanted] of stems.entries()) {
    let skipped = 0;
    while (index > 0 && skipped < 2 && words[position]?.stem !== wanted) {
      const word = words[position];
      if (word === undefined || !language.articles.has(word.text)) return null;
      position += 1;
      skipped += 1;
    }
    if (words[position]?.stem !== wanted) return null;
    position += 1;
  }
  return position;
}
