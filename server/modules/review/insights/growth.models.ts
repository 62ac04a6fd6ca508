import { timeOnTask } from "../../learners/record/progress.models.ts";
import { type Answer, byLearner, onceEach, type SignOfWork, type SkillState } from "./class-record.models.ts";

const day = 86_400_000;
const week = 7 * day;
/** Weeks that growth looks back on. */
export const shownWeeks = 12;
/** Days over which time at work is counted. */
export const shownDays = 28;

/** One week of a class; weeks end now and begin seven days before. */
export interface Week {
  /** Milliseconds since epoch, UTC. */
  readonly from: number;
  readonly students: number;
  readonly answers: number;
  readonly alone: Share;
  /** Skills that came to count as mastered in it, over all students. */
  readonly mastered: number;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The last weeks, oldest first; weeks without work are there with zeros. */
export function weeksOf(
  answers: readonly Answer[],
  states: readonly Pick<SkillState, "masteredAt">[],
  now: number,
): readonly Week[] {
  const once = onceEach(answers);
  return Array.from({ length: shownWeeks }, (_, at) => {
    const from = now - (shownWeeks - at) * week;
    const isIn = (time: number | null) => time !== null && time > from && time <= from + week;
    const own = once.filter((answer) => isIn(answer.at));
    return {
      from,
      students: new Set(own.map(({ learnerId }) => learnerId)).size,
      answers: own.length,
      alone: rightOf(own.filter(({ helpLevel }) => helpLevel === 0)),
      mastered: states.filter(({ masteredAt }) => isIn(masteredAt)).length,
    };
  });
}

export function rightOf(answers: readonly { readonly correct: boolean }[]): Share {
  return { right: answers.filter(({ correct }) => correct).length, of: answers.length };
}

/** A student's work in numbers. */
export interface StudentWork {
  readonly alone: Share;
  readonly helped: Share;
  /** Minutes at work in the last `shownDays` days. */
  readonly minutes: number;
  /** How sure on average and how often right, over answers with a confidence; null without one. */
  readonly calibration: { readonly sure: number; readonly right: number; readonly of: number } | null;
}

/** Each student's work, by id; a student without any has zeros. */
export function workOf(
  students: readonly { readonly id: string }[],
  answers: readonly Answer[],
  times: readonly SignOfWork[],
  now: number,
): ReadonlyMap<string, StudentWork> {
  const own = byLearner(onceEach(answers));
  const turns = byLearner(times);
  return new Map(
    students.map(({ id }) => {
      const all = own.get(id) ?? [];
      const signs = [...all, ...(turns.get(id) ?? [])].map(({ at }) => at);
      const said = all.flatMap(({ confidence, correct }) =>
        confidence === null ? [] : [{ confidence, correct }],
      );
      return [
        id,
        {
          alone: rightOf(all.filter(({ helpLevel }) => helpLevel === 0)),
          helped: rightOf(all.filter(({ helpLevel }) => helpLevel > 0)),
          minutes: minutesIn(signs, now - shownDays * day),
          calibration:
            said.length === 0
              ? null
              : {
                  sure: said.reduce((sum, { confidence }) => sum + confidence, 0) / said.length,
                  right: rightOf(said).right / said.length,
                  of: said.length,
                },
        },
      ];
    }),
  );
}

/** Minutes at work since a time; pauses are not counted (`timeOnTask`). */
export function minutesIn(signs: readonly number[], since: number): number {
  const [one] = timeOnTask(
    signs.filter((at) => at >= since),
    ["all"],
    () => "all",
  );
  return one?.minutes ?? 0;
}
