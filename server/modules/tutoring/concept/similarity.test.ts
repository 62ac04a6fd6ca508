import { describe, expect, it } from "vitest";
import { judgeConcept } from "./concept.models.ts";

const item = "biology.enzymes";
const near = "the enzyme has a shape";
const covered = (text: string, similarities: Record<string, number>) =>
  judgeConcept(item, text, null, "en", similarities).covered;

describe("similarities from an embedding model", () => {
  it("lift an answer that nearly says an expectation and is clearly most similar to it", () => {
    expect(covered(near, {})).toEqual([]);
    expect(covered(near, { fit: 0.9, denatured: 0.7, "fits-all": 0.6 })).toEqual(["fit"]);
  });
  it("lift nothing that is as similar to a misconception", () => {
    expect(covered(near, { fit: 0.9, "fits-all": 0.88 })).toEqual([]);
  });
  it("lift nothing that denies something, however similar", () => {
    expect(covered("the enzyme does not have a shape", { fit: 0.95 })).toEqual([]);
  });
  it("lift nothing that shares no words with the expectation", () => {
    expect(covered("i had a fever last week", { fit: 0.95 })).toEqual([]);
  });
});
