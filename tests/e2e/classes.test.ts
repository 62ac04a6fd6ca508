import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { andReadReply, ask, keyboard, pointer, signIn } from "./story.ts";

const sheet = (text: string) => ({
  name: "set-3.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

describe("a class is made, filled and ruled in a real browser", () => {
  const house = openHouse();

  it("a teacher makes a class with the keyboard alone, adds a list, and a student signs in with the card", async () => {
    const teacher = await house.open({ theme: "light", width: 1280 });
    const { page } = teacher;
    const keys = keyboard(page);
    await signIn(page, pointer(page), "rivera");
    await page.getByRole("link", { name: "Classes" }).click();
    await page.getByRole("link", { name: "Algebra 1" }).waitFor();
    await look(page, "classes-light-1280");

    await keys.press("New class");
    await keys.fill("Name of the class", "Geometry, set 3");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Geometry, set 3" }).waitFor();
    const code = await page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText();
    await look(page, "class-new-light-1280");

    await page.getByRole("link", { name: "Add a list (CSV)" }).click();
    await page
      .getByLabel("Choose a file")
      .setInputFiles(sheet("Name,Username,Group\nNoa Vidal,noa.v,Red\nMs Rivera,rivera,Red\nBen,ben,Blue\n"));
    await page.getByText("Somebody else has this username.").waitFor();
    await look(page, "roster-light-1280");
    await page.getByRole("button", { name: "Leave 1 line out and add the others" }).click();
    await page.getByText("2 students were added").waitFor();
    const card = page.getByRole("listitem").filter({ hasText: "Noa Vidal" });
    const first = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(await card.innerText())?.[0] ?? "";
    await look(page, "cards-light-1280");

    const noa = await house.open({ theme: "dark", width: 360 });
    await noa.page.goto("/");
    await noa.page.getByRole("link", { name: "I have a code" }).click();
    await noa.page.getByLabel("Code", { exact: true }).fill(first.toLowerCase());
    await look(noa.page, "join-code-dark-360");
    await noa.page.getByRole("button", { name: "Go on" }).click();
    await noa.page.getByLabel("Username", { exact: true }).fill("noa.v");
    await noa.page.getByLabel("Choose a password").fill("green lamp river");
    await look(noa.page, "first-sign-in-dark-360");
    await noa.page.getByRole("button", { name: "Keep it and sign in" }).click();
    await noa.page.waitForURL(/\/(today|welcome)/);
    await noa.context.close();

    await page.getByRole("link", { name: "To the class" }).first().click();
    await page.getByText("2 students").waitFor();
    await page.getByRole("button", { name: "Change Red" }).waitFor();

    const bo = await house.open({ theme: "light", width: 768 });
    await bo.page.goto("/join");
    await bo.page.getByLabel("Code", { exact: true }).fill(code);
    await bo.page.getByRole("button", { name: "Go on" }).click();
    await bo.page.getByRole("heading", { name: "You join Geometry, set 3" }).waitFor();
    await bo.page.getByLabel("Your name").fill("Bo Lind");
    await bo.page.getByLabel("A username to sign in with").fill("bo.lind");
    await bo.page.getByLabel("A password").fill("three red boats");
    await look(bo.page, "join-class-light-768");
    await bo.page.getByRole("button", { name: "Join and sign in" }).click();
    await bo.page.waitForURL(/\/(today|welcome)/);
    await bo.context.close();
    await teacher.context.close();
  });

  it("a teacher changes what the tutor may do and pauses it; the student sees why, and nothing is lost", async () => {
    const teacher = await house.open({ theme: "dark", width: 360 });
    const { page } = teacher;
    await signIn(page, pointer(page), "rivera");
    await page.getByRole("link", { name: "Classes" }).click();
    await page.getByRole("link", { name: "Algebra 1" }).click();
    await page.getByRole("heading", { name: "Algebra 1" }).waitFor();
    await page.getByLabel("Only what needs a person").check();
    await page.getByLabel("At certain hours").check();
    await page.getByText("Not saved yet").waitFor();
    await look(page, "class-rules-dark-360");
    await page.getByLabel("Always").check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved", { exact: true }).waitFor();

    const chi = await house.open({ theme: "light", width: 1280 });
    await signIn(chi.page, pointer(chi.page), "chi");
    await andReadReply(chi.page, () => ask(chi.page, "2x + 3 = 11"));
    await chi.page.getByText(/only what needs a person/i).waitFor();
    await page.getByRole("button", { name: "Pause the tutor for all" }).click();
    await page.getByText("The tutor is paused for the whole class.").waitFor();
    await chi.page.getByLabel("Your message").fill("2x = 8");
    await chi.page.keyboard.press("Enter");
    await chi.page.getByText("Your teacher has paused the tutor for a moment.").waitFor();
    await expect.poll(() => chi.page.getByLabel("Your message").inputValue()).toBe("2x = 8");
    await page.getByRole("button", { name: "Let the tutor go on" }).click();
    await page.getByText("The tutor is paused for the whole class.").waitFor({ state: "detached" });
    await andReadReply(chi.page, () => chi.page.keyboard.press("Enter"));
    await chi.context.close();
    await teacher.context.close();
  });
});
