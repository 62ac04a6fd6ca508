import { describe, expect, it } from "vitest";
import type { Part } from "./en.ts";
import { partNames } from "./words.ts";

const modules = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>("./en*.ts", {
  eager: true,
});
const sources = import.meta.glob<string>(["/web/**/*.{ts,tsx}", "!/web/**/*.test*"], {
  query: "?raw",
  eager: true,
  import: "default",
});

/** The part that each key belongs to; null is the common one. */
const partOfKey = new Map<string, Part | null>(
  Object.entries(modules).flatMap(([file, module]) => {
    const name = partNames.find((part) => file === `./en-${part}.ts`) ?? null;
    return Object.values(module).flatMap((words) => Object.keys(words).map((key) => [key, name] as const));
  }),
);

/** Parts that have a key which is this text, or begins with it where it goes on. */
function partsOf(text: string, goesOn: boolean): readonly Part[] {
  const keys = [...partOfKey.keys()].filter((key) =>
    goesOn ? key.startsWith(text) : key === text || (key === `${text}.one` && partOfKey.has(`${text}.other`)),
  );
  return keys.flatMap((key) => partOfKey.get(key) ?? []);
}

const resolve = (from: string, path: string) => new URL(path, `file://${from}`).pathname;
const lazilyMade = /lazily(?:<[^>]*>)?\(\s*\[([^\]]*)\],\s*(?:async )?\(\) =>[^;]*?import\("(\.[^"]+)"\)/g;
const imported = /^(?:import|export)\s+(?!type\b)(?:[^;"]*?from\s+)?"(\.[^"]+)"|import\("(\.[^"]+)"\)/gm;

/** Files that are loaded with a file: what it imports, and what it loads later without words of its own. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const source = sources[file];
  if (source === undefined || seen.has(file) || file.startsWith("/web/i18n/")) return seen;
  seen.add(file);
  for (const [, still, later] of source.replaceAll(lazilyMade, "").matchAll(imported))
    loadedWith(resolve(file, still ?? later ?? ""), seen);
  return seen;
}

function partsSaidBy(file: string): readonly Part[] {
  const said = [...loadedWith(file)].flatMap((name) => {
    const source = sources[name] ?? "";
    const whole = [...source.matchAll(/"([a-z][\w.-]+)"/g)].flatMap(([, text]) => partsOf(text ?? "", false));
    const begun = [...source.matchAll(/`([a-z][a-z-]*[.-][\w.-]*)\$\{/g)].flatMap(([, text]) =>
      partsOf(text ?? "", true),
    );
    return [...whole, ...begun];
  });
  return [...new Set(said)].sort();
}

const lazies = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(lazilyMade)].map(([, parts, path]) => ({
    file: resolve(file, path ?? ""),
    by: file,
    named: [...(parts ?? "").matchAll(/"([^"]+)"/g)].map(([, part]) => part).sort(),
  })),
);

describe("the words of a page", () => {
  it("come with it: each page that is loaded later names the parts that it says, and no other", () => {
    expect(lazies.length).toBeGreaterThan(30);
    const wrong = lazies.flatMap(({ file, by, named }) => {
      const said = partsSaidBy(file);
      return named.join() === said.join() ? [] : [`${by}: lazily([${said}], … ${file}), not [${named}]`];
    });
    expect(wrong).toEqual([]);
  });

  it("are common ones where they are said before any page is there", () => {
    expect(partsSaidBy("/web/app/main.tsx")).toEqual([]);
  });

  it("stand in one part each", () => {
    const all = Object.values(modules).flatMap((module) => Object.values(module).flatMap(Object.keys));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });
});
