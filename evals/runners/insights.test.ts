import { describe, expect, it } from "vitest";
import type { Answer } from "../../server/modules/review/insights/class-record.models.ts";
import { brokenBy } from "../../server/modules/review/insights/grouping/grouping.models.ts";
import { simulatedClass, simulatedStudents, simulatedWishes } from "../cases/insights/classes.models.ts";
import { compare, readFieldLogs, type SplitLog, simulatedLogs } from "./insights-foresight.ts";
import { groupTrials } from "./insights-groups.ts";

describe("groups for simulated classes", () => {
  it("keep every wish and beat the best of 20 by chance", () => {
    for (const seed of [1, 2, 3])
      for (const { broken, value, bestByChance } of groupTrials(seed)) {
        expect(broken).toBe(0);
        expect(value).toBeGreaterThan(bestByChance);
      }
  });

  it("are asked for with wishes that groups can break", () => {
    const { students } = simulatedClass(4, 2);
    const ids = students.map(({ id }) => id);
    const all = Array.from({ length: 20 }, (_, seed) => simulatedWishes(students, seed));
    expect(ids).toHaveLength(simulatedStudents);
    for (const wishes of all) expect(brokenBy([ids], ids, wishes)).not.toEqual([]);
    expect(all.some(({ keep }) => keep.length > 0)).toBe(true);
  });
});

describe("how rules are compared", () => {
  const answers = (right: readonly number[]): readonly Answer[] =>
    right.map((one, at) => ({
      learnerId: "s",
      skill: "a",
      source: "practice",
      sourceId: String(at),
      place: 0,
      itemId: null,
      correct: one === 1,
      helpLevel: 0,
      foretold: null,
      confidence: null,
      at,
    }));
  const log = (right: number, of: number, after: number): SplitLog => ({
    before: {
      answers: answers(Array.from({ length: of }, (_, at) => Number(at < right))),
      times: null,
      misconceptions: [],
      disputes: 0,
      classAtWork: 0,
    },
    now: of,
    after,
  });

  it("counts who was named and failed, and lets the baselines name as many", () => {
    const { rules, lowAverage, fewAnswers } = compare([
      log(2, 20, 0.2),
      log(3, 20, 0.9),
      log(18, 20, 0.3),
      log(17, 12, 0.8),
    ]);
    expect(rules).toEqual({ flagged: 2, students: 4, precision: 0.5, recall: 0.5, baseRate: 0.5 });
    expect(lowAverage).toEqual(rules);
    expect(fewAnswers.flagged).toBe(2);
  });

  it("splits each log in time", () => {
    const { now, answers: before, later } = simulatedClass(5, 6);
    expect(before.every(({ at }) => at < now)).toBe(true);
    expect(later.every(({ at }) => at >= now)).toBe(true);
    expect(simulatedLogs(5).length).toBeGreaterThan(simulatedStudents / 2);
    expect(readFieldLogs("/nowhere/train.tsv")).toBeNull();
  });
});
