import { expect } from "vitest";
import {
  projectListSchema,
  projectSchema,
} from "../../server/modules/portfolio/projects/projects.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, clientWith, idOf, signIn } from "./client.ts";

const names = ["ada", "ben", "chi", "dee", "rivera", "omar", "grace", "admin"] as const;
type Name = (typeof names)[number];

/** The demo's people, and what they do with projects of Algebra 1, once `begin` has started the server. */
export function projectActs() {
  const classId = "demo-algebra";
  let running: TestApp | undefined;
  // Both are filled by `begin`, for every name, before anybody acts.
  const people = {} as Record<Name | "nobody", Client>;
  const ids = {} as Record<Name, string>;
  const app = (): TestApp => {
    if (!running) throw new Error("begin first");
    return running;
  };
  const begin = async () => {
    running = await makeApp();
    const { send } = running;
    for (const name of names) {
      people[name] = await signIn(send, name);
      ids[name] = await idOf(people[name]);
    }
    people.nobody = clientWith(send, "");
  };
  const start = async (title = "Birds at our school"): Promise<string> => {
    const answer = await people.ada.post("/api/projects", { classId, title });
    expect(answer.status).toBe(201);
    return (await answer.json()).project.id;
  };
  const path = (id: string, rest = "") => `/api/projects/${id}${rest}`;
  const view = async (name: Name, id: string) =>
    projectSchema.parse((await (await people[name].get(path(id))).json()).project);
  const invite = (by: Name, id: string, who: Name) =>
    people[by].post(path(id, "/members"), { userId: ids[who] });
  const join = async (name: Name, id: string) => {
    expect((await invite("ada", id, name)).status).toBe(204);
    expect((await people[name].post(path(id, "/join"))).status).toBe(204);
  };
  const startWith = async (...others: readonly Name[]) => {
    const id = await start();
    for (const name of others) await join(name, id);
    return id;
  };
  const keep = async (name: Name, fields: object = {}): Promise<string> => {
    const made = await people[name].post("/api/me/artifacts", {
      kind: "text",
      title: `${name}'s work`,
      ...fields,
    });
    return (await made.json()).artifact.id;
  };
  const putIn = (name: Name, id: string, artifactId: string, place = "own") =>
    people[name].post(path(id, "/artifacts"), { artifactId, place });
  const write = (name: Name, id: string, body: string, revision: number) =>
    people[name].patch(path(id), { body, revision });
  const part = (name: Name, id: string, fields: object) => people[name].patch(path(id, "/part"), fields);
  const enrolled = (name: Name, isIn: boolean) =>
    app().database.client.execute({
      sql: isIn
        ? "INSERT OR IGNORE INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'student')"
        : "DELETE FROM enrolments WHERE class_id = ? AND user_id = ?",
      args: [classId, ids[name]],
    });
  const list = async (name: Name, query = "") =>
    projectListSchema.parse(await (await people[name].get(`/api/projects${query}`)).json()).projects;
  return {
    classId,
    people,
    ids,
    app,
    begin,
    start,
    path,
    view,
    invite,
    join,
    startWith,
    keep,
    putIn,
    write,
    part,
    enrolled,
    list,
  };
}
