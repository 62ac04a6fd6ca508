// `npm run mastery`: fits the parameters of mastery to a log of answers, or tells how well they foretell another.
import { resolve } from "node:path";
import { ensureBuilt, ensureInstalled, run } from "./tools.mjs";

ensureInstalled();
ensureBuilt("mastery");
const [command, ...files] = process.argv.slice(2);
// Commands run in the project's folder; a path is meant from where npm was called.
const from = process.env.INIT_CWD ?? process.cwd();
const paths = files.map((file) => resolve(from, file));
process.exit(run("node", ["dist/mastery/main.js", ...(command === undefined ? [] : [command]), ...paths]));
