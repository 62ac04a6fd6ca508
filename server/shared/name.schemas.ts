import { z } from "zod";

/** What a person or a class is called on the screen: 1 to 80 characters that can be shown. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((name) => !/\p{Cc}/u.test(name), "holds characters that can't be shown");
