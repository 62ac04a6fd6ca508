import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, lastDays } from "../../../shared/days.ts";
import { calibrationOf, helpOf, timeOnTask } from "./progress.models.ts";

const minute = 60_000;
const day = 86_400_000;
const noon = Date.UTC(2026, 10, 27, 12);

describe("the pictures of progress", () => {
  it("show how sure and how right band by band, and leave empty bands out", () => {
    const said = (confidence: number | null, correct: boolean) => ({
      at: 0,
      helpLevel: 0,
      confidence,
      correct,
    });
    expect(calibrationOf([said(1, true), said(0.9, false), said(0.1, false), said(null, true)])).toEqual([
      { from: 0, to: 0.2, sure: 0.1, right: 0, answers: 1 },
      { from: 0.8, to: 1, sure: 0.95, right: 0.5, answers: 2 },
    ]);
    expect(calibrationOf([])).toEqual([]);
  });

  it("keep what was right alone and what was right with help apart", () => {
    const given = (correct: boolean, helpLevel: number) => ({ at: 0, confidence: null, correct, helpLevel });
    expect(helpOf([given(true, 0), given(false, 0), given(true, 2)])).toEqual({
      alone: { right: 1, of: 2 },
      helped: { right: 1, of: 1 },
    });
  });

  it("count time between signs of work, and no pause", () => {
    const dayOf = dayIn("UTC");
    const times = [noon, noon + 2 * minute, noon + 6 * minute, noon + 60 * minute];
    expect(timeOnTask(times, ["2026-11-26", "2026-11-27"], dayOf)).toEqual([
      { day: "2026-11-26", minutes: 0 },
      { day: "2026-11-27", minutes: 8 },
    ]);
  });

  it("count a day where the learner is, and as UTC where nobody knows the zone", () => {
    const lateInMadrid = Date.UTC(2026, 10, 26, 23, 30);
    expect(dayIn("Europe/Madrid")(lateInMadrid)).toBe("2026-11-27");
    expect(dayIn("Middle/Earth")(lateInMadrid)).toBe("2026-11-26");
  });

  it("give each of the last days once, also where the clocks change", () => {
    const dayOf = dayIn("America/New_York");
    const days = lastDays(Date.UTC(2026, 10, 5, 4, 30), 7, dayOf);
    expect(days).toEqual([
      "2026-10-29",
      "2026-10-30",
      "2026-10-31",
      "2026-11-01",
      "2026-11-02",
      "2026-11-03",
      "2026-11-04",
    ]);
  });

  it("never count more than there are minutes, nor anything that is no number", () => {
    const dayOf = dayIn("UTC");
    const days = lastDays(noon, 28, dayOf);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: noon - 28 * day, max: noon })), (times) => {
        const minutes = timeOnTask([...times, Number.NaN], days, dayOf).map((one) => one.minutes);
        expect(minutes.every((one) => Number.isInteger(one) && one >= 0 && one <= 24 * 60 + 5)).toBe(true);
      }),
    );
  });
});
