// `npm run evals`: the engines on cases and on anybody's file. The words after it say which.
import { ensureBuilt, ensureInstalled, run } from "./tools.mjs";

ensureInstalled();
ensureBuilt("evals");
process.exit(run("node", ["dist/evals/main.js", ...process.argv.slice(2)]));
