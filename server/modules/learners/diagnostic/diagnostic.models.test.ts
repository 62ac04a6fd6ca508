import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  askedOf,
  canBePut,
  inOrderOfUse,
  nextSkill,
  type PutQuestion,
  placedSkills,
  testedOut,
  whereToStart,
} from "./diagnostic.models.ts";
import {
  type Asked,
  believeAfter,
  mostQuestions,
  type SkillNode,
  startingBelief,
} from "./placement.models.ts";

const skills: readonly SkillNode[] = [
  { id: "count", prerequisites: [] },
  { id: "add", prerequisites: ["count"] },
  { id: "multiply", prerequisites: ["add"] },
  { id: "divide", prerequisites: ["multiply"] },
  { id: "shapes", prerequisites: [] },
];
const belief = startingBelief(skills);
const all = new Set(skills.map(({ id }) => id));
const put = (skill: string, outcome: PutQuestion["outcome"], itemId = `${skill}.item`): PutQuestion => ({
  itemId,
  skill,
  outcome,
});
const believed = (asked: readonly Asked[]) => asked.reduce(believeAfter, belief);
const right = (skill: string): Asked => ({ skill, outcome: "right" });
const outcomes = fc.constantFrom<PutQuestion["outcome"]>("right", "wrong", "not-met", "skipped", "withdrawn");

describe("the questions of a diagnostic", () => {
  it("count as answers only where they were answered, with the guess of those that are chosen", () => {
    const questions = [
      put("count", "right"),
      put("add", "skipped"),
      put("add", "withdrawn"),
      put("divide", "not-met"),
      put("shapes", null),
    ];
    expect(askedOf(questions, (id) => (id === "count.item" ? 0.25 : undefined))).toEqual([
      { skill: "count", outcome: "right", guess: 0.25 },
      { skill: "divide", outcome: "not-met" },
    ]);
  });

  it("are never more than the most, and never about a skill that was not met or was passed over", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...all), outcomes), { maxLength: 20 }), (pairs) => {
        const questions = pairs.map(([skill, outcome]) => put(skill, outcome));
        const asked = askedOf(questions, () => undefined);
        const next = nextSkill(believed(asked), questions, asked, all);
        const counted = questions.filter(({ outcome }) => outcome !== "withdrawn").length;
        if (counted >= mostQuestions) expect(next).toBeNull();
        const closed = questions.filter(({ outcome }) => outcome === "not-met" || outcome === "skipped");
        expect(closed.map(({ skill }) => skill)).not.toContain(next);
      }),
      { numRuns: 40 },
    );
  });

  it("use an item once, a generated one with other numbers, and none that was withdrawn", () => {
    const before = [put("add", "right", "a"), put("add", "wrong", "made"), put("add", "withdrawn", "gone")];
    const usable = (id: string, kind: "problem" | "generated") => canBePut({ id, kind }, before);
    expect(usable("a", "problem")).toBe(false);
    expect(usable("b", "problem")).toBe(true);
    expect(usable("made", "generated")).toBe(true);
    expect(usable("gone", "generated")).toBe(false);
  });

  it("are typed before chosen, of middle difficulty first, and another one at another turn", () => {
    const item = (id: string, kind: "problem" | "choice", difficulty: number) => ({ id, kind, difficulty });
    const items = [
      item("chosen", "choice", 2),
      item("hard", "problem", 3),
      item("one", "problem", 2),
      item("two", "problem", 2),
    ];
    const order = (turn: number) => inOrderOfUse(items, turn).map(({ id }) => id);
    expect(order(0)).toEqual(["one", "two", "hard", "chosen"]);
    expect(order(3)).toEqual(["two", "one", "hard", "chosen"]);
    expect(inOrderOfUse([], 5)).toEqual([]);
  });
});

describe("what a diagnostic finds", () => {
  it("takes away nothing that is mastered, and opens what builds on it", () => {
    const nothing = believed(skills.map(({ id }): Asked => ({ skill: id, outcome: "not-met" })));
    const placed = placedSkills(nothing, new Set(["count"]));
    expect(placed.map(({ skill, standing }) => [skill, standing])).toEqual([
      ["count", "known"],
      ["add", "ready"],
      ["multiply", "later"],
      ["divide", "later"],
      ["shapes", "ready"],
    ]);
  });

  it("tests out only what a right answer speaks for: to the skill, or to one that builds on it", () => {
    const asked = [right("divide"), right("divide")];
    const out = testedOut(believed(asked), asked).map(({ skill }) => skill);
    expect(out).toEqual(expect.arrayContaining(["count", "add", "multiply"]));
    expect(out).not.toContain("shapes");
    expect(testedOut(belief, [])).toEqual([]);
  });

  it("tests out nothing that is less sure than mastery asks for, whatever was answered", () => {
    const answers = fc.record({
      skill: fc.constantFrom(...all),
      outcome: fc.constantFrom<Asked["outcome"]>("right", "wrong", "not-met"),
    });
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 15 }), (asked) => {
        for (const { known } of testedOut(believed(asked), asked)) {
          expect(known).toBeGreaterThanOrEqual(0.95);
          expect(known).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("suggests the ready skill that most others build on, and says what it builds on", () => {
    const placed = placedSkills(believed([{ skill: "count", outcome: "not-met" }]), new Set());
    expect(whereToStart(skills, placed, () => true)).toEqual({
      skill: "count",
      reason: "first",
      after: null,
      opens: 3,
    });
    const further = placedSkills(
      believed(skills.map(({ id }): Asked => ({ skill: id, outcome: "not-met" }))),
      new Set(["count"]),
    );
    expect(whereToStart(skills, further, () => true)).toEqual({
      skill: "add",
      reason: "builds-on",
      after: "count",
      opens: 2,
    });
    expect(whereToStart(skills, further, (skill) => skill === "shapes")?.skill).toBe("shapes");
  });

  it("where all is known suggests to make sure of the least sure, and nothing once all is mastered", () => {
    const sure = believed(["divide", "divide", "shapes"].map(right));
    const start = whereToStart(skills, placedSkills(sure, new Set()), () => true);
    expect(start?.reason).toBe("make-sure");
    expect(whereToStart(skills, placedSkills(sure, all), () => true)).toBeNull();
    expect(whereToStart([], [], () => true)).toBeNull();
  });
});
