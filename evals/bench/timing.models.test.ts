import { describe, expect, it } from "vitest";
import { percentile, timed, timeFigures } from "./timing.models.ts";

describe("times", () => {
  it("are summed up by nearest rank", () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 3, 5, 5]);
    expect(percentile([], 0.5)).toBeNull();
  });

  it("have a limit where one is given", () => {
    const figures = timeFigures("Answers", [1, 2, 300], { median: 5, most: 250 });
    expect(figures.map(({ name, value, target }) => [name, value, target?.value])).toEqual([
      ["Answers: median", 2, 5],
      ["Answers: 95 of 100 within", 300, undefined],
      ["Answers: 99 of 100 within", 300, undefined],
      ["Answers: longest", 300, 250],
    ]);
  });

  it("come with what the work gave", () => {
    const { result, took } = timed(() => "done");
    expect(result).toBe("done");
    expect(took).toBeGreaterThanOrEqual(0);
  });
});
