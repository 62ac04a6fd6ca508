import { beforeAll, describe, expect, it } from "vitest";
import { recordsStatement } from "../../server/modules/portfolio/competencies/competencies.repository.ts";
import { competencyRecordsSchema } from "../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { ownGoalsStatement } from "../../server/modules/portfolio/goals/goals.repository.ts";
import { goalListSchema, goalSchema } from "../../server/modules/portfolio/goals/goals.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, idOf, refusalOf, signIn } from "../support/client.ts";

const names = ["ada", "ben", "dee", "rivera", "omar", "grace", "admin"] as const;
const classId = "demo-algebra";
const skill = "linear-equations.brackets";

let app: TestApp;
let people: Record<(typeof names)[number] | "nobody", Client>;
let adasId: string;
const keep = async (client: Client, fields: object) =>
  (await (await client.post("/api/me/artifacts", { kind: "text", title: "My proof", ...fields })).json())
    .artifact.id as string;
const plan = async ({ sql, args }: { sql: string; args: string[] }) => {
  const found = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
  return found.rows.map((row) => String(row.detail));
};

beforeAll(async () => {
  app = await makeApp();
  const signed = await Promise.all(names.map(async (name) => [name, await signIn(app.send, name)] as const));
  // Every name is there: the entries are made of the list itself.
  people = { ...Object.fromEntries(signed), nobody: clientWith(app.send, "") } as typeof people;
  adasId = await idOf(people.ada);
});

describe("the portfolio's goals", () => {
  const goalOf = async (answer: Response) => {
    expect([200, 201]).toContain(answer.status);
    return goalSchema.parse((await answer.json()).goal);
  };
  const make = async (fields: object = {}) =>
    goalOf(await people.ada.post("/api/me/portfolio/goals", { text: "Explain a proof to Ben", ...fields }));
  const change = (id: string, patch: object) => people.ada.patch(`/api/me/portfolio/goals/${id}`, patch);
  const listed = async () =>
    goalListSchema.parse(await (await people.ada.get("/api/me/portfolio/goals")).json()).goals;

  it("stand with the work that shows them, in the order it was attached, and once each", async () => {
    const [first, second] = [await keep(people.ada, {}), await keep(people.ada, { title: "A drawing" })];
    const { id } = await make({ artifacts: [second, second] });
    await change(id, { attach: first });
    await change(id, { attach: first });
    const [goal] = await listed();
    expect(goal?.artifacts.map(({ title }) => title)).toEqual(["A drawing", "My proof"]);
    const without = await goalOf(await change(id, { detach: second }));
    expect(without.artifacts).toEqual([{ id: first, title: "My proof", kind: "text" }]);
  });

  it("are reached by their learner's word, which is kept since the first time and can be taken back", async () => {
    const { id, reachedAt } = await make();
    expect(reachedAt).toBeNull();
    const reached = await goalOf(await change(id, { reached: true }));
    app.pass(60_000);
    const again = await goalOf(await change(id, { reached: true, text: "Explain two proofs" }));
    expect([again.reachedAt, again.text]).toEqual([reached.reachedAt, "Explain two proofs"]);
    expect((await goalOf(await change(id, { reached: false }))).reachedAt).toBeNull();
  });

  it("take what two devices attach at once, both", async () => {
    const works = await Promise.all([1, 2, 3, 4].map(() => keep(people.ada, {})));
    const { id } = await make();
    await Promise.all(works.map((attach) => change(id, { attach })));
    const goal = (await listed()).find((one) => one.id === id);
    expect(goal?.artifacts.map((one) => one.id).sort()).toEqual([...works].sort());
  });

  it("leave out what is put away, and show it again when it is taken out", async () => {
    const work = await keep(people.ada, {});
    const { id } = await make({ artifacts: [work] });
    await people.ada.remove(`/api/me/artifacts/${work}`);
    expect((await goalOf(await change(id, { text: "Still a goal" }))).artifacts).toEqual([]);
    expect((await goalOf(await change(id, { artifacts: [work] }))).artifacts).toEqual([]);
    await people.ada.post(`/api/me/artifacts/${work}/restore`);
    expect((await goalOf(await change(id, {}))).artifacts.map((one) => one.id)).toEqual([work]);
  });

  it("refuse what can't be, with a stable code", async () => {
    const bens = await keep(people.ben, { visibility: "class" });
    const post = (fields: object) => people.ada.post("/api/me/portfolio/goals", fields);
    const { id } = await make();
    expect(await refusalOf(post({ text: "x", artifacts: [bens] }))).toEqual([422, "goal.artifact-unknown"]);
    expect(await refusalOf(change(id, { attach: bens }))).toEqual([422, "goal.artifact-unknown"]);
    expect(await refusalOf(post({ text: "  " }))).toEqual([400, "request.invalid"]);
    expect(await refusalOf(post({ text: "a".repeat(5_000) }))).toEqual([400, "request.invalid"]);
    expect(await refusalOf(change(id, { reached: "yes" }))).toEqual([400, "request.invalid"]);
  });

  it("are taken out without the work that showed them", async () => {
    const work = await keep(people.ada, {});
    const { id } = await make({ artifacts: [work] });
    expect((await people.ada.remove(`/api/me/portfolio/goals/${id}`)).status).toBe(204);
    expect(await refusalOf(change(id, { text: "back?" }))).toEqual([404, "not-found"]);
    expect((await people.ada.get(`/api/me/artifacts/${work}`)).status).toBe(200);
  });

  it.each(["ben", "rivera", "grace", "admin", "nobody"] as const)(
    "are not %s's to change or to see",
    async (name) => {
      const { id } = await make();
      const refused = name === "nobody" ? [401, "auth.required"] : [404, "not-found"];
      const path = `/api/me/portfolio/goals/${id}`;
      expect(await refusalOf(people[name].patch(path, { reached: true }))).toEqual(refused);
      expect(await refusalOf(people[name].remove(path))).toEqual(refused);
      if (name !== "nobody") {
        const { goals } = await (await people[name].get("/api/me/portfolio/goals")).json();
        expect(goals).toEqual([]);
      }
    },
  );

  it("are found by an index, without sorting", async () => {
    expect(
      (await plan(ownGoalsStatement("u"))).filter((step) => /^SCAN [^x]|FOR ORDER BY/.test(step)),
    ).toEqual([]);
  });
});

describe("records of competencies", () => {
  const path = (student = adasId, room = classId) => `/api/classes/${room}/students/${student}/competencies`;
  const confirm = (client: Client, fields: object, at = path()) => client.post(at, { skill, ...fields });
  const own = async () =>
    competencyRecordsSchema.parse(await (await people.ada.get("/api/me/portfolio/competency-records")).json())
      .records;

  it("name the work that shows it and who says so; said twice, it is one", async () => {
    const work = await keep(people.ada, { visibility: "teachers" });
    const said = await Promise.all([1, 2].map(() => confirm(people.rivera, { evidence: [work, work] })));
    expect(said.map(({ status }) => status)).toEqual([201, 201]);
    const ids = await Promise.all(said.map(async (answer) => (await answer.json()).record.id));
    expect(new Set(ids).size).toBe(1);
    const records = (await own()).filter(({ evidence }) => evidence.some(({ id }) => id === work));
    expect(records).toMatchObject([
      {
        skill: { id: skill, name: "Equations with brackets" },
        evidence: [{ id: work, title: "My proof" }],
        confirmedBy: { name: "Ms Rivera" },
        withdrawn: null,
      },
    ]);
  });

  it("never change: a word taken back stands beside what was said, with its reason, and can be said anew", async () => {
    const work = await keep(people.ada, { visibility: "class", title: "Second try" });
    const { record } = await (await confirm(people.rivera, { evidence: [work] })).json();
    const back = `${path()}/${record.id}/withdrawal`;
    app.pass(1_000);
    expect((await people.rivera.post(back, { reason: "I had read too fast." })).status).toBe(201);
    expect(await refusalOf(people.rivera.post(back, { reason: "again" }))).toEqual([
      409,
      "competency.withdrawn",
    ]);
    const kept = (await own()).find(({ id }) => id === record.id);
    expect(kept).toMatchObject({
      ...record,
      withdrawn: { reason: "I had read too fast.", by: record.confirmedBy },
    });
    const anew = await (await confirm(people.rivera, { evidence: [work] })).json();
    expect(anew.record.id).not.toBe(record.id);
  });

  it("keep their evidence's name when the work is put away, without its title", async () => {
    const work = await keep(people.ada, { visibility: "teachers", title: "Shown for a while" });
    const { record } = await (await confirm(people.rivera, { evidence: [work] })).json();
    await people.ada.patch(`/api/me/artifacts/${work}`, { visibility: "private" });
    const seen = async (client: Client, at: string) =>
      competencyRecordsSchema
        .parse(await (await client.get(at)).json())
        .records.find(({ id }) => id === record.id)?.evidence;
    expect(await seen(people.rivera, path())).toEqual([{ id: work, title: null }]);
    expect(await seen(people.ada, "/api/me/portfolio/competency-records")).toEqual([
      { id: work, title: "Shown for a while" },
    ]);
    await people.ada.remove(`/api/me/artifacts/${work}`);
    expect(await seen(people.ada, "/api/me/portfolio/competency-records")).toEqual([
      { id: work, title: null },
    ]);
  });

  it("refuse evidence that isn't shown to teachers, isn't the student's, or isn't there", async () => {
    const secret = await keep(people.ada, {});
    const draft = await keep(people.ada, { visibility: "class", status: "draft" });
    const bens = await keep(people.ben, { visibility: "class" });
    for (const evidence of [[secret], [draft], [bens], ["nothing"]])
      expect(await refusalOf(confirm(people.rivera, { evidence }))).toEqual([
        422,
        "competency.evidence-not-shown",
      ]);
    const shown = await keep(people.ada, { visibility: "class" });
    expect(await refusalOf(confirm(people.rivera, { evidence: [shown], skill: "magic" }))).toEqual([
      422,
      "competency.skill-unknown",
    ]);
    expect(await refusalOf(confirm(people.rivera, { evidence: [] }))).toEqual([400, "request.invalid"]);
  });

  it.each([
    ["ada", 404],
    ["ben", 404],
    ["omar", 404],
    ["grace", 404],
    ["admin", 404],
    ["nobody", 401],
  ] as const)("are not %s's to confirm, to take back or to read of a student", async (name, status) => {
    const work = await keep(people.ada, { visibility: "class" });
    const { record } = await (await confirm(people.rivera, { evidence: [work] })).json();
    const answers = [
      await confirm(people[name], { evidence: [work] }),
      await people[name].post(`${path()}/${record.id}/withdrawal`, { reason: "no" }),
      await people[name].get(path()),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
  });

  it("are refused for another class's student, also through a class of one's own", async () => {
    const deesId = await idOf(people.dee);
    const work = await keep(people.dee, { visibility: "class" });
    for (const at of [path(deesId), path(deesId, "demo-biology")])
      expect(await refusalOf(confirm(people.rivera, { evidence: [work] }, at))).toEqual([404, "not-found"]);
  });

  it("are found by an index", async () => {
    expect((await plan(recordsStatement("u"))).filter((step) => /^SCAN/.test(step))).toEqual([]);
  });
});
