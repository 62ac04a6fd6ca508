import type { ConceptItem, ConceptText, IdeaSet, SubjectLexicon } from "../../curriculum/packs.schemas.ts";
import { catalogue, conceptById } from "../../curriculum/packs.ts";
import type { ConceptJudgement, ConceptState, Locale } from "../turn.models.ts";
import { type Clause, readClauses } from "./clauses.models.ts";
import { compileLexicon, type Lexicon } from "./lexicon.models.ts";
import {
  type Match,
  matchParaphrases,
  matchSets,
  type WeighedParaphrase,
  weighParaphrases,
} from "./matching.models.ts";

/**
 * Concept dialogue in the manner of AutoTutor (Graesser et al. 2004): a question has expectations and
 * misconceptions; an answer is judged by which of them it expresses.
 */

/** Cosine similarity to an expectation from which a near match may count as said, and its lead over everything else. */
const similarFrom = 0.8;
const clearlyMoreSimilar = 0.05;
/** Share of an expectation that an answer must say in words before a similarity may lift it. */
const nearlySaid = 0.5;

/** Lines of program are quotes as whole lines only; sentences also inside a line. */
const shortestQuote = 4;
const shortestSentence = 8;
const longestText = 4000;

/** Coverage of a paraphrase from which it counts as said. */
const saidFrom = 0.85;

/** A part of an item (expectation or misconception) ready for matching. */
interface Statement {
  readonly id: string;
  readonly keyIdeas: readonly IdeaSet[];
  readonly promptAnswers: readonly IdeaSet[];
  /** Its words may not be spread over more clauses than it has: what is right may be told at length, a misconception is one thing. */
  readonly isOneThing: boolean;
  /** Ideas that it asks to be affirmed and never to be denied. */
  readonly affirms: ReadonlySet<string>;
  readonly paraphrases: readonly WeighedParaphrase[];
}

interface ReadableItem {
  readonly text: ConceptText;
  readonly lexicon: Lexicon;
  readonly expectations: readonly Statement[];
  readonly misconceptions: readonly (Statement & { readonly answeredBy: readonly string[] })[];
}

const readable = new WeakMap<ConceptItem, Map<Locale, ReadableItem>>();

/** A concept item's texts in a language (question, expectations, hints, …), or null for an unknown id. */
export function conceptItem(itemId: string, locale: Locale): ConceptText | null {
  return conceptById(itemId)?.[locale] ?? null;
}

/**
 * Id of the concept item that a student's question is about, or null. Of several the one that more of the
 * question's ideas name, then the one named first.
 */
export function findConcept(text: string, locale: Locale): string | null {
  const manner = mannerOfAsking(text);
  if (manner === "none") return null;
  let best: { readonly id: string; readonly ideas: number; readonly at: number } | null = null;
  for (const item of catalogue.conceptItems) {
    const { lexicon, text: itemText } = readableItem(item, locale);
    if (itemText.about.length === 0) continue;
    const clauses = readClauses(text, lexicon);
    const mentions = clauses.flatMap((clause) => clause.mentions);
    const whole: Clause = {
      mentions,
      topics: [...new Set(clauses.flatMap((clause) => clause.topics))],
      sentence: 0,
    };
    for (const about of itemText.about) {
      if (matchSets([about], [whole], new Set(), false).share < 1) continue;
      const ideas = about.map((element) => element.replace(/^~/, ""));
      if (manner === "names" && mentions.some((mention) => !ideas.includes(mention.idea))) continue;
      const at = Math.min(...mentions.filter((one) => ideas.includes(one.idea)).map((one) => one.at));
      if (best === null || about.length > best.ideas || (about.length === best.ideas && at < best.at))
        best = { id: item.id, ideas: about.length, at };
    }
  }
  return best?.id ?? null;
}

/** Cosine similarity (-1..1) of an answer to each expectation and misconception of an item, by its id. */
export type Similarities = Readonly<Record<string, number>>;

/**
 * What a student's answer covers of a concept question, given what was covered before. `similarities` come from
 * an embedding model where one is configured; they can only lift a near match that nothing speaks against.
 */
export function judgeConcept(
  itemId: string,
  text: string,
  state: ConceptState | null,
  locale: Locale,
  similarities: Similarities = {},
): ConceptJudgement {
  const known = state?.itemId === itemId ? state : null;
  const before = known?.covered ?? [];
  const item = conceptById(itemId);
  if (item === null)
    return { itemId, newlyCovered: [], covered: before, misconceptions: [], complete: false };
  const reading = readableItem(item, locale);
  const clauses = readClauses(withoutQuotes(text, reading.text.question), reading.lexicon);
  const { topics } = reading.lexicon;
  const wrong = reading.misconceptions
    .map((statement) => ({ statement, match: matchStatement(statement, clauses, topics, false) }))
    .filter(({ match }) => match.share === 1);
  const asked = new Set(askedAbout(known));
  const free = clauses.filter((_, index) => !wrong.some(({ match }) => match.clauses.includes(index)));
  const matches = reading.expectations.map((expectation) => {
    const refused = wrong.some(({ statement }) => statement.answeredBy.includes(expectation.id));
    return matchStatement(expectation, refused ? [] : free, topics, asked.has(expectation.id));
  });
  const similar = wrong.length > 0 ? null : lifted(reading, matches, clauses, similarities);
  const progress: Record<string, number> = { ...known?.progress };
  const newlyCovered: string[] = [];
  for (const [index, expectation] of reading.expectations.entries()) {
    if (before.includes(expectation.id)) continue;
    const share = expectation.id === similar ? 1 : (matches[index]?.share ?? 0);
    progress[expectation.id] = Math.max(progress[expectation.id] ?? 0, share);
    if (share === 1) newlyCovered.push(expectation.id);
  }
  const covered = [...before, ...newlyCovered];
  const stated = wrong.map(({ statement }) => statement.id);
  const open = (known?.misconceptions ?? []).filter((id) => !isTakenBack(reading, id, newlyCovered));
  return {
    itemId,
    newlyCovered,
    covered,
    misconceptions: [...new Set([...open, ...stated])],
    complete: reading.expectations.every((expectation) => covered.includes(expectation.id)),
    progress,
  };
}

/** What is left of an answer without sentences and lines of program that repeat the question. */
function withoutQuotes(text: string, question: string): string {
  const pieces = question.split(/\n|(?<=[.?!:])\s+/).map((piece) => piece.trim());
  const quoted = new Set(pieces.filter((piece) => piece.length >= shortestQuote));
  const lines = text.slice(0, longestText).split("\n");
  return pieces
    .filter((piece) => piece.length >= shortestSentence && /[.?!:]$/.test(piece))
    .reduce(
      (rest, piece) => rest.replaceAll(piece, " , "),
      lines.filter((line) => !quoted.has(line.trim())).join("\n"),
    );
}

/**
 * The expectation that similarities lift from nearly said to said, or null. Vectors hardly tell a sentence from
 * its negation, so nothing is lifted where the answer denies anything or states a misconception, and only the
 * one expectation that is clearly more similar than every other statement of the item.
 */
function lifted(
  reading: ReadableItem,
  matches: readonly Match[],
  clauses: readonly Clause[],
  similarities: Similarities,
): string | null {
  if (clauses.some((clause) => clause.mentions.some((mention) => !mention.affirmed))) return null;
  const ranked = [...reading.expectations, ...reading.misconceptions]
    .map(({ id }) => ({ id, similarity: similarities[id] ?? 0 }))
    .sort((left, right) => right.similarity - left.similarity);
  const [first, second] = ranked;
  if (first === undefined || first.similarity < similarFrom) return null;
  if (first.similarity - (second?.similarity ?? 0) < clearlyMoreSimilar) return null;
  const index = reading.expectations.findIndex(({ id }) => id === first.id);
  return (matches[index]?.share ?? 0) >= nearlySaid ? first.id : null;
}

function isTakenBack(reading: ReadableItem, misconception: string, newlyCovered: readonly string[]): boolean {
  const statement = reading.misconceptions.find((candidate) => candidate.id === misconception);
  return statement === undefined || statement.answeredBy.some((id) => newlyCovered.includes(id));
}

/** Expectations whose hint or prompt the student may be answering with a word or two. */
function askedAbout(state: ConceptState | null): readonly string[] {
  if (state === null) return [];
  if (state.asked !== undefined) return state.asked === null ? [] : [state.asked];
  return Object.keys(state.helpGiven).filter((id) => (state.helpGiven[id] ?? 0) > 0);
}

function matchStatement(
  statement: Statement,
  clauses: readonly Clause[],
  topics: ReadonlySet<string>,
  asked: boolean,
): Match {
  const sets = asked ? [...statement.keyIdeas, ...statement.promptAnswers] : statement.keyIdeas;
  const byIdeas = matchSets(sets, clauses, topics);
  if (byIdeas.share === 1 && isContradicted(statement, clauses, byIdeas.clauses)) return almost(byIdeas);
  if (byIdeas.share === 1) return byIdeas;
  const byWords = matchParaphrases(statement.paraphrases, clauses, statement.isOneThing);
  const share = byWords.share >= saidFrom ? 1 : Math.min(0.9, Math.max(byIdeas.share, byWords.share));
  return { share, clauses: byWords.share >= saidFrom ? byWords.clauses : byIdeas.clauses };
}

/** A sentence that says something and denies another part of it does not say it. */
function isContradicted(
  statement: Statement,
  clauses: readonly Clause[],
  thought: readonly number[],
): boolean {
  const sentences = new Set(thought.map((index) => clauses[index]?.sentence));
  return clauses.some(
    (clause) =>
      sentences.has(clause.sentence) &&
      clause.mentions.some((mention) => mention.negated && statement.affirms.has(mention.idea)),
  );
}

function almost(match: Match): Match {
  return { share: 0.9, clauses: match.clauses };
}

/** Ideas that sets ask for plainly, without those that any of them wants denied, absent or either way. */
function affirmedIn(sets: readonly IdeaSet[], topics: readonly string[]): ReadonlySet<string> {
  const parts = sets.flat().flatMap((element) => element.split(/[|+>]/));
  const signed = new Set([
    ...topics,
    ...parts
      .filter((part) => /^[!~^-]/.test(part))
      .map((part) => part.replace(/^[!~^-]+/, "").replace(/@\w+$/, "")),
  ]);
  return new Set(parts.filter((part) => /^[a-z]/.test(part) && !part.includes("@") && !signed.has(part)));
}

/** Opens a question: at the start of a sentence, after words such as "so" or "pero". */
const opensQuestion =
  /(?:^|[.!?;\n¿]\s*)(?:(?:so|ok|okay|but|and|hey|hi|um+|wait|y|pero|oye|hola|bueno|entonces|es que)[\s,]+)*(?:why|what|whats|how|hows|explain|which|help|tell me|can you|could you|do|does|are|por que|que|como|cual|cuales|explica|ayuda|para que|puedes|cuentame)\b/;
/** Asks wherever it stands. */
const asksOutright =
  /\b(?:explain|difference between|diferencia entre|understand|confused|tell me about|help me|what is|what are|whats|what does|explica\w*|no entiendo|que es|que son|que significa|ayuda\w*me)\b/;
const interrogative = /\b(?:why|what|how|which|when|where|who|por que|que|como|cual|cuando|donde|quien)\b/;

/** Whether a text asks, only names a topic in a word or a few, or works on something. */
function mannerOfAsking(text: string): "asks" | "names" | "none" {
  const folded = text
    .slice(0, 1000)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const asks = folded.includes("?") ? interrogative.test(folded) || opensQuestion.test(folded) : false;
  if (asks || opensQuestion.test(folded) || asksOutright.test(folded)) return "asks";
  return folded.trim().split(/\s+/).length <= 5 ? "names" : "none";
}

function readableItem(item: ConceptItem, locale: Locale): ReadableItem {
  const byLocale = readable.get(item) ?? new Map<Locale, ReadableItem>();
  readable.set(item, byLocale);
  const known = byLocale.get(locale);
  if (known !== undefined) return known;
  const made = makeReadable(item[locale], subjectOf(item), locale);
  byLocale.set(locale, made);
  return made;
}

/** The words that the items of the item's subject share. */
function subjectOf(item: ConceptItem): SubjectLexicon {
  return catalogue.packOfItem(item.id)?.lexicon ?? {};
}

function makeReadable(text: ConceptText, subject: SubjectLexicon, locale: Locale): ReadableItem {
  const lexicon = compileLexicon(text, subject, locale);
  const read = (sentences: readonly string[]) => sentences.map((one) => readClauses(one, lexicon));
  const statements = [...text.expectations, ...text.misconceptions];
  const everything = statements.map((one) => read([one.statement, ...one.paraphrases]).flat());
  const weigh = (sentences: readonly string[]) => weighParaphrases(read(sentences), everything);
  return {
    text,
    lexicon,
    expectations: text.expectations.map((one) => ({
      id: one.id,
      keyIdeas: one.keyIdeas,
      promptAnswers: one.promptAnswers,
      isOneThing: false,
      affirms: affirmedIn(one.keyIdeas, text.topics),
      paraphrases: weigh([one.statement, ...one.paraphrases]),
    })),
    misconceptions: text.misconceptions.map((one) => ({
      id: one.id,
      keyIdeas: one.keyIdeas,
      promptAnswers: [],
      isOneThing: true,
      affirms: new Set<string>(),
      paraphrases: weigh([one.statement, ...one.paraphrases]),
      answeredBy: one.answeredBy,
    })),
  };
}
