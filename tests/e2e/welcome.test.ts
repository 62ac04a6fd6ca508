import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { andReadReply, ask, keyboard, pointer, signIn } from "./story.ts";

describe("the welcome and the page about oneself, in a real browser", () => {
  const house = openHouse();

  const spacing = (page: Page) => page.evaluate(() => document.documentElement.dataset.spacing ?? "usual");

  it("with the keyboard alone a new student is welcomed, and greeted by the chosen name (light, 1280 px)", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await signIn(page, hands, "ben");
    await page.getByRole("heading", { name: "Two minutes to get to know you" }).waitFor();
    await look(page, "welcome-card-light-1280");
    await hands.press("Tell a little about you");
    await page.getByRole("heading", { name: "What should we call you?" }).waitFor();
    await hands.fill("Call me", "Benny");
    await hands.press("English");
    await look(page, "welcome-name-light-1280");
    await hands.press("Next");
    await page.getByRole("heading", { name: "What would you like to get done?" }).waitFor();
    await hands.fill("In your own words", "pass the test in May");
    await hands.press("Next");
    await page.getByRole("heading", { name: "What do you like?" }).waitFor();
    await hands.press("music");
    await look(page, "welcome-interest-light-1280");
    await hands.press("Next");
    await hands.press("Next");
    await page.getByRole("heading", { name: "Would any of these make it easier?" }).waitFor();
    const spacingBox = page.getByRole("checkbox", { name: /^More space/ });
    while (!(await spacingBox.evaluate((box) => box === document.activeElement)))
      await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await look(page, "welcome-comfort-light-1280");
    await hands.press("Done");
    await page.getByRole("heading", { level: 1, name: /Benny/ }).waitFor();
    await expect.poll(() => page.getByRole("heading", { name: "Two minutes" }).count()).toBe(0);
    await expect.poll(() => spacing(page)).toBe("larger");
    await look(page, "welcome-after-light-1280");
    const reply = await andReadReply(page, () => ask(page, "hello"));
    expect(reply).toContain("Benny");
    await page.goto("/you");
    await page.getByText("pass the test in May").waitFor();
    await look(page, "you-light-1280");
    await window.context.close();
  });

  it("one press passes it over; what was said is corrected and deleted on the page about oneself (dark, 360 px)", async () => {
    const window = await house.open({ theme: "dark", width: 360 });
    const { page } = window;
    const hands = pointer(page);
    await signIn(page, hands, "chi");
    await page.getByRole("button", { name: "Not now" }).waitFor();
    await look(page, "welcome-card-dark-360");
    await page.getByRole("button", { name: "Not now" }).click();
    await page.getByRole("heading", { name: "Two minutes" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByLabel("Your problem or question").waitFor();
    await expect.poll(() => page.getByRole("heading", { name: "Two minutes" }).count()).toBe(0);

    await page.getByRole("button", { name: /language, theme, sign out/ }).click();
    await page.getByRole("menuitem", { name: "About you" }).click();
    await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
    await page
      .getByLabel("Add to “What you like”")
      .fill("chess and very long wordswithoutanyspaceinthemwhatsoever");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Correct “chess/ }).click();
    await page.getByLabel("Your words").fill("chess");
    await page.keyboard.press("Enter");
    await page.getByText("chess", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Only me: chess" }).click();
    await page.getByRole("button", { name: "Only me: chess", pressed: true }).waitFor();
    await look(page, "you-dark-360");
    await page.getByRole("button", { name: "Delete “chess”" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await expect.poll(() => page.getByText("chess", { exact: true }).count()).toBe(0);
    await look(page, "you-deleted-dark-360");
    await page.reload();
    await page.getByRole("checkbox", { name: /^More space/ }).click();
    await expect.poll(() => spacing(page)).toBe("larger");
    await page.goto("/welcome");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => spacing(page)).toBe("larger");
    await look(page, "welcome-spacing-dark-360");
    await window.context.close();
  });

  it("in Spanish, a reply is read aloud and words are dictated where the browser can", async () => {
    const window = await house.open({ theme: "light", width: 360 });
    const { page } = window;
    await page.addInitScript(playSpeech);
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/");
    await page.getByLabel("Usuario", { exact: true }).fill("dee");
    await page.getByLabel("Contraseña", { exact: true }).fill("ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Contar un poco de ti" }).click();
    await page.getByRole("heading", { name: "¿Cómo quieres que te llamemos?" }).waitFor();
    await look(page, "welcome-name-es-360");
    for (const heading of ["¿Qué te gustaría lograr?", "¿Qué te gusta?", "¿Cómo te gusta que te ayuden?"]) {
      await page.getByRole("button", { name: "Siguiente" }).click();
      await page.getByRole("heading", { name: heading }).waitFor();
    }
    await page.getByRole("button", { name: "Siguiente" }).click();
    await page.getByRole("checkbox", { name: /^Leer las respuestas/ }).check();
    await page.getByRole("checkbox", { name: /^Hablar en vez/ }).check();
    await look(page, "welcome-comfort-es-360");
    await page.getByRole("button", { name: "Listo" }).click();
    await andReadReply(page, () => ask(page, "3x + 5 = 20", "es"), "es");
    await page.getByRole("button", { name: "Leer en voz alta" }).click();
    await page.getByRole("button", { name: "Dejar de leer" }).waitFor();
    const said = await page.evaluate(() => document.documentElement.dataset.said ?? "");
    expect(said.length).toBeGreaterThan(20);
    expect(said).not.toMatch(/[$\\*]/);
    await page.getByRole("button", { name: "Hablar" }).click();
    await expect.poll(() => page.getByLabel("Tu mensaje").inputValue()).toBe("resto cinco");
    await look(page, "tutor-speech-es-360");
    await window.context.close();
  });
});

/** Stands in for the browser's voices, which a machine without sound has none of: what is read is noted, what is heard is fixed. */
function playSpeech() {
  class PlayedRecognition {
    lang = "";
    onresult: ((event: unknown) => void) | null = null;
    onend: (() => void) | null = null;
    start() {
      const phrase = Object.assign([{ transcript: "resto cinco" }], { isFinal: true });
      queueMicrotask(() => this.onresult?.({ resultIndex: 0, results: [phrase] }));
    }
    stop() {
      this.onend?.();
    }
    abort() {}
  }
  Object.defineProperty(window, "SpeechRecognition", { value: PlayedRecognition });
  Object.defineProperty(window, "speechSynthesis", {
    value: {
      cancel() {},
      speak({ text }: { text: string }) {
        document.documentElement.dataset.said = `${document.documentElement.dataset.said ?? ""} ${text}`;
      },
    },
  });
}
