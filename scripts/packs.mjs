// `npm run packs`: checks content packs, and imports those of others. The words after it say which.
import { resolve } from "node:path";
import { ensureBuilt, ensureInstalled, run } from "./tools.mjs";

ensureInstalled();
ensureBuilt("packs");
const [command, ...rest] = process.argv.slice(2);
// Commands run in the project's folder; a path is meant from where npm was called.
const from = process.env.INIT_CWD ?? process.cwd();
const last = rest.length - 1;
const args = rest.map((word, index) =>
  index === last && (command === "check" || index > 0) ? resolve(from, word) : word,
);
process.exit(run("node", ["dist/packs/main.js", ...(command === undefined ? [] : [command]), ...args]));
