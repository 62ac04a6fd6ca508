import { describe, expect, it } from "vitest";
import { screenshot } from "../support/pictures.ts";
import { look, openHouse } from "./house.ts";
import { andReadReply, ask, expectAccessible, keyboard, pointer, signIn } from "./story.ts";

describe("the portfolio, in a real browser", () => {
  const house = openHouse();

  it.each([
    ["light", 1280, "ben"],
    ["dark", 360, "chi"],
  ] as const)(
    "a turn kept from the tutor is in the portfolio with the way back; said why it matters, its versions compare, put away it comes back (%s, %i px)",
    async (theme, width, username) => {
      const window = await house.open({ theme, width });
      const { page } = window;
      await signIn(page, pointer(page), username);
      await page.getByRole("link", { name: "Portfolio" }).click();
      await page.getByRole("heading", { name: "What is worth keeping?" }).waitFor();
      await look(page, `portfolio-empty-${theme}-${width}`);

      await page.getByRole("link", { name: "Today" }).click();
      await andReadReply(page, () => ask(page, "Solve 3(x - 2) = 2x + 7"));
      const conversation = page.url();
      const log = page.getByRole("log");
      await log.getByRole("button", { name: "Keep this" }).last().click();
      await page.getByText("Kept in your portfolio.").waitFor();
      await look(page, `portfolio-kept-${theme}-${width}`);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Taken out of your portfolio again.").waitFor();
      await log.getByRole("button", { name: "Keep this" }).last().click();
      await page.getByRole("link", { name: "Look at it" }).click();

      const main = page.getByRole("main");
      await main.getByText("Only you can see this.").waitFor();
      await expect.poll(() => main.getByText("3(x - 2) = 2x + 7").count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: "Why does this matter to you?" }).click();
      await page.getByLabel("Why it matters").fill("I saw what the bracket does.");
      await page.getByLabel("Name a skill").selectOption({ label: "Equations with brackets" });
      await page.getByLabel("How strongly it shows").selectOption("partial");
      await look(page, `portfolio-edit-${theme}-${width}`);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("You: partly shown").waitFor();
      await look(page, `portfolio-artifact-${theme}-${width}`);

      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Why it matters").fill("I saw what the bracket really does.");
      await page.getByLabel("What changed?").fill("more exact");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("link", { name: "Compare its 3 versions" }).click();
      await page.getByText("What changed: more exact").waitFor();
      await expect
        .poll(async () => (await page.locator("ins").allInnerTexts()).join("").trim())
        .toBe("really");
      await expect.poll(() => page.locator("del").count()).toBe(0);
      await look(page, `portfolio-versions-${theme}-${width}`);
      await page.getByLabel("Before").selectOption({ index: 2 });
      await page.getByText("empty").waitFor();
      await page.goBack();

      await page.getByRole("link", { name: "From a conversation with the tutor" }).click();
      await page.waitForURL(conversation);
      await page.goBack();
      await page.getByRole("button", { name: "Put away" }).click();
      await page.getByRole("heading", { name: "Put away" }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Edit" }).waitFor();

      await page.getByRole("link", { name: "Portfolio" }).first().click();
      await page.getByText("Equations with brackets").waitFor();
      await look(page, `portfolio-work-${theme}-${width}`);
      await page.getByRole("link", { name: "Skills" }).click();
      await page.getByText("You: partly shown").waitFor();
      await look(page, `portfolio-skills-${theme}-${width}`);
      await page.getByRole("button", { name: "Show as a table" }).click();
      const table = page.getByRole("table", { name: "What your work shows" });
      await expect.poll(() => table.getByRole("row").last().innerText()).toContain("partly shown");
      await look(page, `portfolio-skills-table-${theme}-${width}`);
      await window.context.close();
    },
  );

  it("text, links and code are added with the keyboard alone, in Spanish; what is not saved yet outlives a reload, and search finds them (dark, 768 px)", async () => {
    const window = await house.open({ theme: "dark", width: 768 });
    const { page } = window;
    const hands = keyboard(page);
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    await hands.fill("Usuario", "dee");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Portafolio" }).waitFor();
    await hands.press("Portafolio");
    await page.getByRole("heading", { name: "¿Qué vale la pena guardar?" }).waitFor();
    await look(page, "portfolio-empty-es-dark-768");
    await hands.press("Añadir algo tuyo");
    await hands.fill("Título", "Por qué respiran las hojas");
    await page.reload();
    await expect.poll(() => page.getByLabel("Título").inputValue()).toBe("Por qué respiran las hojas");
    await page.getByLabel("Texto", { exact: true }).fill("La **hoja** toma $CO_2$.\n\n- de día\n- de noche");
    await hands.press("Vista previa");
    await page.getByRole("region", { name: "Vista previa" }).getByText("hoja", { exact: true }).waitFor();
    await look(page, "portfolio-new-es-dark-768");
    await hands.press("Guardarlo");
    await page.getByText("Lo añadiste tú.").waitFor();
    await look(page, "portfolio-text-es-dark-768");

    const add = async (kind: string, fill: () => Promise<void>) => {
      await page.goto("/portfolio/new");
      await page.getByRole("heading", { name: "Añadir a tu portafolio" }).waitFor();
      await expect.poll(() => page.getByLabel("Título").inputValue()).toBe("");
      await hands.press(kind);
      await fill();
      await hands.press("Guardarlo");
    };
    await add("Enlace", async () => {
      await hands.fill("Título", "Una animación");
      await hands.fill("Dirección", "ftp://example.org");
    });
    await page.getByText("Un enlace empieza por https:// o http://.").waitFor();
    await hands.fill("Dirección", "https://example.org/hojas");
    await hands.press("Guardarlo");
    await page.getByRole("link", { name: "https://example.org/hojas" }).waitFor();
    await add("Código", async () => {
      await hands.fill("Título", "Contar hojas");
      await hands.fill("Lenguaje del código", "Python");
      await page.getByLabel("Código", { exact: true }).fill("print(sum(hojas))");
    });
    await page.locator("figcaption", { hasText: "Python" }).waitFor();
    await expect.poll(() => page.locator("pre").innerText()).toBe("print(sum(hojas))");
    await expectAccessible(page, "a piece of code");
    await add("Imagen", async () => {
      await page.locator("input[type=file]").setInputFiles({
        name: "hoja.png",
        mimeType: "image/png",
        buffer: Buffer.from(screenshot()),
      });
      await page.getByRole("img", { name: "Imagen" }).waitFor();
      await look(page, "portfolio-picture-es-dark-768");
    });
    await page.getByRole("heading", { name: "hoja.png" }).waitFor();
    const picture = page.getByRole("img", { name: "hoja.png" });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBeGreaterThan(0);

    await hands.press("Portafolio");
    await page.getByRole("searchbox", { name: "Buscar en tus trabajos" }).fill("animacion");
    await page.getByRole("link", { name: "Contar hojas" }).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Una animación" }).waitFor();
    await look(page, "portfolio-work-es-dark-768");
    await window.context.close();
  });

  it("changed on two devices at once, nothing is lost: both are side by side, and the choice is saved on top (light, 768 px)", async () => {
    const first = await house.open({ theme: "light", width: 768 });
    await signIn(first.page, pointer(first.page), "ada");
    await first.page.getByRole("link", { name: "Portfolio" }).waitFor();
    const made = await first.page.request.post(`${house.url}/api/me/artifacts`, {
      data: { kind: "text", title: "My proof", body: "Both sides.", why: "It was mine." },
    });
    const { artifact } = await made.json();
    const other = await house.open({ theme: "light", width: 768 });
    await signIn(other.page, pointer(other.page), "ada");
    await other.page.getByRole("link", { name: "Portfolio" }).waitFor();
    for (const { page } of [first, other]) {
      await page.goto(`/portfolio/${artifact.id}`);
      await page.getByRole("button", { name: "Edit" }).click();
    }
    await other.page.getByLabel("Why it matters").fill("It was mine alone.");
    await other.page.getByLabel("Caption").fill("page 12");
    await other.page.getByRole("button", { name: "Save" }).click();
    await other.page.getByRole("button", { name: "Edit" }).waitFor();

    const { page } = first;
    await page.getByLabel("Why it matters").fill("It was really mine.");
    await page.getByRole("button", { name: "Save" }).click();
    const clash = page.getByRole("alert");
    await clash.getByText("Changed on another device meanwhile").waitFor();
    await expect.poll(() => page.getByLabel("Why it matters").inputValue()).toBe("It was really mine.");
    await expect.poll(() => page.getByLabel("Caption").inputValue()).toBe("page 12");
    await look(page, "portfolio-clash-light-768");
    await clash.getByRole("button", { name: "Use both" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("It was mine alone.").waitFor();
    await page.getByText("It was really mine.").waitFor();
    await page.getByText("page 12").waitFor();
    await page.getByRole("link", { name: "Compare its 3 versions" }).waitFor();
    await Promise.all([first.context.close(), other.context.close()]);
  });
});
