import { z } from "zod";
import { nameSchema } from "../../../shared/name.schemas.ts";
import { roleSchema } from "../accounts.schemas.ts";
import { usernameSchema } from "../people.schemas.ts";

/** Whom an administrator adds; students come by a class, guardians by an invitation. */
export const newColleagueSchema = z.object({
  name: nameSchema,
  username: usernameSchema,
  role: z.enum(["teacher", "administrator"]),
});
export type NewColleague = z.infer<typeof newColleagueSchema>;

export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  role: roleSchema,
  /** Whether a password was not chosen yet. */
  invited: z.boolean(),
  /** Names of the classes they belong to. */
  classes: z.array(z.string()),
});
export type Member = z.infer<typeof memberSchema>;

export const membersQuery = z.object({
  query: z.string().max(200).optional(),
  role: roleSchema.optional(),
});
export const membersSchema = z.object({
  people: z.array(memberSchema),
  /** Whether there are more than are listed; a name finds them. */
  more: z.boolean(),
});

export const signInCardSchema = z.object({
  card: z.object({ name: z.string(), username: z.string(), code: z.string() }),
});
export type SignInCard = z.infer<typeof signInCardSchema>["card"];
