import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type PracticeView,
  practiceSchema,
} from "../../server/modules/learners/practice/practice.schemas.ts";
import { rightAnswer } from "../support/right-answer.ts";
import { look as lookAt, openHouse } from "./house.ts";
import { expectAccessible, keyboard, pointer, signIn } from "./story.ts";

describe("the progress page, in a real browser", () => {
  const house = openHouse();

  const look = async (page: Page, name: string) => {
    await lookAt(page, name);
    await expectOneScroll(page, name);
  };

  /** Works through a session of practice, as sure as told, with the person who is signed in. */
  const practise = async (page: Page, skillId: string, sure: number) => {
    const post = async (path: string, data: object) =>
      (await page.request.post(`${house.url}/api/me/practice${path}`, { data })).json();
    let view: PracticeView = practiceSchema.parse(await post("", { skillId }));
    for (let asked = 0; view.session.status === "open"; asked += 1) {
      await post(`/${view.session.id}/items/${view.item?.seq}/answers`, {
        id: `${view.session.id}-${asked}`,
        given: rightAnswer(view),
        confidence: sure,
        took: 90_000,
      });
      view = practiceSchema.parse(await post(`/${view.session.id}/next`, {}));
    }
  };

  it.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)(
    "a student opens what a claim rests on, says that it is not right, begins the check and takes the word back; the teacher sees it (%s, %i px)",
    async (theme, width) => {
      const window = await house.open({ theme, width });
      const { page } = window;
      await signIn(page, pointer(page), "ada");
      await page.getByRole("link", { name: "Progress" }).click();
      const claims = page.getByRole("region", { name: "What stands out" });
      const claim = claims.getByRole("listitem").filter({ hasText: "first term in the bracket" }).first();
      await claim.waitFor();
      await page.getByRole("region", { name: /^Skill map: Algebra/ }).waitFor();
      await look(page, `progress-${theme}-${width}`);

      await claim.getByRole("button", { name: "What it rests on" }).click();
      await claim.getByText("You wrote").first().waitFor();
      await claim.getByText("not yet").first().waitFor();
      await look(page, `progress-evidence-${theme}-${width}`);
      await claim.getByRole("link", { name: "Open the conversation" }).first().click();
      await page.getByRole("log").waitFor();
      await page.goBack();

      await claim.getByRole("button", { name: "That’s not right" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("What is it really like? (if you want to say)").fill("I was in a hurry.");
      await look(page, `progress-dispute-${theme}-${width}`);
      await dialog.getByRole("button", { name: "Say so" }).click();
      await dialog.getByText("Three short questions").waitFor();
      await expectAccessible(page, "a dispute that was noted");
      await dialog.getByRole("button", { name: "Not now" }).click();
      await claim.getByText("I was in a hurry.").waitFor();
      await expect.poll(() => focusedText(page)).toBe("Take it back");

      const teacher = await house.open({ theme, width });
      await signIn(teacher.page, pointer(teacher.page), "rivera");
      await teacher.page.getByRole("link", { name: "Transcripts" }).click();
      const seen = teacher.page.getByRole("group").filter({ hasText: "disagree with their record" });
      await seen.getByText("I was in a hurry.").waitFor();
      await look(teacher.page, `progress-teacher-${theme}-${width}`);
      await teacher.context.close();

      await claim.getByRole("button", { name: "Begin the short check" }).click();
      await page.getByText("1 of 3").waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/practice\//);
      await page.getByRole("link", { name: "Progress" }).click();
      await claim.getByRole("button", { name: "Go on with the short check" }).waitFor();
      await claim.getByRole("button", { name: "Take it back" }).click();
      await claim.getByText("You took it back.").waitFor();
      await expect.poll(() => focusedText(page)).toBe("That’s not right");
      await window.context.close();
    },
  );

  it("shows mastery, sureness, help and time as pictures, each with its numbers as a table (light, 768 px)", async () => {
    const window = await house.open({ theme: "light", width: 768 });
    const { page } = window;
    await signIn(page, pointer(page), "chi");
    await page.getByRole("heading", { name: "For today" }).waitFor();
    await practise(page, "linear-equations.one-step", 0.2);
    await page.getByRole("link", { name: "Progress" }).click();
    await page
      .getByRole("img", { name: /Equations in one step: \d+ answers, from \d+% on .* to \d+% on / })
      .waitFor();
    await page.getByRole("img", { name: /answers: 20% sure, 100% right/ }).waitFor();
    await page.getByText("You know more than you think.").waitFor();
    await page.getByRole("img", { name: /^Alone: (\d+) of \1 right\. With help: 0 of 0 right\.$/ }).waitFor();
    await page.getByRole("img", { name: /^Time at work by day, / }).waitFor();
    await look(page, "progress-pictures-light-768");
    for (const title of ["Mastery over time", "How sure, how right", "Alone and with help", "Time at work"]) {
      await page.getByRole("button", { name: `Show as a table: ${title}` }).click();
      const table = page.getByRole("table", { name: title });
      await expect.poll(() => table.getByRole("row").count()).toBeGreaterThan(1);
      await expect.poll(() => table.innerText()).not.toMatch(/NaN|undefined|Invalid/);
    }
    await look(page, "progress-tables-light-768");
    await window.context.close();
  });

  it("works with the keyboard alone, in Spanish, from an empty record over the whole map to a word against a claim (dark, 1280 px)", async () => {
    const window = await house.open({ theme: "dark", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    await hands.fill("Usuario", "dee");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await hands.press("Progreso");
    await page.getByRole("heading", { name: "Aquí no hay nada todavía" }).waitFor();
    await page.getByRole("region", { name: /^Mapa de habilidades: / }).waitFor();
    await look(page, "progress-empty-es-dark-1280");
    await hands.press("Álgebra");
    await hands.press("Qué dice una ecuación");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("De esta todavía no se sabe nada.").waitFor();
    await expectAccessible(page, "a skill of the map");
    await page.keyboard.press("Escape");
    await expect.poll(() => focusedText(page)).toMatch(/^Qué dice una ecuación/);
    await hands.press("Ver el mapa entero");
    await hands.press("Ver como tabla");
    const table = page.getByRole("table", { name: "Mapa de habilidades: Álgebra" });
    await expect.poll(() => table.getByRole("row").count()).toBeGreaterThan(80);
    await hands.press("Practicar ahora");
    await page.getByText("1 de 8").waitFor();

    await practise(page, "linear-equations.one-step", 0.9);
    await hands.press("Progreso");
    await page.getByText("Sabes bien lo que sabes.").waitFor();
    await hands.press("En qué se apoya");
    await page.getByText("Escribiste").first().waitFor();
    await hands.press("No es así");
    await dialog.waitFor();
    await hands.fill("¿Cómo es en realidad? (si quieres)", "Todavía me cuesta.");
    await hands.press("Decirlo");
    await dialog.getByText("Gracias, queda anotado").waitFor();
    await hands.press("Ahora no");
    await expect.poll(() => focusedText(page)).toBe("Retirar lo dicho");
    await page.getByText("Todavía me cuesta.").waitFor();
    await look(page, "progress-es-dark-1280");
    await page.keyboard.press("Enter");
    await page.getByText("Lo retiraste.").waitFor();
    await window.context.close();
  });
});

/** What the focused control says. */
function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.slice(0, 60) ?? "");
}

/** The page scrolls inside its frame; the window around it does not scroll as well. */
async function expectOneScroll(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(beyond, where).toBeLessThanOrEqual(0);
}
