import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

describe("a new teacher's first ten minutes, in a real browser", () => {
  const house = openHouse();

  /** A teacher whom the school has just added: a card is made, and a password chosen. */
  async function addTeacher(name: string): Promise<string> {
    const username = `${name}.${crypto.randomUUID().slice(0, 8)}`;
    const { page, context } = await house.open({ theme: "light", width: 1280 });
    await signIn(page, pointer(page), "admin");
    await page.getByRole("link", { name: "People" }).waitFor();
    const made = await page.request.post("/api/people", {
      headers: { origin: house.url },
      data: { name: "Noor Haddad", username, role: "teacher" },
    });
    const { card } = await made.json();
    const first = await page.request.post("/api/auth/first-sign-in", {
      headers: { origin: house.url },
      data: { username, code: card.code, password: "ponder-demo" },
    });
    expect(first.status(), await first.text()).toBe(200);
    await context.close();
    return username;
  }

  const step = (page: Page, name: string) =>
    page
      .getByRole("list", { name: /^(The steps|Los pasos)$/ })
      .getByRole("listitem")
      .filter({ hasText: name });
  const isDone = (page: Page, name: string) => step(page, name).getByText("Done", { exact: true }).waitFor();

  it("goes through all seven by keyboard: each opens its real page and is ticked by what happened there", async () => {
    const noor = await addTeacher("noor");
    const { page, context } = await house.open({ theme: "light", width: 1280 });
    const keys = keyboard(page);
    await signIn(page, keys, noor);
    await page.getByText("Nobody needs you", { exact: true }).waitFor();
    await page.getByRole("link", { name: /Try it with a practice class/ }).waitFor();
    await look(page, "first-steps-offered-light-1280");
    await keys.press("Try it with a practice class");
    await page.getByRole("heading", { level: 1, name: "First steps" }).waitFor();
    await page.getByText("0 of 7 done").waitFor();
    await look(page, "first-steps-begin-light-1280");

    await keys.press("Make it now");
    await page.getByRole("progressbar").waitFor();
    await look(page, "first-steps-making-light-1280");
    await page.getByText("Your practice class is there").waitFor({ timeout: 120_000 });
    await isDone(page, "Make the practice class");

    await keys.press("Open the queue");
    const strip = page.getByRole("complementary", { name: "First steps" });
    await strip.getByText("First step 2 of 7").waitFor();
    const cards = page.locator("[data-queue-card]");
    await expect.poll(() => cards.first().innerText()).toMatch(/Priya Pretend[\s\S]*Wellbeing/);
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.getElementById("main")?.focus());
    await page.keyboard.press("j");
    await page.keyboard.press("t");
    await page.getByText("You have it").waitFor();
    await page.keyboard.press("c");
    await page.getByLabel("What was done about it").waitFor();
    await page.keyboard.type("Talked to Priya and told the counsellor.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("“Talked to Priya and told the counsellor.”").waitFor();
    await look(page, "first-steps-queue-light-1280");
    await keys.press("Back to the first steps");
    await isDone(page, "Take the first thing in the queue");

    await keys.press("Open the transcripts");
    await page.getByRole("list", { name: "Conversations" }).getByRole("link").nth(1).waitFor();
    await keys.press("Ines Invented");
    await page.getByRole("heading", { level: 1, name: /^Ines/ }).waitFor();
    await keys.press("Add a note");
    await keys.fill("Your words", "It asks first, and she finds it.");
    await keys.press("Keep the note");
    await page.getByRole("region", { name: /^Note from/ }).waitFor();
    await keys.press("Back to the first steps");
    await isDone(page, "Read a transcript");

    await keys.press("Open the live view");
    await page.getByText("Fran Fictional").first().waitFor();
    await look(page, "first-steps-live-light-1280");
    await keys.press("Back to the first steps");
    await isDone(page, "Look who is stuck");

    await keys.press("Open the insights");
    await page.getByText("Talk to Fran Fictional.").first().waitFor();
    await keys.press("Back to the first steps");
    await isDone(page, "See tomorrow");

    await keys.press("Open your classes");
    await page.getByRole("link", { name: "Practice class" }).waitFor();
    await keys.press("New class");
    await keys.fill("Name of the class", "Algebra, group 7");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Algebra, group 7" }).waitFor();
    await page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).waitFor();
    await keys.press("Back to the first steps");
    await isDone(page, "Make your own class");

    await keys.press("Open the rules of your class");
    await page.getByRole("button", { name: "Save", exact: true }).waitFor();
    await keys.press("Save");
    await page.getByText("Saved", { exact: true }).waitFor();
    await keys.press("Back to the first steps");
    await page.getByText("All seven are done or skipped.").waitFor();
    await isDone(page, "Set how much help");
    await look(page, "first-steps-done-light-1280");
    await context.close();
  });

  it("can be skipped, put away and opened again, and the practice class begun again and removed", async () => {
    const lars = await addTeacher("lars");
    const { page, context } = await house.open({ theme: "dark", width: 360 });
    await signIn(page, pointer(page), lars);
    await page.getByRole("link", { name: /Try it with a practice class/ }).click();
    await page.getByRole("button", { name: "Make it now" }).click();
    await page.getByText("Your practice class is there").waitFor({ timeout: 120_000 });
    await look(page, "first-steps-ready-dark-360");
    await page.getByRole("button", { name: "Skip “See tomorrow’s plan”" }).click();
    await step(page, "See tomorrow").getByText("Skipped").waitFor();
    await page.getByRole("button", { name: "Do “See tomorrow’s plan” after all" }).click();
    await step(page, "See tomorrow").getByText("Skipped").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Begin it again" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Begin the practice class again?").waitFor();
    await look(page, "first-steps-reset-dark-360");
    await dialog.getByRole("button", { name: "Begin it again" }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByText("Your practice class is there").waitFor({ timeout: 120_000 });
    await page.getByRole("button", { name: "Put the guide away" }).click();
    await page.getByText("The guide is put away").waitFor();
    await page.getByRole("button", { name: "Remove it" }).click();
    await dialog.getByRole("button", { name: "Remove it" }).click();
    await page.getByRole("button", { name: "Make it now" }).waitFor();
    await page.goto("/classes");
    await page.getByText("No class yet").waitFor();
    expect(await page.getByRole("link", { name: /Try it with a practice class/ }).count()).toBe(0);
    await page.getByRole("button", { name: /^Noor|language, theme/ }).click();
    await page.getByRole("menuitem", { name: "First steps" }).click();
    await page.getByRole("heading", { level: 1, name: "First steps" }).waitFor();
    await page.setViewportSize({ width: 768, height: 900 });
    await page.evaluate(() => localStorage.setItem("ponder.locale", "es"));
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Primeros pasos" }).waitFor();
    await page.getByRole("button", { name: "Crearla ahora" }).waitFor();
    await look(page, "first-steps-es-dark-768");
    await context.close();
  });
});
