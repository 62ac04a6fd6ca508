import type { Figure, Section } from "../reporting/report.models.ts";
import type { Progress } from "../reporting/terminal.ts";
import { type Timed, timeSuite } from "./patience.ts";
import type { SuiteOptions, Trial } from "./suites/suite.models.ts";
import { type SuiteName, suites } from "./suites/suites.ts";
import { type Limits, timeFigures } from "./timing.models.ts";

/** Milliseconds: a check is felt as immediate, and no input keeps the server from its other students. */
const usualLimits: Limits = { median: 5, most: 250 };
const hostileLimits: Limits = { most: 250 };
/** Tables and patterns are made on first use; a suite of few trials shows it, so the others have no median's limit. */
const limits: Partial<Record<SuiteName, Limits>> = {
  usualAnswers: usualLimits,
  usualLines: usualLimits,
  usualMessages: usualLimits,
};

/** A suite when all its trials are over. */
export interface Ended {
  readonly section: Section;
  /** Trials whose verdict was certainly false. */
  readonly falsely: number;
  /** Trials that were slow or judged falsely, the slowest first. */
  readonly remarkable: readonly (Timed & { readonly trial: Trial })[];
}

/** Times suites one after the other. */
export async function suiteSections(
  names: readonly SuiteName[],
  options: SuiteOptions,
  bar: Progress,
): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const name of names) {
    const { title } = suites[name];
    bar.show(title, 0);
    const { trials, times } = await timeSuite(name, options, (part) => bar.show(title, part));
    ended.push(endedSuite(name, trials, times));
    bar.step();
  }
  return ended;
}

function endedSuite(name: SuiteName, trials: readonly Trial[], times: readonly Timed[]): Ended {
  const limit = limits[name] ?? hostileLimits;
  const falsely = times.filter(({ isFalse }) => isFalse).length;
  const isHostile = limits[name] === undefined;
  const remarkable = times
    .filter(({ took, isFalse }) => isFalse || took > (limit.most ?? Number.POSITIVE_INFINITY))
    .flatMap((one) => {
      const trial = trials[one.index];
      return trial === undefined ? [] : [{ ...one, trial }];
    })
    .sort((a, b) => b.took - a.took);
  return {
    section: {
      id: name,
      title: suites[name].title,
      about: "Time of one check, in milliseconds.",
      figures: [
        ...timeFigures(
          "One check",
          times.map(({ took }) => took),
          limit,
        ),
        ...(isHostile && /Answers$/.test(name) ? [falselyRight(falsely, times.length)] : []),
      ],
    },
    falsely,
    remarkable,
  };
}

function falselyRight(value: number, of: number): Figure {
  return {
    name: "Called right although it differs",
    value,
    unit: "count",
    of,
    target: { at: "most", value: 0 },
  };
}
