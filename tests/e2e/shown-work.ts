import type { Page } from "playwright-core";
import type { View } from "../support/browser.ts";
import type { House } from "./house.ts";
import { pointer, signIn } from "./story.ts";

/** What the demo's people do with work that they show each other. */
export function shownWork(house: House) {
  return {
    /** A window of somebody who is signed in, in a language. */
    async as(username: string, view: View, locale: "en" | "es" = "en") {
      const window = await house.open(view);
      await signIn(window.page, pointer(window.page), username);
      await window.page.getByRole("navigation").first().waitFor();
      if (locale === "es") {
        await window.page.evaluate(() => localStorage.setItem("ponder.locale", "es"));
        await window.page.reload();
      }
      return window;
    },
    /** Keeps a piece of work for the class to see. @returns its id */
    async show(page: Page, fields: object): Promise<string> {
      const answer = await page.request.post(`${house.url}/api/me/artifacts`, {
        data: { kind: "text", visibility: "class", ...fields },
      });
      if (!answer.ok()) throw new Error(`the work was not kept: ${answer.status()}`);
      return String((await answer.json()).artifact.id);
    },
  };
}
