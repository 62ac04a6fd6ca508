/** English of journal pages that students chose to show. */
export const enShown = {
  "shown.title": "Journal pages shown to you",
  "shown.lead": "Only what a student chose to show stands here. Everything else in a journal is private.",
  "shown.link": "Journal pages shown to you",
  "shown.none": "Nobody has shown a page yet",
  "shown.none-lead": "When a student chooses to show a page of their journal, it is here.",
  "shown.untitled": "Untitled page",
  "shown.by": "Written by {{ name }}, who chose to show it.",
} as const;
