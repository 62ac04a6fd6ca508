import { beforeAll, describe, expect, it } from "vitest";
import { standsIn } from "../../server/modules/portfolio/feedback/feedback.models.ts";
import { refusalOf } from "../support/client.ts";
import {
  coachedOf,
  feedbackOf,
  type Name,
  openWorkClass,
  type WorkClass,
  workBody,
} from "../support/work-feedback.ts";

const body = "I multiply both terms because the bracket holds both. Then I checked it with x = 2.";
const ask = { version: 1, rubric: "explains-reasoning" };

describe("the coach's feedback on work", () => {
  let house: WorkClass;
  beforeAll(async () => {
    house = await openWorkClass();
  });
  const own = (id: string, query = "") => `/api/me/artifacts/${id}/coach-feedback${query}`;
  const askAs = (name: Name, id: string, input: object = ask) => house.people[name].post(own(id), input);
  const draftAs = (name: Name, id: string, input: object = ask) =>
    house.people[name].post(house.shown(id, "/coach-feedback"), input);

  it("comes to its learner comment by comment, quotes the work, asks one question, and is kept on the version", async () => {
    const id = await house.make({ body, visibility: "private" });
    const { parts, comments, feedback } = await coachedOf(await askAs("ada", id));
    expect(parts[0]).toEqual({ done: 0, of: 4 });
    expect(feedback).toMatchObject({ givenAs: "coach", withCoach: true, status: "released", version: 1 });
    expect(feedback?.comments).toEqual(comments);
    expect(feedback?.levels).toEqual([]);
    const passages = comments.flatMap(({ passage }) => passage ?? []);
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) expect(standsIn({ body, caption: "", why: "" }, passage)).toBe(true);
    expect(
      comments
        .map(({ text }) => text)
        .join("")
        .match(/\?/g),
    ).toHaveLength(1);
    expect(comments.every(({ by }) => by === "coach")).toBe(true);
    expect((await house.historyOf(id)).feedback).toEqual([feedback]);
    const spanish = await coachedOf(await house.people.ada.post(own(id, "?locale=es"), ask));
    expect(spanish.comments.at(-1)?.text).toContain("¿");
  });

  it("is asked for by its learner alone, and a draft by the class's teachers alone", async () => {
    const id = await house.make({ body });
    for (const name of ["ben", "rivera", "omar", "grace", "admin"] as const)
      expect([name, ...(await refusalOf(askAs(name, id)))]).toEqual([name, 404, "not-found"]);
    for (const name of ["ada", "ben", "omar", "grace", "admin"] as const)
      expect([name, ...(await refusalOf(draftAs(name, id)))]).toEqual([name, 404, "not-found"]);
    for (const answer of [await askAs("nobody", id), await draftAs("nobody", id)])
      expect(await refusalOf(answer)).toEqual([401, "auth.required"]);
    const hidden = await house.make({ body, visibility: "private" });
    expect(await refusalOf(draftAs("rivera", hidden))).toEqual([404, "not-found"]);
    expect((await house.historyOf(id)).feedback).toEqual([]);
  });

  it("given at once, is read by the class's teachers where they may read the version, by nobody else", async () => {
    const id = await house.make({ body, visibility: "private" });
    await coachedOf(await askAs("ada", id));
    for (const name of ["rivera", "ben", "omar", "grace", "admin"] as const)
      expect((await house.people[name].get(house.shown(id, "/feedback"))).status).toBe(404);
    await house.change(id, { body: "what I show", visibility: "class" });
    expect((await house.seenBy("rivera", id)).feedback).toEqual([]);
    const { feedback } = await coachedOf(await askAs("ada", id, { ...ask, version: 2 }));
    expect((await house.seenBy("rivera", id)).feedback).toEqual([feedback]);
    await house.open("rivera", id);
    await house.change(id, { body: "what I show now" });
    expect((await house.seenBy("rivera", id)).feedback).toEqual([feedback]);
    for (const name of ["ben", "ada"] as const) expect((await house.seenBy(name, id)).feedback).toEqual([]);
  });

  it("stands in the history: which version was made after it", async () => {
    const id = await house.make({ body });
    house.app.pass(1000);
    const { feedback } = await coachedOf(await askAs("ada", id));
    house.app.pass(1000);
    await house.change(id, { body: `${body} It fits.` });
    expect((await house.historyOf(id)).versions.map(({ version, after }) => [version, after])).toEqual([
      [1, []],
      [2, [feedback?.id]],
    ]);
  });

  it("waits for a teacher where the class says so: its learner reads no word of it before", async () => {
    await house.set({ coach: "released" });
    const id = await house.make({ body });
    const answer = await askAs("ada", id);
    const told = await answer.clone().text();
    expect(told).not.toMatch(/because|comment|text/);
    expect((await coachedOf(answer)).waiting).toBe(1);
    expect(await house.historyOf(id)).toMatchObject({
      feedback: [],
      coach: { setting: "released", waiting: [1] },
    });
    for (const name of ["ada", "ben"] as const) expect((await house.seenBy(name, id)).feedback).toEqual([]);
    expect(await refusalOf(askAs("ada", id))).toEqual([409, "feedback.coach-waiting"]);

    const [handed] = (await house.seenBy("rivera", id)).feedback;
    expect(handed).toMatchObject({ givenAs: "coach", status: "handed-in", author: { name: "Ada" } });
    const handedId = handed?.id ?? "";
    for (const name of ["ada", "ben", "omar", "grace", "admin"] as const)
      expect([name, ...(await refusalOf(house.release(name, handedId)))]).toEqual([name, 404, "not-found"]);
    const patch = { revision: 1, comments: [{ passage: null, text: "mine" }], release: true };
    for (const name of ["ada", "rivera"] as const)
      expect((await house.write(name, handedId, patch)).status).toBeGreaterThanOrEqual(403);
    await feedbackOf(await house.release("rivera", handedId));
    const { feedback, coach } = await house.historyOf(id);
    expect(feedback.map((one) => [one.id, one.status])).toEqual([[handedId, "released"]]);
    expect(coach.waiting).toEqual([]);
    await house.set({ coach: "at-once" });
  });

  it("is not asked for where no teacher could release it: of private work, of a draft, of an earlier version", async () => {
    await house.set({ coach: "released" });
    const shown = await house.make({ body });
    await house.change(shown, { body: `${body} More.` });
    for (const id of [
      await house.make({ body, visibility: "private" }),
      await house.make({ body, status: "draft" }),
      shown,
    ])
      expect(await refusalOf(askAs("ada", id))).toEqual([409, "feedback.coach-needs-teacher"]);
    await house.set({ coach: "at-once" });
  });

  it("is as the strictest of the learner's classes has it", async () => {
    const id = await house.make({ body });
    await house.enrolled("ada", house.biology, "student", async () => {
      await house.set({ coach: "released" }, house.biology, "omar");
      expect((await coachedOf(await askAs("ada", id))).waiting).toBe(1);
      expect((await house.historyOf(id)).coach.setting).toBe("released");
      // It waits for the teachers of the class that wants it, and for nobody else's.
      expect((await house.seenBy("rivera", id)).feedback).toEqual([]);
      await house.set({ coach: "off" });
      expect(await refusalOf(askAs("ada", id))).toEqual([403, "feedback.coach-off"]);
      expect(await refusalOf(draftAs("rivera", id))).toEqual([403, "feedback.coach-off"]);
      await house.set({ coach: "at-once" });
      await house.set({ coach: "at-once" }, house.biology, "omar");
    });
  });

  it("is a teacher's draft to change and to release, and stays marked as drafted with the coach", async () => {
    const id = await house.make({ body });
    expect((await house.seenBy("rivera", id)).mayAskCoach).toBe(true);
    expect((await house.seenBy("ben", id)).mayAskCoach).toBe(false);
    const { feedback: draft } = await coachedOf(await draftAs("rivera", id));
    expect(draft).toMatchObject({ givenAs: "teacher", withCoach: true, status: "draft" });
    expect((await house.historyOf(id)).feedback).toEqual([]);
    expect(await refusalOf(draftAs("rivera", id))).toEqual([409, "feedback.draft-open"]);
    const [first] = draft?.comments ?? [];
    const strengths = [{ skill: "linear-equations.brackets", strength: "partial" }];
    const patch = {
      ...{ revision: 1, rubric: ask.rubric, strengths, release: true },
      comments: [first, { passage: null, text: "My own word.", by: "coach" }],
    };
    const released = await feedbackOf(await house.write("rivera", draft?.id ?? "", patch));
    expect(released.comments.map(({ by }) => by)).toEqual(["coach", undefined]);
    expect((await house.historyOf(id)).feedback).toEqual([released]);
    expect(released).toMatchObject({ withCoach: true, author: { name: "Ms Rivera" } });
    const { artifact } = await (await house.people.ada.get(`/api/me/artifacts/${id}`)).json();
    expect(artifact.skills[0]?.teacher).toBe("partial");
    const { artifacts } = await (
      await house.people.rivera.get(`/api/classes/${house.classId}/artifacts`)
    ).json();
    expect(artifacts.find((one: { id: string }) => one.id === id)?.waiting).toBe(false);
  });

  it("stands beside a draft of the learner's own, and is given so often on a version, even when asked at once", async () => {
    const id = await house.make({ body });
    const path = `/api/me/artifacts/${id}/feedback`;
    await feedbackOf(
      await house.people.ada.post(path, { version: 1, comments: [{ passage: null, text: "Mine." }] }),
    );
    const asked = await Promise.all(Array.from({ length: 8 }, () => askAs("ada", id)));
    const kept = await Promise.all(
      asked.map(async (answer) => (answer.status === 200 ? (await coachedOf(answer)).feedback : null)),
    );
    expect(kept.filter((one) => one !== null)).toHaveLength(5);
    expect(await refusalOf(askAs("ada", id))).toEqual([409, "feedback.coach-enough"]);
    expect((await house.historyOf(id)).feedback).toHaveLength(6);
  });

  it("is refused with a stable code on what it can't look at", async () => {
    const id = await house.make({ body });
    const link = await house.make({ kind: "link", body: "https://example.org/" });
    const refused: readonly (readonly [string, object, number, string])[] = [
      [link, ask, 422, "feedback.coach-no-words"],
      [id, { ...ask, rubric: "nothing" }, 422, "feedback.rubric-unknown"],
      [id, { ...ask, version: 7 }, 422, "feedback.version-unseen"],
      [id, { ...ask, version: 0 }, 400, "request.invalid"],
      [id, { version: 1 }, 400, "request.invalid"],
      ["nothing", ask, 404, "not-found"],
    ];
    for (const [at, input, status, code] of refused) {
      expect(await refusalOf(askAs("ada", at, input))).toEqual([status, code]);
      expect(await refusalOf(draftAs("rivera", at, input))).toEqual([status, code]);
    }
    expect((await house.historyOf(id)).feedback).toEqual([]);
  });

  it("coaches nobody whose words tell of danger: where to turn is named at once, also where a teacher releases", async () => {
    await house.set({ coach: "released" });
    const id = await house.make({ body: "I can't go on. I want to kill myself." });
    const { feedback } = await coachedOf(await askAs("ada", id));
    expect(feedback?.comments.map(({ text }) => text).join("")).toMatch(/trust|emergency/);
    expect(JSON.stringify(feedback?.comments)).not.toContain("?");
    await house.set({ coach: "at-once" });
  });

  it("changes nothing of the work, and is in no export while it waits", async () => {
    await house.set({ coach: "released" });
    const id = await house.make({ body: workBody });
    expect((await coachedOf(await askAs("ada", id))).waiting).toBe(1);
    const [handed] = (await house.seenBy("rivera", id)).feedback;
    const taken = await (await house.people.ada.get("/api/me/portfolio/export?format=json")).text();
    expect([taken.includes(id), taken.includes(handed?.id ?? "")]).toEqual([true, false]);
    const { artifact } = await (await house.people.ada.get(`/api/me/artifacts/${id}`)).json();
    expect([artifact.body, artifact.version]).toEqual([workBody, 1]);
    await house.set({ coach: "at-once" });
  });
});
