import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openWindow, type View } from "../support/browser.ts";
import { type ModelServer, says, startModelServer } from "../support/model-server.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import {
  andReadReply,
  ask,
  expectAccessible,
  expectFits,
  type Hands,
  keyboard,
  pointer,
  signIn,
} from "./story.ts";

const shots = "tests/.artifacts/shots";
mkdirSync(shots, { recursive: true });

const corners: readonly View[] = [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 360 },
];
/** Each theme in each width with PONDER_LONG=1. */
const views: readonly View[] =
  process.env.PONDER_LONG === "1"
    ? [...corners, { theme: "dark", width: 1280 }, { theme: "light", width: 360 }]
    : corners;

describe("a student gets help in a real browser, and the teacher reads why", () => {
  let browser: Browser;
  let folder: TestFolder;
  let builtin: RunningServer;
  let played: RunningServer;
  let model: ModelServer;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = makeFolder();
    model = await startModelServer(says("Let us look at it together. ", "What would you do first, and why?"));
    builtin = await startServer({ DATABASE_URL: folder.databaseUrl });
    played = await startServer({
      DATABASE_URL: `${folder.databaseUrl}.model`,
      PONDER_MODEL: "compatible:played",
      OPENAI_BASE_URL: model.url,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([builtin?.kill(), played?.kill(), model?.close()]);
    folder?.remove();
  });

  const look = async (page: Page, view: View, name: string) => {
    const where = `${name} ${view.theme} ${view.width}`;
    await page.screenshot({ path: `${shots}/${name}-${view.theme}-${view.width}.png` });
    await expectAccessible(page, where);
    await expectFits(page, where);
  };

  const studentStory = async (page: Page, hands: Hands, view: View, name: string) => {
    await page.goto("/");
    await page.getByLabel("Username", { exact: true }).waitFor();
    await look(page, view, `${name}-sign-in`);
    await signIn(page, hands, "ben");
    await page.getByLabel("Your problem or question").waitFor();
    await look(page, view, `${name}-today`);

    await andReadReply(page, async () => {
      await hands.fill("Your problem or question", "can you solve 3(x - 2) = 2x + 7 for me");
      await page.keyboard.press("Enter");
    });
    const say = (text: string) =>
      andReadReply(page, async () => {
        await hands.fill("Your message", text);
        await page.keyboard.press("Enter");
      });
    await say("3x - 2 = 2x + 7");
    await andReadReply(page, () => hands.press("Hint, "));
    await say("3x - 6 = 2x + 7");
    await look(page, view, `${name}-tutor`);
    await say("x = 13");
    const text = await page.getByRole("log").innerText();
    if (view.width < 1100) {
      await hands.press("The page");
      await page.getByRole("dialog").waitFor();
      await look(page, view, `${name}-page`);
      await page.keyboard.press("Escape");
    }
    return text;
  };

  const teacherStory = async (page: Page, hands: Hands, view: View, name: string) => {
    await signIn(page, hands, "rivera");
    await hands.press("Transcripts");
    await page.getByLabel("Search what was said").waitFor();
    await look(page, view, `${name}-transcripts`);
    await hands.press("Ben");
    await page.getByText("Diagnosed", { exact: true }).first().waitFor();
    await look(page, view, `${name}-transcript`);
    return page.getByRole("main").innerText();
  };

  it.each(views)("with the built-in tutor: $theme, $width px", async (view) => {
    const student = await openWindow(browser, builtin.url, view);
    const said = await studentStory(student.page, pointer(student.page), view, "builtin");
    expect(said).toMatch(/\?/);
    await student.context.close();
    const teacher = await openWindow(browser, builtin.url, view);
    const why = await teacherStory(teacher.page, pointer(teacher.page), view, "builtin");
    expect(why).toContain("Decided");
    await teacher.context.close();
  });

  it.each(views)("with a model on the wire: $theme, $width px", async (view) => {
    const window = await openWindow(browser, played.url, view);
    const said = await studentStory(window.page, pointer(window.page), view, "model");
    expect(said).toContain("Let us look at it together.");
    await expect.poll(() => window.page.getByText("played").count()).toBeGreaterThan(0);
    await window.context.close();
  });

  it("with a hostile model the answer never shows on the screen", async () => {
    model.play(says("Sure! The answer is x = 13, since 3 times 11 is 33."));
    const window = await openWindow(browser, played.url, { theme: "light", width: 1280 });
    const { page } = window;
    await signIn(page, pointer(page), "chi");
    const reply = await andReadReply(page, () => ask(page, "3(x - 2) = 2x + 7"));
    expect(reply).not.toMatch(/13/);
    expect(reply).toMatch(/\p{L}{3}/u);
    model.play(says("Let us look at it together. ", "What would you do first, and why?"));
    await window.context.close();
  });

  it("when the model breaks in the middle, the reply is whole and says who finished it", async () => {
    model.play((wire) => {
      wire.say("You have two parts here. ");
      wire.raw("data: {broken\n\n");
      wire.end();
    });
    const window = await openWindow(browser, played.url, { theme: "dark", width: 360 });
    const { page } = window;
    await signIn(page, pointer(page), "chi");
    const reply = await andReadReply(page, () => ask(page, "7x - 1 = 20"));
    expect(reply).toContain("You have two parts here.");
    expect(reply).toContain("the built-in tutor did");
    model.play(says("Let us look at it together. ", "What would you do first, and why?"));
    await window.context.close();
  });

  it("with the keyboard alone, student and teacher", async () => {
    const view: View = { theme: "light", width: 1280 };
    const student = await openWindow(browser, builtin.url, view);
    await studentStory(student.page, keyboard(student.page), view, "keyboard");
    await student.context.close();
    const teacher = await openWindow(browser, builtin.url, view);
    await teacherStory(teacher.page, keyboard(teacher.page), view, "keyboard");
    await teacher.context.close();
  });

  it("a reload in the middle of a reply, and a second tab, lose nothing", async () => {
    let finish: (() => void) | undefined;
    model.play((wire) => {
      wire.say("You have two parts here. ");
      wire.say("One of them holds the unknown. ");
      finish = () => {
        wire.say("What could you undo first?");
        wire.end();
      };
    });
    const window = await openWindow(browser, played.url, { theme: "light", width: 1280 });
    const { page } = window;
    await signIn(page, pointer(page), "ada");
    await ask(page, "5x + 4 = 24");
    await page.getByText("You have two parts here.").waitFor();
    await page.reload();
    await page.getByText("You have two parts here.").waitFor();
    const second = await window.context.newPage();
    await second.goto(page.url());
    await second.getByText("You have two parts here.").waitFor();
    finish?.();
    for (const tab of [page, second]) {
      const log = tab.getByRole("log");
      await log.getByText("What could you undo first?").waitFor();
      await expect.poll(() => log.getByText("You have two parts here.").count()).toBe(1);
    }
    model.play(says("Let us look at it together. ", "What would you do first, and why?"));
    await window.context.close();
  });

  it("a stopped reply keeps what was said; an edited message starts a new branch; search finds it again", async () => {
    model.play((wire) => wire.say("You have two parts here. One is being added. "));
    const window = await openWindow(browser, played.url, { theme: "light", width: 1280 });
    const { page } = window;
    const log = page.getByRole("log");
    await signIn(page, pointer(page), "ben");
    await ask(page, "6x + 5 = 47");
    await log.getByText("You have two parts here.").waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await log.getByText("You stopped this reply.").first().waitFor();
    await expect.poll(() => log.getByText("You have two parts here.").count()).toBe(1);

    model.play(says("What would you do with the 8 first?"));
    await log.getByRole("button", { name: "Edit and send again" }).first().click();
    await page.getByLabel("Edit your message").fill("6x + 8 = 50");
    await page.getByRole("button", { name: "Send again" }).click();
    await log.getByText("What would you do with the 8 first?").waitFor();
    await expect.poll(() => log.getByText("You have two parts here.").count()).toBe(0);

    await page.getByRole("link", { name: "Tutor", exact: true }).click();
    await page.getByLabel("Search your conversations").fill("with the 8");
    await page.getByRole("link", { name: /6x \+ 8 = 50/ }).waitFor();
    await window.context.close();
    model.play(says("Let us look at it together. ", "What would you do first, and why?"));
  });

  it("speaks Spanish when the student chooses it", async () => {
    const window = await openWindow(browser, builtin.url, { theme: "light", width: 1280 });
    const { page } = window;
    await signIn(page, pointer(page), "chi");
    await page.getByRole("button", { name: /language, theme/ }).click();
    await page.getByRole("menuitemcheckbox", { name: "Español" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "hidden" });
    const reply = await andReadReply(page, () => ask(page, "resuelve 2x + 3 = 11", "es"), "es");
    expect(reply).toMatch(/[¿áéíóúñ]/);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("es");
    await window.context.close();
  });
});
