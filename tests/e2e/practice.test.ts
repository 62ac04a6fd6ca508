import { describe, expect, it } from "vitest";
import { openHouse } from "./house.ts";
import { andReadReply, expectAccessible, expectFits, keyboard, pointer, signIn } from "./story.ts";

describe("practice, in a real browser", () => {
  const house = openHouse();

  it.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)(
    "a student takes what Today suggests, says how sure, is asked to look again, asks the tutor and sees what was shown (%s, %i px)",
    async (theme, width) => {
      const window = await house.open({ theme, width });
      const { page } = window;
      await signIn(page, pointer(page), "ada");
      await page.getByRole("heading", { name: "For today" }).waitFor();
      await page.getByRole("button", { name: "Practise Equations with brackets" }).click();
      await page.getByText("1 of 8").waitFor();
      await expectAccessible(page, "an item of practice");
      await expectFits(page, "an item of practice");
      await page.getByLabel(/how sure are you/).fill("90");
      const typed = page.getByLabel("Your answer");
      if ((await typed.count()) > 0) {
        await typed.fill("98765");
        await page.getByRole("button", { name: "Check it" }).click();
        await page.getByText("Not yet.").waitFor();
        await expect.poll(() => typed.inputValue()).toBe("98765");
      }
      await page.reload();
      await page.getByText("1 of 8").waitFor();
      await page.getByRole("button", { name: "Ask the tutor" }).click();
      const beside = page.getByRole("region", { name: "The tutor beside this one" });
      await beside.waitFor();
      await andReadReply(page, () => beside.getByRole("button", { name: /^Hint/ }).click());
      await expectAccessible(page, "the tutor beside an item");
      await page.getByRole("button", { name: "Pass this one" }).click();
      await page.getByText("2 of 8").waitFor();
      await page.getByRole("button", { name: "Stop here" }).click();
      await page.getByRole("heading", { name: "What you showed" }).waitFor();
      await expectAccessible(page, "what was shown");
      await expectFits(page, "what was shown");
      await window.context.close();
    },
  );

  it("works with the keyboard alone, in Spanish too", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    await hands.fill("Usuario", "ben");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Para hoy" }).waitFor();
    await hands.press("Practicar ");
    await page.getByText("1 de 8").waitFor();
    await hands.press("Pasar este");
    await page.getByText("2 de 8").waitFor();
    await hands.press("Parar aquí");
    await page.getByRole("heading", { name: "Lo que mostraste" }).waitFor();
    await window.context.close();
  });

  it("a student says what they are working towards, and Today leads there", async () => {
    const window = await house.open({ theme: "dark", width: 360 });
    const { page } = window;
    await signIn(page, pointer(page), "dee");
    await page.getByRole("button", { name: "Choose a goal" }).click();
    const dialog = page.getByRole("dialog", { name: "What are you working towards?" });
    await dialog.getByLabel("Find a skill").fill("quadratic");
    await dialog.getByRole("checkbox").last().focus();
    await page.keyboard.press("Space");
    await dialog.getByRole("group", { name: "Chosen" }).waitFor();
    await expectAccessible(page, "choosing a goal");
    await dialog.getByRole("button", { name: "Keep these" }).click();
    await page.getByText(/^Working towards: /).waitFor();
    await page
      .getByText(/^The next step towards /)
      .first()
      .waitFor();
    await expectAccessible(page, "Today with a goal");
    await expectFits(page, "Today with a goal");
    await page
      .getByRole("button", { name: /^Work one with the tutor: / })
      .first()
      .click();
    await page.waitForURL(/\/tutor\/./);
    await window.context.close();
  });
});
