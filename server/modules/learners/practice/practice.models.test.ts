import { describe, expect, it } from "vitest";
import { focusNow } from "./practice.models.ts";

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
