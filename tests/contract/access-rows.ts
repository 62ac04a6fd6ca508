import type { Side } from "./access-house.ts";
import { type Role, roles } from "./access-people.ts";
import type { Things } from "./access-things.ts";

/** Who may do what a route does, asked about things of one student's, and how it is asked so that nothing but access can refuse it. */
export interface Row {
  /** Everybody else is refused: 401 without an account, 404 (or 403) with one. The first of them does what changes something. */
  readonly may: readonly Role[];
  /** Whose answer may hold the student's words; left out, all who may, or the student alone where the address names nothing. */
  readonly sees?: readonly Role[];
  /** Who still may after they left the class or the student: it is their own. */
  readonly keeps?: readonly Role[];
  /** Who sees the thing anyway, and is told why not: 403. To everybody else who may not it is as if it weren't there. */
  readonly toldWhy?: readonly Role[];
  /** What stands for a parameter of the address, where `usual` has something else. */
  readonly at?: Readonly<Record<string, keyof Things>>;
  readonly query?: string;
  /** A body that is taken. */
  readonly send?: (things: Things, side: Side) => object | Uint8Array<ArrayBuffer>;
  /** Takes something away that other rows need. */
  readonly isLast?: true;
  /** A stream that goes on until one leaves. */
  readonly isEndless?: true;
}
/** By method and path of the OpenAPI document: `GET /api/classes/{id}`. */
export type Rows = Readonly<Record<string, Row>>;

export const anybody: readonly Role[] = roles;
export const signedIn: readonly Role[] = roles.filter((role) => role !== "nobody");
export const owner: readonly Role[] = ["student"];
export const students: readonly Role[] = ["student", "classmate", "outsider"];
export const everyTeacher: readonly Role[] = ["teacher", "otherTeacher"];
export const everyGuardian: readonly Role[] = ["guardian", "otherGuardian"];
/** Of the student's class. */
export const teachers: readonly Role[] = ["teacher"];
export const classMembers: readonly Role[] = ["student", "classmate", "teacher"];
export const classmates: readonly Role[] = ["classmate"];
export const guardians: readonly Role[] = ["guardian"];
export const administrators: readonly Role[] = ["administrator"];

/** What a parameter stands for: by its name, or for a plain `{id}` by what stands before it. */
const usual: Readonly<Record<string, keyof Things>> = {
  studentId: "student",
  userId: "student",
  guardianId: "guardianId",
  artifactId: "artifact",
  feedbackId: "feedback",
  rubricId: "rubric",
  recordId: "record",
  shareId: "share",
  fileId: "file",
  groupId: "group",
  entryId: "shownEntry",
  conversationId: "conversation",
  turnId: "turn",
  messageId: "message",
  leftOutId: "leftOut",
  skillId: "skill",
  questionId: "question",
  rule: "rule",
  week: "week",
  revision: "number",
  kind: "claim",
  subjectId: "misconception",
  classes: "class",
  conversations: "conversation",
  "guardian-invitations": "invitation",
  queue: "queueItem",
  annotations: "annotation",
  assignments: "assignment",
  materials: "material",
  skills: "skill",
  practice: "practice",
  facts: "fact",
  memories: "memory",
  diagnostics: "diagnostic",
  disputes: "dispute",
  reflections: "entry",
  artifacts: "artifact",
  showcases: "showcase",
  files: "file",
  goals: "goal",
  projects: "project",
  packs: "pack",
};

/** The address that a row asks for, with a student's things in place of its parameters. */
export function addressOf(path: string, row: Row, things: Things): string {
  const filled = path.replace(/([^/]*)\/\{([^}]+)\}/g, (_, before: string, parameter: string) => {
    const thing = row.at?.[parameter] ?? usual[parameter === "id" ? before : parameter];
    if (thing === undefined)
      throw new Error(
        `${path}: say in access-rows.ts (usual) or in the row (at) which thing stands for {${parameter}}; access-things.ts makes them`,
      );
    return `${before}/${encodeURIComponent(things[thing])}`;
  });
  return row.query === undefined ? filled : `${filled}?${row.query}`;
}
