import { describe, expect, it } from "vitest";
import { look, openHouse, shots } from "./house.ts";
import { andReadReply, ask, keyboard, pointer, signIn } from "./story.ts";

describe("a teacher searches, reads and says something of what the tutor said, in a real browser", () => {
  const house = openHouse();

  it("with the keyboard alone; the student reads what is shared, and who opened and printed it", async () => {
    const student = await house.open({ theme: "dark", width: 360 });
    await signIn(student.page, pointer(student.page), "ben");
    await student.page.getByLabel("Your problem or question").waitFor();
    await andReadReply(student.page, () => ask(student.page, "my zebra says 2x + 3 = 11"));
    await andReadReply(student.page, async () => {
      await student.page.getByLabel("Your message", { exact: true }).fill("2x = 9");
      await student.page.keyboard.press("Enter");
    });
    const conversation = student.page.url();

    const { page, context } = await house.open({ theme: "light", width: 1280 });
    const keys = keyboard(page);
    await signIn(page, pointer(page), "rivera");
    await keys.press("Transcripts");
    const list = page.getByRole("list", { name: "Conversations" });
    await list.getByRole("link").nth(1).waitFor();
    await page.getByLabel("Search what was said").focus();
    await page.keyboard.type("ZEBR");
    await list.locator("mark").first().waitFor();
    await expect.poll(() => list.getByRole("link").count()).toBe(1);
    await expect.poll(() => list.locator("mark").allInnerTexts()).toEqual(["zebra"]);
    await page.getByText("More filters").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("The work", { exact: true }).selectOption("wrong");
    await page.getByText("No transcript fits").waitFor();
    await look(page, "transcripts-none-light-1280");
    await page.getByLabel("The work", { exact: true }).selectOption("");
    await list.locator("mark").first().waitFor();
    await look(page, "transcripts-search-light-1280");

    await keys.press("Ben");
    await page.getByRole("heading", { level: 1, name: /^Ben/ }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toContain("my zebra says");
    await page.keyboard.press("j");
    await expect.poll(focused).toContain("2x = 9");
    await page.keyboard.press("k");
    await expect.poll(focused).not.toContain("2x = 9");
    await page.keyboard.press("j");
    await keys.press("Add a note");
    await look(page, "transcripts-note-form-light-1280");
    await page.keyboard.press("ArrowDown");
    await keys.fill("Your words", "One line at a time: what is left of the 3?");
    await keys.fill("What I would have said", "What does taking 3 away do to each side?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await keys.press("Keep the note");
    const note = page.getByRole("region", { name: /^Note from/ });
    await note.waitFor();
    await expect.poll(() => note.innerText()).toContain("Told too much");
    await expect.poll(() => note.innerText()).toContain("the student sees it");
    await look(page, "transcripts-reading-light-1280");

    await page.setViewportSize({ width: 1600, height: 900 });
    await page.getByRole("complementary", { name: "The page after this turn" }).waitFor();
    await look(page, "transcripts-reading-light-1600");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.screenshot({ path: `${shots}/transcripts-print.png`, fullPage: true });
    await expect.poll(() => page.getByLabel("Search what was said").isVisible()).toBe(false);
    await expect.poll(() => note.isVisible()).toBe(true);
    const file = page.waitForEvent("download");
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: "CSV", exact: true }).click();
    expect((await file).suggestedFilename()).toBe("transcript.csv");
    const address = page.url();

    for (const width of [768, 360] as const) {
      const other = await house.open({ theme: "dark", width });
      await signIn(other.page, pointer(other.page), "rivera");
      await other.page.getByRole("link", { name: "Transcripts" }).first().waitFor();
      await other.page.goto("/transcripts?query=zebra&help=1");
      await other.page.getByText("No transcript fits").waitFor();
      await other.page.goto("/transcripts?query=zebra");
      await other.page.locator("mark").first().waitFor();
      await look(other.page, `transcripts-search-dark-${width}`);
      await other.page.goto(new URL(address).pathname);
      await other.page.getByRole("region", { name: /^Note from/ }).waitFor();
      await look(other.page, `transcripts-reading-dark-${width}`);
      await other.context.close();
    }
    await context.close();

    await student.page.goto(conversation);
    const shared = student.page.getByRole("region", { name: /^Note from/ });
    await shared.waitFor();
    await expect.poll(() => shared.innerText()).toContain("One line at a time");
    await expect.poll(() => student.page.getByRole("main").innerText()).not.toContain("taking 3 away");
    await look(student.page, "transcripts-shared-note-dark-360");
    await student.page.goto("/you");
    const read = student.page.getByRole("region", { name: "Who has read my conversations" });
    for (const what of ["opened", "printed", "exported"])
      await read
        .getByText(new RegExp(`${what}$`))
        .first()
        .waitFor();
    await read.scrollIntoViewIfNeeded();
    await look(student.page, "transcripts-openings-dark-360");
    await student.context.close();
  });
});
