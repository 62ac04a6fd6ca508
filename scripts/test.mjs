// `npm test`: every test (unit, whole-app, browser). Words after `--` go to vitest.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, run, say } from "./tools.mjs";

ensureInstalled();
ensureBuilt("web", "node", "edge", "evals");
const report = join(root, "tests", ".artifacts", "results.json");
mkdirSync(join(root, "tests", ".artifacts"), { recursive: true });
rmSync(report, { force: true });
const code = run("vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
} = JSON.parse(readFileSync(report, "utf8"));
if (numPendingTests > 0)
  say(`${numPendingTests} tests were skipped: a test is run or removed, never skipped.`);
process.stdout.write(`tests: ${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exit(code !== 0 || numPassedTests === 0 || numPendingTests > 0 ? 1 : 0);
