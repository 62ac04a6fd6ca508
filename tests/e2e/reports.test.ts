import { createClient } from "@libsql/client";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weekAt } from "../../server/modules/review/reports/weeks.models.ts";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { look } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

const day = 86_400_000;
const codeShape = /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}/;

describe("guardians and letters in a real browser", () => {
  let browser: Browser;
  let folder: TestFolder;
  let server: RunningServer;
  beforeAll(async () => {
    browser = await launchBrowser();
    folder = makeFolder();
    server = await startServer({ DATABASE_URL: folder.databaseUrl });
    await practised("ada", 3);
    await practised("ben", 2);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    folder?.remove();
  });

  /** Right answers on the first two days of the latest week that families have a letter of. */
  async function practised(username: string, count: number) {
    const client = createClient({ url: folder.databaseUrl });
    const { from } = weekAt(Date.now() - 8 * day);
    await client.batch(
      Array.from({ length: count }, (_, index) => ({
        sql: `INSERT INTO evidence (id, learner_id, skill, source, source_id, place, correct, help_level, at)
              SELECT ?1, id, 'linear-equations.brackets', 'practice', ?1, 0, 1, 0, ?2 FROM user WHERE username = ?3`,
        args: [`${username}-${index}`, from + day + 12 * 3_600_000 + index * 60_000, username],
      })),
      "write",
    );
    client.close();
  }

  const open = (view: Parameters<typeof openWindow>[2]) => openWindow(browser, server.url, view);
  it("a teacher invites with the keyboard, a guardian uses the card, the school confirms, the letter is read in both languages", async () => {
    const teacher = await open({ theme: "light", width: 1280 });
    await signIn(teacher.page, pointer(teacher.page), "rivera");
    await teacher.page.getByRole("link", { name: "Classes" }).waitFor();
    const room = "/api/classes/demo-algebra/students";
    const students: { students: { id: string; username: string }[] } = await (
      await teacher.page.request.get(room)
    ).json();
    const ben = students.students.find(({ username }) => username === "ben")?.id ?? "";
    const ada = students.students.find(({ username }) => username === "ada")?.id ?? "";
    await teacher.page.goto("/classes/demo-algebra");
    const people = teacher.page.getByRole("listitem").filter({ hasText: "Ben" });
    await people.getByRole("button").first().click();
    await teacher.page.getByRole("menuitem", { name: "Family and letters of Ben" }).click();
    await teacher.page.getByRole("heading", { name: "Ben", exact: true }).waitFor();
    expect(new URL(teacher.page.url()).pathname).toBe(`/classes/demo-algebra/students/${ben}`);
    const keys = keyboard(teacher.page);
    await keys.fill("Name of the guardian, as the school knows it", "Pia Ortiz");
    await teacher.page.keyboard.press("Enter");
    await teacher.page.getByRole("heading", { name: "Card for Pia Ortiz" }).waitFor();
    const code = codeShape.exec(await teacher.page.locator("main").innerText())?.[0] ?? "";
    expect(code).toMatch(codeShape);
    await look(teacher.page, "family-card-light-1280");
    await teacher.page.emulateMedia({ media: "print" });
    await teacher.page.screenshot({ path: "tests/.artifacts/shots/family-card-print.png" });
    await expect
      .poll(() => teacher.page.getByRole("button", { name: "Print the card" }).isVisible())
      .toBe(false);
    await expect.poll(() => teacher.page.getByText(code).isVisible()).toBe(true);
    await teacher.page.emulateMedia({ media: "screen" });

    const guardian = await open({ theme: "dark", width: 360 });
    const { page } = guardian;
    await page.goto("/join");
    const hers = keyboard(page);
    await hers.fill("Code", code.toLowerCase());
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "For Ben’s family" }).waitFor();
    await hers.fill("Your name", "Pia Ortiz-Lang");
    await hers.fill("A username to sign in with", "pia.o");
    await page.getByLabel("A password").fill("three red boats");
    await look(page, "guardian-join-dark-360");
    await hers.press("Open the account");
    await page.getByText("Ben: the school still has to confirm you.").waitFor();
    await look(page, "guardian-waits-dark-360");

    const school = await open({ theme: "light", width: 768 });
    await signIn(school.page, pointer(school.page), "admin");
    await school.page.getByRole("link", { name: "Families" }).click();
    await school.page.getByText("Pia Ortiz-Lang (pia.o)").waitFor();
    await look(school.page, "families-light-768");
    await keyboard(school.page).press("Confirm Pia Ortiz-Lang for Ben");
    await school.page.getByText("Nobody waits to be confirmed.").waitFor();
    await school.page.getByRole("button", { name: "End that Pia Ortiz-Lang is guardian of Ben" }).waitFor();

    await page.reload();
    await page.getByRole("heading", { name: "A letter about Ben’s week" }).first().waitFor();
    await page
      .getByText(/On \w+day, Ben answered 2 questions on “[^”]+” correctly without a hint\./)
      .waitFor();
    await look(page, "guardian-letter-dark-360");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as PDF" }).first().click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Letter Ben \d{4}-\d\d-\d\d\.pdf$/);
    await page.evaluate(() => localStorage.setItem("ponder.locale", "es"));
    await page.reload();
    await page.getByRole("heading", { name: "Una carta sobre la semana de Ben" }).first().waitFor();
    await page.getByText(/Ben contestó bien y sin pistas 2 preguntas/).waitFor();
    await look(page, "guardian-letter-es-dark-360");

    await keyboard(school.page).press("End that Pia Ortiz-Lang is guardian of Ben");
    await school.page.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
    await school.page.getByText("Pia Ortiz-Lang").first().waitFor({ state: "detached" });
    await page.reload();
    await page.getByText("Todavía no hay ningún niño vinculado contigo").waitFor();
    await look(page, "guardian-none-es-dark-360");
    await Promise.all([guardian.context.close(), school.context.close()]);

    await teacher.page.goto(`/classes/demo-algebra/students/${ada}`);
    await teacher.page.getByRole("heading", { name: "A letter about Ada’s week" }).first().waitFor();
    await teacher.page.getByLabel("A sentence of yours (optional)").first().fill("Ask about the poster.");
    await teacher.page.keyboard.press("Enter");
    await teacher.page.getByText("Saved", { exact: true }).first().waitFor();
    await look(teacher.page, "teacher-letter-light-1280");
    await teacher.page.getByRole("link", { name: "Report of Ada" }).click();
    await teacher.page.getByRole("heading", { name: "Report: Ada" }).waitFor();
    await look(teacher.page, "report-student-light-1280");
    await teacher.page.goto("/classes/demo-algebra/report");
    await teacher.page.getByText("This class has fewer than five students.").waitFor();
    await teacher.page.getByLabel("From").fill("2030-01-01");
    await teacher.page.getByRole("button", { name: "Show", exact: true }).click();
    await teacher.page.getByText("Choose a first and a last day").waitFor();
    await look(teacher.page, "report-class-light-1280");
    await teacher.context.close();
  });

  it("a guardian of two children uses a second card with the same account, and chooses whose letters to read", async () => {
    const [teacher, guardian, school] = await Promise.all([
      open({ theme: "light", width: 1280 }),
      open({ theme: "light", width: 360 }),
      open({ theme: "light", width: 1280 }),
    ]);
    await signIn(teacher.page, pointer(teacher.page), "rivera");
    await teacher.page.getByRole("link", { name: "Classes" }).waitFor();
    const room = "/api/classes/demo-algebra/students";
    const { students }: { students: { id: string; username: string }[] } = await (
      await teacher.page.request.get(room)
    ).json();
    const chi = students.find(({ username }) => username === "chi")?.id ?? "";
    const made = await teacher.page.request.post(`${room}/${chi}/guardians`, { data: { name: "Grace" } });
    const { card }: { card: { code: string } } = await made.json();

    const { page } = guardian;
    await signIn(page, pointer(page), "grace");
    await page.getByRole("link", { name: "I have a code" }).click();
    await page.getByLabel("Code", { exact: true }).fill(card.code);
    await page.keyboard.press("Enter");
    await keyboard(page).press("Go on as Grace");
    await page.getByText("Chi: the school still has to confirm you.").waitFor();
    await expect.poll(() => page.getByText("Whose letters").count()).toBe(0);

    await signIn(school.page, pointer(school.page), "admin");
    await school.page.getByRole("link", { name: "Families" }).click();
    await school.page.getByRole("button", { name: "Confirm Grace for Chi" }).click();
    await school.page.getByText("Nobody waits to be confirmed.").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Chi", exact: true }).click();
    await page.getByRole("button", { name: "Chi", exact: true, pressed: true }).waitFor();
    await look(page, "guardian-two-light-360");
    await page.getByRole("button", { name: "Ada", exact: true }).click();
    await page.getByRole("heading", { name: "A letter about Ada’s week" }).first().waitFor();
    await Promise.all([teacher, guardian, school].map(({ context }) => context.close()));
  });

  it("a student reads the letter and the report about themselves, at 360 px in the dark", async () => {
    const student = await open({ theme: "dark", width: 360 });
    const { page } = student;
    await signIn(page, pointer(page), "ada");
    await page.getByRole("link", { name: "Progress" }).click();
    await page.getByRole("link", { name: "Letters to your family" }).click();
    await page
      .getByText(/Ada answered 3 questions/)
      .first()
      .waitFor();
    await look(page, "letters-own-dark-360");
    await page.goto("/report");
    await page.getByRole("heading", { name: "Report: Ada" }).waitFor();
    await look(page, "report-own-dark-360");
    await student.context.close();
  });
});
