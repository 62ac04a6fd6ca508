import { z } from "zod";
import { conceptItemSchema, subjectLexiconSchema } from "./concepts.schemas.ts";

export type {
  ConceptItem,
  ConceptMisconception,
  ConceptText,
  Expectation,
  IdeaSet,
  SubjectLexicon,
} from "./concepts.schemas.ts";

const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "lower case words joined by - or .");
const sentence = z.string().trim().min(1);
const bothLanguages = z.object({ en: sentence, es: sentence });

const skillSchema = z.object({ id, name: bothLanguages, prerequisites: z.array(id).default([]) });

/** A pack: skills and items of a subject, as data. Licence is an SPDX id. */
export const packSchema = z.object({
  id,
  name: bothLanguages,
  licence: sentence,
  skills: z.array(skillSchema),
  conceptItems: z.array(conceptItemSchema),
  /** Words of the subject, shared by its concept items. */
  lexicon: subjectLexiconSchema.default({}),
});

export type Pack = Readonly<z.infer<typeof packSchema>>;
export type PackSkill = Readonly<z.infer<typeof skillSchema>>;
