import { z } from "zod";

/** Who can read an entry besides its learner: nobody, the teachers of the learner's classes, or those and classmates. */
export const visibilitySchema = z.enum(["private", "teachers", "class"]);
export type Visibility = z.infer<typeof visibilitySchema>;

/** Named by the learner, only where moods are turned on. */
export const moodSchema = z.enum(["calm", "glad", "proud", "curious", "tired", "stuck", "worried", "sad"]);

export const longestTitle = 200;
/** Longest body that is taken in one request, characters; the document's own limit is in bytes. */
export const longestBody = 200_000;

const tags = z.array(z.string().trim().min(1).max(40)).max(20);

export const newEntrySchema = z.object({
  title: z.string().max(longestTitle),
  /** Markdown. Without one the template's sections are there to write in. */
  body: z.string().max(longestBody).optional(),
  template: z.string().max(40).default("free"),
  visibility: visibilitySchema.default("private"),
  tags: tags.default([]),
  mood: moodSchema.nullable().default(null),
  /** Conversation to think back to: its moments come along. */
  conversationId: z.string().max(100).nullable().default(null),
});
export type NewEntry = z.infer<typeof newEntrySchema>;

export const entryPatchSchema = z
  .object({
    title: z.string().max(longestTitle),
    body: z.string().max(longestBody),
    visibility: visibilitySchema,
    tags,
    mood: moodSchema.nullable(),
  })
  .partial();
export type EntryPatch = z.infer<typeof entryPatchSchema>;

export const momentSchema = z.object({
  /** The first wrong line, the line after which it went right, or the help that was used. */
  kind: z.enum(["first-wrong", "clicked", "help"]),
  conversationId: z.string(),
  turnId: z.string(),
  /** What the learner wrote then. */
  quote: z.string(),
});
export type Moment = z.infer<typeof momentSchema>;

export const feedbackSchema = z.object({
  id: z.string(),
  by: z.enum(["coach", "model"]),
  /** The deepest level that the writing reaches, or null where it reaches none. */
  depth: z.enum(["describes", "explains", "questions", "plans"]).nullable(),
  text: z.string(),
  createdAt: z.number(),
});
export type FeedbackView = z.infer<typeof feedbackSchema>;

export const entrySummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Its first words. */
  preview: z.string(),
  template: z.string(),
  visibility: visibilitySchema,
  tags: z.array(z.string()),
  mood: moodSchema.nullable(),
  /** Milliseconds since epoch, UTC; so are all times here. */
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type EntrySummary = z.infer<typeof entrySummarySchema>;

export const entrySchema = entrySummarySchema.extend({
  body: z.string(),
  moments: z.array(momentSchema),
  feedback: z.array(feedbackSchema),
  /** How many earlier versions there are to compare with. */
  versions: z.number().int(),
  /** Words that were typed where another device replaced the line at the same moment: they stand nowhere else. */
  leftOut: z.array(z.object({ id: z.string(), line: z.string(), words: z.string(), at: z.number() })),
});
export type LeftOutWords = EntryView["leftOut"][number];
export type EntryView = z.infer<typeof entrySchema>;

export const entryListSchema = z.object({
  reflections: z.array(entrySummarySchema),
  nextCursor: z.string().nullable(),
});
export type EntryList = z.infer<typeof entryListSchema>;

export const entryListQuery = z.object({
  query: z.string().max(500).optional(),
  tag: z.string().max(40).optional(),
  cursor: z.string().max(400).optional(),
});

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** What a device has changed since it last heard from the server, and what it has. */
export const syncSchema = z.object({
  /** A change of the document, base64; empty where nothing was typed. */
  change: base64.max(3_000_000),
  /** State of the device's document, base64. */
  state: base64.max(100_000),
  /** Whether `change` is the device's whole document: so it is after a time without network, when both sides are kept. */
  whole: z.boolean().default(false),
  /** Whether the whole document is sent because the server asked for it (journal.whole-wanted). */
  asked: z.boolean().default(false),
});

export const syncedSchema = z.object({
  /** What the device does not have yet, base64. */
  change: z.string(),
  /** State of the server's document, base64. */
  state: z.string(),
  updatedAt: z.number(),
  /** How many earlier versions there are to compare with. */
  versions: z.number().int(),
});
export type Synced = z.infer<typeof syncedSchema>;

export const versionsSchema = z.object({
  versions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      body: z.string(),
      /** `here` and `elsewhere` are the two sides of a merge, `before` is what a rewrite replaced. */
      kind: z.enum(["here", "elsewhere", "before"]),
      at: z.number(),
    }),
  ),
});

export const tagsSchema = z.object({ tags: z.array(z.string()) });

export const calendarQuery = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  zone: z.string().max(64).default("UTC"),
});

export const calendarSchema = z.object({
  days: z.array(z.object({ day: z.string(), reflections: z.array(entrySummarySchema) })),
  /** Entries of this day in earlier years. */
  earlier: z.array(entrySummarySchema),
});
