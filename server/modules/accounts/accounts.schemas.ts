import { z } from "zod";

export const roleSchema = z.enum(["student", "teacher", "guardian", "administrator"]);
export type Role = z.infer<typeof roleSchema>;

export const sessionSchema = z.object({
  user: z.object({ id: z.string(), name: z.string(), username: z.string(), role: roleSchema }),
});
export type SessionView = z.infer<typeof sessionSchema>;

export const signInSchema = z.object({
  username: z.string().min(1).max(60),
  password: z.string().min(1).max(200),
});
