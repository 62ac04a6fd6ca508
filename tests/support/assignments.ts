import type { Person } from "../../server/modules/accounts/accounts.models.ts";
import {
  type AssignmentView,
  oneAssignmentSchema,
} from "../../server/modules/classes/assignments/assignments.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, signIn } from "./client.ts";

export const algebra = "/api/classes/demo-algebra";

/** A part: skills to work on. */
export const skillsPart = (id: string, ...skills: string[]) => ({ id, kind: "skills", skills });

/** A version for some students. */
export const versionOf = (id: string, audience: object, ...parts: object[]) => ({ id, audience, parts });

/** One skill for the whole class. */
export const everybody = versionOf("all", { kind: "class" }, skillsPart("s", "linear-equations.brackets"));

/** The demo class with its people, and what a teacher does about its assignments. */
export interface AssignmentDesk {
  readonly app: TestApp;
  readonly by: (username: string) => Client;
  readonly person: (username: string) => Person;
  /** Makes one in Algebra 1: of one skill for everybody, unless the fields say otherwise. */
  readonly make: (fields?: object, by?: Client) => Promise<Response>;
  readonly change: (assignment: AssignmentView, fields: object, by?: Client) => Promise<Response>;
  /** A conversation of Ada's, opened from an assignment. @returns its id */
  readonly openedFrom: (assignment: AssignmentView) => Promise<string>;
  readonly run: (sql: string, args?: (string | number)[]) => Promise<unknown>;
}

export async function openAssignmentDesk(): Promise<AssignmentDesk> {
  const app = await makeApp();
  const known = new Map<string, { client: Client; person: Person }>();
  for (const name of ["rivera", "omar", "ada", "ben", "chi", "dee"]) {
    const client = await signIn(app.send, name);
    known.set(name, { client, person: (await (await client.get("/api/session")).json()).user });
  }
  const find = (username: string) => {
    const found = known.get(username);
    if (!found) throw new Error(`nobody here is called ${username}`);
    return found;
  };
  const by = (username: string) => find(username).client;
  const rivera = by("rivera");
  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  return {
    app,
    by,
    person: (username) => find(username).person,
    make: (fields = {}, teacher = rivera) =>
      teacher.post(`${algebra}/assignments`, { title: "Set 1", versions: [everybody], ...fields }),
    change: ({ id, revision }, fields, teacher = rivera) =>
      teacher.patch(`/api/assignments/${id}`, { revision, ...fields }),
    async openedFrom({ id }) {
      const conversation = await by("ada").open({ classId: "demo-algebra" });
      await run("UPDATE conversations SET assignment_id = ? WHERE id = ?", [id, conversation]);
      return conversation;
    },
    run,
  };
}

/** Every assignment gone, and the rules of the classes as the demo has them. */
export async function cleared({ run }: AssignmentDesk): Promise<void> {
  await run("DELETE FROM assignments");
  await run(
    "UPDATE classes SET archived_at = NULL, paused_at = NULL, read = 1, replies = 'direct', policy = 'guide'",
  );
}

/** The assignment that an answer holds. */
export async function assignmentIn(answer: Response | Promise<Response>): Promise<AssignmentView> {
  return oneAssignmentSchema.parse(await (await answer).json()).assignment;
}
