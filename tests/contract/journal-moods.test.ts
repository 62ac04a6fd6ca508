import { beforeAll, describe, expect, it } from "vitest";
import {
  calendarSchema,
  entryListSchema,
  entrySchema,
} from "../../server/modules/journal/entries/entries.schemas.ts";
import { journalSettingsSchema } from "../../server/modules/journal/moods/moods.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, refusalOf, signIn } from "../support/client.ts";

describe("moods in the journal", () => {
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    app = await makeApp();
    [ada, ben] = await Promise.all([signIn(app.send, "ada"), signIn(app.send, "ben")]);
  });

  const settings = async (client = ada) =>
    journalSettingsSchema.parse(await (await client.get("/api/me/journal/settings")).json());
  const turn = (moods: boolean) => ada.patch("/api/me/journal/settings", { moods });
  const write = (fields: object) => ada.post("/api/me/reflections", { title: "Today", ...fields });
  const idOf = async (answer: Response) => entrySchema.parse((await answer.json()).reflection).id;
  /** The mood of an entry wherever its learner reads it. */
  const moodsOf = async (id: string) => {
    const month = new Date(app.ports.clock.now()).toISOString().slice(0, 7);
    const one = entrySchema.parse((await (await ada.get(`/api/me/reflections/${id}`)).json()).reflection);
    const list = entryListSchema.parse(await (await ada.get("/api/me/reflections")).json()).reflections;
    const calendar = calendarSchema
      .parse(await (await ada.get(`/api/me/reflections/calendar?month=${month}`)).json())
      .days.flatMap(({ reflections }) => reflections);
    return [one, ...[list, calendar].map((all) => all.find((entry) => entry.id === id))].map(
      (entry) => entry?.mood,
    );
  };

  it("are off at first, and a mood that is sent all the same is refused and changes nothing", async () => {
    expect(await settings(ben)).toEqual({ moods: false, named: 0 });
    expect(await refusalOf(write({ mood: "glad", body: "no" }))).toEqual([422, "journal.moods-off"]);
    const id = await idOf(await write({ body: "as it was" }));
    expect(await refusalOf(ada.patch(`/api/me/reflections/${id}`, { mood: "glad", body: "other" }))).toEqual([
      422,
      "journal.moods-off",
    ]);
    const { body } = (await (await ada.get(`/api/me/reflections/${id}`)).json()).reflection;
    expect([body, (await settings()).named]).toEqual(["as it was", 0]);
  });

  it("are read by their learner while they are on, hidden while they are off, and there again afterwards", async () => {
    expect((await turn(true)).status).toBe(200);
    const id = await idOf(await write({ mood: "glad", visibility: "class" }));
    expect(await moodsOf(id)).toEqual(["glad", "glad", "glad"]);
    await turn(false);
    expect(await moodsOf(id)).toEqual([null, null, null]);
    expect(await settings()).toEqual({ moods: false, named: 1 });
    await ada.patch(`/api/me/reflections/${id}`, { mood: null, tags: ["kept"] });
    await turn(true);
    expect(await moodsOf(id)).toEqual(["glad", "glad", "glad"]);
    await ada.patch(`/api/me/reflections/${id}`, { mood: null });
    expect(await moodsOf(id)).toEqual([null, null, null]);
  });

  it("are in no search, and seen by nobody who may read the page", async () => {
    await turn(true);
    const id = await idOf(await write({ mood: "worried", body: "shown", visibility: "class" }));
    const found = entryListSchema.parse(await (await ada.get("/api/me/reflections?query=worried")).json());
    expect(found.reflections).toEqual([]);
    const rivera = await signIn(app.send, "rivera");
    const room = (await (await rivera.get("/api/classes")).json()).classes[0].id;
    for (const client of [rivera, ben])
      for (const path of ["", `/${id}`]) {
        const answer = await client.get(`/api/classes/${room}/reflections${path}`);
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toMatch(/worried|mood/);
      }
    expect(await settings(ben)).toEqual({ moods: false, named: 0 });
  });

  it("go along in the learner's own export, also while they are off", async () => {
    await turn(true);
    await write({ title: "With a mood", mood: "curious" });
    await turn(false);
    const exported = await (await ada.get("/api/me/portfolio/export?format=json")).text();
    expect(exported).toContain('"curious"');
  });

  it("are forgotten when their learner says so, and nobody else's", async () => {
    await turn(true);
    const id = await idOf(await write({ mood: "tired" }));
    expect((await ben.remove("/api/me/journal/moods")).status).toBe(200);
    expect(await moodsOf(id)).toEqual(["tired", "tired", "tired"]);
    expect(journalSettingsSchema.parse(await (await ada.remove("/api/me/journal/moods")).json())).toEqual({
      moods: true,
      named: 0,
    });
    expect(await moodsOf(id)).toEqual([null, null, null]);
  });

  it("are asked for by nobody without a session, and turned by nothing but yes and no", async () => {
    expect((await clientWith(app.send, "").get("/api/me/journal/settings")).status).toBe(401);
    expect(await refusalOf(ada.patch("/api/me/journal/settings", { moods: "perhaps" }))).toEqual([
      400,
      "request.invalid",
    ]);
  });
});
