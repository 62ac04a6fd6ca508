import type { Expression, ReadResult, Relation } from "../reading/syntax.models.ts";

export interface Trace {
  readonly misconception: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** Which buggy rule, applied to the line before, gives the student's line. */
export function traceLinear(_before: Relation, _given: Relation, _unknown: string): Trace {
  return { misconception: null, values: {} };
}

/** Which buggy rule, applied to the expression before, gives the student's value. */
export function traceArithmetic(_before: Expression, _given: Expression): Trace {
  return { misconception: null, values: {} };
}

/** The misconception between two lines of any kind, or null. */
export function traceLines(_before: ReadResult, _next: ReadResult): string | null {
  return null;
}
