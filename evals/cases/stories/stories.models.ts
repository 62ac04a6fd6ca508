import { z } from "zod";
import { diagnose } from "../../../server/modules/tutoring/diagnose/diagnose.models.ts";
import {
  calculationsIn,
  foreignNumbers,
} from "../../../server/modules/tutoring/story/calculations.models.ts";
import { readStory, type Story } from "../../../server/modules/tutoring/story/story.models.ts";
import { emptyState, type TurnContext } from "../../../server/modules/tutoring/turn.models.ts";

const rowSchema = z.object({ question: z.string(), answer: z.string() });

/** How word problems with worked calculations (`<<3*12=36>>`) were read. */
export interface StoryCounts {
  readonly rows: number;
  /** Quantities and a question were found. */
  readonly story: number;
  /** The message was taken as a problem to work at. */
  readonly taken: number;
  /** Numbers in digits, and those found among the quantities. */
  readonly written: number;
  readonly found: number;
  /** Calculations of the solutions, those that hold, and those with a number that seems to come from nowhere. */
  readonly calculations: number;
  readonly holds: number;
  readonly foreign: number;
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

/** Counts over rows of a file of word problems; rows of another shape are left out. */
export function countStories(rows: readonly unknown[]): StoryCounts {
  const counts = { rows: 0, story: 0, taken: 0, written: 0, found: 0, calculations: 0, holds: 0, foreign: 0 };
  for (const row of rows) {
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success) continue;
    const { question, answer } = parsed.data;
    counts.rows += 1;
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
    const solved = countCalculations(answer, story);
    counts.calculations += solved.calculations;
    counts.holds += solved.holds;
    counts.foreign += solved.foreign;
  }
  return counts;
}

function countCalculations(answer: string, story: Story) {
  const counts = { calculations: 0, holds: 0, foreign: 0 };
  const results: string[] = [];
  for (const [, sum] of answer.matchAll(/<<([^>]+)>>/g)) {
    const [calculation] = calculationsIn(sum ?? "");
    if (!calculation || calculation.holds === null) continue;
    counts.calculations += 1;
    if (calculation.holds) counts.holds += 1;
    if (foreignNumbers(calculation.uses, story, results).length > 0) counts.foreign += 1;
    results.push(calculation.result);
  }
  return counts;
}
