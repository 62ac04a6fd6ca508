import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { myAssignmentsSchema } from "../../server/modules/learners/assigned/assigned.schemas.ts";
import {
  answerItem,
  give,
  items,
  itemsPart,
  mine,
  nextItem,
  partIn,
  partPath,
  practise,
  readingPart,
  workThrough,
  writingPart,
  wrongAnswer,
} from "../support/assigned.ts";
import {
  type AssignmentDesk,
  assignmentIn,
  cleared,
  openAssignmentDesk,
  skillsPart,
  versionOf,
} from "../support/assignments.ts";
import { type Client, refusalOf } from "../support/client.ts";
import { rightAnswer } from "../support/right-answer.ts";

const [first = "", second = "", third = "", fourth = ""] = items;

describe("what a student was given", () => {
  let desk: AssignmentDesk;
  let ada: Client;
  let ben: Client;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [ada, ben] = [desk.by("ada"), desk.by("ben")];
  });
  beforeEach(() => cleared(desk));

  const listed = async (by: Client) =>
    myAssignmentsSchema.parse(await (await by.get("/api/me/assignments")).json()).assignments;
  const evidence = async (source: string) =>
    desk.app.database.client
      .execute({ sql: "SELECT count(*) AS n FROM evidence WHERE source_id LIKE ?", args: [source] })
      .then(({ rows }) => Number(rows[0]?.n));

  it("is listed with how far it is, soonest due first, and done when all its parts are", async () => {
    const set = await give(desk, [itemsPart("i", first, second), readingPart("r"), writingPart("w")], {
      title: "Set",
      dueAt: desk.app.ports.clock.now() + 60_000,
      instructions: "*Try.*",
    });
    await give(desk, [itemsPart("i", first)], { title: "Later" });
    expect((await listed(ada)).map(({ title, state, done, of }) => [title, state, done, of])).toEqual([
      ["Set", "not-begun", 0, 5],
      ["Later", "not-begun", 0, 1],
    ]);
    const view = await workThrough(ada, await practise(ada, set.id, "i"), [true, true]);
    expect(view.session).toMatchObject({ status: "ended", length: 2, assignmentId: set.id });
    for (const [question, given] of [
      ["sides", "4"],
      ["why", "I counted."],
    ])
      await ada.put(partPath(set.id, "r", `answers/${question}`), { id: `a-${question}`, given });
    expect(await mine(ada, set.id)).toMatchObject({
      state: "under-way",
      done: 4,
      of: 5,
      instructions: "*Try.*",
    });
    const { artifactId } = await (await ada.post(partPath(set.id, "w", "writing"))).json();
    await ada.patch(`/api/me/artifacts/${artifactId}`, { body: "Because." });
    await ada.post(partPath(set.id, "w", "hand-in"));
    expect(await mine(ada, set.id)).toMatchObject({
      state: "done",
      done: 5,
      policy: "guide",
      teachers: ["Ms Rivera"],
      class: { name: "Algebra 1" },
    });
    expect((await listed(ben)).map(({ state }) => state)).toEqual(["not-begun", "not-begun"]);
  });

  it("asks exactly its items in their order, with nothing after them, and counts each once", async () => {
    const set = await give(desk, [itemsPart("i", third, first, second)]);
    let view = await practise(ada, set.id, "i");
    const asked: unknown[] = [];
    while (view.session.status === "open") {
      asked.push([view.item?.itemId, view.item?.purpose, view.item?.because, view.session.length]);
      view = await workThrough(ada, view, [true]);
    }
    expect(asked).toEqual([third, first, second].map((id) => [id, "practice", "assigned", 3]));
    expect(view.summary).toMatchObject({ answered: 3, alone: 3, check: { of: 0 } });
    expect(await evidence(`${view.session.id}:%`)).toBe(3);
    const again = await ada.post(partPath(set.id, "i", "practice"));
    expect([again.status, await again.json()]).toEqual([200, { practiceId: view.session.id }]);
    expect((await practise(ada, set.id, "i")).session.status).toBe("ended");
  });

  it("asks what was passed again in a next round, and what a change brought in; both count once", async () => {
    const set = await give(desk, [itemsPart("i", first, second)]);
    const view = await practise(ada, set.id, "i");
    await answerItem(ada, view, wrongAnswer(view));
    await ada.post(`/api/me/practice/${view.session.id}/items/0/pass`);
    await workThrough(ada, await practise(ada, set.id, "i"), [true]);
    expect(await mine(ada, set.id)).toMatchObject({ state: "under-way", done: 1, of: 2 });
    const versions = [versionOf("all", { kind: "class" }, itemsPart("i", second, fourth, first))];
    await desk.change(set, { versions });
    const round = await practise(ada, set.id, "i");
    expect([round.session, round.item?.itemId]).toMatchObject([
      { id: view.session.id, status: "open" },
      fourth,
    ]);
    const end = await workThrough(ada, round, [true, true]);
    expect(end.past).toEqual(["passed", "right", "right", "right"]);
    const part = (await mine(ada, set.id)).parts[0]?.progress;
    expect(part).toMatchObject({ done: 3, of: 3, judged: 3, right: 2, alone: 2 });
    expect(await evidence(`${view.session.id}:%`)).toBe(3);
  });

  it("has one session and one piece, whichever of two devices begins them", async () => {
    const set = await give(
      desk,
      [itemsPart("i", first), writingPart("w"), { id: "p", kind: "project", title: "Bridge" }],
      { title: "Twice" },
    );
    const begin = async (partId: string, what: string) => {
      const answers = await Promise.all([1, 2].map(() => ada.post(partPath(set.id, partId, what))));
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(texts[0]).toBe(texts[1]);
      expect(await (await ada.post(partPath(set.id, partId, what))).text()).toBe(texts[0]);
      return answers.map(({ status }) => status).sort();
    };
    expect(await begin("i", "practice")).toEqual([200, 201]);
    expect(await begin("w", "writing")).toEqual([200, 200]);
    expect(await begin("p", "project")).toEqual([200, 200]);
    const { artifacts } = await (await ada.get("/api/me/artifacts")).json();
    expect(artifacts.filter(({ title }: { title: string }) => title === "Twice")).toHaveLength(1);
    const { projects } = await (await ada.get("/api/projects")).json();
    expect(projects.filter(({ title }: { title: string }) => title === "Bridge")).toHaveLength(1);
    const view = await practise(ada, set.id, "i");
    const both = await Promise.all([1, 2].map(() => answerItem(ada, view, rightAnswer(view))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await evidence(`${view.session.id}:%`)).toBe(1);
  });

  it("goes by a student's own version, and keeps what was done when they move to another group", async () => {
    const groups = "/api/classes/demo-algebra/groups";
    const made = await desk.by("rivera").post(groups, { name: "Red", members: [desk.person("ada").id] });
    const groupId = (await made.json()).group.id;
    const set = await give(desk, [], {
      versions: [
        versionOf("red", { kind: "group", groupId }, itemsPart("i", first, second)),
        versionOf(
          "all",
          { kind: "class" },
          itemsPart("i", second, third),
          skillsPart("s", "linear-equations.brackets"),
        ),
      ],
    });
    expect([(await mine(ada, set.id)).of, (await mine(ben, set.id)).of]).toEqual([2, 3]);
    await workThrough(ada, await practise(ada, set.id, "i"), [true, true]);
    expect((await mine(ada, set.id)).state).toBe("done");
    await desk.by("rivera").patch(`${groups}/${groupId}`, { members: [] });
    expect(await mine(ada, set.id)).toMatchObject({ state: "under-way", done: 1, of: 3 });
    expect((await practise(ada, set.id, "i")).item?.itemId).toBe(third);
  });

  it("leaves out an item that was withdrawn, and goes on after one that goes while it is open", async () => {
    const set = await give(desk, [itemsPart("i", first, second)]);
    const withdraw = (from: string) =>
      desk.run("UPDATE assignments SET versions = replace(versions, ?1, 'gone.' || ?1) WHERE id = ?2", [
        from,
        set.id,
      ]);
    await withdraw(second);
    expect((await mine(ada, set.id)).of).toBe(1);
    const view = await practise(ada, set.id, "i");
    await desk.run("UPDATE practice_items SET item_id = 'gone.item' WHERE session_id = ?", [view.session.id]);
    expect(await refusalOf(answerItem(ada, view, "1"))).toEqual([409, "practice.item-withdrawn"]);
    expect(await nextItem(ada, view)).toMatchObject({ past: ["withdrawn", "open"], item: { itemId: first } });
    await withdraw(first);
    await desk.run("UPDATE practice_items SET status = 'passed' WHERE session_id = ?", [view.session.id]);
    expect(await mine(ada, set.id)).toMatchObject({ done: 0, of: 0, state: "under-way" });
    expect(await refusalOf(ben.post(partPath(set.id, "i", "practice")))).toEqual([404, "practice.nothing"]);
  });

  it("takes what is late, and nothing once it is closed; what was done is still there", async () => {
    const set = await give(desk, [itemsPart("i", first, second), readingPart("r"), writingPart("w")], {
      dueAt: desk.app.ports.clock.now() - 1_000,
    });
    const view = await practise(ada, set.id, "i");
    expect((await answerItem(ada, view, rightAnswer(view))).status).toBe(200);
    const open = await nextItem(ada, view);
    await desk.change(set, { status: "closed" });
    const refused = [
      answerItem(ada, open, rightAnswer(open)),
      ada.post(`/api/me/practice/${view.session.id}/items/1/pass`),
      ada.post(`/api/me/practice/${view.session.id}/items/1/tutor`),
      ada.put(partPath(set.id, "r", "answers/why"), { id: "late", given: "Hm." }),
      ada.post(partPath(set.id, "w", "writing")),
      ada.post(partPath(set.id, "w", "hand-in")),
      ada.remove(partPath(set.id, "w", "hand-in")),
      ben.post(partPath(set.id, "i", "practice")),
    ];
    for (const answer of refused) expect(await refusalOf(answer)).toEqual([409, "assignment.closed"]);
    expect(await nextItem(ada, open)).toMatchObject({
      session: { status: "ended" },
      summary: { answered: 1 },
    });
    expect(await mine(ada, set.id)).toMatchObject({
      status: "closed",
      done: 1,
      parts: [{ practiceId: view.session.id }, {}, {}],
    });
  });

  it("checks an answer on a reading where there is a key, and takes the latest in place of the first", async () => {
    const set = await give(desk, [readingPart("r")]);
    const put = (question: string, id: string, given: string) =>
      partIn(ada.put(partPath(set.id, "r", `answers/${question}`), { id, given }));
    expect(await put("sides", "one", "5")).toMatchObject({
      questions: [
        { given: "5", verdict: "wrong" },
        { given: null, verdict: null },
      ],
      progress: { done: 1, of: 2, judged: 1, right: 0 },
    });
    expect(await put("sides", "two", "4")).toMatchObject({
      questions: [{ given: "4", verdict: "right" }, {}],
      progress: { done: 1, judged: 1, right: 0 },
    });
    expect(await put("sides", "two", "9")).toMatchObject({ questions: [{ given: "4" }, {}] });
    expect(await put("why", "three", "I see it.")).toMatchObject({ questions: [{}, { verdict: "kept" }] });
    expect(await refusalOf(ada.put(partPath(set.id, "r", "answers/none"), { id: "x", given: "1" }))).toEqual([
      404,
      "not-found",
    ]);
    expect(await refusalOf(ada.put(partPath(set.id, "r", "answers/why"), { id: "x", given: " " }))).toEqual([
      400,
      "request.invalid",
    ]);
  });

  it("is somebody else's for everybody it was not given to", async () => {
    const set = await give(desk, [], {
      versions: [
        versionOf(
          "one",
          { kind: "students", students: [desk.person("ada").id] },
          itemsPart("i", first),
          writingPart("w"),
        ),
      ],
    });
    const draft = await assignmentIn(desk.make({}));
    for (const name of ["ben", "dee", "rivera"] as const) {
      const by = desk.by(name);
      const asked = [
        by.get(`/api/me/assignments/${set.id}`),
        by.post(partPath(set.id, "i", "practice")),
        by.post(partPath(set.id, "w", "writing")),
        by.post(partPath(set.id, "w", "hand-in")),
      ];
      for (const answer of asked) expect(await refusalOf(answer)).toEqual([404, "not-found"]);
      expect(await listed(by)).toEqual([]);
    }
    expect((await ada.get(`/api/me/assignments/${draft.id}`)).status).toBe(404);
    expect(await refusalOf(ada.post(partPath(set.id, "w", "practice")))).toEqual([404, "not-found"]);
  });
});
