import type { FileChooser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOf } from "../support/browser.ts";

/** How a person acts on the page: with a pointer, or with nothing but the keyboard. */
export interface Hands {
  /** Puts words into the field of this name. */
  fill(name: string, text: string): Promise<void>;
  press(name: string): Promise<void>;
}

export function pointer(page: Page): Hands {
  return {
    fill: (name, text) => page.getByLabel(name, { exact: true }).fill(text),
    press: (name) =>
      page
        .getByRole("button", { name })
        .or(page.getByRole("menuitem", { name }))
        .or(page.getByRole("link", { name }))
        .first()
        .click(),
  };
}

/** Most steps of Tab from anywhere to anywhere on a page. */
const mostTabs = 80;

/** A file as the browser is given it. */
type ChosenFile = Parameters<FileChooser["setFiles"]>[0];

/** What keys can do besides: get somewhere, choose in a list by the beginning of a name, and choose a file. */
export interface Keys extends Hands {
  focusOn(name: string | RegExp): Promise<void>;
  choose(name: string | RegExp, option: string): Promise<void>;
  chooseFile(name: string | RegExp, file: ChosenFile): Promise<void>;
}

/** Only keys: once what is meant is there, Tab until the focus is on it, then typing or Enter. */
export function keyboard(page: Page): Keys {
  const focusOn = async (name: string | RegExp) => {
    await focusable(page, name).first().waitFor({ state: "attached" });
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await focusIsOn(page, name)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`"${name}" can't be reached with Tab`);
  };
  return {
    async fill(name, text) {
      await focusOn(name);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
    async press(name) {
      await focusOn(name);
      await page.keyboard.press("Enter");
    },
    focusOn,
    async choose(name, option) {
      await focusOn(name);
      await page.keyboard.type(option);
    },
    async chooseFile(name, file) {
      // A key overtakes the order to report the chooser when both are sent at once: the order goes before the way there.
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        focusOn(name).then(() => page.keyboard.press("Enter")),
      ]);
      await chooser.setFiles(file);
    },
  };
}

/** What can have the focus and has this name. */
function focusable(page: Page, name: string | RegExp): Locator {
  return page
    .getByRole("button", { name })
    .or(page.getByRole("textbox", { name }))
    .or(page.getByRole("combobox", { name }))
    .or(page.getByRole("link", { name }))
    .or(page.getByRole("menuitem", { name }));
}

async function focusIsOn(page: Page, name: string | RegExp): Promise<boolean> {
  const focused = page.locator(":focus");
  if ((await focused.count()) === 0) return false;
  return (await focused.first().and(focusable(page, name)).count()) > 0;
}

/** How a finished reply shows in each language: the student's own messages, and the way to ask for another reply. */
const words = {
  en: { own: "You", another: "Ask for another reply", problem: "Your problem or question" },
  es: { own: "Tú", another: "Pedir otra respuesta", problem: "Tu problema o pregunta" },
} as const;

/** Starts a conversation from Today. The key goes to the field itself, wherever the focus was last. */
export async function ask(page: Page, problem: string, locale: keyof typeof words = "en"): Promise<void> {
  const field = page.getByLabel(words[locale].problem);
  await field.fill(problem);
  await field.press("Enter");
}

/**
 * Does something to the page and waits until the reply to it is whole: there is one message more, the
 * newest reply offers to be asked for again, and no text stands there as it was typed because what sets it is still to come.
 */
export async function andReadReply(
  page: Page,
  act: () => Promise<void>,
  locale: keyof typeof words = "en",
): Promise<string> {
  const log = page.getByRole("log");
  const own = log.getByRole("heading", { name: words[locale].own, exact: true });
  const before = await own.count();
  await act();
  await expect.poll(() => own.count(), { timeout: 20_000 }).toBeGreaterThan(before);
  await log.getByRole("button", { name: words[locale].another }).waitFor();
  await expect.poll(() => log.locator("[data-as=typed]").count(), { timeout: 20_000 }).toBe(0);
  return log.locator(":scope > div > div").last().innerText();
}

export async function signIn(page: Page, hands: Hands, username: string): Promise<void> {
  await page.goto("/");
  await page.getByLabel("Username", { exact: true }).waitFor();
  await hands.fill("Username", username);
  await hands.fill("Password", "ponder-demo");
  await page.keyboard.press("Enter");
}

/** No axe violation on the page as it is. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await violationsOf(page), where).toEqual([]);
}

/** The page has no sideways scroll. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, where).toBeLessThanOrEqual(0);
}
