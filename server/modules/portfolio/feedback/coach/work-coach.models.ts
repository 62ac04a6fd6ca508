import { folded } from "../../../../shared/search-words.ts";
import type { Language } from "../../../curriculum/packs.schemas.ts";
import type { Sentence } from "../../../journal/coach/sentences.models.ts";
import { foldText } from "../../../journal/templates/folding.models.ts";
import type { Comment, Passage } from "../feedback.schemas.ts";
import type { Criterion, RubricCopy } from "../rubrics.schemas.ts";
import { isBeyondWords, type Kind, kindsOf, type Sign, signIn } from "./kinds.models.ts";
import { sharedWords, subjectOf } from "./likeness.models.ts";
import { workPhrases } from "./phrases.constants.ts";
import { readWork, type Work, type WorkReading } from "./reading.models.ts";

/** What the coach says of a piece of work: about each criterion, and at the end the one question, a comment too. */
export interface WorkCoaching {
  readonly comments: readonly Comment[];
  readonly question: Comment;
}

/** What was seen of a criterion. */
type Seen =
  | { readonly kind: "sign"; readonly sign: Sign; readonly passage: Passage }
  | { readonly kind: "working"; readonly passage: Passage; readonly lines: number }
  | { readonly kind: "words"; readonly words: readonly string[]; readonly passage: Passage }
  | { readonly kind: "none"; readonly of: readonly Kind[] }
  /** It asks for something of its own, and no passage uses its words. */
  | { readonly kind: "none-about" }
  /** It asks for something that words don't show. */
  | { readonly kind: "untold" };

/**
 * Formative feedback of the built-in coach on a piece of work: deterministic, bounded by the length that is read, never
 * throwing. It says what stands in a passage and by which word that is seen, never how good it is; where it found nothing, or
 * can't tell, it says so. Each comment quotes exactly, and the whole asks one question.
 */
export function coachWork(work: Work, rubric: RubricCopy, locale: Language): WorkCoaching {
  const phrases = workPhrases[locale];
  const reading = readWork(work);
  if (reading.state !== "readable") {
    const { say, ask } = phrases.states[reading.state];
    return { comments: [said(say)], question: said(ask) };
  }
  const quoted: Passage[] = [];
  const seen = rubric.criteria.map((criterion) => {
    const found = look(criterion, reading, quoted, locale);
    if ("passage" in found) quoted.push(found.passage);
    return { criterion, found };
  });
  const comments = seen.map(({ criterion, found }) =>
    said(describe(found, locale), "passage" in found ? found.passage : null, criterion.id),
  );
  return {
    comments: reading.cut ? [said(phrases.cut), ...comments] : comments,
    question: questionOf(seen, locale),
  };
}

function said(text: string, passage: Passage | null = null, criterion?: string): Comment {
  return { passage, region: null, text, by: "coach", ...(criterion === undefined ? {} : { criterion }) };
}

/** What shows a criterion best: a sign of what it asks for, with words that it is about; before those, words not quoted yet. */
function look(
  criterion: Criterion,
  reading: WorkReading,
  quoted: readonly Passage[],
  locale: Language,
): Seen {
  const kinds = kindsOf(criterion);
  const subjects = { en: subjectOf(criterion, "en"), es: subjectOf(criterion, "es") };
  const candidates = reading.sentences.flatMap((sentence) => {
    const language = sentence.language ?? locale;
    const words = sharedWords(sentence, subjects[language], language);
    const sign = firstOf(kinds, (kind) => signIn(sentence, kind));
    if (sign === null && (kinds.length > 0 || words.length === 0)) return [];
    return [{ sentence, sign, words, weight: (sign === null ? 0 : 2) + words.length }];
  });
  const inOrder = candidates.toSorted((left, right) => right.weight - left.weight);
  const passages = inOrder.slice(0, mostTried).flatMap(({ sentence, sign, words }): Seen[] => {
    const passage = reading.passage(sentence, sign?.index);
    if (passage === null) return [];
    if (sign === null) return [{ kind: "words", words, passage }];
    return isShown(sign, sentence, passage) ? [{ kind: "sign", sign, passage }] : [];
  });
  const isNew = (one: Seen) => "passage" in one && !quoted.some((other) => other.start === one.passage.start);
  const best = passages.find(isNew) ?? passages[0];
  if (best) return best;
  const { working } = reading;
  if (kinds.includes("steps") && working !== null)
    return { kind: "working", passage: working.first, lines: working.lines };
  if (kinds.length > 0) return { kind: "none", of: kinds };
  return subjects[locale].named.size > 0 && !isBeyondWords(criterion.name)
    ? { kind: "none-about" }
    : { kind: "untold" };
}

/** So many passages are tried before a criterion is taken for not shown. */
const mostTried = 12;
/** Quoted whole where it isn't longer, so that a sign in another spelling ("cuz") stands in it. */
const quotedWhole = 100;

/** Whether the words that are quoted hold the sign. */
function isShown(sign: Sign, { start, end }: Sentence, passage: Passage): boolean {
  if (sign.kind === "number") return numberIn(passage) !== null;
  return folded(passage.quote).includes(sign.word) || end - start <= quotedWhole;
}

/** A sign as its writer typed it; null where it is spelled in another way. */
function typedIn({ quote }: Passage, { word }: Sign): string | null {
  const { text, at } = foldText(quote, quote.length);
  const index = text.indexOf(word);
  return index === -1 ? null : quote.slice(at[index], at[index + word.length]);
}

/** A number as it is written: not `3` of `3.5`. */
function numberIn({ quote }: Passage): string | null {
  return /(?<![\p{L}\p{N}.,])-?\d+(?:[.,:/]\d+)*(?![\p{L}\p{N}])/u.exec(quote)?.[0] ?? null;
}

function describe(found: Seen, locale: Language): string {
  const phrases = workPhrases[locale];
  const mark = (words: string) => `${phrases.marks[0]}${words}${phrases.marks[1]}`;
  switch (found.kind) {
    case "sign": {
      const word =
        found.sign.kind === "number" ? numberIn(found.passage) : typedIn(found.passage, found.sign);
      return phrases.kinds[found.sign.kind].here.replace("{sign}", () =>
        word === null ? "" : ` (${mark(word)})`,
      );
    }
    case "working":
      return phrases.working.replace("{count}", String(found.lines));
    case "words":
      return phrases.shares.replace("{words}", () => joined(found.words.map(mark), phrases.and));
    case "none":
      return phrases.none.replace("{what}", () => whatOf(found.of, locale));
    case "none-about":
      return phrases.noneAbout;
    case "untold":
      return phrases.untold;
  }
}

function whatOf(kinds: readonly Kind[], locale: Language): string {
  const phrases = workPhrases[locale];
  return joined(
    kinds.slice(0, 2).map((kind) => phrases.kinds[kind].what),
    phrases.or,
  );
}

function joined(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}

/** The one question: towards what isn't there yet, or on about the last thing that is. */
function questionOf(
  seen: readonly { readonly criterion: Criterion; readonly found: Seen }[],
  locale: Language,
): Comment {
  const phrases = workPhrases[locale];
  for (const { criterion, found } of seen) {
    const [kind] = found.kind === "none" ? found.of : [];
    if (kind !== undefined) return said(phrases.kinds[kind].missing, null, criterion.id);
    if (found.kind === "none-about") return said(phrases.noneAboutAsk, null, criterion.id);
  }
  for (const { criterion, found } of seen.toReversed()) {
    if (found.kind === "sign")
      return said(phrases.kinds[found.sign.kind].further, found.passage, criterion.id);
    if (found.kind === "working") return said(phrases.kinds.steps.further, found.passage, criterion.id);
    if (found.kind === "words") return said(phrases.sharesFurther, found.passage, criterion.id);
  }
  return said(phrases.untoldAsk);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
