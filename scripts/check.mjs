// `npm run check`: types, lint and format, import rules.
import { ensureInstalled, run, say } from "./tools.mjs";

ensureInstalled();
const checks = [
  ["types", "tsc", ["-p", "tsconfig.json"]],
  ["lint and format", "biome", ["ci", "."]],
  [
    "import rules",
    "depcruise",
    ["--config", ".dependency-cruiser.cjs", "server", "web", "evals", "tests", "prompts"],
  ],
];
const failed = checks.filter(([name, command, args]) => {
  say(`Checking ${name}…`);
  return run(command, args) !== 0;
});
if (failed.length > 0) {
  say(`Failed: ${failed.map(([name]) => name).join(", ")}.`);
  process.exit(1);
}
say("All checks passed.");
