import { describe, expect, it } from "vitest";
import type { SkillState } from "../class-record.models.ts";
import { heatmapOf, mostSkills } from "./heatmap.models.ts";

const people = ["Ada", "Ben", "Chi", "Dev"].map((name) => ({ id: name, name }));
const state = (learnerId: string, skill: string, mastery: number, answers = 4): SkillState => ({
  learnerId,
  skill,
  mastery,
  answers,
  masteredAt: mastery > 0.96 ? 1 : null,
});

describe("the class's picture", () => {
  const states = [
    state("Ada", "easy", 0.98),
    state("Ben", "easy", 0.6),
    state("Chi", "easy", 0.98),
    state("Ada", "hard", 0.7),
    state("Chi", "hard", 0.2),
    state("Chi", "placed", 0.97, 0),
    state("Dev", "never", 0.3, 0),
    state("gone", "easy", 0.1),
  ];

  it("shows patterns: what most have first, who stands lowest first, who is unknown last", () => {
    const { columns, rows } = heatmapOf(people, states, "pattern");
    expect(columns.map(({ skill, known, mastered }) => [skill, known, mastered])).toEqual([
      ["placed", 1, 1],
      ["easy", 3, 2],
      ["hard", 2, 0],
    ]);
    expect(rows.map(({ student }) => student.name)).toEqual(["Ben", "Chi", "Ada", "Dev"]);
  });

  it("keeps unknown apart from low, and says how much a number rests on", () => {
    const { rows } = heatmapOf(people, states, "name");
    expect(rows.map(({ student }) => student.name)).toEqual(["Ada", "Ben", "Chi", "Dev"]);
    expect(rows[3]?.cells).toEqual([null, null, null]);
    expect(rows[2]?.cells[0]).toEqual({ mastery: 0.97, answers: 0, mastered: true });
    expect(rows[1]?.cells).toEqual([null, { mastery: 0.6, answers: 4, mastered: false }, null]);
  });

  it("has room for so many skills, those that most is known of", () => {
    const many = people.flatMap(({ id }, at) =>
      Array.from({ length: 60 - at * 10 }, (_, skill) => state(id, `s${skill}`, 0.5)),
    );
    const { columns } = heatmapOf(people, many, "pattern");
    expect(columns).toHaveLength(mostSkills);
    expect(columns.every(({ known }) => known >= 3)).toBe(true);
  });
});
