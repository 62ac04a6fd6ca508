import { spawn } from "node:child_process";
import { join } from "node:path";
import { environment, root } from "./tools.mjs";

/** Runs the built server in the foreground, on the pinned Node, until it ends or is told to. */
export function serve(env) {
  const server = spawn("node", [join(root, "dist", "node", "node.js")], {
    cwd: root,
    env: environment(env),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
