import type { Because } from "./reasons/reasons.constants.ts";

export const stages = ["retrieve", "screen", "diagnose", "decide", "speak", "guard", "record"] as const;
export type Stage = (typeof stages)[number];

/** What a stage decided, as it is kept with the turn. Holds nothing of the private solution. */
export interface StageRecord {
  readonly stage: Stage;
  readonly because: Because;
  readonly detail: unknown;
  /** Milliseconds. */
  readonly took: number;
}
