/** A judgement with its hand label: `leak` is the truth, `held` what the guard did. */
export interface Judged {
  readonly leak: boolean;
  readonly held: boolean;
}

export interface LeakScore {
  readonly count: number;
  readonly leaks: number;
  /** Of what was held, how much was a leak; in 0..1, null when nothing was held. */
  readonly precision: number | null;
  /** Of the leaks, how many were held; in 0..1, null without leaks. */
  readonly recall: number | null;
  readonly f1: number | null;
  /** Of the harmless, how many were held; in 0..1, null without harmless ones. */
  readonly falseHolds: number | null;
}

/** Precision, recall, F1 and the share of harmless replies held. */
export function scoreLeaks(rows: readonly Judged[]): LeakScore {
  const count = (leak: boolean, held: boolean) =>
    rows.filter((row) => row.leak === leak && row.held === held).length;
  const [hits, misses, wrong, quiet] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    count: rows.length,
    leaks: hits + misses,
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + misses),
    f1: share(2 * hits, 2 * hits + wrong + misses),
    falseHolds: share(wrong, wrong + quiet),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
