import { type GroupTrial, groupTrials } from "../../runners/insights-groups.ts";
import { type Section, shareOf } from "../report.models.ts";
import type { SectionRunner } from "./section.models.ts";

/** Simulated classes of a full run. */
const classes = 200;
const fewest = 2;

const titles = { need: "shared need", complement: "complement" } as const;

/** Small groups proposed for simulated classes: are all wishes kept, and are they better than groups by chance? */
export const groupsSection: SectionRunner = {
  title: "Proposed groups",
  run({ scale, progress }): Section {
    const wanted = Math.max(fewest, Math.round(classes * scale));
    const trials: GroupTrial[] = [];
    for (let seed = 1; seed <= wanted; seed += 1) {
      trials.push(...groupTrials(seed));
      progress(seed / wanted);
    }
    return {
      id: "groups",
      title: "Proposed groups",
      about:
        "Classes of 30 simulated learners, each with a teacher’s wishes by chance (together, apart, sizes, groups kept). The measure is the average overlap of needs within groups (shared need), or the share of needs that somebody in the group can help with (complement). Chance is 20 arrangements that keep the same wishes.",
      figures: (["need", "complement"] as const).flatMap((purpose) => {
        const own = trials.filter((trial) => trial.purpose === purpose);
        const at = { at: "least", value: 1 } as const;
        return [
          shareOf(`${titles[purpose]}: every wish kept`, own, ({ broken }) => broken === 0, at),
          shareOf(
            `${titles[purpose]}: better than the mean of chance`,
            own,
            ({ value, meanByChance }) => value > meanByChance,
            at,
          ),
          shareOf(
            `${titles[purpose]}: better than the best of 20 by chance`,
            own,
            ({ value, bestByChance }) => value > bestByChance,
            at,
          ),
          {
            name: `${titles[purpose]}: slowest proposal`,
            value: Math.max(...own.map(({ took }) => took)),
            unit: "milliseconds" as const,
            of: own.length,
            target: { at: "most" as const, value: 1_000 },
          },
        ];
      }),
      charts: (["need", "complement"] as const).map((purpose) => {
        const own = trials.filter((trial) => trial.purpose === purpose);
        const mean = (of: (trial: GroupTrial) => number) =>
          own.reduce((sum, trial) => sum + of(trial), 0) / Math.max(own.length, 1);
        return {
          title: `Mean of the measure over classes: ${titles[purpose]}`,
          unit: "percent" as const,
          bars: [
            { label: "proposed", value: mean(({ value }) => value) },
            { label: "best of 20 by chance", value: mean(({ bestByChance }) => bestByChance) },
            { label: "mean of chance", value: mean(({ meanByChance }) => meanByChance) },
          ],
        };
      }),
    };
  },
};
