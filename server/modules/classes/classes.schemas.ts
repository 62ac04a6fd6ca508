import { z } from "zod";
import { policySchema } from "../tutoring/conversations.schemas.ts";

export const classSchema = z.object({
  id: z.string(),
  name: z.string(),
  policy: policySchema,
  teachers: z.array(z.string()),
  /** Whether the class's teachers read the conversations; where not, those alone that need a person. */
  read: z.boolean(),
  /** direct, or drafted: a teacher reads each reply before it is sent. */
  replies: z.enum(["direct", "drafted"]),
  /** Whether the tutor is paused for the whole class. */
  paused: z.boolean(),
  practice: z.boolean(),
});
export const classListSchema = z.object({ classes: z.array(classSchema) });
export type ClassView = z.infer<typeof classSchema>;

export const studentSchema = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  /** Whether the tutor is paused for this student. */
  paused: z.boolean(),
  /** Whether the student has not chosen a password yet, so that a first sign-in is still to come. */
  invited: z.boolean(),
});
export const studentListSchema = z.object({ students: z.array(studentSchema) });
export type StudentView = z.infer<typeof studentSchema>;
