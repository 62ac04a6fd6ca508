import { beforeAll, describe, expect, it } from "vitest";
import {
  recordStatements,
  seenWordsStatement,
  writtenHereStatement,
} from "../../server/modules/review/insights/class-record.repository.ts";
import type {
  GroupProposal,
  Insights,
  PlanView,
} from "../../server/modules/review/insights/insights.schemas.ts";
import { setAsidesStatement } from "../../server/modules/review/insights/need/set-asides.repository.ts";
import { read } from "../support/answers.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, clientWith, idOf, refusalOf, signIn } from "../support/client.ts";
import { answers, brackets, day, one, room, two } from "../support/insights.ts";
import { readReply } from "../support/sse.ts";

describe("a class's insights", () => {
  let app: TestApp;
  let rivera: Client;
  let omar: Client;
  let ada: Client;
  let ids: Readonly<Record<"ada" | "ben" | "chi" | "dee", string>>;

  beforeAll(async () => {
    app = await makeApp();
    const people = ["rivera", "omar", "ada", "ben", "chi", "dee"].map((name) => signIn(app.send, name));
    const [first, second, third, ...others] = await Promise.all(people);
    if (!first || !second || !third) throw new Error("nobody signed in");
    [rivera, omar, ada] = [first, second, third];
    const [ben = "", chi = "", dee = ""] = await Promise.all(others.map(idOf));
    ids = { ada: await idOf(ada), ben, chi, dee };
    // What the demo's sessions left on record is not what is tried here.
    for (const table of ["evidence", "skill_states", "misconceptions_seen", "misconception_sightings"])
      await app.database.client.execute(`DELETE FROM ${table}`);
    await answers(app, ids.ada, one, [1, 1, 1, 1, 1, 1]);
    await answers(app, ids.ada, two, [1, 1, 0, 1]);
    await answers(app, ids.ben, one, [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    await answers(app, ids.chi, one, [1, 1, 1, 1, 1, 1]);
    await answers(app, ids.chi, brackets, [0, 1, 0], 0.9);
  });

  const insights = (query = "") => read<Insights>(rivera.get(`${room}/insights${query}`));

  it("show students by skills as the record has them, and leave out what is not known", async () => {
    const { heatmap, class: group, subject } = await insights();
    expect([group.name, group.students, subject]).toEqual(["Algebra 1", 3, "algebra"]);
    const at = heatmap.columns.findIndex(({ skill }) => skill.id === one);
    expect(heatmap.columns[at]).toMatchObject({ known: 3, skill: { name: expect.any(String) } });
    const rowOf = (name: string) => heatmap.rows.find(({ student }) => student.name === name);
    const record = await (await ada.get("/api/me/skills")).json();
    const own = record.subjects
      .flatMap((all: { skills: { id: string; mastery: number; opportunities: number }[] }) => all.skills)
      .find((skill: { id: string }) => skill.id === one);
    expect(rowOf("Ada")?.cells[at]).toEqual({
      mastery: own.mastery,
      answers: own.opportunities,
      mastered: true,
    });
    expect(rowOf("Ben")?.cells[at]?.mastered).toBe(false);
    const bracketsAt = heatmap.columns.findIndex(({ skill }) => skill.id === brackets);
    expect(rowOf("Ben")?.cells[bracketsAt]).toBeNull();
    expect(rowOf("Ben")?.alone).toEqual({ right: 2, of: 12 });
    expect(rowOf("Chi")?.calibration).toMatchObject({ sure: expect.closeTo(0.9), of: 3 });
  });

  it("say who may need a person, why and what speaks against it, until it is set aside", async () => {
    const needOf = async () =>
      (await insights("?locale=es")).needs.find(({ student }) => student.name === "Ben");
    const need = await needOf();
    expect(need?.reasons).toMatchObject([
      {
        rule: "few-right",
        text: expect.stringContaining("De las últimas 12 respuestas sin ayuda, 2 fueron correctas."),
        setAside: null,
      },
    ]);
    expect(need?.against.length).toBeGreaterThan(0);
    const rule = `${room}/insights/needs/${ids.ben}/few-right`;
    expect((await rivera.put(rule, { days: 7 })).status).toBe(204);
    expect((await needOf())?.reasons[0]?.setAside).toMatchObject({ by: "Ms Rivera" });
    app.pass(8 * day);
    expect((await needOf())?.reasons[0]?.setAside).toBeNull();
    app.pass(-8 * day);
    expect((await rivera.remove(rule)).status).toBe(204);
    expect(await refusalOf(rivera.remove(rule))).toEqual([404, "not-found"]);
    expect(await refusalOf(rivera.put(`${room}/insights/needs/${ids.dee}/few-right`, {}))).toEqual([
      404,
      "not-found",
    ]);
    expect(await refusalOf(rivera.put(`${room}/insights/needs/${ids.ben}/lazy`, {}))).toEqual([
      404,
      "not-found",
    ]);
  });

  it("show mistakes with words of real turns; none where the class's teachers don't read", async () => {
    const talk = await ada.open({ classId: "demo-algebra" });
    for (const text of ["2(x + 3) = 16", "2x + 3 = 16"]) await readReply(await ada.send(talk, text));
    const [seen] = (await insights()).misconceptions;
    expect(seen).toMatchObject({ id: "distribute-first-only", now: 1, students: [{ name: "Ada" }] });
    expect(seen?.examples[0]).toMatchObject({ line: "2x + 3 = 16", conversationId: talk });
    const cell = `${room}/insights/students/${ids.ada}/skills/${brackets}`;
    const given = async () =>
      (await read<{ evidence: { given: string | null; conversationId: string | null }[] }>(rivera.get(cell)))
        .evidence;
    expect((await given()).some((one) => one.conversationId === talk && one.given !== null)).toBe(true);

    await app.database.client.execute("UPDATE classes SET read = 0 WHERE id = 'demo-algebra'");
    const closed = await insights();
    expect(closed.class.read).toBe(false);
    expect(closed.misconceptions[0]).toMatchObject({ id: "distribute-first-only", now: 1, examples: [] });
    expect(JSON.stringify(closed)).not.toContain("2x + 3 = 16");
    const hidden = await given();
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every((one) => one.given === null && one.conversationId === null)).toBe(true);
    await app.database.client.execute("UPDATE classes SET read = 1 WHERE id = 'demo-algebra'");
  });

  it("never show words that a student wrote outside the class", async () => {
    await app.database.client.execute("UPDATE conversations SET class_id = NULL");
    const { misconceptions } = await insights();
    expect(misconceptions[0]?.examples).toEqual([]);
    const cell = `${room}/insights/students/${ids.ada}/skills/${brackets}`;
    const { evidence } = await read<{
      evidence: { source: string; given: string | null; asked: string | null }[];
    }>(rivera.get(cell));
    const turns = evidence.filter(({ source }) => source === "turn");
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.every(({ given, asked }) => given === null && asked === null)).toBe(true);
    await app.database.client.execute("UPDATE conversations SET class_id = 'demo-algebra'");
  });

  it("are for the class's teachers alone", async () => {
    const nobody = clientWith(app.send, "");
    const addresses = [
      `${room}/insights`,
      `${room}/insights/heatmap`,
      `${room}/insights/plan`,
      `${room}/insights/students/${ids.ada}/skills/${one}`,
    ];
    for (const address of addresses) {
      for (const client of [ada, omar])
        expect(await refusalOf(client.get(address))).toEqual([404, "not-found"]);
      expect(await refusalOf(nobody.get(address))).toEqual([401, "auth.required"]);
    }
    const wishes = { purpose: "need", from: 1, to: 2 };
    for (const client of [ada, omar]) {
      expect(await refusalOf(client.post(`${room}/insights/groups`, wishes))).toEqual([404, "not-found"]);
      expect(
        await refusalOf(
          client.put(`${room}/insights/groups`, { groups: [{ id: null, name: "x", members: [] }] }),
        ),
      ).toEqual([404, "not-found"]);
      expect(await refusalOf(client.put(`${room}/insights/needs/${ids.ben}/few-right`, {}))).toEqual([
        404,
        "not-found",
      ]);
      expect(await refusalOf(client.remove(`${room}/insights/needs/${ids.ben}/few-right`))).toEqual([
        404,
        "not-found",
      ]);
    }
    expect(await refusalOf(rivera.get(`${room}/insights/students/${ids.dee}/skills/${one}`))).toEqual([
      404,
      "not-found",
    ]);
    expect(await refusalOf(rivera.get(`${room}/insights/heatmap?cursor=nobody`))).toEqual([
      400,
      "request.invalid",
    ]);
  });

  it("propose groups that keep the teacher's wishes, or say which can't be kept", async () => {
    const propose = (wishes: object, locale = "en") =>
      rivera.post(`${room}/insights/groups?locale=${locale}`, { purpose: "need", from: 1, to: 2, ...wishes });
    const { groups } = await read<GroupProposal>(propose({ apart: [[ids.ada, ids.chi]] }));
    expect(groups.flatMap(({ students }) => students.map(({ name }) => name)).sort()).toEqual([
      "Ada",
      "Ben",
      "Chi",
    ]);
    const groupOf = (id: string) =>
      groups.findIndex(({ students }) => students.some((student) => student.id === id));
    expect(groupOf(ids.ada)).not.toBe(groupOf(ids.chi));
    const impossible = await propose({ apart: [[ids.ada, ids.chi]], together: [[ids.ada, ids.chi]] }, "es");
    expect(impossible.status).toBe(422);
    expect((await impossible.json()).error).toMatchObject({
      code: "groups.impossible",
      message: expect.stringMatching(/Ada y Chi juntos; Ada y Chi separados/),
    });
    expect(await refusalOf(propose({ from: 4, to: 5 }))).toEqual([422, "groups.impossible"]);
    expect(await refusalOf(propose({ apart: [[ids.dee]] }))).toEqual([422, "group.member-unknown"]);
    expect(await refusalOf(propose({ keep: ["gone"] }))).toEqual([422, "groups.unknown"]);
    expect(await refusalOf(propose({ from: 5, to: 2 }))).toEqual([400, "request.invalid"]);
  });

  it("keep a proposal as the class's groups, all of it or nothing", async () => {
    const keep = (groups: readonly object[]) => rivera.put(`${room}/insights/groups`, { groups });
    const listed = async () => (await (await rivera.get(`${room}/groups`)).json()).groups;
    const twice = [
      { id: null, name: "A", members: [ids.ada] },
      { id: null, name: "B", members: [ids.ada] },
    ];
    expect(await refusalOf(keep(twice))).toEqual([422, "groups.student-twice"]);
    const stranger = [
      { id: null, name: "A", members: [ids.ada] },
      { id: null, name: "B", members: [ids.dee] },
    ];
    expect(await refusalOf(keep(stranger))).toEqual([422, "group.member-unknown"]);
    expect(await listed()).toEqual([]);
    await read(keep([{ id: null, name: "Brackets", members: [ids.ada, ids.chi] }]));
    const [kept] = await listed();
    expect(kept).toMatchObject({ name: "Brackets", members: expect.arrayContaining([ids.ada, ids.chi]) });
    const { groups } = await read<GroupProposal>(
      rivera.post(`${room}/insights/groups`, { purpose: "complement", from: 1, to: 3, keep: [kept.id] }),
    );
    const again = groups.find(({ id }) => id === kept.id);
    expect(again?.students.map(({ id }) => id)).toEqual(expect.arrayContaining([ids.ada, ids.chi]));
    await read(keep([{ id: kept.id, name: "Brackets", members: [ids.ada] }]));
    expect(await listed()).toMatchObject([{ id: kept.id, members: [ids.ada] }]);
  });

  it("plan tomorrow from what is known", async () => {
    for (const locale of ["en", "es"]) {
      const plan = await read<PlanView>(rivera.get(`${room}/insights/plan?locale=${locale}`));
      expect(plan.groups.length).toBeGreaterThan(0);
      expect(plan.groups.every(({ sentences }) => sentences.length === 3)).toBe(true);
      expect(plan.talks[0]).toMatchObject({ student: { name: "Ben" } });
      expect(plan.talks[0]?.sentences.length).toBeGreaterThan(1);
    }
  });

  it("are there for a class without students", async () => {
    const made = await (await rivera.post("/api/classes", { name: "Empty", policy: "guide" })).json();
    const empty = `/api/classes/${made.class.id}/insights`;
    const found = await read<Insights>(rivera.get(empty));
    expect([found.heatmap.rows, found.heatmap.columns, found.needs, found.items]).toEqual([[], [], [], []]);
    expect(found.weeks).toHaveLength(12);
    expect((await read<PlanView>(rivera.get(`${empty}/plan`))).rest).toHaveLength(1);
    expect(await refusalOf(rivera.post(`${empty}/groups`, { purpose: "need", from: 2, to: 3 }))).toEqual([
      422,
      "groups.impossible",
    ]);
  });

  it("are read in a class that is put away, and take nothing new there", async () => {
    const made = await (await rivera.post("/api/classes", { name: "Last year", policy: "guide" })).json();
    const old = `/api/classes/${made.class.id}/insights`;
    await app.database.client.execute({
      sql: "UPDATE classes SET archived_at = 1 WHERE id = ?",
      args: [made.class.id],
    });
    expect((await read<Insights>(rivera.get(old))).class.archived).toBe(true);
    const kept = rivera.put(`${old}/groups`, { groups: [{ id: null, name: "A", members: [] }] });
    expect(await refusalOf(kept)).toEqual([409, "insights.archived"]);
    const aside = rivera.put(`${old}/needs/${ids.ada}/few-right`, {});
    expect(await refusalOf(aside)).toEqual([409, "insights.archived"]);
  });

  it("find rows by an index", async () => {
    const person = { id: "somebody" };
    const statements = [
      ...Object.values(recordStatements(person, { classId: "c", since: 0, answersOfEach: 30 })),
      seenWordsStatement(person, "c", "m"),
      writtenHereStatement(person, "c", ["e"]),
      setAsidesStatement("c", 0),
    ];
    for (const { sql, args } of statements) {
      const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: [...args] });
      const scans = plan.rows
        .map((row) => String(row.detail))
        .filter((line) => /^SCAN (?!w VIRTUAL)/.test(line));
      expect([sql, scans.filter((line) => line !== "SCAN CONSTANT ROW")]).toEqual([sql, []]);
    }
  });
});
