import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { expectAccessible, expectFits, keyboard, pointer, signIn } from "./story.ts";

const shots = "tests/.artifacts/shots";
mkdirSync(shots, { recursive: true });

describe("the journal, in a real browser", () => {
  let browser: Browser;
  let folder: TestFolder;
  let server: RunningServer;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = makeFolder();
    server = await startServer({ DATABASE_URL: folder.databaseUrl });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    folder?.remove();
  });

  const look = async (page: Page, name: string) => {
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    await expectAccessible(page, name);
    await expectFits(page, name);
  };
  const body = (page: Page) => page.getByRole("textbox", { name: "Your text" });
  const saved = (page: Page) => page.getByText("Saved", { exact: true }).waitFor();
  /** The body of an entry as the server has it. */
  const onServer = async (page: Page, id: string): Promise<{ title: string; body: string }> =>
    (await (await page.request.get(`${server.url}/api/me/reflections/${id}`)).json()).reflection;
  const idOf = (page: Page) => new URL(page.url()).pathname.split("/")[2] ?? "";
  const signedIn = async (name: string, theme: "light" | "dark" = "light", width = 1280) => {
    const window = await openWindow(browser, server.url, { theme, width });
    await signIn(window.page, pointer(window.page), name);
    await window.page.getByRole("link", { name: "Journal" }).waitFor();
    return window;
  };

  it("is begun, written and found again with the keyboard alone; a reload keeps every word (light, 1280 px)", async () => {
    const { context, page } = await signedIn("ben");
    const hands = keyboard(page);
    await hands.press("Journal");
    await page.getByRole("heading", { name: "Your first page" }).waitFor();
    await look(page, "journal-empty-light-1280");
    await hands.press("Free page");
    await body(page).waitFor();
    await page.keyboard.type("## What I tried");
    await page.keyboard.press("Enter");
    await page.keyboard.type("I put $x = 5$ into both lines. ");
    await page.keyboard.press("ControlOrMeta+B");
    await page.keyboard.type("It did not fit.");
    await page.keyboard.press("ControlOrMeta+B");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- first the bracket");
    await page.keyboard.press("Enter");
    await page.keyboard.type("then the rest");
    await hands.fill("Title", "Brackets");
    await saved(page);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Bold");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Italic");
    expect(await onServer(page, idOf(page))).toMatchObject({
      title: "Brackets",
      body: "## What I tried\n\nI put $x = 5$ into both lines. **It did not fit.**\n\n- first the bracket\n- then the rest",
    });
    await look(page, "journal-editor-light-1280");
    await page.reload();
    await body(page).waitFor();
    expect(await body(page).locator("math").count()).toBe(1);
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Brackets");
    await hands.press("All pages");
    await page.getByLabel("Search your journal").fill("bracket FIT");
    await page.getByRole("link", { name: /^Brackets/ }).waitFor();
    await look(page, "journal-list-light-1280");
    await context.close();
  });
});
