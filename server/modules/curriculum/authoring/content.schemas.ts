import { z } from "zod";
import { answerForms } from "../../checking/answers/question.models.ts";
import { languages } from "../words.schemas.ts";

/** Most of each. */
export const draftLimits = {
  skills: 20,
  items: 80,
  text: 4_000,
  line: 300,
  answers: 12,
  hints: 8,
  options: 8,
  expectations: 4,
  misconceptions: 6,
  paraphrases: 12,
  ideas: 6,
} as const;

/** Made where it is written; stays the same when the pack is published again, so that what was done keeps its place. */
const localId = z
  .string()
  .max(24)
  .regex(/^[a-z][a-z0-9]*$/, "a letter, then letters and digits");
/** Of a skill of this pack, or of one that stands in another pack; empty while none is chosen. */
const skillId = z.string().max(120);
const text = z.string().max(draftLimits.text);
const line = z.string().max(draftLimits.line);
const words = z.object({ en: text.default(""), es: text.default("") });
const lines = z.array(line).max(draftLimits.answers);
/** Several sentences, in each language. */
const sayings = z.object({
  en: z.array(text).max(draftLimits.paraphrases).default([]),
  es: z.array(text).max(draftLimits.paraphrases).default([]),
});
/** One idea that has to be said: the words that say it, with commas between. */
const ideas = z.array(words).max(draftLimits.ideas);
const difficulty = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const id = localId;

const draftSkillSchema = z.object({ id, name: words, prerequisites: z.array(skillId).max(20).default([]) });

const draftHintSchema = z.object({
  level: z.number().int().min(1).max(4),
  words,
  /** Holds the answer or the last step: the class's policy decides whether it may be said. */
  bottomOut: z.boolean().default(false),
});

const common = { id, skill: skillId.default(""), difficulty: difficulty.default(1) } as const;
const hints = z.array(draftHintSchema).max(draftLimits.hints).default([]);

const draftProblemSchema = z.object({
  ...common,
  kind: z.literal("problem"),
  text: words,
  answer: z.object({
    /** Plain notation or words; where `es` is empty, `en` holds for both. */
    value: words,
    /** `words`: compared as words, not read as mathematics. */
    reads: z.enum(["auto", "words"]).default("auto"),
    form: z.enum(answerForms).default("any"),
    accepted: lines.default([]),
    wrong: lines.default([]),
  }),
  hints,
});

const draftChoiceSchema = z.object({
  ...common,
  kind: z.literal("choice"),
  text: words,
  options: z.array(z.object({ text: words, right: z.boolean().default(false) })).max(draftLimits.options),
  hints,
});

const draftExpectationSchema = z.object({
  id,
  statement: words,
  paraphrases: sayings,
  ideas,
  hint: words,
  /** A sentence with the missing words as `___`; where it is empty, the hint is asked again. */
  prompt: words,
});

const draftMisconceptionSchema = z.object({
  id,
  statement: words,
  paraphrases: sayings,
  ideas,
  ask: words,
  /** The expectation that sets it right once said, or empty. */
  answeredBy: z.string().max(24).default(""),
});

const draftConceptSchema = z.object({
  ...common,
  kind: z.literal("concept"),
  question: words,
  summary: words,
  expectations: z.array(draftExpectationSchema).max(draftLimits.expectations),
  misconceptions: z.array(draftMisconceptionSchema).max(draftLimits.misconceptions),
});

const draftTaskSchema = z.object({
  ...common,
  kind: z.literal("task"),
  title: words,
  prompt: words,
  hints: sayings,
  /** Id of the task of a pack whose rubric it takes; empty while none is chosen. */
  rubricOf: z.string().max(120).default(""),
});

export const draftItemSchema = z.discriminatedUnion("kind", [
  draftProblemSchema,
  draftChoiceSchema,
  draftConceptSchema,
  draftTaskSchema,
]);

/** Forms that an answer may have to have. */
export { answerForms as answerFormsOffered };

export const licences = ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"] as const;

const unique = (things: readonly { readonly id: string }[]) =>
  new Set(things.map((thing) => thing.id)).size === things.length;

/** A pack as far as its author has written it: anything may be empty still. */
export const draftContentSchema = z.object({
  name: words,
  languages: z.array(z.enum(languages)).min(1).max(2),
  licence: z.enum(licences).default("CC-BY-4.0"),
  skills: z.array(draftSkillSchema).max(draftLimits.skills).refine(unique, "ids differ"),
  items: z.array(draftItemSchema).max(draftLimits.items).refine(unique, "ids differ"),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
export type DraftSkill = z.infer<typeof draftSkillSchema>;
export type DraftItem = z.infer<typeof draftItemSchema>;
export type DraftProblem = z.infer<typeof draftProblemSchema>;
export type DraftChoice = z.infer<typeof draftChoiceSchema>;
export type DraftConcept = z.infer<typeof draftConceptSchema>;
export type DraftTask = z.infer<typeof draftTaskSchema>;
export type DraftHint = z.infer<typeof draftHintSchema>;
export type DraftExpectation = z.infer<typeof draftExpectationSchema>;
export type DraftMisconception = z.infer<typeof draftMisconceptionSchema>;
export type DraftWords = z.infer<typeof words>;
export type DraftSayings = z.infer<typeof sayings>;
