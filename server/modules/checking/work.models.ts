/**
 * The work that one question may cost, in counted steps (a few microseconds each), so that no input keeps the
 * checker busy for long, whatever path it takes: what computes calls `spend`, and whoever asks a question opens a
 * budget with `withinWork`. Counting is synchronous, from the call of `withinWork` to its return, so no two
 * questions share a budget; no clock is read, so a slow machine comes to the same verdicts.
 */
let left = Number.POSITIVE_INFINITY;

/** Thrown by `spend` where the budget is used up. It must reach `withinWork`: nothing on the way may answer it. */
export class OutOfWork extends Error {
  override readonly name = "OutOfWork";
}

/** Counts steps of work. Outside `withinWork` nothing is bounded. @throws OutOfWork where the budget is used up */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new OutOfWork("the work allowed for one question is used up");
}

/**
 * Does work within a budget, and within what is left of the budget around it, which it uses up too. Where it is not
 * enough the answer is `otherwise`, which should cost nothing.
 */
export function withinWork<Result>(most: number, work: () => Result, otherwise: () => Result): Result {
  const around = left;
  const allowed = Math.min(around, most);
  left = allowed;
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfWork) return otherwise();
    throw error;
  } finally {
    left = around - (allowed - left);
  }
}
