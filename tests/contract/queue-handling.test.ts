import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestApp } from "../support/app.ts";
import { type Client, refusalOf } from "../support/client.ts";
import { danger, queueActs } from "../support/queue.ts";

const minute = 60_000;

describe("the queue of what needs a person", () => {
  const { begin, cleared, run, idOf, say, queue, inClass, only, act, done } = queueActs();
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let admin: Client;
  let ben: Client;
  let chi: Client;
  beforeAll(async () => {
    ({ app, rivera, omar, admin, ben, chi } = await begin());
  });
  beforeEach(cleared);

  const joinOmar = async () => {
    const added = await rivera.post("/api/classes/demo-algebra/teachers", { username: "omar" });
    expect(added.status).toBe(200);
  };

  it("is for the class's teachers alone", async () => {
    await say(chi, [danger]);
    const item = await only();
    expect((await queue(omar)).items).toEqual([]);
    for (const stranger of [omar, ben, admin])
      expect((await stranger.get("/api/classes/demo-algebra/alerts")).status).toBe(404);
    expect((await ben.get("/api/queue")).status).toBe(404);
    for (const stranger of [omar, chi, admin])
      for (const what of ["take", "give-back", "close", "reopen"])
        expect(await refusalOf(act(stranger, item, what, { note: "x" })), what).toEqual([404, "not-found"]);
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
    expect(await refusalOf(act(rivera, item, "close", { note: "  " }))).toEqual([422, "queue.note-needed"]);
    const both = await Promise.all([
      done(act(rivera, item, "close", { note: "Called home." })),
      done(act(omar, item, "close", { note: "Talked to Chi." })),
    ]);
    expect(new Set(both.map(({ closed }) => closed?.note)).size).toBe(1);
    const late = await done(act(omar, item, "close", { note: "Later." }));
    expect(late.closed).toEqual(both[0]?.closed);
    expect((await queue(rivera)).items).toEqual([]);
    expect((await inClass("closed")).map(({ closed }) => closed?.note)).toEqual([both[0]?.closed?.note]);
    expect(await refusalOf(act(rivera, item, "take"))).toEqual([409, "queue.closed"]);
  });

  it("opens a new item for a new sign after closing", async () => {
    const id = await say(chi, [danger]);
    const first = await only();
    await done(act(rivera, first, "close", { note: "Called home." }));
    await say(chi, ["i still want to die"], id);
    const second = await only();
    expect(second.id).not.toBe(first.id);
    expect(second.turns.map(({ student }) => student)).toEqual(["i still want to die"]);
    expect(await refusalOf(act(rivera, first, "reopen"))).toEqual([409, "queue.opened-anew"]);
  });

  it("takes closing back for whoever did it, for a short time", async () => {
    await joinOmar();
    await say(ben, ["I'm stuck"]);
    const item = await only();
    await done(act(rivera, item, "take"));
    await done(act(rivera, item, "close", { note: "" }));
    expect(await refusalOf(act(omar, item, "reopen"))).toEqual([409, "queue.too-late"]);
    expect(await done(act(rivera, item, "reopen"))).toMatchObject({ status: "taken", closed: null });
    await done(act(rivera, item, "close", { note: "Talked." }));
    app.pass(2 * minute);
    expect(await refusalOf(act(rivera, item, "reopen"))).toEqual([409, "queue.too-late"]);
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
});
