import { describe, expect, it } from "vitest";
import type { AssignmentPart } from "../../classes/assignments/assignments.schemas.ts";
import type { StudentWork } from "../assigned/progress.models.ts";
import { skillsToDo } from "./assigned-skills.models.ts";

const packs = {
  hasItem: () => true,
  skillsOfPack: (id: string) => (id === "birds" ? ["beaks", "wings"] : []),
  skillOfItem: (id: string) => (id === "gone" ? null : `skill of ${id}`),
};
const nothing: StudentWork = { items: [], questions: [], parts: [], skills: [] };
const parts: AssignmentPart[] = [
  { id: "s", kind: "skills", skills: ["brackets", "signs"] },
  { id: "i", kind: "items", items: ["i1", "gone"] },
  { id: "w", kind: "writing", prompt: "Why?", rubricId: null },
  { id: "p", kind: "pack", pack: "birds" },
];
const skillsOf = (work: StudentWork) =>
  skillsToDo({ id: "v", name: "", audience: { kind: "class" }, parts }, work, packs);
const mastered = (skill: string) => ({ skill, masteredAt: 1, judged: 1, right: 1, alone: 1, lastAt: 1 });

describe("the skills of an assignment that is under way", () => {
  it("are those that its parts name, those of its items and those of its packs", () => {
    expect(skillsOf(nothing)).toEqual(["brackets", "signs", "skill of i1", "beaks", "wings"]);
  });

  it("are none of a part that is done", () => {
    const answered = (itemId: string) => ({
      partId: "i",
      itemId,
      status: "right" as const,
      shownAt: 1,
      answers: [{ verdict: "right", helpLevel: 0, at: 2 }],
    });
    const work = {
      ...nothing,
      items: [answered("i1"), answered("gone")],
      skills: [mastered("brackets"), mastered("signs")],
    };
    expect(skillsOf(work)).toEqual(["beaks", "wings"]);
  });
});
