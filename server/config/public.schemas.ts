import { z } from "zod";

/** What anybody may know of the configuration: an allow-list, served at `GET /api/config`. */
export const publicConfigSchema = z.object({
  tutor: z.object({ provider: z.string(), id: z.string() }),
  /** Demo sign-ins to show on the sign-in page; empty unless the demo class is on. */
  demo: z.array(
    z.object({
      username: z.string(),
      password: z.string(),
      name: z.string(),
      role: z.string(),
      place: z.string(),
    }),
  ),
});
export type PublicConfig = z.infer<typeof publicConfigSchema>;
