import { z } from "zod";

/** The language that a reader wants the server's words in. */
export const localeQuery = z.object({ locale: z.enum(["en", "es"]).default("en") });
