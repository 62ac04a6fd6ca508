import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { andReadReply, ask, keyboard, pointer, signIn } from "./story.ts";

const roster = "Name,Username,Group\nNoa Vidal,noa.v,Red\nLi Wen,li.w,Red\nMax Berg,max.b,Blue\n";
const password = "green lamp river";

describe("a teacher's day, from a new class to its report, in a real browser", () => {
  const house = openHouse();

  /** The class and all that is done with it is made here; the pages are looked at afterwards in three widths. */
  it("class, list, assignment, live view, queue, note and report, with the keyboard alone", async () => {
    const teacher = await house.open({ theme: "light", width: 1280 });
    const { page } = teacher;
    const keys = keyboard(page);
    await signIn(page, keys, "rivera");
    await page.getByRole("link", { name: "Classes" }).waitFor();

    const { classAddress, codes } = await makeClass(page);
    const noa = await firstSignIn("noa.v", codes[0] ?? "");
    await giveSkills(page);

    await noa.page.reload();
    await noa.page.getByRole("heading", { name: "From your teacher" }).waitFor();
    await andReadReply(noa.page, () => ask(noa.page, "2(x + 3) = 16"));

    await keys.press("Live");
    await page.getByRole("combobox", { name: "Class" }).waitFor();
    await keys.choose(/^Class$/, "Geometry");
    const card = page.locator("[data-live-card]").filter({ hasText: "Noa Vidal" });
    await card.getByText("2(x + 3)").or(card.locator("math")).first().waitFor();
    await look(page, "teacher-live-light-1280");
    for (const words of ["2x + 3 = 16", "2x + 3 = 16", "2x + 3 = 16"])
      await andReadReply(noa.page, async () => {
        await noa.page.getByLabel("Your message", { exact: true }).fill(words);
        await noa.page.keyboard.press("Enter");
      });
    await noa.page.getByRole("button", { name: "I’m stuck", exact: true }).click();
    await noa.page.getByRole("menuitem", { name: /^Ask my teacher/ }).click();
    await card.getByText("Asks for you").waitFor();

    await keys.press("Queue");
    const waits = page.locator("[data-queue-card]").filter({ hasText: "Noa Vidal" });
    await waits.filter({ hasText: "Asks for you" }).waitFor();
    await keys.focusOn(/^Noa Vidal.*Asks for you/);
    await page.keyboard.press("Enter");
    await page.getByText("The words it comes from").waitFor();
    await look(page, "teacher-queue-light-1280");
    await page.keyboard.press("t");
    await waits.getByText("You have it").waitFor();
    await keys.press("Read it in the transcript");

    await page.getByRole("heading", { level: 1, name: /^Noa Vidal/ }).waitFor();
    await keys.press("Add a note");
    await keys.fill("Your words", "What does the 2 belong to?");
    await keys.press("Keep the note");
    await page.getByRole("region", { name: /^Note from/ }).waitFor();
    await look(page, "teacher-note-light-1280");

    await keys.press("Queue");
    await waits.filter({ hasText: "You have it" }).waitFor();
    await keys.focusOn(/^Noa Vidal.*Asks for you/);
    await page.keyboard.press("c");
    await page.getByLabel("What was done about it").waitFor();
    await page.keyboard.type("Sat down with Noa.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("“Sat down with Noa.”").waitFor();

    await keys.press("Classes");
    await page.getByRole("link", { name: "Geometry, set 3" }).waitFor();
    await keys.press("Geometry, set 3");
    await page.getByRole("heading", { name: "Geometry, set 3" }).waitFor();
    await keys.press("Report");
    await page.waitForURL(/\/report$/);
    await page.getByText("This class has fewer than five students.").waitFor();
    await look(page, "teacher-report-light-1280");
    await noa.context.close();
    await teacher.context.close();
    await lookAround(classAddress);
  });

  /** Makes the class and its list of students. @returns the address of the class, and the codes of the first sign-ins */
  async function makeClass(page: Page): Promise<{ classAddress: string; codes: readonly string[] }> {
    const keys = keyboard(page);
    await keys.press("Classes");
    await page.getByRole("link", { name: "Algebra 1" }).waitFor();
    await keys.press("New class");
    await keys.fill("Name of the class", "Geometry, set 3");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Geometry, set 3" }).waitFor();
    const classAddress = new URL(page.url()).pathname;
    await keys.press("Add a list (CSV)");
    await page.getByLabel("Choose a file").waitFor({ state: "attached" });
    await keys.chooseFile("Choose a file", {
      name: "set-3.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(roster),
    });
    await page.getByRole("button", { name: "Add 3 students" }).waitFor();
    await keys.press("Add 3 students");
    await page.getByText("3 students were added").waitFor();
    const codes = (await page.getByRole("main").innerText()).match(/[A-Z2-9]{4}(?:-[A-Z2-9]{4}){2}/g) ?? [];
    expect(codes.length).toBe(3);
    return { classAddress, codes };
  }

  /** A student signs in for the first time with the code of a card. */
  async function firstSignIn(username: string, code: string) {
    const window = await house.open({ theme: "light", width: 768 });
    const answer = await window.page.request.post("/api/auth/first-sign-in", {
      headers: { origin: house.url },
      data: { username, code, password },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    await window.page.goto("/today");
    await window.page.getByLabel("Your problem or question").waitFor();
    return window;
  }

  /** Gives the class a skill to work on. */
  async function giveSkills(page: Page): Promise<void> {
    const keys = keyboard(page);
    await keys.press("Assignments");
    await page.getByRole("combobox", { name: "Class" }).waitFor();
    await keys.choose(/^Class$/, "Geometry");
    await page.getByRole("heading", { name: "Nothing given yet" }).waitFor();
    await keys.press("New assignment");
    await keys.fill("Title", "Brackets, for Monday");
    await keys.press("Skills");
    await keys.choose(/^Skill$/, "Equations with brackets");
    await keys.press("Add this skill");
    await page.getByRole("list", { name: "Skills chosen" }).waitFor();
    await keys.press("Give it to the class");
    await page.getByText("3 not begun").waitFor();
    await look(page, "teacher-assignment-light-1280");
  }

  async function lookAround(classAddress: string): Promise<void> {
    const id = classAddress.split("/").at(-1) ?? "";
    for (const [theme, width] of [
      ["dark", 360],
      ["light", 768],
    ] as const) {
      const { page, context } = await house.open({ theme, width });
      await signIn(page, pointer(page), "rivera");
      await page.getByRole("link", { name: "Classes" }).first().waitFor();
      for (const [name, path, there] of [
        ["class", classAddress, "Geometry, set 3"],
        ["assignments", `/assignments?class=${id}`, "Brackets, for Monday"],
        ["live", `/live?class=${id}`, "Noa Vidal"],
        ["queue", "/queue", "What is done"],
        ["transcripts", `/transcripts?class=${id}`, "Noa Vidal"],
        ["report", `${classAddress}/report`, "This class has fewer than five students."],
      ] as const) {
        await page.goto(path);
        await page.getByText(there).filter({ visible: true }).first().waitFor();
        await look(page, `teacher-${name}-${theme}-${width}`);
      }
      await context.close();
    }
  }
});
