import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { diagnose } from "../../../server/modules/tutoring/diagnose/diagnose.models.ts";
import {
  calculationsIn,
  foreignNumbers,
} from "../../../server/modules/tutoring/story/calculations.models.ts";
import { readStory } from "../../../server/modules/tutoring/story/story.models.ts";
import { emptyState, type TurnContext } from "../../../server/modules/tutoring/turn.models.ts";

const file = "../shared/data/gsm8k/first300.jsonl";

interface Row {
  readonly question: string;
  readonly answer: string;
}

const context: TurnContext = {
  locale: "en",
  learner: { id: "learner", name: "Sam" },
  policy: "guide",
  facts: [],
  misconceptions: [],
  skills: [],
  memories: [],
  state: emptyState,
  history: [],
  solution: null,
  sources: [],
};

/** Grade-school word problems with worked calculations: `<<3*12=36>>`. */
function readRows(): readonly Row[] {
  return (
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      // The file's own README gives both fields as text.
      .map((line) => JSON.parse(line) as Row)
  );
}

it("word problems nobody here wrote are read as such: quantities, question, and the calculations that solve them", (test) => {
  if (!existsSync(file)) return test.skip(`${file} is not here`);
  const rows = readRows();
  const counts = { story: 0, taken: 0, written: 0, found: 0, calculations: 0, holds: 0, foreign: 0 };
  for (const { question, answer } of rows) {
    const diagnosis = diagnose({ id: "m", text: question, intent: null, sentAt: 0 }, context);
    if (diagnosis.newOpenProblem !== null) counts.taken += 1;
    const story = readStory(question);
    if (story === null) continue;
    counts.story += 1;
    const values = new Set(story.quantities.map(({ value }) => value));
    for (const [written] of question.matchAll(/(?<![.\d])\d[\d,]*(?:\.\d+)?(?:\/\d+)?/g)) {
      counts.written += 1;
      if (values.has(written.replace(/,$/, "").replaceAll(",", ""))) counts.found += 1;
    }
    const results: string[] = [];
    for (const [, sum] of answer.matchAll(/<<([^>]+)>>/g)) {
      const [calculation] = calculationsIn(sum ?? "");
      if (!calculation || calculation.holds === null) continue;
      counts.calculations += 1;
      if (calculation.holds) counts.holds += 1;
      if (foreignNumbers(calculation.uses, story, results).length > 0) counts.foreign += 1;
      results.push(calculation.result);
    }
  }
  process.stdout.write(`stories ${JSON.stringify({ rows: rows.length, ...counts })}\n`);
  expect(counts.story / rows.length).toBeGreaterThanOrEqual(0.97);
  expect(counts.taken / rows.length).toBeGreaterThanOrEqual(0.97);
  expect(counts.found / counts.written).toBeGreaterThanOrEqual(0.98);
  expect(counts.holds / counts.calculations).toBeGreaterThanOrEqual(0.99);
  expect(counts.foreign / counts.calculations).toBeLessThanOrEqual(0.1);
}, 60_000);
