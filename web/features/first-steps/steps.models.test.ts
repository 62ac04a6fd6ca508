import { describe, expect, it } from "vitest";
import { firstStepIds } from "../../../server/modules/review/first-steps/first-steps.schemas.ts";
import { minutesOf, nextStep, pageOf, skippedWith } from "./steps.models.ts";

const practice = { classId: "p", name: "Practice class", state: "ready", played: 14, of: 14 } as const;
const steps = firstStepIds.map((id) => ({ id, done: false, skipped: false }));

describe("the first steps", () => {
  it("take the ten minutes that the guide speaks of", () => {
    expect(Object.values(minutesOf).reduce((sum, minutes) => sum + minutes, 0)).toBe(10);
  });

  it("open the practice class's pages once it is made, and the own class's rules once there is one", () => {
    const early = { practice: { ...practice, state: "making" as const }, ownClassId: null };
    expect(firstStepIds.filter((id) => pageOf(id, early) !== null)).toEqual(["class"]);
    const later = { practice, ownClassId: "c/1" };
    expect(pageOf("queue", later)).toBe("/queue?class=p");
    expect(pageOf("help", later)).toBe("/classes/c%2F1#class-rules");
  });

  it("go on with what is neither done nor skipped", () => {
    const some = steps.map((step) => ({
      ...step,
      done: step.id === "practice",
      skipped: step.id === "queue",
    }));
    expect(nextStep({ steps: some })).toBe("note");
    expect(nextStep({ steps: some.map((step) => ({ ...step, done: true })) })).toBeNull();
    expect(skippedWith({ steps: some }, "plan", true)).toEqual(["queue", "plan"]);
    expect(skippedWith({ steps: some }, "queue", false)).toEqual([]);
  });
});
