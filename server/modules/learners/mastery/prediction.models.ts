import type { ObservedAnswer } from "./answers.models.ts";

/**
 * Foretells whether the next answer will be right: an Elo-style model (Pelánek 2016, "Applications of the Elo rating
 * system in adaptive educational systems", eq. 1 to 4: terms of learner, item and skill that move by the error of each
 * prediction, less the more answers they rest on), whose terms are weighed together with recency and counts by an
 * online logistic regression (Gervet et al. 2020, "When is deep learning the best approach to knowledge tracing?";
 * Galyardt & Goldin 2015 for the recent share of right answers; step sizes as in AdaGrad, Duchi et al. 2011).
 */

/** What is known of a learner beyond single skills. */
export interface LearnerTerms {
  /** Logits; 0 for a learner of whom nothing is known. */
  readonly ability: number;
  readonly answers: number;
  readonly right: number;
  /** Share of right answers lately, by windows of about 3, 10 and 30 answers; 0..1. */
  readonly recent: readonly [number, number, number];
  /** Right answers in a row, or wrong ones as a negative number. */
  readonly run: number;
  /** Skills of the last answer, joined; empty before the first. */
  readonly lastSkills: string;
}

/** What is known of a learner in one skill. */
export interface LearnerSkillTerms {
  readonly ability: number;
  readonly right: number;
  readonly wrong: number;
  /** Right answers in a row in the skill, or wrong ones as a negative number. */
  readonly run: number;
  /** Share of right answers in the skill lately, by windows of about 3 and 7; 0..1. */
  readonly recent: readonly [number, number];
}

/** How easy an item or a skill has been for everybody, in logits. */
export interface EaseTerms {
  readonly ease: number;
  readonly answers: number;
  readonly right: number;
}

/** All that a prediction looks at. `skills` go along with the answer's skills; null where there was no answer yet. */
export interface Terms {
  readonly learner: LearnerTerms;
  readonly item: EaseTerms;
  readonly skills: readonly { readonly own: LearnerSkillTerms | null; readonly everybody: EaseTerms }[];
  /** How the learner's last answer to the same item was, or null. */
  readonly itemBefore: boolean | null;
  readonly skillNames: string;
}

/** Step sizes: `first / (1 + fade · answers)` for each kind of term, and of the weights. */
export interface Rates {
  readonly ability: Rate;
  readonly item: Rate;
  readonly skill: Rate;
  readonly learnerSkill: Rate;
  readonly weights: number;
}
interface Rate {
  readonly first: number;
  readonly fade: number;
}

/** Chosen on a fifth of the learners of ASSISTments 2009 that was kept apart from the rest. */
export const defaultRates: Rates = {
  ability: { first: 0.37, fade: 0.06 },
  item: { first: 1.8, fade: 0.1 },
  skill: { first: 0.08, fade: 0.01 },
  learnerSkill: { first: 0.4, fade: 0.025 },
  weights: 0.15,
};

const usualShare = 0.66;
/** Answers that a share of right ones is smoothed by, towards the share one level up (empirical Bayes). */
const smoothing = { item: 2, skill: 20, learner: 8, learnerSkill: 6 } as const;
const windows = { recent: [0.3, 0.1, 0.03], skill: [0.4, 0.15] } as const;

export const newLearner: LearnerTerms = {
  ability: 0,
  answers: 0,
  right: 0,
  recent: [usualShare, usualShare, usualShare],
  run: 0,
  lastSkills: "",
};
const newSkill: LearnerSkillTerms = {
  ability: 0,
  right: 0,
  wrong: 0,
  run: 0,
  recent: [usualShare, usualShare],
};
export const unknownEase: EaseTerms = { ease: 0, answers: 0, right: 0 };

/** The features of a prediction by name; those of the plain Elo model are the first five. */
function namedFeatures({ learner, item, skills, itemBefore, skillNames }: Terms) {
  const mean = (of: (skill: Terms["skills"][number]) => number) =>
    skills.reduce((sum, skill) => sum + of(skill), 0) / Math.max(skills.length, 1);
  const own = (of: (terms: LearnerSkillTerms) => number) => mean((skill) => of(skill.own ?? newSkill));
  const [now, lately, longer] = learner.recent;
  const skill = mean(({ everybody }) => everybody.ease);
  const skillShare = mean(({ everybody }) => shareOf(everybody, usualShare, smoothing.skill));
  const itemShare = logit(shareOf(item, skillShare, smoothing.item));
  const learnerShare = logit(shareOf(learner, usualShare, smoothing.learner));
  const surplus = own(
    ({ right, wrong }) =>
      logit(shareOf({ right, answers: right + wrong }, skillShare, smoothing.learnerSkill)) -
      logit(skillShare),
  );
  const learnerSkill = own(({ ability }) => ability);
  const settled = own(({ right, wrong }) => Math.min(1, (right + wrong) / 5));
  const few = own(({ recent }) => recent[0]) - usualShare;
  const [right, wrong] = [own((terms) => terms.right), own((terms) => terms.wrong)];
  const run = own((terms) => terms.run);
  return {
    bias: 1,
    ability: learner.ability,
    item: item.ease,
    skill,
    learnerSkill,
    right: Math.log1p(right),
    wrong: Math.log1p(wrong),
    recentFew: now - usualShare,
    recentSome: lately - usualShare,
    recentMany: longer - usualShare,
    skillRecentFew: few,
    skillRecentSome: own(({ recent }) => recent[1]) - usualShare,
    itemBefore: itemBefore === null ? 0 : itemBefore ? 1 : -1,
    itemSeen: itemBefore === null ? 0 : 1,
    newSkill: skills.every(({ own: terms }) => terms === null) ? 1 : 0,
    experience: Math.log1p(learner.answers) / 5,
    skillRecentSettled: few * settled,
    severalSkills: skills.length > 1 ? 1 : 0,
    sameSkills: learner.lastSkills === skillNames ? 1 : 0,
    abilityItem: item.ease * learner.ability,
    newItem: item.answers === 0 ? 1 : 0,
    run: clamped(learner.run, 3) / 3,
    abilitySkill: skill * learner.ability,
    itemShare,
    skillShare: logit(skillShare),
    learnerShare,
    surplus,
    skillRun: clamped(run, 5) / 3,
    skillRunRight: run >= 3 ? 1 : 0,
    skillRunWrong: run <= -2 ? 1 : 0,
    neverRight: wrong > 0 && right === 0 ? 1 : 0,
    itemLearner: itemShare * learnerShare,
    itemRecent: itemShare * few,
    recentSquared: few * few,
    abilitySquared: learner.ability * learner.ability,
    recentBoth: (now - usualShare) * few,
    learnerSkillSettled: settled * learnerSkill,
  };
}

function shareOf(
  counts: { readonly right: number; readonly answers: number },
  towards: number,
  weight: number,
): number {
  return (counts.right + weight * towards) / (counts.answers + weight);
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

function clamped(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** The features of a prediction, in the order of `featureNames`. */
export function featuresOf(terms: Terms): readonly number[] {
  return Object.values(namedFeatures(terms));
}

/** Names of the features and of their weights, in their order. */
export const featureNames: readonly string[] = Object.keys(
  namedFeatures({ learner: newLearner, item: unknownEase, skills: [], itemBefore: null, skillNames: "" }),
);

const eloTerms: readonly string[] = ["ability", "item", "skill", "learnerSkill"];

/** The weights before anything is learned: the Elo model, unweighed. */
export function startingWeights(): readonly number[] {
  return featureNames.map((name) => (name === "bias" ? 0.6 : eloTerms.includes(name) ? 1 : 0));
}

/** Probability in 0..1 that the answer will be right. */
export function foretell(features: readonly number[], weights: readonly number[]): number {
  const logits = features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-logits));
}

/**
 * The terms after an answer.
 * @param error outcome (0, 1, or between them for a right answer with help) less what was foretold
 */
export function movedTerms(
  terms: Terms,
  answer: Pick<ObservedAnswer, "correct">,
  error: number,
  rates: Rates,
): Terms {
  const { learner, item } = terms;
  const outcome = answer.correct ? 1 : 0;
  const step = (rate: Rate, answers: number) => (rate.first / (1 + rate.fade * answers)) * error;
  const towards = (share: number, window: number) => share + window * (outcome - share);
  const share = 1 / Math.max(terms.skills.length, 1);
  return {
    ...terms,
    learner: {
      ability: learner.ability + step(rates.ability, learner.answers),
      answers: learner.answers + 1,
      right: learner.right + outcome,
      recent: [
        towards(learner.recent[0], windows.recent[0]),
        towards(learner.recent[1], windows.recent[1]),
        towards(learner.recent[2], windows.recent[2]),
      ],
      run: runAfter(learner.run, answer.correct),
      lastSkills: terms.skillNames,
    },
    item: {
      ease: item.ease + step(rates.item, item.answers),
      answers: item.answers + 1,
      right: item.right + outcome,
    },
    skills: terms.skills.map(({ own, everybody }) => {
      const before = own ?? newSkill;
      return {
        own: {
          ability: before.ability + step(rates.learnerSkill, before.right + before.wrong),
          right: before.right + outcome,
          wrong: before.wrong + 1 - outcome,
          run: runAfter(before.run, answer.correct),
          recent: [towards(before.recent[0], windows.skill[0]), towards(before.recent[1], windows.skill[1])],
        },
        everybody: {
          ease: everybody.ease + step(rates.skill, everybody.answers) * share,
          answers: everybody.answers + 1,
          right: everybody.right + outcome,
        },
      };
    }),
    itemBefore: answer.correct,
  };
}

function runAfter(run: number, correct: boolean): number {
  return correct ? Math.max(1, run + 1) : Math.min(-1, run - 1);
}
