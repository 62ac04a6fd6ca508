import type { ConceptText, SubjectLexicon } from "../../curriculum/packs.schemas.ts";
import type { Locale } from "../turn.models.ts";
import { commonLexicon } from "./language/common.constants.ts";
import { type Language, languageOf } from "./language/language.models.ts";
import {
  correctSpelling,
  fold,
  makeVocabulary,
  rewrite,
  stem,
  tokens,
  type Vocabulary,
} from "./words.models.ts";

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
  /** Single words of the subject and of the language that stand for ideas the item does not ask about. */
  readonly background: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly topics: ReadonlySet<string>;
  readonly readAs: ReadonlyMap<string, string>;
}

/**
 * The words of an item: those of the ideas it asks about, from the item itself, its subject and the language,
 * added up; and as background the other single words of the subject and the language.
 */
export function compileLexicon(text: ConceptText, subject: SubjectLexicon, locale: Locale): Lexicon {
  const language = languageOf(locale);
  const asked = ideasOf(text);
  const foreground = new PhraseBook(language);
  const background = new PhraseBook(language);
  foreground.addAll(text.lexicon, true);
  foreground.addAll(text.opposites, false);
  for (const [idea, entry] of [...Object.entries(subject), ...Object.entries(commonLexicon)]) {
    const book = asked.has(idea) ? foreground : background;
    for (const written of entry[locale]) book.add(idea, true, written);
    for (const written of entry.not?.[locale] ?? []) book.add(idea, false, written);
  }
  return {
    language,
    phrases: foreground.longestFirst(),
    background: background.longestFirst(),
    stems: new Set([...foreground.stems, ...background.stems]),
    vocabulary: makeVocabulary(foreground.vocabulary, language),
    topics: new Set(text.topics),
    readAs: new Map(Object.entries(text.readAs)),
  };
}

/** Ideas that the item's sets name. */
function ideasOf(text: ConceptText): ReadonlySet<string> {
  const sets = [
    ...text.about,
    ...text.expectations.flatMap((one) => [...one.keyIdeas, ...one.promptAnswers]),
    ...text.misconceptions.flatMap((one) => one.keyIdeas),
  ];
  const tests = sets.flat().flatMap((element) => element.split(/[|+>]/));
  return new Set([
    ...tests.map((test) => test.replace(/^[!~?^-]+/, "").replace(/@\w+$/, "")),
    ...text.topics,
  ]);
}

interface ReadPhrase {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Phrases of packs as they were read: the words of a subject and of the language are the same for each of its items. */
const readPhrases = new WeakMap<Language, Map<string, ReadPhrase>>();

function readPhrase(written: string, language: Language): ReadPhrase {
  const known = readPhrases.get(language) ?? new Map<string, ReadPhrase>();
  readPhrases.set(language, known);
  const before = known.get(written);
  if (before) return before;
  const words = tokens(rewrite(fold(written), language), language);
  const read = { words, stems: words.map((word) => stem(word, language)) };
  known.set(written, read);
  return read;
}

class PhraseBook {
  readonly vocabulary = new Set<string>();
  readonly stems = new Set<string>();
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly known = new Set<string>();
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  addAll(ideas: Readonly<Record<string, readonly string[]>>, affirms: boolean): void {
    for (const [idea, written] of Object.entries(ideas))
      for (const one of written) this.add(idea, affirms, one);
  }

  add(idea: string, affirms: boolean, written: string): void {
    const { words, stems } = readPhrase(written, this.language);
    const first = stems[0];
    if (first === undefined) return;
    for (const word of words) this.vocabulary.add(word);
    for (const one of stems) this.stems.add(one);
    const key = `${affirms ? "+" : "-"}${idea} ${stems.join(" ")}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    const others = this.phrases.get(first);
    if (others) others.push({ idea, affirms, stems });
    else this.phrases.set(first, [{ idea, affirms, stems }]);
  }

  longestFirst(): ReadonlyMap<string, readonly Phrase[]> {
    for (const list of this.phrases.values())
      list.sort((left, right) => right.stems.length - left.stems.length);
    return this.phrases;
  }
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
  const familiar = language.plainForms(text).find((form) => lexicon.stems.has(stem(form, language)));
  const corrected = familiar ?? correctSpelling(text, lexicon.vocabulary, language);
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
  if (phrases.length > 0) return { phrases, end: reached };
  const others = (lexicon.background.get(first.stem) ?? []).filter((phrase) => phrase.stems.length === 1);
  return others.length === 0 || isFunctionWord(first.text, lexicon.language)
    ? null
    : { phrases: others, end: start + 1 };
}

function isFunctionWord(text: string, language: Language): boolean {
  return (
    language.fillers.has(text) ||
    language.breaks.has(text) ||
    language.denyingBreaks.has(text) ||
    language.negators.has(text) ||
    language.from.has(text) ||
    language.to.has(text) ||
    language.where.has(text)
  );
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
