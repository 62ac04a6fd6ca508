import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { diagnosticSchema } from "../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { rightInDiagnostic } from "../support/right-answer.ts";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

describe("the diagnostic, in a real browser", () => {
  const house = openHouse();

  /** Which question is in hand, from its heading, which has the focus. */
  const focusIsOn = (page: Page, words: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toBe(words);

  it("is put away with one press, and says so in plain words when it can't be reached", async () => {
    const window = await house.open({ theme: "dark", width: 360 });
    const { page } = window;
    await signIn(page, pointer(page), "dee");
    await page.getByRole("button", { name: "Not now" }).click();
    const card = page.getByRole("heading", { name: "Find out where you stand" });
    await card.waitFor();
    await page.getByRole("button", { name: "No, thank you" }).click();
    await card.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { name: "For today" }).waitFor();
    await expect.poll(() => card.count()).toBe(0);
    await page.route("**/api/me/diagnostics?*", (route) => route.abort());
    await page.goto("/diagnostic");
    await page.getByRole("alert").waitFor();
    await look(page, "diagnostic-unreachable-dark-360");
    await page.unroute("**/api/me/diagnostics?*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Begin: Algebra" }).waitFor();
    await page.goto("/diagnostic/no-such-one");
    await page.getByRole("alert").waitFor();
    await page.getByRole("link", { name: "Choose a subject" }).click();
    await page.getByRole("button", { name: "Begin: Algebra" }).waitFor();
    await window.context.close();
  });

  it.each([
    ["ben", "light", 1280],
    ["chi", "dark", 360],
  ] as const)(
    "Today offers it to %s; it is stopped, gone on with after a reload, and shows a map and one start (%s, %i px)",
    async (who, theme, width) => {
      const window = await house.open({ theme, width });
      const { page } = window;
      const at = `${theme}-${width}`;
      await signIn(page, pointer(page), who);
      await page.getByRole("button", { name: "Not now" }).click();
      await page.getByRole("heading", { name: "Find out where you stand" }).waitFor();
      await look(page, `diagnostic-card-${at}`);
      await page.getByRole("link", { name: "Have a look" }).click();
      await page.getByRole("button", { name: "Begin: Algebra" }).waitFor();
      await look(page, `diagnostic-choose-${at}`);
      await page.getByRole("button", { name: "Begin: Algebra" }).click();
      await focusIsOn(page, "Question 1 of at most 15");
      await look(page, `diagnostic-question-${at}`);

      const typed = page.getByLabel("Your answer");
      if ((await typed.count()) > 0) {
        await typed.fill("I am thinking about lunch");
        await page.getByRole("button", { name: "Send answer" }).click();
        await page.getByText("I can’t read that as a finished answer yet.").waitFor();
        await expect.poll(() => typed.inputValue()).toBe("I am thinking about lunch");
        await look(page, `diagnostic-unreadable-${at}`);
      }
      await page.getByRole("button", { name: "Pass this one" }).click();
      await focusIsOn(page, "Question 2 of at most 15");
      await page.reload();
      await page.getByRole("heading", { name: "Question 2 of at most 15" }).waitFor();
      await page.goto("/diagnostic");
      await page.getByRole("button", { name: "Go on: Algebra" }).click();
      await focusIsOn(page, "Question 2 of at most 15");
      await page.getByRole("button", { name: "I haven’t met this" }).click();
      await focusIsOn(page, "Question 3 of at most 15");
      await page.getByRole("button", { name: "Stop here" }).click();

      await focusIsOn(page, "Where you stand in Algebra");
      await page.getByRole("region", { name: /^Your map of Algebra, can be scrolled/ }).waitFor();
      await look(page, `diagnostic-found-${at}`);
      await page.getByRole("button", { name: "Show as a table" }).click();
      await expect.poll(() => page.getByRole("row").count()).toBeGreaterThan(5);
      await look(page, `diagnostic-table-${at}`);
      await page.reload();
      await page.getByRole("heading", { name: "Where you stand in Algebra" }).waitFor();
      await page.getByRole("button", { name: /^Start here/ }).click();
      await page.getByText("1 of 8").waitFor();
      await page.goto("/today");
      await page.getByRole("heading", { name: "For today" }).waitFor();
      await expect
        .poll(() => page.getByRole("heading", { name: "Find out where you stand" }).count())
        .toBe(0);
      await page.goto("/diagnostic");
      await page.getByRole("link", { name: /^what was found/ }).click();
      await page.getByRole("heading", { name: "Where you stand in Algebra" }).waitFor();
      await window.context.close();
    },
  );

  it("ends by itself for somebody who answers right, and suggests what comes next (light, 768 px)", async () => {
    const window = await house.open({ theme: "light", width: 768 });
    const { page } = window;
    await signIn(page, pointer(page), "ada");
    await page.getByRole("heading", { name: "For today" }).waitFor();
    await page.goto("/diagnostic");
    await page.getByRole("button", { name: "Begin: Algebra" }).click();
    await focusIsOn(page, "Question 1 of at most 15");
    const id = page.url().split("/").at(-1);
    for (;;) {
      const state = await page.request.get(`/api/me/diagnostics/${id}`);
      const view = diagnosticSchema.parse(await state.json());
      if (view.item === null) break;
      await focusIsOn(page, `Question ${view.item.number} of at most 15`);
      const answer = rightInDiagnostic(view);
      if (view.item.options.length > 0) {
        await page
          .getByRole("group")
          .getByRole("button", { name: new RegExp(`^${answer}`) })
          .click();
      } else {
        await page.getByLabel("Your answer").fill(answer);
        await page.keyboard.press("Enter");
      }
      await expect
        .poll(() => page.getByRole("heading", { level: 1 }).innerText())
        .not.toBe(`Question ${view.item.number} of at most 15`);
    }
    await focusIsOn(page, "Where you stand in Algebra");
    await page.getByText(/^You seem to know \d\d skills already/).waitFor();
    await page.getByRole("region", { name: /^Your map of Algebra, can be scrolled/ }).waitFor();
    await look(page, "diagnostic-known-light-768");
    await page.getByRole("button", { name: "Show as a table" }).click();
    await expect.poll(() => page.getByRole("cell", { name: "mastered" }).count()).toBeGreaterThan(0);
    await window.context.close();
  });

  it("works with the keyboard alone, in Spanish, from the end of the welcome to where to start", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    await hands.fill("Usuario", "dee");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Para hoy" }).waitFor();
    await page.goto("/welcome");
    for (const heading of ["¿Cómo quieres", "¿Qué te gustaría", "¿Qué te gusta?", "¿Cómo te gusta"]) {
      await page.getByRole("heading", { name: heading }).waitFor();
      await hands.press("Siguiente");
    }
    await hands.press("Guardar y descubrir dónde estoy");
    await page.getByRole("heading", { name: "Descubre dónde estás" }).waitFor();
    await hands.press("Empezar: Estadística y probabilidad");
    for (let number = 1; ; number += 1) {
      const heading = page.getByRole("heading", { level: 1 });
      await expect.poll(() => heading.innerText()).toMatch(new RegExp(`^Pregunta ${number} |^Dónde estás`));
      if ((await heading.innerText()).startsWith("Dónde estás")) break;
      expect(number).toBeLessThanOrEqual(15);
      await focusIsOn(page, `Pregunta ${number} de 15 como mucho`);
      if (number === 1) await look(page, "diagnostic-question-es-1280");
      await hands.press("No lo he visto");
    }
    await focusIsOn(page, "Dónde estás en Estadística y probabilidad");
    await page.getByRole("region", { name: /^Tu mapa de Estadística.*desplazar/ }).waitFor();
    await look(page, "diagnostic-found-es-1280");
    await hands.press("Empezar aquí");
    await page.getByText("1 de 8").waitFor();
    await window.context.close();
  });
});
