import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSuggestions, type PathSkill, standingsOf, suggest } from "./path.models.ts";

const now = Date.UTC(2026, 4, 4);
const day = 86_400_000;
const skill = (
  id: string,
  prerequisites: readonly string[] = [],
  more: Partial<PathSkill> = {},
): PathSkill => ({
  id,
  prerequisites,
  mastery: 0.3,
  mastered: false,
  opportunities: 0,
  dueAt: null,
  lastAt: null,
  ...more,
});
const mastered = { mastered: true, mastery: 0.97, opportunities: 5, dueAt: now + 9 * day, lastAt: now - day };
const begun = { mastery: 0.6, opportunities: 2, dueAt: now + day, lastAt: now - day };
const of = (skills: readonly PathSkill[], more = {}) =>
  suggest({ skills, goals: [], assigned: [], now, ...more }).map(({ skill: id, kind, reason }) => [
    id,
    kind,
    reason.code,
  ]);

describe("what to do today", () => {
  it("opens a skill when all it builds on is mastered", () => {
    const skills = [
      skill("a", [], mastered),
      skill("b", ["a"]),
      skill("c", ["a", "b"]),
      skill("d", ["elsewhere"]),
    ];
    expect([...standingsOf(skills).values()]).toEqual(["mastered", "ready", "later", "ready"]);
    expect(of(skills)).toEqual([
      ["b", "next", "opens"],
      ["d", "next", "first"],
    ]);
  });

  it("puts what would be forgotten first, then what was begun, then what has opened", () => {
    const skills = [
      skill("old", [], { ...mastered, dueAt: now - 3 * day }),
      skill("begun", ["old"], begun),
      skill("new", ["old"]),
      skill("newer", ["old"]),
    ];
    expect(of(skills)).toEqual([
      ["old", "review", "due"],
      ["begun", "continue", "under-way"],
      ["new", "next", "opens"],
    ]);
    expect(suggest({ skills, goals: [], assigned: [], now })[0]?.reason).toEqual({ code: "due", days: 3 });
  });

  it("suggests towards a goal only what leads there", () => {
    const skills = [skill("a", [], mastered), skill("side", ["a"]), skill("b", ["a"]), skill("goal", ["b"])];
    expect(of(skills, { goals: ["goal"] })).toEqual([["b", "next", "towards"]]);
  });

  it("goes back to the ground of what goes badly, and says what it is for", () => {
    const badly = { ...begun, mastery: 0.2, lastAt: now };
    const skills = [skill("a", [], begun), skill("b", ["a"]), skill("c", ["b"], badly)];
    expect(of([skill("b"), skill("c", ["b"], begun)])[0]).toEqual(["c", "continue", "under-way"]);
    expect(suggest({ skills, goals: [], assigned: [], now })[0]).toMatchObject({ skill: "a", kind: "next" });
    expect(suggest({ skills, goals: ["c"], assigned: [], now })[0]).toEqual({
      skill: "a",
      kind: "next",
      reason: { code: "towards", goal: "c" },
    });
  });

  it("calls it review only where something was mastered; else it is still being learned", () => {
    const skills = [skill("a", [], { ...begun, dueAt: now - day })];
    expect(of(skills)).toEqual([["a", "continue", "under-way"]]);
  });

  it("names the goal that a step leads to, and passes over one that is reached", () => {
    const skills = [
      skill("done", [], mastered),
      skill("a", ["done"]),
      skill("side", ["done"]),
      skill("goal", ["a"]),
    ];
    expect(suggest({ skills, goals: ["done", "side", "goal"], assigned: [], now })).toEqual([
      { skill: "a", kind: "next", reason: { code: "towards", goal: "goal" } },
      { skill: "side", kind: "next", reason: { code: "goal" } },
    ]);
    expect(of(skills, { goals: ["done"] }).map(([id]) => id)).toEqual(["a", "side"]);
  });

  it("takes an assignment before everything else, beginning with what it builds on", () => {
    const skills = [
      skill("a", [], { ...mastered, dueAt: now - day }),
      skill("b", ["a"]),
      skill("task", ["b"]),
    ];
    expect(of(skills, { assigned: ["task", "unknown"] })[0]).toEqual(["b", "next", "assigned"]);
    const [first] = suggest({ skills, goals: [], assigned: ["task"], now });
    expect(first?.reason).toEqual({ code: "assigned", task: "task" });
    const [own] = suggest({ skills, goals: [], assigned: ["b"], now });
    expect(own?.reason).toEqual({ code: "assigned" });
  });

  it("never suggests more than three, a skill twice, or one that is not open", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const any = fc.record({
      prerequisites: fc.subarray(ids),
      mastered: fc.boolean(),
      opportunities: fc.nat(3),
      dueAt: fc.option(fc.integer({ min: now - day, max: now + day })),
    });
    fc.assert(
      fc.property(
        fc.tuple(any, any, any, any, any),
        fc.subarray(ids),
        fc.subarray(ids),
        (parts, goals, assigned) => {
          const skills = parts.map((part, at) => skill(ids[at] ?? "", part.prerequisites, part));
          const suggested = suggest({ skills, goals, assigned, now });
          expect(suggested.length).toBeLessThanOrEqual(mostSuggestions);
          expect(new Set(suggested.map((one) => one.skill)).size).toBe(suggested.length);
          const standings = standingsOf(skills);
          for (const one of suggested.filter(({ reason }) => reason.code !== "assigned"))
            expect(standings.get(one.skill)).not.toBe("later");
        },
      ),
    );
  });
});
