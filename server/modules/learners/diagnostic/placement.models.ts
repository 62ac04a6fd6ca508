import { randomShares } from "../../../shared/random.ts";

/**
 * Where a learner stands in a subject, found with few questions. What is known is a set of skills closed under their
 * prerequisites (a knowledge state; Doignon & Falmagne 1985, "Spaces for the assessment of knowledge"). Belief is a
 * weighed sample of such states, moved by each answer with careless errors and lucky guesses (Falmagne & Doignon 1988,
 * "A class of stochastic procedures for the assessment of knowledge"); the next question is the one after which the
 * skills are least uncertain (expected entropy).
 */

export interface SkillNode {
  readonly id: string;
  readonly prerequisites: readonly string[];
}

/** "Not met" is the learner's own word for "I haven't met this". */
export type Outcome = "right" | "wrong" | "not-met";

export interface Asked {
  readonly skill: string;
  readonly outcome: Outcome;
  /** P(right) without knowing, 0..1: higher where an answer is chosen from a few. */
  readonly guess?: number;
}

/** Most questions of a diagnostic. */
export const mostQuestions = 15;
/** P(wrong) although known, and P(right) without knowing where an answer is typed. */
const slip = 0.1;
const typedGuess = 0.13;
/** How seldom somebody who knows a skill says they haven't met it. */
const modesty = 0.02;
const sampleSize = 3_000;
/** States of less weight than this are passed over where pairs are counted. */
const negligible = 1e-5;
/** A skill is placed when it is this certain; the diagnostic ends early when all are. */
const certain = 0.97;
/** Skills of a subject are known by about half its learners, more of the first and fewer of the last. */
const spread = { ability: 1.3, depth: 0.9 } as const;

export interface Belief {
  readonly skills: readonly SkillNode[];
  /** Knowledge states: for each, the places of the skills that are known. */
  readonly states: readonly ReadonlySet<number>[];
  /** Weights of the states; they add up to 1. */
  readonly weights: readonly number[];
}

/** Belief before any question; the same for the same subject. Prerequisites outside the list are passed over. */
export function startingBelief(skills: readonly SkillNode[]): Belief {
  const share = randomShares(skills.length);
  const ordered = inOrder(skills);
  const depths = depthsOf(ordered);
  const deepest = Math.max(1, ...depths);
  const at = new Map(ordered.map(({ id }, index) => [id, index]));
  const places = new Map(skills.map(({ id }, index) => [id, index]));
  const drawn = Array.from({ length: sampleSize }, (_, number) => {
    const ability = normal(share) * spread.ability;
    // Every other learner is taken to have come to some place of the course.
    const reached = number % 2 === 0 ? null : share() * 1.1;
    const known = new Set<number>();
    for (const [index, skill] of ordered.entries()) {
      const ready = skill.prerequisites.every((id) => known.has(at.get(id) ?? -1));
      const hardness = ((depths[index] ?? 0) / deepest - 0.5) * 2 * spread.depth;
      const place = (places.get(skill.id) ?? 0) / skills.length;
      // Prerequisites carry most of it: what is ready is more likely known than its depth alone says.
      const logits =
        reached === null
          ? 1.2 + 1.6 * ability - 1.2 * hardness
          : Math.max(-3.5, Math.min(2, (reached - place) * 25));
      if (ready && share() < logistic(logits)) known.add(index);
    }
    return known;
  });
  return { skills: ordered, ...weighed(drawn) };
}

/** Each state once, with its share of the sample: what builds on each other has few states. */
function weighed(drawn: readonly ReadonlySet<number>[]): Pick<Belief, "states" | "weights"> {
  const found = new Map<string, { readonly state: ReadonlySet<number>; times: number }>();
  for (const state of drawn) {
    const name = [...state].join();
    const before = found.get(name);
    if (before) before.times += 1;
    else found.set(name, { state, times: 1 });
  }
  const all = [...found.values()];
  return {
    states: all.map(({ state }) => state),
    weights: all.map(({ times }) => times / drawn.length),
  };
}

/** Belief after an answer. An answer that no state explains leaves it as it was. */
export function believeAfter(belief: Belief, asked: Asked): Belief {
  const index = belief.skills.findIndex(({ id }) => id === asked.skill);
  if (index < 0) return belief;
  const weighed = belief.weights.map(
    (weight, at) => weight * likelihood(asked, belief.states[at]?.has(index) ?? false),
  );
  const sum = weighed.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return belief;
  return { ...belief, weights: weighed.map((weight) => weight / sum) };
}

function likelihood({ outcome, guess = typedGuess }: Asked, known: boolean): number {
  switch (outcome) {
    case "right":
      return known ? 1 - slip : guess;
    case "wrong":
      return known ? slip : 1 - guess;
    case "not-met":
      return known ? modesty : 0.5;
  }
}

/** Probability in 0..1 that each skill is known, in the order of `belief.skills`. */
export function knownShares(belief: Belief): readonly number[] {
  const shares = belief.skills.map(() => 0);
  for (const [at, state] of belief.states.entries())
    for (const skill of state) shares[skill] = (shares[skill] ?? 0) + (belief.weights[at] ?? 0);
  return shares;
}

export interface Choice {
  readonly skill: string;
  /** Bits of uncertainty over all skills that the answer is expected to take away. */
  readonly gain: number;
}

/**
 * The skill to ask for next, or null when enough is known or enough was asked. No skill is asked more than twice.
 * @param askable skills that there is an item for
 */
export function nextQuestion(
  belief: Belief,
  asked: readonly Asked[],
  askable: ReadonlySet<string>,
): Choice | null {
  if (asked.length >= mostQuestions) return null;
  const joint = jointShares(belief);
  const shares = joint.map((row, index) => row[index] ?? 0);
  if (shares.every((share) => share >= certain || share <= 1 - certain)) return null;
  const before = uncertainty(shares);
  let best: Choice | null = null;
  for (const [index, { id }] of belief.skills.entries()) {
    if (!askable.has(id) || asked.filter(({ skill }) => skill === id).length >= 2) continue;
    const gain = before - expectedUncertainty(shares, joint[index] ?? new Float64Array(), shares[index] ?? 0);
    if (best === null || gain > best.gain) best = { skill: id, gain };
  }
  return best;
}

/** @param together P(this skill and each other are known) @param known P(this skill is known) */
function expectedUncertainty(shares: readonly number[], together: Float64Array, known: number): number {
  const after = (ifKnown: number, ifNot: number) => {
    const probability = known * ifKnown + (1 - known) * ifNot;
    const posterior = shares.map((share, other) => {
      const both = together[other] ?? 0;
      return (both * ifKnown + (share - both) * ifNot) / probability;
    });
    return probability * uncertainty(posterior);
  };
  return after(1 - slip, typedGuess) + after(slip, 1 - typedGuess);
}

/** P(both known) for each pair of skills; on the diagonal P(known). */
function jointShares({ skills, states, weights }: Belief): readonly Float64Array[] {
  const size = skills.length;
  const joint = new Float64Array(size * size);
  for (const [at, state] of states.entries()) {
    const weight = weights[at] ?? 0;
    if (weight < negligible) continue;
    const known = [...state];
    for (const one of known)
      for (const other of known) joint[one * size + other] = (joint[one * size + other] ?? 0) + weight;
  }
  return skills.map((_, one) => joint.subarray(one * size, (one + 1) * size));
}

/** Sum of the binary entropies, bits. */
function uncertainty(shares: readonly number[]): number {
  const part = (share: number) => (share > 0 && share < 1 ? -share * Math.log2(share) : 0);
  return shares.reduce((sum, share) => sum + part(share) + part(1 - share), 0);
}

export interface Placement {
  readonly skill: string;
  /** Probability in 0..1 that it is known. */
  readonly known: number;
  /** known, ready (not known, but all it builds on is) or later. */
  readonly standing: "known" | "ready" | "later";
}

/** Where each skill stands, in an order in which prerequisites come first. */
export function placementsOf(belief: Belief): readonly Placement[] {
  const shares = knownShares(belief);
  const isKnown = new Map(belief.skills.map(({ id }, index) => [id, (shares[index] ?? 0) >= 0.5]));
  return belief.skills.map(({ id, prerequisites }, index) => {
    const ready = prerequisites.every((prerequisite) => isKnown.get(prerequisite) ?? true);
    return {
      skill: id,
      known: shares[index] ?? 0,
      standing: isKnown.get(id) ? "known" : ready ? "ready" : "later",
    };
  });
}

/** Skills with prerequisites first, otherwise as they came; a circle is broken where it is met. */
function inOrder(skills: readonly SkillNode[]): readonly SkillNode[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const done = new Set<string>();
  const ordered: SkillNode[] = [];
  const visit = (skill: SkillNode) => {
    if (done.has(skill.id)) return;
    done.add(skill.id);
    const own = skill.prerequisites.filter((id) => byId.has(id));
    for (const id of own) {
      const before = byId.get(id);
      if (before) visit(before);
    }
    ordered.push({ id: skill.id, prerequisites: own });
  };
  for (const skill of skills) visit(skill);
  return ordered;
}

/** How many prerequisites lie one behind the other before each skill. */
function depthsOf(ordered: readonly SkillNode[]): readonly number[] {
  const depth = new Map<string, number>();
  for (const { id, prerequisites } of ordered)
    depth.set(id, Math.max(0, ...prerequisites.map((before) => (depth.get(before) ?? 0) + 1)));
  return ordered.map(({ id }) => depth.get(id) ?? 0);
}

function logistic(logits: number): number {
  return 1 / (1 + Math.exp(-logits));
}

/** Box & Muller 1958. */
function normal(share: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
}
