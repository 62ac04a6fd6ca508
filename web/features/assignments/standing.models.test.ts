import { describe, expect, it } from "vitest";
import type { StudentProgress } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { standingOf } from "./standing.models.ts";

const student = (name: string, state: StudentProgress["state"], late = false): StudentProgress => ({
  student: { id: name, name },
  versionId: "v",
  state,
  late,
  lastAt: null,
  parts: [],
});
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe("how a class stands with an assignment", () => {
  const students = [
    student("Ada", "done"),
    student("Ben", "done", true),
    student("Chi", "under-way"),
    student("Dee", "not-begun"),
  ];

  it("counts each student once, and names who has not begun and who was late", () => {
    const standing = standingOf(students, 1_000, 500);
    expect(standing.done + standing.underWay + standing.notBegun.length).toBe(students.length);
    expect(names(standing.notBegun)).toEqual(["Dee"]);
    expect(names(standing.doneLate)).toEqual(["Ben"]);
  });

  it("calls nobody overdue before it is due, or where it never is", () => {
    expect(standingOf(students, 1_000, 500).overdue).toEqual([]);
    expect(standingOf(students, null, 5_000).overdue).toEqual([]);
    expect(names(standingOf(students, 1_000, 5_000).overdue)).toEqual(["Chi"]);
  });
});
