/** Parameters of Bayesian knowledge tracing for one skill; all probabilities in 0..1. */
export interface TracingParameters {
  /** P(L0): known before the first opportunity. */
  readonly initial: number;
  /** P(T): learned at an opportunity. */
  readonly transition: number;
  /** P(G): right without knowing. */
  readonly guess: number;
  /** P(S): wrong although known. */
  readonly slip: number;
}

/** Parameters until a skill has its own, within the bounds of Corbett & Anderson 1995. */
export const defaultParameters: TracingParameters = { initial: 0.3, transition: 0.15, guess: 0.2, slip: 0.1 };

/**
 * Mastery after one observed answer (Corbett & Anderson 1995, eq. 1 and 2).
 * @param mastery P(L) before, 0..1
 * @returns P(L) after, 0..1
 */
export function traceAnswer(
  mastery: number,
  correct: boolean,
  parameters: TracingParameters = defaultParameters,
): number {
  const { transition, guess, slip } = parameters;
  const known = correct ? mastery * (1 - slip) : mastery * slip;
  const unknown = correct ? (1 - mastery) * guess : (1 - mastery) * (1 - guess);
  const posterior = known / (known + unknown);
  return posterior + (1 - posterior) * transition;
}
