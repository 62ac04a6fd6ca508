import type { QueueReason } from "./queue.schemas.ts";

/** A learner's judged answers in some time. */
export interface Work {
  readonly answers: number;
  /** Right without any help. */
  readonly alone: number;
  /** With help, right or wrong. */
  readonly helped: number;
}

/** A learner's own weeks, to be compared with each other and with nobody else's. */
export interface OwnWeeks {
  /** The seven days up to now. */
  readonly recent: Work;
  /** The four weeks before those. */
  readonly before: Work;
  /** Of those four, the weeks with any work. */
  readonly weeks: number;
  /** Days with work in all five weeks. */
  readonly days: number;
  /** Days since the last work before this turn; null where there was none. */
  readonly away: number | null;
}

/** Answers that a share needs to rest on, now and before, and weeks before. */
const fewestNow = 8;
const fewestBefore = 20;
const fewestWeeks = 2;
/** A change of a share that is told: at least so much, and beyond what chance brings in one of a hundred. */
const leastChange = 0.3;
const leastZ = 2.58;
/** Days away that are told of somebody who had work on so many days of the weeks before. */
const longAway = 10;
const usuallyDays = 8;

/**
 * A sudden change in somebody's work against their own earlier weeks, with its numbers, or null: right without help much
 * less often, help much more often, or back after a long time away. A rise is nothing that needs a person.
 */
export function changeIn(own: OwnWeeks): QueueReason | null {
  const { recent, before, weeks, days, away } = own;
  if (away !== null && away >= longAway && days >= usuallyDays) {
    return { code: "change.away", values: { away, days } };
  }
  if (weeks < fewestWeeks || recent.answers < fewestNow || before.answers < fewestBefore) return null;
  const values = (now: number, then: number) => ({
    now: percent(now, recent.answers),
    before: percent(then, before.answers),
    answers: recent.answers,
    earlier: before.answers,
  });
  if (risesClearly(before.alone, before.answers, recent.alone, recent.answers)) {
    return { code: "change.alone", values: values(recent.alone, before.alone) };
  }
  if (risesClearly(recent.helped, recent.answers, before.helped, before.answers)) {
    return { code: "change.help", values: values(recent.helped, before.helped) };
  }
  return null;
}

/** Whether one share is clearly above another (two-proportion z-test with the pooled share). */
function risesClearly(high: number, ofHigh: number, low: number, ofLow: number): boolean {
  const rise = high / ofHigh - low / ofLow;
  const pooled = (high + low) / (ofHigh + ofLow);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / ofHigh + 1 / ofLow));
  return rise >= leastChange && error > 0 && rise / error >= leastZ;
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
