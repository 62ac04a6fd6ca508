/**
 * Weights of the online model, in the order of `featureNames`: fitted by `npm run mastery -- fit` to the learners of
 * ASSISTments 2009 that `evaluate` trains on. Only these numbers are kept of them.
 */
export const shippedWeights: readonly number[] = [
  0.532, // bias
  1.263, // ability
  0.238, // item
  1.446, // skill
  0.71, // learnerSkill
  0.103, // right
  0.194, // wrong
  0.483, // recentFew
  0.37, // recentSome
  -0.345, // recentMany
  -0.057, // skillRecentFew
  -0.102, // skillRecentSome
  0.24, // itemBefore
  0.004, // itemSeen
  -0.35, // newSkill
  0.037, // experience
  0.223, // skillRecentSettled
  -0.361, // severalSkills
  0.267, // sameSkills
  -0.033, // abilityItem
  0.012, // newItem
  0.051, // run
  0.19, // abilitySkill
  0.203, // itemShare
  0.066, // skillShare
  0.005, // learnerShare
  0.026, // surplus
  0.197, // skillRun
  -0.335, // skillRunRight
  0.168, // skillRunWrong
  -0.332, // neverRight
  -0.047, // itemLearner
  0.212, // itemRecent
  -0.411, // recentSquared
  -0.124, // abilitySquared
  -0.809, // recentBoth
  -0.204, // learnerSkillSettled
];
