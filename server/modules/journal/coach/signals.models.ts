/** How one language shows what a sentence does. Every pattern reads one sentence in standard spelling. */
export interface Signals {
  /** A reason, a cause or what it means. */
  readonly explains: readonly RegExp[];
  /** A doubt, another way, another's view, or what was thought before. */
  readonly questions: readonly RegExp[];
  /** A question without its mark. */
  readonly asksAtTheHead: RegExp;
  /** What the writer once held, to be answered by a sentence that begins with a `turn`. */
  readonly earlierBelief: RegExp;
  readonly turn: RegExp;
  /** Something the writer means to do. */
  readonly intends: RegExp;
  /** Looks like an intention and is none. */
  readonly denies: RegExp;
  /** Things one can be seen doing. */
  readonly acts: RegExp;
  readonly when: RegExp;
  /** Good intentions that nobody could check. */
  readonly vague: RegExp;
  /** Said to have said something. */
  readonly hollow: RegExp;
  /** A question about the task, not about the matter. */
  readonly chore: RegExp;
  /** `because` without a reason. */
  readonly excuse: RegExp;
}
