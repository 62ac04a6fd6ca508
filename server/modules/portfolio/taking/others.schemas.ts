import { z } from "zod";
import { commentSchema, givenAsSchema, newFeedbackSchema } from "../feedback/feedback.schemas.ts";
import { criteriaSchema, rubricCopySchema } from "../feedback/rubrics.schemas.ts";
import { placeSchema, projectLimits } from "../projects/projects.schemas.ts";

/** What other people have a part in: feedback, projects, and competencies that a teacher confirmed. */

export const id = z.string().regex(/^[\w-]{1,100}$/);
/** Milliseconds since epoch, UTC. */
export const time = z.number().int().min(0).max(8.64e15);
export const longestText = 4_000_000;

/** As somebody is called where it was said; nothing else of who they are. */
const name = z.string().max(400);

/**
 * Whether it came here from another place, with a portfolio that was taken in: nobody here signed it. The one field that
 * another server changes: what others said is brought along there, whatever the file says.
 */
const brought = z.boolean();

const { levels, strengths } = newFeedbackSchema.shape;

export const portfolioFeedbackSchema = z.object({
  id,
  artifactId: id,
  /** Version of the artifact that it is about. */
  version: z.number().int().min(1),
  /** `coach` is what the coach said because the learner asked. */
  givenAs: givenAsSchema,
  /** Whether it was drafted with the coach. */
  withCoach: z.boolean(),
  /** Who gave it; empty for the learner's own word and the coach's. */
  name,
  /** A draft is only ever the learner's own. */
  status: z.enum(["draft", "released"]),
  /** The rubric as it was then. */
  rubric: rubricCopySchema
    .extend({ id: z.string().max(100), name: z.string().max(400), criteria: criteriaSchema })
    .nullable(),
  levels: levels.unwrap(),
  comments: z.array(commentSchema).max(40),
  strengths: strengths.unwrap(),
  revision: z.number().int().min(1),
  createdAt: time,
  updatedAt: time,
  releasedAt: time.nullable(),
  brought,
});
export type PortfolioFeedback = z.infer<typeof portfolioFeedbackSchema>;

const title = z.string().max(10_000);
const markdown = z.string().max(longestText);

export const portfolioProjectSchema = z.object({
  id,
  title,
  /** Name of the class. */
  className: name,
  /** The shared page as its members read it; null where the learner is no member any more. */
  page: z
    .object({ revision: z.number().int().min(1), body: markdown, writtenBy: name, writtenAt: time })
    .nullable(),
  /** Who keeps it together, the learner among them; nothing else of the others. */
  members: z.array(name).max(10 * projectLimits.members),
  /** The learner's own part: what they did, the entry that thinks about it, and its words as they were shown. */
  own: z
    .object({
      revision: z.number().int().min(1),
      did: markdown,
      entryId: id.nullable(),
      shown: z.object({ title, body: markdown }).nullable(),
      updatedAt: time,
    })
    .nullable(),
  /** The learner's artifacts in it. */
  evidence: z.array(z.object({ artifactId: id, place: placeSchema })).max(1_000),
  createdAt: time,
  brought,
});
export type PortfolioProject = z.infer<typeof portfolioProjectSchema>;

export const portfolioCompetencySchema = z.object({
  id,
  skill: z.string().min(1).max(120),
  /** Ids of the artifacts that show it. */
  evidence: z.array(z.string().max(100)).max(2_000),
  confirmedBy: z.object({ id: z.string().max(100), name }),
  at: time,
  /** That the same person took their word back, and why. */
  withdrawn: z.object({ reason: z.string().max(4_000), at: time }).nullable(),
  brought,
});
export type PortfolioCompetency = z.infer<typeof portfolioCompetencySchema>;
