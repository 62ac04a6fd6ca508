import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { andReadReply, ask, expectAccessible, expectFits, pointer, signIn } from "./story.ts";

/** From a wrong step to a page that shows what came of it, and along to another server. */
describe("evidence of learning, in a real browser", () => {
  let browser: Browser;
  let folders: readonly TestFolder[];
  let home: RunningServer;
  let away: RunningServer;

  beforeAll(async () => {
    browser = await launchBrowser();
    folders = [makeFolder(), makeFolder()];
    const [first, second] = await Promise.all(
      folders.map((folder) => startServer({ DATABASE_URL: folder.databaseUrl })),
    );
    if (!first || !second) throw new Error("A server did not start");
    home = first;
    away = second;
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([home?.kill(), away?.kill()]);
    for (const folder of folders ?? []) folder.remove();
  });

  const say = (page: Page, words: string) =>
    andReadReply(page, async () => {
      await page
        .getByRole("textbox", { name: /answer|message|write/i })
        .last()
        .fill(words);
      await page.keyboard.press("Enter");
    });
  /** All that was written and kept, as it is taken along, without the mark of the server it comes from. */
  const takenAlong = async (page: Page, url: string) => {
    const answer = await page.request.get(`${url}/api/me/portfolio/export?format=json`);
    const { seal: _, ...portfolio } = await answer.json();
    return portfolio;
  };

  it("goes from a solved problem to a reflection with feedback, a showcase behind a link, and unchanged to another server", async () => {
    const window = await openWindow(browser, home.url, { theme: "light", width: 1280 });
    const { page } = window;
    await signIn(page, pointer(page), "ben");
    await ask(page, "2(x + 3) = 16");
    await page.getByRole("log").getByRole("button", { name: "Ask for another reply" }).waitFor();
    for (const line of ["2x + 3 = 16", "2x + 6 = 16", "2x = 10", "x = 5"]) await say(page, line);
    await page.getByRole("log").getByRole("button", { name: "Keep this" }).last().click();
    await page.getByText("Kept in your portfolio.").waitFor();

    await page.getByRole("button", { name: "Write it down" }).click();
    await page.getByRole("textbox", { name: "Your text" }).waitFor();
    await page.getByLabel("Title", { exact: true }).fill("The bracket");
    await page.getByRole("textbox", { name: "Your text" }).click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type("I forgot the 3 because I was in a hurry. Next time I'll draw two arrows.");
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Ask the coach about my writing" }).click();
    await page
      .getByRole("region", { name: "Feedback" })
      .getByText(/^Ponder’s coach · /)
      .waitFor();
    await page.getByRole("button", { name: "Keep this" }).first().click();
    await page.getByText("Kept in your portfolio.").waitFor();

    await page.getByRole("link", { name: "Portfolio" }).first().click();
    await page.getByRole("link", { name: "Showcases" }).click();
    await page.getByRole("button", { name: "New showcase" }).click();
    await page.getByLabel("Title", { exact: true }).fill("How I learned brackets");
    await page.getByRole("button", { name: "Work", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /The bracket/ })
      .click();
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Who can see it" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Make the link" }).click();
    const address = await dialog.getByLabel("Your new link").inputValue();

    const guest = await openWindow(browser, home.url, { theme: "light", width: 360 });
    await guest.page.goto(address);
    await guest.page.getByText("Next time I'll draw two arrows.").waitFor();
    await expectAccessible(guest.page, "a showcase");
    await expectFits(guest.page, "a showcase");
    expect(await guest.page.locator("script").count()).toBe(0);
    await dialog.getByRole("button", { name: "Stop sharing" }).click();
    await dialog.getByText("To nobody: only you can see it.").waitFor();
    expect((await guest.page.reload())?.status()).toBe(404);
    await page.keyboard.press("Escape");

    await page.goto("/portfolio/take-along");
    await page.getByRole("heading", { name: "Take it along", level: 1 }).waitFor();
    await expectAccessible(page, "taking it along");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download: Everything, as a web site" }).click(),
    ]);
    const archive = await download.path();
    const before = await takenAlong(page, home.url);
    expect(before.entries.length + before.artifacts.length).toBe(3);

    const elsewhere = await openWindow(browser, away.url, { theme: "dark", width: 360 });
    await signIn(elsewhere.page, pointer(elsewhere.page), "ben");
    await elsewhere.page.getByRole("link", { name: "Portfolio" }).click();
    await elsewhere.page.getByRole("link", { name: "Take it along" }).click();
    await elsewhere.page.getByLabel("Choose a file").first().setInputFiles(archive);
    await elsewhere.page.getByText("One page of the journal is back, and 2 pieces of work.").waitFor();
    await expectAccessible(elsewhere.page, "brought back");
    await expectFits(elsewhere.page, "brought back");
    expect(await takenAlong(elsewhere.page, away.url)).toEqual(before);
    await Promise.all([window, guest, elsewhere].map(({ context }) => context.close()));
  });

  it("shows a page that a student chose to show to the teacher, in words, and nothing of the rest", async () => {
    const student = await openWindow(browser, home.url, { theme: "light", width: 1280 });
    await signIn(student.page, pointer(student.page), "chi");
    await student.page.getByRole("link", { name: "Journal" }).waitFor();
    for (const [title, visibility] of [
      ["For my teacher", "teachers"],
      ["For me alone", "private"],
    ])
      await student.page.request.post(`${home.url}/api/me/reflections`, {
        data: { title, body: `These words are **${visibility}**.`, visibility },
      });
    const teacher = await openWindow(browser, home.url, { theme: "dark", width: 360 });
    const { page } = teacher;
    await signIn(page, pointer(page), "rivera");
    await page.getByRole("link", { name: "Portfolios" }).click();
    await page.getByRole("link", { name: "Journal pages shown to you" }).click();
    await page.getByRole("link", { name: /For my teacher/ }).click();
    const read = page.getByRole("article", { name: "For my teacher" });
    await read.getByText("These words are teachers.").waitFor();
    await read.getByText(/who chose to show it/).waitFor();
    expect(await page.getByRole("main").innerText()).not.toContain("alone");
    await expectAccessible(page, "a page that was shown");
    await expectFits(page, "a page that was shown");
    await Promise.all([student.context.close(), teacher.context.close()]);
  });
});
