import { z } from "zod";
import { localeQuery } from "../../../shared/locale.schemas.ts";
import { nameSchema } from "../../../shared/name.schemas.ts";

const studentSchema = z.object({ id: z.string(), name: z.string() });
const skillSchema = z.object({ id: z.string(), name: z.string() });
const shareSchema = z.object({ right: z.int(), of: z.int() });

export const heatmapQuery = localeQuery.extend({
  /** Id of a pack; without it the one that most is known of. */
  subject: z.string().max(100).optional(),
  order: z.enum(["pattern", "name"]).default("pattern"),
  cursor: z.string().max(200).optional(),
});
export const subjectQuery = heatmapQuery.pick({ locale: true, subject: true });

export const cellSchema = z
  .object({
    /** Probability in 0..1 that the skill is known, as the record has it. */
    mastery: z.number(),
    /** Answers it rests on; 0 where the skill was tested out. */
    answers: z.int(),
    mastered: z.boolean(),
  })
  /** Nothing is known, which is not the same as low. */
  .nullable();

export const heatmapRowSchema = z.object({
  student: studentSchema,
  cells: z.array(cellSchema),
  alone: shareSchema,
  helped: shareSchema,
  /** Minutes at work in the last 28 days. */
  minutes: z.number(),
  /** How sure on average and how often right, 0..1, over answers with a confidence; null without one. */
  calibration: z.object({ sure: z.number(), right: z.number(), of: z.int() }).nullable(),
});
export type HeatmapRow = z.infer<typeof heatmapRowSchema>;

/** Students × skills, a page of the students. */
export const heatmapSchema = z.object({
  columns: z.array(z.object({ skill: skillSchema, known: z.int(), mastered: z.int(), mean: z.number() })),
  rows: z.array(heatmapRowSchema),
  nextCursor: z.string().nullable(),
});
export type HeatmapView = z.infer<typeof heatmapSchema>;
export const heatmapPageSchema = z.object({ heatmap: heatmapSchema });

export const needRuleSchema = z.enum([
  "few-right",
  "leans-on-help",
  "same-mistake",
  "too-sure",
  "long-work",
  "stopped",
]);

const setAsideSchema = z.object({ by: z.string().nullable(), at: z.number(), until: z.number() });

export const needSchema = z.object({
  student: studentSchema,
  reasons: z.array(
    z.object({
      rule: needRuleSchema,
      text: z.string(),
      /** The skill it is mostly about, or null. */
      skill: skillSchema.nullable(),
      setAside: setAsideSchema.nullable(),
    }),
  ),
  /** What speaks against the reasons, in words. */
  against: z.array(z.string()),
});
export type NeedView = z.infer<typeof needSchema>;

export const seenMisconceptionSchema = z.object({
  id: z.string(),
  words: z.string(),
  skill: skillSchema.nullable(),
  /** Students it was ever seen in, and those who have it now: the first of them by name. */
  seenIn: z.int(),
  now: z.int(),
  students: z.array(studentSchema),
  times: z.int(),
  /** Up to three, of different students; none where the class's teachers don't read. */
  examples: z.array(
    z.object({
      student: studentSchema,
      line: z.string(),
      at: z.number(),
      conversationId: z.string().nullable(),
    }),
  ),
});
export type SeenMisconceptionView = z.infer<typeof seenMisconceptionSchema>;

export const findingSchema = z.enum(["too-few", "too-hard", "too-easy", "tells-nothing", "ambiguous"]);

export const itemStatisticsSchema = z.object({
  itemId: z.string(),
  /** As it is put to students, Markdown with mathematics between `$`. */
  text: z.string(),
  skill: skillSchema,
  students: z.int(),
  right: z.int(),
  /** 95 % interval of the share that is right, 0..1. */
  between: z.tuple([z.number(), z.number()]),
  /** Shrunk item-rest correlation with its 90 % interval; null where too few students tell. */
  discrimination: z.object({ value: z.number(), from: z.number(), to: z.number() }).nullable(),
  refusedForm: z.int(),
  disputed: z.int(),
  findings: z.array(findingSchema),
  /** What is found, in plain words. */
  says: z.array(z.string()),
});
export type ItemStatisticsView = z.infer<typeof itemStatisticsSchema>;

export const insightsSchema = z.object({
  class: z.object({
    id: z.string(),
    name: z.string(),
    /** Whether the class's teachers read conversations; where not, no words of students are here. */
    read: z.boolean(),
    archived: z.boolean(),
    students: z.int(),
  }),
  /** Subjects something is known in, and the one that is shown; null without any. */
  subjects: z.array(z.object({ id: z.string(), name: z.string() })),
  subject: z.string().nullable(),
  /** What the numbers rest on: the latest answers of each student, so many at most, since a time. */
  basis: z.object({ answersOfEach: z.int(), since: z.number() }),
  heatmap: heatmapSchema,
  /** The first of them, and how many there are. */
  needs: z.array(needSchema),
  needsInAll: z.int(),
  misconceptions: z.array(seenMisconceptionSchema),
  weeks: z.array(
    z.object({
      from: z.number(),
      students: z.int(),
      answers: z.int(),
      alone: shareSchema,
      mastered: z.int(),
    }),
  ),
  help: z.object({ alone: shareSchema, helped: shareSchema }),
  /** Minutes of a student in the last 28 days: middle of the class, and the quarters. */
  minutes: z.object({ low: z.number(), middle: z.number(), high: z.number() }),
  calibration: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      sure: z.number(),
      right: z.number(),
      answers: z.int(),
    }),
  ),
  items: z.array(itemStatisticsSchema),
  itemsInAll: z.int(),
  /** Students below which nothing is claimed of an item. */
  fewestForItems: z.object({ any: z.int(), discrimination: z.int() }),
});
export type Insights = z.infer<typeof insightsSchema>;

const ids = z.array(z.string().max(100)).max(200);
const sets = z.array(ids).max(60);

export const groupWishesSchema = z
  .object({
    purpose: z.enum(["need", "complement"]),
    together: sets.default([]),
    apart: sets.default([]),
    from: z.int().min(1).max(2_000),
    to: z.int().min(1).max(2_000),
    /** How many groups; null for what the sizes suggest. */
    count: z.int().min(1).max(100).nullable().default(null),
    /** Ids of groups of the class that stay together; others may join them. */
    keep: z.array(z.string().max(100)).max(100).default([]),
    seed: z.int().min(0).max(1_000_000).default(1),
  })
  .refine(({ from, to }) => from <= to, "from is larger than to");
export type GroupWishes = z.infer<typeof groupWishesSchema>;

export const proposalSchema = z.object({
  groups: z.array(
    z.object({
      /** A group that was kept; null for a new one. */
      id: z.string().nullable(),
      name: z.string(),
      students: z.array(studentSchema),
      /** Skills that most of them need, the commonest first, with how many do. */
      needs: z.array(z.object({ skill: skillSchema, students: z.int() })),
      /** For groups that help each other: who has which of these. */
      helpers: z.array(z.object({ student: studentSchema, skill: skillSchema })),
    }),
  ),
  /** The measure of the proposal and of groups by chance that keep the same wishes (mean of 20), 0..1. */
  value: z.number(),
  byChance: z.number(),
});
export type GroupProposal = z.infer<typeof proposalSchema>;

export const keptGroupsSchema = z.object({
  groups: z
    .array(
      z.object({
        id: z.string().max(100).nullable(),
        name: nameSchema,
        members: z.array(z.string().max(100)).max(2_000),
      }),
    )
    .min(1)
    .max(100),
});
export type KeptGroups = z.infer<typeof keptGroupsSchema>;

const sentenceSchema = z.object({ text: z.string(), kind: z.string() });

export const planSchema = z.object({
  warmUp: z.array(sentenceSchema),
  groups: z.array(
    z.object({
      students: z.array(studentSchema),
      inAll: z.int(),
      skill: skillSchema,
      itemId: z.string().nullable(),
      sentences: z.array(sentenceSchema),
    }),
  ),
  talks: z.array(z.object({ student: studentSchema, sentences: z.array(sentenceSchema) })),
  rest: z.array(sentenceSchema),
});
export type PlanView = z.infer<typeof planSchema>;

export const newSetAsideSchema = z.object({
  /** Days until the reason is shown again. */
  days: z.int().min(1).max(90).default(14),
});
