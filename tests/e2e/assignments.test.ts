import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { practiceSchema } from "../../server/modules/learners/practice/practice.schemas.ts";
import { rightAnswer } from "../support/right-answer.ts";
import { look, openHouse } from "./house.ts";
import { ask, keyboard, pointer, signIn } from "./story.ts";

/** The practice session that is open on the page. */
async function practiceOf(page: Page) {
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const answer = await page.request.get(`/api/me/practice/${id}`);
  return practiceSchema.parse(await answer.json());
}

/** Types an answer to the question in hand and sends it. */
async function answer(page: Page, text: string): Promise<void> {
  await page.getByLabel("Your answer").fill(text);
  await page.getByRole("button", { name: "Send it" }).click();
}

describe("assignments, in a real browser", () => {
  const house = openHouse();

  it("a class that was given nothing yet shows what an assignment can be, and a student is told nothing of it", async () => {
    const teacher = await house.open({ theme: "light", width: 768 });
    await signIn(teacher.page, pointer(teacher.page), "omar");
    await teacher.page.getByRole("link", { name: "Assignments" }).click();
    await teacher.page.getByRole("heading", { name: "Nothing given yet" }).waitFor();
    await look(teacher.page, "assignments-none-light-768");
    await teacher.context.close();
    const student = await house.open({ theme: "dark", width: 768 });
    await signIn(student.page, pointer(student.page), "dee");
    await student.page.getByRole("heading", { name: "For today" }).waitFor();
    expect(await student.page.getByText("From your teacher").count()).toBe(0);
    await student.page.goto("/my-assignments");
    await student.page.getByRole("heading", { name: "Nothing given yet" }).waitFor();
    await look(student.page, "my-assignments-none-dark-768");
    await student.context.close();
  });

  it("a teacher gives questions, a reading and writing; a student works; the teacher sees it and closes", async () => {
    const teacher = await house.open({ theme: "light", width: 1280 });
    const desk = teacher.page;
    await signIn(desk, pointer(desk), "rivera");
    await desk.getByRole("link", { name: "Assignments" }).click();
    await desk.getByRole("link", { name: "New assignment" }).click();
    await desk.getByLabel("Title", { exact: true }).fill("Equations with brackets");
    await desk.getByLabel("What to do, in a few words").fill("Alone first; ask the tutor if you are stuck.");
    await desk.getByRole("button", { name: /^Questions/ }).click();
    await desk.getByLabel("Skill", { exact: true }).selectOption({ label: "Equations with brackets" });
    const offered = desk.getByRole("checkbox", { name: /New numbers each time/ });
    await offered.nth(0).check();
    await offered.nth(1).check();
    await desk.getByRole("button", { name: /^Reading/ }).click();
    await desk
      .getByLabel("Text to read")
      .fill("A number outside a bracket multiplies **each** term inside it: $2(x + 3) = 2x + 6$.");
    await desk.getByRole("button", { name: "Add a question" }).click();
    await desk.getByLabel("The question").fill("What is 5(x + 1) without the bracket?");
    await desk.getByLabel("Right answer, if there is one").fill("5x + 5");
    await desk.getByRole("button", { name: "Add a question" }).click();
    await desk.getByLabel("The question").nth(1).fill("Why each term?");
    await desk.getByRole("button", { name: /^Writing/ }).click();
    await desk.getByLabel("What to write").fill("Explain to a friend how you open a bracket.");
    await desk.getByRole("button", { name: "Tomorrow" }).click();
    await look(desk, "assignment-new-light-1280");
    await desk.getByRole("button", { name: "Give it to the class" }).click();
    await desk.getByText("3 not begun").waitFor();
    const address = desk.url();

    const student = await house.open({ theme: "light", width: 1280 });
    const { page } = student;
    await signIn(page, pointer(page), "ada");
    await page.getByRole("heading", { name: "From your teacher" }).waitFor();
    await look(page, "assigned-today-light-1280");
    await page.getByRole("link", { name: /^Equations with brackets/ }).click();
    await page.getByText("Who reads what you hand in: Ms Rivera").waitFor();
    await look(page, "assigned-light-1280");

    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByText("1 of 2").waitFor();
    await look(page, "assigned-practice-light-1280");
    await answer(page, "98765");
    await page.getByText("Not yet.").waitFor();
    await answer(page, rightAnswer(await practiceOf(page)));
    await page.getByText("That’s right.").waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("2 of 2").waitFor();
    await answer(page, rightAnswer(await practiceOf(page)));
    await page.getByText("That’s right.").waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("heading", { name: "What you showed" }).waitFor();
    await page.getByRole("link", { name: "To the assignment" }).click();
    await page.getByText("2 of 2").waitFor();

    await page.getByLabel(/What is 5/).fill("5x + 5");
    await page.getByLabel(/Why each term/).fill("Because each is there five times.");
    await page.getByText("That’s right.").waitFor();
    await page.keyboard.press("Tab");
    await page.getByText("Your teacher reads this one.").waitFor();
    await page.reload();
    await page.getByText("Your teacher reads this one.").waitFor();

    await page.getByRole("button", { name: "Start writing" }).click();
    await page.waitForURL(/\/portfolio\//);
    await page.getByRole("link", { name: "To the assignment" }).waitFor();
    await look(page, "assigned-writing-light-1280");
    await page.getByRole("link", { name: "To the assignment" }).click();
    await page.getByRole("link", { name: "Go on" }).waitFor();
    await look(page, "assigned-under-way-light-1280");
    await student.context.close();

    await desk.goto(address);
    await desk.getByText("1 under way").waitFor();
    await desk.getByRole("region", { name: "Missed most" }).waitFor();
    await look(desk, "assignment-progress-light-1280");
    await desk.getByRole("table").getByRole("button", { name: "Ada" }).click();
    const work = desk.getByRole("dialog");
    await work.getByText("Because each is there five times.").waitFor();
    await look(desk, "assignment-handed-in-light-1280");
    await desk.keyboard.press("Escape");
    await work.waitFor({ state: "detached" });
    await desk.getByRole("button", { name: "Close" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await desk.getByRole("button", { name: "Open again" }).waitFor();
    await desk.getByRole("link", { name: "Assignments" }).first().click();
    await desk.getByRole("heading", { name: "Closed" }).waitFor();
    await look(desk, "assignments-light-1280");
    await teacher.context.close();
  });

  it("in an exam nothing is said before it is closed; on a phone in the dark, with the keyboard alone", async () => {
    const teacher = await house.open({ theme: "dark", width: 360 });
    const desk = teacher.page;
    const keys = keyboard(desk);
    await signIn(desk, pointer(desk), "rivera");
    await desk.getByRole("link", { name: "Assignments" }).waitFor();
    await desk.goto("/assignments/new");
    await keys.fill("Title", "A short exam");
    await keys.press("Reading");
    await keys.fill("Text to read", "Water boils at 100 °C at sea level.");
    await keys.press("Add a question");
    await keys.fill("The question", "At how many degrees does it boil?");
    await keys.fill("Right answer, if there is one", "100");
    await keys.press("Questions");
    await desk.getByLabel("Skill", { exact: true }).selectOption({ label: "Equations with brackets" });
    await desk
      .getByRole("checkbox", { name: /New numbers each time/ })
      .first()
      .focus();
    await desk.keyboard.press("Space");
    await desk.getByLabel("Exam").focus();
    await desk.keyboard.press("Space");
    await desk.getByText("In an exam the tutor explains the wording only").waitFor();
    await look(desk, "assignment-new-dark-360");
    await keys.press("Give it to the class");
    await desk.getByText("3 not begun").waitFor();
    await look(desk, "assignment-progress-dark-360");
    const address = desk.url();

    const student = await house.open({ theme: "dark", width: 360 });
    const { page } = student;
    await signIn(page, pointer(page), "ben");
    const question = "At how many degrees does it boil?";
    await ask(page, question);
    await page.getByText("This question is in an exam").waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe(question);
    await look(page, "exam-question-elsewhere-dark-360");
    await page.getByRole("link", { name: "Today" }).click();
    await page.getByRole("link", { name: /^A short exam/ }).click();
    await page.getByText("The tutor only explains the wording here").waitFor();
    const field = page.getByLabel(/At how many degrees/);
    await field.fill("90");
    await page.keyboard.press("Tab");
    await page.getByText("Kept. You see how it went when your teacher closes this.").waitFor();
    await look(page, "assigned-exam-dark-360");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByText("1 of 1").waitFor();
    await answer(page, "98765");
    await page.getByText("Your answer is kept.").waitFor();
    expect(await page.getByText("Not yet.").count()).toBe(0);
    await look(page, "assigned-exam-kept-dark-360");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("Your answers are kept.").waitFor();
    await page.getByRole("link", { name: "To the assignment" }).last().click();
    await page.getByText("All done.").waitFor();

    await desk.goto(address);
    await desk.getByText("1 done").waitFor();
    await desk.getByRole("button", { name: "Close", exact: true }).click();
    await look(desk, "assignment-close-dark-360");
    await desk.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await desk.getByRole("button", { name: "Open again" }).waitFor();

    await page.reload();
    await page.getByText("Your teacher has closed this.").waitFor();
    await page.getByText("Not yet.").waitFor();
    await page.getByRole("link", { name: "From your teachers" }).click();
    await page.getByRole("heading", { name: "Closed" }).waitFor();
    await look(page, "my-assignments-dark-360");
    await student.context.close();
    await teacher.context.close();
  });
});
