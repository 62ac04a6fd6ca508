import type { InStatement, Row } from "@libsql/client";
import fc from "fast-check";
import type { Database } from "../../server/db/client.ts";
import type { Person } from "../../server/modules/accounts/accounts.models.ts";
import { readableBody } from "../../server/modules/portfolio/feedback/feedback.models.ts";

/** Words that stand only in what a learner may not read: none of them is ever taken along. */
export const unreadable = "quibberish";

const words = fc.string({ unit: fc.constantFrom(..."ab é<&\"'🙂\n/`*"), minLength: 1, maxLength: 30 });
const said = words.map((text) => text.trim()).filter((text) => text !== "");
const time = fc.integer({ min: 1, max: 2_000_000_000_000 });

const feedback = fc.record({
  /** Which artifact it is about, counted round. */
  artifact: fc.nat(5),
  givenAs: fc.constantFrom("self", "teacher", "peer", "coach", "coach-of-teacher"),
  status: fc.constantFrom("draft", "handed-in", "released"),
  isOnRubric: fc.boolean(),
  strength: fc.constantFrom("begun", "complete"),
  comments: fc.array(
    fc.record({
      text: said,
      field: fc.constantFrom("body", "caption", "why"),
      from: fc.nat(20),
      length: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 3 },
  ),
  at: time,
});

const project = fc.record({
  standing: fc.constantFrom("member", "left", "invited"),
  isEnrolled: fc.boolean(),
  title: words,
  body: words,
  part: fc.option(fc.record({ did: words, isShown: fc.boolean(), shown: words })),
  evidence: fc.boolean(),
  at: time,
});

/** What other people have a part in, as it is told to `keepOthersWords`. */
export const othersWords = fc.record({
  feedback: fc.array(feedback, { maxLength: 5 }),
  projects: fc.array(project, { maxLength: 3 }),
  moods: fc.boolean(),
});
export type OthersWords = typeof othersWords extends fc.Arbitrary<infer Things> ? Things : never;

type Ids = { next(): string };

/** Keeps all that beside what the person has kept already. */
export async function keepOthersWords(
  person: Person,
  database: Database,
  things: OthersWords,
  ids: Ids,
): Promise<void> {
  const rivera = await somebody(database, "Ms Rivera", ids);
  const ben = await somebody(database, "Ben", ids);
  const artifacts = await rowsOf(
    database,
    `SELECT a.id, a.kind, v.version, v.body, v.caption, v.why FROM artifacts a
     JOIN artifact_versions v ON v.artifact_id = a.id WHERE a.learner_id = ?`,
    [person.id],
  );
  const entries = await rowsOf(database, "SELECT id FROM journal_entries WHERE learner_id = ?", [person.id]);
  const statements: InStatement[] = things.feedback.flatMap((one) => {
    const about = artifacts[one.artifact % Math.max(1, artifacts.length)];
    return about ? [feedbackStatement(person.id, { rivera, ben }, one, about, ids)] : [];
  });
  for (const one of things.projects)
    statements.push(...projectStatements(person.id, { rivera, ben }, one, { artifacts, entries }, ids));
  if (things.moods)
    statements.push({ sql: "INSERT INTO journal_settings VALUES (?, 1, 5)", args: [person.id] });
  await database.client.batch(statements, "write");
}

async function rowsOf(database: Database, sql: string, args: string[]): Promise<readonly Row[]> {
  return (await database.client.execute({ sql, args })).rows;
}

async function somebody(database: Database, name: string, ids: Ids): Promise<string> {
  const id = ids.next();
  await database.client.execute({
    sql: "INSERT INTO user (id, name, email, username) VALUES (?, ?, ?, ?)",
    args: [id, name, `${id}@test.invalid`, id],
  });
  return id;
}

interface Others {
  readonly rivera: string;
  readonly ben: string;
}

export const rubric = {
  id: "a-rubric",
  name: "Proofs",
  criteria: [
    {
      id: "steps",
      name: "Each step follows",
      levels: ["starting", "clear"].map((id) => ({ id, name: id, description: "", points: null })),
    },
  ],
};

function feedbackStatement(
  learnerId: string,
  { rivera, ben }: Others,
  one: OthersWords["feedback"][number],
  about: Row,
  ids: Ids,
): InStatement {
  const authors = {
    self: learnerId,
    teacher: rivera,
    peer: ben,
    coach: learnerId,
    "coach-of-teacher": rivera,
  };
  const isTeachers = authors[one.givenAs] === rivera;
  const isReadable = one.status === "released" || one.givenAs === "self";
  // A learner's own word is never handed in.
  const status = one.givenAs === "self" && one.status === "handed-in" ? "draft" : one.status;
  const text = {
    body: readableBody(String(about.kind), String(about.body)),
    caption: String(about.caption),
    why: String(about.why),
  };
  const comments = one.comments.map(({ text: word, field, from, length }) => {
    const start = Math.min(from, Math.max(0, text[field].length - 1));
    const quote = text[field].slice(start, start + length);
    return {
      passage: quote === "" ? null : { field, start, quote },
      region: null,
      text: isReadable ? word : unreadable,
    };
  });
  return {
    sql: `INSERT INTO work_feedback (id, artifact_id, version, author_id, given_as, status, rubric, levels, comments,
            strengths, revision, created_at, updated_at, released_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?, ?, ?)`,
    args: [
      ids.next(),
      String(about.id),
      Number(about.version),
      authors[one.givenAs],
      one.givenAs.replace(/-.*/, ""),
      status,
      one.isOnRubric ? JSON.stringify(rubric) : null,
      JSON.stringify(one.isOnRubric ? [{ criterion: "steps", level: "clear" }] : []),
      JSON.stringify(comments),
      JSON.stringify(isTeachers ? [{ skill: "fractions", strength: one.strength }] : []),
      one.at,
      one.at + 1,
      status === "released" ? one.at + 1 : null,
    ],
  };
}

function projectStatements(
  learnerId: string,
  { rivera, ben }: Others,
  one: OthersWords["projects"][number],
  own: { readonly artifacts: readonly Row[]; readonly entries: readonly Row[] },
  ids: Ids,
): InStatement[] {
  const [id, classId] = [ids.next(), ids.next()];
  const isMember = one.standing === "member" && one.isEnrolled;
  const [entry] = own.entries;
  const [artifact] = own.artifacts;
  const enrolled = one.isEnrolled ? [learnerId, ben] : [ben];
  return [
    {
      sql: "INSERT INTO classes (id, name, policy, created_at) VALUES (?, 'Algebra', 'guide', 0)",
      args: [classId],
    },
    ...enrolled.map((userId) => ({
      sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'student')",
      args: [classId, userId],
    })),
    {
      sql: `INSERT INTO projects (id, class_id, title, started_by, revision, created_at, updated_at)
            VALUES (?, ?, ?, ?, 2, ?, ?)`,
      args: [id, classId, one.title, ben, one.at, one.at],
    },
    // The second revision was written after whoever left was gone.
    ...[1, 2].map((revision) => ({
      sql: "INSERT INTO project_pages VALUES (?, ?, ?, ?, x'00', ?, ?)",
      args: [
        id,
        revision,
        isMember || revision === 1 ? one.title : unreadable,
        isMember ? one.body : unreadable,
        ben,
        one.at + (revision === 1 ? 0 : 10),
      ],
    })),
    ...[learnerId, ben].map((userId) => ({
      sql: "INSERT INTO project_members (project_id, user_id, standing, invited_by, at) VALUES (?, ?, ?, ?, ?)",
      args: [id, userId, userId === ben ? "member" : one.standing, rivera, one.at + 5],
    })),
    {
      sql: "INSERT INTO project_parts VALUES (?, ?, ?, NULL, ?, ?, 1, 7)",
      args: [id, ben, unreadable, unreadable, unreadable],
    },
    ...(one.part === null
      ? []
      : [
          {
            sql: "INSERT INTO project_parts VALUES (?, ?, ?, ?, ?, ?, 3, 8)",
            args: [
              id,
              learnerId,
              one.part.did,
              entry ? String(entry.id) : null,
              one.part.isShown ? one.title : null,
              one.part.isShown ? one.part.shown : null,
            ],
          },
        ]),
    ...(one.evidence && artifact
      ? [
          {
            sql: "INSERT INTO project_artifacts VALUES (?, ?, 'own', ?, 9)",
            args: [id, String(artifact.id), learnerId],
          },
        ]
      : []),
  ];
}
