import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

const skill = "linear-equations.brackets";

describe("confirming skills, in a real browser", () => {
  const house = openHouse();

  it("a teacher confirms a skill by work with the keyboard alone, takes it back with a reason, and its student sees both (light, 1280 px; dark, 360 px)", async () => {
    const [student, teacher] = await Promise.all([
      house.open({ theme: "dark", width: 360 }),
      house.open({ theme: "light", width: 1280 }),
    ]);
    const ada = student.page;
    const rivera = teacher.page;
    await signIn(ada, pointer(ada), "ada");
    await ada.getByRole("link", { name: "Portfolio" }).waitFor();
    for (const [title, strength] of [
      ["Brackets, twice", "partial"],
      ["Brackets on the board", "complete"],
    ]) {
      const made = await ada.request.post(`${house.url}/api/me/artifacts`, {
        data: {
          kind: "text",
          title,
          body: "2(x + 3) = 10",
          visibility: "teachers",
          skills: [{ skill, strength }],
        },
      });
      expect(made.status()).toBe(201);
    }

    const keys = keyboard(rivera);
    await signIn(rivera, keys, "rivera");
    await rivera.getByRole("link", { name: "Portfolios" }).waitFor();
    await keys.press("Portfolios");
    await rivera.getByRole("link", { name: "Confirm skills by work" }).waitFor();
    await keys.press("Confirm skills by work");
    const sheet = rivera.getByRole("listitem").filter({ hasText: "Equations with brackets" }).first();
    await sheet.getByText("Ada: fully shown").waitFor();
    await look(rivera, "confirming-light-1280");
    await keys.press("Confirm with work: Equations with brackets");
    const board = rivera.getByRole("checkbox", { name: "Brackets on the board" });
    await board.waitFor();
    await expect.poll(() => board.isChecked()).toBe(true);
    await rivera.getByRole("checkbox", { name: "Brackets, twice" }).focus();
    await rivera.keyboard.press("Space");
    await look(rivera, "confirming-choice-light-1280");
    await keys.press("Confirm");
    await rivera.getByText("“Equations with brackets” is confirmed.").waitFor();
    await look(rivera, "confirming-said-light-1280");

    await ada.goto("/portfolio/competencies");
    await ada.getByText(/Confirmed by Ms Rivera, .* by Brackets on the board/).waitFor();
    await look(ada, "confirmed-dark-360");
    await ada.getByRole("button", { name: "table" }).click();
    await ada.getByRole("cell", { name: /Confirmed by Ms Rivera/ }).waitFor();

    await keys.press("Take back Equations with brackets");
    await rivera.getByRole("dialog").waitFor();
    await keys.fill("Why? Ada reads this.", "I mixed two sheets up.");
    await look(rivera, "confirming-back-light-1280");
    await keys.press("Take back");
    await rivera.getByText("I mixed two sheets up.").waitFor();
    await ada.reload();
    await ada.getByText("took this back").waitFor();
    await expect.poll(() => ada.getByText(/Confirmed by Ms Rivera/).count()).toBe(0);
    await Promise.all([student.context.close(), teacher.context.close()]);
  });

  it("says what there is of a student without shown work, in Spanish (dark, 360 px)", async () => {
    const window = await house.open({ theme: "dark", width: 360 });
    const { page } = window;
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    const hands = pointer(page);
    await hands.fill("Usuario", "omar");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Portafolios" }).waitFor();
    await page.goto("/portfolios/skills");
    await page.getByText("Nada que ver todavía").waitFor();
    await look(page, "confirming-none-es-dark-360");
    await window.context.close();
  });
});
