import { z } from "zod";
import { reportDocumentSchema, reportQuery } from "../reports/reports.schemas.ts";

/** The days of a pilot, both counted in; left out, the last twelve weeks. */
export const pilotQuery = reportQuery;

const intervalSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });
const sharePartSchema = z.object({ right: z.int(), of: z.int(), interval: intervalSchema });

/** What was counted in a pilot. A part is null where there were too few to say anything. Shares and mastery are 0..1. */
export const pilotFiguresSchema = z.object({
  /** Milliseconds since epoch, UTC: its start, and its end (that is no more of it). */
  from: z.number(),
  to: z.number(),
  /** Students there are, and those with any work in the time. */
  students: z.int(),
  active: z.int(),
  use: z
    .object({
      sessions: z.int(),
      minutes: z.int(),
      /** Days with work, over all students. */
      days: z.int(),
      /** Middle of the active students' minutes. */
      middleMinutes: z.number(),
      /** Oldest first; weeks without work have zeros, and those of too few students nothing. */
      weeks: z.array(
        z.object({ from: z.number(), students: z.int().nullable(), minutes: z.int().nullable() }),
      ),
    })
    .nullable(),
  help: z
    .object({
      replies: z.int(),
      /** Replies by the level of the hint in them, 0 for none, to 4. */
      levels: z.array(z.int()).length(5),
      /** Replies that told a solution. */
      told: z.int(),
      /** Conversations in which somebody went on asking for the answer. */
      seeking: z.int(),
      /** Replies of which the guard held something back. */
      held: z.int(),
    })
    .nullable(),
  mastery: z
    .object({
      students: z.int(),
      /** Skills of students that were looked at, over all of them. */
      skills: z.int(),
      start: z.number(),
      end: z.number(),
      change: intervalSchema,
    })
    .nullable(),
  alone: z
    .object({ students: z.int(), first: sharePartSchema, last: sharePartSchema, change: intervalSchema })
    .nullable(),
  teachers: z.object({
    closed: z.int(),
    /** Minutes from the first sign to closing, the middle one; null where nothing was closed. */
    middleMinutes: z.number().nullable(),
    withinDay: z.int(),
    open: z.int(),
    notes: z.int(),
    read: z.int(),
  }),
});
export type PilotFigures = z.infer<typeof pilotFiguresSchema>;

export const pilotSchema = z.object({ document: reportDocumentSchema, figures: pilotFiguresSchema });
