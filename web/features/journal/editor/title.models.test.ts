import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween, movedBy } from "./title.models.ts";

describe("a title that several devices write", () => {
  it("changes in one stretch, and in nothing that stayed", () => {
    expect(changeBetween("My brackets", "My three brackets")).toEqual({ at: 3, removed: 0, added: "three " });
    expect(changeBetween("aaa", "aa")).toEqual({ at: 2, removed: 1, added: "" });
    expect(changeBetween("same", "same")).toEqual({ at: 4, removed: 0, added: "" });
  });

  it("comes out as typed, and no character is halved", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", "😁", " "), maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { at, removed, added } = changeBetween(before, after);
        const pieces = [before.slice(0, at), added, before.slice(at + removed)];
        expect(pieces.join("")).toBe(after);
        for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ["before the cursor, it moves along", [{ insert: "ab" }], 3, 5],
    ["at the cursor, it stays", [{ retain: 3 }, { insert: "ab" }], 3, 3],
    ["after the cursor, it stays", [{ retain: 5 }, { insert: "ab" }], 3, 3],
    ["around the cursor is taken out, it stands where that was", [{ retain: 1 }, { delete: 4 }], 3, 1],
    ["before it is taken out, it moves back", [{ delete: 2 }], 3, 1],
  ] as const)("when something %s", (_, delta, place, expected) => {
    expect(movedBy(delta, place)).toBe(expected);
  });
});
