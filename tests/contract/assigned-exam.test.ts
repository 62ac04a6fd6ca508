import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type AssignmentView,
  assignmentProgressSchema,
} from "../../server/modules/classes/assignments/assignments.schemas.ts";
import {
  type PracticeView,
  practiceSchema,
} from "../../server/modules/learners/practice/practice.schemas.ts";
import {
  answerItem,
  give,
  items,
  itemsPart,
  mine,
  partPath,
  practise,
  readingPart,
  workThrough,
  wrongAnswer,
} from "../support/assigned.ts";
import { type AssignmentDesk, cleared, openAssignmentDesk } from "../support/assignments.ts";
import { type Client, refusalOf } from "../support/client.ts";
import { rightAnswer } from "../support/right-answer.ts";
import { readReply } from "../support/sse.ts";

const exam = items.slice(0, 3);

describe("an exam", () => {
  let desk: AssignmentDesk;
  let ada: Client;
  let ben: Client;
  let chi: Client;
  let set: AssignmentView;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [ada, ben, chi] = [desk.by("ada"), desk.by("ben"), desk.by("chi")];
  });
  beforeEach(async () => {
    await cleared(desk);
    set = await give(desk, [itemsPart("i", ...exam), readingPart("r")], { policy: "exam" });
  });

  const session = async (by: Client, { session: { id } }: PracticeView) =>
    practiceSchema.parse(await (await by.get(`/api/me/practice/${id}`)).json());
  const count = (sql: string, id: string) =>
    desk.app.database.client.execute({ sql, args: [id] }).then(({ rows }) => Number(rows[0]?.n));
  const evidence = (view: PracticeView) =>
    count("SELECT count(*) AS n FROM evidence WHERE source_id LIKE ? || ':%'", view.session.id);
  /** All that a student reads about themselves, but for what is left to do: that goes by what was answered. */
  const own = [
    "/api/me/skills",
    "/api/me/profile",
    "/api/me/record/claims",
    "/api/me/record/progress",
    "/api/me/memories",
  ];
  const record = async (by: Client) => Promise.all(own.map(async (path) => (await by.get(path)).text()));
  /** An answer of the server without what differs between any two sessions. */
  const bare = (text: string) =>
    text
      .replace(/"(id|practiceId|startedAt|endedAt|conversationId|text|latex|given)":("[^"]*"|\d+|null)/g, "")
      .replace(/"options":\[.*?\]/g, "");

  /** Answers everything, right or wrong, and gives every answer of the server on the way. */
  async function sit(by: Client, isRight: boolean): Promise<{ view: PracticeView; said: readonly string[] }> {
    const said: string[] = [];
    const hear = async (answer: Response) => {
      expect(answer.status).toBe(200);
      said.push(await answer.text());
    };
    let view = await practise(by, set.id, "i");
    for (const _ of exam) {
      await hear(await answerItem(by, view, isRight ? rightAnswer(view) : wrongAnswer(view)));
      await hear(await by.get(`/api/me/practice/${view.session.id}`));
      await hear(await by.post(`/api/me/practice/${view.session.id}/next`));
      view = await session(by, view);
    }
    await hear(await by.post(`/api/me/practice/${view.session.id}/end`));
    await hear(
      await by.put(partPath(set.id, "r", "answers/sides"), { id: "exam-sides", given: isRight ? "4" : "5" }),
    );
    await hear(await by.get(`/api/me/assignments/${set.id}`));
    await hear(await by.get("/api/me/assignments"));
    return { view, said };
  }

  it("says no verdict in any answer until it is closed: right and wrong answers are answered alike", async () => {
    const before = { ben: await record(ben), chi: await record(chi) };
    const right = await sit(ben, true);
    const wrong = await sit(chi, false);
    expect(right.said.map(bare)).toEqual(wrong.said.map(bare));
    expect(right.said.join("")).not.toMatch(
      /"(right|wrong|wrong-form)"(?!:)|"value"|"accepted"|"summary":\{/,
    );
    expect(right.view).toMatchObject({ past: ["answered", "answered", "answered"], summary: null });
    expect(await record(ben)).toEqual(before.ben);
    expect(await record(chi)).toEqual(before.chi);
    expect([await evidence(right.view), await evidence(wrong.view)]).toEqual([0, 0]);
    const kept = await ben.post("/api/me/artifacts/keep", {
      from: { kind: "practice", sessionId: right.view.session.id },
    });
    expect(kept.status).toBe(404);
    expect(await mine(ben, set.id)).toMatchObject({
      done: 4,
      of: 5,
      parts: [
        { progress: { done: 3, right: 0, judged: 0 } },
        { progress: { done: 1, right: 0, judged: 0 }, questions: [{ given: "4", verdict: "kept" }, {}] },
      ],
    });
  });

  it("says them once it is closed, and counts each answer then, once", async () => {
    const right = await sit(ben, true);
    const wrong = await sit(chi, false);
    await desk.change(set, { status: "closed" });
    expect(await session(ben, right.view)).toMatchObject({
      past: ["right", "right", "right"],
      summary: { answered: 3, alone: 3 },
    });
    expect(await mine(chi, set.id)).toMatchObject({
      status: "closed",
      parts: [
        { progress: { done: 3, right: 0, judged: 3 } },
        { progress: { judged: 1 }, questions: [{ given: "5", verdict: "wrong" }, {}] },
      ],
    });
    for (const by of [ben, chi]) await Promise.all([1, 2].map(() => by.get("/api/me/assignments")));
    expect([await evidence(right.view), await evidence(wrong.view)]).toEqual([3, 3]);
    expect((await session(chi, wrong.view)).past).toEqual(["wrong", "wrong", "wrong"]);
    expect(await evidence(wrong.view)).toBe(3);
  });

  it("takes one answer to an item, and keeps one that nobody can judge", async () => {
    const view = await practise(ada, set.id, "i");
    const path = `/api/me/practice/${view.session.id}/items/0/answers`;
    const first = await (await ada.post(path, { id: "exam-one", given: "I think it is big" })).json();
    expect(first).toMatchObject({ verdict: "kept", done: true, ask: null });
    expect(await (await ada.post(path, { id: "exam-one", given: "I think it is big" })).json()).toEqual(
      first,
    );
    expect(await refusalOf(answerItem(ada, view, rightAnswer(view)))).toEqual([
      409,
      "practice.item-answered",
    ]);
    await desk.change(set, { status: "closed" });
    expect((await session(ada, view)).past).toEqual(["answered"]);
    expect((await mine(ada, set.id)).parts[0]?.progress).toMatchObject({ done: 1, judged: 0 });
  });

  it("has a tutor beside it that clarifies the wording alone and confirms nothing", async () => {
    const view = await practise(ada, set.id, "i");
    const { conversationId } = await (
      await ada.post(`/api/me/practice/${view.session.id}/items/0/tutor`)
    ).json();
    for (const text of [rightAnswer(view), wrongAnswer(view)]) {
      const reply = await readReply(await ada.send(conversationId, text));
      expect(JSON.stringify(reply.events)).not.toMatch(
        /"(finished|wrong|loses-solutions|progress)"|"verify"|"praise"/,
      );
    }
    const { page, conversation } = await ada.view(conversationId);
    expect(page).toMatchObject({ solved: false, help: { most: 0 } });
    expect(
      page.lines.map(({ verdict }) => verdict).filter((one) => one !== "given" && one !== "unchecked"),
    ).toEqual([]);
    expect(conversation.class).toMatchObject({ id: "demo-algebra", policy: "exam" });
    expect(await count("SELECT count(*) AS n FROM conversations WHERE assignment_id = ?", set.id)).toBe(1);
  });

  it("keeps back how its items went elsewhere too: a conversation about one is of the exam, practice and diagnostic offer none", async () => {
    const conversation = await ada.open({ itemId: exam[0] });
    expect((await ada.view(conversation)).conversation.class?.policy).toBe("exam");
    for (let round = 0; round < 3; round += 1) {
      let view = practiceSchema.parse(
        await (await ada.post("/api/me/practice", { skillId: "linear-equations.one-step" })).json(),
      );
      for (let count = 0; count < 3; count += 1) {
        expect(exam).not.toContain(view.item?.itemId);
        view = practiceSchema.parse(
          await (await ada.post(`/api/me/practice/${view.session.id}/items/${count}/pass`)).json(),
        );
      }
    }
    const diagnose = async (): Promise<string> => {
      const view = await (await ada.post("/api/me/diagnostics", { subject: "algebra" })).json();
      return view.item.itemId;
    };
    const first = await diagnose();
    expect(exam).not.toContain(first);
    await give(desk, [itemsPart("more", first)], { policy: "exam" });
    expect([first, ...exam]).not.toContain(await diagnose());
  });

  it("is not helped with elsewhere: one of its questions typed into another conversation isn't taken before it is closed", async () => {
    const view = await practise(ada, set.id, "i");
    const question = view.item?.text ?? `$${view.item?.latex}$`;
    const elsewhere = await ada.open();
    const refused = [403, "turn.exam-question"];
    for (const words of [question, `pls solve this: ${question.toUpperCase()} !!`])
      expect(await refusalOf(ada.send(elsewhere, words))).toEqual(refused);
    // A question of its reading, and what nobody was asked yet.
    const sides = {
      id: "r",
      kind: "reading",
      materialId: null,
      text: "A cube.",
      questions: [{ id: "q", text: "How many edges has a cube?", answer: { value: "12" } }],
    };
    await give(desk, [sides], { policy: "exam" });
    expect(await refusalOf(ada.send(elsewhere, "how many edges has a cube, and why?"))).toEqual(refused);
    expect((await ada.view(elsewhere)).messages).toEqual([]);
    expect((await readReply(await ada.send(elsewhere, "3(x - 2) = 2x + 7"))).text).not.toBe("");

    const { conversationId } = await (
      await ada.post(`/api/me/practice/${view.session.id}/items/0/tutor`)
    ).json();
    expect(
      (await readReply(await ada.send(conversationId, `what does this mean: ${question}`))).text,
    ).not.toBe("");
    await desk.change(set, { status: "closed" });
    expect((await readReply(await ada.send(elsewhere, question))).text).not.toBe("");
  });

  it("counts for those too who don't look again, once its teacher looks at how it went", async () => {
    const { view } = await sit(ben, true);
    await desk.change(set, { status: "closed" });
    const work = new Promise<void>((resolve) => {
      vi.spyOn(desk.app.ports, "background").mockImplementationOnce((counting) => resolve(counting));
    });
    await desk.by("rivera").get(`/api/assignments/${set.id}/progress`);
    await work;
    expect(await evidence(view)).toBe(3);
    await session(ben, view);
    expect(await evidence(view)).toBe(3);
  });

  it("is closed for its students with its class, and open again with it", async () => {
    const { view } = await sit(ben, true);
    const archive = (at: string) =>
      desk.run(`UPDATE classes SET archived_at = ${at} WHERE id = 'demo-algebra'`);
    await archive("1");
    expect(await mine(ben, set.id)).toMatchObject({
      status: "closed",
      parts: [{ progress: { right: 3 } }, {}],
    });
    expect(await refusalOf(chi.post(partPath(set.id, "i", "practice")))).toEqual([409, "assignment.closed"]);
    await archive("NULL");
    expect((await mine(ben, set.id)).status).toBe("given");
    expect((await session(ben, view)).past).toEqual(["answered", "answered", "answered"]);
  });

  it("is read by its teachers while it goes on, with who answered what rightly", async () => {
    const { view } = await sit(ben, true);
    await workThrough(chi, await practise(chi, set.id, "i"), [false]);
    const answer = await desk.by("rivera").get(`/api/assignments/${set.id}/progress`);
    const { students, missed } = assignmentProgressSchema.parse(await answer.json());
    const named = (name: string) => students.find(({ student }) => student.name === name)?.parts[0];
    expect([named("Ben"), named("Chi")]).toMatchObject([
      { done: 3, right: 3, judged: 3 },
      { done: 1, right: 0, judged: 1 },
    ]);
    expect(missed).toMatchObject([{ partId: "i", id: exam[0], wrong: 1, of: 2 }]);
    expect(await evidence(view)).toBe(0);
  });

  it("keeps its verdicts from a student who left the class, and loses nothing", async () => {
    const { view } = await sit(ben, true);
    const ben_ = desk.person("ben").id;
    await desk.run("DELETE FROM enrolments WHERE user_id = ? AND class_id = 'demo-algebra'", [ben_]);
    expect(await session(ben, view)).toMatchObject({
      past: ["answered", "answered", "answered"],
      summary: null,
    });
    expect((await ben.get(`/api/me/assignments/${set.id}`)).status).toBe(404);
    await desk.run("INSERT INTO enrolments (class_id, user_id, role) VALUES ('demo-algebra', ?, 'student')", [
      ben_,
    ]);
    await desk.change(set, { status: "closed" });
    expect((await session(ben, view)).past).toEqual(["right", "right", "right"]);
  });
});
