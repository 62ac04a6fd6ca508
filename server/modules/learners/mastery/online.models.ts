import type { ObservedAnswer } from "./answers.models.ts";
import {
  defaultRates,
  type EaseTerms,
  featuresOf,
  foretell,
  type LearnerSkillTerms,
  type LearnerTerms,
  movedTerms,
  newLearner,
  type Rates,
  startingWeights,
  type Terms,
  unknownEase,
} from "./prediction.models.ts";

/** What an online model has seen of one learner. */
interface Seen {
  learner: LearnerTerms;
  readonly skills: Map<string, LearnerSkillTerms>;
  /** Last outcome by item. */
  readonly items: Map<string, boolean>;
}

/** The online model over a whole log, kept in memory: for fitting and evaluating; a turn reads its terms from the database. */
export interface OnlineModel {
  /** Probability in 0..1 that this answer will be right; learns nothing. */
  readonly foretell: (answer: Omit<ObservedAnswer, "correct">) => number;
  /** Foretells, then learns from the outcome. @returns what was foretold, 0..1 */
  readonly observe: (answer: ObservedAnswer) => number;
  /** Weights by the order of `featureNames`. */
  readonly weights: () => readonly number[];
}

/** @param weights to begin with; those of the plain Elo model unless given */
export function makeOnlineModel(
  rates: Rates = defaultRates,
  weights: readonly number[] = startingWeights(),
): OnlineModel {
  const now = [...weights];
  /** Sums of squared gradients (AdaGrad); a little to begin with, so that first steps are bounded. */
  const squares = now.map(() => 1e-3);
  const learners = new Map<string, Seen>();
  const items = new Map<string, EaseTerms>();
  const skills = new Map<string, EaseTerms>();

  const seenOf = (learner: string): Seen =>
    learners.get(learner) ?? { learner: newLearner, skills: new Map(), items: new Map() };

  const termsOf = (answer: Omit<ObservedAnswer, "correct">, seen: Seen): Terms => ({
    learner: seen.learner,
    item: items.get(answer.item) ?? unknownEase,
    skills: answer.skills.map((skill) => ({
      own: seen.skills.get(skill) ?? null,
      everybody: skills.get(skill) ?? unknownEase,
    })),
    itemBefore: seen.items.get(answer.item) ?? null,
    skillNames: answer.skills.join("\t"),
  });

  const learnWeights = (features: readonly number[], error: number) => {
    for (const [at, feature] of features.entries()) {
      const gradient = error * feature;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      now[at] = (now[at] ?? 0) + (rates.weights * gradient) / Math.sqrt(square);
    }
  };

  const keep = (answer: ObservedAnswer, seen: Seen, terms: Terms) => {
    seen.learner = terms.learner;
    seen.items.set(answer.item, answer.correct);
    learners.set(answer.learner, seen);
    items.set(answer.item, terms.item);
    for (const [at, skill] of answer.skills.entries()) {
      const moved = terms.skills[at];
      if (!moved) continue;
      skills.set(skill, moved.everybody);
      if (moved.own !== null) seen.skills.set(skill, moved.own);
    }
  };

  return {
    foretell: (answer) => foretell(featuresOf(termsOf(answer, seenOf(answer.learner))), now),
    observe: (answer) => {
      const seen = seenOf(answer.learner);
      const terms = termsOf(answer, seen);
      const features = featuresOf(terms);
      const probability = foretell(features, now);
      const error = (answer.correct ? 1 : 0) - probability;
      learnWeights(features, error);
      keep(answer, seen, movedTerms(terms, answer, error, rates));
      return probability;
    },
    weights: () => [...now],
  };
}
