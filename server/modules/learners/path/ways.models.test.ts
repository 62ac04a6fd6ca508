import { describe, expect, it } from "vitest";
import { type WayItem, waysFor } from "./ways.models.ts";

const problem: WayItem = { id: "p", kind: "generated" };
const idea: WayItem = { id: "c", kind: "concept" };
const text: WayItem = { id: "t", kind: "task" };
const names = (...of: Parameters<typeof waysFor>) => waysFor(...of).map(({ modality }) => modality);

describe("ways to work on a skill", () => {
  it("begins with the idea or a worked problem where nothing is known, and with practice under way", () => {
    expect(names([problem, idea], "none", false)).toEqual(["dialogue", "worked-example", "practice"]);
    expect(names([problem], "none", false)).toEqual(["worked-example", "practice"]);
    expect(names([problem, idea], "under-way", false)).toEqual(["practice", "dialogue", "worked-example"]);
  });

  it("lets who has mastered a skill make something of it, but practises what is due", () => {
    expect(names([problem, text], "mastered", false)).toEqual(["project", "practice"]);
    expect(names([problem, text], "mastered", true)).toEqual(["practice", "project"]);
  });

  it("offers only what there is, each with what it begins with", () => {
    expect(waysFor([idea], "under-way", false)).toEqual([{ modality: "dialogue", itemId: "c" }]);
    expect(waysFor([text], "none", false)).toEqual([{ modality: "project", itemId: "t" }]);
    expect(waysFor([problem], "mastered", false)).toEqual([{ modality: "practice", itemId: null }]);
    expect(waysFor([], "none", false)).toEqual([]);
  });
});
