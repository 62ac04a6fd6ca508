// Starts the built server as production would, on a database of its own, and asks it a few things.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, environment, root, say } from "./tools.mjs";

ensureInstalled();
ensureBuilt("web", "node");
const folder = mkdtempSync(join(tmpdir(), "ponder-smoke-"));
const port = 18_787;
const base = `http://127.0.0.1:${port}`;
const server = spawn("node", [join(root, "dist/node/node.js")], {
  env: environment({
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, "smoke.db")}`,
    PONDER_SECRET: "smoke-test-secret-0123456789abcdef",
    PONDER_DEMO: "0",
    PONDER_MODEL: "builtin",
  }),
  stdio: ["ignore", "ignore", "inherit"],
});

const questions = [
  ["/healthz", 200, (text) => JSON.parse(text).status === "ok"],
  ["/api/session", 401, (text) => JSON.parse(text).error.code === "auth.required"],
  ["/api/openapi.json", 200, (text) => Object.keys(JSON.parse(text).paths).length >= 10],
  ["/api/nothing", 404, (text) => JSON.parse(text).error.code === "not-found"],
  ["/", 200, (text) => text.includes('<div id="root"')],
  ["/tutor/anything", 200, (text) => text.includes('<div id="root"')],
];

try {
  await waitUntilUp();
  for (const [path, status, holds] of questions) {
    const answer = await fetch(base + path);
    const text = await answer.text();
    if (answer.status !== status || !holds(text))
      throw new Error(`GET ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
  }
  say("Smoke test passed.");
} catch (error) {
  say(`Smoke test failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

async function waitUntilUp() {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await fetch(`${base}/healthz`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("the server did not come up in ten seconds");
}
