import { existsSync } from "node:fs";
import {
  type ReflectionLevel,
  reflectionLevels,
} from "../../../server/modules/journal/templates/templates.schemas.ts";
import {
  judgeReflections,
  type LevelCount,
  type ReflectionMistake,
  type ReflectionResult,
  readReflections,
} from "../../cases/reflections/reflections.ts";
import type { Figure, Section } from "../report.models.ts";
import type { SectionRunner } from "./section.models.ts";

const folder = "evals/cases/reflections";

/** Reflections labelled by hand: does the journal's coach see what the writing does, and nothing that isn't there? */
export const reflectionsSection: SectionRunner = {
  title: "Reflections",
  run(): Section {
    const about =
      "Short reflections as students of 11 to 17 write them, in English and Spanish, labelled by hand with the levels they show. Half of them were left aside while the rules were written, but a few mends were made since with their mistakes in sight: the fair figures are the first runs in evals/cases/reflections/README.md (the last batch: 13 of 20 deepest levels).";
    const isThere = existsSync(`${folder}/en.jsonl`);
    const cases = isThere ? readReflections(folder) : [];
    const results = (["held-out", "dev"] as const).map((half) => ({
      half,
      result: judgeReflections(cases.filter((reflection) => reflection.half === half)),
    }));
    return {
      id: "reflections",
      title: "Reflections",
      about,
      figures: isThere ? results.flatMap(({ half, result }) => figuresOf(half, result)) : [],
      tables: [
        {
          title: "Held-out reflections read otherwise than labelled",
          head: ["Case", "Text", "Overlooked", "Added"],
          rows: (results[0]?.result.mistakes ?? []).map(rowOf),
        },
      ],
      missing: isThere ? [] : [folder],
    };
  },
};

function figuresOf(half: string, { of, levels, deepest }: ReflectionResult): readonly Figure[] {
  return [
    {
      name: `${half}: deepest level as labelled`,
      value: of === 0 ? null : deepest / of,
      unit: "percent",
      of,
      target: { at: "least", value: 0.8 },
    },
    ...reflectionLevels.flatMap((level) => ofLevel(half, level, levels[level])),
  ];
}

function ofLevel(
  half: string,
  level: ReflectionLevel,
  { right, added, missed }: LevelCount,
): readonly Figure[] {
  const share = (name: string, of: number): Figure => ({
    name: `${half}: ${level}, ${name}`,
    value: of === 0 ? null : right / of,
    unit: "percent",
    of,
    target: { at: "least", value: 0.8 },
  });
  return [share("precision", right + added), share("recall", right + missed)];
}

function rowOf({ reflection, missed, added }: ReflectionMistake): readonly string[] {
  return [reflection.id, reflection.body.slice(0, 200), missed.join(", "), added.join(", ")];
}
