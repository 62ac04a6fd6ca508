import type { ConceptItem, ConceptText, IdeaSet, SubjectLexicon } from "../../curriculum/packs.schemas.ts";
import { conceptItems, packs } from "../../curriculum/packs.ts";
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

/** Coverage of a paraphrase from which it counts as said. */
const saidFrom = 0.85;

/** A part of an item (expectation or misconception) ready for matching. */
interface Statement {
  readonly id: string;
  readonly keyIdeas: readonly IdeaSet[];
  readonly promptAnswers: readonly IdeaSet[];
  readonly paraphrases: readonly WeighedParaphrase[];
}

interface ReadableItem {
  readonly text: ConceptText;
  readonly lexicon: Lexicon;
  readonly expectations: readonly Statement[];
  readonly misconceptions: readonly (Statement & { readonly answeredBy: readonly string[] })[];
}

const readable = new Map<string, ReadableItem>();

/** A concept item's texts in a language (question, expectations, hints, …), or null for an unknown id. */
export function conceptItem(itemId: string, locale: Locale): ConceptText | null {
  return conceptItems.find((item) => item.id === itemId)?.[locale] ?? null;
}

/** Id of the concept item that a student's question is about, or null. */
export function findConcept(text: string, locale: Locale): string | null {
  if (!asks(text)) return null;
  for (const item of conceptItems) {
    const { lexicon, text: itemText } = readableItem(item, locale);
    const clauses = readClauses(text, lexicon);
    const whole: Clause = {
      mentions: clauses.flatMap((clause) => clause.mentions),
      topics: [...new Set(clauses.flatMap((clause) => clause.topics))],
    };
    if (matchSets(itemText.about, [whole], new Set()).share === 1) return item.id;
  }
  return null;
}

/** What a student's answer covers of a concept question, given what was covered before. */
export function judgeConcept(
  itemId: string,
  text: string,
  state: ConceptState | null,
  locale: Locale,
): ConceptJudgement {
  const known = state?.itemId === itemId ? state : null;
  const before = known?.covered ?? [];
  const item = conceptItems.find((candidate) => candidate.id === itemId);
  if (item === undefined)
    return { itemId, newlyCovered: [], covered: before, misconceptions: [], complete: false };
  const reading = readableItem(item, locale);
  const clauses = readClauses(text, reading.lexicon);
  const { topics } = reading.lexicon;
  const wrong = reading.misconceptions
    .map((statement) => ({ statement, match: matchStatement(statement, clauses, topics, false) }))
    .filter(({ match }) => match.share === 1);
  const asked = new Set(askedAbout(known));
  const progress: Record<string, number> = { ...known?.progress };
  const newlyCovered: string[] = [];
  for (const expectation of reading.expectations) {
    if (before.includes(expectation.id)) continue;
    const refused = wrong.some(({ statement }) => statement.answeredBy.includes(expectation.id));
    const free = clauses.filter((_, index) => !wrong.some(({ match }) => match.clauses.includes(index)));
    const match = matchStatement(expectation, refused ? [] : free, topics, asked.has(expectation.id));
    progress[expectation.id] = Math.max(progress[expectation.id] ?? 0, match.share);
    if (match.share === 1) newlyCovered.push(expectation.id);
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
  if (byIdeas.share === 1) return byIdeas;
  const byWords = matchParaphrases(statement.paraphrases, clauses);
  const share = byWords.share >= saidFrom ? 1 : Math.min(0.9, Math.max(byIdeas.share, byWords.share));
  return { share, clauses: byWords.share >= saidFrom ? byWords.clauses : byIdeas.clauses };
}

const asking =
  /\?|\b(?:why|what|whats|how|explain|difference|understand|confused|mean|tell me|help|porque|por que|que es|que son|como|explica|diferencia|entiendo|significa|ayuda|cual|para que)\b/;

/** A text that asks or names a topic, rather than working on a problem. */
function asks(text: string): boolean {
  const folded = text
    .slice(0, 1000)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return asking.test(folded) || folded.trim().split(/\s+/).length <= 5;
}

function readableItem(item: ConceptItem, locale: Locale): ReadableItem {
  const key = `${item.id} ${locale}`;
  const known = readable.get(key);
  if (known !== undefined) return known;
  const made = makeReadable(item[locale], subjectOf(item), locale);
  readable.set(key, made);
  return made;
}

/** The words that the items of the item's subject share. */
function subjectOf(item: ConceptItem): SubjectLexicon {
  return packs.find((pack) => pack.conceptItems.includes(item))?.lexicon ?? {};
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
      paraphrases: weigh([one.statement, ...one.paraphrases]),
    })),
    misconceptions: text.misconceptions.map((one) => ({
      id: one.id,
      keyIdeas: one.keyIdeas,
      promptAnswers: [],
      paraphrases: weigh([one.statement, ...one.paraphrases]),
      answeredBy: one.answeredBy,
    })),
  };
}
