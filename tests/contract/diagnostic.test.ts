import { beforeAll, describe, expect, it } from "vitest";
import {
  diagnosticStatements,
  listStatement,
} from "../../server/modules/learners/diagnostic/diagnostic.repository.ts";
import { diagnosticListSchema } from "../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { pathSchema } from "../../server/modules/learners/path/path.schemas.ts";
import { practiceSchema } from "../../server/modules/learners/practice/practice.schemas.ts";
import { countedStatement } from "../../server/modules/learners/skills/placing.repository.ts";
import { ownSkillsSchema } from "../../server/modules/learners/skills/skills.schemas.ts";
import type { TestApp } from "../support/app.ts";
import { type Client, idOf, refusalOf } from "../support/client.ts";
import { diagnosticActs } from "../support/diagnostics.ts";
import { rightInDiagnostic } from "../support/right-answer.ts";

describe("a diagnostic", () => {
  const { begin, start, send, answered, end, look, rows, evidenceOf } = diagnosticActs();
  let app: TestApp;
  let ada: Client;
  let ben: Client;
  let chi: Client;
  beforeAll(async () => {
    ({ app, ada, ben, chi } = await begin());
  });

  const skillsOf = async (person: Client) =>
    ownSkillsSchema
      .parse(await (await person.get("/api/me/skills")).json())
      .subjects.flatMap(({ skills }) => skills);

  it("lists the subjects that have questions to ask, and the latest diagnostic of each", async () => {
    const list = async () =>
      diagnosticListSchema.parse(await (await chi.get("/api/me/diagnostics?locale=es")).json());
    const before = await list();
    expect(before.subjects.map(({ id, name }) => [id, name])).toEqual([
      ["algebra", "Álgebra"],
      ["statistics", "Estadística y probabilidad"],
    ]);
    expect(before.subjects.every(({ latest }) => latest === null)).toBe(true);
    const view = await start(chi, "statistics");
    const after = (await list()).subjects.find(({ id }) => id === "statistics");
    expect(after?.latest).toMatchObject({ id: view.diagnostic.id, status: "open", endedAt: null });
    await end(chi, view);
    expect(await refusalOf(chi.post("/api/me/diagnostics", { subject: "biology" }))).toEqual([
      404,
      "diagnostic.nothing",
    ]);
    expect(await refusalOf(chi.post("/api/me/diagnostics", { subject: 3 }))).toEqual([
      400,
      "request.invalid",
    ]);
  });

  it("of somebody who knows everything asks at most 15, places what was shown and opens what comes next", async () => {
    let view = await start(ben);
    const numbers: number[] = [];
    const asked: string[] = [];
    while (view.item !== null) {
      numbers.push(view.item.number);
      asked.push(view.item.itemId);
      expect(view.result).toBeNull();
      const { taken, view: next } = await answered(ben, view, { given: rightInDiagnostic(view) });
      expect([asked.at(-1), taken]).toEqual([asked.at(-1), true]);
      view = next;
    }
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeLessThanOrEqual(15);
    expect(view.diagnostic.status).toBe("ended");
    expect(view.result?.answered).toBe(numbers.length);
    expect(view.result?.skills).toHaveLength(83);
    expect(view.result?.counts.known).toBeGreaterThan(60);
    expect(view.result?.counts.mastered).toBe(view.result?.skills.filter(({ mastered }) => mastered).length);
    const { known = 0, ready = 0, later = 0 } = view.result?.counts ?? {};
    expect(known + ready + later).toBe(83);
    for (const { known: share } of view.result?.skills ?? []) expect(share >= 0 && share <= 1).toBe(true);
    expect(await evidenceOf(view)).toHaveLength(numbers.length);

    const skills = await skillsOf(ben);
    const out = skills.filter(({ masteredAt, opportunities }) => masteredAt !== null && opportunities === 0);
    expect(out.length).toBeGreaterThan(10);
    for (const skill of out) {
      expect(skill).toMatchObject({ standing: "mastered" });
      expect(skill.mastery).toBeGreaterThanOrEqual(0.95);
      expect(skill.dueAt).toBeGreaterThan(skill.masteredAt ?? 0);
    }
    const onADay = Map.groupBy(out, ({ dueAt }) => dueAt);
    expect(Math.max(...[...onADay.values()].map((list) => list.length))).toBeLessThanOrEqual(2);
    const path = pathSchema.parse(await (await ben.get("/api/me/path")).json()).suggestions;
    const done = new Set(skills.filter(({ masteredAt }) => masteredAt !== null).map(({ id }) => id));
    expect(path.filter(({ skill, kind }) => kind === "next" && done.has(skill.id))).toEqual([]);
    const practice = await ben.post("/api/me/practice", { skillId: out[0]?.id });
    expect(practiceSchema.parse(await practice.json()).item?.skill.id).toBe(out[0]?.id);
    if (view.result?.start) expect(done.has(view.result.start.skill.id)).toBe(false);
  });

  it("of somebody who has met nothing tests nothing out and starts at the beginning", async () => {
    let view = await start(chi);
    while (view.item !== null) view = (await answered(chi, view, { notMet: true })).view;
    expect(view.result?.answered).toBeGreaterThan(0);
    expect(view.result?.skills.filter(({ mastered }) => mastered)).toEqual([]);
    const first = view.result?.skills.find(({ id }) => id === view.result?.start?.skill.id);
    expect(first?.standing).toBe("ready");
    expect(await evidenceOf(view)).toEqual([]);
  });

  it("takes no mastery away, and leaves dates of review that work has given", async () => {
    const id = await idOf(ada);
    const kept = `INSERT INTO skill_states (learner_id, skill, mastery, opportunities, stability, difficulty, reviews, reviewed_at, due_at, mastered_at, updated_at)
      VALUES (?, 'arithmetic.integers', 0.999, 9, 30, 5, 7, 1000, 2000, 1000, 1000)
      ON CONFLICT DO UPDATE SET mastery = 0.999, opportunities = 9, stability = 30, reviews = 7, due_at = 2000, mastered_at = 1000`;
    await rows(kept, [id]);
    let view = await start(ada);
    while (view.item !== null && view.item.skill.id !== "arithmetic.integers")
      view = (await answered(ada, view, { notMet: true })).view;
    view = await end(ada, view);
    const [row] = await rows("SELECT * FROM skill_states WHERE learner_id = ? AND skill = ?", [
      id,
      "arithmetic.integers",
    ]);
    expect(row).toMatchObject({ mastery: 0.999, mastered_at: 1000, due_at: 2000, reviews: 7 });
    const placed = view.result?.skills.find((skill) => skill.id === "arithmetic.integers");
    expect(placed).toMatchObject({ mastered: true, standing: "known" });
  });

  it("keeps its times in order when the clock goes backwards", async () => {
    const view = await start(ben, "statistics");
    app.pass(-3_600_000);
    const { view: next } = await answered(ben, view, { given: rightInDiagnostic(view) });
    const ended = await end(ben, next);
    app.pass(3_600_000);
    expect(ended.diagnostic.endedAt).toBeGreaterThanOrEqual(ended.diagnostic.startedAt);
    const [row] = await evidenceOf(view);
    expect(Number(row?.took)).toBe(0);
    expect(Number(row?.at)).toBeGreaterThanOrEqual(view.diagnostic.startedAt);
    const states = await rows("SELECT mastery, stability, due_at FROM skill_states");
    for (const state of states)
      for (const value of Object.values(state)) expect(value === null || Number.isFinite(value)).toBe(true);
  });

  it("speaks Spanish where it is asked to", async () => {
    const english = await start(ben, "statistics");
    const spanish = await look(ben, english.diagnostic.id, "?locale=es");
    expect(spanish.diagnostic.subject.name).toBe("Estadística y probabilidad");
    expect(spanish.item?.itemId).toBe(english.item?.itemId);
    expect(spanish.item?.skill.name).not.toBe(english.item?.skill.name);
    expect((await ben.get(`/api/me/diagnostics/${english.diagnostic.id}?locale=xx`)).status).toBe(400);
  });

  it("belongs to its learner alone", async () => {
    const view = await start(ben, "statistics");
    const at = `/api/me/diagnostics/${view.diagnostic.id}`;
    expect(await refusalOf(ada.get(at))).toEqual([404, "not-found"]);
    expect(await refusalOf(ada.post(`${at}/end`))).toEqual([404, "not-found"]);
    expect(await refusalOf(send(ada, view, { notMet: true }))).toEqual([404, "not-found"]);
    expect((await ben.post(`${at}/items/x/answers`, { notMet: true })).status).toBe(404);
    expect((await ben.post(`${at}/items/99/answers`, { notMet: true })).status).toBe(404);
    for (const path of ["/api/me/diagnostics", at]) expect((await app.send(path)).status).toBe(401);
    expect((await look(ben, view.diagnostic.id)).item).toEqual(view.item);
  });

  it("is described in the OpenAPI document, and its reads use an index", async () => {
    const { paths } = await (await app.send("/api/openapi.json")).json();
    expect(Object.keys(paths).filter((path) => path.startsWith("/api/me/diagnostics"))).toEqual([
      "/api/me/diagnostics",
      "/api/me/diagnostics/{id}",
      "/api/me/diagnostics/{id}/items/{seq}/answers",
      "/api/me/diagnostics/{id}/end",
    ]);
    for (const { sql, args } of [
      ...diagnosticStatements("a", "b"),
      listStatement("a"),
      countedStatement(["a:0"]),
    ]) {
      const plan = await rows(`EXPLAIN QUERY PLAN ${sql}`, args);
      const words = plan.map(({ detail }) => String(detail));
      expect(words.filter((word) => /^SCAN (?!json_each)|TEMP B-TREE/.test(word))).toEqual([]);
    }
  });
});
