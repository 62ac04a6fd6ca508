import { describe, expect, it } from "vitest";
import { openHouse } from "./house.ts";
import { andReadReply, expectAccessible, expectFits, keyboard, pointer, signIn } from "./story.ts";

describe("choosing what to practise, in a real browser", () => {
  const house = openHouse();

  it.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)(
    "a student finds a skill, takes one of its items and is helped with it (%s, %i px)",
    async (theme, width) => {
      const window = await house.open({ theme, width });
      const { page } = window;
      await signIn(page, pointer(page), "ada");
      await page.getByRole("link", { name: "Choose something to practise" }).click();
      await page.getByRole("button", { name: "Algebra", pressed: true }).waitFor();
      await expectAccessible(page, "choosing a skill");
      await expectFits(page, "choosing");
      await page.getByLabel("Find a skill").fill("zzz");
      await page.getByText("No skill goes by that name here").waitFor();
      await page.getByLabel("Find a skill").fill("What an equation says");
      await page.getByRole("button", { name: /items/ }).click();
      await page.getByText("Choose an answer").first().waitFor();
      await expectAccessible(page, "a skill's items");
      await page.getByRole("button", { name: "Take this one" }).first().click();
      await page.getByRole("heading", { name: /Algebra · / }).waitFor();
      await expectAccessible(page, "an item before the first words");
      await expectFits(page, "choosing");
      const reply = await andReadReply(page, () => page.getByRole("button", { name: /^Hint/ }).click());
      expect(reply.length).toBeGreaterThan(20);
      expect(reply.match(/\?/g) ?? []).toHaveLength(1);
      const options = page.getByRole("group", { name: "Which one is it?" }).getByRole("button");
      await expect.poll(() => options.count()).toBeGreaterThan(2);
      await expectAccessible(page, "an item with options");
      await expectFits(page, "an item with options");
      await andReadReply(page, () => options.first().click());
      await page.getByRole("log").getByText("A", { exact: true }).first().waitFor();
      await window.context.close();
    },
  );

  it("works with the keyboard alone, and finds the item again after a reload", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await signIn(page, hands, "ben");
    await page.getByLabel("Your problem or question").waitFor();
    await hands.press("Choose something to practise");
    await page.getByLabel("Find a skill").waitFor();
    await hands.press("Start with");
    await page.getByText("Write your first line or your thought below").waitFor();
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    await andReadReply(page, () => hands.press("Hint"));
    await page.reload();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await window.context.close();
  });
});
