import { z } from "zod";
import { nameSchema } from "../../../shared/name.schemas.ts";
import { policySchema } from "../../tutoring/conversations.schemas.ts";
import { classSchema } from "../classes.schemas.ts";

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "is a time such as 08:30");

/** When the tutor is there: on these days (1 = Monday … 7 = Sunday) from one time to another, of a time zone (IANA name). */
export const hoursSchema = z
  .object({
    timeZone: z.string().max(60).refine(isTimeZone, "is no time zone"),
    days: z.array(z.int().min(1).max(7)).min(1).max(7),
    from: clockTime,
    to: clockTime,
  })
  .refine(({ from, to }) => from < to, "ends before it begins");
export type Hours = z.infer<typeof hoursSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What the teachers of a class decide for it. */
export const rulesSchema = z.object({
  name: nameSchema,
  policy: policySchema,
  hours: hoursSchema.nullable(),
  /** Ids of the packs that the tutor helps with; empty for all. */
  subjects: z.array(z.string().max(100)).max(50),
  tutor: z.enum(["configured", "builtin"]),
  read: z.boolean(),
  replies: z.enum(["direct", "drafted"]),
  /** Id of a teacher of the class who is shown what nobody took in time; null for the administrators. */
  secondRecipient: z.string().max(100).nullable(),
  /** Minutes. */
  waitsAtMost: z.int().min(5).max(1_440),
});
export type Rules = z.infer<typeof rulesSchema>;

export const newClassSchema = rulesSchema.pick({ name: true, policy: true }).partial({ policy: true });
export type NewClass = z.infer<typeof newClassSchema>;

export const rulesPatchSchema = rulesSchema.partial().extend({ revision: z.int().min(1) });
export type RulesPatch = z.infer<typeof rulesPatchSchema>;

/** A class as its teachers see it. */
export const taughtClassSchema = rulesSchema.extend({
  id: z.string(),
  /** What students join with; null while nobody can join. */
  code: z.string().nullable(),
  teachers: z.array(z.object({ id: z.string(), name: z.string(), username: z.string() })),
  students: z.int(),
  pausedAt: z.number().nullable(),
  practice: z.boolean(),
  /** Whether its teachers have said how much help there is, even as it was. */
  policyChosen: z.boolean(),
  revision: z.int(),
  createdAt: z.number(),
  archivedAt: z.number().nullable(),
});
export type TaughtClass = z.infer<typeof taughtClassSchema>;

export const oneTaughtClassSchema = z.object({ class: taughtClassSchema });
export const oneClassSchema = z.object({ class: classSchema });
