import { describe, expect, it } from "vitest";
import { annotatedSection } from "../reporting/sections/annotated.section.ts";
import { runCase } from "./cases.runner.ts";

const files = import.meta.glob<string>("../cases/annotated/*.jsonl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const cases: readonly Record<string, unknown>[] = Object.values(files).flatMap((text) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

describe("a teacher's case", () => {
  it.each(cases.map((one) => [String(one.words), one] as const))(
    "is played again from where its dialogue stood: %s",
    (_, one) => {
      const replayed = runCase(one);
      expect(replayed.now.verdicts).toEqual(one.verdicts);
      expect(replayed.before.reply).toBe(one.reply);
      expect(replayed.now.reply).not.toBe("");
      expect(replayed.now.held).toBeNull();
      expect(replayed.teacher.instead).not.toBe("");
    },
  );

  it("is shown beside what the tutor does now, with no score", async () => {
    const section = await annotatedSection.run({ data: "", scale: 1, progress: () => {} });
    expect(section.tables?.[0]?.rows).toHaveLength(cases.length);
    expect(section.figures.every(({ target }) => target === undefined)).toBe(true);
    expect(cases.length).toBeGreaterThan(3);
  });

  it("refuses a line that is no case", () => {
    expect(() => runCase({ words: "2x = 9" })).toThrow();
  });
});
