import { defaultRates, featuresOf, foretell, movedTerms, type Terms } from "../mastery/prediction.models.ts";
import { type ReviewState, recallOf, reviewed } from "../mastery/review.models.ts";
import { defaultParameters, traceAnswer, weightOf } from "../mastery/tracing.models.ts";
import { shippedWeights } from "./weights.constants.ts";

/** Where an answer was given. */
export type EvidenceSource = "turn" | "practice" | "diagnostic" | "check";

/** One answer of a learner, as it is to be counted. */
export interface Observation {
  readonly learnerId: string;
  readonly itemId: string | null;
  readonly skills: readonly string[];
  readonly source: EvidenceSource;
  /** Id of the turn or of the answer; with skill and place it names one answer, which counts once. */
  readonly sourceId: string;
  /** From 0, for the lines of one turn. */
  readonly place: number;
  readonly correct: boolean;
  /** False for a line in the midst of a problem: it moves mastery, but is no review and declares nothing mastered. */
  readonly whole: boolean;
  /** Highest hint level given on it, 0..4. */
  readonly helpLevel: number;
  /** How sure the learner was beforehand, 0..1, or null. */
  readonly confidence: number | null;
  /** Milliseconds from showing to answering, or null. */
  readonly took: number | null;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

/** What is known of a learner in one skill, beyond the terms of the online model. */
export interface SkillRecord {
  readonly skill: string;
  /** Probability in 0..1 that it is known. */
  readonly mastery: number;
  readonly opportunities: number;
  readonly review: ReviewState | null;
  /** When it was first mastered, milliseconds since epoch, or null. */
  readonly masteredAt: number | null;
}

/** All that counting an answer looks at. `records` go along with the skills of the answer. */
export interface Standing {
  readonly terms: Terms;
  readonly records: readonly SkillRecord[];
}

export interface Counted {
  /** Probability in 0..1 of a right answer, foretold before it. */
  readonly foretold: number;
  readonly after: Standing;
}

/** Probability of being known from which a skill counts as mastered by testing out; the next skills open then. */
export const masteryThreshold = 0.96;
/**
 * Mastery that practice has to reach: knowledge tracing comes to 0.96 by three right answers in a row, which are too often
 * luck or the last help given (simulated learners in `npm run evals`), and to this by four.
 */
export const workThreshold = 0.97;
/** Problems that mastery needs besides, so that a lucky run or the lines of one problem are not enough. */
export const fewestProblems = 3;

export function isMastered({ masteredAt }: Pick<SkillRecord, "masteredAt">): boolean {
  return masteredAt !== null;
}

/** Probability in 0..1 that an answer will be right, by the online model with the weights that are shipped. */
export function foretellFor(terms: Terms): number {
  return foretell(featuresOf(terms), shippedWeights);
}

/**
 * What is known after an answer. A clock that went backwards moves nothing back. The Elo terms move by what a right
 * answer weighs with the help it had.
 */
export function count({ terms, records }: Standing, observation: Observation): Counted {
  const { correct, helpLevel, confidence } = observation;
  const foretold = foretellFor(terms);
  const outcome = correct ? Math.max(foretold, weightOf(true, { helpLevel })) : 0;
  const moved = movedTerms(terms, observation, outcome - foretold, defaultRates);
  const isSure = confidence !== null && confidence >= 0.8;
  const after = records.map((record): SkillRecord => {
    const mastery = traceAnswer(record.mastery, correct, defaultParameters, { helpLevel });
    const recall = recallOf(correct, helpLevel, isSure);
    const review = observation.whole ? reviewed(record.review, recall, observation.at) : record.review;
    const isAlone = observation.whole && correct && helpLevel === 0;
    const isReached = isAlone && mastery >= workThreshold && (review?.reviews ?? 0) >= fewestProblems;
    return {
      skill: record.skill,
      mastery,
      opportunities: record.opportunities + 1,
      review,
      masteredAt: record.masteredAt ?? (isReached ? observation.at : null),
    };
  });
  return { foretold, after: { terms: moved, records: after } };
}

/** A skill of which nothing is known. */
export function unknownSkill(skill: string): SkillRecord {
  return {
    skill,
    mastery: defaultParameters.initial,
    opportunities: 0,
    review: null,
    masteredAt: null,
  };
}
