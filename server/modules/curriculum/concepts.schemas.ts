import { z } from "zod";

/**
 * Concept items: a question, what a complete answer says (expectations), what students commonly believe
 * instead (misconceptions), and the help a tutor gives. Two forms are read. The *long form* spells out each
 * language by itself. The *short form* is for authors: what is the same in both languages (ids, ideas, sources)
 * is written once, the two wordings stand side by side, and words come from the subject's lexicon:
 *
 * - ideas are written in one string: `"take-in+co2 -give-off"` is the set of `take-in+co2` and `-give-off`;
 * - words are written in one string: `"take in, absorb, soak up"`;
 * - a word or an idea may come from, in this order: the item's `lexicon`, the pack's `lexicon`, the common
 *   words of both languages (`server/modules/tutoring/concept/language/common.constants.ts`). They add up;
 * - two paraphrases an expectation and one a misconception are enough, for recognition comes from the ideas;
 * - `pumps` may be left out (the common ones of the language are used).
 */
const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "lower case words joined by - or .");
const sentence = z.string().trim().min(1);

/** Words and phrases: a list, or one string with commas. */
const wordsSchema = z
  .union([z.array(sentence), z.string()])
  .transform((words) =>
    (typeof words === "string" ? words.split(",") : words)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  )
  .pipe(z.array(sentence).min(1));

/**
 * An idea set: ideas that together say something, looked for within one thought of an answer; a list, or one string with spaces.
 * `word` must be affirmed, `!word` denied, `~word` mentioned either way, `-word` absent from the thought (`-!word` not denied in it), `^word` from the whole answer; `a|b` is either.
 * `a+b` must be said of each other: in one clause, and of the mentions of `a` (or of what denies it) the one nearest to `b` affirms it.
 * `a>b` is `a` before `b`. `#` in a set: nothing else is said in the whole answer.
 * `?topic` holds where the clause is about that topic or about none. `word@from` and `word@to` say which end of a movement it stands for.
 */
const ideaSet = z
  .union([z.array(sentence), z.string()])
  .transform((set) => (typeof set === "string" ? set.trim().split(/\s+/) : set))
  .pipe(z.array(sentence).min(1));

const expectationSchema = z.object({
  id,
  /** What a complete answer says, as one sentence a tutor may say. */
  statement: sentence,
  /** Ways a student would say it; each must be judged as covering it. */
  paraphrases: z.array(sentence).min(2),
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
  paraphrases: z.array(sentence).min(1),
  keyIdeas: z.array(ideaSet).min(1),
  /** A question that makes a student doubt it, without telling what is right. */
  ask: sentence,
  /** Ids of the expectations that take it back once stated. */
  answeredBy: z.array(id).default([]),
  /** Where it is described (author, year, work). */
  source: sentence.optional(),
});

const conceptTextSchema = z.object({
  /** May hold a program as a fenced block of Markdown. */
  question: sentence,
  /** Idea sets that show a student asks about this. Empty: it is reached from its skill alone. */
  about: z.array(ideaSet).default([]),
  expectations: z.array(expectationSchema).min(2).max(4),
  misconceptions: z.array(misconceptionSchema).min(1),
  pumps: z.array(sentence).min(2),
  summary: sentence,
  glossary: z.array(z.object({ term: sentence, meaning: sentence })).default([]),
  /** Idea → words and phrases that express it. */
  lexicon: z.record(z.string(), wordsSchema).default({}),
  /** Idea → words and phrases that deny it (`unbalanced` denies `balance`). */
  opposites: z.record(z.string(), wordsSchema).default({}),
  /** Word → the word it is read as, for spellings and forms that stemming gets wrong. */
  readAs: z.record(z.string(), sentence).default({}),
  /** Ideas that a sentence is about, which the next clause inherits when it names none. */
  topics: z.array(z.string()).default([]),
});

/** Idea → the words that express it in each language, and under `not` those that deny it. */
export const subjectLexiconSchema = z.record(
  z.string(),
  z.object({
    en: wordsSchema,
    es: wordsSchema,
    not: z.object({ en: wordsSchema, es: wordsSchema }).optional(),
  }),
);

export type SubjectLexicon = Readonly<z.infer<typeof subjectLexiconSchema>>;

const expectationWords = z.object({
  statement: sentence,
  paraphrases: z.array(sentence).min(2),
  hint: sentence,
  prompt: sentence,
  assertion: sentence.optional(),
});
const misconceptionWords = z.object({
  statement: sentence,
  paraphrases: z.array(sentence).min(1),
  ask: sentence,
});
const itemWords = z.object({
  question: sentence,
  pumps: z.array(sentence).min(2).optional(),
  summary: sentence,
  glossary: conceptTextSchema.shape.glossary,
});

const shortItemSchema = z.object({
  id,
  skill: id,
  about: z.array(ideaSet).default([]),
  topics: z.array(z.string()).default([]),
  en: itemWords,
  es: itemWords,
  expectations: z.array(
    z.object({
      id,
      ideas: z.array(ideaSet).min(1),
      promptIdeas: z.array(ideaSet).default([]),
      en: expectationWords,
      es: expectationWords,
    }),
  ),
  misconceptions: z.array(
    z.object({
      id,
      ideas: z.array(ideaSet).min(1),
      answeredBy: z.array(id).default([]),
      source: sentence.optional(),
      en: misconceptionWords,
      es: misconceptionWords,
    }),
  ),
  lexicon: subjectLexiconSchema.default({}),
});
type ShortItem = z.infer<typeof shortItemSchema>;

const commonPumps = {
  en: [
    "What do you already know about this?",
    "Can you say more about that?",
    "What else comes to mind? Think about how or why it happens.",
  ],
  es: [
    "¿Qué sabes ya de esto?",
    "¿Puedes decir algo más sobre eso?",
    "¿Qué más se te ocurre? Piensa en cómo o por qué pasa.",
  ],
} as const;

function textOf(item: ShortItem, locale: "en" | "es"): z.input<typeof conceptTextSchema> {
  const { pumps, ...words } = item[locale];
  const lexicon = Object.entries(item.lexicon);
  return {
    ...words,
    pumps: [...(pumps ?? commonPumps[locale])],
    about: item.about,
    topics: item.topics,
    expectations: item.expectations.map(({ id, ideas, promptIdeas, ...rest }) => ({
      id,
      keyIdeas: ideas,
      promptAnswers: promptIdeas,
      ...rest[locale],
    })),
    misconceptions: item.misconceptions.map(({ id, ideas, answeredBy, source, ...rest }) => ({
      id,
      keyIdeas: ideas,
      answeredBy,
      ...(source === undefined ? {} : { source }),
      ...rest[locale],
    })),
    lexicon: Object.fromEntries(lexicon.map(([idea, entry]) => [idea, entry[locale]])),
    opposites: Object.fromEntries(
      lexicon.flatMap(([idea, entry]) => (entry.not ? [[idea, entry.not[locale]]] : [])),
    ),
  };
}

const longItemSchema = z.object({ id, skill: id, en: conceptTextSchema, es: conceptTextSchema });

/** A concept item in either form; read, it is always in the long one. */
export const conceptItemSchema = z
  .unknown()
  .transform((written, context): unknown => {
    const isShort = typeof written === "object" && written !== null && "expectations" in written;
    if (!isShort) return written;
    const short = shortItemSchema.safeParse(written);
    if (!short.success) {
      for (const issue of short.error.issues)
        context.addIssue({ code: "custom", message: issue.message, path: [...issue.path] });
      return z.NEVER;
    }
    const { id, skill } = short.data;
    return { id, skill, en: textOf(short.data, "en"), es: textOf(short.data, "es") };
  })
  .pipe(longItemSchema)
  .superRefine((item, context) => {
    for (const part of ["expectations", "misconceptions"] as const) {
      const ids = (locale: "en" | "es") => item[locale][part].map((entry) => entry.id).join(" ");
      if (ids("en") !== ids("es"))
        context.addIssue({ code: "custom", message: `${item.id}: ${part} differ between languages` });
    }
  });

export type ConceptItem = Readonly<z.infer<typeof conceptItemSchema>>;
export type ConceptText = Readonly<z.infer<typeof conceptTextSchema>>;
export type Expectation = Readonly<z.infer<typeof expectationSchema>>;
export type ConceptMisconception = Readonly<z.infer<typeof misconceptionSchema>>;
export type IdeaSet = z.infer<typeof ideaSet>;
