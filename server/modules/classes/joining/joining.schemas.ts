import { z } from "zod";
import { nameSchema } from "../../../shared/name.schemas.ts";
import { passwordSchema, typedCodeSchema, usernameSchema } from "../../accounts/people.schemas.ts";

export const joinSchema = z.object({ code: typedCodeSchema });

export const joinAsNewSchema = z.object({
  code: typedCodeSchema,
  name: nameSchema,
  username: usernameSchema,
  password: passwordSchema,
});

/** What somebody with a code sees before joining. */
export const joinableSchema = z.object({
  class: z.object({ name: z.string(), teachers: z.array(z.string()), read: z.boolean() }),
});
