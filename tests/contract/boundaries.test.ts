import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const depcruise = resolve("node_modules/.bin/depcruise");

/** One violation of each import rule: the rule, the file that breaks it, what it says, and what it names. */
const violations: readonly (readonly [
  rule: string,
  file: string,
  text: string,
  others?: readonly string[],
])[] = [
  [
    "no-cycles",
    "server/shared/a.ts",
    'import { b } from "./b.ts"; export const a = () => b;',
    ["server/shared/b.ts"],
  ],
  [
    "web-takes-schemas-only",
    "web/lib/a.ts",
    'import { b } from "../../server/shared/b.ts"; b;',
    ["server/shared/b.ts"],
  ],
  [
    "web-takes-one-type",
    "web/lib/a.ts",
    'import type { b } from "../../server/shared/b.ts"; export type A = typeof b;',
    ["server/shared/b.ts"],
  ],
  ["server-stands-alone", "server/shared/a.ts", 'import { b } from "../../tests/b.ts"; b;', ["tests/b.ts"]],
  ["prompts-import-nothing", "prompts/a.ts", 'import { b } from "./b.ts"; b;', ["prompts/b.ts"]],
  [
    "shared-knows-no-feature",
    "server/shared/a.ts",
    'import { b } from "../modules/x/b.ts"; b;',
    ["server/modules/x/b.ts"],
  ],
  [
    "routes-call-usecases",
    "server/modules/x/x.routes.ts",
    'import { b } from "./x.repository.ts"; b;',
    ["server/modules/x/x.repository.ts"],
  ],
  [
    "usecases-call-repositories",
    "server/modules/x/x.usecases.ts",
    'import { b } from "./x.table.ts"; b;',
    ["server/modules/x/x.table.ts"],
  ],
  [
    "models-do-no-io",
    "server/modules/x/x.models.ts",
    'import { b } from "./x.usecases.ts"; b;',
    ["server/modules/x/x.usecases.ts"],
  ],
  ["drizzle-in-repositories", "server/modules/x/x.usecases.ts", 'import { eq } from "drizzle-orm"; eq;'],
  [
    "modules-meet-at-usecases",
    "server/modules/x/x.usecases.ts",
    'import { b } from "../y/y.repository.ts"; b;',
    ["server/modules/y/y.repository.ts"],
  ],
  ["ai-where-a-model-speaks", "server/modules/x/x.routes.ts", 'import { streamText } from "ai"; streamText;'],
  [
    "providers-in-llm",
    "server/modules/x/x.usecases.ts",
    'import { createOpenAI } from "@ai-sdk/openai"; createOpenAI;',
  ],
  [
    "node-at-the-edges",
    "server/modules/x/x.usecases.ts",
    'import { readFileSync } from "node:fs"; readFileSync;',
  ],
];

describe("import rules", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ponder-rules-"));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    for (const name of ["tsconfig.json", "package.json", ".dependency-cruiser.cjs"]) {
      symlinkSync(resolve(name), join(folder, name));
    }
    for (const name of ["server", "web", "evals", "tests", "prompts"]) mkdirSync(join(folder, name));
    plant("server/quiet.ts", "export const quiet = true;");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const plant = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const cruise = () =>
    spawnSync(
      process.execPath,
      [depcruise, "--config", ".dependency-cruiser.cjs", "server", "web", "evals", "tests", "prompts"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );

  for (const [rule, file, text, others = []] of violations) {
    it(`${rule}: a violation fails the check and is named`, () => {
      plant(file, text);
      const loop = 'import { a } from "./a.ts"; export const b = () => a;';
      for (const other of others) plant(other, rule === "no-cycles" ? loop : "export const b = 1;");
      const outcome = cruise();
      expect(outcome.stdout).toContain(rule);
      expect(outcome.status).not.toBe(0);
    });
  }

  it("every rule has its planted violation", () => {
    const config = execFileSync(
      process.execPath,
      ["-p", "JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map(r => r.name))"],
      {
        encoding: "utf8",
      },
    );
    expect(violations.map(([rule]) => rule).sort()).toEqual((JSON.parse(config) as string[]).sort()); // names of the rules, as just printed
  });
});
