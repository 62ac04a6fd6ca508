import { z } from "zod";

/** The one shape in which an error leaves the server. `code` is stable; `message` is for a person. */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.string().describe("Stable, dotted, e.g. `turn.in-progress`"),
    message: z.string(),
    requestId: z.string().optional(),
  }),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;
