import { beforeAll, describe, expect, it } from "vitest";
import { goalsSchema, pathSchema } from "../../server/modules/learners/path/path.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, idOf, signIn } from "../support/client.ts";

describe("what to do today", () => {
  let app: TestApp;
  let ada: Client;
  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    // What the demo's teacher gave comes before all else.
    await app.database.client.execute("DELETE FROM assignments");
  });
  const pathOf = async (person: Client, query = "") =>
    pathSchema.parse(await (await person.get(`/api/me/path${query}`)).json()).suggestions;

  it("is three things at most, begins with what was begun, and gives each a reason", async () => {
    const suggestions = await pathOf(ada);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    expect(suggestions[0]).toMatchObject({
      kind: "continue",
      reason: { code: "under-way" },
      subject: "Algebra",
    });
  });

  it("is about the subject of the class for somebody new, in the language asked for", async () => {
    const suggestions = await pathOf(await signIn(app.send, "dee"), "?locale=es");
    expect(new Set(suggestions.map(({ subject }) => subject))).toEqual(new Set(["Biología"]));
    expect(suggestions.every(({ kind }) => kind === "next")).toBe(true);
  });

  it("puts what is due first once time has passed", async () => {
    const id = await idOf(ada);
    await app.database.client.execute({
      sql: `INSERT INTO skill_states (learner_id, skill, mastery, opportunities, stability, difficulty, reviews, reviewed_at, due_at, mastered_at, updated_at)
            VALUES (?, 'arithmetic.integers', 0.97, 5, 3, 5, 3, 1, 2, 1, 2)`,
      args: [id],
    });
    const [first] = await pathOf(ada);
    expect(first).toMatchObject({ kind: "review", reason: { code: "due" } });
    expect(first?.reason.days).toBeGreaterThan(100);
  });

  it("begins with what a teacher gave and isn't done, soonest due first, and with it no more once it is closed", async () => {
    const [rivera, chi] = await Promise.all([signIn(app.send, "rivera"), signIn(app.send, "chi")]);
    const give = (dueAt: number | null, part: object) =>
      rivera.post("/api/classes/demo-algebra/assignments", {
        title: "Set 1",
        versions: [{ id: "all", audience: { kind: "class" }, parts: [{ id: "p", ...part }] }],
        dueAt,
        give: true,
      });
    const later = await give(2e12, { kind: "items", items: ["arithmetic.integers.diver"] });
    const { assignment } = await (await give(1e12, { kind: "skills", skills: ["statistics.mode"] })).json();
    const assigned = async () =>
      (await pathOf(chi)).filter(({ reason }) => reason.code === "assigned").map(({ skill }) => skill.id);
    expect(later.status).toBe(201);
    expect(await assigned()).toEqual(["statistics.mode", "arithmetic.integers"]);
    await rivera.patch(`/api/assignments/${assignment.id}`, { revision: 1, status: "closed" });
    expect(await assigned()).toEqual(["arithmetic.integers"]);
  });

  it("records a choice, also of something that was not offered, and refuses a skill that is none", async () => {
    const offered = (await pathOf(ada)).map(({ skill }) => skill.id);
    const taken = await ada.post("/api/me/path/choices", { offered, skillId: "statistics.mean" });
    expect(taken.status).toBe(201);
    const kept = await app.database.client.execute("SELECT skill, offered FROM path_choices");
    expect(kept.rows.map(({ skill }) => skill)).toEqual(["statistics.mean"]);
    expect(JSON.parse(String(kept.rows[0]?.offered))).toEqual(offered);
    expect((await ada.post("/api/me/path/choices", { offered, skillId: "no.such" })).status).toBe(404);
    expect((await app.send("/api/me/path")).status).toBe(401);
  });

  it("leads towards the goals that a person sets, and to nothing of somebody else's", async () => {
    const dee = await signIn(app.send, "dee");
    const set = await dee.put("/api/me/path/goals", { skills: ["statistics.weighted-mean"] });
    expect(set.status).toBe(200);
    const { goals } = goalsSchema.parse(await set.json());
    expect(goals.map(({ id }) => id)).toEqual(["statistics.weighted-mean"]);
    const path = pathSchema.parse(await (await dee.get("/api/me/path?locale=es")).json());
    expect(path.goals.map(({ id }) => id)).toEqual(["statistics.weighted-mean"]);
    expect(path.suggestions.length).toBeGreaterThan(0);
    for (const { reason } of path.suggestions)
      expect(reason).toMatchObject({ code: "towards", skill: { id: "statistics.weighted-mean" } });
    const adas = goalsSchema.parse(await (await ada.get("/api/me/path/goals")).json());
    expect(adas.goals).toEqual([]);
    const none = await dee.put("/api/me/path/goals", { skills: [] });
    expect(goalsSchema.parse(await none.json()).goals).toEqual([]);
  });

  it("refuses goals that no pack has, and more than three", async () => {
    const four = ["statistics.mean", "statistics.median", "statistics.mode", "statistics.range"];
    expect((await ada.put("/api/me/path/goals", { skills: four })).status).toBe(400);
    expect((await ada.put("/api/me/path/goals", { skills: ["no.such"] })).status).toBe(404);
    expect((await app.send("/api/me/path/goals")).status).toBe(401);
  });

  it("says how each can be worked on, by evidence, and keeps the way that was taken", async () => {
    const { suggestions } = pathSchema.parse(
      await (await (await signIn(app.send, "chi")).get("/api/me/path")).json(),
    );
    for (const { kind, ways } of suggestions) {
      expect(ways.length).toBeGreaterThan(0);
      if (kind === "next") expect(ways[0]?.modality).not.toBe("practice");
    }
    const taken = await ada.post("/api/me/path/choices", {
      offered: [],
      skillId: "statistics.mean",
      modality: "worked-example",
    });
    expect(taken.status).toBe(201);
    const kept = await app.database.client.execute(
      "SELECT count(*) AS times FROM path_choices WHERE modality = 'worked-example'",
    );
    expect(Number(kept.rows[0]?.times)).toBe(1);
  });
});
