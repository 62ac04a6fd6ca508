import { createClient } from "@libsql/client";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

const day = 86_400_000;
const names = ["Noa", "Bo", "Cy", "Di", "El", "Fa", "Gil", "Hua"];

describe("what a pilot showed, in a real browser", () => {
  const house = openHouse();

  /** A class of eight that worked for twelve weeks: more right alone at the end, some help in between. */
  async function fill(): Promise<string> {
    const client = createClient({ url: house.databaseUrl });
    const start = Math.floor(Date.now() / day) * day - 83 * day;
    const classId = `pilot-${crypto.randomUUID()}`;
    const batch: { sql: string; args: (string | number)[] }[] = [
      {
        sql: "INSERT INTO classes (id, name, policy, created_at) VALUES (?, 'Set 3', 'guide', ?)",
        args: [classId, start],
      },
      {
        sql: "INSERT INTO enrolments (class_id, user_id, role) SELECT ?, id, 'teacher' FROM user WHERE username = 'rivera'",
        args: [classId],
      },
    ];
    for (const [place, name] of names.entries()) {
      const id = `${classId}-${place}`;
      batch.push(
        {
          sql: "INSERT INTO user (id, name, email, role) VALUES (?, ?, ?, 'student')",
          args: [id, name, `${id}@test.invalid`],
        },
        {
          sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'student')",
          args: [classId, id],
        },
        {
          sql: "INSERT INTO conversations (id, learner_id, class_id, title, created_at, updated_at) VALUES (?1, ?2, ?3, 't', ?4, ?4)",
          args: [`${id}-talk`, id, classId, start + 40 * day],
        },
      );
      for (let at = 0; at < 24; at += 1) {
        const onDay = Math.floor(at * 3.4);
        batch.push({
          sql: `INSERT INTO evidence (id, learner_id, skill, source, source_id, place, correct, help_level, mastery, at)
                VALUES (?1, ?2, 'linear-equations.brackets', 'practice', ?1, 0, ?3, ?4, ?5, ?6)`,
          args: [
            `${id}-${at}`,
            id,
            (at * 7 + place * 5) % 24 < 6 + at * 0.7 ? 1 : 0,
            at % 5 === 2 ? 1 : 0,
            0.2 + at * 0.03,
            start + onDay * day + (place + 8) * 3_600_000,
          ],
        });
      }
      for (const [turn, level] of [0, 0, 1, 2, 0].entries())
        batch.push({
          sql: `INSERT INTO turns (id, conversation_id, user_message_id, user_text, locale, assistant_message_id, status, lease_owner,
                  lease_until, hint_level, move, provider, model_id, started_at)
                VALUES (?1, ?2, ?1, 'x', 'en', ?3, 'complete', '', 0, ?4, 'hint', 'b', 'b', ?5)`,
          args: [
            `${id}-turn${turn}`,
            `${id}-talk`,
            `${id}-reply${turn}`,
            level,
            start + 40 * day + turn * 90_000,
          ],
        });
    }
    await client.batch(batch, "write");
    client.close();
    return classId;
  }

  it("is read by a class's teacher and by the school, as pictures, as tables and as a PDF", async () => {
    const classId = await fill();
    const teacher = await house.open({ theme: "light", width: 1280 });
    await signIn(teacher.page, pointer(teacher.page), "rivera");
    await teacher.page.getByRole("link", { name: "Classes" }).waitFor();
    await teacher.page.goto(`/classes/${classId}`);
    await teacher.page.getByRole("link", { name: /^Pilot report/ }).click();
    const { page } = teacher;
    await page.getByRole("heading", { name: "Pilot: Set 3" }).waitFor();
    await page.getByText(/by the same 8 students/).waitFor();
    await page.getByText(/There is no group without it to compare with/).waitFor();
    await look(page, "pilot-class-light-1280");
    await page.getByRole("region", { name: "Right without help" }).scrollIntoViewIfNeeded();
    const keys = keyboard(page);
    await keys.press("Show as a table: Right without help");
    await page.getByRole("columnheader", { name: "Interval" }).waitFor();
    await look(page, "pilot-table-light-1280");
    await page.getByRole("heading", { name: "What this cannot show" }).scrollIntoViewIfNeeded();
    await look(page, "pilot-end-light-1280");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as PDF" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Pilot Set 3 \d{4}-\d\d-\d\d\.pdf$/);
    await page.getByLabel("From").fill("2030-01-01");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByText("Choose a first and a last day").waitFor();
    await page.getByLabel("From").fill("2020-01-01");
    await page.getByLabel("To", { exact: true }).fill("2020-02-01");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByText(/^Fewer than 5 students have work/).waitFor();
    await look(page, "pilot-few-light-1280");
    await teacher.context.close();

    for (const width of [360, 768] as const) {
      const school = await house.open({ theme: "dark", width });
      await signIn(school.page, pointer(school.page), "admin");
      await school.page.getByRole("link", { name: "Pilot" }).click();
      await school.page.getByRole("heading", { name: "Pilot: the whole school" }).waitFor();
      await look(school.page, `pilot-school-dark-${width}`);
      await school.page.evaluate(() => localStorage.setItem("ponder.locale", "es"));
      await school.page.reload();
      await school.page.getByRole("heading", { name: "Prueba piloto: toda la escuela" }).waitFor();
      await school.page.getByRole("heading", { name: "Qué no puede mostrar" }).scrollIntoViewIfNeeded();
      await look(school.page, `pilot-school-es-dark-${width}`);
      await school.context.close();
    }
  });
});
