import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Speaker } from "../simulator/speakers.ts";
import { usualDataFolder } from "./data.ts";
import { htmlReport } from "./html.ts";
import type { Section } from "./report.models.ts";
import { annotatedSection } from "./sections/annotated.section.ts";
import { answersSection } from "./sections/answers.section.ts";
import { conceptsSection } from "./sections/concepts.section.ts";
import { foresightSection } from "./sections/foresight.section.ts";
import { groupsSection } from "./sections/groups.section.ts";
import { guardSection } from "./sections/guard.section.ts";
import { learnersSection } from "./sections/learners.section.ts";
import { misconceptionsSection } from "./sections/misconceptions.section.ts";
import { queueSection } from "./sections/queue.section.ts";
import { reflectionsSection } from "./sections/reflections.section.ts";
import type { SectionRunner } from "./sections/section.models.ts";
import { stepsSection } from "./sections/steps.section.ts";
import { storiesSection } from "./sections/stories.section.ts";
import { tutorsSection } from "./sections/tutors.section.ts";
import { makeProgress, terminalReport } from "./terminal.ts";

export interface ReportOptions {
  /** Folder of the field's material; `../shared/data` unless given. */
  readonly data?: string;
  /** Where the page goes. */
  readonly out?: string;
  /** Share of the generated cases, 0..1. */
  readonly scale?: number;
  readonly speakers: readonly Speaker[];
  /** When it was made, as people read it. */
  readonly made: string;
}

/** Measures everything there is to measure, prints the table and writes the page. @returns where the page is */
export async function makeReport(
  options: ReportOptions,
): Promise<{ readonly page: string; readonly table: string }> {
  const runners: readonly SectionRunner[] = [
    answersSection,
    stepsSection,
    misconceptionsSection,
    storiesSection,
    conceptsSection,
    guardSection,
    learnersSection,
    groupsSection,
    foresightSection,
    reflectionsSection,
    queueSection,
    annotatedSection,
    tutorsSection(options.speakers),
  ];
  const sections = await runSections(runners, options);
  const page = options.out ?? "evals/report/index.html";
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, htmlReport(sections, options.made));
  return { page, table: terminalReport(sections) };
}

/** One section after the other, with one progress bar over all of them. */
export async function runSections(
  runners: readonly SectionRunner[],
  { data = usualDataFolder, scale = 1 }: Pick<ReportOptions, "data" | "scale">,
): Promise<readonly Section[]> {
  const bar = makeProgress(runners.length);
  const sections: Section[] = [];
  for (const { title, run } of runners) {
    bar.show(title, 0);
    sections.push(await run({ data, scale, progress: (part) => bar.show(title, part) }));
    bar.step();
  }
  bar.end();
  return sections;
}
