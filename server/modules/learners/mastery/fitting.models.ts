import type { TracingParameters } from "./tracing.models.ts";

/** A learner's outcomes in one skill, oldest first; true for right. */
export type Sequence = readonly boolean[];

/** Pseudo-counts: what the expectations begin with, so that a skill seen a few times keeps sensible parameters. */
const prior = {
  initial: [0.4, 1],
  transition: [0.2, 2],
  forgetting: [0.06, 2],
  guess: [1.25, 5],
  slip: [0.6, 5],
} as const;
/** Above these a wrong answer would speak for knowing (Baker, Corbett & Aleven 2008 on degenerate models). */
const most = { guess: 0.5, slip: 0.4 } as const;

const start: TracingParameters = {
  initial: 0.4,
  transition: 0.15,
  forgetting: 0.03,
  guess: 0.25,
  slip: 0.12,
};

export interface Fit {
  readonly parameters: TracingParameters;
  /** Log-likelihood of the outcomes under the parameters before the last round; never falls by much from round to round. */
  readonly logLikelihood: number;
  readonly rounds: number;
}

/**
 * Fits Bayesian knowledge tracing with forgetting to the sequences of one skill by expectation maximisation
 * (Baum-Welch; Rabiner 1989, eq. 19 to 40, with two states), as maximum a posteriori under `prior`.
 * @param rounds most rounds; it ends earlier when nothing moves
 */
export function fitSkill(sequences: readonly Sequence[], rounds = 40): Fit {
  let parameters = start;
  let logLikelihood = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const counts = newCounts();
    logLikelihood = sequences.reduce((sum, sequence) => sum + expect(sequence, parameters, counts), 0);
    const next = maximise(counts);
    const moved = Math.max(...keys.map((key) => Math.abs(next[key] - parameters[key])));
    parameters = next;
    if (moved < 1e-4) return { parameters, logLikelihood, rounds: round };
  }
  return { parameters, logLikelihood, rounds };
}

const keys = ["initial", "transition", "forgetting", "guess", "slip"] as const;
type Counts = Record<(typeof keys)[number], [happened: number, could: number]>;

function newCounts(): Counts {
  return {
    initial: [...prior.initial],
    transition: [...prior.transition],
    forgetting: [...prior.forgetting],
    guess: [...prior.guess],
    slip: [...prior.slip],
  };
}

function maximise(counts: Counts): TracingParameters {
  const share = (key: keyof Counts) => counts[key][0] / counts[key][1];
  return {
    initial: share("initial"),
    transition: share("transition"),
    forgetting: share("forgetting"),
    guess: Math.min(most.guess, share("guess")),
    slip: Math.min(most.slip, share("slip")),
  };
}

function add(counts: Counts, key: keyof Counts, happened: number, could: number): void {
  counts[key][0] += happened;
  counts[key][1] += could;
}

/** Adds a sequence's expected counts. @returns its log-likelihood */
function expect(sequence: Sequence, parameters: TracingParameters, counts: Counts): number {
  const { initial, transition, forgetting, guess, slip } = parameters;
  const emits = (right: boolean) => (right ? [1 - slip, guess] : [slip, 1 - guess]) as [number, number];
  const filtered: number[] = [];
  let logLikelihood = 0;
  let known = initial;
  for (const right of sequence) {
    const [ifKnown, ifNot] = emits(right);
    const evidence = known * ifKnown + (1 - known) * ifNot;
    logLikelihood += Math.log(evidence);
    const posterior = (known * ifKnown) / evidence;
    filtered.push(posterior);
    known = posterior * (1 - forgetting) + (1 - posterior) * transition;
  }
  let after: [number, number] = [1, 1];
  for (let at = sequence.length - 1; at >= 0; at -= 1) {
    const right = sequence[at] ?? false;
    const here = filtered[at] ?? initial;
    const smoothed = (here * after[0]) / (here * after[0] + (1 - here) * after[1]);
    add(counts, right ? "guess" : "slip", right ? 1 - smoothed : smoothed, 0);
    add(counts, "guess", 0, 1 - smoothed);
    add(counts, "slip", 0, smoothed);
    if (at === 0) {
      add(counts, "initial", smoothed, 1);
      break;
    }
    const before = filtered[at - 1] ?? initial;
    const [ifKnown, ifNot] = emits(right);
    const [toKnown, toNot] = [ifKnown * after[0], ifNot * after[1]];
    const kept = before * (1 - forgetting) * toKnown;
    const forgot = before * forgetting * toNot;
    const learned = (1 - before) * transition * toKnown;
    const stayed = (1 - before) * (1 - transition) * toNot;
    const all = kept + forgot + learned + stayed;
    add(counts, "transition", learned / all, (learned + stayed) / all);
    add(counts, "forgetting", forgot / all, (kept + forgot) / all);
    const [k, u] = [
      (1 - forgetting) * toKnown + forgetting * toNot,
      transition * toKnown + (1 - transition) * toNot,
    ];
    after = [k / (k + u), u / (k + u)];
  }
  return logLikelihood;
}
