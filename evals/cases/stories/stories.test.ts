import { expect, it } from "vitest";
import { readJsonLines, usualDataFolder } from "../../reporting/data.ts";
import { countStories } from "./stories.models.ts";

it("word problems nobody here wrote are read as such: quantities, question, and the calculations that solve them", (test) => {
  const file = readJsonLines(usualDataFolder, "gsm8k/first300.jsonl");
  if (file.kind === "missing") return test.skip(`${file.path} is not here`);
  const counts = countStories(file.rows);
  expect(counts.story / counts.rows).toBeGreaterThanOrEqual(0.97);
  expect(counts.taken / counts.rows).toBeGreaterThanOrEqual(0.97);
  expect(counts.found / counts.written).toBeGreaterThanOrEqual(0.98);
  expect(counts.holds / counts.calculations).toBeGreaterThanOrEqual(0.99);
  expect(counts.foreign / counts.calculations).toBeLessThanOrEqual(0.1);
});
