// What every command does before its own work: install, build, run. Plain JavaScript that Node 20 can run,
// since it works before anything is installed. Progress goes to standard error.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "node_modules", ".bin");
const isWindows = process.platform === "win32";

/** The environment of child processes: the pinned Node and the project's tools come first. */
export function environment(more = {}) {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, ...more };
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Runs a command to its end. @returns its exit code */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env: environment(env),
    shell: isWindows,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["inherit", "inherit", "inherit"],
    encoding: "utf8",
  });
  if (done.error) {
    say(`${command} could not be started: ${done.error.message}`);
    return 1;
  }
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout}${done.stderr}`);
  return done.status ?? 1;
}

/** Runs a command and ends this process when it fails. */
export function must(command, args, options) {
  const code = run(command, args, options);
  if (code !== 0) process.exit(code);
}

/** Installs what package-lock.json says, unless an installation at least as new as that file is there. */
export function ensureInstalled() {
  const installed = join(root, "node_modules", ".package-lock.json"); // npm writes it when an installation is whole
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs
  )
    return;
  say("Installing packages (once, about a minute)…");
  must("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { quiet: true });
  const pinned =
    spawnSync("node", ["--version"], {
      env: environment(),
      encoding: "utf8",
      shell: isWindows,
    }).stdout?.trim() ?? "";
  if (Number(/^v(\d+)/.exec(pinned)?.[1] ?? 0) < 24) {
    say(
      `The project's own Node 24 is missing (found ${pinned || "none"}): its install script did not run. Allow it with "npm install-scripts approve node" and try again.`,
    );
    process.exit(1);
  }
}

const builds = {
  web: { args: ["build", "--logLevel", "warn"], sources: ["web", "server"] },
  node: { args: ["build", "--mode", "node", "--logLevel", "warn"], sources: ["server", "prompts"] },
  edge: { args: ["build", "--mode", "edge", "--logLevel", "warn"], sources: ["server", "prompts"] },
  evals: {
    args: ["build", "--mode", "evals", "--logLevel", "warn"],
    sources: ["server", "prompts", "evals"],
  },
  bench: {
    args: [
      ...["build", "--mode", "evals", "--logLevel", "warn"],
      ...["--ssr", "evals/bench/main.ts", "--outDir", "dist/bench"],
    ],
    sources: ["server", "prompts", "evals", "tests/support"],
  },
  packs: {
    args: [
      ...["build", "--mode", "evals", "--logLevel", "warn"],
      ...["--ssr", "scripts/packs/main.ts", "--outDir", "dist/packs"],
    ],
    sources: ["server", "scripts/packs"],
  },
  mastery: {
    args: [
      ...["build", "--mode", "evals", "--logLevel", "warn"],
      ...["--ssr", "scripts/mastery/main.ts", "--outDir", "dist/mastery"],
    ],
    sources: ["server/modules/learners/mastery", "scripts/mastery", "evals/graders"],
  },
};

/** Builds the named parts whose sources are newer than what was built. */
export function ensureBuilt(...names) {
  for (const name of names) {
    const mark = join(root, "dist", name, ".built");
    const { args, sources } = builds[name];
    const newest = Math.max(
      ...["package-lock.json", "vite.config.ts", ...sources].map((path) => newestIn(join(root, path))),
    );
    if (existsSync(mark) && statSync(mark).mtimeMs >= newest) continue;
    say(`Building ${name}…`);
    must("vite", args, { quiet: true });
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, "");
  }
}

function newestIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
