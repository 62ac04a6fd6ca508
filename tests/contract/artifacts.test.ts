import { beforeAll, describe, expect, it } from "vitest";
import { skillsStatement } from "../../server/modules/portfolio/artifacts/artifact-parts.repository.ts";
import { ownArtifactsStatement } from "../../server/modules/portfolio/artifacts/artifacts.repository.ts";
import {
  artifactListSchema,
  artifactSchema,
  competencyMapSchema,
} from "../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

describe("the portfolio's artifacts", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
  });

  const artifactOf = async (answer: Response) => {
    expect([200, 201]).toContain(answer.status);
    return artifactSchema.parse((await answer.json()).artifact);
  };
  const make = async (fields: object) =>
    artifactOf(await ada.post("/api/me/artifacts", { kind: "text", title: "My proof", ...fields }));
  const list = async (query = "") =>
    artifactListSchema.parse(await (await ada.get(`/api/me/artifacts?${query}`)).json()).artifacts;

  it("keep a text with why it matters and the skills it shows, and are found again", async () => {
    const skill = "linear-equations.brackets";
    const made = await make({
      body: "Because **both** terms are multiplied.",
      caption: "Ejercicio 4, página 12",
      why: "I finally saw it.",
      skills: [{ skill, strength: "partial" }],
    });
    expect(made).toMatchObject({ kind: "text", version: 1, visibility: "private", why: "I finally saw it." });
    expect(made.skills).toEqual([
      { id: skill, name: "Equations with brackets", self: "partial", teacher: null },
    ]);
    expect((await list("query=PAGINA multiplied")).map(({ id }) => id)).toEqual([made.id]);
    expect((await list(`skill=${skill}&kind=text`)).map(({ id }) => id)).toEqual([made.id]);
    expect(await list("kind=audio")).toEqual([]);
    const map = competencyMapSchema.parse(await (await ada.get("/api/me/portfolio/competencies")).json());
    expect(map.skills).toEqual([
      {
        id: skill,
        name: "Equations with brackets",
        self: "partial",
        teacher: null,
        artifacts: [{ id: made.id, title: "My proof" }],
      },
    ]);
  });

  it("get a new version for other content, keep the old ones, and refuse a change made on an old one", async () => {
    const { id } = await make({ body: "one" });
    const change = { body: "two", note: "clearer", version: 1 };
    const next = await artifactOf(await ada.patch(`/api/me/artifacts/${id}`, change));
    expect([next.version, next.body]).toEqual([2, "two"]);
    expect(await refusalOf(ada.patch(`/api/me/artifacts/${id}`, { body: "lost?", version: 1 }))).toEqual([
      409,
      "artifact.changed-elsewhere",
    ]);
    const same = await artifactOf(await ada.patch(`/api/me/artifacts/${id}`, { visibility: "class" }));
    expect([same.version, same.visibility]).toEqual([2, "class"]);
    const { versions } = await (await ada.get(`/api/me/artifacts/${id}/versions`)).json();
    expect(
      versions.map((one: { version: number; body: string; note: string }) => [
        one.version,
        one.body,
        one.note,
      ]),
    ).toEqual([
      [2, "two", "clearer"],
      [1, "one", ""],
    ]);
    const both = await Promise.all(
      ["three", "four"].map((body) => ada.patch(`/api/me/artifacts/${id}`, { body, version: 2 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("keep chosen turns of a conversation with the way back, once, and as they were", async () => {
    const conversationId = await ada.open();
    for (const text of ["2(x + 3) = 16", "2x + 6 = 16"])
      await readReply(await ada.send(conversationId, text));
    const { messages } = await ada.view(conversationId);
    const from = { kind: "turns", conversationId, messageIds: [messages[3]?.id ?? ""] };
    const kept = await artifactOf(await ada.post("/api/me/artifacts/keep", { from }));
    expect(kept).toMatchObject({ kind: "excerpt", title: "2x + 6 = 16", source: from });
    expect(kept.excerpt?.map(({ by }) => by)).toEqual(["learner", "tutor"]);
    expect((await artifactOf(await ada.post("/api/me/artifacts/keep", { from }))).id).toBe(kept.id);
    const changed = await artifactOf(
      await ada.patch(`/api/me/artifacts/${kept.id}`, { body: "forged", caption: "where I saw it" }),
    );
    expect([changed.excerpt, changed.caption]).toEqual([kept.excerpt, "where I saw it"]);
    expect(await refusalOf(ben.post("/api/me/artifacts/keep", { from }))).toEqual([404, "not-found"]);
    const partly = { ...from, messageIds: [messages[3]?.id, "nothing"] };
    expect(await refusalOf(ada.post("/api/me/artifacts/keep", { from: partly }))).toEqual([404, "not-found"]);
  });

  it("keep what a practice session showed, and a journal entry with its words of that day", async () => {
    const started = await (
      await ada.post("/api/me/practice", { skillId: "linear-equations.one-step" })
    ).json();
    const sessionId = started.session.id;
    const open = { from: { kind: "practice", sessionId } };
    expect(await refusalOf(ada.post("/api/me/artifacts/keep", open))).toEqual([404, "not-found"]);
    await ada.post(`/api/me/practice/${sessionId}/end`);
    const practice = await artifactOf(await ada.post("/api/me/artifacts/keep", open));
    expect([practice.kind, practice.practice?.answered]).toEqual(["practice", 0]);
    const written = await ada.post("/api/me/reflections", { title: "Today", body: "I saw it." });
    const entryId = (await written.json()).reflection.id;
    const entry = await artifactOf(
      await ada.post("/api/me/artifacts/keep", { from: { kind: "entry", entryId } }),
    );
    await ada.patch(`/api/me/reflections/${entryId}`, { body: "changed later" });
    const later = await artifactOf(await ada.get(`/api/me/artifacts/${entry.id}`));
    expect([later.body, later.reflections.map(({ id }) => id)]).toEqual(["I saw it.", [entryId]]);
  });

  it("are put away and taken out again", async () => {
    const { id } = await make({ title: "gone for now" });
    expect((await ada.remove(`/api/me/artifacts/${id}`)).status).toBe(204);
    expect((await ada.get(`/api/me/artifacts/${id}`)).status).toBe(404);
    expect(await list("query=gone")).toEqual([]);
    expect((await ada.post(`/api/me/artifacts/${id}/restore`)).status).toBe(200);
    expect((await list("query=gone")).map((one) => one.id)).toEqual([id]);
  });

  it("refuse what can't be kept, with a reason and a stable code", async () => {
    const post = (fields: object) => ada.post("/api/me/artifacts", { kind: "text", title: "x", ...fields });
    expect(await refusalOf(post({ kind: "link", body: "javascript:alert(1)" }))).toEqual([
      422,
      "artifact.address-unsafe",
    ]);
    expect(await refusalOf(post({ kind: "image" }))).toEqual([422, "artifact.file-missing"]);
    expect(await refusalOf(post({ fileId: "somebody-elses" }))).toEqual([422, "artifact.file-missing"]);
    expect(await refusalOf(post({ title: " " }))).toEqual([400, "request.invalid"]);
    expect(await refusalOf(post({ caption: "a".repeat(100_000) }))).toEqual([400, "request.invalid"]);
    expect(await refusalOf(post({ kind: "excerpt" }))).toEqual([400, "request.invalid"]);
  });

  it("are nobody else's to see, change or put away", async () => {
    const { id } = await make({ title: "mine" });
    const path = `/api/me/artifacts/${id}`;
    for (const answer of [
      await ben.get(path),
      await ben.patch(path, { title: "theirs" }),
      await ben.remove(path),
      await ben.post(`${path}/restore`),
      await ben.get(`${path}/versions`),
    ])
      expect(await refusalOf(answer)).toEqual([404, "not-found"]);
  });

  it("are found by an index", async () => {
    const find = { words: ["a"], kind: "text", skill: "s", before: { at: 0, id: "" } };
    for (const { sql, args } of [ownArtifactsStatement("u", find, 10), skillsStatement("u", null)]) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!w\b)/.test(step)),
        sql,
      ).toEqual([]);
    }
  });
});
