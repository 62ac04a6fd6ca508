import tailwindcss from "@tailwindcss/vite";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

/** Packages with a native part stay outside the Node bundle; everything else is bundled. */
const nativePackages = ["@libsql/client", "libsql"];

function serverBuild(mode: "node" | "edge") {
  return {
    ssr: `server/entry/${mode}.ts`,
    outDir: `dist/${mode}`,
    target: "es2023",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: `${mode}.js` } },
  };
}

const clientBuild = { outDir: "../dist/web", emptyOutDir: true, target: "es2022", manifest: true };

export default defineConfig(({ mode }) => {
  const isServer = mode === "node" || mode === "edge";
  return {
    root: isServer || process.env["VITEST"] ? "." : "web",
    plugins: isServer ? [] : [solid(), tailwindcss()],
    build: isServer ? serverBuild(mode) : clientBuild,
    ...(mode === "node" ? { ssr: { noExternal: true as const, external: nativePackages } } : {}),
    ...(mode === "edge"
      ? {
          ssr: { noExternal: true as const, target: "webworker" as const },
          resolve: { conditions: ["workerd", "worker", "browser", "module", "import", "default"] },
        }
      : {}),
    server: { port: 5173, proxy: { "/api": "http://127.0.0.1:8787", "/healthz": "http://127.0.0.1:8787" } },
    test: {
      projects: [
        {
          test: {
            name: "unit",
            environment: "node",
            include: ["server/**/*.test.ts", "evals/**/*.test.ts", "prompts/**/*.test.ts", "scripts/**/*.test.ts"],
          },
        },
        {
          plugins: [solid()],
          resolve: { conditions: ["development", "browser"] },
          test: {
            name: "web",
            environment: "jsdom",
            include: ["web/**/*.test.{ts,tsx}"],
            server: { deps: { inline: [/solid/, /@kobalte/, /lucide/] } },
          },
        },
        {
          test: {
            name: "app",
            environment: "node",
            include: ["tests/{contract,load,e2e}/**/*.test.ts"],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
