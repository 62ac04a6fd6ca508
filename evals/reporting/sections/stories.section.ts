import { countStories } from "../../cases/stories/stories.models.ts";
import { readJsonLines } from "../data.ts";
import type { Section } from "../report.models.ts";
import type { SectionInput, SectionRunner } from "./section.models.ts";

/** Word problems from the field: what the built-in tutor reads of them. */
export const storiesSection: SectionRunner = {
  title: "Word problems",
  run({ data }: SectionInput): Section {
    const file = readJsonLines(data, "gsm8k/first300.jsonl");
    const counts = countStories(file.kind === "here" ? file.rows : []);
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
    return {
      id: "stories",
      title: "Word problems",
      about:
        "Grade-school word problems: are quantities and question found, are the calculations of their solutions judged right, and how often does a number in them seem to come from nowhere (the tutor then asks where it comes from)?",
      figures: [
        {
          name: "Read as word problems",
          value: share(counts.story, counts.rows),
          unit: "percent",
          of: counts.rows,
          target: { at: "least", value: 0.95 },
        },
        {
          name: "Numbers found",
          value: share(counts.found, counts.written),
          unit: "percent",
          of: counts.written,
          target: { at: "least", value: 0.98 },
        },
        {
          name: "Calculations of solutions called right",
          value: share(counts.holds, counts.calculations),
          unit: "percent",
          of: counts.calculations,
          target: { at: "least", value: 0.99 },
        },
        {
          name: "Calculations whose number is asked after",
          value: share(counts.foreign, counts.calculations),
          unit: "percent",
          of: counts.calculations,
        },
      ],
      missing: file.kind === "missing" ? [file.path] : [],
    };
  },
};
