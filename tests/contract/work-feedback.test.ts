import { beforeAll, describe, expect, it } from "vitest";
import { historySchema } from "../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { sharedArtifactListSchema } from "../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { refusalOf } from "../support/client.ts";
import { feedbackOf, type Name, openWorkClass, type WorkClass } from "../support/work-feedback.ts";

describe("feedback on work", () => {
  let house: WorkClass;
  beforeAll(async () => {
    house = await openWorkClass();
  });

  it("a teacher's feedback is a draft that only the teacher sees until it is released", async () => {
    const id = await house.make();
    const passage = { field: "body", start: 27, quote: "So it is 2x + 6." };
    const skill = "linear-equations.brackets";
    const draft = await feedbackOf(
      await house.give("rivera", id, {
        rubric: "explains-reasoning",
        levels: [{ criterion: "reasons", level: "clear" }],
        comments: [{ passage, text: "How do you know?" }],
        strengths: [{ skill, strength: "partial" }],
      }),
    );
    expect([draft.status, draft.givenAs, draft.rubric?.name]).toEqual([
      "draft",
      "teacher",
      "Explains the reasoning",
    ]);
    const own = async () =>
      (await (await house.people.ada.get(`/api/me/artifacts/${id}`)).json()).artifact.skills;
    expect([(await house.historyOf(id)).feedback, await own()]).toEqual([[], []]);
    expect((await house.seenBy("rivera", id)).feedback).toEqual([draft]);
    expect((await house.seenBy("ben", id)).feedback).toEqual([]);

    const { rubric: _, ...said } = draft;
    const release = { ...said, rubric: "explains-reasoning", release: true };
    const released = await feedbackOf(
      await house.people.rivera.patch(`/api/classes/${house.classId}/feedback/${draft.id}`, release),
    );
    expect([released.status, released.revision]).toEqual(["released", 2]);
    expect((await house.historyOf(id)).feedback).toEqual([released]);
    expect(await own()).toEqual([
      { id: skill, name: "Equations with brackets", self: null, teacher: "partial" },
    ]);
    expect((await house.seenBy("ben", id)).feedback).toEqual([]);
    const spanish = await (await house.people.ada.get(`/api/me/artifacts/${id}/feedback?locale=es`)).json();
    expect(historySchema.parse(spanish).feedback[0]?.rubric?.name).toBe("Explica el razonamiento");
    expect(
      await refusalOf(
        await house.people.rivera.patch(`/api/classes/${house.classId}/feedback/${draft.id}`, {
          ...release,
          revision: 2,
        }),
      ),
    ).toEqual([409, "feedback.closed"]);
  });

  it("two devices of a teacher lose nothing: one is told that the other was first; two teachers' words stand side by side", async () => {
    const id = await house.make();
    const begun = await Promise.all([1, 2].map(() => house.give("rivera", id, {})));
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [draft] = (await house.seenBy("rivera", id)).feedback;
    const write = (text: string) =>
      house.people.rivera.patch(`/api/classes/${house.classId}/feedback/${draft?.id}`, {
        revision: 1,
        comments: [{ passage: null, text }],
      });
    const both = await Promise.all([write("one"), write("two")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = both.find(({ status }) => status === 409);
    expect(lost && (await refusalOf(lost))).toEqual([409, "feedback.changed-elsewhere"]);

    await house.enrolled("omar", house.classId, "teacher", async () => {
      await feedbackOf(await house.give("omar", id, { release: true }));
      expect((await house.seenBy("rivera", id)).feedback.map(({ author }) => author.name)).toEqual([
        "Ms Rivera",
        "Mr Omar",
      ]);
      expect((await house.seenBy("omar", id)).feedback.map(({ author }) => author.name)).toEqual(["Mr Omar"]);
    });
  });

  it("stays on the version that it was given on, and the history says what changed after it", async () => {
    const id = await house.make();
    await house.open("rivera", id);
    const draft = await feedbackOf(await house.give("rivera", id, {}));
    house.app.pass(1000);
    await house.change(id, { body: "Now different.", note: "before any feedback" });
    house.app.pass(1000);
    const passage = { field: "body", start: 0, quote: "Both terms" };
    const patch = { revision: draft.revision, comments: [{ passage, text: "Which?" }], release: true };
    const released = await feedbackOf(
      await house.people.rivera.patch(`/api/classes/${house.classId}/feedback/${draft.id}`, patch),
    );
    expect([released.version, (await house.open("rivera", id, "?version=1")).body]).toEqual([
      1,
      "Both terms are multiplied. So it is 2x + 6.",
    ]);
    house.app.pass(1000);
    await house.change(id, { body: "Said which.", note: "said which" });
    const { versions } = await house.historyOf(id);
    expect(versions.map(({ version, after }) => [version, after])).toEqual([
      [1, []],
      [2, []],
      [3, [released.id]],
    ]);
    const listed = async () =>
      sharedArtifactListSchema
        .parse(await (await house.people.rivera.get(`/api/classes/${house.classId}/artifacts`)).json())
        .artifacts.find((one) => one.id === id);
    expect((await listed())?.waiting).toBe(true);
    expect((await house.open("rivera", id)).version).toBe(3);
    await feedbackOf(await house.give("rivera", id, { version: 3, release: true }));
    expect((await listed())?.waiting).toBe(false);
    expect(await refusalOf(house.people.rivera.get(house.shown(id, "?version=2")))).toEqual([
      404,
      "not-found",
    ]);
  });

  it("classmates give feedback where the class allows it; a teacher releases what they hand in", async () => {
    const id = await house.make();
    expect(await refusalOf(house.give("ben", id, {}))).toEqual([403, "feedback.peers-off"]);
    expect((await house.seenBy("ben", id)).mayGiveAs).toBe(null);
    await house.set({ peers: true });
    expect((await house.seenBy("ben", id)).mayGiveAs).toBe("peer");
    expect(await refusalOf(house.give("ada", id, {}))).toEqual([403, "feedback.own-work"]);
    expect(await refusalOf(house.give("dee", id, {}))).toEqual([404, "not-found"]);
    const strengths = [{ skill: "linear-equations.brackets", strength: "complete" }];
    expect(await refusalOf(house.give("ben", id, { strengths }))).toEqual([403, "feedback.strength-teacher"]);
    const draft = await feedbackOf(await house.give("ben", id, {}));
    expect((await house.seenBy("rivera", id)).feedback).toEqual([]);
    const patch = { revision: 1, comments: draft.comments, release: true };
    const handed = await feedbackOf(
      await house.people.ben.patch(`/api/classes/${house.classId}/feedback/${draft.id}`, patch),
    );
    expect([handed.status, (await house.historyOf(id)).feedback]).toEqual(["handed-in", []]);
    const release = (name: Name) => house.release(name, draft.id);
    for (const name of ["ada", "ben", "chi", "omar", "grace", "admin"] as const)
      expect([name, ...(await refusalOf(release(name)))]).toEqual([name, 404, "not-found"]);
    const twice = await Promise.all([release("rivera"), release("rivera")]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await house.historyOf(id)).feedback.map((one) => [one.author.name, one.status])).toEqual([
      ["Ben", "released"],
    ]);
    expect((await house.seenBy("chi", id)).feedback).toEqual([]);
    await house.set({ peers: false });
  });

  it("a learner says what they think of own work; teachers read it once it is shown, classmates never", async () => {
    const id = await house.make();
    const path = `/api/me/artifacts/${id}/feedback`;
    const levels = [{ criterion: "claim", level: "growing" }];
    const own = await feedbackOf(
      await house.people.ada.post(path, { version: 1, rubric: "claim-evidence-reasoning", levels }),
    );
    expect((await house.seenBy("rivera", id)).feedback).toEqual([]);
    const patch = { revision: 1, rubric: "claim-evidence-reasoning", levels, release: true };
    await feedbackOf(await house.people.ada.patch(`${path}/${own.id}`, patch));
    expect((await house.seenBy("rivera", id)).feedback.map(({ givenAs }) => givenAs)).toEqual(["self"]);
    expect((await house.seenBy("ben", id)).feedback).toEqual([]);
    for (const name of ["ben", "rivera", "grace", "admin"] as const) {
      expect((await house.people[name].get(path)).status).toBe(404);
      expect((await house.people[name].post(path, { version: 1, levels: [] })).status).toBe(404);
      expect((await house.people[name].patch(`${path}/${own.id}`, patch)).status).toBe(404);
      expect((await house.people[name].remove(`/api/me/feedback/${own.id}`)).status).toBe(404);
    }
  });

  it("a draft can be taken away by its author, and made again", async () => {
    const id = await house.make();
    const draft = await feedbackOf(await house.give("rivera", id, {}));
    expect((await house.people.omar.remove(`/api/me/feedback/${draft.id}`)).status).toBe(404);
    expect((await house.people.rivera.remove(`/api/me/feedback/${draft.id}`)).status).toBe(204);
    const again = await feedbackOf(await house.give("rivera", id, { release: true }));
    expect((await house.people.rivera.remove(`/api/me/feedback/${again.id}`)).status).toBe(404);
  });

  it("what can't stand is refused with a stable code, and nothing is kept", async () => {
    const id = await house.make();
    const passage = { field: "body", start: 3, quote: "Both" };
    const text = "x".repeat(100_000);
    const refused: readonly (readonly [object, number, string])[] = [
      [{ comments: [{ passage, text: "?" }] }, 422, "feedback.passage-unknown"],
      [{ comments: [{ passage: null, text }] }, 400, "request.invalid"],
      [{ comments: [{ passage: { ...passage, quote: text }, text: "?" }] }, 400, "request.invalid"],
      [{ rubric: "nothing" }, 422, "feedback.rubric-unknown"],
      [{ rubric: "writing", levels: [{ criterion: "idea", level: "best" }] }, 422, "feedback.rubric-unknown"],
      [{ levels: [{ criterion: "idea", level: "clear" }] }, 422, "feedback.rubric-unknown"],
      [{ strengths: [{ skill: "nothing", strength: "begun" }] }, 422, "feedback.skill-unknown"],
      [{ comments: [], release: true }, 422, "feedback.empty"],
      [{ version: 7 }, 422, "feedback.version-unseen"],
    ];
    for (const [said, status, code] of refused)
      expect(await refusalOf(house.give("rivera", id, said))).toEqual([status, code]);
    expect((await house.people.ada.patch(`/api/me/artifacts/${id}`, { caption: text })).status).toBe(400);
    expect((await house.seenBy("rivera", id)).feedback).toEqual([]);
  });
});
