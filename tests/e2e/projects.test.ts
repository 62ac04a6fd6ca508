import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { expectAccessible, keyboard, pointer, signIn } from "./story.ts";

describe("goals and projects, in a real browser", () => {
  const house = openHouse();

  const open = async (username: string, view: { theme: "light" | "dark"; width: number }, room: string) => {
    const window = await house.open(view);
    await signIn(window.page, pointer(window.page), username);
    await window.page.getByRole("link", { name: room }).first().waitFor();
    return window.page;
  };
  const post = async (page: Page, path: string, data: object) => {
    const answer = await page.request.post(house.url + path, { data });
    expect(answer.ok()).toBe(true);
    return answer.json();
  };

  it("two students write on one page at once and nothing is lost, each has a part, the teacher reads it, one leaves with their work", async () => {
    const ada = await open("ada", { theme: "light", width: 1280 }, "Portfolio");
    const ben = await open("ben", { theme: "dark", width: 360 }, "Portfolio");
    await post(ada, "/api/me/artifacts", { kind: "text", title: "A week of swifts", body: "Monday: **14**" });
    await post(ben, "/api/me/artifacts", { kind: "text", title: "My list of sparrows", body: "None." });
    await post(ben, "/api/me/reflections", { title: "Counting is hard", body: "They never sit still." });

    await ada.goto("/portfolio");
    await ada.getByRole("link", { name: "Projects" }).click();
    await ada.getByRole("heading", { name: "No projects yet" }).waitFor();
    await look(ada, "projects-empty-light-1280");
    await ada.getByLabel("What is it called?").fill("Birds at our school");
    await ada.getByRole("button", { name: "Start it" }).click();
    await ada.getByRole("heading", { name: "Birds at our school" }).waitFor();
    await ada.getByLabel("Ask a classmate to join", { exact: true }).selectOption({ label: "Ben" });
    await ada.getByRole("button", { name: "Ask a classmate to join: Ask" }).click();
    await ada.getByText("Ben is asked to join.").waitFor();

    await ben.goto("/projects");
    await ben.getByText("Ada asks you to join").waitFor();
    await look(ben, "projects-invited-dark-360");
    await ben.getByRole("button", { name: "Join" }).click();
    await ben.getByRole("heading", { name: "My part" }).waitFor();

    await ada.getByRole("button", { name: "Write on the page" }).click();
    await ada.getByLabel("Words of our page").fill("We count birds.\n\nBy hand.\n\nEvery day.");
    await ada.getByRole("button", { name: "Save", exact: true }).click();
    await ada.getByText("Saved for everybody.").waitFor();
    await ben.reload();
    for (const page of [ada, ben]) await page.getByRole("button", { name: "Write on the page" }).click();
    const words = (page: Page) => page.getByLabel("Words of our page");
    await words(ada).fill((await words(ada).inputValue()).replace("birds", "all **birds**"));
    await words(ben).fill((await words(ben).inputValue()).replace("day", "day at noon"));
    await ben.reload();
    await expect.poll(() => words(ben).inputValue()).toContain("day at noon");
    await look(ben, "project-writing-dark-360");
    await ada.getByRole("button", { name: "Save", exact: true }).click();
    await ada.getByText("Saved for everybody.").waitFor();
    await ben.getByRole("button", { name: "Save", exact: true }).click();
    await ben.getByText("Somebody else wrote at the same time.").waitFor();
    await ben.getByText("all birds").waitFor();
    await ben.getByText("Every day at noon.").waitFor();

    await ben.getByRole("button", { name: "Say what I did" }).click();
    await ben.getByLabel("What I did").fill("I counted the sparrows.");
    await ben.getByRole("button", { name: "Save", exact: true }).click();
    const part = ben.getByRole("region", { name: "My part" });
    await part.getByText("I counted the sparrows.").waitFor();
    await part.getByRole("button", { name: "Add from your portfolio: Add" }).click();
    await part.getByRole("link", { name: "My list of sparrows" }).waitFor();
    await part.getByRole("button", { name: "Link a page of your journal: Add" }).click();
    await part.getByRole("link", { name: "Counting is hard" }).waitFor();
    await part.getByText("Only you can see that it is linked here.").waitFor();
    await look(ben, "project-own-dark-360");
    const shared = ada.getByRole("region", { name: "Work of all of us" });
    await shared.getByRole("button", { name: "Add from your portfolio: Add" }).click();
    await shared.getByRole("link", { name: "A week of swifts" }).waitFor();

    const rivera = await open("rivera", { theme: "light", width: 768 }, "Projects");
    await rivera.getByRole("link", { name: "Projects" }).click();
    await rivera.getByRole("link", { name: "Birds at our school" }).click();
    await rivera.getByText("I counted the sparrows.").waitFor();
    await expect.poll(() => rivera.getByText("Counting is hard").count()).toBe(0);
    await expect.poll(() => rivera.getByRole("button", { name: "Write on the page" }).count()).toBe(0);
    await part.getByRole("button", { name: "Show its words to the project" }).click();
    await part.getByText("The others see its words").waitFor();
    await rivera.reload();
    await rivera.getByText("They never sit still.").waitFor();
    await look(rivera, "project-teacher-light-768");
    await rivera.getByRole("button", { name: "How the page was before" }).click();
    await rivera.getByRole("dialog").getByText("We count all birds.").waitFor();
    await expectAccessible(rivera, "how the page was before");
    await rivera.keyboard.press("Escape");
    await rivera.getByRole("link", { name: "A week of swifts" }).click();
    await rivera.getByText("Monday: 14").waitFor();
    await look(rivera, "project-work-light-768");
    await rivera.goBack();

    await ada.reload();
    await ada.getByText("They never sit still.").waitFor();
    await look(ada, "project-light-1280");
    await ada.goto("/portfolio");
    await ada.getByRole("link", { name: "A week of swifts" }).click();
    await ada.getByRole("link", { name: "Birds at our school" }).waitFor();
    await ada.getByText("You can see this, and those who see the projects it is in.").waitFor();
    await look(ada, "project-of-work-light-1280");

    await ben.getByRole("button", { name: "Leave the project" }).click();
    await look(ben, "project-leave-dark-360");
    await ben.getByRole("button", { name: "Leave and take my work with me" }).click();
    await ben.getByRole("heading", { name: "No projects yet" }).waitFor();
    await rivera.reload();
    await rivera.getByText("Every day at noon.").waitFor();
    await expect.poll(() => rivera.getByText("I counted the sparrows.").count()).toBe(0);
    await expect.poll(() => rivera.getByText("They never sit still.").count()).toBe(0);
  });

  it("a goal is named, shown by work and called reached, and that is taken back, with the keyboard alone, in Spanish (light, 360 px)", async () => {
    const { page } = await house.open({ theme: "light", width: 360 });
    const hands = keyboard(page);
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    await hands.fill("Usuario", "chi");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Portafolio" }).waitFor();
    const { artifact } = await post(page, "/api/me/artifacts", { kind: "text", title: "Mi demostración" });
    await hands.press("Portafolio");
    await hands.press("Metas");
    await page.getByRole("heading", { name: "Todavía no hay metas" }).waitFor();
    await look(page, "goals-empty-es-light-360");
    await hands.fill("Una meta tuya", "Explicar una demostración");
    await hands.press("Añadir esta meta");
    const goal = page.getByRole("article", { name: "Explicar una demostración" });
    await goal.waitFor();
    await hands.press("Añadir un trabajo que la muestre: Añadir");
    await goal.getByRole("link", { name: "Mi demostración" }).waitFor();
    await hands.press("La he alcanzado");
    await goal.getByText("Alcanzada", { exact: true }).waitFor();
    await look(page, "goals-es-light-360");
    await hands.press("Aún no, después de todo");
    await goal.getByText("Alcanzada", { exact: true }).waitFor({ state: "detached" });
    await page.goto(`/portfolio/${artifact.id}`);
    await page.getByRole("link", { name: "Explicar una demostración" }).waitFor();
    await look(page, "goal-of-work-es-light-360");

    await page.goto("/projects");
    await hands.fill("¿Cómo se llama?", "Aves");
    await hands.press("Empezarlo");
    await page.getByRole("heading", { name: "Aves" }).waitFor();
    await hands.press("Decir qué hice");
    await page.getByLabel("Qué hice").fill("Conté los gorriones.");
    await hands.press("Guardar");
    await page.getByText("Conté los gorriones.").waitFor();
    await look(page, "project-es-light-360");
    await hands.press("Dejar el proyecto");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("what a teacher confirmed stands by the skills with the work that shows it, and so does that it was taken back (dark, 768 px)", async () => {
    const dee = await open("dee", { theme: "dark", width: 768 }, "Portfolio");
    const { artifact } = await post(dee, "/api/me/artifacts", {
      kind: "text",
      title: "Why leaves breathe",
      visibility: "teachers",
    });
    const { user } = await (await dee.request.get(`${house.url}/api/session`)).json();
    const omar = await house.open({ theme: "light", width: 768 });
    await signIn(omar.page, pointer(omar.page), "omar");
    await omar.page.getByRole("link", { name: "Projects" }).waitFor();
    const path = `/api/classes/demo-biology/students/${user.id}/competencies`;
    const skill = "linear-equations.brackets";
    const { record } = await post(omar.page, path, { skill, evidence: [artifact.id] });
    await dee.goto("/portfolio/competencies");
    await dee.getByRole("heading", { name: "Confirmed by a teacher" }).waitFor();
    await dee.getByRole("link", { name: "Why leaves breathe" }).waitFor();
    await post(omar.page, `${path}/${record.id}/withdrawal`, { reason: "I mixed up two texts." });
    await dee.reload();
    await dee.getByText("took this back").waitFor();
    await look(dee, "competency-records-dark-768");
  });
});
