import { beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { parts } from "../../server/modules/journal/document/document.models.ts";
import { fromBase64, toBase64 } from "../../server/modules/journal/entries/bytes.models.ts";
import {
  entriesBetweenStatement,
  ownEntriesStatement,
} from "../../server/modules/journal/entries/entries.repository.ts";
import {
  calendarSchema,
  entryListSchema,
  entrySchema,
  syncedSchema,
  versionsSchema,
} from "../../server/modules/journal/entries/entries.schemas.ts";
import { sharedEntriesStatement } from "../../server/modules/journal/shared-entries/shared-entries.repository.ts";
import { sharedListSchema } from "../../server/modules/journal/shared-entries/shared-entries.schemas.ts";
import { outcomesStatement } from "../../server/modules/learners/skills/outcomes.repository.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

/** A device with an entry open: its own document, and the way to the server. */
function device(client: Client, id: string) {
  const document = new Y.Doc();
  let known = Y.encodeStateVector(document);
  return {
    document,
    type(text: string) {
      const block = document.getXmlFragment(parts.body).get(0);
      const line = block instanceof Y.XmlElement ? block.get(0) : null;
      if (line instanceof Y.XmlText) line.insert(line.length, text);
    },
    async sync(whole = false) {
      const change = whole ? Y.encodeStateAsUpdate(document) : Y.encodeStateAsUpdate(document, known);
      const state = Y.encodeStateVector(document);
      const sent = { change: toBase64(change), state: toBase64(state), whole };
      const answer = await client.post(`/api/me/reflections/${id}/sync`, sent);
      const synced = syncedSchema.parse(await answer.json());
      const bytes = fromBase64(synced.change);
      if (bytes && bytes.length > 0) Y.applyUpdate(document, bytes);
      known = fromBase64(synced.state) ?? known;
      return synced;
    },
  };
}

describe("the journal", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  let rivera: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben, rivera] = await Promise.all([
      signIn(app.send, "ada"),
      signIn(app.send, "ben"),
      signIn(app.send, "rivera"),
    ]);
    await ada.patch("/api/me/journal/settings", { moods: true });
  });

  const write = async (fields: object, client = ada) => {
    const answer = await client.post("/api/me/reflections", { title: "Brackets", ...fields });
    expect(answer.status).toBe(201);
    return entrySchema.parse((await answer.json()).reflection);
  };
  const view = async (id: string) =>
    entrySchema.parse((await (await ada.get(`/api/me/reflections/${id}`)).json()).reflection);
  const list = async (query = "") =>
    entryListSchema.parse(await (await ada.get(`/api/me/reflections?${query}`)).json()).reflections;
  const firstClass = async () => (await (await rivera.get("/api/classes")).json()).classes[0].id as string;

  it("keeps an entry as written, private, and finds it by its words and tags without regard to accents and case", async () => {
    const { id } = await write({ body: "I **multiplied** both terms.\n\nNo fue fácil.", tags: ["álgebra"] });
    expect(await view(id)).toMatchObject({
      title: "Brackets",
      body: "I **multiplied** both terms.\n\nNo fue fácil.",
      visibility: "private",
      preview: "I multiplied both terms. No fue fácil.",
    });
    expect((await list("query=FACIL multiplied")).map((one) => one.id)).toEqual([id]);
    expect((await list("tag=álgebra")).map((one) => one.id)).toEqual([id]);
    expect(await list("query=nowhere")).toEqual([]);
    expect(await list(`query=${encodeURIComponent("%_'\"; --")}`)).toEqual([]);
    const tags = await (await ada.get("/api/me/reflections/tags")).json();
    expect(tags.tags).toContain("álgebra");
  });

  it("begins with a template's sections in the learner's language, and previews only what the learner wrote", async () => {
    const answer = await ada.post("/api/me/reflections?locale=es", { title: "Hoy", template: "gibbs" });
    const entry = entrySchema.parse((await answer.json()).reflection);
    expect(entry.body).toMatch(/^## /);
    expect(entry.preview).toBe("");
    expect(await refusalOf(ada.post("/api/me/reflections", { title: "x", template: "poem" }))).toEqual([
      422,
      "journal.template-unknown",
    ]);
  });

  it("brings the moments of a session along: what went wrong first, the help, and where it clicked", async () => {
    const conversation = await ada.open();
    for (const text of ["2(x + 3) = 16", "2x + 3 = 16", "2x + 6 = 16", "2x = 10"])
      await readReply(await ada.send(conversation, text));
    const { moments, id } = await write({ conversationId: conversation, template: "error-log" });
    expect(moments.map(({ kind, quote }) => [kind, quote])).toEqual([
      ["first-wrong", "2x + 3 = 16"],
      ["clicked", "2x + 6 = 16"],
    ]);
    expect((await view(id)).moments).toEqual(moments);
    const theirs = await ben.post("/api/me/reflections", { title: "x", conversationId: conversation });
    expect(await refusalOf(theirs)).toEqual([404, "not-found"]);
  });

  it("changes what is asked and keeps what was there as a version", async () => {
    const { id } = await write({ body: "first" });
    const answer = await ada.patch(`/api/me/reflections/${id}`, {
      body: "second",
      tags: ["a", "a", "b"],
      mood: "glad",
    });
    const entry = entrySchema.parse((await answer.json()).reflection);
    expect([entry.body, entry.tags, entry.mood, entry.title]).toEqual([
      "second",
      ["a", "b"],
      "glad",
      "Brackets",
    ]);
    const { versions } = versionsSchema.parse(
      await (await ada.get(`/api/me/reflections/${id}/versions`)).json(),
    );
    expect(versions.map(({ kind, body }) => [kind, body])).toEqual([["before", "first"]]);
    expect((await list("query=second")).map((one) => one.id)).toContain(id);
    expect((await list("query=first brackets")).map((one) => one.id)).not.toContain(id);
  });

  it("changes only what it is asked to: two changes at once don't undo each other", async () => {
    const { id } = await write({ body: "shown for a while", visibility: "class" });
    const change = (fields: object) => ada.patch(`/api/me/reflections/${id}`, fields);
    for (let round = 0; round < 5; round += 1) {
      await change({ visibility: "class" });
      await Promise.all([
        change({ visibility: "private" }),
        change({ tags: [`t${round}`] }),
        change({ mood: "calm" }),
      ]);
      const { visibility, tags, mood } = await view(id);
      expect([visibility, tags, mood]).toEqual(["private", [`t${round}`], "calm"]);
    }
  });

  it("is put away and taken out again", async () => {
    const { id } = await write({ body: "gone for a while" });
    expect((await ada.remove(`/api/me/reflections/${id}`)).status).toBe(204);
    expect((await ada.get(`/api/me/reflections/${id}`)).status).toBe(404);
    expect(await list("query=gone while")).toEqual([]);
    expect((await ada.post(`/api/me/reflections/${id}/restore`)).status).toBe(200);
    expect((await list("query=gone while")).map((one) => one.id)).toEqual([id]);
  });

  it("merges what two devices type at once, and keeps both sides of a long absence to compare", async () => {
    const { id } = await write({ body: "start" });
    const [one, other] = [device(ada, id), device(ada, id)];
    await one.sync();
    await other.sync();
    one.type(" here");
    other.type(" there");
    await one.sync();
    const { versions } = await other.sync(true);
    await one.sync();
    const body = (await view(id)).body;
    expect(body).toMatch(/^start (?:here there|there here)$/);
    expect(versions).toBe(2);
    const kept = versionsSchema.parse(
      await (await ada.get(`/api/me/reflections/${id}/versions`)).json(),
    ).versions;
    expect(new Map(kept.map((version) => [version.kind, version.body]))).toEqual(
      new Map([
        ["elsewhere", "start here"],
        ["here", "start there"],
      ]),
    );
    expect((await list("query=there here")).map((found) => found.id)).toEqual([id]);
  });

  it("puts an entry's changes together without losing one, whoever writes meanwhile", async () => {
    const { id } = await write({ body: "x" });
    const [one, other] = [device(ada, id), device(ada, id)];
    await Promise.all([one.sync(), other.sync()]);
    for (let round = 0; round < 30; round += 1) {
      one.type("a");
      other.type("b");
      await Promise.all([one.sync(), other.sync()]);
    }
    await one.sync();
    const body = (await view(id)).body;
    expect([body.replace(/[^a]/g, "").length, body.replace(/[^b]/g, "").length]).toEqual([30, 30]);
    const rows = await app.database.client.execute({
      sql: "SELECT count(*) AS n FROM entry_changes WHERE entry_id = ?",
      args: [id],
    });
    expect(Number(rows.rows[0]?.n)).toBeLessThan(60);
  });

  it("refuses a change that is none, and keeps the entry as it is", async () => {
    const { id, body } = await write({ body: "whole" });
    const state = toBase64(Y.encodeStateVector(new Y.Doc()));
    const bad = { change: toBase64(new Uint8Array([9, 9, 9, 9])), state };
    expect(await refusalOf(ada.post(`/api/me/reflections/${id}/sync`, bad))).toEqual([
      400,
      "journal.change-unreadable",
    ]);
    const hostile = new Y.Doc();
    hostile.getXmlFragment(parts.body).insert(0, [new Y.XmlElement("script"), new Y.XmlText("alert(1)")]);
    const change = toBase64(Y.encodeStateAsUpdate(hostile));
    expect((await ada.post(`/api/me/reflections/${id}/sync`, { change, state })).status).toBe(200);
    expect((await view(id)).body).toContain(body);
    expect((await view(id)).body).not.toContain("<script");
    const missing = await ada.post("/api/me/reflections/nothing/sync", { change: "", state });
    expect(missing.status).toBe(404);
  });

  it("shows teachers what is for teachers, the class what is for the class, and nobody what is private", async () => {
    const room = await firstClass();
    const [mine, teachers, all] = [
      await write({ title: "private one", body: "secret" }),
      await write({ title: "for teachers", body: "t", visibility: "teachers" }),
      await write({ title: "for the class", body: "c", visibility: "class" }),
    ];
    const seenBy = async (client: Client) =>
      sharedListSchema
        .parse(await (await client.get(`/api/classes/${room}/reflections`)).json())
        .reflections.map(({ title }) => title);
    expect(await seenBy(rivera)).toEqual(["for the class", "for teachers"]);
    expect(await seenBy(ben)).toEqual(["for the class"]);
    for (const [client, id, status] of [
      [rivera, mine.id, 404],
      [rivera, teachers.id, 200],
      [ben, teachers.id, 404],
      [ben, all.id, 200],
      [await signIn(app.send, "dee"), all.id, 404],
      [await signIn(app.send, "omar"), all.id, 404],
      [await signIn(app.send, "grace"), all.id, 404],
      [await signIn(app.send, "admin"), all.id, 404],
    ] as const)
      expect((await client.get(`/api/classes/${room}/reflections/${id}`)).status).toBe(status);
    await ada.patch(`/api/me/reflections/${all.id}`, { visibility: "private" });
    expect(await seenBy(ben)).toEqual([]);
  });

  it("has a calendar in the learner's days, with what was written on this day in earlier years", async () => {
    const now = app.ports.clock.now();
    const { id } = await write({ body: "today" });
    const year = new Date(now).getUTCFullYear();
    const before = await write({ body: "a year ago" });
    await app.database.client.execute({
      sql: "UPDATE journal_entries SET created_at = ? WHERE id = ?",
      args: [new Date(now).setUTCFullYear(year - 1), before.id],
    });
    const month = new Date(now).toISOString().slice(0, 7);
    const calendar = calendarSchema.parse(
      await (await ada.get(`/api/me/reflections/calendar?month=${month}&zone=UTC`)).json(),
    );
    const today = calendar.days.find(({ day }) => day === new Date(now).toISOString().slice(0, 10));
    expect(today?.reflections.map((one) => one.id)).toContain(id);
    expect(calendar.earlier.map((one) => one.id)).toEqual([before.id]);
    expect((await ada.get("/api/me/reflections/calendar?month=2026-13")).status).toBe(400);
  });

  it("asks about what the record says, in the learner's language, and nothing of somebody new", async () => {
    const asked = async (client: Client, locale: string) =>
      (await (await client.get(`/api/me/reflections/prompts?locale=${locale}`)).json()).prompts;
    const [slip] = await asked(ada, "en");
    expect([slip.template, slip.because]).toEqual(["error-log", expect.stringMatching(/^Seen /)]);
    expect((await asked(ada, "es"))[0].text).toMatch(/^¿/);
    expect(await asked(await signIn(app.send, "dee"), "en")).toEqual([]);
  });

  it("finds everything by an index", async () => {
    const find = { words: ["a"], tag: "b", before: { at: 0, id: "" } };
    for (const { sql, args } of [
      ownEntriesStatement("u", find, 10),
      entriesBetweenStatement("u", 0, 1),
      sharedEntriesStatement("u", "c", { at: 0, id: "" }, 10),
      outcomesStatement("u", ["t"]),
    ]) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!(w|t|json_each)\b)/.test(step)),
        sql,
      ).toEqual([]);
    }
  });
});
