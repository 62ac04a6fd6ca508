import { describe, expect, it } from "vitest";
import { openHouse } from "./house.ts";
import { journalIn } from "./journal-pages.ts";
import { pointer, signIn } from "./story.ts";

describe("the journal on several devices and without network, in a real browser", () => {
  const house = openHouse();
  const { body, look, onServer, saved, signedIn, write } = journalIn(house);

  it("loses no character when two devices type in one page and the network is cut at random", async () => {
    const devices = [await signedIn("chi"), await signedIn("chi")] as const;
    const [one, other] = devices;
    const id = await write(one.page, { title: "Together" });
    for (const { page } of devices) {
      await page.goto(`/journal/${id}`);
      await body(page).click();
    }
    const letters = ["ABCDEFG", "tuvwxyz"] as const;
    const typed = ["", ""];
    const cut = [false, false];
    // The longer run is for those who change how pages are sent.
    const until = Date.now() + (process.env.PONDER_LONG === "1" ? 60_000 : 10_000);
    for (let round = 0; Date.now() < until; round += 1)
      await Promise.all(
        devices.map(async ({ page, context }, index) => {
          if (Math.random() < 0.3) {
            cut[index] = !cut[index];
            await context.setOffline(cut[index] === true);
          }
          if (Math.random() < 0.1) await page.keyboard.press("ControlOrMeta+Home");
          if (Math.random() < 0.1) await page.keyboard.press("ControlOrMeta+End");
          // Where both divide one line at once its end is there twice, which would hide a loss from the count.
          if (index === 0 && Math.random() < 0.15) await page.keyboard.press("Enter");
          const letter = letters[index]?.[round % 7] ?? "";
          await page.keyboard.type(letter.repeat(3), { delay: 20 });
          typed[index] += letter.repeat(3);
        }),
      );
    for (const { context } of devices) await context.setOffline(false);
    const sorted = (text: string) => [...text.replace(/\s/g, "")].sort().join("");
    const all = sorted(typed.join(""));
    for (const { page } of devices)
      await expect.poll(async () => sorted(await body(page).innerText()), { timeout: 30_000 }).toBe(all);
    await expect.poll(() => body(one.page).innerText()).toBe(await body(other.page).innerText());
    await expect.poll(async () => sorted((await onServer(one.page, id)).body), { timeout: 30_000 }).toBe(all);
    for (const { context } of devices) await context.close();
  });

  it("keeps what was typed without network, says where it is, and shows both sides afterwards (dark, 768 px)", async () => {
    const away = await signedIn("dee", "dark", 768);
    const home = await signedIn("dee", "dark", 768);
    const id = await write(away.page, { title: "Cells", body: "What a cell does:" });
    await away.page.goto(`/journal/${id}`);
    await body(away.page).click();
    await away.context.setOffline(true);
    await away.page.keyboard.press("ControlOrMeta+End");
    await away.page.keyboard.press("Enter");
    await away.page.keyboard.type("It breathes, in a way.");
    await away.page.getByText("Saved on this device – no network").waitFor();
    await look(away.page, "journal-offline-dark-768");
    // The browser's "offline" ends a moment before a closed page does, so this one stays open.
    await home.page.goto(`/journal/${id}`);
    await body(home.page).click();
    await home.page.keyboard.press("ControlOrMeta+End");
    await home.page.keyboard.press("Enter");
    await home.page.keyboard.type("It divides.");
    await saved(home.page);
    await away.context.setOffline(false);
    const { page } = away;
    await page.getByText("This was also changed on another device. Both are here.").waitFor();
    await look(page, "journal-both-sides-dark-768");
    for (const device of [page, home.page])
      for (const words of ["It breathes, in a way.", "It divides."])
        await body(device).getByText(words).waitFor();
    await page.getByRole("link", { name: "Compare" }).click();
    const left = page.getByRole("region", { name: "Text on the first side" });
    const right = page.getByRole("region", { name: "Text on the second side" });
    await left.getByText("only on this side").first().waitFor();
    const texts = [await left.innerText(), await right.innerText()].join("\n--\n");
    expect(texts).toMatch(
      /It breathes, in a way\.[\s\S]*--[\s\S]*It divides\.|It divides\.[\s\S]*--[\s\S]*It breathes/,
    );
    await look(page, "journal-versions-dark-768");
    await away.context.close();
    await home.context.close();
  });

  it("asks for the password again where the session ended, and nothing typed meanwhile is lost or seen by the next person", async () => {
    const { context, page } = await signedIn("ada");
    const id = await write(page, { title: "Mine", body: "Before." });
    await page.goto(`/journal/${id}`);
    await body(page).click();
    await context.clearCookies();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type(" While away.");
    const dialog = page.getByRole("dialog", { name: "Please sign in again" });
    await dialog.waitFor();
    await page.getByText("Saved on this device – sign in to send it").waitFor();
    await dialog.getByLabel("Password", { exact: true }).fill("ponder-demo");
    await page.keyboard.press("Enter");
    await saved(page);
    expect((await onServer(page, id)).body).toBe("Before. While away.");

    await context.clearCookies();
    await body(page).click();
    await page.keyboard.type(" And more.");
    await page.getByText("Saved on this device – sign in to send it").waitFor();
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/reflections")) sent.push(`${request.method()} ${request.url()}`);
    });
    await dialog.getByRole("button", { name: "Sign in as somebody else" }).click();
    await page.getByLabel("Username", { exact: true }).waitFor();
    await signIn(page, pointer(page), "ben");
    await page.getByRole("link", { name: "Journal" }).click();
    await page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
    await page.getByRole("button", { name: "New page" }).waitFor();
    expect(sent.filter((request) => request.startsWith("POST"))).toEqual([]);
    await expect.poll(() => page.locator("main").innerText()).not.toContain("And more.");
    await page.getByRole("button", { name: /language, theme, sign out/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await signIn(page, pointer(page), "ada");
    await page.getByRole("link", { name: "Journal" }).click();
    await expect.poll(async () => (await onServer(page, id)).body).toContain("And more.");
    await context.close();
  });
});
