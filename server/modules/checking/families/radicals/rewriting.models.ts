import type { RootQuotient } from "./terms.models.ts";

export interface RootStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: RootQuotient;
  /** How much work it is, 1 where nothing is said (see `LineStep`). */
  readonly effort?: number;
}

/** One kind of step; null where it does not apply. */
export type RootRewriting = (quotient: RootQuotient) => RootStep | null;
