import { beforeAll, describe, expect, it, vi } from "vitest";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, refusalOf, signIn } from "../support/client.ts";
import { readReply } from "../support/sse.ts";

const hour = 3_600_000;
const sessions = 14;

describe("a practice class", () => {
  let app: TestApp;
  let omar: Client;
  let admin: Client;
  let classId: string;
  beforeAll(async () => {
    app = await makeApp();
    omar = await signIn(app.send, "omar");
    admin = await signIn(app.send, "admin");
    classId = await makePractice(omar);
  });

  const json = async (answer: Response) => {
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    return answer.json();
  };
  const count = async (sql: string, ...args: string[]) =>
    Number((await app.database.client.execute({ sql, args })).rows[0]?.[0]);
  const madeUp = () => count("SELECT count(*) FROM user WHERE email LIKE ?", `%.${classId}@practice.invalid`);
  const talks = () => count("SELECT count(*) FROM conversations WHERE class_id = ?", classId);

  async function ready(client: Client) {
    await vi.waitFor(
      async () => {
        const { practice } = await json(await client.get("/api/classes/practice"));
        expect(practice).toMatchObject({ state: "ready", played: sessions, of: sessions });
      },
      { timeout: 200_000, interval: 100 },
    );
  }

  /** @returns the class's id, once all is there */
  async function makePractice(client: Client): Promise<string> {
    const made = await client.post("/api/classes/practice", { locale: "en" });
    expect(made.status).toBe(202);
    const { practice } = await made.json();
    expect(practice).toMatchObject({ name: "Practice class", state: "making", of: sessions });
    await ready(client);
    return practice.classId;
  }

  it("is one for each teacher, with six students and their sessions, however often it is asked for", async () => {
    const again = await Promise.all(
      [1, 2, 3].map(async () => (await omar.post("/api/classes/practice", { locale: "es" })).json()),
    );
    expect(again.map(({ practice }) => practice.classId)).toEqual([classId, classId, classId]);
    expect(await madeUp()).toBe(6);
    expect(await talks()).toBe(sessions);
    const { classes } = await json(await omar.get("/api/classes"));
    expect(classes.map(({ practice }: { practice: boolean }) => practice)).toEqual([false, true]);
    for (const username of ["ada", "admin"]) {
      const other = await signIn(app.send, username);
      expect((await other.post("/api/classes/practice", { locale: "en" })).status).toBe(403);
      expect((await other.get(`/api/classes/${classId}`)).status).toBe(404);
    }
  });

  it("has something true in the queue, in transcripts, live, and in the plan for tomorrow", async () => {
    const { items } = await json(await omar.get(`/api/classes/${classId}/alerts`));
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual([
      "safeguarding",
      "asks-for-teacher",
      "stuck",
      "answer-seeking",
    ]);
    const board = await json(await omar.get(`/api/classes/${classId}/live?once=true`));
    expect(
      board.cards.filter(({ work }: { work: { needs: string[] } | null }) => (work?.needs.length ?? 0) > 0),
    ).toHaveLength(4);
    const plan = await json(await omar.get(`/api/classes/${classId}/insights/plan?locale=en`));
    expect(plan.groups.length).toBeGreaterThan(1);
    expect(plan.talks.length).toBeGreaterThan(0);
    const { rows } = await app.database.client.execute({
      sql: `SELECT t.started_at, t.finished_at, t.lease_until FROM turns t JOIN conversations c ON c.id = t.conversation_id
            WHERE c.class_id = ?`,
      args: [classId],
    });
    const now = app.ports.clock.now();
    for (const row of rows) {
      expect(Number(row.finished_at)).toBeLessThanOrEqual(now);
      // Leases are counted by the clock on the wall: no other process takes such a turn for one that was left.
      expect(Number(row.lease_until)).toBeGreaterThan(now - hour);
    }
  });

  it("is made anew by whoever looks after its maker was killed in the middle, and nothing is there twice", async () => {
    const eases = "SELECT sum(answers) FROM eases";
    const learnedFrom = await count(eases);
    const left = { sql: "SELECT id FROM user WHERE email LIKE ?", args: [`%.${classId}@practice.invalid`] };
    const before = (await app.database.client.execute(left)).rows.map(({ id }) => String(id));
    await json(await omar.post("/api/classes/practice/reset", { locale: "en" }));
    await vi.waitFor(
      async () => {
        const { practice } = await json(await omar.get("/api/classes/practice"));
        expect(practice.played).toBeGreaterThan(1);
      },
      { timeout: 100_000, interval: 50 },
    );
    // Its maker is gone: what it still does is nobody's, and its time is up.
    await app.database.client.execute({
      sql: "UPDATE practice_classes SET lease_owner = 'dead', lease_until = 0 WHERE class_id = ?",
      args: [classId],
    });
    await ready(omar);
    expect(await madeUp()).toBe(6);
    expect(await talks()).toBe(sessions);
    expect(
      await count("SELECT count(*) FROM enrolments WHERE class_id = ? AND role = 'student'", classId),
    ).toBe(6);
    // How easy items are for everybody is not learnt from made-up students.
    expect(await count(eases)).toBe(learnedFrom);
    const after = (await app.database.client.execute(left)).rows.map(({ id }) => String(id));
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });

  it("tells nobody else what its made-up students write, however long it waits, and comes after what is real", async () => {
    const { class: room } = await json(await omar.get(`/api/classes/${classId}`));
    await json(await omar.post(`/api/classes/${classId}/teachers`, { username: "rivera" }));
    const rivera = await signIn(app.send, "rivera");
    const { class: shared } = await json(await omar.get(`/api/classes/${classId}`));
    const second = shared.teachers.find(({ username }: { username: string }) => username === "rivera").id;
    await json(
      await omar.patch(`/api/classes/${classId}`, {
        revision: shared.revision,
        secondRecipient: second,
        waitsAtMost: 5,
      }),
    );
    expect(room.code).toBeNull();
    app.pass(3 * hour);
    const { items: theirs } = await json(await rivera.get("/api/queue"));
    const here = theirs.filter((item: { class: { id: string } }) => item.class.id === classId);
    expect(here.length).toBeGreaterThan(0);
    expect(here.map(({ escalation }: { escalation: unknown }) => escalation)).toEqual(here.map(() => null));
    const places = theirs.map((item: { class: { id: string } }) => item.class.id === classId);
    expect(places).toEqual(places.toSorted());
    for (const archived of [false, true]) {
      if (archived) await json(await omar.put(`/api/classes/${classId}/archive`, {}));
      const { items } = await json(await admin.get("/api/queue"));
      expect(items.filter((item: { class: { id: string } | null }) => item.class?.id === classId)).toEqual(
        [],
      );
    }
    await json(await omar.remove(`/api/classes/${classId}/archive`));
    const item = here[0].id;
    expect((await admin.post(`/api/queue/${item}/take`)).status).toBe(404);
  });

  it("is in no list of the school's people, and nobody signs in as one of its students", async () => {
    for (const path of ["/api/people", "/api/people?role=student", "/api/people?query=Invented"]) {
      const { people } = await json(await admin.get(path));
      expect(people.filter(({ name }: { name: string }) => /Invented|Madeup|Pretend/.test(name))).toEqual([]);
    }
    const { students } = await json(await omar.get(`/api/classes/${classId}/students`));
    const { id, username } = students[0];
    expect(username).toBe("");
    expect((await admin.post(`/api/people/${id}/first-code`)).status).toBe(404);
    expect(await refusalOf(omar.post(`/api/classes/${classId}/students/${id}/first-code`))).toEqual([
      422,
      "class.only-made-up",
    ]);
    expect(
      await refusalOf(omar.post(`/api/classes/${classId}/students/${id}/guardians`, { name: "Pia" })),
    ).toEqual([422, "guardian.made-up"]);
    expect(await count("SELECT count(*) FROM account WHERE user_id = ?", id)).toBe(0);
  });

  it("takes no real student in: not by a code, by name, or by a list", async () => {
    const roster = new TextEncoder().encode("Name\nRo Ma\n");
    const answers = [
      await omar.put(`/api/classes/${classId}/code`, {}),
      await omar.post(`/api/classes/${classId}/students`, { username: "dee" }),
      await omar.upload(`/api/classes/${classId}/roster/preview`, roster),
      await omar.upload(`/api/classes/${classId}/roster`, roster),
    ];
    expect(await Promise.all(answers.map(refusalOf))).toEqual(answers.map(() => [422, "class.only-made-up"]));
    await json(await omar.post("/api/classes", { name: "Set 9", practice: true }));
    const { classes } = await json(await omar.get("/api/classes"));
    expect(classes.find(({ name }: { name: string }) => name === "Set 9").practice).toBe(false);
  });

  it("ticks a first step once it really happened, and forgets no choice", async () => {
    const steps = async (client: Client) => {
      const found = await json(await client.get("/api/me/first-steps"));
      return found.steps.filter(({ done }: { done: boolean }) => done).map(({ id }: { id: string }) => id);
    };
    await app.database.client.execute("DELETE FROM desk_looks");
    await app.database.client.execute("UPDATE classes SET policy_chosen_at = NULL");
    expect(await steps(omar)).toEqual(["practice", "class"]);
    const { items } = await json(await omar.get(`/api/classes/${classId}/alerts`));
    await json(await omar.post(`/api/queue/${items[0].id}/close`, { note: "Talked with her." }));
    expect(await steps(omar)).toEqual(["practice", "queue", "class"]);
    await json(await omar.get(`/api/classes/${classId}/live?once=true`));
    await json(await omar.get(`/api/classes/${classId}/insights/plan?locale=en`));
    const { turns } = await omar.transcript(items[1].conversationId);
    const note = `/api/transcripts/${items[1].conversationId}/turns/${turns[0]?.id}/annotations`;
    await json(await omar.post(note, { kind: "good-question", words: "", shared: false }));
    expect(await steps(omar)).toEqual(["practice", "queue", "note", "live", "plan", "class"]);
    const practised = (await json(await omar.get(`/api/classes/${classId}`))).class;
    await json(
      await omar.patch(`/api/classes/${classId}`, { revision: practised.revision, policy: "coach" }),
    );
    expect(await steps(omar)).not.toContain("help");
    const own = (await json(await omar.get("/api/classes/demo-biology"))).class;
    await json(await omar.patch("/api/classes/demo-biology", { revision: own.revision, policy: "coach" }));
    expect(await steps(omar)).toHaveLength(7);
    await json(await omar.patch("/api/me/first-steps", { skipped: ["live"] }));
    await json(await omar.patch("/api/me/first-steps", { putAway: true }));
    const kept = await json(await omar.get("/api/me/first-steps"));
    expect(kept.putAway).toBe(true);
    expect(kept.steps[3]).toEqual({ id: "live", done: true, skipped: true });
    expect((await json(await omar.patch("/api/me/first-steps", { putAway: false }))).putAway).toBe(false);
    expect((await admin.get("/api/me/first-steps")).status).toBe(404);
  });

  it("is taken away with all of its students', and can be made again in another language", async () => {
    expect((await omar.remove("/api/classes/practice")).status).toBe(204);
    expect(await madeUp()).toBe(0);
    expect(await talks()).toBe(0);
    for (const table of ["conversations", "evidence", "queue_items", "skill_states", "turn_annotations"]) {
      const owner =
        table === "turn_annotations"
          ? "conversation_id NOT IN (SELECT id FROM conversations)"
          : "learner_id NOT IN (SELECT id FROM user)";
      expect(await count(`SELECT count(*) FROM ${table} WHERE ${owner}`), table).toBe(0);
    }
    expect((await omar.remove("/api/classes/practice")).status).toBe(404);
    expect((await omar.post("/api/classes/practice/reset", { locale: "en" })).status).toBe(404);
    expect((await json(await omar.get("/api/classes/practice"))).practice).toBeNull();
    const { practice } = await json(await omar.post("/api/classes/practice", { locale: "es" }));
    expect(practice.name).toBe("Clase de prueba");
    await ready(omar);
    const { items } = await json(await omar.get(`/api/classes/${practice.classId}/alerts`));
    expect(items.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      "answer-seeking",
      "asks-for-teacher",
      "safeguarding",
      "stuck",
    ]);
    const dee = await signIn(app.send, "dee");
    await readReply(await dee.send(await dee.open(), "why do cells need mitochondria?"));
    expect((await omar.remove("/api/classes/practice")).status).toBe(204);
    expect((await json(await omar.get("/api/classes/demo-biology/students"))).students).toHaveLength(1);
  });
});
