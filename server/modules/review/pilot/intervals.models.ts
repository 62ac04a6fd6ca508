import { randomShares } from "../../../shared/random.ts";

/** A number with what it may as well be: 95 in 100 such intervals hold the truth. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The normal distribution's 97.5 % point. */
const z = 1.959964;

/**
 * A share with its interval (Wilson 1927, "Probable inference, the law of succession, and statistical inference"), which
 * stays within 0..1 also for few answers. @returns null where nothing was counted
 */
export function shareWithInterval(right: number, of: number): Interval | null {
  if (of === 0) return null;
  const value = right / of;
  const shrink = 1 + z ** 2 / of;
  const middle = (value + z ** 2 / (2 * of)) / shrink;
  const half = (z * Math.sqrt((value * (1 - value)) / of + z ** 2 / (4 * of ** 2))) / shrink;
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const resamples = 2_000;
/** The same numbers have the same interval. */
const seed = 20_261_127;

/**
 * An interval by drawing students again and again, with replacement (the percentile bootstrap; Efron & Tibshirani 1993,
 * ch. 13). Whole students are drawn, as the answers of one student are alike.
 * @param measure of some students; null where it can't be told from those
 * @returns null where it can't be told, or one student alone is there
 */
export function bootstrapped<Student>(
  students: readonly Student[],
  measure: (drawn: readonly Student[]) => number | null,
): Interval | null {
  const value = measure(students);
  if (value === null || students.length < 2) return null;
  const random = randomShares(seed);
  const drawn: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const sample = students.flatMap(() => students[Math.floor(random() * students.length)] ?? []);
    const found = measure(sample);
    if (found !== null) drawn.push(found);
  }
  if (drawn.length === 0) return null;
  drawn.sort((a, b) => a - b);
  return { value, low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** The middle of some numbers; null of none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
}

/** @param ordered at least one number, ascending */
function quantile(ordered: readonly number[], share: number): number {
  const place = share * (ordered.length - 1);
  const below = ordered[Math.floor(place)] ?? 0;
  const above = ordered[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
