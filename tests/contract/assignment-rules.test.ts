import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AssignmentDesk, assignmentIn, cleared, openAssignmentDesk } from "../support/assignments.ts";
import { type Client, refusalOf } from "../support/client.ts";
import { dataOf, readReply } from "../support/sse.ts";

describe("the assignment of a conversation", () => {
  let desk: AssignmentDesk;
  let rivera: Client;
  let ada: Client;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [rivera, ada] = [desk.by("rivera"), desk.by("ada")];
  });
  beforeEach(() => cleared(desk));

  const make = (fields: object) => assignmentIn(desk.make({ give: true, ...fields }));
  const ask = async (conversation: string, text = "2(x + 3) = 16") =>
    readReply(await ada.send(conversation, text, { intent: "hint" }));
  const movesIn = async (conversation: string) =>
    (await rivera.transcript(conversation)).turns.map(({ reply }) => reply.move);

  it("says how much the tutor helps in it while it is given, and the class says so again once it is closed", async () => {
    const exam = await make({ policy: "exam" });
    const conversation = await desk.openedFrom(exam);
    await ask(conversation);
    const inExam = (await ada.view(conversation)).conversation.class?.policy;
    await desk.change(exam, { status: "closed" });
    await ask(conversation, "I don't know how to begin");
    const after = (await ada.view(conversation)).conversation.class?.policy;
    expect([inExam, after]).toEqual(["exam", "guide"]);
    expect(await movesIn(conversation)).toEqual(["redirect", "hint"]);
  });

  it("opens the tutor in a class that has none, and closes it in one that has", async () => {
    await desk.run("UPDATE classes SET policy = 'off' WHERE id = 'demo-algebra'");
    const open = await desk.openedFrom(await make({ policy: "coach" }));
    expect((await ask(open)).text).not.toBe("");
    const asTheClass = await desk.openedFrom(await make({}));
    expect(await refusalOf(ada.send(asTheClass, "2x = 4"))).toEqual([403, "tutor.off"]);
  });

  it("holds a teacher's word before each reply where it says so and the class's teachers read", async () => {
    const drafted = await make({ replies: "drafted" });
    const { events, text } = await ask(await desk.openedFrom(drafted));
    expect([text, dataOf(events, "draft")]).toEqual(["", { state: "waiting", by: null, edited: false }]);
    expect((await ask(await ada.open({ classId: "demo-algebra" }))).text).not.toBe("");
    await desk.run("UPDATE classes SET read = 0 WHERE id = 'demo-algebra'");
    expect((await ask(await desk.openedFrom(drafted))).text).not.toBe("");
  });

  it("ends neither a pause, nor the hours, nor that the class was put away", async () => {
    const conversation = await desk.openedFrom(await make({ policy: "explain" }));
    const inThreeDays = ((new Date(desk.app.ports.clock.now()).getUTCDay() + 2) % 7) + 1;
    const notNow = { timeZone: "UTC", days: [inThreeDays], from: "08:00", to: "15:00" };
    for (const [column, value, code] of [
      ["paused_at", 1, "tutor.paused"],
      ["archived_at", 1, "tutor.off"],
      ["hours", JSON.stringify(notNow), "tutor.out-of-hours"],
    ] as const) {
      await desk.run(`UPDATE classes SET ${column} = ?`, [value]);
      expect(await refusalOf(ada.send(conversation, "2x = 4"))).toEqual([403, code]);
      await desk.run(`UPDATE classes SET ${column} = NULL`);
    }
  });

  it("of another class says nothing in this one", async () => {
    const exam = await make({ policy: "exam" });
    await desk.run("UPDATE assignments SET class_id = 'demo-biology' WHERE id = ?", [exam.id]);
    const conversation = await desk.openedFrom(exam);
    expect((await ada.view(conversation)).conversation.class?.policy).toBe("guide");
  });
});
