import { describe, expect, it } from "vitest";
import {
  type ReflectionLevel,
  reflectionLevels,
} from "../../../server/modules/journal/templates/templates.schemas.ts";
import { reflectionsSection } from "../../reporting/sections/reflections.section.ts";
import { judgeReflections, readReflections } from "./reflections.ts";

const cases = readReflections("evals/cases/reflections");
const half = (name: "dev" | "held-out") => cases.filter((reflection) => reflection.half === name);

describe("labelled reflections", () => {
  it("have an id of their own, levels in order, and the last as the deepest", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const rank = (level: ReflectionLevel) => reflectionLevels.indexOf(level);
    for (const { levels, deepest } of cases) {
      expect(levels).toEqual([...levels].sort((a, b) => rank(a) - rank(b)));
      expect(deepest).toBe(levels.at(-1) ?? null);
    }
  });

  it("are as many in each language, and enough in each half", () => {
    expect(cases.filter(({ locale }) => locale === "en").length).toBe(cases.length / 2);
    expect(half("held-out").length).toBeGreaterThanOrEqual(60);
    expect(half("dev").length).toBeGreaterThanOrEqual(60);
  });

  it("are read by the coach as a person labelled them, nearly all", () => {
    for (const [name, least] of [
      ["dev", 0.95],
      ["held-out", 0.9],
    ] as const) {
      const { of, deepest, levels } = judgeReflections(half(name));
      expect(deepest / of).toBeGreaterThanOrEqual(least);
      for (const level of reflectionLevels) {
        const { right, added, missed } = levels[level];
        expect(right / (right + added)).toBeGreaterThanOrEqual(0.9);
        expect(right / (right + missed)).toBeGreaterThanOrEqual(0.85);
      }
    }
  });

  it("stand in the report with precision and recall of each level", async () => {
    const { figures, missing } = await reflectionsSection.run({ data: "", scale: 1, progress: () => {} });
    expect(missing).toEqual([]);
    expect(figures.map(({ name }) => name)).toContain("held-out: plans, precision");
    expect(figures.every(({ value }) => value !== null && value > 0.5)).toBe(true);
  });
});
