import { beforeAll, describe, expect, it } from "vitest";
import { shownWorkStatement } from "../../server/modules/portfolio/competencies/competencies.repository.ts";
import { studentCompetenciesSchema } from "../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { type Client, idOf, signIn } from "../support/client.ts";

const skill = "linear-equations.brackets";

describe("what a student's work says about each skill, for a teacher", () => {
  let app: TestApp;
  let ada: Client;
  let rivera: Client;
  let adasId: string;
  beforeAll(async () => {
    app = await makeApp();
    ada = await signIn(app.send, "ada");
    rivera = await signIn(app.send, "rivera");
    adasId = await idOf(ada);
  });

  const keep = async (fields: object) => {
    const answer = await ada.post("/api/me/artifacts", { kind: "text", ...fields });
    expect(answer.status).toBe(201);
    return (await answer.json()).artifact.id as string;
  };
  const seen = async () =>
    studentCompetenciesSchema.parse(
      await (await rivera.get(`/api/classes/demo-algebra/students/${adasId}/competencies`)).json(),
    );

  it("counts what is shown, and nothing that is private, a draft or put away", async () => {
    const before = await seen();
    const shown = await keep({
      title: "Seen",
      visibility: "teachers",
      skills: [{ skill, strength: "partial" }],
    });
    for (const fields of [{}, { visibility: "class", status: "draft" }])
      await keep({ title: "Mine", skills: [{ skill, strength: "complete" }], ...fields });
    const away = await keep({
      title: "Away",
      visibility: "class",
      skills: [{ skill, strength: "complete" }],
    });
    await ada.remove(`/api/me/artifacts/${away}`);
    const { skills, work } = await seen();
    expect(work).toEqual([{ id: shown, title: "Seen" }, ...before.work]);
    expect(skills.find(({ id }) => id === skill)).toMatchObject({
      self: "partial",
      teacher: null,
      artifacts: [{ id: shown, title: "Seen" }],
    });
  });

  it("tells what practice says beside it, also of skills without work", async () => {
    const { skills } = await seen();
    const practised = skills.filter(({ practice }) => practice !== null);
    expect(practised.length).toBeGreaterThan(0);
    for (const { practice } of practised) {
      expect(practice?.opportunities).toBeGreaterThan(0);
      expect(practice?.mastery).toBeLessThanOrEqual(1);
    }
  });

  it("is found by an index", async () => {
    const { sql, args } = shownWorkStatement("u");
    const plan = await app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    expect(plan.rows.map((row) => String(row.detail)).filter((step) => /^SCAN/.test(step))).toEqual([]);
  });
});
