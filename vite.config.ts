import tailwindcss from "@tailwindcss/vite";
import type { Plugin } from "vite";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

/** Packages with a native part stay outside the Node bundle; everything else is bundled. */
const nativePackages = ["@libsql/client", "libsql"];

const serverEntries = {
  node: "server/entry/node.ts",
  edge: "server/entry/edge.ts",
  evals: "evals/main.ts",
} as const;
type ServerMode = keyof typeof serverEntries;

function serverBuild(mode: ServerMode) {
  return {
    ssr: serverEntries[mode],
    outDir: `dist/${mode}`,
    target: "es2023",
    // An edge platform takes so much and no more; nobody reads what it runs.
    minify: mode === "edge",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: mode === "evals" ? "main.js" : `${mode}.js` } },
  };
}

/**
 * Every schema of zod carries a writer of JSON Schema, a twelfth of what a first visit loads. The server describes its
 * routes with it; the browser never does, so there the modules keep their names and lose their bodies. What is called
 * `create…` makes a writer and is called for every schema that is shown to somebody.
 */
const withoutJsonSchema: Plugin = {
  name: "zod-without-json-schema",
  transform(code, id) {
    if (!/\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/.test(id)) return null;
    const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = ""]) => name);
    const bodies = names.map((name) =>
      name.startsWith("create") ? `export const ${name} = () => absent;` : `export const ${name} = absent;`,
    );
    const absent = 'const absent = () => { throw new Error("JSON Schema is written on the server"); };';
    return { code: [absent, ...bodies].join("\n"), map: null };
  },
};

/** Nothing is inlined: the content security policy takes fonts and pictures from this server alone. */
const clientBuild = {
  outDir: "../dist/web",
  emptyOutDir: true,
  target: "es2022",
  manifest: true,
  assetsInlineLimit: 0,
};

export default defineConfig(({ mode }) => {
  const isServer = mode === "node" || mode === "edge" || mode === "evals";
  return {
    root: isServer || process.env.VITEST ? "." : "web",
    plugins: isServer || process.env.VITEST ? [] : [solid(), tailwindcss(), withoutJsonSchema],
    build: isServer ? serverBuild(mode) : clientBuild,
    ...(mode === "node" || mode === "evals"
      ? { ssr: { noExternal: true as const, external: nativePackages } }
      : {}),
    ...(mode === "edge"
      ? {
          ssr: { noExternal: true as const, target: "webworker" as const },
          resolve: { conditions: ["workerd", "worker", "browser", "module", "import", "default"] },
        }
      : {}),
    server: {
      port: 5173,
      proxy: Object.fromEntries(["/api", "/p/", "/healthz"].map((path) => [path, "http://127.0.0.1:8787"])),
    },
    test: {
      // Left to itself, one core of two stays idle.
      maxWorkers: "100%",
      projects: [
        {
          test: {
            name: "unit",
            isolate: false,
            environment: "node",
            // A machine with two busy cores is slow; no test asserts a time.
            testTimeout: 300_000,
            include: [
              "server/**/*.test.ts",
              "evals/**/*.test.ts",
              "prompts/**/*.test.ts",
              "scripts/**/*.test.ts",
            ],
          },
        },
        {
          plugins: [solid()],
          resolve: { conditions: ["development", "browser"] },
          test: {
            name: "web",
            // One page for all the files of a worker: making it takes longer than most of them.
            isolate: false,
            environment: "jsdom",
            testTimeout: 300_000,
            include: ["web/**/*.test.{ts,tsx}"],
            setupFiles: ["tests/support/patience.ts", "tests/support/words.ts"],
            server: { deps: { inline: [/solid/, /@kobalte/, /lucide/] } },
          },
        },
        {
          test: {
            name: "app",
            isolate: false,
            environment: "node",
            include: ["tests/contract/**/*.test.ts"],
            testTimeout: 300_000,
            hookTimeout: 300_000,
          },
        },
        {
          test: {
            name: "browser",
            environment: "node",
            include: ["tests/e2e/**/*.test.ts"],
            // What is on its way to the page is waited for.
            expect: { poll: { timeout: 20_000 } },
            // A browser on a machine with two cores, beside a server: what fails twice is broken.
            retry: 1,
            // A page waits more than it works.
            maxWorkers: 3,
            testTimeout: 300_000,
            hookTimeout: 300_000,
            sequence: { groupOrder: 1 },
          },
        },
        {
          test: {
            name: "load",
            environment: "node",
            include: ["tests/load/**/*.test.ts"],
            testTimeout: 300_000,
            hookTimeout: 300_000,
            // What is killed and waited for here has the machine to itself.
            sequence: { groupOrder: 2 },
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
