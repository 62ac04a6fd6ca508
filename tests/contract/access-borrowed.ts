import { skill } from "./access-learning.ts";
import type { Role } from "./access-people.ts";
import type { Things } from "./access-things.ts";

/** Something that others may do for themselves, asked with an id of the student's in what is sent. */
interface Borrowed {
  readonly by: Role;
  /** The row that it is asked as. */
  readonly name: string;
  readonly send: (things: Things) => object;
  /** A thing that is left out without a word, where the rest is taken. */
  readonly leftOut?: keyof Things;
}

const kept = (by: Role, from: (things: Things) => object): Borrowed => ({
  by,
  name: "POST /api/me/artifacts/keep",
  send: (things) => ({ from: from(things) }),
});
const piece = (by: Role, send: (things: Things) => object): Borrowed => ({
  by,
  name: "POST /api/me/artifacts",
  send: (things) => ({ kind: "text", title: "Mine", ...send(things) }),
});
const block = (by: Role, send: (things: Things) => object): Borrowed => ({
  by,
  name: "POST /api/me/showcases",
  send: (things) => ({ title: "Mine", blocks: [{ id: "1", ...send(things) }] }),
});
const everybodysVersion = {
  id: "all",
  audience: { kind: "class" },
  parts: [{ id: "p", kind: "skills", skills: [skill] }],
};
const everyPlace = ["classmate", "teacher", "guardian", "administrator"] as const;

export const borrowed: readonly Borrowed[] = [
  ...everyPlace.flatMap((by) => [
    kept(by, ({ conversation, message }) => ({
      kind: "turns",
      conversationId: conversation,
      messageIds: [message],
    })),
    kept(by, ({ practice }) => ({ kind: "practice", sessionId: practice })),
    kept(by, ({ entry }) => ({ kind: "entry", entryId: entry })),
    kept(by, ({ shownEntry }) => ({ kind: "entry", entryId: shownEntry })),
    piece(by, ({ file }) => ({ kind: "image", fileId: file })),
    { ...piece(by, ({ entry }) => ({ reflections: [entry] })), leftOut: "entry" as const },
    block(by, ({ artifact }) => ({ kind: "artifact", artifactId: artifact })),
    block(by, ({ image }) => ({ kind: "gallery", artifactIds: [image] })),
    block(by, ({ entry }) => ({ kind: "quote", entryId: entry, text: "I saw" })),
    {
      by,
      name: "POST /api/me/portfolio/goals",
      send: ({ artifact }: Things) => ({ text: "Mine", artifacts: [artifact] }),
    },
    {
      by,
      name: "POST /api/me/reflections",
      send: ({ conversation }: Things) => ({ title: "Mine", body: "", conversationId: conversation }),
    },
  ]),
  {
    by: "classmate",
    name: "POST /api/projects/{id}/artifacts",
    send: ({ artifact }) => ({ artifactId: artifact, place: "own" }),
  },
  {
    by: "classmate",
    name: "PATCH /api/projects/{id}/part",
    send: ({ shownEntry }) => ({ revision: 1, entryId: shownEntry }),
  },
  { by: "outsider", name: "POST /api/conversations", send: (things) => ({ classId: things.class }) },
  {
    by: "outsider",
    name: "POST /api/projects",
    send: (things) => ({ classId: things.class, title: "Mine" }),
  },
  {
    by: "outsider",
    name: "POST /api/projects/{id}/members",
    send: ({ classmate }) => ({ userId: classmate }),
  },
  {
    by: "outsider",
    name: "POST /api/me/showcases/{id}/shares",
    send: (things) => ({ audience: "class", target: things.class }),
  },
  {
    by: "otherTeacher",
    name: "POST /api/classes/{id}/groups",
    send: ({ student }) => ({ name: "Mine", members: [student] }),
  },
  ...(
    [
      ({ student }: Things) => ({ audience: { kind: "students", students: [student] } }),
      ({ group }: Things) => ({ audience: { kind: "group", groupId: group } }),
      ({ material }: Things) => ({
        parts: [{ id: "p", kind: "reading", materialId: material, questions: [] }],
      }),
      ({ rubric }: Things) => ({ parts: [{ id: "p", kind: "writing", prompt: "Why?", rubricId: rubric }] }),
    ] as const
  ).map(
    (version): Borrowed => ({
      by: "otherTeacher",
      name: "POST /api/classes/{id}/assignments",
      send: (things) => ({ title: "Mine", versions: [{ ...everybodysVersion, ...version(things) }] }),
    }),
  ),
  {
    by: "otherTeacher",
    name: "PUT /api/classes/{id}/insights/groups",
    send: ({ student }) => ({ groups: [{ id: null, name: "Mine", members: [student] }] }),
  },
  {
    by: "otherTeacher",
    name: "PUT /api/classes/{id}/insights/groups",
    send: ({ group }) => ({ groups: [{ id: group, name: "Mine", members: [] }] }),
  },
  {
    by: "otherTeacher",
    name: "POST /api/classes/{id}/students/{studentId}/competencies",
    send: ({ artifact }) => ({ skill, evidence: [artifact] }),
  },
  {
    by: "otherTeacher",
    name: "POST /api/classes/{id}/artifacts/{artifactId}/feedback",
    send: ({ rubric }) => ({ version: 1, rubric, comments: [{ passage: null, text: "Clear." }] }),
  },
];
