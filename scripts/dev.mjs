// `npm run dev`: the client with hot reload on :5173, the server rebuilt and restarted on every change.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { ensureBuilt, ensureInstalled, environment, root } from "./tools.mjs";

ensureInstalled();
ensureBuilt("node");
const env = environment({
  PONDER_DEMO: process.env.PONDER_DEMO ?? "1",
  PONDER_SECRET: process.env.PONDER_SECRET || randomBytes(32).toString("hex"),
});
const children = [
  ["vite", ["build", "--mode", "node", "--watch", "--logLevel", "warn"]],
  ["node", ["--watch-path=dist/node", "dist/node/node.js"]],
  ["vite", []],
].map(([command, args]) =>
  spawn(command, args, { cwd: root, env, stdio: "inherit", shell: process.platform === "win32" }),
);
const stop = () => {
  for (const child of children) child.kill();
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
