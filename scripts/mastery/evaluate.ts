import {
  gradePredictions,
  type Prediction,
  type PredictionFigures,
} from "../../evals/graders/prediction.grader.ts";
import { joinAnswers, type LoggedAnswer } from "../../server/modules/learners/mastery/answers.models.ts";
import { makeOnlineModel } from "../../server/modules/learners/mastery/online.models.ts";
import { makeProgress } from "../packs/progress.ts";
import { type Log, readLog } from "./log.ts";
import { fitSkills, sequencesOf, traceLog } from "./tracing-log.ts";

export interface Evaluation {
  readonly online: PredictionFigures;
  readonly bkt: PredictionFigures;
  readonly answers: { readonly train: number; readonly test: number };
  /** Rows of both files in the one pass of the online model, and how long it took. */
  readonly pass: { readonly rows: number; readonly seconds: number };
  /** All of it, with reading and fitting. */
  readonly seconds: number;
}

/**
 * Learns from one log and foretells each answer of another before learning from it, with the online model and with
 * Bayesian knowledge tracing whose parameters were fitted on the first.
 * @throws LogError
 */
export function evaluate(trainPath: string, testPath: string): Evaluation {
  const began = performance.now();
  const [train, test] = [readLog(trainPath), readLog(testPath)];
  tellRefused(trainPath, train);
  tellRefused(testPath, test);
  const [known, asked] = [[...joinAnswers(train.rows)], [...joinAnswers(test.rows)]];
  const passBegan = performance.now();
  const online = onlinePass(known, asked);
  const passed = (performance.now() - passBegan) / 1000;
  const bar = makeProgress("Fitting skills", process.stderr);
  const fitted = fitSkills(sequencesOf(known), bar.show);
  bar.end();
  return {
    online: gradePredictions(online),
    bkt: gradePredictions(traceLog(asked, fitted)),
    answers: { train: known.length, test: asked.length },
    pass: { rows: train.rows.length + test.rows.length, seconds: passed },
    seconds: (performance.now() - began) / 1000,
  };
}

function onlinePass(train: readonly LoggedAnswer[], test: readonly LoggedAnswer[]): readonly Prediction[] {
  const model = makeOnlineModel();
  for (const answer of train) model.observe(answer);
  return test.map((answer) => ({
    probability: model.observe(answer),
    correct: answer.correct,
    rows: answer.rows,
  }));
}

/** Lines that were left out, on standard error. */
export function tellRefused(path: string, { refused }: Log): void {
  if (refused.length === 0) return;
  process.stderr.write(`${path}: ${refused.length} lines left out.\n`);
  for (const { line, reason } of refused.slice(0, 5)) process.stderr.write(`  line ${line}: ${reason}\n`);
}
