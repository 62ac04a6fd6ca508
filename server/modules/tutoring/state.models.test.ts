import { describe, expect, it } from "vitest";
import { readState } from "./state.models.ts";
import { emptyState } from "./turn.models.ts";

describe("what a conversation remembers between turns", () => {
  it("keeps which item is worked on and which of its help was given", () => {
    const state = { ...emptyState, item: { id: "algebra-1", hintsGiven: 2, part: "b", answered: ["a"] } };
    expect(readState(JSON.stringify(state))).toMatchObject(state);
  });

  it("is empty where it can't be read, and the start where nothing was stored yet", () => {
    expect(readState('{"asked": 5}')).toEqual(emptyState);
    const start = { ...emptyState, openProblem: "Why do worms matter?" };
    expect(readState(null, start)).toBe(start);
  });
});
