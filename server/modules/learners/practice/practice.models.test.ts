import { describe, expect, it } from "vitest";
import { focusNow, leftToAsk, type Shown } from "./practice.models.ts";

describe("what a practice session is about", () => {
  const session = { skills: ["a", "b"], startedAt: 100 };
  const mastered = (at: Readonly<Record<string, number>>) => (skill: string) => at[skill] ?? null;

  it("is its skills, also one that was mastered before and chosen all the same", () => {
    expect(focusNow(session, mastered({}), ["c"])).toEqual(["a", "b"]);
    expect(focusNow(session, mastered({ a: 50 }), ["c"])).toEqual(["a", "b"]);
  });

  it("leaves out what was mastered in it, and goes on along the path when nothing is left", () => {
    expect(focusNow(session, mastered({ a: 120 }), ["c"])).toEqual(["b"]);
    expect(focusNow(session, mastered({ a: 120, b: 130 }), ["b", "c", "d"])).toEqual(["c"]);
    expect(focusNow(session, mastered({ a: 120, b: 130 }), [])).toEqual(["a", "b"]);
  });
});

describe("what is left to ask of an assignment's part", () => {
  const items = ["a", "b", "c"];
  const shown = (...statuses: Shown["status"][]): Shown[] =>
    statuses.map((status, seq) => ({ itemId: items[seq % 3] ?? "", seq, status }));

  it("is what was not asked yet, in its order", () => {
    expect(leftToAsk(items, [], 0)).toEqual(items);
    expect(leftToAsk(items, shown("right"), 0)).toEqual(["b", "c"]);
    expect(leftToAsk(["c", "a"], shown("passed"), 0)).toEqual(["c"]);
    expect(leftToAsk(items, shown("wrong", "passed", "answered"), 0)).toEqual([]);
  });

  it("is what was passed once more in a next round, and never what was answered", () => {
    expect(leftToAsk(items, shown("wrong", "passed", "withdrawn"), 3)).toEqual(["b", "c"]);
    expect(
      leftToAsk(items, [...shown("wrong", "passed", "right"), { itemId: "b", seq: 3, status: "open" }], 3),
    ).toEqual([]);
  });
});
