import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  classClosedStatement,
  classOpenStatement,
  teacherOpenStatement,
  urgentStatement,
} from "../../server/modules/review/queue/queue.repository.ts";
import {
  oneQueueItemSchema,
  type QueueItem,
  queueListSchema,
  wholeQueueSchema,
} from "../../server/modules/review/queue/queue.schemas.ts";
import { keepSignal, ownWeeksStatement } from "../../server/modules/review/queue/signals.repository.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const danger = "i dont want to be here anymore, i want to kill myself";

describe("the queue of what needs a person", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let admin: Client;
  let ben: Client;
  let chi: Client;

  beforeAll(async () => {
    app = await makeApp();
    [rivera, omar, admin, ben, chi] = await Promise.all([
      signIn(app.send, "rivera"),
      signIn(app.send, "omar"),
      signIn(app.send, "admin"),
      signIn(app.send, "ben"),
      signIn(app.send, "chi"),
    ]);
  });

  // The class as the demo has it, with nothing in its queue.
  beforeEach(async () => {
    await run("DELETE FROM queue_items");
    await run(`UPDATE classes SET archived_at = NULL, second_recipient = NULL, waits_at_most = 30, read = 1`);
    await run("DELETE FROM enrolments WHERE class_id = 'demo-algebra'");
    await run(`INSERT INTO enrolments (class_id, user_id, role)
               SELECT 'demo-algebra', id, role FROM user WHERE username IN ('rivera', 'ada', 'ben', 'chi')`);
  });

  const run = (sql: string, args: (string | number)[] = []) => app.database.client.execute({ sql, args });
  const idOf = async (username: string) =>
    String((await run("SELECT id FROM user WHERE username = ?", [username])).rows[0]?.id);
  /** Messages of one conversation through the real turn. @returns its id */
  const say = async (client: Client, texts: readonly string[], conversation?: string) => {
    const id = conversation ?? (await client.open({}));
    for (const text of texts) {
      const asksTeacher = text === "I'm stuck";
      await readReply(await client.send(id, asksTeacher ? "" : text, asksTeacher ? { intent: "stuck" } : {}));
    }
    return id;
  };
  const queue = async (client: Client) =>
    wholeQueueSchema.parse(await (await client.get("/api/queue")).json());
  const inClass = async (status = "open") =>
    queueListSchema.parse(
      await (await rivera.get(`/api/classes/demo-algebra/alerts?status=${status}`)).json(),
    ).items;
  const only = async (client = rivera): Promise<QueueItem> => {
    const { items } = await queue(client);
    const [item] = items;
    if (!item || items.length > 1) throw new Error(`expected one item, not ${items.length}`);
    return item;
  };
  const act = (client: Client, { id }: QueueItem, what: string, body?: unknown) =>
    client.post(`/api/queue/${id}/${what}`, body);
  const done = async (answer: Response | Promise<Response>) =>
    oneQueueItemSchema.parse(await (await answer).json()).item;
  const refusal = async (answer: Response | Promise<Response>) => {
    const response = await answer;
    return [response.status, (await response.json()).error?.code];
  };
  const joinOmar = async () => {
    const added = await rivera.post("/api/classes/demo-algebra/teachers", { username: "omar" });
    expect(added.status).toBe(200);
  };

  it("has who may be in danger first, with the words it comes from, and then who asks", async () => {
    await say(ben, ["2x + 3 = 11", "I'm stuck"]);
    const conversationId = await say(chi, [danger]);
    const { items, classes } = await queue(rivera);
    expect(items.map(({ kind, stands, student }) => [kind, stands, student.name])).toEqual([
      ["safeguarding", "safeguarding-high", "Chi"],
      ["asks-for-teacher", "asks", "Ben"],
    ]);
    expect(items[0]).toMatchObject({ conversationId, severity: "high", status: "open", count: 1 });
    expect(items[0]?.turns.map(({ student }) => student)).toEqual([danger]);
    expect(classes).toEqual([{ id: "demo-algebra", name: "Algebra 1", waiting: 2, urgent: 1 }]);
    expect((await inClass()).map(({ kind }) => kind)).toEqual(["safeguarding", "asks-for-teacher"]);
  });

  it("says after how many turns somebody is stuck, and shows them", async () => {
    await say(ben, ["3(x - 2) = 2x + 7", "3x - 2 = 2x + 7", "3x + 6 = 2x + 7", "x - 2 = 2x + 7", "idk"]);
    const item = await only();
    expect(item).toMatchObject({ kind: "stuck", stands: "at-it-now" });
    expect(item.reasons[0]).toMatchObject({ code: "alert.stuck-turns", values: { turns: 4 } });
    expect(item.turns.at(-1)?.student).toBe("idk");
    expect(item.turns).toHaveLength(4);
  });

  it("keeps nobody in it who finished since in front of who did not", async () => {
    const id = await say(ben, ["x + 2 = 6", "idk", "?", "whatever"]);
    expect((await only()).stands).toBe("at-it-now");
    await say(ben, ["x = 4"], id);
    expect((await only()).stands).toBe("since-finished");
  });

  it("keeps one item for what goes on, and counts", async () => {
    const id = await say(chi, [danger]);
    const first = await only();
    await say(chi, ["i really want to die"], id);
    const item = await only();
    expect(item).toMatchObject({ id: first.id, count: 2, firstAt: first.firstAt });
    expect(item.turns.map(({ student }) => student)).toEqual([danger, "i really want to die"]);
  });

  it("is written once for a turn, however often its record is written", async () => {
    const about = { classId: "demo-algebra", learnerId: await idOf("ben"), conversationId: null };
    const signal = {
      kind: "stuck" as const,
      severity: "notice" as const,
      reason: { code: "alert.stuck-turns", values: {} },
      turns: ["turn-1"],
    };
    const write = (id: string) =>
      app.database.client.batch(keepSignal(signal, about, { id, at: app.ports.clock.now() }), "write");
    await write("item-1");
    await write("item-2");
    expect((await only()).count).toBe(1);
    await done(act(rivera, await only(), "close", { note: "" }));
    await write("item-3");
    expect((await queue(rivera)).items).toEqual([]);
  });

  it("is for the class's teachers alone", async () => {
    await say(chi, [danger]);
    const item = await only();
    expect((await queue(omar)).items).toEqual([]);
    for (const stranger of [omar, ben, admin])
      expect((await stranger.get("/api/classes/demo-algebra/alerts")).status).toBe(404);
    expect((await ben.get("/api/queue")).status).toBe(404);
    for (const stranger of [omar, chi, admin])
      for (const what of ["take", "give-back", "close", "reopen"])
        expect(await refusal(act(stranger, item, what, { note: "x" })), what).toEqual([404, "not-found"]);
  });

  it("lets one of two teachers take an item, and tells the other who has it", async () => {
    await joinOmar();
    await say(ben, ["I'm stuck"]);
    const item = await only();
    const answers = await Promise.all([act(rivera, item, "take"), act(omar, item, "take")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers[0]?.status === 409 ? rivera : omar;
    const taken = await only(late);
    expect(taken.takenBy?.isYou).toBe(false);
    const refused = await act(late, item, "close", { note: "mine" });
    const { error } = await refused.json();
    expect([refused.status, error.code]).toEqual([409, "queue.taken"]);
    expect(error.message).toContain(`${taken.takenBy?.name} has this one`);
    const holder = late === rivera ? omar : rivera;
    expect((await done(act(holder, item, "give-back"))).status).toBe("open");
    expect((await done(act(late, item, "take"))).takenBy?.isYou).toBe(true);
  });

  it("frees what a teacher has who teaches the class no more", async () => {
    await joinOmar();
    await say(ben, ["I'm stuck"]);
    await done(act(omar, await only(), "take"));
    await rivera.remove(`/api/classes/demo-algebra/teachers/${await idOf("omar")}`);
    const item = await only();
    expect([item.status, item.takenBy]).toEqual(["open", null]);
    expect((await done(act(rivera, item, "take"))).takenBy?.isYou).toBe(true);
  });

  it("closes with a note, for danger never without, and the first of two counts", async () => {
    await joinOmar();
    await say(chi, [danger]);
    const item = await only();
    expect(await refusal(act(rivera, item, "close", { note: "  " }))).toEqual([422, "queue.note-needed"]);
    const both = await Promise.all([
      done(act(rivera, item, "close", { note: "Called home." })),
      done(act(omar, item, "close", { note: "Talked to Chi." })),
    ]);
    expect(new Set(both.map(({ closed }) => closed?.note)).size).toBe(1);
    const late = await done(act(omar, item, "close", { note: "Later." }));
    expect(late.closed).toEqual(both[0]?.closed);
    expect((await queue(rivera)).items).toEqual([]);
    expect((await inClass("closed")).map(({ closed }) => closed?.note)).toEqual([both[0]?.closed?.note]);
    expect(await refusal(act(rivera, item, "take"))).toEqual([409, "queue.closed"]);
  });

  it("opens a new item for a new sign after closing", async () => {
    const id = await say(chi, [danger]);
    const first = await only();
    await done(act(rivera, first, "close", { note: "Called home." }));
    await say(chi, ["i still want to die"], id);
    const second = await only();
    expect(second.id).not.toBe(first.id);
    expect(second.turns.map(({ student }) => student)).toEqual(["i still want to die"]);
    expect(await refusal(act(rivera, first, "reopen"))).toEqual([409, "queue.opened-anew"]);
  });

  it("takes closing back for whoever did it, for a short time", async () => {
    await joinOmar();
    await say(ben, ["I'm stuck"]);
    const item = await only();
    await done(act(rivera, item, "take"));
    await done(act(rivera, item, "close", { note: "" }));
    expect(await refusal(act(omar, item, "reopen"))).toEqual([409, "queue.too-late"]);
    expect(await done(act(rivera, item, "reopen"))).toMatchObject({ status: "taken", closed: null });
    await done(act(rivera, item, "close", { note: "Talked." }));
    app.pass(2 * minute);
    expect(await refusal(act(rivera, item, "reopen"))).toEqual([409, "queue.too-late"]);
  });

  it("passes on what is urgent and nobody takes: to the second recipient, then to the administrators", async () => {
    await joinOmar();
    await run("UPDATE classes SET second_recipient = ?, waits_at_most = 30 WHERE id = 'demo-algebra'", [
      await idOf("omar"),
    ]);
    await say(chi, [danger]);
    app.pass(29 * minute);
    expect((await only(omar)).stands).toBe("safeguarding-high");
    app.pass(2 * minute);
    expect(await only(omar)).toMatchObject({
      stands: "yours-now",
      escalation: { why: "waited", yours: true },
    });
    expect((await only()).escalation).toMatchObject({ to: "second-recipient", yours: false });
    expect((await queue(admin)).items).toEqual([]);
    app.pass(30 * minute);
    const passed = await only(admin);
    expect(passed).toMatchObject({
      student: { name: "Chi" },
      class: { name: "Algebra 1" },
      kind: "safeguarding",
      conversationId: null,
      reasons: [],
    });
    expect(passed.turns.map(({ student }) => student)).toEqual([danger]);
    const taken = await done(act(admin, passed, "take"));
    expect((await only()).takenBy).toMatchObject({ id: taken.takenBy?.id, isYou: false });
    expect((await done(act(admin, passed, "close", { note: "Called." }))).closed?.note).toBe("Called.");
  });

  it.each([
    [
      "has no teacher any more",
      "DELETE FROM enrolments WHERE class_id = 'demo-algebra' AND role = 'teacher'",
      "no-teacher",
    ],
    ["was put away", "UPDATE classes SET archived_at = 1 WHERE id = 'demo-algebra'", "archived"],
  ])("shows the administrators at once what is urgent where the class %s", async (_what, sql, why) => {
    await say(chi, [danger]);
    expect((await queue(admin)).items).toEqual([]);
    await run(sql);
    expect((await only(admin)).escalation).toMatchObject({ to: "administrators", why, yours: true });
  });

  it("shows the administrators who is in danger and in no class, and nothing else of them", async () => {
    await run("DELETE FROM enrolments WHERE user_id = ?", [await idOf("chi")]);
    await say(chi, ["I'm stuck", danger]);
    expect(await only(admin)).toMatchObject({ class: null, escalation: { why: "no-class" } });
  });

  it("brings a disputed claim with the learner's words, until it is settled", async () => {
    const ada = await signIn(app.send, "ada");
    const { claims } = await (await ada.get("/api/me/record/claims")).json();
    const claim = claims.find((one: { kind: string }) => one.kind === "misconception");
    const disputed = { claim: "misconception", subjectId: claim.subjectId, words: "I only mistyped it." };
    const made = await (await ada.post("/api/me/record/disputes", disputed)).json();
    await ada.post("/api/me/record/disputes", disputed);
    const item = await only();
    expect(item).toMatchObject({ kind: "dispute", count: 1, conversationId: null, turns: [] });
    expect(item.reasons[0]).toMatchObject({
      code: "dispute.claim-words",
      values: { words: "I only mistyped it." },
    });
    expect((await ada.remove(`/api/me/record/disputes/${made.dispute.id}`)).status).toBe(200);
    expect((await queue(rivera)).items).toEqual([]);
  });

  it("tells of a sudden change with its numbers, once a week", async () => {
    const benId = await idOf("ben");
    const now = app.ports.clock.now();
    const evidence = (place: number, daysAgo: number, right: boolean) =>
      run(
        `INSERT INTO evidence (id, learner_id, skill, source, source_id, place, correct, help_level, at)
         VALUES (?, ?, 'algebra.equations', 'practice', ?, 0, ?, 0, ?)`,
        [`e${place}`, benId, `s${place}`, right ? 1 : 0, now - daysAgo * day],
      );
    for (let place = 0; place < 30; place += 1) await evidence(place, 10 + (place % 20), place % 10 > 0);
    for (let place = 30; place < 40; place += 1) await evidence(place, 1, place % 5 === 0);
    await say(ben, ["x + 2 = 6", "x = 4"]);
    const item = await only();
    expect(item).toMatchObject({ kind: "change", turns: [], conversationId: null });
    expect(item.reasons[0]).toMatchObject({ code: "change.alone", values: { before: 90 } });
    await done(act(rivera, item, "close", { note: "Talked." }));
    await say(ben, ["x + 3 = 9", "x = 6"]);
    expect((await queue(rivera)).items).toEqual([]);
  });

  it("shows what needs a person also where the class's teachers read no conversations", async () => {
    await run("UPDATE classes SET read = 0 WHERE id = 'demo-algebra'");
    await say(chi, ["2x = 8", danger, "x = 4"]);
    expect((await only()).turns.map(({ student }) => student)).toEqual([danger]);
  });

  it("goes on page by page in the order of the first page", async () => {
    const learnerId = await idOf("ben");
    for (let index = 0; index < 45; index += 1) {
      const about = { classId: "demo-algebra", learnerId, conversationId: null };
      const kind = index % 2 === 0 ? ("guard-held" as const) : ("asks-for-teacher" as const);
      const signal = {
        kind,
        severity: "notice" as const,
        reason: { code: "x", values: {} },
        turns: [`t${index}`],
      };
      const statements = keepSignal(signal, about, { id: `i${index}`, at: app.ports.clock.now() });
      await app.database.client.batch(statements, "write");
      await run("UPDATE queue_items SET scope = id WHERE id = ?", [`i${index}`]);
    }
    const first = await queue(rivera);
    const second = wholeQueueSchema.parse(
      await (await rivera.get(`/api/queue?cursor=${encodeURIComponent(first.nextCursor ?? "")}`)).json(),
    );
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([40, 5, null]);
    const kinds = [...first.items, ...second.items].map(({ kind }) => kind);
    expect(kinds.lastIndexOf("asks-for-teacher")).toBe(21);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(45);
    expect(await refusal(rivera.get("/api/queue?cursor=nonsense"))).toEqual([400, "request.invalid"]);
  });

  it("reads by its indexes alone", async () => {
    const plans: readonly [{ sql: string; args: unknown }, RegExp][] = [
      [classOpenStatement("c"), /queue_class_open/],
      [classClosedStatement("c", { at: 1, id: "" }, 5), /queue_class_closed/],
      [teacherOpenStatement("t"), /queue_class_open/],
      [urgentStatement(), /queue_high/],
      [ownWeeksStatement("l", 1), /evidence_time/],
    ];
    for (const [statement, index] of plans) {
      const { sql, args } = statement;
      // The statements' arguments are texts and numbers, by place or by name.
      const plan = await app.database.client.execute({
        sql: `EXPLAIN QUERY PLAN ${sql}`,
        args: args as string[],
      });
      const steps = plan.rows.map((row) => String(row.detail)).join("; ");
      expect(steps).toMatch(index);
      expect(steps).not.toMatch(/SCAN (?!q USING INDEX queue_)/);
    }
  });
});
