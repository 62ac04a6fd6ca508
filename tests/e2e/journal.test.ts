import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { screenshot } from "../support/pictures.ts";
import { makeFolder, type RunningServer, startServer, type TestFolder } from "../support/server.ts";
import { andReadReply, ask, expectAccessible, expectFits, keyboard, pointer, signIn } from "./story.ts";

const shots = "tests/.artifacts/shots";
mkdirSync(shots, { recursive: true });

describe("the journal, in a real browser", () => {
  let browser: Browser;
  let folder: TestFolder;
  let server: RunningServer;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = makeFolder();
    server = await startServer({ DATABASE_URL: folder.databaseUrl });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    folder?.remove();
  });

  const look = async (page: Page, name: string) => {
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    await expectAccessible(page, name);
    await expectFits(page, name);
    // The page scrolls inside the desk, so the desk has to fit too.
    const main = page.locator("#main > :first-child");
    const isWider = await main.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isWider, name).toBe(false);
  };
  const body = (page: Page) => page.getByRole("textbox", { name: "Your text" });
  const saved = (page: Page) => page.getByText("Saved", { exact: true }).waitFor();
  /** The body of an entry as the server has it. */
  const onServer = async (page: Page, id: string): Promise<{ title: string; body: string }> =>
    (await (await page.request.get(`${server.url}/api/me/reflections/${id}`)).json()).reflection;
  const write = async (page: Page, fields: object): Promise<string> => {
    const answer = await page.request.post(`${server.url}/api/me/reflections`, {
      data: { title: "", ...fields },
    });
    return (await answer.json()).reflection.id;
  };
  const idOf = (page: Page) => new URL(page.url()).pathname.split("/")[2] ?? "";
  const signedIn = async (name: string, theme: "light" | "dark" = "light", width = 1280) => {
    const window = await openWindow(browser, server.url, { theme, width });
    await signIn(window.page, pointer(window.page), name);
    await window.page.getByRole("link", { name: "Journal" }).waitFor();
    return window;
  };

  it("is begun, written and found again with the keyboard alone; a reload keeps every word (light, 1280 px)", async () => {
    const { context, page } = await signedIn("ben");
    const hands = keyboard(page);
    await hands.press("Journal");
    await page.getByRole("heading", { name: "Your first page" }).waitFor();
    await look(page, "journal-empty-light-1280");
    await hands.press("Free page");
    await body(page).waitFor();
    await page.keyboard.type("## What I tried");
    await page.keyboard.press("Enter");
    await page.keyboard.type("I put $x = 5$ into both lines. ");
    await page.keyboard.press("ControlOrMeta+B");
    await page.keyboard.type("It did not fit.");
    await page.keyboard.press("ControlOrMeta+B");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- first the bracket");
    await page.keyboard.press("Enter");
    await page.keyboard.type("then the rest");
    await hands.fill("Title", "Brackets");
    await saved(page);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Bold");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Italic");
    expect(await onServer(page, idOf(page))).toMatchObject({
      title: "Brackets",
      body: "## What I tried\n\nI put $x = 5$ into both lines. **It did not fit.**\n\n- first the bracket\n- then the rest",
    });
    await look(page, "journal-editor-light-1280");
    await page.reload();
    await body(page).waitFor();
    expect(await body(page).locator("math").count()).toBe(1);
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Brackets");
    await hands.fill("Title", "Brackets twice");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Brackets twice" }).waitFor();
    await page.getByLabel("Search your journal").fill("bracket FIT");
    await page.getByRole("link", { name: /^Brackets twice/ }).waitFor();
    await look(page, "journal-list-light-1280");
    await context.close();
  });

  it("can be read where the editor can't be loaded, and what was typed last goes along when somebody signs out (light, 360 px)", async () => {
    const { context, page } = await signedIn("dee", "light", 360);
    const id = await write(page, { title: "To read", body: "## A cell\n\nIt has a **wall**, $x^2$ of it." });
    await page.goto("/journal");
    await page.route(/EntryEditor-.*\.js$/, (route) => route.abort());
    await page.getByRole("link", { name: /^To read/ }).click();
    await page.getByText("The editor could not be loaded. You can read the page here.").waitFor();
    await page.locator("strong", { hasText: "wall" }).waitFor();
    await page.locator("math").waitFor();
    await look(page, "journal-reading-light-360");
    await page.unroute(/EntryEditor-.*\.js$/);
    await page.reload();
    await body(page).click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type(" And a door.");
    await page.getByRole("button", { name: /language, theme, sign out/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByLabel("Username", { exact: true }).waitFor();
    const left = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("ponder-journal");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const rows = opening.result.transaction("changes").objectStore("changes").count();
            rows.onsuccess = () => resolve(rows.result);
          };
        }),
    );
    expect(left).toBe(0);
    await signIn(page, pointer(page), "dee");
    await page.getByRole("link", { name: "Journal" }).waitFor();
    expect((await onServer(page, id)).body).toContain("of it. And a door.");
    await context.close();
  });

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
    expect(await body(one.page).innerText()).toBe(await body(other.page).innerText());
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
    await dialog.waitFor();
    await dialog.getByRole("button", { name: "Sign in as somebody else" }).click();
    await page.getByLabel("Username", { exact: true }).waitFor();
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/reflections")) sent.push(`${request.method()} ${request.url()}`);
    });
    await signIn(page, pointer(page), "ben");
    await page.getByRole("link", { name: "Journal" }).click();
    await page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
    await page.getByRole("button", { name: "New page" }).waitFor();
    expect(sent.filter((request) => request.startsWith("POST"))).toEqual([]);
    expect(await page.locator("main").innerText()).not.toContain("And more.");
    await page.getByRole("button", { name: /language, theme, sign out/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await signIn(page, pointer(page), "ada");
    await page.getByRole("link", { name: "Journal" }).click();
    await expect.poll(async () => (await onServer(page, id)).body).toContain("And more.");
    await context.close();
  });

  it("takes a picture with its words, and a recording with what is said in it (light, 360 px)", async () => {
    const { context, page } = await signedIn("ben", "light", 360);
    // A tone instead of a microphone, which this browser does not have.
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        const audio = new AudioContext();
        const tone = audio.createOscillator();
        const out = audio.createMediaStreamDestination();
        tone.connect(out);
        tone.start();
        return out.stream;
      };
    });
    const id = await write(page, { title: "A drawing", body: "See:" });
    await page.goto(`/journal/${id}`);
    await body(page).click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.getByRole("toolbar").getByRole("button", { name: "Picture" }).click();
    const dialog = page.getByRole("dialog", { name: "Picture" });
    await dialog
      .getByLabel("Choose a picture")
      .setInputFiles({ name: "drawing.png", mimeType: "image/png", buffer: Buffer.from(screenshot()) });
    await dialog.getByLabel(/^What does it show/).fill("Two brackets");
    await look(page, "journal-picture-light-360");
    await dialog.getByRole("button", { name: "Insert" }).click();
    const picture = body(page).getByRole("img", { name: "Two brackets" });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image) => image.getAttribute("src")))
      .toMatch(/^\/api\/files\//);
    await saved(page);
    expect((await onServer(page, id)).body).toMatch(/^See:\s*!\[Two brackets\]\(\/api\/files\/[\w-]+\)/);
    await page.getByRole("toolbar").getByRole("button", { name: "Recording" }).click();
    const recorder = page.getByRole("dialog", { name: "Recording" });
    await recorder.getByRole("button", { name: "Record" }).click();
    await recorder.getByText("Recording…").waitFor();
    await recorder.getByRole("button", { name: "Stop" }).click();
    await recorder.getByText("Recorded. You can listen to it on the page.").waitFor();
    await recorder.getByLabel("What you say, in writing (if you like)").fill("Both get the three.");
    await look(page, "journal-recording-light-360");
    await recorder.getByRole("button", { name: "Insert" }).click();
    await body(page).locator("audio[aria-label='Both get the three.']").waitFor();
    await saved(page);
    expect((await onServer(page, id)).body).toContain("![🔊 Both get the three.](/api/files/");
    await look(page, "journal-with-picture-light-360");
    await context.close();
  });

  it("says in words who can read a page, in Spanish too, and is put away, taken out again and found by day and tag (dark, 360 px)", async () => {
    const { context, page } = await signedIn("chi", "dark", 360);
    await page.evaluate(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/journal");
    await page.getByRole("button", { name: "Página nueva" }).click();
    await look(page, "journal-templates-es-dark-360");
    await page.getByRole("button", { name: "¿Qué? ¿Y qué? ¿Y ahora qué?" }).click();
    const text = page.getByRole("textbox", { name: "Tu texto" });
    await text.waitFor();
    await page.keyboard.type("Resolví una ecuación con paréntesis.");
    await page.getByLabel("Título", { exact: true }).fill("El paréntesis");
    await page.getByText("Guardado", { exact: true }).waitFor();
    expect(await page.getByText("Solo tú puedes leer esto.").count()).toBe(2);
    await look(page, "journal-entry-es-dark-360");
    await page.getByRole("radio", { name: "También mis docentes" }).check();
    await page.getByText("Tú y los docentes de tus clases pueden leer esto.").first().waitFor();
    await page.getByLabel("Añadir una etiqueta").fill("álgebra");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Quitar la etiqueta álgebra" }).waitFor();
    const id = idOf(page);
    await expect.poll(() => onServer(page, id)).toMatchObject({ visibility: "teachers", tags: ["álgebra"] });
    await page.getByRole("button", { name: "Archivar esta página" }).click();
    await page.getByText("«El paréntesis» quedó archivada.").waitFor();
    expect(await page.getByRole("link", { name: /^El paréntesis/ }).count()).toBe(0);
    await look(page, "journal-put-away-es-dark-360");
    await page.getByRole("button", { name: "Sacarla del archivo" }).click();
    await page.getByRole("button", { name: "#álgebra" }).click();
    await page
      .getByRole("link", { name: /^El paréntesis/ })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Calendario" }).click();
    await page.getByRole("button", { name: /: \d+ páginas?$/ }).click();
    await page.getByRole("button", { name: "Mostrar todo el diario" }).waitFor();
    await look(page, "journal-calendar-es-dark-360");
    await context.close();
  });

  it("is offered after a solved conversation with its moments, and a formula is changed by pressing it (light, 768 px)", async () => {
    const { context, page } = await signedIn("ada", "light", 768);
    await ask(page, "2(x + 3) = 16");
    await page.getByRole("log").getByRole("button", { name: "Ask for another reply" }).waitFor();
    const say = (words: string) =>
      andReadReply(page, async () => {
        await page
          .getByRole("textbox", { name: /answer|message|write/i })
          .last()
          .fill(words);
        await page.keyboard.press("Enter");
      });
    for (const line of ["2x + 3 = 16", "2x + 6 = 16", "2x = 10", "x = 5"]) await say(line);
    await page.getByRole("heading", { name: "Write down what you learned?" }).waitFor();
    await look(page, "journal-offer-light-768");
    await page.getByRole("button", { name: "Write it down" }).click();
    await body(page).waitFor();
    const moments = page.getByRole("region", { name: "Moments of that session" });
    await moments.getByText("First wrong step").first().waitFor();
    await moments.getByText("Where it clicked").first().waitFor();
    await page.keyboard.type("I thought $3$ was enough.");
    await body(page).locator(".formula").click();
    const dialog = page.getByRole("dialog", { name: "Formula" });
    await dialog.getByLabel("LaTeX").fill("2 \\cdot 3");
    await look(page, "journal-formula-light-768");
    await dialog.getByRole("button", { name: "Done" }).click();
    await saved(page);
    await expect
      .poll(async () => (await onServer(page, idOf(page))).body)
      .toContain("I thought $2 \\cdot 3$ was enough.");
    await page.getByRole("button", { name: "Ask the coach about my writing" }).click();
    const feedback = page.getByRole("region", { name: "Feedback" });
    await feedback.getByText(/^Ponder’s coach · /).waitFor();
    const said = await feedback.getByRole("listitem").innerText();
    expect(said.match(/\?/g)?.length).toBe(1);
    await look(page, "journal-moments-light-768");
    await page.reload();
    await feedback.getByText(/^Ponder’s coach · /).waitFor();
    expect(await feedback.getByRole("listitem").innerText()).toBe(said);
    await moments.getByRole("link", { name: /First wrong step/ }).click();
    await page.getByRole("log").waitFor();
    await context.close();
  });
});
