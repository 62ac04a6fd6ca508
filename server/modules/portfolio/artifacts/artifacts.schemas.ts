import { z } from "zod";

export const artifactKindSchema = z.enum([
  "text",
  "image",
  "file",
  "link",
  "code",
  "audio",
  "excerpt",
  "practice",
  "entry",
]);
export type ArtifactKind = z.infer<typeof artifactKindSchema>;

/** Who can see an artifact besides its learner; a showcase that it stands in shows it to whom that is open to. */
export const artifactVisibilitySchema = z.enum(["private", "teachers", "class"]);

export const strengthSchema = z.enum(["begun", "partial", "complete"]);
export type Strength = z.infer<typeof strengthSchema>;

export const longest = { title: 200, caption: 2_000, why: 4_000, body: 200_000, note: 500 } as const;

/** Where an artifact was kept from: the way back to it. */
export const sourceSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("turns"),
    conversationId: z.string().max(100),
    /** Ids of messages as the conversation shows them, either side's; a turn is kept whole. */
    messageIds: z.array(z.string().max(100)).min(1).max(80),
  }),
  z.object({ kind: z.literal("practice"), sessionId: z.string().max(100) }),
  z.object({ kind: z.literal("entry"), entryId: z.string().max(100) }),
]);
export type Source = z.infer<typeof sourceSchema>;

const skillsOfSelf = z
  .array(z.object({ skill: z.string().min(1).max(120), strength: strengthSchema.default("begun") }))
  .max(20);

const content = z.object({
  title: z.string().trim().min(1).max(longest.title),
  caption: z.string().max(longest.caption),
  /** Why it matters, in the learner's words. */
  why: z.string().max(longest.why),
  /** Markdown, code or an address, by its kind. */
  body: z.string().max(longest.body),
  fileId: z.string().max(100).nullable(),
});

export const newArtifactSchema = content.partial().extend({
  kind: artifactKindSchema.exclude(["excerpt", "practice", "entry"]),
  title: content.shape.title,
  visibility: artifactVisibilitySchema.default("private"),
  /** A draft is not shown to anybody yet. */
  status: z.enum(["draft", "kept"]).default("kept"),
  skills: skillsOfSelf.default([]),
  /** Ids of journal entries that think about it. */
  reflections: z.array(z.string().max(100)).max(20).default([]),
});
export type NewArtifact = z.infer<typeof newArtifactSchema>;

export const keepSchema = z.object({ from: sourceSchema });

export const artifactPatchSchema = content.partial().extend({
  /** Version that the change was made on; another one meanwhile is a conflict. */
  version: z.number().int().min(1).optional(),
  /** What changed, in the learner's words. */
  note: z.string().max(longest.note).optional(),
  visibility: artifactVisibilitySchema.optional(),
  status: z.enum(["draft", "kept"]).optional(),
  skills: skillsOfSelf.optional(),
  reflections: z.array(z.string().max(100)).max(20).optional(),
});
export type ArtifactPatch = z.infer<typeof artifactPatchSchema>;

/** A stretch of a conversation, as it was. */
export const excerptSchema = z.array(z.object({ by: z.enum(["learner", "tutor"]), text: z.string() }));
export type Excerpt = z.infer<typeof excerptSchema>;

/** What a practice session showed, as it was. */
export const practiceResultSchema = z.object({
  answered: z.number().int(),
  alone: z.number().int(),
  helped: z.number().int(),
  check: z.object({ right: z.number().int(), of: z.number().int() }),
  skills: z.array(z.string()),
  endedAt: z.number().nullable(),
});
export type PracticeResult = z.infer<typeof practiceResultSchema>;

export const versionSchema = z.object({
  version: z.number().int(),
  title: z.string(),
  caption: z.string(),
  why: z.string(),
  body: z.string(),
  fileId: z.string().nullable(),
  note: z.string(),
  at: z.number(),
});
export type ArtifactVersion = z.infer<typeof versionSchema>;

export const artifactSummarySchema = z.object({
  id: z.string(),
  kind: artifactKindSchema,
  title: z.string(),
  caption: z.string(),
  status: z.enum(["draft", "kept"]),
  visibility: artifactVisibilitySchema,
  fileId: z.string().nullable(),
  version: z.number().int(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type ArtifactSummary = z.infer<typeof artifactSummarySchema>;

export const artifactSchema = artifactSummarySchema.extend({
  why: z.string(),
  body: z.string(),
  /** Of an excerpt; null for other kinds. */
  excerpt: excerptSchema.nullable(),
  /** Of a practice result; null for other kinds. */
  practice: practiceResultSchema.nullable(),
  source: sourceSchema.nullable(),
  skills: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** As the learner sees it, and as a teacher does; null where nobody said. */
      self: strengthSchema.nullable(),
      teacher: strengthSchema.nullable(),
    }),
  ),
  reflections: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type ArtifactView = z.infer<typeof artifactSchema>;

export const artifactListQuery = z.object({
  query: z.string().max(500).optional(),
  kind: artifactKindSchema.optional(),
  skill: z.string().max(120).optional(),
  cursor: z.string().max(400).optional(),
});

export const artifactListSchema = z.object({
  artifacts: z.array(artifactSummarySchema),
  nextCursor: z.string().nullable(),
});
export type ArtifactList = z.infer<typeof artifactListSchema>;

/** Skills that there is evidence for, each with its strength and the artifacts that show it. */
export const competencyMapSchema = z.object({
  skills: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      self: strengthSchema.nullable(),
      teacher: strengthSchema.nullable(),
      artifacts: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
});
export type CompetencyMap = z.infer<typeof competencyMapSchema>;
