import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "lower case words joined by - or .");
const sentence = z.string().trim().min(1);
const bothLanguages = z.object({ en: sentence, es: sentence });

/**
 * An idea set: ideas that together say something, looked for within one thought of an answer.
 * `word` must be affirmed, `!word` denied, `~word` mentioned either way, `-word` absent from the thought, `^word` from the whole answer; `a|b` is either.
 * `?topic` holds where the clause is about that topic or about none. `word@from` and `word@to` say which end of a movement it stands for. Words are those of the item's lexicon.
 */
const ideaSet = z.array(sentence).min(1);

const expectationSchema = z.object({
  id,
  /** What a complete answer says, as one sentence a tutor may say. */
  statement: sentence,
  /** Ways a student would say it; each must be judged as covering it. */
  paraphrases: z.array(sentence).min(6),
  /** Any one of these sets, expressed, covers the expectation. */
  keyIdeas: z.array(ideaSet).min(1),
  hint: sentence,
  /** A fill-in question; the missing words are `___`. */
  prompt: sentence,
  /** Sets that cover the expectation only as an answer to its hint or prompt. */
  promptAnswers: z.array(ideaSet).default([]),
  /** Said when hint and prompt did not help. Defaults to the statement. */
  assertion: sentence.optional(),
});

const misconceptionSchema = z.object({
  id,
  statement: sentence,
  paraphrases: z.array(sentence).min(3),
  keyIdeas: z.array(ideaSet).min(1),
  /** A question that makes a student doubt it, without telling what is right. */
  ask: sentence,
  /** Ids of the expectations that take it back once stated. */
  answeredBy: z.array(id).default([]),
});

const conceptTextSchema = z.object({
  question: sentence,
  /** Idea sets that show a student asks about this. */
  about: z.array(ideaSet).min(1),
  expectations: z.array(expectationSchema).min(3).max(4),
  misconceptions: z.array(misconceptionSchema).min(3),
  pumps: z.array(sentence).min(2),
  summary: sentence,
  glossary: z.array(z.object({ term: sentence, meaning: sentence })).default([]),
  /** Idea → words and phrases that express it. */
  lexicon: z.record(z.string(), z.array(sentence).min(1)),
  /** Idea → words and phrases that deny it (`unbalanced` denies `balance`). */
  opposites: z.record(z.string(), z.array(sentence).min(1)).default({}),
  /** Word → the word it is read as, for spellings and forms that stemming gets wrong. */
  readAs: z.record(z.string(), sentence).default({}),
  /** Ideas that a sentence is about, which the next clause inherits when it names none. */
  topics: z.array(z.string()).default([]),
});

const conceptItemSchema = z
  .object({ id, skill: id, en: conceptTextSchema, es: conceptTextSchema })
  .superRefine((item, context) => {
    for (const part of ["expectations", "misconceptions"] as const) {
      const ids = (locale: "en" | "es") => item[locale][part].map((entry) => entry.id).join(" ");
      if (ids("en") !== ids("es"))
        context.addIssue({ code: "custom", message: `${item.id}: ${part} differ between languages` });
    }
  });

const skillSchema = z.object({ id, name: bothLanguages, prerequisites: z.array(id).default([]) });

/** A pack: skills and items of a subject, as data. Licence is an SPDX id. */
export const packSchema = z.object({
  id,
  name: bothLanguages,
  licence: sentence,
  skills: z.array(skillSchema),
  conceptItems: z.array(conceptItemSchema),
});

export type Pack = Readonly<z.infer<typeof packSchema>>;
export type PackSkill = Readonly<z.infer<typeof skillSchema>>;
export type ConceptItem = Readonly<z.infer<typeof conceptItemSchema>>;
export type ConceptText = Readonly<z.infer<typeof conceptTextSchema>>;
export type Expectation = Readonly<z.infer<typeof expectationSchema>>;
export type ConceptMisconception = Readonly<z.infer<typeof misconceptionSchema>>;
export type IdeaSet = z.infer<typeof ideaSet>;
