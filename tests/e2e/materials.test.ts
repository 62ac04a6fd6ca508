import { describe, expect, it } from "vitest";
import { makePdf } from "../support/pdf.ts";
import { openHouse } from "./house.ts";
import { andReadReply, ask, expectAccessible, expectFits, pointer, signIn } from "./story.ts";

describe("what a class reads, and the mathematics keyboard, in a real browser", () => {
  const house = openHouse();

  it("a teacher adds a page and a PDF; the tutor quotes them by name and place; removed is removed", async () => {
    const teacher = await house.open({ theme: "light", width: 1280 });
    const { page } = teacher;
    await signIn(page, pointer(page), "omar");
    await page.getByRole("link", { name: "Materials" }).click();
    await page.getByText("Nothing to read yet").waitFor();
    await page.getByLabel("Name").fill("Soil handout");
    await page
      .getByLabel("Text", { exact: true })
      .fill("# Worms\n\nTheir burrows let air reach the roots of plants.");
    await page.getByRole("button", { name: "Add to the class" }).click();
    await page.getByRole("link", { name: "Soil handout" }).waitFor();
    const pdf = Buffer.from(makePdf(["Fungi trade water for sugar."]));
    await page
      .getByLabel("File")
      .setInputFiles({ name: "Fungi.pdf", mimeType: "application/pdf", buffer: pdf });
    await page.getByRole("button", { name: "Add to the class" }).click();
    await page.getByRole("link", { name: "Fungi" }).waitFor();
    await expectAccessible(page, "materials");

    const student = await house.open({ theme: "dark", width: 360 });
    await signIn(student.page, pointer(student.page), "dee");
    const reply = await andReadReply(student.page, () =>
      ask(student.page, "how do burrows help the roots of plants?"),
    );
    expect(reply).toContain("Soil handout (Worms)");
    expect(reply).toContain("Their burrows let air reach the roots of plants.");
    await student.context.close();

    await page.getByRole("link", { name: "Fungi" }).click();
    await page.getByText("Fungi trade water for sugar.").waitFor();
    await expectAccessible(page, "a material");
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Remove Soil handout" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await page.getByRole("link", { name: "Soil handout" }).waitFor({ state: "detached" });
    await teacher.context.close();
  });

  it.each([
    { theme: "light", width: 1280 },
    { theme: "dark", width: 360 },
  ] as const)(
    "mathematics is written with keys and put into the message: $theme, $width px",
    async (view) => {
      const window = await house.open(view);
      const { page } = window;
      const loaded: string[] = [];
      page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
      await signIn(page, pointer(page), "ben");
      await andReadReply(page, () => ask(page, "4x = 3"));
      expect(loaded.filter((path) => path.includes("MathKeyboard"))).toEqual([]);
      await page.getByRole("button", { name: "Mathematics keyboard" }).click();
      await page.locator("math-field").waitFor();
      await expectFits(page, "keyboard");
      await expectAccessible(page, "keyboard");
      await page.keyboard.type("x=3/4");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      const box = page.getByLabel("Your message", { exact: true });
      await expect.poll(() => box.inputValue()).toBe("$x=\\frac34$");
      const reply = await andReadReply(page, () => box.press("Enter"));
      expect(reply).toMatch(/3\s*4|3\/4/);
      expect(loaded.filter((path) => path.includes("MathKeyboard")).length).toBeGreaterThan(0);
      await window.context.close();
    },
  );
});
