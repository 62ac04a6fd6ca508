import { describe, expect, it } from "vitest";
import type { SkillState, Student } from "../class-record.models.ts";
import { heatmapOf } from "../heatmap/heatmap.models.ts";
import type { Need } from "../need/need.models.ts";
import { type PlanPacks, planOf } from "./plan.models.ts";
import { checkPlan, type PlanGround } from "./plan-check.models.ts";
import { type Naming, type WrittenPlan, writePlan } from "./written-plan.models.ts";

const students: readonly Student[] = ["Ada", "Ben", "Chi", "Ana", "Ana María", "Eva", "Student 7", "New"].map(
  (name) => ({ id: name.toLowerCase(), name }),
);
const order = ["add", "expand", "solve"];
/** How many of the skills each student has mastered. */
const reached = [1, 1, 1, 2, 2, 2, 2];
const states = students.flatMap(({ id }, at): SkillState[] =>
  at >= reached.length
    ? []
    : order.slice(0, (reached[at] ?? 0) + 1).map((skill, step) => ({
        learnerId: id,
        skill,
        mastery: step < (reached[at] ?? 0) ? 0.98 : 0.3,
        answers: 5,
        masteredAt: step < (reached[at] ?? 0) ? 1 : null,
      })),
);
const needs: readonly Need[] = [
  {
    student: { id: "ben", name: "Ben" },
    reasons: [
      { rule: "few-right", numbers: { right: 4, of: 12 }, about: { kind: "skill", id: "expand" } },
      { rule: "same-mistake", numbers: { count: 3 }, about: { kind: "misconception", id: "first-only" } },
    ],
    against: [{ code: "hard-questions", numbers: { foretold: 0.514 } }],
  },
];
const packs: PlanPacks = {
  before: (skill) => order.slice(0, order.indexOf(skill)).slice(-1),
  itemFor: (skill, difficulty) => (order.includes(skill) ? `${skill}.${difficulty}` : null),
};
const naming: Naming = {
  locale: "en",
  skill: (id) => `Skill of ${id}`,
  misconception: (id) => `does ${id}`,
  item: (id) => `$${id} + 2 = 7$`,
};
const heatmap = heatmapOf(students, states, "pattern");
const ground: PlanGround = {
  heatmap,
  needs,
  naming,
  itemsOf: (skill) => [1, 2].map((difficulty) => `${skill}.${difficulty}`),
};
const plan = planOf(heatmap, needs, packs, 1);

/** A written plan with one sentence changed. */
function tampered(plan: WrittenPlan, from: string | RegExp, to: string): WrittenPlan {
  const told = JSON.stringify(plan);
  const changed = told.replace(from, to);
  expect(changed).not.toBe(told);
  return JSON.parse(changed);
}

describe("the plan for tomorrow", () => {
  it("has three groups by what they need, a warm-up that most can do and that leads there, and who to talk to", () => {
    expect(plan.groups.length).toBe(3);
    expect(plan.groups.flatMap((group) => group.students.map(({ id }) => id)).sort()).toEqual(
      students
        .slice(0, 7)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { skill, students: own, need } of plan.groups) {
      expect(["expand", "solve"]).toContain(skill);
      expect(need).toBeLessThanOrEqual(own.length);
    }
    expect(plan.warmUp).toEqual({
      skill: "add",
      itemId: "add.2",
      can: 7,
      known: 7,
      towards: "solve",
      need: 4,
    });
    expect(plan.talks).toEqual(needs);
    expect(plan.unknown.map(({ name }) => name)).toEqual(["New"]);
  });

  it.each(["en", "es"] as const)("is written in words that the record bears out (%s)", (locale) => {
    const own = { ...naming, locale };
    const written = writePlan(plan, own);
    expect(checkPlan(written, { ...ground, naming: own })).toEqual([]);
    const texts = written.talks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts.join(" ")).toContain("51 %");
    expect(texts.join(" ")).toContain("does first-only");
  });

  it.each([
    [
      "a number",
      /mastered it, and it leads to Skill of solve, which 4/,
      "mastered it, and it leads to Skill of solve, which 5",
    ],
    ["how many have it", /\d of 7 have/, "6 of 7 have"],
    ["a skill", /work on Skill of \w+/, "work on Skill of magic"],
    ["a skill nobody knows", "Begin with Skill of add", "Begin with Skill of magic"],
    ["the item of another skill", /To begin with: \$\w+\./, "To begin with: $add."],
    ["a name", "Talk to Ben", "Talk to Chi"],
    ["the size of a group", /need \d of the \d|(\d) of the (\d) need/, "9 of the 9 need"],
    [
      "a reason's number",
      "Of the last 12 answers without help, 4 were right",
      "Of the last 12 answers without help, 2 were right",
    ],
    ["what speaks against", "51 %", "15 %"],
    ["the mistake", "does first-only", "does something else"],
    ["a sentence of its own", "Talk to Ben.", "Talk to Ben. He is lazy."],
  ])("is refused with %s changed", (_, from, to) => {
    expect(checkPlan(tampered(writePlan(plan, naming), from, to), ground)).not.toEqual([]);
  });

  it("is refused with a name of another group, one too many, or one left out", () => {
    const written = writePlan(plan, naming);
    const sentence = written.groups[0]?.sentences[0]?.text ?? "";
    const [one = "", other = ""] = written.groups.map(({ students: own }) => own[0]?.name ?? "");
    const names = sentence.split(":")[0] ?? "";
    for (const changed of [
      names.replace(one, other),
      `${names} and ${other}`,
      names.split(/,? and |, /)[0] ?? "",
    ]) {
      if (changed === names) continue;
      expect(checkPlan(tampered(written, `${names}: work`, `${changed}: work`), ground)).not.toEqual([]);
    }
    const stranger = {
      ...ground,
      heatmap: { ...heatmap, rows: heatmap.rows.filter(({ student }) => student.id !== "ada") },
    };
    expect(checkPlan(written, stranger)).not.toEqual([]);
  });

  it("says so where there is nothing to plan from", () => {
    const empty = heatmapOf([], [], "pattern");
    const written = writePlan(planOf(empty, [], packs, 1), naming);
    expect(written.rest.map(({ kind }) => kind)).toEqual(["nothing"]);
    expect(checkPlan(written, { ...ground, heatmap: empty, needs: [] })).toEqual([]);
  });

  it("names a dozen of a lecture and counts the others", () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ id: `s${at}`, name: `Student ${at}` }));
    const lecture = heatmapOf(
      many,
      many.map(({ id }) => ({ learnerId: id, skill: "solve", mastery: 0.2, answers: 3, masteredAt: null })),
      "name",
    );
    const written = writePlan(planOf(lecture, [], packs, 1), naming);
    expect(written.groups[0]?.sentences[0]?.text).toMatch(/and \d\d others: work on Skill of solve\.$/);
    expect(checkPlan(written, { ...ground, heatmap: lecture, needs: [] })).toEqual([]);
  });
});
