import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { journalIn } from "./journal-pages.ts";
import { pointer, signIn } from "./story.ts";

/** Cuts the network for scripts whose address fits, until the way back is called. */
async function cut(page: Page, scripts: RegExp): Promise<() => Promise<void>> {
  const refuse = (route: { abort(): Promise<void> }) => route.abort();
  await page.route(scripts, refuse);
  return () => page.unroute(scripts, refuse);
}

/** Presses the way to try again, which loads the page anew. */
async function tryAgain(page: Page): Promise<void> {
  const loaded = page.waitForEvent("load");
  await wayToTryAgain(page).click();
  await loaded;
}

const wayToTryAgain = (page: Page) => page.getByRole("main").getByRole("button", { name: "Try again" });

describe("what a page fetches after its first part, in a real browser", () => {
  const house = openHouse();
  const { signedIn, write } = journalIn(house);

  it("is tried again where it could not be fetched: a page, its words, and a part of a page", async () => {
    const { page, context } = await signedIn("ada");
    // An empty journal shows the ways to begin by itself.
    await write(page, { title: "Written before" });
    const heading = (name: string) => page.getByRole("heading", { level: 1, name });
    const again = wayToTryAgain(page);

    for (const scripts of [/assets\/Portfolio-/, /assets\/en-journal-/]) {
      const room = String(scripts).includes("journal") ? "Journal" : "Portfolio";
      const mend = await cut(page, scripts);
      await page.getByRole("link", { name: room, exact: true }).click();
      await again.waitFor();
      if (room === "Portfolio") await look(page, "fetched-later-failed-light");
      await mend();
      await tryAgain(page);
      await heading(room).waitFor();
    }

    const mend = await cut(page, /assets\/TemplateChoices-/);
    await page.getByRole("button", { name: "New page" }).click();
    await again.waitFor();
    await mend();
    await tryAgain(page);
    await page.getByRole("button", { name: "New page" }).click();
    await page.getByRole("button", { name: /Free page/ }).waitFor();
    await context.close();
  });

  it("comes in the language that was chosen meanwhile, and no page shows the name of a sentence", async () => {
    const { page, context } = await house.open({ theme: "dark", width: 1280 });
    await signIn(page, pointer(page), "ada");
    await page.getByRole("link", { name: "Journal", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Journal" }).waitFor();
    await page.getByRole("button", { name: /language, theme/ }).click();
    await page.getByRole("menuitemcheckbox", { name: "Español" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: "Diario" }).waitFor();
    for (const [room, title] of [
      ["Portafolio", "Portafolio"],
      ["Progreso", "Tu progreso"],
      ["Tutor", "Tus conversaciones"],
    ] as const) {
      await page.getByRole("link", { name: room, exact: true }).click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await expect
        .poll(() => page.getByRole("main").innerText())
        .not.toMatch(/\b(?:[a-z]+\.)+[a-z]+(?:-[a-z]+)+\b/);
    }
    await context.close();
  });
});
