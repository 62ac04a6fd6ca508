// `npm run bench`: how long checks and first words take, and what a visit weighs. The words after it say how much is tried.
import { ensureBuilt, ensureInstalled, run } from "./tools.mjs";

ensureInstalled();
ensureBuilt("web", "node", "edge", "bench");
process.exit(run("node", ["dist/bench/main.js", ...process.argv.slice(2)]));
