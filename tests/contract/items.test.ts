import { beforeAll, describe, expect, it } from "vitest";
import type { AnyItem } from "../../server/modules/curriculum/catalogue.models.ts";
import type { ItemList, SkillView, SubjectList } from "../../server/modules/curriculum/catalogue.schemas.ts";
import { itemById } from "../../server/modules/curriculum/packs.ts";
import type { ConversationView } from "../../server/modules/tutoring/conversations.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { dataOf, readReply } from "../support/sse.ts";

describe("choosing what to practise", () => {
  let app: TestApp;
  let ada: Client;
  let offered: readonly AnyItem[];

  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    const { subjects }: SubjectList = await (await ada.get("/api/subjects")).json();
    const views: SkillView[] = await Promise.all(
      subjects.flatMap(({ skills }) =>
        skills.map(async ({ id }) => (await ada.get(`/api/skills/${id}`)).json()),
      ),
    );
    offered = views.flatMap(({ items }) => items.flatMap(({ id }) => itemById(id) ?? []));
  });

  const view = async (id: string, locale = "en"): Promise<ConversationView> =>
    (await ada.get(`/api/conversations/${id}?locale=${locale}`)).json();
  const some = (kind: AnyItem["kind"], most = 3) =>
    offered.filter((item) => item.kind === kind).slice(0, most);

  it("offers subjects with skills that have something to work on, in both languages", async () => {
    const inSpanish: SubjectList = await (await ada.get("/api/subjects?locale=es")).json();
    const inEnglish: SubjectList = await (await ada.get("/api/subjects?locale=en")).json();
    expect(inEnglish.subjects.length).toBeGreaterThan(1);
    expect(inSpanish.subjects.map(({ id }) => id)).toEqual(inEnglish.subjects.map(({ id }) => id));
    expect(inSpanish.subjects.map(({ name }) => name)).not.toEqual(
      inEnglish.subjects.map(({ name }) => name),
    );
    for (const { skills } of inEnglish.subjects)
      for (const { items } of skills) expect(items).toBeGreaterThan(0);
    expect((await app.send("/api/subjects")).status).toBe(401);
  });

  it("tells what items are about by their ids, in the order asked, and leaves out what no pack knows", async () => {
    const ids = [...some("problem", 2), ...some("generated", 1)].map(({ id }) => id).reverse();
    const asked = `/api/items?ids=${encodeURIComponent([ids[0], "nowhere", ...ids.slice(1)].join())}`;
    const { items }: ItemList = await (await ada.get(asked)).json();
    expect(items.map(({ id }) => id)).toEqual(ids);
    for (const { id, preview } of items) {
      const skill: SkillView = await (await ada.get(`/api/skills/${itemById(id)?.skill}`)).json();
      expect(skill.items.find((one) => one.id === id)?.preview).toBe(preview);
    }
    expect(await (await ada.get("/api/items")).json()).toEqual({ items: [] });
    expect((await app.send(asked)).status).toBe(401);
  });

  it("shows each kind of item on the page before anything was said", async () => {
    for (const kind of ["generated", "problem", "choice", "concept", "task"] as const) {
      for (const item of some(kind)) {
        const { page, conversation } = await view(await ada.open({ itemId: item.id }));
        expect(page.problem ?? page.concept, item.id).not.toBeNull();
        expect(conversation.item?.id).toBe(item.id);
        expect(conversation.title).not.toBe("");
      }
    }
  });

  it("keeps the numbers of a generated problem, and gives others next time", async () => {
    const [item] = some("generated");
    if (!item) throw new Error("no generated item is offered");
    const [first, second] = [await ada.open({ itemId: item.id }), await ada.open({ itemId: item.id })];
    expect((await view(first)).page).toEqual((await view(first)).page);
    expect((await view(first)).page.problem).not.toEqual((await view(second)).page.problem);
  });

  it("confirms a right answer to a written problem, and never sends its key before", async () => {
    for (const item of some("problem", 6)) {
      if (item.kind !== "problem" || typeof item.answer.value !== "string") continue;
      const id = await ada.open({ itemId: item.id });
      const before = JSON.stringify(await view(id));
      if (!(item.text.en ?? "").includes(item.answer.value))
        expect(before).not.toContain(`"${item.answer.value}"`);
      const { events } = await readReply(await ada.send(id, item.answer.value));
      expect(dataOf(events, "page"), item.id).toMatchObject({ solved: true });
    }
  });

  it("offers the options of a choice without saying which is right, until it is chosen", async () => {
    const [item] = some("choice");
    if (item?.kind !== "choice") throw new Error("no choice is offered");
    const id = await ada.open({ itemId: item.id });
    const { page } = await view(id);
    expect(page.options.map(({ letter }) => letter).join("")).toBe(
      "ABCDEFGHIJKL".slice(0, item.options.length),
    );
    expect(JSON.stringify(page)).not.toContain('"right"');
    const right = page.options[item.options.findIndex((option) => option.right)]?.letter ?? "";
    const { events } = await readReply(await ada.send(id, right));
    expect(dataOf(events, "page")).toMatchObject({ solved: true, options: [] });
  });

  it("asks a hint that is a question as it stands, and nothing after it", async () => {
    const asks = (text: string) => /^[^?]+\?$/.test(text);
    const asking = offered.filter((one) => one.kind === "problem" && asks(one.hints[0]?.en ?? ""));
    for (const item of asking) {
      if (item.kind !== "problem") continue;
      const id = await ada.open({ itemId: item.id });
      // What the engine can step through has hints of the step at hand instead.
      if ((await view(id)).page.problem?.latex !== null) continue;
      const { text } = await readReply(await ada.send(id, "", { intent: "hint" }));
      expect(text.trim().endsWith(item.hints[0]?.en ?? "?"), text).toBe(true);
      return;
    }
    throw new Error("no hint of an item is a question");
  });

  it("goes on to the next item of a skill once one is solved", async () => {
    const written = offered.filter((item) => item.kind === "problem");
    const skill = written.find(
      (item) => offered.filter((other) => other.skill === item.skill).length > 1,
    )?.skill;
    if (skill === undefined) throw new Error("no skill has a written problem and another item");
    const first = (await view(await ada.open({ skillId: skill }))).conversation.item?.id;
    await app.database.client.execute({
      sql: "UPDATE conversations SET solved = 1 WHERE item_id = ?",
      args: [first ?? ""],
    });
    const next = (await view(await ada.open({ skillId: skill }))).conversation.item?.id;
    expect(next).not.toBe(first);
  });

  it("refuses what no pack has with a stable code", async () => {
    const refused = (fields: object) => refusalOf(ada.post("/api/conversations", fields));
    expect(await refused({ itemId: "no.such-item" })).toEqual([404, "item.unknown"]);
    expect(await refused({ skillId: "no.such-skill" })).toEqual([404, "item.unknown"]);
    expect((await ada.get("/api/skills/no.such-skill")).status).toBe(404);
    expect((await ada.get("/api/subjects?locale=xx")).status).toBe(400);
  });
});
