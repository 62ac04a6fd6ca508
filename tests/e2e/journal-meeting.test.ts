import { describe, expect, it } from "vitest";
import { openHouse } from "./house.ts";
import { journalIn } from "./journal-pages.ts";

describe("the journal's quiet parts, in a real browser", () => {
  const house = openHouse();
  const { body, look, onServer, saved, signedIn, write } = journalIn(house);

  it("shows words that were typed where another device moved the line, and puts them back in one press (light, 360 px)", async () => {
    const away = await signedIn("chi", "light", 360);
    const home = await signedIn("chi", "dark", 1280);
    const id = await write(home.page, { title: "Brackets", body: "Both terms get the three." });
    for (const { page } of [away, home]) {
      await page.goto(`/journal/${id}`);
      await body(page).click();
    }
    await away.context.setOffline(true);
    await away.page.keyboard.press("ControlOrMeta+End");
    await away.page.keyboard.type(" I forgot the second one.");
    await away.page.getByText("Saved on this device – no network").waitFor();
    await home.page.getByRole("toolbar").getByRole("button", { name: "Quotation" }).click();
    await saved(home.page);
    await expect.poll(async () => (await onServer(home.page, id)).body).toBe("> Both terms get the three.");
    await away.context.setOffline(false);
    for (const { page } of [away, home]) {
      const notice = page.getByRole("region", { name: "Words left out" });
      await notice.getByText("I forgot the second one.").waitFor();
      await look(page, `journal-left-out-${page === away.page ? "light-360" : "dark-1280"}`);
    }
    const notice = away.page.getByRole("region", { name: "Words left out" });
    await notice.getByRole("button", { name: "Put these words back" }).press("Enter");
    await notice.waitFor({ state: "detached" });
    for (const { page } of [away, home]) await body(page).getByText("I forgot the second one.").waitFor();
    expect((await onServer(home.page, id)).body).toBe(
      "> Both terms get the three.\n\nI forgot the second one.",
    );
    for (const { context } of [away, home]) await context.close();
  });

  it("asks for no mood until the learner turns moods on, shows it in list and calendar, hides it again and forgets it (dark, 768 px)", async () => {
    const { context, page } = await signedIn("dee", "dark", 768);
    const id = await write(page, { title: "Cells", body: "They divide." });
    await page.goto(`/journal/${id}`);
    const moods = page.getByRole("group", { name: "Mood" });
    await moods.getByText("Only you would see it.").waitFor();
    await expect.poll(() => moods.getByRole("radio").count()).toBe(0);
    await moods.getByRole("button", { name: "Turn moods on" }).click();
    await moods.getByRole("radio", { name: "None" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => onServer(page, id)).toMatchObject({ mood: "glad" });
    await look(page, "journal-moods-dark-768");
    await page.goto("/journal");
    await page.getByRole("link", { name: /^Cells.*Glad/s }).waitFor();
    await page.getByRole("button", { name: "Calendar" }).click();
    await page.getByRole("button", { name: /: 1 page, Glad$/ }).waitFor();
    await look(page, "journal-moods-calendar-dark-768");
    await page.goto(`/journal/${id}`);
    await moods.getByRole("button", { name: "Turn moods off" }).click();
    await moods.getByText("The 1 mood you named is kept, but shown nowhere.").waitFor();
    await look(page, "journal-moods-off-dark-768");
    await page.goto("/journal");
    await page.getByRole("link", { name: /^Cells/ }).waitFor();
    await expect.poll(() => page.getByText("Glad").count()).toBe(0);
    await page.goto(`/journal/${id}`);
    await moods.getByRole("button", { name: "Forget them" }).click();
    await moods.getByText("Only you would see it.").waitFor();
    await moods.getByRole("button", { name: "Turn moods on" }).click();
    await moods.getByRole("radio", { name: "None", checked: true }).waitFor();
    await context.close();
  });

  it("attaches any page of the journal to a piece of work: by its words, or by asking for more (light, 360 px)", async () => {
    const { context, page } = await signedIn("ben", "light", 360);
    await write(page, { title: "The oldest page", body: "Long ago." });
    for (let index = 0; index < 32; index += 1) await write(page, { title: `Page ${index}`, body: "x" });
    await page.goto("/portfolio/new");
    await page.getByRole("button", { name: "Attach a journal entry…" }).click();
    const field = page.getByRole("group", { name: "Reflections about it" });
    await field.getByRole("button", { name: "Page 31", exact: true }).waitFor();
    await expect.poll(() => field.getByRole("button", { name: "The oldest page" }).count()).toBe(0);
    await look(page, "portfolio-reflections-light-360");
    await field.getByRole("button", { name: "Show more" }).click();
    await field.getByRole("button", { name: "The oldest page" }).click();
    await field.getByRole("button", { name: "Take off: The oldest page" }).waitFor();
    await field.getByRole("searchbox", { name: "Search your journal" }).fill("page 7");
    await expect
      .poll(async () => (await field.getByRole("listitem").allInnerTexts()).map((text) => text.trim()))
      .toEqual(["Page 27", "Page 17", "Page 7"]);
    await field.getByRole("button", { name: "Page 17" }).press("Enter");
    await field.getByRole("button", { name: "Take off: Page 17" }).waitFor();
    await context.close();
  });
});
