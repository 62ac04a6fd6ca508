import { beforeEach, describe, expect, it } from "vitest";
import {
  type PracticeView,
  practiceSchema,
} from "../../server/modules/learners/practice/practice.schemas.ts";
import { classDisputesSchema } from "../../server/modules/learners/record/record.schemas.ts";
import type { TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { recordActs } from "../support/record.ts";
import { rightAnswer } from "../support/right-answer.ts";
import { readReply } from "../support/sse.ts";

describe("the open learner record", () => {
  const { begin, claims, claimOf, disputeIt } = recordActs();
  let app: TestApp;
  let ada: Client;
  beforeEach(async () => {
    ({ app, ada } = await begin());
  });

  /** Works through a check, right or wrong. */
  const work = async (sessionId: string, right: boolean) => {
    const path = `/api/me/practice/${sessionId}`;
    let view: PracticeView = practiceSchema.parse(await (await ada.get(path)).json());
    for (let asked = 0; view.session.status === "open"; asked += 1) {
      const given = right ? rightAnswer(view) : "98765.4321";
      await ada.post(`${path}/items/${view.item?.seq}/answers`, { id: `${sessionId}-${asked}`, given });
      view = practiceSchema.parse(await (await ada.post(`${path}/next`)).json());
    }
  };
  const check = async (disputeId: string) =>
    String((await (await ada.post(`/api/me/record/disputes/${disputeId}/check`)).json()).sessionId);

  it("keeps a learner's word once, leaves the claim out of the tutor's context, and shows the word to the teacher", async () => {
    const claim = await claimOf("misconception");
    const first = await disputeIt(claim);
    const second = await disputeIt(claim, "again");
    expect([second.id, second.words, second.status, second.checkable]).toEqual([
      first.id,
      "I only mistyped it.",
      "open",
      true,
    ]);
    expect((await claimOf("misconception")).dispute?.id).toBe(first.id);
    const id = await ada.open();
    await readReply(await ada.send(id, "can you help me with 4(x - 3) = 2x + 10"));
    const rivera = await signIn(app.send, "rivera");
    const [turn] = (await rivera.transcript(id)).turns;
    expect(JSON.stringify(turn)).not.toContain(claim.subjectId);
    const [room] = (await (await rivera.get("/api/classes")).json()).classes;
    const seen = classDisputesSchema.parse(
      await (await rivera.get(`/api/classes/${room.id}/disputes`)).json(),
    );
    expect(seen.disputes).toMatchObject([
      { id: first.id, words: "I only mistyped it.", student: { name: expect.stringContaining("Ada") } },
    ]);
    const omar = await signIn(app.send, "omar");
    expect(await refusalOf(omar.get(`/api/classes/${room.id}/disputes`))).toEqual([404, "not-found"]);
    expect(await refusalOf(ada.get(`/api/classes/${room.id}/disputes`))).toEqual([404, "not-found"]);
  });

  it("withdraws a misconception when the check speaks for the learner", async () => {
    const claim = await claimOf("misconception");
    const { id } = await disputeIt(claim);
    const sessionId = await check(id);
    expect(await check(id)).toBe(sessionId);
    await work(sessionId, true);
    const after = (await claims()).find(({ subjectId }) => subjectId === claim.subjectId);
    expect([after?.code, after?.dispute?.status]).toEqual(["withdrawn", "agreed"]);
    expect(await refusalOf(ada.post(`/api/me/record/disputes/${id}/check`))).toEqual([
      409,
      "record.dispute-done",
    ]);
    expect(await refusalOf(ada.remove(`/api/me/record/disputes/${id}`))).toEqual([
      409,
      "record.dispute-done",
    ]);
  });

  it("keeps the claim when the check does not, and another word can be said", async () => {
    const claim = await claimOf("misconception");
    const { id } = await disputeIt(claim);
    await work(await check(id), false);
    const after = (await claims()).find(({ subjectId }) => subjectId === claim.subjectId);
    expect([after?.code, after?.dispute?.status]).toEqual(["often", "kept"]);
    expect((await disputeIt(claim)).id).not.toBe(id);
  });

  it("lets another check begin where one was stopped before it could say anything", async () => {
    const { id } = await disputeIt(await claimOf("misconception"));
    const sessionId = await check(id);
    await ada.post(`/api/me/practice/${sessionId}/end`);
    expect(await check(id)).not.toBe(sessionId);
  });

  it("moves a skill's mastery by the learner's word, and back when it is taken back", async () => {
    const claim = await claimOf("skill");
    const mastery = async () =>
      Number(
        (
          await app.database.client.execute({
            sql: "SELECT s.mastery FROM skill_states s JOIN user u ON u.id = s.learner_id WHERE u.username = 'ada' AND s.skill = ?",
            args: [claim.subjectId],
          })
        ).rows[0]?.mastery,
      );
    const before = await mastery();
    const { id } = await disputeIt(claim);
    expect(await mastery()).toBeGreaterThan(before);
    await ada.remove(`/api/me/record/disputes/${id}`);
    await ada.remove(`/api/me/record/disputes/${id}`);
    expect(await mastery()).toBeCloseTo(before, 9);
    expect((await claimOf("skill")).dispute?.status).toBe("taken-back");
  });

  it("tells nobody of somebody else's record, and knows no claim that was not made", async () => {
    const ben = await signIn(app.send, "ben");
    const claim = await claimOf("misconception");
    const { id } = await disputeIt(claim);
    for (const [method, path] of [
      ["POST", `/api/me/record/disputes/${id}/check`],
      ["DELETE", `/api/me/record/disputes/${id}`],
    ] as const)
      expect(await refusalOf(method === "POST" ? ben.post(path) : ben.remove(path))).toEqual([
        404,
        "not-found",
      ]);
    const theirs = await ben.get(`/api/me/record/claims/misconception/${claim.subjectId}/evidence`);
    expect((await theirs.json()).evidence).toEqual([]);
    const made = { claim: "misconception", subjectId: "no-such-thing" };
    expect(await refusalOf(ada.post("/api/me/record/disputes", made))).toEqual([404, "not-found"]);
    expect((await ada.get("/api/me/record/claims/mood/x/evidence")).status).toBe(404);
    expect((await ada.get("/api/me/record/claims/skill/x/evidence?cursor=zzz")).status).toBe(400);
    const long = { claim: "skill", subjectId: "x", words: "a".repeat(1_001) };
    expect((await ada.post("/api/me/record/disputes", long)).status).toBe(400);
  });
});
