import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { look } from "./house.ts";
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
    await expect.poll(() => guest.page.locator("script").count()).toBe(0);
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

  /** Unpacks an archive into a folder of its own. */
  const unpacked = (archive: Uint8Array) => {
    const folder = mkdtempSync(join(tmpdir(), "ponder-site-"));
    for (const [name, bytes] of Object.entries(unzipSync(archive))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return folder;
  };

  it("opens from a folder without a network, and shows elsewhere what others said as from another place", async () => {
    const student = await openWindow(browser, home.url, { theme: "light", width: 1280 });
    await signIn(student.page, pointer(student.page), "chi");
    await student.page.getByRole("link", { name: "Journal" }).waitFor();
    const send = async (page: Page, path: string, data: object) => {
      const answer = await page.request.post(home.url + path, { data });
      expect([path, answer.status()]).toEqual([path, 201]);
      return answer.json();
    };
    const { classes } = await (await student.page.request.get(`${home.url}/api/classes`)).json();
    const classId = classes[0].id;
    const body = "Both terms are multiplied by 2, so it is $2x + 6$.";
    const { artifact } = await send(student.page, "/api/me/artifacts", {
      ...{ kind: "text", title: "My proof", body, visibility: "class" },
    });
    const { project } = await send(student.page, "/api/projects", { classId, title: "The garden" });
    await student.page.request.patch(`${home.url}/api/projects/${project.id}`, {
      data: { revision: 1, body: "We grew **beans**." },
    });
    const teacher = await openWindow(browser, home.url, { theme: "light", width: 1280 });
    await signIn(teacher.page, pointer(teacher.page), "rivera");
    await teacher.page.getByRole("link", { name: "Portfolios" }).waitFor();
    const shown = `/api/classes/${classId}/artifacts/${artifact.id}`;
    await teacher.page.request.get(home.url + shown);
    await send(teacher.page, `${shown}/feedback`, {
      version: 1,
      comments: [
        { passage: { field: "body", start: 0, quote: "Both terms are multiplied" }, text: "Say why both." },
      ],
      release: true,
    });
    const answer = await student.page.request.get(`${home.url}/api/me/portfolio/export?format=zip`);
    const archive = await answer.body();

    const folder = unpacked(archive);
    for (const [width, colorScheme] of [
      [360, "dark"],
      [1280, "light"],
    ] as const) {
      const context = await browser.newContext({
        offline: true,
        viewport: { width, height: 800 },
        colorScheme,
      });
      const site = await context.newPage();
      const asked: string[] = [];
      site.on("request", (request) => asked.push(new URL(request.url()).protocol));
      await site.goto(pathToFileURL(join(folder, "index.html")).href);
      await look(site, `taken-site-${width}`);
      await site.getByRole("link", { name: "My proof" }).click();
      await site.getByRole("heading", { name: "Ms Rivera, teacher" }).waitFor();
      await site.getByRole("blockquote").getByText("Both terms are multiplied").waitFor();
      await expect.poll(() => site.locator("math").count()).toBe(1);
      await look(site, `taken-work-${width}`);
      await site.getByRole("link", { name: "Back to the beginning" }).click();
      await site.getByRole("link", { name: "The garden" }).click();
      await site.getByText("beans").waitFor();
      await look(site, `taken-project-${width}`);
      const paper = await site.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe(colorScheme === "dark" ? "rgb(22, 26, 33)" : "rgb(251, 250, 246)");
      expect(new Set(asked)).toEqual(new Set(["file:"]));
      await context.close();
    }
    rmSync(folder, { recursive: true, force: true });

    for (const [width, theme] of [
      [360, "dark"],
      [768, "light"],
      [1280, "light"],
    ] as const) {
      const { page, context } = await openWindow(browser, away.url, { theme, width });
      await signIn(page, pointer(page), "chi");
      await page.getByRole("link", { name: "Portfolio" }).first().click();
      await page.getByRole("link", { name: "Take it along" }).click();
      if (width === 360) {
        const file = { name: "portfolio.zip", mimeType: "application/zip", buffer: archive };
        await page.getByLabel("Choose a file").first().setInputFiles(file);
        await page.getByText("One piece of feedback came along.").waitFor();
      }
      const brought = page.getByRole("region", { name: "Brought along from another place" });
      await brought.getByText("Ms Rivera, teacher").waitFor();
      await brought.getByText("Say why both.").waitFor();
      await brought.locator("summary", { hasText: "The garden" }).focus();
      await page.keyboard.press("Enter");
      await brought.getByText("beans").waitFor();
      await look(page, `brought-along-${width}`);
      await context.close();
    }
    await Promise.all([student, teacher].map(({ context }) => context.close()));
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
    await expect.poll(() => page.getByRole("main").innerText()).not.toContain("alone");
    await expectAccessible(page, "a page that was shown");
    await expectFits(page, "a page that was shown");
    await Promise.all([student.context.close(), teacher.context.close()]);
  });
});
