import { describe, expect, it } from "vitest";
import { screenshot } from "../support/pictures.ts";
import { openHouse } from "./house.ts";
import { journalIn } from "./journal-pages.ts";
import { andReadReply, ask, keyboard, pointer, signIn } from "./story.ts";

describe("the journal, in a real browser", () => {
  const house = openHouse();
  const { body, idOf, look, onServer, saved, signedIn, write } = journalIn(house);

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
    await expect.poll(() => body(page).locator("math").count()).toBe(1);
    await expect.poll(() => page.getByLabel("Title", { exact: true }).inputValue()).toBe("Brackets");
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
    await expect.poll(() => page.getByText("Solo tú puedes leer esto.").count()).toBe(2);
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
    await expect.poll(() => page.getByRole("link", { name: /^El paréntesis/ }).count()).toBe(0);
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
    await expect.poll(() => feedback.getByRole("listitem").innerText()).toBe(said);
    await moments.getByRole("link", { name: /First wrong step/ }).click();
    await page.getByRole("log").waitFor();
    await context.close();
  });
});
