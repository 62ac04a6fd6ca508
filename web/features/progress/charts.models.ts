import type { Progress } from "../../../server/modules/learners/record/record.schemas.ts";

/** One measured value of a line: milliseconds since epoch, and a share in 0..1. */
export interface Measured {
  readonly at: number;
  readonly value: number;
}

/** The drawing area of a line chart, in units of its `viewBox`. */
export const frame = { width: 320, height: 92, margin: 8 } as const;

/** Maps `from`..`to` onto `low`..`high`; where there is no extent, onto the middle. */
export function makeScale(from: number, to: number, low: number, high: number): (value: number) => number {
  if (!(to > from)) return () => (low + high) / 2;
  return (value) => low + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (high - low);
}

/** First and last moment of several lines, so that all are drawn over the same time; null without any point. */
export function spanOf(
  lines: readonly (readonly { readonly at: number }[])[],
): readonly [number, number] | null {
  const times = lines.flat().map(({ at }) => at);
  if (times.length === 0) return null;
  return [times.reduce((least, at) => Math.min(least, at)), times.reduce((most, at) => Math.max(most, at))];
}

/** Where a line's points stand in the frame: later is further on, 1 is at the top. */
export function pointsIn(
  line: readonly Measured[],
  [from, to]: readonly [number, number],
): readonly { readonly x: number; readonly y: number }[] {
  const across = makeScale(from, to, frame.margin, frame.width - frame.margin);
  const up = makeScale(0, 1, frame.height - frame.margin, frame.margin);
  return line.map(({ at, value }) => ({ x: across(at), y: up(value) }));
}

/** An SVG path through points; empty for none. */
export function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`)
    .join(" ");
}

/** Answers below which nothing is said about how sure and how right. */
const fewestSure = 5;
/** Difference between sure and right that is worth a word. */
const apart = 0.15;

/** What calibration shows, over all bands. */
export function calibrationFinding(
  bands: Progress["calibration"],
): "too-few" | "calibrated" | "too-sure" | "too-modest" {
  const answers = bands.reduce((sum, band) => sum + band.answers, 0);
  if (answers < fewestSure) return "too-few";
  const gap = bands.reduce((sum, band) => sum + (band.sure - band.right) * band.answers, 0) / answers;
  if (Math.abs(gap) < apart) return "calibrated";
  return gap > 0 ? "too-sure" : "too-modest";
}

/** Answers of each kind below which they are not compared. */
const fewestEach = 3;

/** What is to be said about answers alone and answers with help. */
export function helpFinding({
  alone,
  helped,
}: Progress["help"]): "too-few" | "even" | "more-helped" | "more-alone" {
  if (alone.of < fewestEach || helped.of < fewestEach) return "too-few";
  const gap = shareOf(helped) - shareOf(alone);
  if (Math.abs(gap) < apart) return "even";
  return gap > 0 ? "more-helped" : "more-alone";
}

/** Share in 0..1 that was right; 0 where there was nothing. */
export function shareOf({ right, of }: { readonly right: number; readonly of: number }): number {
  return of > 0 ? right / of : 0;
}

/** The least time, in minutes, that fills a day's bar: a day of two minutes does not look like a long one. */
const leastFull = 30;

/** How high the bar of each day is, 0..1; a day with any work is seen. */
export function dayBars(time: Progress["time"]): readonly number[] {
  const full = Math.max(leastFull, ...time.map(({ minutes }) => minutes));
  return time.map(({ minutes }) => (minutes > 0 ? Math.max(minutes / full, 0.04) : 0));
}
