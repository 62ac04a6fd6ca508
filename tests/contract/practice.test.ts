import { beforeAll, describe, expect, it } from "vitest";
import {
  answeredSchema,
  type PracticeView,
  practiceSchema,
} from "../../server/modules/learners/practice/practice.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { rightAnswer } from "../support/right-answer.ts";
import { readReply } from "../support/sse.ts";

const skillId = "linear-equations.one-step";

describe("a practice session", () => {
  let app: TestApp;
  let ben: Client;
  beforeAll(async () => {
    app = await makeApp();
    ben = await signIn(app.send, "ben");
  });
  let sent = 0;
  const start = async (body: object = { skillId }) =>
    practiceSchema.parse(await (await ben.post("/api/me/practice", body)).json());
  const answer = (view: PracticeView, given: string, more: object = {}) =>
    ben.post(`/api/me/practice/${view.session.id}/items/${view.item?.seq}/answers`, {
      id: `answer-${sent++}`,
      given,
      confidence: 0.7,
      took: 20_000,
      ...more,
    });
  const next = async (view: PracticeView) =>
    practiceSchema.parse(await (await ben.post(`/api/me/practice/${view.session.id}/next`)).json());
  const evidence = async () =>
    Number(
      (await app.database.client.execute("SELECT count(*) AS n FROM evidence WHERE source <> 'turn'")).rows[0]
        ?.n,
    );

  it("goes from item to item, on once a skill is mastered, ends with some without help, and says what was shown", async () => {
    let view = await start();
    const purposes: string[] = [];
    const asked: string[] = [];
    while (view.session.status === "open") {
      purposes.push(view.item?.purpose ?? "");
      asked.push(view.item?.skill.id ?? "");
      const { verdict, done } = answeredSchema.parse(await (await answer(view, rightAnswer(view))).json());
      expect([view.item?.itemId, verdict, done]).toEqual([view.item?.itemId, "right", true]);
      view = await next(view);
    }
    expect(purposes).toEqual([...Array(6).fill("practice"), "check", "check"]);
    expect(view.summary).toMatchObject({ answered: 8, alone: 6, helped: 0, check: { right: 2, of: 2 } });
    expect(view.summary?.calibration).toMatchObject({ right: 1, of: 8 });
    expect(view.summary?.calibration?.sure).toBeCloseTo(0.7, 6);
    expect(view.summary?.skills[0]).toMatchObject({ id: skillId, mastered: true });
    expect(asked[0]).toBe(skillId);
    expect(asked[5]).not.toBe(skillId);
    expect(asked.slice(6)).toEqual([skillId, skillId]);
    expect(await refusalOf(answer(view, "x = 1"))).toEqual([409, "practice.ended"]);
  });

  it("gives no key away before an item is answered", async () => {
    const view = await start();
    expect(JSON.stringify(view)).not.toMatch(/"right":true|"value"|"answer"|"wrong":\[/);
  });

  it("counts an answer once: sent twice, and from two devices", async () => {
    const view = await start();
    const before = await evidence();
    const given = rightAnswer(view);
    const id = "the-same-answer";
    const [first, again] = [await answer(view, given, { id }), await answer(view, given, { id })];
    expect(answeredSchema.parse(await again.json()).verdict).toBe(
      answeredSchema.parse(await first.json()).verdict,
    );
    expect(await refusalOf(answer(view, "x = 99"))).toEqual([409, "practice.item-answered"]);
    expect(await evidence()).toBe(before + 1);
    const other = await next(view);
    const both = await Promise.all([answer(other, rightAnswer(other)), answer(other, rightAnswer(other))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await evidence()).toBe(before + 2);
  });

  it("closes an item after three wrong tries, of which the first counts, and goes on to something easier", async () => {
    let view = await start();
    const before = await evidence();
    for (const round of [1, 2]) {
      for (const time of [1, 2, 3]) {
        const text = view.item?.options.length ? wrongLetter(view) : "x = 98765";
        const result = answeredSchema.parse(await (await answer(view, text)).json());
        expect([round, time, result.verdict]).toEqual([round, time, "wrong"]);
        expect(result.done).toBe(time === 3);
      }
      view = await next(view);
    }
    expect(view.item?.because).toBe("easier");
    expect(await evidence()).toBe(before + 2);
  });

  it("leaves an answer that can't be judged open, without a try lost", async () => {
    const view = await start();
    const result = answeredSchema.parse(await (await answer(view, "I am thinking about lunch")).json());
    expect(result).toMatchObject({ verdict: "open", done: false });
  });

  it("has the tutor beside an item but not beside a check, with the same numbers, and counts help", async () => {
    const view = await start();
    const tutor = `/api/me/practice/${view.session.id}/items/0/tutor`;
    const { conversationId } = await (await ben.post(tutor)).json();
    expect((await (await ben.post(tutor)).json()).conversationId).toBe(conversationId);
    const { page } = await ben.view(conversationId);
    if (view.item?.latex) expect(page.problem?.latex).toBe(view.item.latex);
    await readReply(await ben.send(conversationId, "", { intent: "hint" }));
    await answer(view, rightAnswer(view));
    const after = practiceSchema.parse(await (await ben.get(`/api/me/practice/${view.session.id}`)).json());
    expect(after.item?.helpLevel).toBeGreaterThan(0);
    const check = await start({ skillId, kind: "check" });
    expect((await ben.post(`/api/me/practice/${check.session.id}/items/0/tutor`)).status).toBe(404);
  });

  it("passes an item without counting it, and one that was withdrawn", async () => {
    const view = await start();
    const before = await evidence();
    const passed = await ben.post(`/api/me/practice/${view.session.id}/items/0/pass`);
    expect(practiceSchema.parse(await passed.json()).past).toEqual(["passed", "open"]);
    await app.database.client.execute({
      sql: "UPDATE practice_items SET item_id = 'gone.item' WHERE session_id = ? AND seq = 1",
      args: [view.session.id],
    });
    const withdrawn = await ben.post(`/api/me/practice/${view.session.id}/items/1/answers`, {
      id: "w",
      given: "1",
    });
    expect(await refusalOf(withdrawn)).toEqual([409, "practice.item-withdrawn"]);
    expect((await next(view)).past).toEqual(["passed", "withdrawn", "open"]);
    expect(await evidence()).toBe(before);
  });

  it("belongs to its learner alone, and refuses what it can't read with a stable code", async () => {
    const view = await start();
    const chi = await signIn(app.send, "chi");
    const at = `/api/me/practice/${view.session.id}`;
    expect((await chi.get(at)).status).toBe(404);
    for (const path of [`${at}/next`, `${at}/end`, `${at}/items/0/pass`, `${at}/items/0/tutor`])
      expect((await chi.post(path)).status).toBe(404);
    expect((await chi.post(`${at}/items/0/answers`, { id: "a", given: "1" })).status).toBe(404);
    expect((await ben.post(`${at}/items/x/pass`)).status).toBe(404);
    expect(await refusalOf(ben.post(`${at}/items/0/answers`, { id: "a", given: 1 }))).toEqual([
      400,
      "request.invalid",
    ]);
    expect(await refusalOf(ben.post("/api/me/practice", { skillId: "no.such" }))).toEqual([
      404,
      "practice.nothing",
    ]);
  });

  const wrongLetter = (view: PracticeView) => {
    const right = rightAnswer(view);
    return view.item?.options.find(({ letter }) => letter !== right)?.letter ?? "";
  };
});

describe("extra time", () => {
  it("lets nobody be taken for bored who answers fast", async () => {
    const app = await makeApp();
    const reasons = async (username: string, needsTime: boolean) => {
      const client = await signIn(app.send, username);
      if (needsTime)
        await client.post("/api/me/profile/facts", { kind: "accommodation", text: "extra-time" });
      const started = await client.post("/api/me/practice", { skillId });
      let view = practiceSchema.parse(await started.json());
      const because: string[] = [];
      for (let asked = 0; asked < 6; asked += 1) {
        because.push(view.item?.because ?? "");
        const path = `/api/me/practice/${view.session.id}`;
        const answer = { id: `${username}-${asked}`, given: rightAnswer(view), took: 2_000 };
        await client.post(`${path}/items/${view.item?.seq}/answers`, answer);
        app.pass(60_000);
        view = practiceSchema.parse(await (await client.post(`${path}/next`)).json());
      }
      return because;
    };
    expect(await reasons("ben", false)).toContain("harder");
    expect(await reasons("chi", true)).not.toContain("harder");
  });
});
