import { z } from "zod";
import { artifactKindSchema, excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";

/** Most characters of each text, and how many of each there can be. */
export const projectLimits = { title: 200, body: 50_000, did: 5_000, members: 12, artifacts: 30 } as const;

const id = z.string().min(1).max(100);
const title = z.string().trim().min(1).max(projectLimits.title);
const person = z.object({ id: z.string(), name: z.string() });

export const newProjectSchema = z.object({ classId: id, title });
export type NewProject = z.infer<typeof newProjectSchema>;

export const projectPatchSchema = z.object({
  /** Revision of the page that the change was made on; what others wrote since is kept beside it. */
  revision: z.number().int().min(1),
  title: title.optional(),
  /** Markdown. */
  body: z.string().max(projectLimits.body).optional(),
});
export type ProjectPatch = z.infer<typeof projectPatchSchema>;

export const inviteSchema = z.object({ userId: id });
export const leaveSchema = z.object({
  /** Whether one's own part and artifacts stay for the others. */
  leaveWork: z.boolean().default(false),
});

export const partPatchSchema = z.object({
  /** Revision of the part that the change was made on, 0 for the first. */
  revision: z.number().int().min(0),
  /** What I did, Markdown. */
  did: z.string().max(projectLimits.did).optional(),
  /** Entry of one's own journal; it stays private. */
  entryId: id.nullable().optional(),
  /** Shows the entry's words of this moment to who sees the project, or stops showing them. */
  show: z.boolean().optional(),
});
export type PartPatch = z.infer<typeof partPatchSchema>;

export const placeSchema = z.enum(["shared", "own"]);
export type Place = z.infer<typeof placeSchema>;
export const placeQuery = z.object({ place: placeSchema });
export const newEvidenceSchema = z.object({ artifactId: id, place: placeSchema });

export const evidenceSchema = z.object({
  id: z.string(),
  kind: artifactKindSchema,
  title: z.string(),
  caption: z.string(),
  place: placeSchema,
  learner: person,
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const memberSchema = person.extend({
  /** left: somebody who is gone and lets their work stay. */
  standing: z.enum(["member", "invited", "left"]),
  did: z.string(),
  /** The entry's words of the day they were shown; null while they are not. */
  reflection: z.object({ title: z.string(), body: z.string() }).nullable(),
  evidence: z.array(evidenceSchema),
});
export type Member = z.infer<typeof memberSchema>;

/** One's own part, with what only oneself knows. */
export const ownPartSchema = z.object({
  revision: z.number().int(),
  did: z.string(),
  entry: z.object({ id: z.string(), title: z.string() }).nullable(),
  shown: z.object({ title: z.string(), body: z.string() }).nullable(),
});
export type OwnPart = z.infer<typeof ownPartSchema>;

export const projectSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  class: person,
  /** As what the person asking has to do with it. */
  standing: z.enum(["member", "invited", "teacher", "left"]),
  invitedBy: z.string().nullable(),
  /** Names of those who keep it together. */
  members: z.array(z.string()),
  updatedAt: z.number(),
});
export type ProjectSummary = z.infer<typeof projectSummarySchema>;

export const projectListQuery = z.object({
  /** Only projects that this artifact of one's own is in, with those one has left and let one's work stay. */
  artifact: id.optional(),
});
export const projectListSchema = z.object({ projects: z.array(projectSummarySchema) });

export const projectSchema = z.object({
  id: z.string(),
  title: z.string(),
  class: person,
  standing: z.enum(["member", "teacher"]),
  revision: z.number().int(),
  /** Markdown. */
  body: z.string(),
  /** Who wrote on the page last, and when. */
  writtenBy: z.string(),
  writtenAt: z.number(),
  members: z.array(memberSchema),
  /** Artifacts that belong to the work of all. */
  shared: z.array(evidenceSchema),
  /** The part of the person asking; null for a teacher. */
  own: ownPartSchema.nullable(),
});
export type ProjectView = z.infer<typeof projectSchema>;

export const writtenSchema = z.object({
  revision: z.number().int(),
  title: z.string(),
  body: z.string(),
  /** Whether somebody else wrote since the revision that the change was made on: both are on the page now. */
  together: z.boolean(),
});
export type Written = z.infer<typeof writtenSchema>;

export const classmatesSchema = z.object({ classmates: z.array(person) });

export const pagesSchema = z.object({
  pages: z.array(z.object({ revision: z.number().int(), title: z.string(), by: z.string(), at: z.number() })),
});
export const pageSchema = z.object({
  revision: z.number().int(),
  title: z.string(),
  body: z.string(),
  by: z.string(),
  at: z.number(),
});

/** An artifact as a project shows it. */
export const shownArtifactSchema = z.object({
  id: z.string(),
  kind: artifactKindSchema,
  title: z.string(),
  caption: z.string(),
  body: z.string(),
  excerpt: excerptSchema.nullable(),
  practice: practiceResultSchema.nullable(),
  hasFile: z.boolean(),
  learner: person,
});
export type ShownArtifact = z.infer<typeof shownArtifactSchema>;
