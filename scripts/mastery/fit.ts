import { joinAnswers } from "../../server/modules/learners/mastery/answers.models.ts";
import { makeOnlineModel } from "../../server/modules/learners/mastery/online.models.ts";
import {
  type MasteryParameters,
  masteryParametersVersion,
} from "../../server/modules/learners/mastery/parameters.schemas.ts";
import { featureNames } from "../../server/modules/learners/mastery/prediction.models.ts";
import { makeProgress } from "../packs/progress.ts";
import { tellRefused } from "./evaluate.ts";
import { readLog } from "./log.ts";
import { fitSkills, sequencesOf } from "./tracing-log.ts";

/**
 * Parameters fitted to a log: of knowledge tracing for each skill, and the weights of the online model.
 * @param fittedAt milliseconds since epoch, UTC
 * @throws LogError
 */
export function fitParameters(path: string, fittedAt: number): MasteryParameters {
  const log = readLog(path);
  tellRefused(path, log);
  const answers = [...joinAnswers(log.rows)];
  const bar = makeProgress("Fitting skills", process.stderr);
  const skills = fitSkills(sequencesOf(answers), bar.show);
  bar.end();
  const model = makeOnlineModel();
  for (const answer of answers) model.observe(answer);
  const weights = model.weights();
  return {
    version: masteryParametersVersion,
    fittedAt,
    answers: answers.length,
    skills: Object.fromEntries(skills),
    weights: Object.fromEntries(featureNames.map((name, at) => [name, weights[at] ?? 0])),
  };
}
