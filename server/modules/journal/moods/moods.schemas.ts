import { z } from "zod";

export const journalSettingsSchema = z.object({
  /** Whether a page may carry a mood; off until the learner turns it on. */
  moods: z.boolean(),
  /** How many pages have one: kept while moods are off, but shown to nobody. */
  named: z.number().int(),
});
export type JournalSettings = z.infer<typeof journalSettingsSchema>;

export const journalSettingsPatchSchema = z.object({ moods: z.boolean() });
