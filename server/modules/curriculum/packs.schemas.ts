import { z } from "zod";
import { conceptItemSchema, subjectLexiconSchema } from "./concepts.schemas.ts";
import { itemSchema } from "./items.schemas.ts";
import { taskSchema } from "./tasks.schemas.ts";
import { id, languages, sentence, wordsSchema } from "./words.schemas.ts";

export type {
  ConceptItem,
  ConceptMisconception,
  ConceptText,
  Expectation,
  IdeaSet,
  SubjectLexicon,
} from "./concepts.schemas.ts";
export type * from "./items.schemas.ts";
export type { RubricCriterion, Task } from "./tasks.schemas.ts";
export { inLanguage, type Language, type Words } from "./words.schemas.ts";

/** A skill: one thing a learner can practise and be seen to master. `prerequisites` are skills of any pack. */
const skillSchema = z.object({ id, name: wordsSchema, prerequisites: z.array(id).default([]) });

/** What is said once about a pack. */
const headShape = {
  name: wordsSchema,
  /** An SPDX id: `MIT`, `CC-BY-4.0`. */
  licence: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, "an SPDX licence id such as MIT or CC-BY-4.0"),
  /** Three numbers with dots; a higher one replaces the pack when it is imported again. */
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "three numbers with dots, 1.0.0")
    .default("1.0.0"),
  /** Whom to name where an item is shown, for licences that ask for it. */
  attribution: sentence.optional(),
  /** Every text of the pack is there in each of these. */
  languages: z
    .array(z.enum(languages))
    .min(1)
    .default([...languages]),
} as const;

const contentShape = {
  skills: z.array(skillSchema).default([]),
  /** Generated problems, written problems and choices. */
  items: z.array(itemSchema).default([]),
  /** Questions that are talked through (expectations and misconceptions). */
  conceptItems: z.array(conceptItemSchema).default([]),
  /** Things to write, with a rubric. */
  tasks: z.array(taskSchema).default([]),
  /** Words of the subject, shared by its concept items. */
  lexicon: subjectLexiconSchema.default({}),
} as const;

/**
 * A pack: skills and items of a subject, as data. It may be written in several files of one folder: each says
 * the pack's `id`, exactly one of them holds the head (`name`, `licence`, …), and their lists are joined.
 */
export const packSchema = z.object({ id, ...headShape, ...contentShape });

/** One file of a pack. */
export const packFileSchema = z.object({ id, ...contentShape });
/** The head of a pack as one of its files holds it. */
export const packHeadSchema = z.object({ id, ...headShape });

export type Pack = Readonly<z.infer<typeof packSchema>>;
export type PackSkill = Readonly<z.infer<typeof skillSchema>>;
