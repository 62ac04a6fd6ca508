import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ofClassStatement } from "../../server/modules/classes/assignments/assignments.repository.ts";
import { assignmentProgressSchema } from "../../server/modules/classes/assignments/assignments.schemas.ts";
import { projectsOfPartStatement } from "../../server/modules/learners/assigned/assigned.repository.ts";
import { skillStatements, workStatements } from "../../server/modules/learners/assigned/work.repository.ts";
import {
  askedInStatement,
  sessionOfPartStatement,
  uncountedOfStatement,
  uncountedStatement,
} from "../../server/modules/learners/practice/assigned-practice.repository.ts";
import {
  conversationsStatement,
  itemAnswersStatement,
} from "../../server/modules/review/assignments/assignments.repository.ts";
import { give, items, itemsPart, practise, workThrough } from "../support/assigned.ts";
import { type AssignmentDesk, cleared, openAssignmentDesk } from "../support/assignments.ts";
import type { Client } from "../support/client.ts";

const [first = ""] = items;

describe("the progress of a large class", () => {
  let desk: AssignmentDesk;
  let rivera: Client;
  let ada: Client;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [rivera, ada] = [desk.by("rivera"), desk.by("ada")];
  });
  beforeEach(() => cleared(desk));

  const progress = async (id: string) =>
    assignmentProgressSchema.parse(await (await rivera.get(`/api/assignments/${id}/progress`)).json());

  it("takes as many queries for 40 students with 40 items each as for three with one", async () => {
    const calls = async (id: string) => {
      const { client } = desk.app.database;
      const spies = [vi.spyOn(client, "execute"), vi.spyOn(client, "batch")];
      const { students } = await progress(id);
      const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return { count, students };
    };
    const few = await give(desk, [itemsPart("i", first)]);
    await workThrough(ada, await practise(ada, few.id, "i"), [true]);
    const small = await calls(few.id);
    const many = await give(desk, [itemsPart("i", ...(await manyItems()))]);
    await fill(many.id);
    const large = await calls(many.id);
    expect(large.students.filter(({ state }) => state === "done")).toHaveLength(37);
    expect(large.students.flatMap(({ parts }) => parts).reduce((sum, { done }) => sum + done, 0)).toBe(
      37 * 40,
    );
    expect([small.count, large.count]).toEqual([small.count, small.count]);
  });

  /** Forty items that can be asked. */
  async function manyItems(): Promise<readonly string[]> {
    const { subjects } = await (await rivera.get("/api/subjects")).json();
    const all: string[] = [];
    for (const skill of subjects[0].skills.map(({ id }: { id: string }) => id)) {
      const found = await (await rivera.get(`/api/skills/${skill}`)).json();
      for (const { id, kind } of found.items)
        if (kind !== "concept" && kind !== "task" && all.length < 40) all.push(id);
    }
    return all;
  }

  /** Puts 37 more students into the class, each with every item of an assignment answered. */
  async function fill(id: string): Promise<void> {
    const each = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 37)";
    await desk.run(
      `INSERT INTO user (id, name, email, email_verified, username, role, created_at, updated_at)
       ${each} SELECT 'many-' || n, 'Many ' || n, 'many' || n || '@test.invalid', 0, 'many' || n, 'student', 1, 1 FROM n`,
    );
    await desk.run(
      `INSERT INTO enrolments (class_id, user_id, role) ${each} SELECT 'demo-algebra', 'many-' || n, 'student' FROM n`,
    );
    await desk.run(
      `INSERT INTO practice_sessions (id, learner_id, kind, skills, reason, status, started_at, assignment_id, part_id)
       ${each} SELECT 'many-' || n, 'many-' || n, 'practice', '[]', 'assigned', 'ended', 1, ?, 'i' FROM n`,
      [id],
    );
    await desk.run(
      `INSERT INTO practice_items (session_id, seq, item_id, skill, pack_version, seed, purpose, because, foretold, status, shown_at)
       ${each} SELECT 'many-' || n, j.key, j.value, '', '', 1, 'practice', 'assigned', 0.5, 'right', 1
       FROM n, assignments a, json_each(a.versions, '$[0].parts[0].items') j WHERE a.id = ?`,
      [id],
    );
    await desk.run(
      `INSERT INTO practice_answers (id, session_id, seq, attempt, given, verdict, help_level, took, at)
       SELECT 'many-' || session_id || '-' || seq, session_id, seq, 0, 'x', 'right', 0, 1, 2
       FROM practice_items WHERE session_id LIKE 'many-%'`,
    );
  }

  it("looks everything up by an index", async () => {
    const place = { assignmentId: "a", studentId: "s" };
    const statements = [
      ...workStatements(["a", "b"], null),
      ...workStatements(["a"], "s"),
      ...skillStatements(["s"], ["k"], 0),
      sessionOfPartStatement("s", "a", "p"),
      askedInStatement("s", ["a"]),
      uncountedStatement("s"),
      uncountedOfStatement("a"),
      projectsOfPartStatement("a", "p"),
      ofClassStatement("t", "c"),
      conversationsStatement(place),
      itemAnswersStatement(place),
    ];
    for (const { sql, args } of statements) {
      const plan = await desk.app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      const scans = steps.filter((step) => /^SCAN/.test(step) && !/VIRTUAL TABLE|CONSTANT ROW/.test(step));
      expect([sql, scans]).toEqual([sql, []]);
    }
  });
});
