import { observeAnswer } from "../../server/modules/learners/skills/skills.usecases.ts";
import type { TestApp } from "./app.ts";

/** Skills of algebra, and the class that is looked at. */
export const one = "linear-equations.one-step";
export const two = "linear-equations.two-step";
export const brackets = "linear-equations.brackets";
export const room = "/api/classes/demo-algebra";
export const day = 86_400_000;

/** Whole answers without help, a minute apart, the last of them a minute ago. */
export async function answers(
  app: TestApp,
  learnerId: string,
  skill: string,
  right: readonly number[],
  confidence: number | null = null,
) {
  const now = app.ports.clock.now();
  for (const [at, correct] of right.entries())
    await observeAnswer(
      {
        learnerId,
        itemId: `${skill}.item-${at}`,
        skills: [skill],
        source: "practice",
        sourceId: `${learnerId}-${skill}:${at}`,
        place: 0,
        correct: correct === 1,
        whole: true,
        helpLevel: 0,
        confidence,
        took: 9_000,
        at: now - (right.length - at) * 60_000,
      },
      app.ports,
    );
}
