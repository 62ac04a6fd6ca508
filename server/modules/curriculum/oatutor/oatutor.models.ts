import type { Item, Pack, PackSkill } from "../packs.schemas.ts";
import { toId, toName } from "./notation.models.ts";
import {
  type OatutorCourses,
  type OatutorProblem,
  type OatutorSkills,
  oatutorProblemSchema,
} from "./oatutor.schemas.ts";
import type { ImportNote } from "./questions.models.ts";
import { firstIssue, type RawStep, readStep } from "./steps.models.ts";

/** A problem as it lies in its folder: parsed JSON, not yet looked at. */
export interface RawProblem {
  readonly folder: string;
  readonly problem: unknown;
  readonly steps: readonly RawStep[];
}

export interface OatutorImport {
  /** One pack for each course. */
  readonly packs: readonly Pack[];
  readonly steps: { readonly seen: number; readonly imported: number };
  /** What was not imported, each with the reason. */
  readonly refused: readonly ImportNote[];
  /** What was imported and should be known. */
  readonly notes: readonly ImportNote[];
}

interface Course {
  readonly name: string;
  readonly items: Item[];
  readonly skills: Map<string, PackSkill>;
}

/** Gathers problems one by one, so that whoever reads the folders can show progress; `finish` gives the packs. */
export function makeOatutorImport(courses: OatutorCourses, skillModel: OatutorSkills) {
  const byCourse = new Map<string, Course>();
  const refused: ImportNote[] = [];
  const notes: ImportNote[] = [];
  const ids = new Set<string>();
  const skillsOf = new Map(Object.entries(skillModel).map(([step, skills]) => [step.toLowerCase(), skills]));
  let seen = 0;
  let imported = 0;

  function add(raw: RawProblem): void {
    seen += raw.steps.length;
    const parsed = oatutorProblemSchema.safeParse(raw.problem);
    if (!parsed.success) {
      const message = firstIssue(parsed.error.issues);
      refused.push({ code: "oatutor.problem-unreadable", place: raw.folder, message });
      return;
    }
    if (raw.steps.length === 0)
      refused.push({ code: "oatutor.no-steps", place: raw.folder, message: "It has no steps." });
    raw.steps.forEach((step, index) => {
      addStep(step, parsed.data, { number: index + 1, count: raw.steps.length });
    });
  }

  function addStep(raw: RawStep, problem: OatutorProblem, place: { number: number; count: number }): void {
    const course = courseOf(problem.courseName || "OATutor");
    const skills = skillIds(skillsOf.get(raw.folder.toLowerCase()) ?? [], problem, course);
    const read = readStep(raw, problem, place, skills);
    if (!read.ok) {
      refused.push(read.note);
      return;
    }
    if (ids.has(read.item.id)) {
      refused.push({
        code: "oatutor.duplicate-id",
        place: raw.folder,
        message: "Another step has the same id (upper and lower case are not told apart).",
      });
      return;
    }
    ids.add(read.item.id);
    imported += 1;
    course.items.push(read.item);
    notes.push(...read.notes);
  }

  function courseOf(name: string): Course {
    const course = byCourse.get(name) ?? { name, items: [], skills: new Map() };
    byCourse.set(name, course);
    return course;
  }

  return {
    add,
    finish: (): OatutorImport => ({
      packs: [...byCourse.values()]
        .filter(({ items }) => items.length > 0)
        .map((course) => packOf(course, courses)),
      steps: { seen, imported },
      refused,
      notes,
    }),
  };
}

/** Ids of a step's skills, which its course then has; the lesson stands in where no skill is recorded. */
function skillIds(names: readonly string[], problem: OatutorProblem, course: Course): readonly string[] {
  const known = names.filter((name) => toId(name) !== "");
  const all = known.length > 0 ? known : [problem.lesson || problem.title || "Other"];
  return [...new Set(all)].map((name) => {
    const id = `oatutor.${toId(name) || "other"}`;
    if (!course.skills.has(id)) course.skills.set(id, { id, name: { en: toName(name) }, prerequisites: [] });
    return id;
  });
}

function packOf({ name, items, skills }: Course, courses: OatutorCourses): Pack {
  const plan = courses.find(({ courseName }) => courseName === name);
  const used = new Set(items.flatMap((item) => [item.skill, ...(item.otherSkills ?? [])]));
  const source = plan?.courseOER ? `, after ${plan.courseOER.replace(/\s*<[^>]*>/, "")}` : "";
  return {
    id: `oatutor-${toId(name) || "course"}`,
    name: { en: name },
    licence: licenceOf(plan?.courseLicense ?? ""),
    version: "1.0.0",
    attribution: `${name}: OATutor (https://oatutor.io) and its authors${source}; ${plan?.courseLicense.replace(/\s*<[^>]*>/, "") || "https://creativecommons.org/licenses/by/4.0/"}. Changed: laid out as a pack of Ponder.`,
    languages: ["en"],
    skills: [...skills.values()].filter(({ id }) => used.has(id)),
    items,
    conceptItems: [],
    tasks: [],
    lexicon: {},
  };
}

/** The SPDX id of a Creative Commons address; OATutor's content is CC BY 4.0 where nothing else is said. */
function licenceOf(address: string): string {
  const [, terms = "by", version = "4.0"] =
    /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(address) ?? [];
  return `CC-${terms.toUpperCase()}-${version}`;
}
