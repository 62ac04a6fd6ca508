import type { FirstAnswer } from "../../learners/assigned/progress.models.ts";

/** An item or question that students answered wrongly at first. */
export interface Missed {
  readonly partId: string;
  readonly id: string;
  /** Students whose first answer was wrong, of those whose answer could be judged. */
  readonly wrong: number;
  readonly of: number;
}

/** What was missed in an assignment, most missed first; each student's first answer counts, once. */
export function missedIn(answers: readonly FirstAnswer[]): readonly Missed[] {
  const byQuestion = Map.groupBy(answers, ({ partId, id }) => JSON.stringify([partId, id]));
  return [...byQuestion.values()]
    .flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]))
    .map((own) => ({
      partId: own[0].partId,
      id: own[0].id,
      wrong: own.filter(({ isRight }) => !isRight).length,
      of: own.length,
    }))
    .filter(({ wrong }) => wrong > 0)
    .sort((left, right) => right.wrong - left.wrong || right.wrong / right.of - left.wrong / left.of);
}
