/** One thing that is timed. */
export interface Trial {
  /** What is asked, as people read it. */
  readonly name: string;
  readonly run: () => TrialEnd;
  /** What is asked in full, to repeat it. */
  readonly asked: unknown;
}

/** How a trial ended. */
export interface TrialEnd {
  /** The verdict, in the words of what was asked. */
  readonly verdict: string;
  /** The verdict is certainly false: `correct` for an answer that differs. */
  readonly isFalse: boolean;
}

export interface SuiteOptions {
  /** Folder of the field's material. */
  readonly data: string;
  readonly seed: number;
  /** 1 is a full run; smaller runs take that share of the trials. */
  readonly scale: number;
  /** How many trials a suite of random ones makes. */
  readonly count: number;
}

/** Trials of one kind, the same for the same options. */
export interface Suite {
  readonly title: string;
  readonly trials: (options: SuiteOptions) => readonly Trial[];
}

/** A share of a list, spread over all of it. */
export function sampled<Item>(items: readonly Item[], scale: number): readonly Item[] {
  const stride = Math.max(1, Math.round(1 / scale));
  return items.filter((_, index) => index % stride === 0);
}
