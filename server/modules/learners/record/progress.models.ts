import type { Progress } from "./record.schemas.ts";

/** An answer as the pictures look at it. */
export interface PastAnswer {
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
  readonly correct: boolean;
  readonly helpLevel: number;
  /** How sure beforehand, 0..1, or null. */
  readonly confidence: number | null;
}

const bands = 5;

/**
 * How sure and how right, in five bands of confidence (a reliability diagram; Murphy & Winkler 1977, "Reliability of
 * subjective probability forecasts"). Answers without a confidence are passed over, empty bands left out.
 */
export function calibrationOf(answers: readonly PastAnswer[]): Progress["calibration"] {
  const said = answers.flatMap(({ confidence, correct }) =>
    confidence === null ? [] : [{ sure: confidence, right: correct ? 1 : 0 }],
  );
  return Array.from({ length: bands }, (_, band) => {
    const own = said.filter(({ sure }) => Math.min(Math.floor(sure * bands), bands - 1) === band);
    const total = (of: (one: (typeof said)[number]) => number) => own.reduce((sum, one) => sum + of(one), 0);
    return {
      from: band / bands,
      to: (band + 1) / bands,
      sure: total(({ sure }) => sure) / Math.max(own.length, 1),
      right: total(({ right }) => right) / Math.max(own.length, 1),
      answers: own.length,
    };
  }).filter(({ answers: count }) => count > 0);
}

/** What was right without help and with it. */
export function helpOf(answers: readonly PastAnswer[]): Progress["help"] {
  const share = (own: readonly PastAnswer[]) => ({
    right: own.filter(({ correct }) => correct).length,
    of: own.length,
  });
  return {
    alone: share(answers.filter(({ helpLevel }) => helpLevel === 0)),
    helped: share(answers.filter(({ helpLevel }) => helpLevel > 0)),
  };
}

const minute = 60_000;
/** Between two signs of work: up to this long it was work, milliseconds. */
const longestPause = 5 * minute;
/** What the first sign of work after a pause stands for, milliseconds. */
const firstWork = minute;

/**
 * Minutes of work by day. A learner's signs of work (answers, messages) less than five minutes apart are one stretch;
 * the first after a pause counts as one minute. Time that nothing is known of is not counted.
 * @param times milliseconds since epoch, in any order
 * @param days the days to give, `2026-11-27`, oldest first
 */
export function timeOnTask(
  times: readonly number[],
  days: readonly string[],
  dayOf: (time: number) => string,
): Progress["time"] {
  const worked = new Map<string, number>();
  const ordered = [...times].filter(Number.isFinite).sort((left, right) => left - right);
  for (const [index, time] of ordered.entries()) {
    const pause = time - (ordered[index - 1] ?? Number.NEGATIVE_INFINITY);
    const spent = pause <= longestPause ? pause : firstWork;
    const day = dayOf(time);
    worked.set(day, (worked.get(day) ?? 0) + spent);
  }
  return days.map((day) => ({ day, minutes: Math.round((worked.get(day) ?? 0) / minute) }));
}
