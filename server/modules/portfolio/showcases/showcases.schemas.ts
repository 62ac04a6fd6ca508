import { z } from "zod";
import { themes } from "../pages/look.constants.ts";

const id = z.string().min(1).max(60);

/** What a showcase is composed of, in order. Each block has an id of its own, made by the editor. */
export const blockSchema = z.discriminatedUnion("kind", [
  z.object({ id, kind: z.literal("heading"), text: z.string().max(200) }),
  z.object({ id, kind: z.literal("text"), markdown: z.string().max(20_000) }),
  z.object({
    id,
    kind: z.literal("artifact"),
    artifactId: z.string().max(100),
    /** Whether its caption, and the learner's words on why it matters, stand beside it. */
    caption: z.boolean().default(true),
    why: z.boolean().default(true),
  }),
  z.object({ id, kind: z.literal("gallery"), artifactIds: z.array(z.string().max(100)).max(60) }),
  z.object({
    id,
    kind: z.literal("skills"),
    /** Ids of skills; none for all that the artifacts on the page are evidence for. */
    skills: z.array(z.string().max(120)).max(60).default([]),
  }),
  z.object({
    id,
    kind: z.literal("quote"),
    entryId: z.string().max(100),
    /** Words of the entry, exactly as they stand there. */
    text: z.string().min(1).max(2_000),
  }),
]);
export type Block = z.infer<typeof blockSchema>;

export const mostBlocks = 100;
const blocks = z.array(blockSchema).max(mostBlocks);
export const themeSchema = z.enum(themes);

export const newShowcaseSchema = z.object({
  title: z.string().trim().min(1).max(200),
  theme: themeSchema.default("paper"),
  blocks: blocks.default([]),
});
export type NewShowcase = z.infer<typeof newShowcaseSchema>;

export const showcasePatchSchema = z.object({
  /** Revision that the change was made on; another one meanwhile is a conflict. */
  revision: z.number().int().min(1),
  title: newShowcaseSchema.shape.title.optional(),
  theme: themeSchema.optional(),
  blocks: blocks.optional(),
});
export type ShowcasePatch = z.infer<typeof showcasePatchSchema>;

export const showcaseSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  theme: themeSchema,
  revision: z.number().int(),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** How many are open to it: links, people, classes and guardians. */
  open: z.number().int(),
  /** Those of them that a teacher said yes to: a change asks again. */
  approved: z.number().int(),
  /** How many wait for a teacher's word. */
  waiting: z.number().int(),
});
export type ShowcaseSummary = z.infer<typeof showcaseSummarySchema>;

export const showcaseSchema = showcaseSummarySchema.extend({ blocks: z.array(blockSchema) });
export type ShowcaseView = z.infer<typeof showcaseSchema>;

export const showcaseListSchema = z.object({ showcases: z.array(showcaseSummarySchema) });
