import type { Figure } from "../reporting/report.models.ts";

/** Limits in milliseconds; what has none is shown without one. */
export interface Limits {
  readonly median?: number;
  readonly most?: number;
}

/** The value below which a share (0..1) of the values lies, by nearest rank; null where there are none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** Median, 95th and 99th percentile and longest of times in milliseconds. */
export function timeFigures(name: string, times: readonly number[], limits: Limits = {}): readonly Figure[] {
  const figure = (what: string, share: number, limit?: number): Figure => ({
    name: `${name}: ${what}`,
    value: percentile(times, share),
    unit: "milliseconds",
    of: times.length,
    ...(limit === undefined ? {} : { target: { at: "most", value: limit } }),
  });
  return [
    figure("median", 0.5, limits.median),
    figure("95 of 100 within", 0.95),
    figure("99 of 100 within", 0.99),
    figure("longest", 1, limits.most),
  ];
}

/**
 * Runs work and tells how long it took, in milliseconds: by the clock, or, where that is long, the time that this
 * thread was computing, so that other programs on the machine don't count.
 */
export function timed<Result>(work: () => Result): { readonly result: Result; readonly took: number } {
  const [computing, start] = [process.threadCpuUsage(), performance.now()];
  const result = work();
  const took = performance.now() - start;
  if (took < clockIsFine) return { result, took };
  const { user, system } = process.threadCpuUsage(computing);
  return { result, took: Math.min(took, (user + system) / 1_000) };
}

/** Below so many milliseconds the clock is finer than the count of computing time. */
const clockIsFine = 20;

/** What a count of computing time may leave out at its end, in milliseconds: it goes by ticks of the machine. */
const tick = 4;

/**
 * Awaits work of this thread and tells how long it took, in milliseconds: by the clock, and at most by the clock and by
 * what the thread was computing, whichever is less, so that other programs on the machine count for little.
 */
export async function timedLater<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly wall: number; readonly took: number }> {
  const [computing, start] = [process.threadCpuUsage(), performance.now()];
  const result = await work();
  const wall = performance.now() - start;
  const { user, system } = process.threadCpuUsage(computing);
  return { result, wall, took: Math.min(wall, (user + system) / 1_000 + tick) };
}
