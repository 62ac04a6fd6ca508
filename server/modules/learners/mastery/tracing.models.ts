/** Parameters of Bayesian knowledge tracing with forgetting for one skill; all probabilities in 0..1. */
export interface TracingParameters {
  /** P(L0): known before the first opportunity. */
  readonly initial: number;
  /** P(T): learned at an opportunity. */
  readonly transition: number;
  /** P(F): forgotten between two opportunities; 0 in Corbett & Anderson's own model. */
  readonly forgetting: number;
  /** P(G): right without knowing. */
  readonly guess: number;
  /** P(S): wrong although known. */
  readonly slip: number;
}

/** Parameters until a skill has its own, within the bounds of Corbett & Anderson 1995. */
export const defaultParameters: TracingParameters = {
  initial: 0.3,
  transition: 0.15,
  forgetting: 0.02,
  guess: 0.2,
  slip: 0.1,
};

/** How an answer came about, as far as it changes what it says about knowing. */
export interface Assistance {
  /** Highest hint level given on the step, 0..4. */
  readonly helpLevel: number;
}

/**
 * What a right answer weighs by the highest hint level used: 1 without help, little after the next step was told.
 * Partial credit for assistance follows Wang, Heffernan & Beck 2010, "Representing student performance with partial credit".
 */
const weightOfHelp = [1, 0.75, 0.5, 0.3, 0.1] as const;

/** 0..1; a wrong answer weighs the same with and without help. */
export function weightOf(correct: boolean, { helpLevel }: Assistance): number {
  if (!correct) return 1;
  return weightOfHelp[Math.max(0, Math.min(4, Math.trunc(helpLevel)))] ?? 1;
}

/** Probability in 0..1 of a right answer (Corbett & Anderson 1995, eq. 3). */
export function foretellAnswer(
  mastery: number,
  { guess, slip }: TracingParameters = defaultParameters,
): number {
  return mastery * (1 - slip) + (1 - mastery) * guess;
}

/**
 * Mastery after one observed answer (Corbett & Anderson 1995, eq. 1 and 2; with forgetting as in Khajah, Lindsey &
 * Mozer 2016, "How deep is knowledge tracing?"). With help, the likelihood of a right answer is raised to its weight,
 * so that a fully helped one says nothing and only the transition is left.
 * @param mastery P(L) before, 0..1
 * @returns P(L) after, 0..1
 */
export function traceAnswer(
  mastery: number,
  correct: boolean,
  parameters: TracingParameters = defaultParameters,
  assistance: Assistance = { helpLevel: 0 },
): number {
  const posterior = posteriorOf(mastery, correct, parameters, weightOf(correct, assistance));
  return posterior * (1 - parameters.forgetting) + (1 - posterior) * parameters.transition;
}

/** P(L) given the answer, before learning or forgetting. */
function posteriorOf(
  mastery: number,
  correct: boolean,
  { guess, slip }: TracingParameters,
  weight: number,
): number {
  const likelihood = (probability: number) => probability ** weight;
  const known = mastery * likelihood(correct ? 1 - slip : slip);
  const unknown = (1 - mastery) * likelihood(correct ? guess : 1 - guess);
  const both = known + unknown;
  return both > 0 ? known / both : mastery;
}
