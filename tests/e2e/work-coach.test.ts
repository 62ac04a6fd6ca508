import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { View } from "../support/browser.ts";
import { look, openHouse } from "./house.ts";
import { shownWork } from "./shown-work.ts";
import { keyboard } from "./story.ts";

const body =
  "I think leaves are green because they hold chlorophyll. We measured 12.5 cm in the light and 4 cm in the dark. First I watered both plants.";

describe("the coach's feedback on work and marks on a picture, in a real browser", () => {
  const house = openHouse();
  const { as, show } = shownWork(house);
  /** Draws a picture of 600 × 400 pixels and uploads it. @returns its id */
  const upload = async (page: Page): Promise<string> => {
    const encoded = await page.evaluate(() => {
      const canvas = document.createElement("canvas");
      canvas.width = 600;
      canvas.height = 400;
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("no canvas");
      pen.fillStyle = "#f4efe2";
      pen.fillRect(0, 0, 600, 400);
      pen.fillStyle = "#3d7a4a";
      pen.fillRect(70, 60, 190, 130);
      pen.fillStyle = "#26303f";
      pen.fillRect(380, 230, 150, 110);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    });
    const bytes = Buffer.from(encoded, "base64");
    const files = `${house.url}/api/files`;
    const begun = await page.request.post(files, {
      data: { name: "leaf.png", type: "image/png", size: bytes.length },
    });
    const { id } = (await begun.json()).file;
    await page.request.put(`${files}/${id}/parts?offset=0`, {
      data: bytes,
      headers: { "content-type": "application/octet-stream" },
    });
    await page.request.post(`${files}/${id}/finish`, { data: {} });
    return id;
  };

  it("a learner asks with the keyboard, reads what stands where, and the next version is made after it (light, 768 px)", async () => {
    const learner = await as("ada", { theme: "light", width: 768 });
    const { page } = learner;
    const hands = keyboard(page);
    const id = await show(page, { title: "Green leaves", body });
    await page.goto(`/portfolio/${id}`);
    await page.getByRole("button", { name: "Ask the coach" }).waitFor();
    await hands.press("Ask the coach");
    await page.getByLabel("Look at it with").selectOption({ label: "Scientific explanation" });
    await look(page, "coach-ask-light-768");
    await hands.press("Look at version 1");
    const feedback = page.getByRole("article").filter({ hasText: "The coach" });
    await feedback.getByText("Here stands a number (“12.5”).").waitFor();
    await expect.poll(() => feedback.locator("q").first().innerText()).toContain("I think leaves are green");
    expect((await feedback.innerText()).match(/\?/g)).toHaveLength(1);
    await feedback.scrollIntoViewIfNeeded();
    await look(page, "coach-feedback-light-768");
    await hands.press("Edit");
    await page.getByLabel("Text", { exact: true }).fill(`${body} So the light makes them grow.`);
    await hands.press("Save");
    await page.getByText("Made after feedback from the coach").waitFor();
    await page.getByText("the coach about version 1").waitFor();
    await learner.context.close();
  });

  it("a class where a teacher releases: its learner waits, the teacher reads and releases (dark, 360 px, Spanish)", async () => {
    const view: View = { theme: "dark", width: 360 };
    const teacher = await as("rivera", view, "es");
    const learner = await as("ben", view, "es");
    const id = await show(learner.page, {
      title: "Hojas verdes",
      body: "Creo que la planta crece porque tiene luz. Medimos 12 cm en la ventana.",
    });
    await teacher.page.goto("/portfolios/rubrics");
    await teacher.page.getByRole("radio", { name: /Cuando tú lo entregues/ }).focus();
    await teacher.page.keyboard.press("Space");
    await look(teacher.page, "coach-setting-es-dark-360");

    await learner.page.goto(`/portfolio/${id}`);
    const theirs = keyboard(learner.page);
    await learner.page.getByRole("button", { name: "Preguntar al coach" }).waitFor();
    await theirs.press("Preguntar al coach");
    await learner.page.getByText("En tu clase un profesor lo lee primero").waitFor();
    await theirs.press("Mirar la versión 1");
    await learner.page.getByText("Tu profesor lee primero lo que dice").waitFor();
    await learner.page.getByText("Tu profesor lee primero lo que dice").scrollIntoViewIfNeeded();
    await look(learner.page, "coach-waits-es-dark-360");

    await teacher.page.goto(`/portfolios/${id}`);
    await teacher.page.getByText("Aquí dices por qué («porque»).").waitFor();
    await teacher.page.getByText("Aquí dices por qué («porque»).").scrollIntoViewIfNeeded();
    await look(teacher.page, "coach-handed-in-es-dark-360");
    await keyboard(teacher.page).press("Entregar lo que dice el coach");
    await teacher.page.getByText("espera al profesor").waitFor({ state: "detached" });
    await learner.page.reload();
    await learner.page.getByText("Aquí dices por qué («porque»).").waitFor();
    await learner.page.getByText("Aquí dices por qué («porque»).").scrollIntoViewIfNeeded();
    await look(learner.page, "coach-released-es-dark-360");
    await teacher.page.goto("/portfolios/rubrics");
    await teacher.page.getByRole("radio", { name: /Enseguida/ }).check();
    await Promise.all([learner.context.close(), teacher.context.close()]);
  });

  it("a teacher lets the coach draft, changes it and releases it, marked as drafted with the coach (light, 1280 px)", async () => {
    const view: View = { theme: "light", width: 1280 };
    const learner = await as("chi", view);
    const id = await show(learner.page, { title: "Leaves again", body });
    const teacher = await as("rivera", view);
    const { page } = teacher;
    await page.goto(`/portfolios/${id}`);
    await page.getByRole("button", { name: "Let the coach draft" }).click();
    await page.getByText("Drafted with the coach.").waitFor();
    const comments = page.getByRole("form", { name: "Your feedback" }).getByLabel("Comment", { exact: true });
    await comments.first().fill("This is where your idea begins.");
    await page.getByText("Drafted with the coach.").scrollIntoViewIfNeeded();
    await look(page, "coach-draft-light-1280");
    await page.getByRole("button", { name: "Release to the student" }).click();
    await page.getByText("drafted with the coach").waitFor();
    await learner.page.goto(`/portfolio/${id}`);
    await learner.page.getByText("This is where your idea begins.").waitFor();
    await learner.page.getByText("drafted with the coach").waitFor();
    await Promise.all([learner.context.close(), teacher.context.close()]);
  });

  it("parts of a picture are marked with the pointer, the keyboard and numbers, and the learner sees the same (light, 1280 px)", async () => {
    const view: View = { theme: "light", width: 1280 };
    const learner = await as("ada", view);
    const fileId = await upload(learner.page);
    const id = await show(learner.page, { kind: "image", title: "Two fields", fileId, body: "" });
    const teacher = await as("rivera", view);
    const { page } = teacher;
    await page.goto(`/portfolios/${id}`);
    const form = page.getByRole("form", { name: "Your feedback" });
    const surface = form.getByRole("button", { name: "Mark a part of the picture" });
    await surface.scrollIntoViewIfNeeded();
    const box = await surface.boundingBox();
    if (!box) throw new Error("the picture is there");
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.5, { steps: 4 });
    await page.mouse.up();
    await form.getByText("upper left, about a tenth of the picture").waitFor();
    await page.keyboard.type("What is this field?");

    await surface.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("And this one?");
    const second = form.getByRole("button", { name: /^Mark 2:/ });
    await second.focus();
    for (let count = 0; count < 12; count++) await page.keyboard.press("ArrowRight");
    for (let count = 0; count < 12; count++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+ArrowLeft");
    const left = form.getByLabel("Left, %").nth(1);
    const width = form.getByLabel("Width, %").nth(1);
    expect([await left.inputValue(), await width.inputValue()]).toEqual(["59", "28"]);
    await left.fill("95");
    await left.blur();
    await expect.poll(() => left.inputValue()).toBe("72");
    await form.getByText("lower right, about a tenth of the picture").last().waitFor();
    await look(page, "regions-form-light-1280");
    await form.getByRole("button", { name: "Release to the student" }).click();
    await page.getByRole("button", { name: "Say more about this version" }).waitFor();
    await look(page, "regions-released-light-1280");

    for (const [theme, wide] of [
      ["light", 1280],
      ["dark", 360],
    ] as const) {
      const reader = await as("ada", { theme, width: wide });
      await reader.page.goto(`/portfolio/${id}`);
      const said = reader.page.getByRole("article").filter({ hasText: "Ms Rivera" });
      await said.getByText("And this one?").waitFor();
      const marks = said.getByRole("list", { name: "Marks on the picture" }).getByRole("listitem");
      await expect.poll(() => marks.count()).toBe(2);
      await expect.poll(() => marks.last().innerText()).toContain("lower right");
      const picture = await said.getByRole("img").boundingBox();
      const mark = await marks.last().boundingBox();
      if (!picture || !mark) throw new Error("both are there");
      expect((mark.x - picture.x) / picture.width).toBeCloseTo(0.72, 1);
      await reader.page.getByText("The coach reads words.").waitFor();
      await said.scrollIntoViewIfNeeded();
      await look(reader.page, `regions-learner-${theme}-${wide}`);
      await reader.context.close();
    }
    await Promise.all([learner.context.close(), teacher.context.close()]);
  });
});
