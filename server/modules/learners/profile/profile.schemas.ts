import { z } from "zod";

/** Facts that one learner may keep. */
export const mostFacts = 60;
/** Characters of a fact. */
export const longestFact = 300;
/** Characters of what a learner is called by. */
export const longestName = 60;

export const factKindSchema = z.enum([
  "name",
  "language",
  "goal",
  "interest",
  "help-preference",
  "accommodation",
]);
export type FactKind = z.infer<typeof factKindSchema>;

/** What an accommodation's text may be. */
export const accommodationSchema = z.enum([
  "read-aloud",
  "dictation",
  "larger-spacing",
  "simpler-language",
  "extra-time",
]);
export type Accommodation = z.infer<typeof accommodationSchema>;

/**
 * Who may read a fact: `teacher`, the learner, the tutor and the class's teachers; `self`, the learner alone. The tutor
 * is not told the latter, since teachers can read what it was told and what it said.
 */
export const visibilitySchema = z.enum(["self", "teacher"]);
export type Visibility = z.infer<typeof visibilitySchema>;

export const factSchema = z.object({
  id: z.string(),
  kind: factKindSchema,
  text: z.string(),
  /** Where it comes from: `welcome` or `profile`, said there by the learner. */
  source: z.string(),
  visibility: visibilitySchema,
  /** Milliseconds since epoch, UTC. */
  createdAt: z.number(),
});
export type Fact = z.infer<typeof factSchema>;

export const welcomeOutcomeSchema = z.enum(["finished", "skipped"]);
export type WelcomeOutcome = z.infer<typeof welcomeOutcomeSchema>;

export const profileSchema = z.object({
  /** Oldest first. */
  facts: z.array(factSchema),
  /** Null before the welcome was finished or passed over. */
  welcome: welcomeOutcomeSchema.nullable(),
  /** `called` is what the learner wants to be called by; null when nothing was said. */
  names: z.object({ account: z.string(), called: z.string().nullable() }),
});
export type Profile = z.infer<typeof profileSchema>;

/** How long a text may be is the usecase's to say, with a code of its own. */
const factText = z.string().max(5_000);

export const newFactSchema = z.object({
  kind: factKindSchema,
  text: factText,
  visibility: visibilitySchema.default("teacher"),
  source: z.enum(["welcome", "profile"]).default("profile"),
});
export type NewFact = z.infer<typeof newFactSchema>;

export const changedFactSchema = z
  .object({ text: factText.optional(), visibility: visibilitySchema.optional() })
  .refine((change) => change.text !== undefined || change.visibility !== undefined, "nothing to change");
export type ChangedFact = z.infer<typeof changedFactSchema>;

export const factAnswerSchema = z.object({ fact: factSchema });
export const welcomeSchema = z.object({ outcome: welcomeOutcomeSchema });
export const welcomeAnswerSchema = z.object({ welcome: welcomeOutcomeSchema });
