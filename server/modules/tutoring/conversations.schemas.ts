import { z } from "zod";
import { pageSchema } from "./page.schemas.ts";
import { messageMetadataSchema } from "./stream.schemas.ts";

export const policySchema = z.enum(["coach", "guide", "explain", "exam", "off"]);
export const intentSchema = z.enum(["hint", "check", "explain", "stuck"]);
export const localeSchema = z.enum(["en", "es"]);

/** Longest student message, characters. */
export const longestMessage = 8_000;

export const newConversationSchema = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  itemId: z.string().max(120).optional(),
  skillId: z.string().max(120).optional(),
  classId: z.string().max(100).optional(),
  /** Language of an item's title. */
  locale: localeSchema.optional(),
});

/** Language in which an item's words are shown before anything was said. */
export const conversationQuery = z.object({ locale: localeSchema.optional() });

export const newTurnSchema = z.object({
  message: z.object({
    id: z.string().min(1).max(100),
    role: z.literal("user"),
    parts: z.array(z.object({ type: z.literal("text"), text: z.string() })).max(20),
  }),
  intent: intentSchema.optional(),
  /** Id of the student's message that this one replaces; the old branch is kept. */
  replaces: z.string().min(1).max(100).optional(),
  /** Language of the reply; the learner's own when absent. */
  locale: localeSchema.optional(),
});
export type NewTurn = z.infer<typeof newTurnSchema>;

export const conversationSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  classId: z.string().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** Start of the latest message, at most 140 characters. */
  preview: z.string(),
  solved: z.boolean(),
  running: z.boolean(),
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

export const conversationListSchema = z.object({
  conversations: z.array(conversationSummarySchema),
  nextCursor: z.string().nullable(),
});

export const uiMessageSchema = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  metadata: messageMetadataSchema,
  /** AI SDK UI message parts: text and the allow-listed `data-*` parts. */
  parts: z.array(z.looseObject({ type: z.string() })),
});

export const conversationViewSchema = z.object({
  conversation: z.object({
    id: z.string(),
    title: z.string(),
    class: z
      .object({
        id: z.string(),
        name: z.string(),
        policy: policySchema,
        teachers: z.array(z.string()),
        /** Whether those teachers read the conversation; where not, what needs a person alone. */
        read: z.boolean(),
      })
      .nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
    /** Id of the assistant message that is being written, or null. */
    runningMessageId: z.string().nullable(),
    /** Number of the newest notice that this view knows of: what comes later is told by `/notices`. */
    noticed: z.number().int(),
    /** The item it was opened for: its skill, and whom its licence asks to name. */
    item: z
      .object({ id: z.string(), skill: z.string(), subject: z.string(), attribution: z.string().nullable() })
      .nullable(),
    /** The tutor that answers the next turn. */
    tutor: z.object({ provider: z.string(), id: z.string() }),
  }),
  messages: z.array(uiMessageSchema),
  page: pageSchema,
});
export type ConversationView = z.infer<typeof conversationViewSchema>;
