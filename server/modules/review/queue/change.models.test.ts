import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeIn, type OwnWeeks, type Work } from "./change.models.ts";

const work = (answers: number, alone: number, helped: number): Work => ({ answers, alone, helped });
const weeks = (recent: Work, before: Work, fields: Partial<OwnWeeks> = {}): OwnWeeks => ({
  recent,
  before,
  weeks: 4,
  days: 12,
  away: 1,
  ...fields,
});

describe("a sudden change in work", () => {
  it("is told with its numbers when much less is right without help than before", () => {
    expect(changeIn(weeks(work(12, 3, 4), work(40, 32, 4)))).toEqual({
      code: "change.alone",
      values: { now: 25, before: 80, answers: 12, earlier: 40 },
    });
  });

  it("is told when much more is done with help", () => {
    expect(changeIn(weeks(work(16, 9, 12), work(40, 25, 6)))?.code).toBe("change.help");
  });

  it("is told of who is back after long away and used to work most days", () => {
    expect(changeIn(weeks(work(1, 1, 0), work(0, 0, 0), { away: 12, days: 9 }))).toEqual({
      code: "change.away",
      values: { away: 12, days: 9 },
    });
    expect(changeIn(weeks(work(1, 1, 0), work(0, 0, 0), { away: 12, days: 3 }))).toBeNull();
  });

  it.each([
    ["a few answers", weeks(work(5, 0, 5), work(40, 36, 2))],
    ["a short past", weeks(work(12, 2, 4), work(12, 11, 0))],
    ["one week of a past", weeks(work(12, 2, 4), work(40, 36, 0), { weeks: 1 })],
    ["a small change", weeks(work(12, 8, 3), work(40, 32, 4))],
    ["an unsteady learner's week", weeks(work(8, 2, 3), work(20, 11, 6))],
  ])("is not read into %s", (_what, own) => {
    expect(changeIn(own)).toBeNull();
  });

  it("is never told of somebody who does better", () => {
    const share = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 20, max: 60 }),
        share,
        share,
        (now, then, a, b) => {
          const alone = Math.min(a, then);
          const better = Math.min(now, Math.ceil((alone / then) * now) + b);
          const own = weeks(work(now, better, 0), work(then, alone, then - alone));
          expect(changeIn(own)).toBeNull();
        },
      ),
    );
  });
});
