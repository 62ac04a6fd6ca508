import { describe, expect, it } from "vitest";
import type { View } from "../support/browser.ts";
import { look, openHouse } from "./house.ts";
import { shownWork } from "./shown-work.ts";
import { keyboard } from "./story.ts";

describe("feedback on work, in a real browser", () => {
  const house = openHouse();
  const { as, show } = shownWork(house);

  it("a teacher marks a passage, saves, releases; the learner reads it beside their own view and answers with a version (light, 1280 px)", async () => {
    const view: View = { theme: "light", width: 1280 };
    const learner = await as("ada", view);
    const id = await show(learner.page, {
      title: "Why the bracket opens",
      body: "I have two bags. **Both** terms are multiplied. So it is $2x + 6$.",
      why: "I saw it with the bags.",
      skills: [{ skill: "linear-equations.brackets", strength: "complete" }],
    });
    const teacher = await as("rivera", view);
    const { page } = teacher;
    await page.getByRole("link", { name: "Portfolios" }).click();
    await page.getByText("not answered").first().waitFor();
    await look(page, "feedback-list-light-1280");
    await page.getByRole("link", { name: "Why the bracket opens" }).click();
    const form = page.getByRole("form", { name: "Your feedback" });
    await form.getByLabel("Rubric").selectOption({ label: "Explains the reasoning" });
    await form.getByRole("group", { name: "Says why" }).getByRole("button", { name: "Clear" }).click();

    await page.getByText("terms are multiplied.").first().waitFor();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll("p")].find((one) =>
        one.textContent?.includes("Both terms"),
      );
      if (!paragraph) throw new Error("the work isn't there");
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf("terms are multiplied.") ?? -1;
        if (at === -1) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + "terms are multiplied.".length);
      }
    });
    await form.getByRole("button", { name: "Comment on “terms are multiplied.”" }).click();
    await page.keyboard.type("How do you know that it is both?");
    await form.getByLabel("How strongly it shows Equations with brackets").selectOption("partial");
    await form.getByRole("button", { name: "Save draft" }).click();
    await form.getByText("Draft saved").waitFor();
    await look(page, "feedback-form-light-1280");
    await learner.page.goto(`/portfolio/${id}`);
    await learner.page.getByText("Nothing yet.").waitFor();

    await page.reload();
    await expect
      .poll(() => form.getByLabel("Comment", { exact: true }).inputValue())
      .toBe("How do you know that it is both?");
    await form.getByRole("button", { name: "Release to the student" }).click();
    await page.getByRole("button", { name: "Say more about this version" }).waitFor();
    await page.getByText("not answered").waitFor({ state: "detached" });
    await look(page, "feedback-released-light-1280");

    await learner.page.reload();
    await learner.page.getByText("How do you know that it is both?").waitFor();
    await learner.page.getByText("Says why: Clear").waitFor();
    await learner.page.getByText("Teacher: partly shown").waitFor();
    await learner.page.getByRole("button", { name: "Look at it yourself" }).click();
    const own = learner.page.getByRole("form", { name: "What you think of it" });
    await own.getByLabel("Rubric").selectOption({ label: "Explains the reasoning" });
    await own.getByRole("group", { name: "Says why" }).getByRole("button", { name: "Growing" }).click();
    await own.getByRole("button", { name: "Show my teachers" }).click();
    await learner.page.getByText("Says why: Growing").waitFor();
    await learner.page.getByRole("button", { name: "Edit" }).click();
    await learner.page.getByLabel("Text", { exact: true }).fill("I have two bags, so both terms come twice.");
    await learner.page.getByLabel("What changed?").fill("said why both");
    await learner.page.getByRole("button", { name: "Save" }).click();
    await learner.page.getByText("Made after feedback from Ms Rivera").waitFor();
    await look(learner.page, "feedback-artifact-light-1280");
    await Promise.all([learner.context.close(), teacher.context.close()]);
  });

  it("with the keyboard alone, in Spanish: a rubric is copied and changed, a classmate hands in, the teacher releases it (dark, 360 px)", async () => {
    const view: View = { theme: "dark", width: 360 };
    const learner = await as("ben", view, "es");
    const id = await show(learner.page, {
      title: "Mi explicación",
      body: "Primero abro el paréntesis. Luego sumo.",
    });
    const teacher = await as("rivera", view, "es");
    const { page } = teacher;
    const hands = keyboard(page);
    await page.getByRole("link", { name: "Portafolios" }).waitFor();
    await hands.press("Portafolios");
    await page.getByText("Mi explicación").waitFor();
    await look(page, "feedback-list-es-dark-360");
    await hands.press("Rúbricas y quién comenta");
    await page.getByLabel("Los estudiantes de esta clase pueden comentar").focus();
    await page.keyboard.press("Space");
    await hands.press("Copiar y cambiar: Escritura");
    await hands.fill("Nombre", "Nuestras explicaciones");
    await look(page, "feedback-rubric-es-dark-360");
    await hands.press("Guardar para la clase");
    await page.getByRole("button", { name: "Cambiar: Nuestras explicaciones" }).waitFor();
    await look(page, "feedback-rubrics-es-dark-360");

    const classmate = await as("chi", view, "es");
    const theirs = keyboard(classmate.page);
    await classmate.page.goto("/portfolios");
    await classmate.page.getByText("Mi explicación").waitFor();
    await theirs.press("Mi explicación");
    const form = classmate.page.getByRole("form", { name: "Tus comentarios" });
    await form.getByLabel("Rúbrica").selectOption({ label: "Nuestras explicaciones" });
    await theirs.press("Añadir un comentario");
    await theirs.fill("Comentario", "¿Por qué primero el paréntesis?");
    await form.getByLabel("Sobre").selectOption({ label: "Primero abro el paréntesis." });
    await look(classmate.page, "feedback-peer-es-dark-360");
    await theirs.press("Enviar");
    await classmate.page.getByText("espera al profesor").waitFor();

    await page.goto(`/portfolios/${id}`);
    await page.getByText("¿Por qué primero el paréntesis?").waitFor();
    await hands.press("Entregar los comentarios de Chi");
    await page.getByText("espera al profesor").waitFor({ state: "detached" });
    await look(page, "feedback-work-es-dark-360");
    await learner.page.goto(`/portfolio/${id}`);
    await learner.page.getByText("¿Por qué primero el paréntesis?").waitFor();
    await expect
      .poll(() => learner.page.getByRole("article").locator("q").innerText())
      .toBe("Primero abro el paréntesis.");
    await look(learner.page, "feedback-artifact-es-dark-360");
    await Promise.all([learner.context.close(), teacher.context.close(), classmate.context.close()]);
  });

  it("begun on two devices, nothing is lost: both drafts are kept in one (light, 768 px)", async () => {
    const view: View = { theme: "light", width: 768 };
    const learner = await as("dee", view);
    const id = await show(learner.page, { title: "Leaves", body: "Leaves breathe." });
    const windows = [await as("omar", view), await as("omar", view)];
    for (const [index, { page }] of windows.entries()) {
      await page.goto(`/portfolios/${id}`);
      await page.getByRole("button", { name: "Add a comment" }).click();
      await page.keyboard.type(`Words ${index + 1}`);
    }
    const [first, second] = windows.map(({ page }) => page);
    if (!first || !second) throw new Error("two windows were opened");
    await first.getByRole("button", { name: "Save draft" }).click();
    await first.getByText("Draft saved").waitFor();
    await second.getByRole("button", { name: "Save draft" }).click();
    await second.getByRole("alert").getByRole("button", { name: "Keep both" }).click();
    await second.getByRole("button", { name: "Save draft" }).click();
    await second.getByText("Draft saved").waitFor();
    await second.reload();
    await second.getByLabel("Comment", { exact: true }).nth(1).waitFor();
    const kept = await second
      .getByLabel("Comment", { exact: true })
      .evaluateAll((fields) =>
        fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : "")),
      );
    expect(kept).toEqual(["Words 1", "Words 2"]);
    await Promise.all([learner, ...windows].map(({ context }) => context.close()));
  });
});
