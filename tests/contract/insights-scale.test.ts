import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Insights, PlanView } from "../../server/modules/review/insights/insights.schemas.ts";
import { read } from "../support/answers.ts";
import { makeApp, type TestApp } from "../support/app.ts";
import { signIn } from "../support/client.ts";
import { brackets, day, one, room, two } from "../support/insights.ts";

describe("the insights of a lecture of 2,000", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeApp();
    const at = app.ports.clock.now() - day;
    const numbers = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)";
    const skills = `(SELECT 0 AS k, '${one}' AS skill UNION ALL SELECT 1, '${two}' UNION ALL SELECT 2, '${brackets}')`;
    await app.database.client.executeMultiple(`
      INSERT INTO user (id, name, email, email_verified, created_at, updated_at, role, username)
        ${numbers} SELECT 'l' || i, 'Student ' || i, 'l' || i || '@test.invalid', 0, ${at}, ${at}, 'student', 'l' || i FROM n;
      INSERT INTO enrolments (class_id, user_id, role) ${numbers} SELECT 'demo-algebra', 'l' || i, 'student' FROM n;
      INSERT INTO skill_states (learner_id, skill, mastery, opportunities, mastered_at, updated_at)
        ${numbers} SELECT 'l' || i, skill, 0.2 + 0.1 * ((i + k) % 8), 5, CASE WHEN (i + k) % 8 = 7 THEN ${at} END, ${at} FROM n, ${skills};
      INSERT INTO evidence (id, learner_id, skill, source, source_id, item_id, correct, help_level, at)
        WITH RECURSIVE m(a) AS (SELECT 0 UNION ALL SELECT a + 1 FROM m WHERE a < 39), n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)
        SELECT 'e' || i || '.' || a, 'l' || i, '${one}', 'practice', 'l' || i || ':' || a, 'item-' || (a % 20), (i + a) % 3 > 0, 0, ${at} - a FROM n, m;
    `);
  });
  afterAll(() => app.database.client.close());

  it("are of bounded size and go on page by page, each student once", async () => {
    const rivera = await signIn(app.send, "rivera");
    const first = await rivera.get(`${room}/insights`);
    const text = await first.clone().text();
    expect(text.length).toBeLessThan(200_000);
    const { heatmap, basis, needsInAll, needs } = await read<Insights>(first);
    expect(basis.answersOfEach).toBe(20);
    expect(needs.length).toBeLessThanOrEqual(30);
    expect(needsInAll).toBeGreaterThanOrEqual(needs.length);
    const seen = heatmap.rows.map(({ student }) => student.id);
    let cursor = heatmap.nextCursor;
    for (let pages = 0; cursor !== null && pages < 3; pages += 1) {
      const more: { heatmap: Insights["heatmap"] } = await read(
        rivera.get(`${room}/insights/heatmap?cursor=${encodeURIComponent(cursor)}`),
      );
      seen.push(...more.heatmap.rows.map(({ student }) => student.id));
      cursor = more.heatmap.nextCursor;
    }
    expect(seen).toHaveLength(240);
    expect(new Set(seen).size).toBe(240);
    const plan = await read<PlanView>(rivera.get(`${room}/insights/plan`));
    expect(plan.groups).toHaveLength(3);
    expect(plan.groups.every(({ students, inAll }) => students.length <= 60 && inAll > 60)).toBe(true);
  });
});
