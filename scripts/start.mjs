// `npm start`: everything a newcomer needs, with the demo class and the built-in tutor.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "./server.mjs";
import { ensureBuilt, ensureInstalled, root } from "./tools.mjs";

ensureInstalled();
ensureBuilt("web", "node");
serve({
  PONDER_DEMO: process.env.PONDER_DEMO ?? "1",
  PONDER_SECRET: process.env.PONDER_SECRET || localSecret(),
});

/** A secret made on the first start and kept beside the local database. */
function localSecret() {
  const file = join(root, "data", "secret");
  if (!existsSync(file)) {
    mkdirSync(join(root, "data"), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
