import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import type { Figure, Section } from "../reporting/report.models.ts";

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

/** Pages with what a first visit to them may weigh, in kilobytes of compressed JavaScript. */
const pages = [
  { name: "Signing in, first visit", source: "features/sign-in/SignIn.tsx", limit: 120 },
  { name: "Today, first visit", source: "features/today/Today.tsx", limit: 140 },
  {
    name: "A conversation with the tutor, first visit",
    source: "features/tutor/Conversation.tsx",
    limit: 200,
  },
  { name: "The journal, first visit", source: "features/journal/Journal.tsx", limit: 100 },
  {
    name: "A page of the journal to read, before the editor",
    source: "features/journal/Entry.tsx",
    limit: 100,
  },
] as const;
const keyboard = "ui/math-keyboard/MathKeyboard.tsx";
const entry = "index.html";
/** What an edge platform takes as one compressed worker, in kilobytes; some take more. */
const edgeLimit = 3_000;

/** What a browser has to fetch before a page can be used, and what an edge platform is sent. Compressed with gzip. */
export function sizesSection(web = "dist/web", edge = "dist/edge"): Section {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(web, ".vite/manifest.json"), "utf8")));
  const known = pages.filter(({ source }) => source in manifest);
  const figures = known.map(({ name, source, limit }) =>
    weight(
      name,
      filesOf(manifest, [entry, source]).map((file) => join(web, file)),
      limit,
    ),
  );
  const first = new Set(filesOf(manifest, [entry]));
  const own = filesOf(manifest, [keyboard]).filter((file) => !first.has(file));
  return {
    id: "sizes",
    title: "Sizes, compressed",
    about:
      "JavaScript that a page needs on a first visit, with nothing cached; fonts, styles and pictures apart.",
    figures: [
      ...figures,
      ...(keyboard in manifest
        ? [
            weight(
              "The mathematics keyboard, when it is opened",
              own.map((file) => join(web, file)),
            ),
          ]
        : []),
      weight(
        "Styles, first visit",
        stylesOf(manifest).map((file) => join(web, file)),
      ),
      ...(existsSync(edge) ? [weight("Server for the edge", scriptsIn(edge), edgeLimit)] : []),
    ],
    missing: [...pages.filter((page) => !known.includes(page)).map(({ source }) => source)],
  };
}

/** JavaScript files of chunks and of all that they import before they run. */
export function filesOf(manifest: Manifest, names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    pending.push(...(manifest[name]?.imports ?? []));
  }
  return [...seen].flatMap((name) => manifest[name]?.file ?? []).filter((file) => file.endsWith(".js"));
}

function stylesOf(manifest: Manifest): readonly string[] {
  return manifest[entry]?.css ?? [];
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:js|wasm)$/.test(name))
    .map((name) => join(folder, name));
}

function weight(name: string, files: readonly string[], limit?: number): Figure {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return {
    name,
    value: bytes / 1_000,
    unit: "kilobytes",
    of: files.length,
    ...(limit === undefined ? {} : { target: { at: "most", value: limit } }),
  };
}
