import { describe, expect, it } from "vitest";
import { joinAnswers, type LogRow } from "./answers.models.ts";

const row = (learner: string, item: string, skill: string, correct = true): LogRow => ({
  learner,
  item,
  skill,
  correct,
});

describe("joining the rows of one answer", () => {
  it("takes rows of one item with other skills for one answer", () => {
    const [first, second, ...rest] = joinAnswers([
      row("a", "1", "x"),
      row("a", "1", "y"),
      row("a", "2", "x"),
    ]);
    expect(first).toEqual({ learner: "a", item: "1", skills: ["x", "y"], correct: true, rows: 2 });
    expect(second?.item).toBe("2");
    expect(rest).toEqual([]);
  });

  it("takes the same skill again, another outcome and another learner for further answers", () => {
    const rows = [
      row("a", "1", "x"),
      row("a", "1", "x"),
      row("a", "1", "y", false),
      row("b", "1", "z", false),
    ];
    expect([...joinAnswers(rows)]).toHaveLength(4);
  });

  it("makes nothing of nothing", () => {
    expect([...joinAnswers([])]).toEqual([]);
  });
});
