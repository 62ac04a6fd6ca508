import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  classClosedStatement,
  classOpenStatement,
  teacherOpenStatement,
  urgentStatement,
} from "../../server/modules/review/queue/queue.repository.ts";
import { wholeQueueSchema } from "../../server/modules/review/queue/queue.schemas.ts";
import { keepSignal, ownWeeksStatement } from "../../server/modules/review/queue/signals.repository.ts";
import type { TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { danger, queueActs } from "../support/queue.ts";

const day = 86_400_000;

describe("the queue of what needs a person", () => {
  const { begin, cleared, run, idOf, say, queue, inClass, only, act, done } = queueActs();
  let app: TestApp;
  let rivera: Client;
  let ben: Client;
  let chi: Client;
  beforeAll(async () => {
    ({ app, rivera, ben, chi } = await begin());
  });
  beforeEach(cleared);

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
    expect(await refusalOf(rivera.get("/api/queue?cursor=nonsense"))).toEqual([400, "request.invalid"]);
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
