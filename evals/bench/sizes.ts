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

/** A page of the house with what a first visit to it may weigh, in kilobytes of compressed JavaScript: 100 if nothing is said. */
interface Page {
  readonly name: string;
  readonly source: string;
  readonly limit?: number;
}

export const pages: readonly Page[] = [
  { name: "Signing in", source: "features/sign-in/SignIn.tsx" },
  { name: "Today", source: "features/today/Today.tsx" },
  { name: "The first welcome", source: "features/welcome/Welcome.tsx" },
  { name: "About you", source: "features/welcome/You.tsx" },
  { name: "Finding out where to begin", source: "features/diagnostic/Diagnostics.tsx" },
  { name: "A question of finding out where to begin", source: "features/diagnostic/Diagnostic.tsx" },
  { name: "Practice", source: "features/practice/Practice.tsx" },
  { name: "Progress", source: "features/progress/Progress.tsx" },
  { name: "Conversations", source: "features/tutor/Conversations.tsx" },
  { name: "Choosing what to practise", source: "features/choose/Choose.tsx" },
  { name: "A new conversation", source: "features/tutor/NewConversation.tsx" },
  { name: "A conversation with the tutor", source: "features/tutor/Conversation.tsx", limit: 140 },
  { name: "The journal", source: "features/journal/Journal.tsx" },
  { name: "A page of the journal to read, before the editor", source: "features/journal/Entry.tsx" },
  { name: "Versions of a page of the journal", source: "features/journal/EntryVersions.tsx" },
  { name: "The portfolio", source: "features/portfolio/Portfolio.tsx" },
  { name: "New work", source: "features/portfolio/NewArtifact.tsx" },
  { name: "A piece of work", source: "features/portfolio/Artifact.tsx" },
  { name: "Versions of a piece of work", source: "features/portfolio/Versions.tsx" },
  { name: "The competency map", source: "features/portfolio/Competencies.tsx" },
  { name: "Taking the portfolio along", source: "features/taking/Taking.tsx" },
  { name: "Showcases", source: "features/portfolio/showcases/Showcases.tsx" },
  { name: "Composing a showcase", source: "features/portfolio/showcases/Showcase.tsx" },
  { name: "Goals", source: "features/portfolio-goals/Goals.tsx" },
  { name: "Projects", source: "features/projects/Projects.tsx" },
  { name: "A project", source: "features/projects/Project.tsx" },
  { name: "A piece of work in a project", source: "features/projects/ProjectWork.tsx" },
  { name: "Portfolios shown to a class", source: "features/portfolio-feedback/Portfolios.tsx" },
  { name: "Pages that wait for a teacher’s yes", source: "features/approvals/Approvals.tsx" },
  { name: "What shown work says about each skill", source: "features/confirming/Confirming.tsx" },
  { name: "Rubrics", source: "features/portfolio-feedback/Rubrics.tsx" },
  { name: "Pages shown to a class", source: "features/shared-entries/SharedEntries.tsx" },
  { name: "The queue, the teacher’s desk", source: "features/queue/Queue.tsx" },
  { name: "What is done in the queue", source: "features/queue/ClosedItems.tsx" },
  { name: "Who works on what now", source: "features/live/Live.tsx" },
  { name: "Replies that a teacher reads first", source: "features/drafts/Drafts.tsx" },
  { name: "A new teacher’s first steps", source: "features/first-steps/FirstSteps.tsx" },
  { name: "Classes", source: "features/classes/Classes.tsx" },
  { name: "A class, its people and rules", source: "features/classes/ClassPage.tsx" },
  { name: "A list of students to add", source: "features/classes/Roster.tsx" },
  { name: "The school’s people", source: "features/people/People.tsx" },
  { name: "Joining with a code", source: "features/joining/Join.tsx" },
  { name: "Transcripts", source: "features/transcripts/Transcripts.tsx" },
  { name: "Assignments", source: "features/assignments/Assignments.tsx" },
  { name: "Writing an assignment", source: "features/assignments/EditAssignment.tsx" },
  { name: "An assignment, for a teacher", source: "features/assignments/Assignment.tsx" },
  { name: "Assignments, as the student has them", source: "features/assigned/MyAssignments.tsx" },
  { name: "An assignment, as the student does it", source: "features/assigned/MyAssignment.tsx" },
  { name: "Insights", source: "features/insights/Insights.tsx" },
  { name: "Packs of a teacher’s own", source: "features/authoring/Packs.tsx" },
  { name: "Writing a pack", source: "features/authoring/WritePack.tsx" },
  { name: "Materials", source: "features/materials/Materials.tsx" },
  { name: "Reading a material", source: "features/materials/ReadMaterial.tsx" },
  { name: "A student’s family, for a teacher", source: "features/guardian/StudentFamily.tsx" },
  { name: "Families that wait to be confirmed", source: "features/guardian/Families.tsx" },
  { name: "Letters to the family, as the student reads them", source: "features/reports/OwnLetters.tsx" },
  { name: "A report", source: "features/reports/Report.tsx" },
  { name: "What a pilot showed", source: "features/pilot/Pilot.tsx" },
  { name: "Guardians and administrators", source: "features/people/Hello.tsx" },
  { name: "A page that does not exist", source: "features/people/NotFound.tsx" },
];
const usualLimit = 100;
const keyboard = "ui/math-keyboard/MathKeyboard.tsx";
const entry = "index.html";
/** What an edge platform takes as one compressed worker, in kilobytes; some take more. */
const edgeLimit = 3_000;

/**
 * What a browser has to fetch before a page can be used, and what an edge platform is sent. Compressed with gzip.
 * @param router file that says which pages there are, and which words come with each
 */
export function sizesSection(web = "dist/web", edge = "dist/edge", router = "web/app/routes.tsx"): Section {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(web, ".vite/manifest.json"), "utf8")));
  const routed = pagesOf(readFileSync(router, "utf8"));
  const known = pages.filter(({ source }) => source in manifest);
  const figures = known.map(({ name, source, limit }) =>
    weight(
      `${name}, first visit`,
      filesOf(manifest, [entry, source, ...(routed.get(source) ?? []).map(wordsOf)]).map((file) =>
        join(web, file),
      ),
      limit ?? usualLimit,
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

/** The pages that a router loads, each with the parts of the words that come with it. */
export function pagesOf(router: string): ReadonlyMap<string, readonly string[]> {
  const lazily = /lazily\(\s*\[([^\]]*)\],\s*\(\) =>\s*import\("\.\.\/([^"]+)"\)/g;
  return new Map(
    [...router.matchAll(lazily)].map(([, parts = "", source = ""]) => [
      source,
      [...parts.matchAll(/"([^"]+)"/g)].map(([, part = ""]) => part),
    ]),
  );
}

/** Where the English words of a part stand; another language weighs about the same. */
const wordsOf = (part: string) => `i18n/en-${part}.ts`;

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
