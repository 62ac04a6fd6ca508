import { runCase } from "../../runners/cases.runner.ts";
import type { Section } from "../report.models.ts";
import type { SectionRunner } from "./section.models.ts";

/** Cases as `GET /api/classes/:id/eval-cases` gives them, one a line. */
const files = import.meta.glob<string>("../../cases/annotated/*.jsonl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const moveOf = ({ move, hintLevel }: { readonly move: string | null; readonly hintLevel: number | null }) =>
  hintLevel === null ? (move ?? "–") : `${move} ${hintLevel}`;

/** What teachers would have said, beside what the tutor did then and does now. */
export const annotatedSection: SectionRunner = {
  title: "What teachers would have said",
  run(): Section {
    const cases = Object.values(files)
      .flatMap((text) => text.split("\n"))
      .filter((line) => line.trim() !== "")
      .map((line) => runCase(JSON.parse(line)));
    return {
      id: "annotated",
      title: "What teachers would have said",
      about:
        "Turns that were annotated at the teacher's desk, played again through the present turn with the built-in tutor. There is no score: people read the three side by side and say whether it is better. The cases kept here were written by this project's own people on the demo class.",
      figures: [
        {
          name: "Turns with what a teacher would have said",
          value: cases.length,
          unit: "count",
          of: cases.length,
        },
        {
          name: "Turns that the tutor now answers in other words",
          value: cases.filter(({ before, now }) => before.reply !== now.reply).length,
          unit: "count",
          of: cases.length,
        },
      ],
      tables: [
        {
          title: "Side by side",
          head: ["Problem", "Student", "Said of it", "Then", "Now", "The teacher"],
          rows: cases.map(({ problem, words, teacher, before, now }) => [
            problem ?? "–",
            words,
            [teacher.kind, teacher.words].filter(Boolean).join(": "),
            `${moveOf(before)}: ${before.reply}`,
            `${moveOf(now)}: ${now.reply}`,
            teacher.instead,
          ]),
        },
      ],
    };
  },
};
