import { join } from "node:path";
import {
  type Compared,
  compare,
  type Foresight,
  failureBound,
  fewestAnswers,
  readFieldLogs,
  type SplitLog,
  simulatedLogs,
} from "../../runners/insights-foresight.ts";
import { type Figure, type Section, written } from "../report.models.ts";
import type { SectionRunner } from "./section.models.ts";

/** Simulated classes of a full run. */
const classes = 40;
const fewest = 2;
const folder = "kt_assist09";

interface Measured {
  readonly title: string;
  readonly found: Compared;
}

/** "May need you": how well its rules foresee who fails later, against two simple ways of naming as many. */
export const foresightSection: SectionRunner = {
  title: "Who may need a person",
  run({ data, scale, progress }): Section {
    const wanted = Math.max(fewest, Math.round(classes * scale));
    const simulated: SplitLog[] = [];
    for (let seed = 1; seed <= wanted; seed += 1) {
      // Other classes than those the groups are tried on.
      simulated.push(...simulatedLogs(1_000 + seed));
      progress((0.8 * seed) / wanted);
    }
    const [train, test] = ["train.tsv", "valid.tsv"].map((file) => readFieldLogs(join(data, folder, file)));
    const measured: Measured[] = [
      { title: "simulated classes", found: compare(simulated) },
      ...(train ? [{ title: "ASSISTments, where the bounds were set", found: compare(train) }] : []),
      ...(test ? [{ title: "ASSISTments, other students", found: compare(test) }] : []),
    ];
    return {
      id: "foresight",
      title: "Who may need a person",
      about: `The rules look at the first part of each student's log; failing is less than ${failureBound * 100} % right alone in the part after it. Logs of fewer than ${fewestAnswers} answers are left out. The field's log knows no time, no help and no confidence, so that only the rule about right answers speaks there; its bounds were set on the training students. The baselines name as many students: those with the lowest average so far, and those with the fewest answers. What the rules add over an average are reasons, not foresight.`,
      figures: measured.flatMap(({ title, found }) => figuresOf(title, found.rules)),
      tables: [
        {
          title: "Rules, together and one by one, and baselines that name as many as all of them",
          head: [
            "Students",
            "Way",
            "Named",
            "Right about (precision)",
            "Found (recall)",
            "Fail at all (base rate)",
          ],
          rows: measured.flatMap(({ title, found }) => [
            rowOf(title, "rules", found.rules),
            ...found.byRule.map(({ rule, found: own }) => rowOf(title, `· ${rule}`, own)),
            rowOf(title, "lowest average so far", found.lowAverage),
            rowOf(title, "fewest answers", found.fewAnswers),
          ]),
        },
      ],
      missing: [
        ...(train ? [] : [join(data, folder, "train.tsv")]),
        ...(test ? [] : [join(data, folder, "valid.tsv")]),
      ],
    };
  },
};

function figuresOf(
  title: string,
  { precision, recall, baseRate, flagged, students }: Foresight,
): readonly Figure[] {
  return [
    { name: `${title}: named who then failed (precision)`, value: precision, unit: "percent", of: flagged },
    { name: `${title}: of those who failed, named (recall)`, value: recall, unit: "percent", of: students },
    { name: `${title}: students who fail (base rate)`, value: baseRate, unit: "percent", of: students },
  ];
}

function rowOf(title: string, way: string, found: Foresight): readonly string[] {
  return [
    title,
    way,
    `${found.flagged} of ${found.students}`,
    written(found.precision, "percent"),
    written(found.recall, "percent"),
    written(found.baseRate, "percent"),
  ];
}
