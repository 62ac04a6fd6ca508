/** Languages that letters and reports can be written in: one more is one more here, and its words beside the others. */
export const letterLanguages = ["en", "es"] as const;
export type LetterLanguage = (typeof letterLanguages)[number];
