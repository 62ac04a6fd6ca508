import { z } from "zod";
import { moodSchema, visibilitySchema } from "../../journal/entries/entries.schemas.ts";
import {
  artifactKindSchema,
  artifactVisibilitySchema,
  longest,
  sourceSchema,
  strengthSchema,
} from "../artifacts/artifacts.schemas.ts";
import { blockSchema, mostBlocks, themeSchema } from "../showcases/showcases.schemas.ts";
import {
  id,
  longestText,
  portfolioCompetencySchema,
  portfolioFeedbackSchema,
  portfolioProjectSchema,
  time,
} from "./others.schemas.ts";

/** Counts up when a reader of the former format could not read the next one; `older.models.ts` reads those before. */
export const portfolioVersion = 2;

/** Most bytes of a portfolio that is taken in, as an archive or as JSON alone. */
export const importLimits = { archiveBytes: 288 * 1024 * 1024, jsonBytes: 64 * 1024 * 1024 } as const;

const title = z.string().max(10_000);
const many = 20_000;

const entrySchema = z.object({
  id,
  title,
  /** Markdown. */
  body: z.string().max(longestText),
  /** The document (Yjs) that the text was typed in, base64: it counts where it reads as title and body say. */
  document: z
    .string()
    .max(2_800_000)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .default(""),
  template: z.string().max(40),
  visibility: visibilitySchema,
  tags: z.array(z.string().min(1).max(40)).max(20),
  mood: moodSchema.nullable(),
  /** Conversation that it thinks back to, where there is one. */
  conversationId: z.string().max(100).nullable(),
  createdAt: time,
  updatedAt: time,
  /** How it read before. */
  versions: z
    .array(
      z.object({
        id,
        title,
        body: z.string().max(longestText),
        kind: z.enum(["here", "elsewhere", "before", "left-out"]),
        at: time,
      }),
    )
    .max(10_000),
  moments: z
    .array(
      z.object({
        kind: z.enum(["first-wrong", "clicked", "help"]),
        turnId: z.string().max(100),
        quote: z.string().max(8_000),
      }),
    )
    .max(100),
  feedback: z
    .array(
      z.object({
        id,
        by: z.enum(["coach", "model"]),
        depth: z.enum(["describes", "explains", "questions", "plans"]).nullable(),
        text: z.string().max(50_000),
        createdAt: time,
      }),
    )
    .max(1_000),
});

const artifactSchema = z.object({
  id,
  kind: artifactKindSchema,
  status: z.enum(["draft", "kept"]),
  visibility: artifactVisibilitySchema,
  source: sourceSchema.nullable(),
  /** The version that is shown. */
  version: z.number().int().min(1),
  createdAt: time,
  updatedAt: time,
  versions: z
    .array(
      z.object({
        version: z.number().int().min(1),
        title,
        caption: z.string().max(longest.caption),
        why: z.string().max(longest.why),
        body: z.string().max(longestText),
        fileId: id.nullable(),
        note: z.string().max(longest.note),
        at: time,
      }),
    )
    .min(1)
    .max(10_000),
  skills: z
    .array(
      z.object({
        skill: z.string().min(1).max(120),
        by: z.enum(["self", "teacher"]),
        strength: strengthSchema,
        at: time,
      }),
    )
    .max(2_000),
  /** Ids of the entries that think about it. */
  reflections: z.array(id).max(2_000),
});

const goalSchema = z.object({
  id,
  text: z.string().max(10_000),
  /** Ids of the artifacts that show it. */
  artifacts: z.array(z.string().max(100)).max(2_000),
  createdAt: time,
  reachedAt: time.nullable(),
});

const showcaseSchema = z.object({
  id,
  title,
  theme: themeSchema,
  blocks: z.array(blockSchema).max(mostBlocks),
  revision: z.number().int().min(1),
  createdAt: time,
  updatedAt: time,
});

const fileSchema = z.object({
  id,
  /** Where its bytes are in the ZIP archive. */
  path: z.string().max(400),
  name: z.string().min(1).max(400),
  /** What the device called it that it came from. */
  declaredType: z.string().max(200),
  /** By content. */
  type: z.string().max(200),
  /** Bytes. */
  size: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().min(0).nullable(),
  height: z.number().int().min(0).nullable(),
});

/**
 * All that a learner wrote and kept, with what others said about it and let the learner read: `portfolio.json`. Links that
 * others were given are no part of it.
 */
export const portfolioSchema = z.object({
  format: z.literal("ponder-portfolio"),
  version: z.literal(portfolioVersion),
  entries: z.array(entrySchema).max(many),
  artifacts: z.array(artifactSchema).max(many),
  goals: z.array(goalSchema).max(many),
  showcases: z.array(showcaseSchema).max(many),
  competencies: z.array(portfolioCompetencySchema).max(many),
  files: z.array(fileSchema).max(many),
  workFeedback: z.array(portfolioFeedbackSchema).max(many),
  projects: z.array(portfolioProjectSchema).max(many),
  settings: z.object({
    /** Whether entries may carry a mood. */
    moods: z.boolean(),
  }),
});
export type Portfolio = z.infer<typeof portfolioSchema>;
export type PortfolioArtifact = Portfolio["artifacts"][number];
export type PortfolioEntry = Portfolio["entries"][number];
export type PortfolioFile = Portfolio["files"][number];

/** As it is sent: with the mark of the server that made it, by which what teachers said is known to be theirs. */
export const sealedPortfolioSchema = portfolioSchema.extend({ seal: z.string().max(200) });
export type SealedPortfolio = z.infer<typeof sealedPortfolioSchema>;

/** What is looked at first, so that a newer format is told from a damaged file. */
export const versionedSchema = z.looseObject({
  format: z.literal("ponder-portfolio"),
  version: z.number().int().min(1),
});

export const exportQuery = z.object({
  format: z.enum(["zip", "json", "markdown"]).default("zip"),
  /** Of the words around what the learner wrote. */
  locale: z.enum(["en", "es"]).default("en"),
});

const counts = z.object({
  entries: z.number().int(),
  artifacts: z.number().int(),
  goals: z.number().int(),
  showcases: z.number().int(),
  competencies: z.number().int(),
  files: z.number().int(),
  workFeedback: z.number().int(),
  projects: z.number().int(),
});

export const restoredSchema = z.object({
  /** What wasn't there before. */
  restored: counts,
  /** What was there already and stayed as it is. */
  known: counts,
  /** What teachers confirmed in it that doesn't count here, since this server can't tell that they did. */
  unconfirmed: z.number().int(),
});
export type Restored = z.infer<typeof restoredSchema>;

/** The learner's artifacts that are there, by what they are called now. */
const shownWork = z.array(z.object({ id: z.string(), title: z.string() }));

/** What came along from another place, for its learner to read. */
export const broughtSchema = z.object({
  feedback: z.array(
    portfolioFeedbackSchema.extend({
      artifactTitle: z.string(),
      strengths: z.array(z.object({ skill: z.string(), strength: strengthSchema, name: z.string() })),
    }),
  ),
  projects: z.array(portfolioProjectSchema.extend({ evidence: shownWork })),
  competencies: z.array(portfolioCompetencySchema.extend({ name: z.string(), evidence: shownWork })),
});
export type Brought = z.infer<typeof broughtSchema>;
