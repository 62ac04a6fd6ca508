import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomShares } from "../../../../shared/random.ts";
import { brokenBy, type Constraints, type Member, worthOf } from "./grouping.models.ts";
import { propose, randomGroups } from "./proposing.models.ts";

const skills = Array.from({ length: 12 }, (_, at) => `skill-${at}`);

/** A made-up class: each student has mastered some skills and needs some of the others. */
function classOf(size: number, seed: number): readonly Member[] {
  const share = randomShares(seed);
  return Array.from({ length: size }, (_, at) => {
    const reached = Math.floor(share() * skills.length);
    return {
      id: `s${at}`,
      has: skills.slice(0, reached).filter(() => share() < 0.85),
      needs: skills.slice(reached, reached + 4).filter(() => share() < 0.8),
    };
  });
}

const usual: Constraints = { together: [], apart: [], keep: [], from: 3, to: 5, count: null };
const ids = (members: readonly Member[]) => members.map(({ id }) => id);

function groupsOf(members: readonly Member[], wishes: Constraints, purpose: "need" | "complement" = "need") {
  const found = propose(members, purpose, wishes, 7);
  if (found.kind === "impossible") throw new Error(JSON.stringify(found));
  return found;
}

describe("proposed groups", () => {
  it("bring those together who need the same", () => {
    const members = ["a", "b", "c", "d"].flatMap((skill) =>
      [1, 2, 3].map((at): Member => ({ id: `${skill}${at}`, needs: [skill], has: [] })),
    );
    const { groups, value } = groupsOf(members, { ...usual, from: 3, to: 3 });
    expect(value).toBe(1);
    expect(groups.map((group) => group.join(" ")).sort()).toEqual([
      "a1 a2 a3",
      "b1 b2 b3",
      "c1 c2 c3",
      "d1 d2 d3",
    ]);
  });

  it("bring to each need somebody who can help with it", () => {
    const members = ["a", "b", "c", "d"].flatMap((skill): Member[] => [
      { id: `${skill}-needs`, needs: [skill], has: [] },
      { id: `${skill}-has`, needs: [], has: [skill] },
    ]);
    const { groups, value } = groupsOf(members, { ...usual, from: 2, to: 2 }, "complement");
    expect(value).toBe(1);
    expect(groups.every(([one = "", other = ""]) => one[0] === other[0])).toBe(true);
  });

  it("are the same for the same seed", () => {
    const members = classOf(20, 3);
    expect(propose(members, "need", usual, 5)).toEqual(propose(members, "need", usual, 5));
  });

  it("keep every wish, or say that it can't be", () => {
    const student = fc.integer({ min: 0, max: 11 }).map((at) => `s${at}`);
    const sets = fc.array(fc.uniqueArray(student, { minLength: 2, maxLength: 3 }), { maxLength: 3 });
    const wishes = fc.record({
      together: sets,
      apart: sets,
      keep: fc.array(fc.uniqueArray(student, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
      from: fc.integer({ min: 1, max: 4 }),
      to: fc.integer({ min: 1, max: 6 }),
      count: fc.option(fc.integer({ min: 1, max: 6 })),
    });
    const members = classOf(12, 1);
    fc.assert(
      fc.property(
        wishes,
        fc.integer(),
        fc.constantFrom("need" as const, "complement" as const),
        (own, seed, purpose) => {
          const found = propose(members, purpose, own, seed);
          if (found.kind === "impossible") expect(found.wishes.length).toBeGreaterThan(0);
          else expect(brokenBy(found.groups, ids(members), own)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("name the wishes that can't be kept together, and no other", () => {
    const members = classOf(9, 2);
    const found = propose(
      members,
      "need",
      {
        ...usual,
        together: [
          ["s0", "s1"],
          ["s1", "s2"],
          ["s7", "s8"],
        ],
        apart: [
          ["s0", "s2"],
          ["s5", "s6"],
        ],
      },
      1,
    );
    expect(found).toEqual({
      kind: "impossible",
      proven: true,
      wishes: [
        { kind: "together", students: ["s0", "s1"] },
        { kind: "together", students: ["s1", "s2"] },
        { kind: "apart", students: ["s0", "s2"] },
      ],
    });
  });

  it("name the sizes where they are what stands in the way", () => {
    const members = classOf(7, 2);
    const impossible = (wishes: Partial<Constraints>) => {
      const found = propose(members, "need", { ...usual, ...wishes }, 1);
      return found.kind === "impossible" ? found.wishes : null;
    };
    expect(impossible({ from: 4, to: 4 })).toEqual([{ kind: "sizes" }]);
    expect(impossible({ from: 3, to: 4, count: 3 })).toEqual([{ kind: "sizes" }]);
    expect(impossible({ from: 3, to: 4, apart: [["s0", "s1", "s2"]] })).toEqual([
      { kind: "apart", students: ["s0", "s1", "s2"] },
      { kind: "sizes" },
    ]);
    expect(impossible({ from: 3, to: 4, together: [["s0", "s1", "s2", "s3", "s4"]] })).toEqual([
      { kind: "together", students: ["s0", "s1", "s2", "s3", "s4"] },
      { kind: "sizes" },
    ]);
  });

  it("leave groups that are kept as they are, and may add to them", () => {
    const members = classOf(10, 4);
    const keep = [
      ["s0", "s5"],
      ["s1", "s9"],
    ];
    const { groups } = groupsOf(members, { ...usual, from: 3, to: 4, keep });
    for (const kept of keep)
      expect(groups.filter((group) => kept.every((id) => group.includes(id)))).toHaveLength(1);
    expect(brokenBy(groups, ids(members), { ...usual, to: 4, keep })).toEqual([]);
  });

  it("beat groups by chance that keep the same wishes", () => {
    const wishes = { ...usual, together: [["s1", "s2"]], apart: [["s3", "s4", "s5"]] };
    for (let seed = 1; seed <= 6; seed += 1)
      for (const purpose of ["need", "complement"] as const) {
        const members = classOf(30, seed);
        const { value } = groupsOf(members, wishes, purpose);
        for (let chance = 0; chance < 5; chance += 1)
          expect(value).toBeGreaterThan(
            worthOf(randomGroups(members, wishes, chance) ?? [], members, purpose),
          );
      }
  });

  it("take a lecture of 2,000", () => {
    const members = classOf(2_000, 9);
    const wishes = { ...usual, from: 18, to: 24 };
    const { groups } = groupsOf(members, wishes);
    expect(brokenBy(groups, ids(members), wishes)).toEqual([]);
  });

  it("are none for a class of 0", () => {
    expect(propose([], "need", usual, 1)).toEqual({
      kind: "impossible",
      proven: true,
      wishes: [{ kind: "sizes" }],
    });
  });
});
