import { z } from "zod";

/** What a person signs in with; case doesn't count. */
export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._]{3,30}$/, "takes 3 to 30 letters without accents, digits, dots and underscores");

export const passwordSchema = z.string().min(8).max(128);

/** A code as somebody typed it. */
export const typedCodeSchema = z.string().max(60);

export const firstSignInSchema = z.object({
  username: usernameSchema,
  code: typedCodeSchema,
  password: passwordSchema,
});
