import { expect } from "vitest";
import { coachPartSchema } from "../../server/modules/portfolio/feedback/coach/coach.schemas.ts";
import {
  feedbackListSchema,
  feedbackSchema,
  historySchema,
} from "../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { SettingsPatch } from "../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { sharedArtifactSchema } from "../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { makeApp, type TestApp } from "./app.ts";
import { type Client, clientWith, signIn } from "./client.ts";

export type Name = "ada" | "ben" | "chi" | "rivera" | "dee" | "omar" | "grace" | "admin" | "nobody";

/** The words of a piece of work that has none of its own. */
export const workBody = "Both terms are multiplied. So it is 2x + 6.";

/** A status and its stable code. */
/** The feedback of an answer that went well. */
export const feedbackOf = async (answer: Response) => {
  const body = await answer.json();
  expect([answer.status, body]).toEqual([expect.toSatisfy((status) => status < 300), body]);
  return feedbackSchema.parse(body.feedback);
};

/** What the coach's stream told: the comments as they came, and how it ended. */
export const coachedOf = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const parts = (await answer.text())
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => coachPartSchema.parse(JSON.parse(line.slice(6))));
  const end = parts.at(-1);
  return {
    parts,
    comments: parts.flatMap((part) => ("comment" in part ? [part.comment] : [])),
    feedback: end && "feedback" in end ? end.feedback : null,
    waiting: end && "waiting" in end ? end.waiting : null,
  };
};

/** The demo's people, and what they do with work that Ada shows to her class. */
export async function openWorkClass(environment: Readonly<Record<string, string>> = {}) {
  const app: TestApp = await makeApp(environment);
  const as = (name: string) => signIn(app.send, name);
  const people: Readonly<Record<Name, Client>> = {
    ada: await as("ada"),
    ben: await as("ben"),
    chi: await as("chi"),
    rivera: await as("rivera"),
    dee: await as("dee"),
    omar: await as("omar"),
    grace: await as("grace"),
    admin: await as("admin"),
    nobody: clientWith(app.send, ""),
  };
  const classOf = async (client: Client): Promise<string> =>
    (await (await client.get("/api/classes")).json()).classes[0].id;
  const classId = await classOf(people.rivera);
  const biology = await classOf(people.omar);
  const shown = (id: string, rest = "") => `/api/classes/${classId}/artifacts/${id}${rest}`;
  const enrolment = (sql: string, group: string, userId: string) =>
    app.database.client.execute({ sql, args: [group, userId] });
  return {
    app,
    people,
    classId,
    biology,
    shown,
    /** Keeps a piece of Ada's work; the class sees it unless said otherwise. @returns its id */
    async make(fields: object = {}): Promise<string> {
      const answer = await people.ada.post("/api/me/artifacts", {
        ...{ kind: "text", title: "My proof", body: workBody, visibility: "class" },
        ...fields,
      });
      expect(answer.status).toBe(201);
      return String((await answer.json()).artifact.id);
    },
    async change(id: string, patch: object): Promise<void> {
      expect((await people.ada.patch(`/api/me/artifacts/${id}`, patch)).status).toBe(200);
    },
    open: async (name: Name, id: string, query = "") =>
      sharedArtifactSchema.parse((await (await people[name].get(shown(id, query))).json()).artifact),
    give: (name: Name, id: string, said: object) =>
      people[name].post(shown(id, "/feedback"), {
        ...{ version: 1, comments: [{ passage: null, text: "Clear." }] },
        ...said,
      }),
    /** Changes a draft that was begun in the class. */
    write: (name: Name, feedbackId: string, patch: object) =>
      people[name].patch(`/api/classes/${classId}/feedback/${feedbackId}`, patch),
    release: (name: Name, feedbackId: string) =>
      people[name].post(`/api/classes/${classId}/feedback/${feedbackId}/release`),
    seenBy: async (name: Name, id: string) =>
      feedbackListSchema.parse(await (await people[name].get(shown(id, "/feedback"))).json()),
    historyOf: async (id: string) =>
      historySchema.parse(await (await people.ada.get(`/api/me/artifacts/${id}/feedback`)).json()),
    async set(settings: SettingsPatch, group = classId, teacher: Name = "rivera"): Promise<void> {
      const answer = await people[teacher].put(`/api/classes/${group}/feedback-settings`, settings);
      expect(answer.status).toBe(200);
    },
    /** Somebody belongs to another class too while something is done. */
    async enrolled(name: Name, group: string, role: "teacher" | "student", act: () => Promise<void>) {
      const { user } = await (await people[name].get("/api/session")).json();
      await enrolment(
        `INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, '${role}')`,
        group,
        user.id,
      );
      await act();
      await enrolment("DELETE FROM enrolments WHERE class_id = ? AND user_id = ?", group, user.id);
    },
  };
}

export type WorkClass = Awaited<ReturnType<typeof openWorkClass>>;
