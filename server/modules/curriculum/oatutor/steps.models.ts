import type { WrittenItem } from "../packs.schemas.ts";
import {
  figuresIn,
  openVariables,
  toId,
  toMarkdown,
  type Variables,
  withVariables,
} from "./notation.models.ts";
import {
  type OatutorProblem,
  type OatutorStep,
  oatutorPathwaySchema,
  oatutorStepSchema,
} from "./oatutor.schemas.ts";
import { type ImportNote, readAsked, readPathway } from "./questions.models.ts";

/** A step as it lies in its folder: parsed JSON, not yet looked at. */
export interface RawStep {
  readonly folder: string;
  readonly step: unknown;
  /** The hint pathway that is used when there are several; null where there is none. */
  readonly pathway: unknown;
}

export type StepResult =
  | { readonly ok: true; readonly item: WrittenItem; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly note: ImportNote };

/** Makes an item of one step. `number` is its place in the problem, from 1, of `count`. */
export function readStep(
  raw: RawStep,
  problem: OatutorProblem,
  place: { readonly number: number; readonly count: number },
  skills: readonly string[],
): StepResult {
  const parsed = oatutorStepSchema.safeParse(raw.step);
  if (!parsed.success) return refuse("oatutor.step-unreadable", raw.folder, firstIssue(parsed.error.issues));
  const step = parsed.data;
  const variables = { ...problem.variabilization, ...step.variabilization };
  const written = statementOf(problem, step, variables);
  const text = toMarkdown(written);
  if (text === "") return refuse("oatutor.no-text", step.id, "It asks nothing.");
  const open = openVariables(text);
  if (open.length > 0)
    return refuse("oatutor.variable-open", step.id, `Nothing gives a value to ${open.join(", ")}.`);
  const read = readAsked(step, step.stepAnswer, step.id, variables);
  if (!read.ok) return read;
  const pathway = oatutorPathwaySchema.safeParse(raw.pathway ?? []);
  const help = readPathway(pathway.success ? pathway.data : [], read.asked, text, variables);
  const figures = figuresIn(written);
  const [skill = "oatutor.other", ...otherSkills] = skills;
  const common = {
    id: itemId(step.id),
    skill,
    ...(otherSkills.length > 0 ? { otherSkills } : {}),
    difficulty: 2 as const,
    ...(place.count > 1 ? { part: { of: itemId(problem.id), number: place.number } } : {}),
    ...(figures.length > 0 ? { missingFigures: [...figures] } : {}),
    text: { en: text },
    hints: help.hints,
    subQuestions: help.subQuestions,
  };
  const item: WrittenItem =
    read.asked.kind === "typed"
      ? { ...common, kind: "problem", answer: read.asked.answer }
      : { ...common, kind: "choice", options: [...read.asked.options] };
  const notes = [
    ...read.notes,
    ...help.notes,
    ...(pathway.success
      ? []
      : [noteOf("oatutor.pathway-unreadable", step.id, firstIssue(pathway.error.issues))]),
    ...(figures.length > 0
      ? [
          noteOf(
            "oatutor.figure-missing",
            step.id,
            `It shows ${figures.join(", ")}, which packs don't hold; it is kept but not offered.`,
          ),
        ]
      : []),
    ...variantNote(variables, step.id),
  ];
  return { ok: true, item, notes };
}

/** An OATutor id as an id of ours. */
export function itemId(id: string): string {
  return `oatutor.${toId(id)}`;
}

/** What a learner reads: the problem's words and the step's, each once. */
function statementOf(problem: OatutorProblem, step: OatutorStep, variables: Variables): string {
  const parts = [problem.title, problem.body, step.stepTitle, step.stepBody]
    .map((part) => withVariables(part, variables).trim())
    .filter((part) => part !== "");
  return parts.filter((part, index) => parts.indexOf(part) === index).join("\n\n");
}

function variantNote(variables: Variables, place: string): readonly ImportNote[] {
  const most = Math.max(
    0,
    ...Object.values(variables).map((one) => (typeof one === "string" ? 1 : one.length)),
  );
  return most > 1
    ? [noteOf("oatutor.first-variant", place, `It has ${most} variants; the first one was taken.`)]
    : [];
}

function noteOf(code: string, place: string, message: string): ImportNote {
  return { code, place, message };
}

function refuse(code: string, place: string, message: string): StepResult {
  return { ok: false, note: noteOf(code, place, message) };
}

/** The first thing that a schema found, in words. */
export function firstIssue(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const [issue] = issues;
  return issue === undefined ? "It can't be read." : `${issue.path.map(String).join(".")}: ${issue.message}.`;
}
