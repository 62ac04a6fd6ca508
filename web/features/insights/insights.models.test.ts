import { describe, expect, it } from "vitest";
import { brokenPairs, moved } from "./board.models.ts";
import { levelOf } from "./levels.models.ts";

const student = (id: string) => ({ id, name: id });
const groups = [{ students: [student("a"), student("b")] }, { students: [student("c")] }];

describe("moving a student by hand", () => {
  it("takes them out of one group and into the other", () => {
    expect(moved(groups, "a", 1).map(({ students }) => students.map(({ id }) => id))).toEqual([
      ["b"],
      ["c", "a"],
    ]);
  });

  it("changes nothing where there is no such student or group", () => {
    expect(moved(groups, "z", 1)).toBe(groups);
    expect(moved(groups, "a", 7)).toBe(groups);
    expect(moved(groups, "a", 0)).toBe(groups);
  });
});

describe("wishes after moving by hand", () => {
  const [a, b, c] = [student("a"), student("b"), student("c")];

  it("are named where they are not kept any more", () => {
    const together = { kind: "together", pair: [a, b] } as const;
    const apart = { kind: "apart", pair: [a, c] } as const;
    expect(brokenPairs(groups, [together, apart])).toEqual([]);
    expect(brokenPairs(moved(groups, "a", 1), [together, apart])).toEqual([together, apart]);
  });
});

describe("a box of the class's picture", () => {
  it("is mastered where the record says so, whatever its number", () => {
    expect(levelOf({ mastery: 0.6, mastered: true })).toBe("mastered");
    expect([0.99, 0.696, 0.5, 0.1].map((mastery) => levelOf({ mastery, mastered: false }))).toEqual([
      "high",
      "high",
      "middle",
      "low",
    ]);
  });
});
