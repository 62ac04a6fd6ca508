import { describe, expect, it } from "vitest";
import type { AssignmentPart, AssignmentVersion } from "./assignments.schemas.ts";
import { newReferences, referencesIn } from "./references.models.ts";

const reading = { kind: "reading" as const, text: "", questions: [] };
const parts: AssignmentPart[] = [
  { id: "1", kind: "items", items: ["i1", "i2"] },
  { id: "2", kind: "skills", skills: ["s1"] },
  { id: "3", kind: "pack", pack: "algebra" },
  { ...reading, id: "4", materialId: "m1" },
  { ...reading, id: "5", materialId: null, text: "Once." },
  { id: "6", kind: "writing", prompt: "Why?", rubricId: "r1" },
  { id: "7", kind: "writing", prompt: "How?", rubricId: null },
  { id: "8", kind: "project", title: "Birds" },
];
const versions: AssignmentVersion[] = [
  { id: "a", name: "", audience: { kind: "group", groupId: "g1" }, parts },
  { id: "b", name: "", audience: { kind: "students", students: ["u1", "u2"] }, parts: parts.slice(1, 2) },
  { id: "c", name: "", audience: { kind: "class" }, parts: parts.slice(7) },
];

describe("what an assignment names", () => {
  it("is every thing that stands elsewhere, of its audiences and its parts", () => {
    expect(referencesIn(versions).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "group g1",
      "item i1",
      "item i2",
      "skill s1",
      "pack algebra",
      "material m1",
      "rubric r1",
      "student u1",
      "student u2",
      "skill s1",
    ]);
  });

  it("is new where it wasn't named before, wherever it stood", () => {
    expect(newReferences(versions, versions)).toEqual([]);
    const moved: AssignmentVersion[] = [
      { id: "c", name: "", audience: { kind: "group", groupId: "g2" }, parts },
    ];
    expect(newReferences(moved, versions)).toEqual([{ kind: "group", id: "g2" }]);
  });
});
