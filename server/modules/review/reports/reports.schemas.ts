import { z } from "zod";
import { zoneSchema } from "../../../shared/zone.schemas.ts";
import { letterLanguages } from "./letter-languages.constants.ts";

const sectionSchema = z.object({
  heading: z.string(),
  paragraphs: z.array(z.string()),
  list: z.array(z.string()),
  table: z
    .object({ caption: z.string(), head: z.array(z.string()), rows: z.array(z.array(z.string())) })
    .nullable(),
  /** Somebody's own words, and whose; an empty name where they are gone. */
  quote: z.object({ text: z.string(), by: z.string() }).nullable(),
});

/** A letter or a report as it is delivered: on a page, on paper, and by whatever way comes later. */
export const reportDocumentSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  language: z.enum(letterLanguages),
  sections: z.array(sectionSchema),
  /** What it was made from. */
  note: z.string(),
  /** Name of its file, without what it ends in. */
  file: z.string(),
});
export type ReportDocument = z.infer<typeof reportDocumentSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;

export const letterViewSchema = z.object({
  /** Monday of the week, `2026-11-23`. */
  week: z.string(),
  /** When it goes to the family, milliseconds since epoch, UTC. */
  familyAt: z.number(),
  /** A teacher keeps it from the family. */
  held: z.boolean(),
  /** What a teacher added. */
  sentence: z.string(),
  /** Null for the family while it is held back. */
  document: reportDocumentSchema.nullable(),
});
export type LetterView = z.infer<typeof letterViewSchema>;

export const lettersSchema = z.object({
  student: z.object({ id: z.string(), name: z.string() }),
  /** Names of the guardians who get them; empty where a guardian asks. */
  readers: z.array(z.string()),
  /** The latest first. */
  letters: z.array(letterViewSchema),
  /** When the next one can be read by the person asking, milliseconds since epoch, UTC. */
  nextAt: z.number(),
});
export type Letters = z.infer<typeof lettersSchema>;

export const oneLetterSchema = z.object({ letter: letterViewSchema });

export const letterNoteSchema = z.object({
  sentence: z
    .string()
    .trim()
    .max(300)
    .refine((text) => !/\p{Cc}/u.test(text), "is one line"),
  held: z.boolean(),
});
export type LetterNote = z.infer<typeof letterNoteSchema>;

export const letterQuery = z.object({
  locale: z.enum(letterLanguages).default("en"),
  /** Where the days are told from; left out, no day is told. */
  zone: zoneSchema.optional(),
});

const date = z.iso.date();
const longest = 400 * 86_400_000;

/** The days of a report, both counted in; left out, the last four weeks. */
export const reportQuery = z
  .object({ locale: z.enum(letterLanguages).default("en"), from: date.optional(), to: date.optional() })
  .refine(({ from, to }) => {
    if (from === undefined || to === undefined) return from === to;
    const length = Date.parse(to) - Date.parse(from);
    return length >= 0 && length <= longest;
  }, "from and to go together: one to 400 days");

export const reportSchema = z.object({ document: reportDocumentSchema });
