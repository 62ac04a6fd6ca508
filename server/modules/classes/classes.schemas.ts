import { z } from "zod";
import { policySchema } from "../tutoring/conversations.schemas.ts";

export const classSchema = z.object({
  id: z.string(),
  name: z.string(),
  policy: policySchema,
  teachers: z.array(z.string()),
});
export const classListSchema = z.object({ classes: z.array(classSchema) });
export type ClassView = z.infer<typeof classSchema>;

export const studentListSchema = z.object({
  students: z.array(z.object({ id: z.string(), name: z.string(), username: z.string() })),
});
