import { describe, expect, it } from "vitest";
import type { MyAssignmentSummary } from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { toDo } from "./order.models.ts";

const assignment = (id: string, fields: Partial<MyAssignmentSummary> = {}): MyAssignmentSummary => ({
  id,
  title: id,
  class: { id: "c", name: "Algebra 1" },
  dueAt: null,
  status: "given",
  state: "not-begun",
  done: 0,
  of: 1,
  ...fields,
});

describe("what waits for a student", () => {
  it("comes soonest due first, with what has no end last, and without what is done or closed", () => {
    const all = [
      assignment("whenever"),
      assignment("later", { dueAt: 20 }),
      assignment("done", { dueAt: 1, state: "done" }),
      assignment("closed", { dueAt: 2, status: "closed" }),
      assignment("sooner", { dueAt: 10, state: "under-way" }),
    ];
    expect(toDo(all).map(({ id }) => id)).toEqual(["sooner", "later", "whenever"]);
  });
});
