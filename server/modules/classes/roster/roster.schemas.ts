import { z } from "zod";

/** Largest roster that is taken, bytes. */
export const largestRoster = 8 * 1024 * 1024;

/** What a line of a roster comes to. */
export const outcomeSchema = z.enum(["new", "known", "in-class", "twice", "problem"]);

export const problemSchema = z.enum([
  "name-missing",
  "name-invalid",
  "username-invalid",
  "username-of-another",
  "group-invalid",
]);
export type RosterProblem = z.infer<typeof problemSchema>;

export const rosterRowSchema = z.object({
  /** Line in the file, from 1. */
  line: z.int(),
  name: z.string(),
  username: z.string(),
  group: z.string(),
  outcome: outcomeSchema,
  problem: problemSchema.nullable(),
});
export type RosterRow = z.infer<typeof rosterRowSchema>;

export const rosterPreviewSchema = z.object({
  encoding: z.string(),
  /** Which column of the file, from 0, holds what; null where none does. */
  columns: z.object({
    name: z.int().nullable(),
    firstName: z.int().nullable(),
    lastName: z.int().nullable(),
    username: z.int().nullable(),
    group: z.int().nullable(),
  }),
  counts: z.record(outcomeSchema, z.int()),
  /** Students the class would have afterwards, and how many it has room for. */
  size: z.object({ after: z.int(), most: z.int() }),
  /** Every line with a problem and the first of the others, at most 500 in all, in the order of the file. */
  rows: z.array(rosterRowSchema),
  total: z.int(),
});
export type RosterPreview = z.infer<typeof rosterPreviewSchema>;

export const rosterQuery = z.object({
  /** Whether lines with a problem are left out; without it a file with one of them is not taken at all. */
  leaveOut: z.enum(["true", "false"]).optional(),
});

export const cardSchema = z.object({ name: z.string(), username: z.string(), code: z.string() });

export const rosterDoneSchema = z.object({
  added: z.int(),
  /** Sign-in cards of the accounts that were made; their codes are shown this once. */
  cards: z.array(cardSchema),
});
export type RosterDone = z.infer<typeof rosterDoneSchema>;
