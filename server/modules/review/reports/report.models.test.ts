import { describe, expect, it } from "vitest";
import { classReport, type ReportNaming, studentReport } from "./report.models.ts";
import { day } from "./weeks.models.ts";

const from = Date.parse("2026-11-01T00:00:00Z");
const period = { from, to: from + 28 * day };
const naming: ReportNaming = { language: "en", skill: (id) => id.toUpperCase() };
const answer = (skill: string, key: string, correct: boolean, helpLevel = 0, learnerId = "ada") => ({
  skill,
  way: "answers" as const,
  key,
  correct,
  helpLevel,
  at: from + day,
  learnerId,
});
const many = (count: number, skill = "a", correct = true) =>
  Array.from({ length: count }, (_, index) => answer(skill, `${skill} ${index}`, correct, 0, `s${index}`));
const wordsOf = (document: object) => JSON.stringify(document);

describe("a student's report", () => {
  it("counts each answer once in all and in each of its skills, apart with hints and without", () => {
    const answers = [
      answer("b", "1", true),
      answer("a", "1", true),
      answer("a", "2", false),
      answer("a", "3", true, 2),
    ];
    const mastered = [
      { skill: "a", at: from + 2 * day },
      { skill: "z", at: from - day },
    ];
    const report = studentReport({ name: "Ada", period, answers, mastered }, naming);
    expect(report.subtitle).toBe("November 1, 2026 to November 28, 2026");
    expect(report.sections.map(({ paragraphs }) => paragraphs)[0]).toEqual([
      "Right answers and steps: 2 of 3.",
      "Without a hint: 1 of 2.",
      "With hints: 1 of 1.",
    ]);
    expect(report.sections[1]?.table?.rows).toEqual([
      ["A", "2 of 3", "1 of 2", "mastered"],
      ["B", "1 of 1", "1 of 1", "under way"],
    ]);
    expect(report.sections[2]?.list).toEqual(["A, on November 3, 2026"]);
  });

  it("says so where nothing is on record", () => {
    const { sections } = studentReport({ name: "Ada", period, answers: [], mastered: [] }, naming);
    expect(sections.map(({ paragraphs }) => paragraphs)).toEqual([
      ["No answers are on record in this time."],
    ]);
  });
});

describe("a class's report", () => {
  const report = (students: number, answers: ReturnType<typeof many>, mastered: string[] = []) =>
    classReport(
      {
        name: "Algebra",
        period,
        students,
        answers,
        mastered: mastered.map((learnerId) => ({ learnerId, skill: "a" })),
      },
      naming,
    );

  it("gives no number at all for a class of fewer than five", () => {
    const { sections } = report(4, many(4));
    expect(sections[0]?.paragraphs[0]).toMatch(/^This class has fewer than five students/);
    expect(sections[1]).toMatchObject({ list: ["A"], table: null });
    expect(wordsOf(sections)).not.toMatch(/\d/);
  });

  it("leaves out each number that stands for fewer than five students", () => {
    const answers = [...many(6), ...many(4, "b"), ...many(6, "c", false)];
    const { sections } = report(30, answers, ["s0", "s1", "s2", "s3"]);
    expect(sections[0]?.paragraphs).toEqual([
      "Students with answers on record: 6 of 30.",
      "Right answers and steps: 10 of 16.",
      "Without a hint: 10 of 16.",
    ]);
    expect(sections[1]?.table?.rows).toEqual([
      ["A", "6", "100 %", "fewer than 5"],
      ["B", "fewer than 5", "fewer than 5", "fewer than 5"],
      ["C", "6", "0 %", "fewer than 5"],
    ]);
    expect(report(30, many(3)).sections[0]?.paragraphs).toEqual([
      "Fewer than five students have answers on record in this time.",
    ]);
  });

  it("names nobody", () => {
    expect(wordsOf(report(30, many(6)))).not.toMatch(/"s\d|ada/i);
  });
});
