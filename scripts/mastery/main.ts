import type { PredictionFigures } from "../../evals/graders/prediction.grader.ts";
import { evaluate } from "./evaluate.ts";
import { fitParameters } from "./fit.ts";
import { LogError } from "./log.ts";

const usage = `usage: npm run -s mastery -- evaluate TRAIN.tsv TEST.tsv
       npm run -s mastery -- fit FILE.tsv > PARAMETERS.json
`;

function main([command, ...files]: readonly string[]): number {
  const [first, second] = files;
  if (command === "evaluate" && first !== undefined && second !== undefined && files.length === 2) {
    const evaluation = evaluate(first, second);
    tellCalibration("online model", evaluation.online);
    tellCalibration("knowledge tracing", evaluation.bkt);
    process.stdout.write(`${JSON.stringify(evaluation)}\n`);
    return 0;
  }
  if (command === "fit" && first !== undefined && files.length === 1) {
    process.stdout.write(`${JSON.stringify(fitParameters(first, Date.now()), null, 2)}\n`);
    return 0;
  }
  process.stderr.write(usage);
  return 2;
}

/** The calibration as a table on standard error; standard output holds JSON alone. */
function tellCalibration(name: string, { calibration }: PredictionFigures): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(9);
  const lines = calibration.map(
    ({ from, to, foretold, right, rows }) =>
      `  ${from.toFixed(1)}–${to.toFixed(1)}${percent(foretold)}${percent(right)}${String(rows).padStart(9)}`,
  );
  process.stderr.write(
    [`Calibration, ${name}`, "  range   foretold    right     rows", ...lines, ""].join("\n"),
  );
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof LogError;
  process.stderr.write(`${isOurs ? `${error.code}: ${error.message}` : String(error)}\n`);
  process.exitCode = 1;
}
