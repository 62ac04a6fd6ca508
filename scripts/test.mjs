// `npm test`: every test (unit, whole-app, browser). Words after `--` go to vitest.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, run, say } from "./tools.mjs";

ensureInstalled();
ensureBuilt("web", "node", "edge", "evals", "bench");
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
const fieldData = existsSync(join(root, "..", "shared", "data"));
if (numPendingTests > 0) {
  const why = fieldData
    ? "although nothing is missing: a test is run or removed"
    : "because ../shared/data is not here";
  say(`${numPendingTests} tests were skipped ${why}.`);
}
process.stdout.write(`tests: ${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exit(code !== 0 || numPassedTests === 0 || (fieldData && numPendingTests > 0) ? 1 : 0);
