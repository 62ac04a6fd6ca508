import { beforeAll, describe, expect, it } from "vitest";
import {
  classFeedbackStatement,
  ownWorkStatement,
} from "../../server/modules/portfolio/feedback/feedback.repository.ts";
import {
  feedbackListSchema,
  feedbackSchema,
  historySchema,
} from "../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { rubricsStatement } from "../../server/modules/portfolio/feedback/rubrics.repository.ts";
import { rubricsSchema } from "../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { sharedArtifactsStatement } from "../../server/modules/portfolio/shared-artifacts/shared-artifacts.repository.ts";
import {
  sharedArtifactListSchema,
  sharedArtifactSchema,
} from "../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, signIn } from "../support/client.ts";
import { screenshot } from "../support/pictures.ts";
import { makeUploader } from "../support/uploads.ts";

type Name = "ada" | "ben" | "chi" | "rivera" | "dee" | "omar" | "grace" | "admin" | "nobody";

describe("feedback on work", () => {
  let app: TestApp;
  let people: Readonly<Record<Name, Client>>;
  let classId: string;
  let biology: string;
  beforeAll(async () => {
    app = await makeApp();
    const as = (name: string) => signIn(app.send, name);
    people = {
      ada: await as("ada"),
      ben: await as("ben"),
      chi: await as("chi"),
      rivera: await as("rivera"),
      dee: await as("dee"),
      omar: await as("omar"),
      grace: await as("grace"),
      admin: await as("admin"),
      nobody: clientWith(app.send, ""),
    };
    const classOf = async (client: Client) => (await (await client.get("/api/classes")).json()).classes[0].id;
    classId = await classOf(people.rivera);
    biology = await classOf(people.omar);
  });

  const make = async (fields: object = {}) => {
    const body = "Both terms are multiplied. So it is 2x + 6.";
    const answer = await people.ada.post("/api/me/artifacts", {
      ...{ kind: "text", title: "My proof", body, visibility: "class" },
      ...fields,
    });
    expect(answer.status).toBe(201);
    return String((await answer.json()).artifact.id);
  };
  const change = async (id: string, patch: object) =>
    expect((await people.ada.patch(`/api/me/artifacts/${id}`, patch)).status).toBe(200);
  const shown = (id: string, rest = "") => `/api/classes/${classId}/artifacts/${id}${rest}`;
  const open = async (name: Name, id: string, query = "") =>
    sharedArtifactSchema.parse((await (await people[name].get(shown(id, query))).json()).artifact);
  const give = (name: Name, id: string, said: object) =>
    people[name].post(shown(id, "/feedback"), {
      ...{ version: 1, comments: [{ passage: null, text: "Clear." }] },
      ...said,
    });
  const feedbackOf = async (answer: Response) => {
    const body = await answer.json();
    expect([answer.status, body]).toEqual([expect.toSatisfy((status) => status < 300), body]);
    return feedbackSchema.parse(body.feedback);
  };
  const seenBy = async (name: Name, id: string) =>
    feedbackListSchema.parse(await (await people[name].get(shown(id, "/feedback"))).json());
  const historyOf = async (id: string) =>
    historySchema.parse(await (await people.ada.get(`/api/me/artifacts/${id}/feedback`)).json());
  const errorOf = async (answer: Response) => [answer.status, (await answer.json()).error.code];
  const allowPeers = async (peers: boolean) =>
    expect((await people.rivera.put(`/api/classes/${classId}/feedback-settings`, { peers })).status).toBe(
      200,
    );

  it("work is seen by those that its learner shows it to; a draft, private and put-away work by nobody", async () => {
    const work = {
      class: await make(),
      teachers: await make({ visibility: "teachers" }),
      private: await make({ visibility: "private" }),
      draft: await make({ status: "draft" }),
      away: await make(),
    };
    await people.ada.remove(`/api/me/artifacts/${work.away}`);
    const everybody = Object.keys(people).filter((name): name is Name => name in people);
    const sees = async (id: string) => {
      const seen: string[] = [];
      for (const name of everybody) {
        const answers = await Promise.all(["", "/feedback"].map((rest) => people[name].get(shown(id, rest))));
        const listed = await (await people[name].get(`/api/classes/${classId}/artifacts`)).text();
        const statuses = answers.map(({ status }) => status);
        const isSeen = listed.includes(id);
        expect([name, ...statuses]).toEqual([
          name,
          ...Array(2).fill(isSeen ? 200 : name === "nobody" ? 401 : 404),
        ]);
        if (isSeen) seen.push(name);
      }
      return seen;
    };
    expect(await sees(work.class)).toEqual(["ada", "ben", "chi", "rivera"]);
    expect(await sees(work.teachers)).toEqual(["rivera"]);
    for (const id of [work.private, work.draft, work.away]) expect(await sees(id)).toEqual([]);
    for (const name of ["omar", "rivera"] as const)
      expect((await people[name].get(`/api/classes/${biology}/artifacts/${work.class}`)).status).toBe(404);
  });

  it("work is shown without where it came from and what its learner thinks about it elsewhere, with its file", async () => {
    const entry = await people.ada.post("/api/me/reflections", { title: "secret thought", body: "x" });
    const reflections = [(await entry.json()).reflection.id];
    const { id: fileId } = await makeUploader(people.ada).whole(Uint8Array.from(screenshot()));
    const id = await make({ kind: "image", fileId, reflections });
    const answer = await (await people.ben.get(shown(id))).json();
    expect(sharedArtifactSchema.parse(answer.artifact)).toMatchObject({ fileId, learner: { name: "Ada" } });
    expect(JSON.stringify(answer)).not.toMatch(/secret thought|"source"|"reflections"/);
    expect((await people.ben.get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await people.dee.get(`/api/files/${fileId}`)).status).toBe(404);
  });

  it("a teacher's feedback is a draft that only the teacher sees until it is released", async () => {
    const id = await make();
    const passage = { field: "body", start: 27, quote: "So it is 2x + 6." };
    const skill = "linear-equations.brackets";
    const draft = await feedbackOf(
      await give("rivera", id, {
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
    const own = async () => (await (await people.ada.get(`/api/me/artifacts/${id}`)).json()).artifact.skills;
    expect([(await historyOf(id)).feedback, await own()]).toEqual([[], []]);
    expect((await seenBy("rivera", id)).feedback).toEqual([draft]);
    expect((await seenBy("ben", id)).feedback).toEqual([]);

    const { rubric: _, ...said } = draft;
    const release = { ...said, rubric: "explains-reasoning", release: true };
    const released = await feedbackOf(
      await people.rivera.patch(`/api/classes/${classId}/feedback/${draft.id}`, release),
    );
    expect([released.status, released.revision]).toEqual(["released", 2]);
    expect((await historyOf(id)).feedback).toEqual([released]);
    expect(await own()).toEqual([
      { id: skill, name: "Equations with brackets", self: null, teacher: "partial" },
    ]);
    expect((await seenBy("ben", id)).feedback).toEqual([]);
    const spanish = await (await people.ada.get(`/api/me/artifacts/${id}/feedback?locale=es`)).json();
    expect(historySchema.parse(spanish).feedback[0]?.rubric?.name).toBe("Explica el razonamiento");
    expect(
      await errorOf(
        await people.rivera.patch(`/api/classes/${classId}/feedback/${draft.id}`, {
          ...release,
          revision: 2,
        }),
      ),
    ).toEqual([409, "feedback.closed"]);
  });

  it("two devices of a teacher lose nothing: one is told that the other was first; two teachers' words stand side by side", async () => {
    const id = await make();
    const begun = await Promise.all([1, 2].map(() => give("rivera", id, {})));
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [draft] = (await seenBy("rivera", id)).feedback;
    const write = (text: string) =>
      people.rivera.patch(`/api/classes/${classId}/feedback/${draft?.id}`, {
        revision: 1,
        comments: [{ passage: null, text }],
      });
    const both = await Promise.all([write("one"), write("two")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = both.find(({ status }) => status === 409);
    expect(lost && (await errorOf(lost))).toEqual([409, "feedback.changed-elsewhere"]);

    const { user } = await (await people.omar.get("/api/session")).json();
    const enrol = (sql: string) => app.database.client.execute({ sql, args: [classId, user.id] });
    await enrol("INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'teacher')");
    await feedbackOf(await give("omar", id, { release: true }));
    expect((await seenBy("rivera", id)).feedback.map(({ author }) => author.name)).toEqual([
      "Ms Rivera",
      "Mr Omar",
    ]);
    expect((await seenBy("omar", id)).feedback.map(({ author }) => author.name)).toEqual(["Mr Omar"]);
    await enrol("DELETE FROM enrolments WHERE class_id = ? AND user_id = ?");
  });

  it("stays on the version that it was given on, and the history says what changed after it", async () => {
    const id = await make();
    await open("rivera", id);
    const draft = await feedbackOf(await give("rivera", id, {}));
    app.pass(1000);
    await change(id, { body: "Now different.", note: "before any feedback" });
    app.pass(1000);
    const passage = { field: "body", start: 0, quote: "Both terms" };
    const patch = { revision: draft.revision, comments: [{ passage, text: "Which?" }], release: true };
    const released = await feedbackOf(
      await people.rivera.patch(`/api/classes/${classId}/feedback/${draft.id}`, patch),
    );
    expect([released.version, (await open("rivera", id, "?version=1")).body]).toEqual([
      1,
      "Both terms are multiplied. So it is 2x + 6.",
    ]);
    app.pass(1000);
    await change(id, { body: "Said which.", note: "said which" });
    const { versions } = await historyOf(id);
    expect(versions.map(({ version, after }) => [version, after])).toEqual([
      [1, []],
      [2, []],
      [3, [released.id]],
    ]);
    const listed = async () =>
      sharedArtifactListSchema
        .parse(await (await people.rivera.get(`/api/classes/${classId}/artifacts`)).json())
        .artifacts.find((one) => one.id === id);
    expect((await listed())?.waiting).toBe(true);
    expect((await open("rivera", id)).version).toBe(3);
    await feedbackOf(await give("rivera", id, { version: 3, release: true }));
    expect((await listed())?.waiting).toBe(false);
    expect(await errorOf(await people.rivera.get(shown(id, "?version=2")))).toEqual([404, "not-found"]);
  });

  it("a version that was never shown is read by nobody, and can't be guessed at by its words", async () => {
    const id = await make({ visibility: "private", body: "my secret first try" });
    await change(id, { body: "what I show", visibility: "class" });
    expect((await people.rivera.get(shown(id, "?version=1"))).status).toBe(404);
    const passage = { field: "body", start: 0, quote: "my secret" };
    const guess = await give("rivera", id, { version: 1, comments: [{ passage, text: "?" }] });
    expect(await errorOf(guess)).toEqual([422, "feedback.version-unseen"]);
  });

  it("classmates give feedback where the class allows it; a teacher releases what they hand in", async () => {
    const id = await make();
    expect(await errorOf(await give("ben", id, {}))).toEqual([403, "feedback.peers-off"]);
    expect((await seenBy("ben", id)).mayGiveAs).toBe(null);
    await allowPeers(true);
    expect((await seenBy("ben", id)).mayGiveAs).toBe("peer");
    expect(await errorOf(await give("ada", id, {}))).toEqual([403, "feedback.own-work"]);
    expect(await errorOf(await give("dee", id, {}))).toEqual([404, "not-found"]);
    const strengths = [{ skill: "linear-equations.brackets", strength: "complete" }];
    expect(await errorOf(await give("ben", id, { strengths }))).toEqual([403, "feedback.strength-teacher"]);
    const draft = await feedbackOf(await give("ben", id, {}));
    expect((await seenBy("rivera", id)).feedback).toEqual([]);
    const patch = { revision: 1, comments: draft.comments, release: true };
    const handed = await feedbackOf(
      await people.ben.patch(`/api/classes/${classId}/feedback/${draft.id}`, patch),
    );
    expect([handed.status, (await historyOf(id)).feedback]).toEqual(["handed-in", []]);
    const release = (name: Name) => people[name].post(`/api/classes/${classId}/feedback/${draft.id}/release`);
    for (const name of ["ada", "ben", "chi", "omar", "grace", "admin"] as const)
      expect([name, ...(await errorOf(await release(name)))]).toEqual([name, 404, "not-found"]);
    const twice = await Promise.all([release("rivera"), release("rivera")]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await historyOf(id)).feedback.map((one) => [one.author.name, one.status])).toEqual([
      ["Ben", "released"],
    ]);
    expect((await seenBy("chi", id)).feedback).toEqual([]);
    await allowPeers(false);
  });

  it("a learner says what they think of own work; teachers read it once it is shown, classmates never", async () => {
    const id = await make();
    const path = `/api/me/artifacts/${id}/feedback`;
    const levels = [{ criterion: "claim", level: "growing" }];
    const own = await feedbackOf(
      await people.ada.post(path, { version: 1, rubric: "claim-evidence-reasoning", levels }),
    );
    expect((await seenBy("rivera", id)).feedback).toEqual([]);
    const patch = { revision: 1, rubric: "claim-evidence-reasoning", levels, release: true };
    await feedbackOf(await people.ada.patch(`${path}/${own.id}`, patch));
    expect((await seenBy("rivera", id)).feedback.map(({ givenAs }) => givenAs)).toEqual(["self"]);
    expect((await seenBy("ben", id)).feedback).toEqual([]);
    for (const name of ["ben", "rivera", "grace", "admin"] as const) {
      expect((await people[name].get(path)).status).toBe(404);
      expect((await people[name].post(path, { version: 1, levels: [] })).status).toBe(404);
      expect((await people[name].patch(`${path}/${own.id}`, patch)).status).toBe(404);
      expect((await people[name].remove(`/api/me/feedback/${own.id}`)).status).toBe(404);
    }
  });

  it("a draft can be taken away by its author, and made again", async () => {
    const id = await make();
    const draft = await feedbackOf(await give("rivera", id, {}));
    expect((await people.omar.remove(`/api/me/feedback/${draft.id}`)).status).toBe(404);
    expect((await people.rivera.remove(`/api/me/feedback/${draft.id}`)).status).toBe(204);
    const again = await feedbackOf(await give("rivera", id, { release: true }));
    expect((await people.rivera.remove(`/api/me/feedback/${again.id}`)).status).toBe(404);
  });

  it("what can't stand is refused with a stable code, and nothing is kept", async () => {
    const id = await make();
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
      expect(await errorOf(await give("rivera", id, said))).toEqual([status, code]);
    expect((await people.ada.patch(`/api/me/artifacts/${id}`, { caption: text })).status).toBe(400);
    expect((await seenBy("rivera", id)).feedback).toEqual([]);
  });

  it("rubrics: three are there in both languages, teachers copy and change one, and feedback keeps it as it was", async () => {
    const path = `/api/classes/${classId}/rubrics`;
    const read = async (name: Name, query = "") =>
      rubricsSchema.parse(await (await people[name].get(path + query)).json());
    const { rubrics, peers } = await read("ben");
    expect([rubrics.map(({ id }) => id), peers]).toEqual([
      ["explains-reasoning", "claim-evidence-reasoning", "writing"],
      false,
    ]);
    const spanish = (await read("ben", "?locale=es")).rubrics;
    for (const [index, one] of rubrics.entries()) {
      const other = spanish[index];
      expect(other?.criteria.map(({ id }) => id)).toEqual(one.criteria.map(({ id }) => id));
      expect([other?.name, JSON.stringify(other)]).not.toContain(one.name);
      for (const { levels } of one.criteria)
        expect(levels.every(({ points, description }) => points === null && description !== "")).toBe(true);
    }
    const writing = rubrics[2];
    const copy = { name: "Our essays", criteria: writing?.criteria.slice(0, 1), basedOn: "writing" };
    for (const name of ["ben", "omar", "grace", "admin"] as const) {
      expect((await people[name].post(path, copy)).status).toBe(404);
      expect(
        (await people[name].put(`/api/classes/${classId}/feedback-settings`, { peers: true })).status,
      ).toBe(404);
    }
    const made = await people.rivera.post(path, copy);
    const { rubric } = await made.json();
    expect([made.status, rubric.basedOn, rubric.revision]).toEqual([201, "writing", 1]);
    const id = await make();
    const levels = [{ criterion: "idea", level: "clear" }];
    const draft = await feedbackOf(await give("rivera", id, { rubric: rubric.id, levels }));
    const other = [{ id: "voice", name: "Voice", levels: copy.criteria?.[0]?.levels }];
    const edit = (name: Name, revision: number) =>
      people[name].patch(`${path}/${rubric.id}`, { revision, criteria: other });
    expect((await edit("ben", 1)).status).toBe(404);
    expect((await edit("rivera", 1)).status).toBe(200);
    expect(await errorOf(await edit("rivera", 1))).toEqual([409, "rubric.changed-elsewhere"]);
    const kept = await feedbackOf(
      await people.rivera.patch(`/api/classes/${classId}/feedback/${draft.id}`, {
        revision: 1,
        rubric: rubric.id,
        levels,
        release: true,
      }),
    );
    expect(kept.rubric?.criteria.map(({ name }) => name)).toEqual(["Main idea"]);
    const doubled = { name: "x", criteria: [...(copy.criteria ?? []), ...(copy.criteria ?? [])] };
    expect(await errorOf(await people.rivera.post(path, doubled))).toEqual([400, "request.invalid"]);
    expect((await (await people.ada.get("/api/me/rubrics")).json()).rubrics).toHaveLength(4);
    expect((await (await people.dee.get("/api/me/rubrics")).json()).rubrics).toHaveLength(3);
  });

  it("a list goes on page by page, what waits first, and nothing is there twice", async () => {
    for (let count = 0; count < 35; count++) await make({ title: `Work ${count}` });
    const seen: { id: string; waiting: boolean }[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const answer = await people.rivera.get(
        `/api/classes/${classId}/artifacts?cursor=${encodeURIComponent(cursor)}`,
      );
      const page: ReturnType<typeof sharedArtifactListSchema.parse> = sharedArtifactListSchema.parse(
        await answer.json(),
      );
      seen.push(...page.artifacts);
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(35);
    const waiting = seen.map((one) => one.waiting);
    expect(waiting).toEqual(waiting.toSorted((left, right) => Number(right) - Number(left)));
    expect(
      await errorOf(await people.rivera.get(`/api/classes/${classId}/artifacts?cursor=nonsense`)),
    ).toEqual([400, "request.invalid"]);
  });

  it("is in no export and on no showcase", async () => {
    const id = await make();
    await feedbackOf(
      await give("rivera", id, { comments: [{ passage: null, text: "unmistakable words" }], release: true }),
    );
    const taken = await (await people.ada.get("/api/me/portfolio/export?format=json")).text();
    expect([taken.includes("My proof"), taken.includes("unmistakable")]).toEqual([true, false]);
    const blocks = [{ id: "1", kind: "artifact", artifactId: id }];
    const made = await people.ada.post("/api/me/showcases", { title: "x", blocks });
    const { showcase } = await made.json();
    const share = await people.ada.post(`/api/me/showcases/${showcase.id}/shares`, {
      audience: "link",
      days: 1,
    });
    const page = await (await people.nobody.get((await share.json()).path)).text();
    expect([page.includes("My proof"), page.includes("unmistakable")]).toEqual([true, false]);
  });

  it("is found by an index", async () => {
    const at = { classId: "c", artifactId: "a" };
    for (const { sql, args } of [
      sharedArtifactsStatement("u", "c", { waiting: 2, at: 0, id: "" }, 10),
      classFeedbackStatement("u", { ...at, isTeacher: true }),
      ownWorkStatement("u", "a"),
      rubricsStatement("u", "c"),
      rubricsStatement("u", null),
    ]) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map((row) => String(row.detail));
      expect(
        steps.filter((step) => /^SCAN (?!\(subquery|\(?CONSTANT)/.test(step)),
        steps.join("\n"),
      ).toEqual([]);
    }
  });
});
