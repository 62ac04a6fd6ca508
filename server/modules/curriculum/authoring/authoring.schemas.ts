import { z } from "zod";
import { answerBecauseSchema } from "../../checking/checking.schemas.ts";
import {
  intentSchema,
  localeSchema,
  longestMessage,
  policySchema,
} from "../../tutoring/conversations.schemas.ts";
import { moveSchema } from "../../tutoring/stream.schemas.ts";
import { draftContentSchema } from "./content.schemas.ts";

/** Most messages of a tried dialogue. */
export const mostTried = 20;

/** Something its author has to change, or may (`stops: false`), before the pack is published. */
export const draftFlawSchema = z.object({
  /** Local id of the skill or item it is about; empty for the pack itself. */
  place: z.string(),
  /** Stable, dotted: `text.missing`, `answer.refused` … */
  code: z.string(),
  /** In English, with the words it is about. */
  message: z.string(),
  /** What a sentence of another language names: the words it is about (`said`), their `language`, a hint's `number`. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Why the checker does not take those words. */
  because: answerBecauseSchema.nullable(),
  /** Whether the pack can't be published with it. */
  stops: z.boolean(),
});
export type DraftFlaw = z.infer<typeof draftFlawSchema>;

const stateSchema = z.object({
  /** draft: never published, or taken back. */
  state: z.enum(["draft", "published"]),
  /** Something was written since it was published. */
  isChanged: z.boolean(),
  version: z.string().nullable(),
});

/** One of the person's own packs in the list. */
export const ownPackSchema = stateSchema.extend({
  id: z.string(),
  packId: z.string(),
  name: z.object({ en: z.string(), es: z.string() }),
  items: z.number().int(),
  /** Whom to name besides the author, where it was copied. */
  basedOn: z.string().nullable(),
  /** Classes that have it among their subjects. */
  classes: z.number().int(),
  /** Milliseconds since epoch, UTC. */
  updatedAt: z.number(),
});
export type OwnPack = z.infer<typeof ownPackSchema>;

/** A pack that somebody else of this installation published. */
export const colleaguePackSchema = ownPackSchema
  .pick({ id: true, packId: true, name: true, items: true, classes: true, basedOn: true, version: true })
  .extend({
    /** Who wrote it; null once the account is gone. */
    by: z.string().nullable(),
    publishedAt: z.number(),
  });
export type ColleaguePack = z.infer<typeof colleaguePackSchema>;

export const ownPackListSchema = z.object({ mine: z.array(ownPackSchema) });
export type OwnPackList = z.infer<typeof ownPackListSchema>;

/** A page of the packs that colleagues published, the newest first. */
export const colleaguePackListSchema = z.object({
  published: z.array(colleaguePackSchema),
  nextCursor: z.string().nullable(),
});
export type ColleaguePackList = z.infer<typeof colleaguePackListSchema>;
export const colleaguePackQuerySchema = z.object({ cursor: z.string().max(400).optional() });

/** A pack as its author writes it. */
export const packDraftSchema = ownPackSchema.extend({
  content: draftContentSchema,
  revision: z.number().int(),
  flaws: z.array(draftFlawSchema),
});
export type PackDraft = z.infer<typeof packDraftSchema>;

/** A rubric of a pack that comes with Ponder, by the task it stands with. */
export const rubricChoiceSchema = z.object({
  id: z.string(),
  name: z.object({ en: z.string(), es: z.string() }),
});
export type RubricChoice = z.infer<typeof rubricChoiceSchema>;

export const onePackSchema = z.object({ pack: packDraftSchema });
/** With the rubrics that a writing task may take. */
export const openPackSchema = onePackSchema.extend({ rubrics: z.array(rubricChoiceSchema) });
export type OpenPack = z.infer<typeof openPackSchema>;

export const newPackSchema = z.object({
  name: z.string().trim().min(1).max(200),
  locale: localeSchema.default("en"),
});
export type NewPack = z.infer<typeof newPackSchema>;

export const packPatchSchema = z.object({
  /** Revision that the change was made on. */
  revision: z.number().int().min(1),
  content: draftContentSchema,
});
export type PackPatch = z.infer<typeof packPatchSchema>;

/** Revision that is published: what its author saw. */
export const publishSchema = z.object({ revision: z.number().int().min(1) });

export const unsoundSchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
  problems: z.array(draftFlawSchema),
});

/** What a student would write, in order; `intent` is a button pressed instead. */
export const previewRequestSchema = z.object({
  itemId: z.string().min(1).max(24),
  messages: z
    .array(z.object({ text: z.string().max(longestMessage), intent: intentSchema.nullable().default(null) }))
    .min(1)
    .max(mostTried),
  policy: policySchema.exclude(["off"]).default("guide"),
  locale: localeSchema.default("en"),
});
export type PreviewRequest = z.infer<typeof previewRequestSchema>;

export const previewSchema = z.object({
  /** What stands on the page beside the dialogue, Markdown. */
  problem: z.string(),
  replies: z.array(z.object({ text: z.string(), move: moveSchema, hintLevel: z.number().int().nullable() })),
  solved: z.boolean(),
});
export type Preview = z.infer<typeof previewSchema>;
