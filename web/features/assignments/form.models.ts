import { z } from "zod";
import {
  type AssignmentPart,
  type AssignmentVersion,
  type AssignmentView,
  type Audience,
  audienceSchema,
  type PartKind,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { answerKeySchema } from "../../../server/modules/curriculum/items.schemas.ts";
import { policySchema } from "../../../server/modules/tutoring/conversations.schemas.ts";

/** What a teacher writes; not everything in it needs to be finished yet. */
export type Form = Pick<
  AssignmentView,
  "title" | "instructions" | "versions" | "dueAt" | "policy" | "replies"
>;

/** The kinds of parts, in the order in which they are offered. */
export const partKinds: readonly PartKind[] = ["items", "skills", "pack", "reading", "writing", "project"];

export function emptyForm(versionId: string): Form {
  return {
    title: "",
    instructions: "",
    versions: [{ id: versionId, name: "", audience: { kind: "class" }, parts: [] }],
    dueAt: null,
    policy: null,
    replies: null,
  };
}

export function formOf(assignment: AssignmentView): Form {
  const { title, instructions, versions, dueAt, policy, replies } = assignment;
  return { title, instructions, versions, dueAt, policy, replies };
}

/** A part with nothing in it. */
export function emptyPart(kind: PartKind, id: string): AssignmentPart {
  switch (kind) {
    case "items":
      return { id, kind, items: [] };
    case "skills":
      return { id, kind, skills: [] };
    case "pack":
      return { id, kind, pack: "" };
    case "reading":
      return { id, kind, materialId: null, text: "", questions: [] };
    case "writing":
      return { id, kind, prompt: "", rubricId: null };
    case "project":
      return { id, kind, title: "" };
  }
}

/** A version to change for some students: the same parts under ids of their own. */
export function anotherVersion(
  of: AssignmentVersion | undefined,
  audience: Audience,
  makeId: () => string,
): AssignmentVersion {
  const parts = (of?.parts ?? []).map((part) => ({ ...structuredClone(part), id: makeId() }));
  return { id: makeId(), name: "", audience, parts };
}

/** A list with the thing at one place moved by one step; as it is where there is no such place. */
export function moved<T>(things: readonly T[], from: number, step: 1 | -1): T[] {
  const to = from + step;
  const next = [...things];
  const [thing] = next.splice(from, 1);
  if (thing === undefined || to < 0 || to >= things.length) return [...things];
  next.splice(to, 0, thing);
  return next;
}

/** Whether a part is practised until it goes well, with what is right said at once, also in an exam. */
export function hasPractice({ versions }: Form): boolean {
  return versions.some(({ parts }) => parts.some(({ kind }) => kind === "skills" || kind === "pack"));
}

/** What is still missing, and where. */
export interface Missing {
  readonly code:
    | "title"
    | "audience"
    | "parts"
    | "items"
    | "skills"
    | "pack"
    | "text"
    | "questions"
    | "prompt"
    | "project";
  readonly versionId?: string;
  readonly partId?: string;
}

/** Everything that an assignment still needs, in the order of the page. */
export function missingIn(form: Form): readonly Missing[] {
  return [
    ...(form.title.trim() === "" ? [{ code: "title" as const }] : []),
    ...form.versions.flatMap((version) => {
      const at = { versionId: version.id };
      return [
        ...(hasNobody(version.audience) ? [{ code: "audience" as const, ...at }] : []),
        ...(version.parts.length === 0 ? [{ code: "parts" as const, ...at }] : []),
        ...version.parts.flatMap((part) => {
          const code = missingInPart(part);
          return code === null ? [] : [{ code, ...at, partId: part.id }];
        }),
      ];
    }),
  ];
}

const hasNobody = (audience: Audience) =>
  (audience.kind === "students" && audience.students.length === 0) ||
  (audience.kind === "group" && audience.groupId === "");

function missingInPart(part: AssignmentPart): Missing["code"] | null {
  switch (part.kind) {
    case "items":
      return part.items.length === 0 ? "items" : null;
    case "skills":
      return part.skills.length === 0 ? "skills" : null;
    case "pack":
      return part.pack === "" ? "pack" : null;
    case "reading":
      if (part.materialId === null ? part.text.trim() === "" : part.materialId === "") return "text";
      return part.questions.some(({ text }) => text.trim() !== "") ? null : "questions";
    case "writing":
      return part.prompt.trim() === "" ? "prompt" : null;
    case "project":
      return part.title.trim() === "" ? "project" : null;
  }
}

/** The form as the server takes it: without questions that were left empty, and with one text to each reading. */
export function toSend(form: Form): Form {
  return {
    ...form,
    title: form.title.trim(),
    versions: form.versions.map((version) => ({ ...version, parts: version.parts.map(partToSend) })),
  };
}

function partToSend(part: AssignmentPart): AssignmentPart {
  if (part.kind !== "reading") return part;
  const questions = part.questions
    .filter(({ text }) => text.trim() !== "")
    .map((question) => ({
      ...question,
      answer: question.answer && wordsOf(question.answer.value).trim() === "" ? null : question.answer,
    }));
  return { ...part, text: part.materialId === null ? part.text : "", questions };
}

/** The right answer to a question as a teacher typed it. */
export function wordsOf(value: string | { readonly en: string; readonly es: string }): string {
  return typeof value === "string" ? value : value.en;
}

// What is kept on this device may be unfinished: the same shapes without what they ask for.
const text = z.string();
const ids = z.array(text);
const unfinishedPart = z.discriminatedUnion("kind", [
  z.object({ id: text, kind: z.literal("items"), items: ids }),
  z.object({ id: text, kind: z.literal("skills"), skills: ids }),
  z.object({ id: text, kind: z.literal("pack"), pack: text }),
  z.object({
    id: text,
    kind: z.literal("reading"),
    materialId: text.nullable(),
    text,
    questions: z.array(
      z.object({
        id: text,
        text,
        answer: answerKeySchema
          .extend({ value: z.union([text, z.object({ en: text, es: text })]), accepted: ids })
          .nullable(),
      }),
    ),
  }),
  z.object({ id: text, kind: z.literal("writing"), prompt: text, rubricId: text.nullable() }),
  z.object({ id: text, kind: z.literal("project"), title: text }),
]);
const unfinishedAudience = z.union([
  audienceSchema,
  z.object({ kind: z.literal("group"), groupId: text }),
  z.object({ kind: z.literal("students"), students: ids }),
]);

/** A form as it is kept on a device, with the id it has or will have, and the revision it was written on; 0 where there was none. */
export const keptSchema = z.object({
  id: text,
  revision: z.number().int(),
  form: z.object({
    title: text,
    instructions: text,
    versions: z
      .array(z.object({ id: text, name: text, audience: unfinishedAudience, parts: z.array(unfinishedPart) }))
      .min(1),
    dueAt: z.number().nullable(),
    policy: policySchema.nullable(),
    replies: z.enum(["direct", "drafted"]).nullable(),
  }),
});
export type Kept = z.infer<typeof keptSchema>;
