import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type House, look } from "./house.ts";
import { pointer, signIn } from "./story.ts";

/** What the tests of the journal do over and over. */
export function journalIn(house: House) {
  return {
    /** Looks at the page; it scrolls inside the desk, so the desk has to fit too. */
    async look(page: Page, name: string): Promise<void> {
      await look(page, name);
      const main = page.locator("#main > :first-child");
      const isWider = await main.evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(isWider, name).toBe(false);
    },
    body: (page: Page) => page.getByRole("textbox", { name: "Your text" }),
    saved: (page: Page) => page.getByText("Saved", { exact: true }).waitFor(),
    /** An entry as the server has it. */
    async onServer(page: Page, id: string): Promise<{ title: string; body: string }> {
      return (await (await page.request.get(`${house.url}/api/me/reflections/${id}`)).json()).reflection;
    },
    /** Writes an entry past the page. @returns its id */
    async write(page: Page, fields: object): Promise<string> {
      const answer = await page.request.post(`${house.url}/api/me/reflections`, {
        data: { title: "", ...fields },
      });
      return (await answer.json()).reflection.id;
    },
    idOf: (page: Page) => new URL(page.url()).pathname.split("/")[2] ?? "",
    async signedIn(name: string, theme: "light" | "dark" = "light", width = 1280) {
      const window = await house.open({ theme, width });
      await signIn(window.page, pointer(window.page), name);
      await window.page.getByRole("link", { name: "Journal" }).waitFor();
      return window;
    },
  };
}
