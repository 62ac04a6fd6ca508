import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ownDraftsStatement,
  publishedStatement,
} from "../../server/modules/curriculum/authoring/authoring.repository.ts";
import type { DraftFlaw } from "../../server/modules/curriculum/authoring/authoring.schemas.ts";
import type { DraftContent } from "../../server/modules/curriculum/authoring/content.schemas.ts";
import { putInForce, shippedCatalogue } from "../../server/modules/curriculum/packs.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { packContent, publishedPack, writePack } from "../support/packs.ts";
import { readReply } from "../support/sse.ts";

describe("writing a pack", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let ada: Client;
  beforeAll(async () => {
    app = await makeApp();
    [rivera, omar, ada] = await Promise.all([
      signIn(app.send, "rivera"),
      signIn(app.send, "omar"),
      signIn(app.send, "ada"),
    ]);
  });
  afterAll(() => putInForce(shippedCatalogue));
  const json = async (answer: Response | Promise<Response>) => (await answer).json();
  const problem = (content: DraftContent) => {
    const found = content.items.find(({ kind }) => kind === "problem");
    if (found?.kind !== "problem") throw new Error("no problem");
    return found;
  };

  it("is for teachers and administrators; to everybody else there is no such place", async () => {
    const admin = await signIn(app.send, "admin");
    const grace = await signIn(app.send, "grace");
    const statuses = async (who: Client) => [
      (await who.get("/api/packs")).status,
      (await who.post("/api/packs", { name: "Mine" })).status,
    ];
    expect(await Promise.all([admin, ada, grace].map(statuses))).toEqual([
      [200, 201],
      [404, 404],
      [404, 404],
    ]);
  });

  it("is kept as far as it is written, says what is missing and where, and notices a change from elsewhere", async () => {
    const { pack } = await json(rivera.post("/api/packs", { name: "Half-way", locale: "en" }));
    expect(pack).toMatchObject({ state: "draft", revision: 1, flaws: [{ place: "", code: "pack.empty" }] });
    const content = packContent("Half-way");
    const item = { ...problem(content), answer: { ...problem(content).answer, value: { en: "", es: "" } } };
    const written = await json(
      rivera.patch(`/api/packs/${pack.id}`, { revision: 1, content: { ...content, items: [item] } }),
    );
    expect(written.pack.flaws).toEqual([
      {
        place: "pizza",
        code: "answer.missing",
        message: expect.any(String),
        values: {},
        because: null,
        stops: true,
      },
    ]);
    const again = await rivera.patch(`/api/packs/${pack.id}`, { revision: 1, content });
    expect(await refusalOf(again)).toEqual([409, "pack.changed-elsewhere"]);
    expect((await json(rivera.get(`/api/packs/${pack.id}`))).pack.content.items).toEqual([item]);
    expect((await omar.get(`/api/packs/${pack.id}`)).status).toBe(404);
  });

  it("is refused with all that the proof-reading finds, each by its place", async () => {
    const content = packContent();
    const tells = {
      ...problem(content),
      hints: [{ level: 1, words: { en: "It is 3/4.", es: "Es 3/4." }, bottomOut: false }],
    };
    const [, choice, concept] = content.items;
    const crossed =
      concept?.kind === "concept"
        ? {
            ...concept,
            expectations: concept.expectations.map((one) => ({
              ...one,
              paraphrases: { ...one.paraphrases, en: [...one.paraphrases.en, "Eight is bigger than four."] },
            })),
          }
        : concept;
    const items = [tells, choice, crossed].flatMap((item) => item ?? []);
    const pack = await writePack(rivera, { ...content, items });
    const answer = await rivera.post(`/api/packs/${pack.id}/publish`, { revision: pack.revision });
    const { error, problems } = await answer.json();
    expect([answer.status, error.code]).toEqual([422, "pack.unsound"]);
    const found = problems.map(({ place, code }: { place: string; code: string }) => `${place} ${code}`);
    expect(new Set(found)).toEqual(
      new Set(["pizza hint.tells-answer", "whysmaller concept.taken-for-mistake"]),
    );
    expect(
      (await json(omar.get("/api/packs/published"))).published.map(({ id }: { id: string }) => id),
    ).not.toContain(pack.id);
  });

  it("says what a flaw is about and why the checker does not take it, by codes that any language words", async () => {
    const content = packContent();
    const answer = { ...problem(content).answer, form: "decimal" as const, wrong: [] };
    const hints = [
      { level: 1 as const, words: { en: "It is 3/4.", es: "¿Y los trozos?" }, bottomOut: false },
    ];
    const pack = await writePack(rivera, { ...content, items: [{ ...problem(content), answer, hints }] });
    const about = ({ code, values, because }: DraftFlaw) => ({ code, values, because });
    const because = { code: "form.decimal", values: {} };
    expect(pack.flaws.map(about)).toEqual([
      { code: "answer.refused", values: { said: "3/4", language: "en" }, because },
      { code: "hint.tells-answer", values: { said: "3/4", language: "en", number: 1 }, because: null },
      { code: "answer.refused", values: { said: "3/4", language: "es" }, because },
    ]);
  });

  it("plays a dialogue as a student would have it, and keeps nothing of it", async () => {
    const pack = await writePack(rivera);
    const rows = async () =>
      (
        await app.database.client.execute(
          "SELECT (SELECT count(*) FROM conversations) + (SELECT count(*) FROM turns) + (SELECT count(*) FROM alerts) AS n",
        )
      ).rows[0]?.n;
    const before = await rows();
    const preview = (itemId: string, texts: readonly string[], more = {}) =>
      json(
        rivera.post(`/api/packs/${pack.id}/preview`, {
          itemId,
          messages: texts.map((text) => ({ text })),
          ...more,
        }),
      );
    const work = await preview("pizza", ["is it 1/4?", "3/4"]);
    expect(work.replies.map(({ move }: { move: string }) => move)).toHaveLength(2);
    expect(work.replies[0].text).not.toContain("3/4");
    expect(work.solved).toBe(true);
    const hinted = await json(
      rivera.post(`/api/packs/${pack.id}/preview`, {
        itemId: "pizza",
        messages: [{ text: "", intent: "hint" }],
        policy: "coach",
      }),
    );
    expect(hinted.replies[0]).toMatchObject({ move: "hint", text: expect.stringContaining("What is left") });
    const talk = await preview("whysmaller", [
      "8 is bigger than 4 so it must be bigger",
      "there are more pieces and each one is smaller",
    ]);
    expect(talk.replies[0].text).toContain("Would you rather share");
    expect(talk.solved).toBe(true);
    expect((await preview("whysmaller", ["hay más trozos"], { locale: "es" })).problem).toContain("octavo");
    expect(await rows()).toBe(before);
    const many = Array.from({ length: 21 }, () => ({ text: "3/4" }));
    const tooMany = await rivera.post(`/api/packs/${pack.id}/preview`, { itemId: "pizza", messages: many });
    expect(tooMany.status).toBe(400);
    expect(
      (await rivera.post(`/api/packs/${pack.id}/preview`, { itemId: "none", messages: [{ text: "3" }] }))
        .status,
    ).toBe(404);
    expect(
      (await omar.post(`/api/packs/${pack.id}/preview`, { itemId: "pizza", messages: [{ text: "3" }] }))
        .status,
    ).toBe(404);
  });

  it("once published is found by colleagues, chosen for a conversation and practised by students", async () => {
    const pack = await publishedPack(rivera, packContent("Shares"));
    const { published } = await json(omar.get("/api/packs/published"));
    expect(published).toContainEqual(
      expect.objectContaining({ id: pack.id, by: "Ms Rivera", items: 3, classes: 0, version: "1.0.0" }),
    );
    const { subjects } = await json(ada.get("/api/subjects?locale=es"));
    expect(subjects).toContainEqual(
      expect.objectContaining({
        id: pack.packId,
        name: "Shares (es)",
        attribution: "Ms Rivera",
        skills: [
          expect.objectContaining({ id: `${pack.packId}.sharing`, name: "Repartir un todo", items: 3 }),
        ],
      }),
    );
    const id = await ada.open({ itemId: `${pack.packId}.pizza` });
    await readReply(await ada.send(id, "3/4"));
    expect((await ada.view(id)).page.solved).toBe(true);
    const started = await json(
      ada.post("/api/me/practice", { skillId: `${pack.packId}.sharing`, kind: "practice" }),
    );
    expect(started.item.skill.id).toBe(`${pack.packId}.sharing`);
  });

  it("counts the classes that have it among their subjects", async () => {
    const pack = await publishedPack(rivera, packContent("For one class"));
    const [own] = (await json(omar.get("/api/classes"))).classes;
    const { class: found } = await json(omar.get(`/api/classes/${own.id}`));
    const changed = await omar.patch(`/api/classes/${own.id}`, {
      revision: found.revision,
      subjects: ["biology", pack.packId],
    });
    expect(changed.status).toBe(200);
    const count = async () =>
      (await json(omar.get("/api/packs/published"))).published.find(
        ({ id }: { id: string }) => id === pack.id,
      )?.classes;
    expect(await count()).toBe(1);
  });

  it("taken back is offered to nobody, and what was done with it stays", async () => {
    const pack = await publishedPack(rivera, packContent("For a while"));
    const id = await ada.open({ itemId: `${pack.packId}.pizza` });
    await readReply(await ada.send(id, "3/4"));
    expect((await rivera.remove(`/api/packs/${pack.id}`)).status).toBe(409);
    const back = await json(rivera.post(`/api/packs/${pack.id}/withdraw`, {}));
    expect(back.pack.state).toBe("draft");
    const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
    expect(ids((await json(ada.get("/api/subjects"))).subjects)).not.toContain(pack.packId);
    expect(ids((await json(omar.get("/api/packs/published"))).published)).not.toContain(pack.id);
    expect((await ada.view(id)).conversation.item).toMatchObject({ subject: "For a while" });
    expect((await rivera.remove(`/api/packs/${pack.id}`)).status).toBe(204);
    await app.pass(5_000);
    expect(ids((await json(ada.get("/api/subjects"))).subjects)).not.toContain(pack.packId);
    expect((await ada.view(id)).conversation.item).toMatchObject({ subject: "For a while" });
  });

  it("published again with other words is what students are given, under the same ids", async () => {
    const content = packContent("Twice");
    const pack = await publishedPack(rivera, content);
    const items = content.items.map((item) =>
      item.kind === "problem"
        ? {
            ...item,
            text: { en: "A tart has 8 slices and 2 are eaten. Which fraction is left?", es: "¿Qué queda?" },
          }
        : item,
    );
    const written = await json(
      rivera.patch(`/api/packs/${pack.id}`, { revision: pack.revision, content: { ...content, items } }),
    );
    expect(written.pack).toMatchObject({ state: "published", isChanged: true });
    const preview = async () =>
      (await json(ada.get(`/api/skills/${pack.packId}.sharing`))).items.find(
        ({ id }: { id: string }) => id === `${pack.packId}.pizza`,
      )?.preview;
    expect(await preview()).toContain("pizza");
    await rivera.post(`/api/packs/${pack.id}/publish`, { revision: written.pack.revision });
    expect(await preview()).toContain("tart");
  });

  it("is copied by a colleague, who is named after its first author", async () => {
    const pack = await publishedPack(rivera, packContent("To copy"));
    const answer = await omar.post(`/api/packs/${pack.id}/copy`, {});
    const { pack: copy } = await answer.json();
    expect(answer.status).toBe(201);
    expect(copy).toMatchObject({ state: "draft", basedOn: "Ms Rivera", items: 3, flaws: [] });
    expect(copy.packId).not.toBe(pack.packId);
    await omar.post(`/api/packs/${copy.id}/publish`, { revision: copy.revision });
    const { subjects } = await json(ada.get("/api/subjects"));
    const names = subjects.filter(({ name }: { name: string }) => name === "To copy");
    expect(names.map(({ attribution }: { attribution: string }) => attribution).sort()).toEqual([
      "Ms Rivera",
      "Ms Rivera · Mr Omar",
    ]);
    const unpublished = await writePack(rivera);
    expect((await omar.post(`/api/packs/${unpublished.id}/copy`, {})).status).toBe(404);
  });

  it.each([
    ["own packs", ownDraftsStatement("a")],
    ["packs of colleagues", publishedStatement("a", { at: 5, id: "b" }, 31)],
  ])("the list of %s uses an index and sorts nothing", async (_, { sql, args }) => {
    const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    const steps = plan.rows.map((row) => String(row.detail)).join("\n");
    expect(steps).toContain("USING INDEX pack_drafts_");
    expect(steps).not.toMatch(/SCAN|TEMP B-TREE/);
  });
});
