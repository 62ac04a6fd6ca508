import { describe, expect, it } from "vitest";
import { type LookedBack, pickMoments } from "./moments.models.ts";

const turn = (turnId: string, correct: boolean | null, hintLevel = 0): LookedBack => ({
  turnId,
  text: `words of ${turnId}`,
  correct,
  hintLevel,
});

describe("the moments of a session", () => {
  it("are the first wrong line, the most help, and the line where it clicked", () => {
    const turns = [
      turn("a", true),
      turn("b", false),
      turn("c", null, 2),
      turn("d", false, 1),
      turn("e", true),
      turn("f", true),
    ];
    expect(pickMoments(turns).map(({ kind, turnId }) => [kind, turnId])).toEqual([
      ["first-wrong", "b"],
      ["help", "c"],
      ["clicked", "e"],
    ]);
  });

  it("are none where nothing went wrong and no help was used", () => {
    expect(pickMoments([turn("a", true), turn("b", null)])).toEqual([]);
    expect(pickMoments([])).toEqual([]);
  });

  it("quote on one line, and not without end", () => {
    const [moment] = pickMoments([
      { turnId: "a", text: `x\n${"y".repeat(900)}`, correct: false, hintLevel: 0 },
    ]);
    expect(moment?.quote).toHaveLength(200);
    expect(moment?.quote).toMatch(/^x y/);
  });
});
