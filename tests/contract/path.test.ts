import { beforeAll, describe, expect, it } from "vitest";
import { pathSchema } from "../../server/modules/learners/path/path.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, signIn } from "../support/client.ts";

describe("what to do today", () => {
  let app: TestApp;
  let ada: Client;
  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
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
    const { id } = (await (await ada.get("/api/session")).json()).user;
    await app.database.client.execute({
      sql: `INSERT INTO skill_states (learner_id, skill, mastery, opportunities, stability, difficulty, reviews, reviewed_at, due_at, mastered_at, updated_at)
            VALUES (?, 'arithmetic.integers', 0.97, 5, 3, 5, 3, 1, 2, 1, 2)`,
      args: [id],
    });
    const [first] = await pathOf(ada);
    expect(first).toMatchObject({ kind: "review", reason: { code: "due" } });
    expect(first?.reason.days).toBeGreaterThan(100);
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
});
