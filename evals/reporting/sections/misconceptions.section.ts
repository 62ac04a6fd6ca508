import { families } from "../../../server/modules/checking/families/families.models.ts";
import { misconceptionTable, rightLinesTable } from "../../cases/misconceptions/misconceptions.models.ts";
import type { Figure, Section } from "../report.models.ts";
import type { SectionInput, SectionRunner } from "./section.models.ts";

/** Wrong lines for each misconception in a full run. */
const seedsPerRule = 50;

/** Wrong lines that documented misconceptions make: found, and named? And right lines: left in peace? */
export const misconceptionsSection: SectionRunner = {
  title: "Misconceptions",
  run({ scale, progress }: SectionInput): Section {
    const seeds = Math.max(3, Math.round(seedsPerRule * scale));
    const rules = families.flatMap((family, index) => {
      progress((index / families.length) * 0.8);
      return misconceptionTable([family], seeds);
    });
    const right = rightLinesTable(families, seeds);
    const sum = (pick: (row: (typeof rules)[number]) => number) =>
      rules.reduce((total, row) => total + pick(row), 0);
    const made = sum((row) => row.made);
    const lines = right.reduce((total, row) => total + row.lines, 0);
    const flagged = right.reduce((total, row) => total + row.flagged, 0);
    return {
      id: "misconceptions",
      title: "Misconceptions",
      about:
        "Each documented misconception applied to generated problems of the families it can bite in. A wrong line that two misconceptions make alike counts as named for either.",
      figures: [
        {
          name: "Misconceptions",
          value: new Set(rules.map(({ misconception }) => misconception)).size,
          unit: "count",
          of: 0,
          target: { at: "least", value: 60 },
        },
        share(
          "First wrong line found",
          sum((row) => row.found),
          made,
          { at: "least", value: 0.95 },
        ),
        share(
          "Misconception named",
          sum((row) => row.named),
          made,
          { at: "least", value: 0.9 },
        ),
        share("Lines of right solutions called wrong", flagged, lines, { at: "most", value: 0.005 }),
      ],
      tables: [
        {
          title: "By misconception",
          head: ["Family", "Misconception", "Lines", "Found", "Named"],
          rows: rules.map((row) => [
            row.family,
            row.misconception,
            String(row.made),
            percent(row.found, row.made),
            percent(row.named, row.made),
          ]),
        },
      ],
    };
  },
};

function share(name: string, part: number, whole: number, target: NonNullable<Figure["target"]>): Figure {
  return { name, value: whole === 0 ? null : part / whole, unit: "percent", of: whole, target };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`;
}
