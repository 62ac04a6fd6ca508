import { existsSync } from "node:fs";
import { type Half, judgeWordings } from "../../cases/concept/wordings.ts";
import type { Figure, Section } from "../report.models.ts";
import type { SectionRunner } from "./section.models.ts";

const folder = "evals/cases/concept/wordings";

/** Answers to concept questions in wordings that are not in the items: recognised, and wrong ones refused? */
export const conceptsSection: SectionRunner = {
  title: "Concept answers",
  run(): Section {
    const { results, failures } = existsSync(folder)
      ? judgeWordings(folder)
      : { results: null, failures: [] };
    return {
      id: "concepts",
      title: "Concept answers",
      about:
        "Answers as students of fourteen write them, in English and Spanish, none of which stands in an item. Half of the items were left aside while the matching was improved.",
      figures:
        results === null
          ? []
          : (["held-out", "dev"] as const).flatMap((half) => figuresOf(half, results[half])),
      tables: [
        {
          title: "Held-out answers judged wrongly",
          head: ["Item", "Language", "Answer", "What happened"],
          rows: failures
            .filter(({ half }) => half === "held-out")
            .slice(0, 60)
            .map(({ item, locale, text, kind, ids }) => [item, locale, text, `${kind}: ${ids.join(", ")}`]),
        },
      ],
      missing: results === null ? [folder] : [],
    };
  },
};

function figuresOf(
  half: Half,
  { right, recognised, wrong, accepted }: ReturnType<typeof judgeWordings>["results"][Half],
): readonly Figure[] {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return [
    {
      name: `${half} items: right ideas recognised`,
      value: share(recognised, right),
      unit: "percent",
      of: right,
      target: { at: "least", value: 0.85 },
    },
    {
      name: `${half} items: wrong answers credited`,
      value: share(accepted, wrong),
      unit: "percent",
      of: wrong,
      target: { at: "most", value: 0.02 },
    },
  ];
}
