import { z } from "zod";
import { nameSchema } from "../../../shared/name.schemas.ts";

export const groupLimits = { groups: 100, members: 2_000 } as const;

export const newGroupSchema = z.object({
  name: nameSchema,
  /** Ids of students of the class. */
  members: z.array(z.string().max(100)).max(groupLimits.members),
});
export type NewGroup = z.infer<typeof newGroupSchema>;
export const groupPatchSchema = newGroupSchema.partial();

export const groupSchema = z.object({ id: z.string(), name: z.string(), members: z.array(z.string()) });
export type GroupView = z.infer<typeof groupSchema>;
export const groupsSchema = z.object({ groups: z.array(groupSchema) });
