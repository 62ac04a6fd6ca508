import { mayBeSaid } from "../../../journal/feedback/manners.models.ts";
import type { Comment, Passage } from "../feedback.schemas.ts";
import type { RubricCopy } from "../rubrics.schemas.ts";
import type { Work } from "./reading.models.ts";

/** What a language model says of one criterion. */
export interface Remark {
  readonly criterion: string;
  /** The learner's words that it speaks of. */
  readonly quote: string;
  readonly comment: string;
  readonly question: string | null;
}

/** What of a remark may be said: the comment, and its question for the end. */
export interface Admitted {
  readonly comment: Comment;
  readonly question: Comment | null;
}

const longestText = 400;
const longestQuestion = 240;
const longestQuote = 400;

/**
 * What may be said of a remark, kept by code: its criterion is one of the rubric's, its quotation stands in the learner's own
 * words, it names no level and no grade, and it says none of the learner's sentences in other words. Null where it must not.
 */
export function admit(remark: Remark, work: Work, rubric: RubricCopy): Admitted | null {
  const criterion = rubric.criteria.find(({ id }) => id === remark.criterion);
  const passage = quotedIn(work, remark.quote);
  const text = remark.comment.trim();
  if (!criterion || !passage || text === "" || text.length > longestText) return null;
  if (text.includes("?") || !isMannerly(text, work, rubric)) return null;
  const base = { passage, region: null, criterion: criterion.id, by: "model" as const };
  const question = remark.question?.trim() ?? "";
  const isAsked =
    question.length <= longestQuestion && /^[^?]+\?$/.test(question) && isMannerly(question, work, rubric);
  return { comment: { ...base, text }, question: isAsked ? { ...base, text: question } : null };
}

/** Where a quotation stands in what the learner wrote; null where it doesn't, to the letter. */
function quotedIn({ body, own }: Work, quote: string): Passage | null {
  const words = quote.trim();
  if (words.length < 2 || words.length > longestQuote) return null;
  for (const { start, end } of own) {
    const at = body.indexOf(words, start);
    if (at !== -1 && at + words.length <= end) return { field: "body", start: at, quote: words };
  }
  return null;
}

function isMannerly(text: string, work: Work, rubric: RubricCopy): boolean {
  const isSaid = mayBeSaid(text, "", work.body);
  return isSaid && !offersWords.test(text) && !namesLevel(text, rubric) && !rewrites(text, work);
}

/** "You could write: …", "in other words": the way in which somebody is given words for their own. */
const offersWords =
  /\b(?:you (?:could|can|might|should) (?:say|write|phrase|put it|rephrase|start with)|(?:rewrite|rephrase|reword|replace|change) (?:it|this|that|the|your)|instead of (?:saying|writing)|try (?:writing|saying)|(?:better|corrected|improved) version|should (?:be|read)|podr[ií]as (?:decir|escribir|poner|empezar con)|reescrib\w*|reformul\w*|c[aá]mbial[oa]|en vez de (?:decir|escribir|poner)|ser[ií]a mejor (?:decir|escribir)|versi[oó]n (?:mejorada|corregida)|deber[ií]a decir)\b/iu;

/** Whether it speaks of levels, or says that something is at one of the rubric's. */
function namesLevel(text: string, { criteria }: RubricCopy): boolean {
  if (/\b(?:levels?|nivel(?:es)?|rubric|r[uú]brica)\b/iu.test(text)) return true;
  const said = spaced(text);
  return criteria.some(({ levels }) =>
    levels.some(({ name, description }) => {
      const isQuoted = description.length >= 20 && said.includes(spaced(description));
      const judged = new RegExp(
        `\\b(?:is|are|at|as|seems?|looks?|es|est[aá]n?|son|parece|como)(?: (?:very|really|already|still|muy|ya))? ${escaped(spaced(name))}(?!\\p{L})`,
        "u",
      );
      return isQuoted || judged.test(said);
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** A sentence of so many words that shares so much of a sentence of the work with it says that sentence again. */
const rewriting = { words: 7, share: 0.6, least: 4 };
/** So much of a piece of work is compared, UTF-16 units. */
const mostCompared = 40_000;

/** Whether, besides what it quotes, it says a sentence of the learner's again. */
function rewrites(text: string, { body }: Work): boolean {
  const unquoted = text.replace(/[“"«][^“”"«»]*[”"»]/g, " ");
  const said = sentencesIn(unquoted).filter(
    ({ matter, words }) => matter.size >= rewriting.least && words >= rewriting.words,
  );
  if (said.length === 0) return false;
  return sentencesIn(body.slice(0, mostCompared)).some(({ matter }) => {
    if (matter.size < rewriting.least) return false;
    return said.some((one) => {
      const shared = [...matter].filter((word) => one.matter.has(word)).length;
      return shared / matter.size >= rewriting.share;
    });
  });
}

/** Sentences as their words of four letters and more, cut to their beginnings so that forms of one word are one. */
function sentencesIn(text: string) {
  return text.split(/[.!?;:\n]+/).map((sentence) => {
    const all = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const matter = new Set(all.filter((word) => word.length >= 4).map((word) => word.slice(0, 5)));
    return { matter, words: all.length };
  });
}
