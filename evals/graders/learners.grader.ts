import { randomShares } from "../../server/shared/random.ts";

/** A mean or a share with the ends of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const resamples = 1_000;

/**
 * Share of items that one way saves against another over the same learners, 0..1 (negative where it takes more): one less
 * the ratio of the means. The interval is by resampling learners, who took both ways (Efron 1979, the bootstrap).
 * @returns null without a learner
 */
export function savedShare(
  pairs: readonly { readonly ours: number; readonly theirs: number }[],
): Estimate | null {
  if (pairs.length === 0) return null;
  const share = randomShares(pairs.length);
  const saved = (drawn: readonly { readonly ours: number; readonly theirs: number }[]) =>
    1 - sum(drawn.map(({ ours }) => ours)) / sum(drawn.map(({ theirs }) => theirs));
  const drawn = Array.from({ length: resamples }, () =>
    saved(pairs.flatMap(() => pairs[Math.floor(share() * pairs.length)] ?? [])),
  ).sort((a, b) => a - b);
  return {
    value: saved(pairs),
    from: quantile(drawn, 0.025) ?? 0,
    to: quantile(drawn, 0.975) ?? 0,
  };
}

/** A value of a sorted list below which a share of it lies, between neighbours in proportion; null for an empty list. */
export function quantile(sorted: readonly number[], share: number): number | null {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

export interface CalibrationPoint {
  /** Mean of the mastery shown, 0..1. */
  readonly shown: number;
  /** Share truly known, 0..1. */
  readonly known: number;
  readonly answers: number;
}

/** Mastery shown against what was truly known, by tenths of what was shown; empty tenths are left out. */
export function masteryCalibration(
  shown: readonly { readonly mastery: number; readonly known: boolean }[],
): readonly CalibrationPoint[] {
  return Array.from({ length: 10 }, (_, tenth) =>
    shown.filter(({ mastery }) => Math.min(9, Math.floor(mastery * 10)) === tenth),
  ).flatMap((bin) =>
    bin.length === 0
      ? []
      : [
          {
            shown: mean(bin.map(({ mastery }) => mastery)) ?? 0,
            known: bin.filter(({ known }) => known).length / bin.length,
            answers: bin.length,
          },
        ],
  );
}

/**
 * Mean of each place over lists of unequal length: where a list has ended, its last value goes on (a diagnostic that ended
 * early is as good after the fifteenth question as after its last).
 */
export function meanByPlace(lists: readonly (readonly number[])[], places: number): readonly number[] {
  return Array.from(
    { length: places },
    (_, place) => mean(lists.flatMap((list) => list[Math.min(place, list.length - 1)] ?? [])) ?? 0,
  );
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
