import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { readArguments, speakersFor } from "./options.ts";
import { makeReport } from "./reporting/report.ts";
import { runCase } from "./runners/cases.runner.ts";
import { runCheck } from "./runners/check.runner.ts";
import { runGuard } from "./runners/guard.runner.ts";
import { runScreen } from "./runners/screen.runner.ts";
import { runSteps } from "./runners/steps.runner.ts";

/** Engines that can be tried on anybody's file: a JSON object a line in, one a line out, in order. */
const engines: Readonly<Record<string, (row: unknown) => object>> = {
  check: runCheck,
  steps: runSteps,
  guard: runGuard,
  screen: runScreen,
  cases: runCase,
};

const usage = `usage: npm run evals [-- --short] [--data DIR] [--out FILE]
       npm run -s evals -- (${Object.keys(engines).join("|")}) FILE
`;

/** One line's result; a bad line yields an error and the rest goes on. */
function answerLine(engine: (row: unknown) => object, line: string): object {
  try {
    return engine(JSON.parse(line));
  } catch (error) {
    const message = error instanceof SyntaxError ? `not JSON: ${error.message}` : String(error);
    return { error: { code: error instanceof SyntaxError ? "line.not-json" : "line.failed", message } };
  }
}

async function report(words: readonly string[]): Promise<number> {
  const now = new Date();
  const { page, table } = await makeReport({
    ...readArguments(words),
    speakers: speakersFor(process.env),
    made: `Made on ${now.toISOString().slice(0, 10)} with \`npm run evals\`.`,
  });
  process.stdout.write(`${table}\nThe same with charts: ${page}\n`);
  return 0;
}

async function main(words: readonly string[]): Promise<number> {
  const [name = "", file] = words;
  if (name === "" || name.startsWith("--")) return report(words);
  const engine = Object.hasOwn(engines, name) ? engines[name] : undefined;
  if (!engine || !file) {
    process.stderr.write(usage);
    return 2;
  }
  const lines = createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line.trim() !== "") process.stdout.write(`${JSON.stringify(answerLine(engine, line))}\n`);
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
