import { createClient } from "@libsql/client";
import { beforeAll, describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

const skills = [
  "arithmetic.integers",
  "arithmetic.fractions",
  "linear-equations.meaning",
  "linear-equations.one-step",
  "linear-equations.two-step",
  "linear-equations.brackets",
  "linear-equations.both-sides",
  "linear-equations.fractions",
];
const names = ["Dev", "Eva", "Finn", "Gala", "Hugo", "Ines", "Jon", "Kim", "Lea", "María José"];
const day = 86_400_000;

/** A class of thirteen with some weeks of work, as the record keeps it. */
async function fillClass(databaseUrl: string): Promise<void> {
  const client = createClient({ url: databaseUrl });
  const now = Date.now();
  const known = await client.execute(
    "SELECT u.id, u.username FROM user u WHERE u.username IN ('ada', 'ben', 'chi') ORDER BY u.username",
  );
  const students = [...known.rows.map((row) => String(row.id)), ...names.map((_, at) => `made-${at}`)];
  await client.batch(
    [
      ...names.flatMap((name, at) => [
        {
          sql: `INSERT INTO user (id, name, email, email_verified, created_at, updated_at, role, username)
                VALUES (?, ?, ?, 0, ?, ?, 'student', ?)`,
          args: [`made-${at}`, name, `made-${at}@test.invalid`, now, now, `made-${at}`],
        },
        {
          sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES ('demo-algebra', ?, 'student')",
          args: [`made-${at}`],
        },
      ]),
      ...students.flatMap((id, at) =>
        skills.slice(0, at === 12 ? 0 : 3 + (at % 6)).flatMap((skill, step) => {
          const mastered = step < (at % 6) + 1;
          return [
            {
              sql: `INSERT OR REPLACE INTO skill_states (learner_id, skill, mastery, opportunities, mastered_at, updated_at)
                    VALUES (?, ?, ?, 8, ?, ?)`,
              args: [
                id,
                skill,
                mastered ? 0.98 : 0.15 + 0.2 * (step % 4),
                mastered ? now - step * day : null,
                now,
              ],
            },
            ...Array.from({ length: 4 }, (_, nth) => ({
              sql: `INSERT INTO evidence (id, learner_id, skill, source, source_id, item_id, correct, help_level, confidence, mastery, at)
                    VALUES (?, ?, ?, 'practice', ?, ?, ?, ?, ?, 0.5, ?)`,
              args: [
                `e-${at}-${step}-${nth}`,
                id,
                skill,
                `s-${at}-${step}:${nth}`,
                `${skill}.item-${nth}`,
                at === 1 ? 0 : Number(mastered || nth === 0),
                nth === 3 && !mastered ? 2 : 0,
                0.2 + 0.15 * ((at + nth) % 6),
                now - (6 - step) * 5 * day + nth * 90_000,
              ],
            })),
          ];
        }),
      ),
      {
        sql: `INSERT OR REPLACE INTO misconceptions_seen (id, learner_id, misconception, count, last_seen_at)
              VALUES ('seen-dev', 'made-0', 'distribute-first-only', 4, ?)`,
        args: [now - day],
      },
    ],
    "write",
  );
  client.close();
}

describe("a class's insights in a real browser", () => {
  const house = openHouse();
  beforeAll(() => fillClass(house.databaseUrl));

  it.each([
    { theme: "light", width: 1280 },
    { theme: "dark", width: 768 },
    { theme: "dark", width: 360 },
    { theme: "light", width: 360 },
  ] as const)("show the class, open what a number rests on, and fit: $theme, $width px", async (view) => {
    const window = await house.open(view);
    const { page } = window;
    await signIn(page, pointer(page), "rivera");
    await page.getByRole("link", { name: "Insights" }).click();
    await page.getByRole("heading", { name: "Students and skills" }).waitFor();
    await page.getByText("Begin with").first().waitFor();
    await look(page, `insights-${view.theme}-${view.width}`);
    await page
      .getByRole("button", { name: /^Eva, .*: \d+%/ })
      .first()
      .click();
    await page.getByRole("dialog").getByText("without help").first().waitFor();
    await look(page, `insights-cell-${view.theme}-${view.width}`);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show as a table: Students and skills" }).click();
    await page.getByRole("columnheader", { name: "Right without help" }).first().waitFor();
    await window.context.close();
  });

  it("set a reason aside, propose groups, move a student and keep them, with the keyboard alone", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await signIn(page, hands, "rivera");
    await hands.press("Insights");
    await page.getByText("Begin with").first().waitFor();
    const aside = page.getByRole("button", { name: /^I know, not now: Dev/ });
    await aside.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Set aside for two weeks: Dev.").waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^I know, not now: Dev/ }).count()).toBe(0);

    const together = (which: string) => page.getByLabel(`Apart: ${which}`);
    await together("one student").selectOption({ label: "Ada" });
    await together("another student").selectOption({ label: "Ben" });
    await page.getByRole("button", { name: "Add: Apart" }).press("Enter");
    await page.getByLabel("Size from").fill("3");
    await page.getByRole("button", { name: "Propose groups" }).press("Enter");
    await page.getByText(/groups by chance with the same wishes/).waitFor();
    const groupOf = (name: string) => page.getByLabel(`Group of ${name}`);
    await expect.poll(() => groupOf("Ada").inputValue()).not.toBe(await groupOf("Ben").inputValue());
    const to = (await groupOf("Kim").inputValue()) === "0" ? "1" : "0";
    await groupOf("Kim").selectOption(to);
    await expect.poll(() => groupOf("Kim").inputValue()).toBe(to);
    expect(await groupOf("Kim").evaluate((element) => element === document.activeElement)).toBe(true);
    await groupOf("Ben").selectOption(await groupOf("Ada").inputValue());
    await page.getByText("Ada and Ben are together now; you wished them apart.").waitFor();
    await look(page, "insights-groups");
    await page.getByRole("button", { name: "Keep as the class’s groups" }).press("Enter");
    await page.getByText("The groups are kept.").waitFor();
    await page.getByText(/Groups of the class:.*Group 1/).waitFor();

    const wish = (which: string) => page.getByLabel(`Together: ${which}`);
    await wish("one student").selectOption({ label: "Ada" });
    await wish("another student").selectOption({ label: "Ben" });
    await page.getByRole("button", { name: "Add: Together" }).press("Enter");
    await page.getByRole("button", { name: "Propose groups" }).press("Enter");
    await page.getByText(/can’t all be kept: Ada and Ben together; Ada and Ben apart/).waitFor();
    await window.context.close();
  });

  it("say so where a class is empty", async () => {
    const window = await house.open({ theme: "light", width: 360 });
    const { page } = window;
    await signIn(page, pointer(page), "omar");
    const insights = page.getByRole("link", { name: "Insights" });
    await insights.waitFor();
    await page.evaluate(async () => {
      await fetch("/api/classes", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name: "Aardvarks", policy: "guide" }),
      });
    });
    await insights.click();
    await page.getByText("Nobody is in this class yet").waitFor();
    await look(page, "insights-empty");
    await window.context.close();
  });
});
