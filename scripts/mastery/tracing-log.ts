import type { Prediction } from "../../evals/graders/prediction.grader.ts";
import type { LoggedAnswer } from "../../server/modules/learners/mastery/answers.models.ts";
import { fitSkill, type Sequence } from "../../server/modules/learners/mastery/fitting.models.ts";
import {
  defaultParameters,
  foretellAnswer,
  type TracingParameters,
  traceAnswer,
} from "../../server/modules/learners/mastery/tracing.models.ts";

export type SkillParameters = ReadonlyMap<string, TracingParameters>;

/** Outcomes by skill and learner, oldest first. */
export function sequencesOf(answers: Iterable<LoggedAnswer>): ReadonlyMap<string, readonly Sequence[]> {
  const bySkill = new Map<string, Map<string, boolean[]>>();
  for (const { learner, skills, correct } of answers) {
    for (const skill of skills) {
      const learners = bySkill.get(skill) ?? new Map<string, boolean[]>();
      bySkill.set(skill, learners);
      const outcomes = learners.get(learner) ?? [];
      learners.set(learner, outcomes);
      outcomes.push(correct);
    }
  }
  return new Map([...bySkill].map(([skill, learners]) => [skill, [...learners.values()]]));
}

/** Parameters of Bayesian knowledge tracing with forgetting for each skill. */
export function fitSkills(
  sequences: ReadonlyMap<string, readonly Sequence[]>,
  progress: (done: number, total: number) => void,
): SkillParameters {
  const fitted = new Map<string, TracingParameters>();
  for (const [skill, own] of sequences) {
    progress(fitted.size, sequences.size);
    fitted.set(skill, fitSkill(own).parameters);
  }
  progress(sequences.size, sequences.size);
  return fitted;
}

/** Foretells each answer from the mean over its skills, then traces them; learners begin unknown. */
export function traceLog(answers: Iterable<LoggedAnswer>, fitted: SkillParameters): readonly Prediction[] {
  const mastery = new Map<string, number>();
  const predictions: Prediction[] = [];
  for (const { learner, skills, correct, rows } of answers) {
    const states = skills.map((skill) => {
      const parameters = fitted.get(skill) ?? defaultParameters;
      const key = `${learner}\t${skill}`;
      return { key, parameters, known: mastery.get(key) ?? parameters.initial };
    });
    const sum = states.reduce((total, { known, parameters }) => total + foretellAnswer(known, parameters), 0);
    predictions.push({ probability: sum / states.length, correct, rows });
    for (const { key, parameters, known } of states)
      mastery.set(key, traceAnswer(known, correct, parameters));
  }
  return predictions;
}
