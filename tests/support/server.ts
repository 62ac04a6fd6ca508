import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server process of the built program. */
export interface RunningServer {
  readonly url: string;
  /** Ends the process without a word, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** All that was logged. */
  output(): string;
}

export interface TestFolder {
  readonly databaseUrl: string;
  remove(): void;
}

/** A folder of its own for a database file. */
export function makeFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), "ponder-test-"));
  return {
    databaseUrl: `file:${join(path, "ponder.db")}`,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Starts the built server with the demo class on a free port and waits until it listens. */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  const child = spawn(process.execPath, ["dist/node/node.js"], {
    env: {
      ...process.env,
      PORT: "0",
      PONDER_DEMO: "1",
      PONDER_SECRET: "a-secret-for-tests-0123456789abcdef",
      PONDER_MODEL: "builtin",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      output += String(part);
      const ready = /ready at (http:\S+)/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) =>
      reject(new Error(`The server ended with ${code} before it listened:\n${output}`)),
    );
  });
  return {
    url,
    kill: () => end(child, "SIGKILL"),
    stop: () => end(child, "SIGTERM"),
    output: () => output,
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
