import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  assignmentListSchema,
  assignmentProgressSchema,
  handedInSchema,
} from "../../server/modules/classes/assignments/assignments.schemas.ts";
import {
  answerItem,
  give,
  items,
  itemsPart,
  mine,
  partIn,
  partPath,
  practise,
  readingPart,
  workThrough,
  writingPart,
} from "../support/assigned.ts";
import {
  type AssignmentDesk,
  algebra,
  cleared,
  openAssignmentDesk,
  skillsPart,
} from "../support/assignments.ts";
import { type Client, refusalOf } from "../support/client.ts";
import { rightAnswer } from "../support/right-answer.ts";
import { readReply } from "../support/sse.ts";

const [first = "", second = ""] = items;
const minute = 60_000;

describe("how far a class is with an assignment", () => {
  let desk: AssignmentDesk;
  let rivera: Client;
  let ada: Client;
  let ben: Client;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [rivera, ada, ben] = [desk.by("rivera"), desk.by("ada"), desk.by("ben")];
  });
  beforeEach(() => cleared(desk));

  const now = () => desk.app.ports.clock.now();
  const progress = async (id: string, locale = "en") =>
    assignmentProgressSchema.parse(
      await (await rivera.get(`/api/assignments/${id}/progress?locale=${locale}`)).json(),
    );
  const of = async (id: string, name: string) =>
    (await progress(id)).students.find(({ student }) => student.id === desk.person(name).id);
  const handedIn = async (id: string, name: string, by = rivera) =>
    handedInSchema.parse(
      await (await by.get(`/api/assignments/${id}/students/${desk.person(name).id}`)).json(),
    );
  const write = async (id: string, by: Client, body: string) => {
    const { artifactId } = await (await by.post(partPath(id, "w", "writing"))).json();
    await by.patch(`/api/me/artifacts/${artifactId}`, { body });
    return String(artifactId);
  };

  it("is told of each student once, with what was missed first", async () => {
    const set = await give(desk, [itemsPart("i", first, second), readingPart("r")]);
    await workThrough(ada, await practise(ada, set.id, "i"), [true, false]);
    await workThrough(ben, await practise(ben, set.id, "i"), [false]);
    await ben.put(partPath(set.id, "r", "answers/sides"), { id: "b", given: "5" });
    const { students, missed } = await progress(set.id);
    expect(students.map(({ student, state, versionId }) => [student.name, state, versionId])).toEqual([
      ["Ada", "under-way", "all"],
      ["Ben", "under-way", "all"],
      ["Chi", "not-begun", "all"],
    ]);
    // One wrong answer of Ada's leaves the second item open: it is judged, and not done.
    expect(students[0]?.parts[0]).toMatchObject({ done: 1, of: 2, judged: 2, right: 1, alone: 1 });
    expect(students[1]?.parts[1]).toMatchObject({ done: 1, of: 2, judged: 1, right: 0 });
    expect(missed.map(({ partId, id, wrong, of: all }) => [partId, id, wrong, all])).toEqual([
      ["i", second, 1, 1],
      ["r", "sides", 1, 1],
      ["i", first, 1, 2],
    ]);
    expect(missed.map(({ text }) => text)).toContain("How many sides?");
  });

  it("counts who began and who is done for the class's list, the latest first, and nobody for a draft", async () => {
    const set = await give(desk, [itemsPart("i", first)]);
    await desk.app.pass(1_000);
    await desk.make({ title: "Draft" });
    await workThrough(ada, await practise(ada, set.id, "i"), [true]);
    await practise(ben, set.id, "i");
    const answer = await rivera.get(`${algebra}/assignments`);
    const { assignments } = assignmentListSchema.parse(await answer.json());
    expect(
      assignments.map(({ title, status, students, begun, done }) => [title, status, students, begun, done]),
    ).toEqual([
      ["Draft", "draft", 3, 0, 0],
      ["Set 1", "given", 3, 2, 1],
    ]);
    expect(await refusalOf(desk.by("omar").get(`${algebra}/assignments`))).toEqual([404, "not-found"]);
    expect(await refusalOf(ada.get(`${algebra}/assignments`))).toEqual([404, "not-found"]);
  });

  it("shows writing from when it is handed in until it is taken back", async () => {
    const set = await give(desk, [writingPart("w")]);
    expect(await refusalOf(ada.post(partPath(set.id, "w", "hand-in")))).toEqual([
      409,
      "assignment.not-begun",
    ]);
    const artifactId = await write(set.id, ada, " ");
    expect(await refusalOf(ada.post(partPath(set.id, "w", "hand-in")))).toEqual([
      422,
      "assignment.nothing-written",
    ]);
    await write(set.id, ada, "Because it is so.");
    const shown = `${algebra}/artifacts/${artifactId}`;
    expect((await rivera.get(shown)).status).toBe(404);
    expect((await handedIn(set.id, "ada")).artifacts).toEqual([]);
    const part = await partIn(ada.post(partPath(set.id, "w", "hand-in")));
    expect(part).toMatchObject({ artifactId, handedInAt: expect.any(Number), progress: { done: 1 } });
    desk.app.pass(minute);
    expect(await partIn(ada.post(partPath(set.id, "w", "hand-in")))).toEqual(part);
    expect((await rivera.get(shown)).status).toBe(200);
    expect((await ben.get(shown)).status).toBe(404);
    expect((await handedIn(set.id, "ada")).artifacts).toEqual([{ partId: "w", artifactId, title: "Set 1" }]);
    expect(await of(set.id, "ada")).toMatchObject({ state: "done" });
    const back = await partIn(ada.remove(partPath(set.id, "w", "hand-in")));
    expect(back).toMatchObject({ artifactId, handedInAt: null, progress: { done: 0 } });
    expect(await partIn(ada.remove(partPath(set.id, "w", "hand-in")))).toEqual(back);
    expect((await rivera.get(shown)).status).toBe(404);
    expect(await of(set.id, "ada")).toMatchObject({ state: "under-way" });
  });

  it("takes a piece that its student shows to nobody any more as not handed in, and finds one put away again", async () => {
    const set = await give(desk, [writingPart("w")]);
    const artifactId = await write(set.id, ada, "Because.");
    await ada.post(partPath(set.id, "w", "hand-in"));
    await ada.patch(`/api/me/artifacts/${artifactId}`, { visibility: "private" });
    expect(await of(set.id, "ada")).toMatchObject({ state: "under-way" });
    await ada.post(partPath(set.id, "w", "hand-in"));
    await ada.remove(`/api/me/artifacts/${artifactId}`);
    expect(await of(set.id, "ada")).toMatchObject({ state: "under-way" });
    expect(await write(set.id, ada, "Because.")).toBe(artifactId);
    expect(await of(set.id, "ada")).toMatchObject({ state: "done" });
  });

  it("says late of what was done after it was due, and not of what was done before and looked at again", async () => {
    const set = await give(desk, [itemsPart("i", first), readingPart("r"), writingPart("w")], {
      dueAt: now() + minute,
    });
    const work = async (by: Client) => {
      await workThrough(by, await practise(by, set.id, "i"), [true]);
      for (const question of ["sides", "why"])
        await by.put(partPath(set.id, "r", `answers/${question}`), { id: question, given: "4" });
      await write(set.id, by, "Because.");
      await by.post(partPath(set.id, "w", "hand-in"));
    };
    await work(ada);
    desk.app.pass(2 * minute);
    await ada.put(partPath(set.id, "r", "answers/why"), { id: "later", given: "I looked again." });
    await work(ben);
    expect([await of(set.id, "ada"), await of(set.id, "ben"), await of(set.id, "chi")]).toMatchObject([
      { state: "done", late: false },
      { state: "done", late: true },
      { state: "not-begun", late: false },
    ]);
  });

  it("goes by mastery for skills, and by work since it was given for what was begun", async () => {
    const set = await give(desk, [skillsPart("s", "linear-equations.one-step")]);
    expect(await of(set.id, "chi")).toMatchObject({ state: "not-begun", parts: [{ done: 0, of: 1 }] });
    const chi = desk.by("chi");
    let view = await (await chi.post("/api/me/practice", { skillId: "linear-equations.one-step" })).json();
    for (let count = 0; count < 5; count += 1) {
      await answerItem(chi, view, rightAnswer(view));
      view = await (await chi.post(`/api/me/practice/${view.session.id}/next`)).json();
    }
    expect(await of(set.id, "chi")).toMatchObject({ state: "done", parts: [{ done: 1, of: 1 }] });
    expect(await mine(chi, set.id)).toMatchObject({
      state: "done",
      parts: [{ skills: [{ name: "Equations in one step", mastered: true }] }],
    });
  });

  it("gives a classmate who was taken into a project of it that project", async () => {
    const set = await give(desk, [{ id: "p", kind: "project", title: "Bridge" }]);
    const { projectId } = await (await ada.post(partPath(set.id, "p", "project"))).json();
    await ada.post(`/api/projects/${projectId}/members`, { userId: desk.person("ben").id });
    await ben.post(`/api/projects/${projectId}/join`);
    expect(await (await ben.post(partPath(set.id, "p", "project"))).json()).toEqual({ projectId });
    const chis = await (await desk.by("chi").post(partPath(set.id, "p", "project"))).json();
    expect(chis.projectId).not.toBe(projectId);
    await ben.post(partPath(set.id, "p", "hand-in"));
    expect(await handedIn(set.id, "ben")).toMatchObject({
      progress: { state: "done" },
      projects: [{ partId: "p", projectId, title: "Bridge" }],
    });
  });

  it("shows a teacher answers and conversations, these only as far as the class's rule lets teachers read", async () => {
    const set = await give(desk, [itemsPart("i", first), readingPart("r")]);
    const view = await practise(ada, set.id, "i");
    const { conversationId } = await (
      await ada.post(`/api/me/practice/${view.session.id}/items/0/tutor`)
    ).json();
    await readReply(await ada.send(conversationId, "", { intent: "hint" }));
    await ada.put(partPath(set.id, "r", "answers/why"), { id: "w", given: "I counted them." });
    await answerItem(ada, view, rightAnswer(view));
    const open = await handedIn(set.id, "ada");
    expect(open.answers).toMatchObject([
      {
        partId: "i",
        id: first,
        question: `$${view.item?.latex}$`,
        given: rightAnswer(view),
        verdict: "right",
      },
      { partId: "r", id: "why", question: "Why do you think so?", given: "I counted them.", verdict: "open" },
    ]);
    expect(open.conversations.map(({ id }) => id)).toEqual([conversationId]);
    expect(open.progress.parts[0]).toMatchObject({ done: 1, right: 1, alone: 0 });
    await desk.run("UPDATE classes SET read = 0 WHERE id = 'demo-algebra'");
    const closed = await handedIn(set.id, "ada");
    expect([closed.conversations, closed.answers]).toEqual([[], open.answers]);
    await readReply(await ada.send(conversationId, "", { intent: "stuck" }));
    await rivera.get("/api/queue");
    expect((await handedIn(set.id, "ada")).conversations).toEqual([{ id: conversationId, title: "" }]);
    const path = `/api/assignments/${set.id}/students`;
    for (const answer of [
      desk.by("omar").get(`${path}/${desk.person("ada").id}`),
      ada.get(`${path}/${desk.person("ada").id}`),
      rivera.get(`${path}/${desk.person("dee").id}`),
    ])
      expect(await refusalOf(answer)).toEqual([404, "not-found"]);
  });
});
