import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openHouse, shots } from "./house.ts";
import { expectAccessible, expectFits, keyboard, pointer, signIn } from "./story.ts";

describe("showcases, in a real browser", () => {
  const house = openHouse();

  const look = async (page: Page, name: string) => {
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    await withoutFrame(page, () => expectAccessible(page, name));
    await expectFits(page, name);
  };

  /** Keeps a piece of work for the person who is signed in. */
  const keep = async (page: Page, fields: object) => {
    const made = await page.request.post(`${house.url}/api/me/artifacts`, {
      data: { kind: "text", ...fields },
    });
    expect(made.status()).toBe(201);
  };
  const order = (page: Page) =>
    page
      .getByRole("region", { name: "What stands on the page" })
      .getByRole("listitem")
      .locator("[data-handle]")
      .evaluateAll((handles) => handles.map((handle) => handle.getAttribute("aria-label")?.slice(6)));

  it("a showcase is composed with the keyboard alone, opened by a link that works signed out, and is gone once closed (light, 1280 px)", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    const hands = keyboard(page);
    await signIn(page, hands, "ben");
    await page.getByRole("link", { name: "Portfolio" }).waitFor();
    await keep(page, { title: "My graph", body: "It is **steep**.", why: "I drew it twice." });
    await hands.press("Portfolio");
    await page.getByRole("link", { name: "Showcases" }).waitFor();
    await hands.press("Showcases");
    await page.getByRole("heading", { name: "Show what you can do" }).waitFor();
    await look(page, "showcases-empty-light-1280");
    await hands.press("New showcase");
    await page.getByText("Nothing yet. What should somebody see first?").waitFor();
    await hands.fill("Title", "Ben and lines");
    await hands.press("Heading");
    await expect.poll(() => focusedLabel(page)).toContain("Heading");
    await page.keyboard.type("Steep ones");
    await hands.press("Work");
    await page.getByRole("dialog").getByRole("button", { name: "My graph" }).waitFor();
    await hands.press("My graph");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("heading", { name: "Work", exact: true }).waitFor();
    await expect.poll(() => order(page)).toEqual(["Heading: Steep ones", "Work: My graph"]);

    await hands.press("Move: Work: My graph");
    await page.keyboard.press("ArrowUp");
    await page.getByText("Work: My graph, place 1 of 2.").waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await page.getByText("Work: My graph, back at place 2 of 2.").waitFor({ state: "attached" });
    for (const key of ["Space", "Home", "Space"]) await page.keyboard.press(key);
    await expect.poll(() => order(page)).toEqual(["Work: My graph", "Heading: Steep ones"]);
    await hands.press("Undo");
    await expect.poll(() => order(page)).toEqual(["Heading: Steep ones", "Work: My graph"]);
    await hands.press("Move down: Heading: Steep ones");
    await expect.poll(() => order(page)).toEqual(["Work: My graph", "Heading: Steep ones"]);
    await page.getByText("Saved", { exact: true }).waitFor();
    const preview = page.frameLocator("iframe");
    await preview.getByText("I drew it twice.").waitFor();
    await preview.getByRole("heading", { name: "Ben and lines" }).waitFor();
    await look(page, "showcase-light-1280");

    await hands.press("Who can see it");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("To nobody: only you can see it.").waitFor();
    await look(page, "showcase-share-light-1280");
    await hands.press("Make the link");
    await dialog.getByText("Whoever has the link", { exact: true }).waitFor();
    const address = await dialog.getByLabel("Your new link").inputValue();
    await look(page, "showcase-shared-light-1280");

    const guest = await house.open({ theme: "dark", width: 360 });
    await guest.page.goto(address);
    await guest.page.getByRole("heading", { name: "Ben and lines" }).waitFor();
    await guest.page.getByText("I drew it twice.").waitFor();
    await look(guest.page, "showcase-guest-dark-360");
    await hands.press("Stop sharing");
    await dialog.getByText("To nobody: only you can see it.").waitFor();
    expect((await guest.page.reload())?.status()).toBe(404);
    await guest.page.getByRole("heading", { name: "This page is not here" }).waitFor();
    expect(await guest.page.content()).not.toContain("Ben and lines");
    await Promise.all([window.context.close(), guest.context.close()]);
  });

  it("a showcase is arranged by dragging, in Spanish, with words from the journal behind a passphrase, and outlives a cut of the network (dark, 360 px)", async () => {
    const window = await house.open({ theme: "dark", width: 360 });
    const { page, context } = window;
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    const hands = pointer(page);
    await hands.fill("Usuario", "chi");
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Portafolio" }).waitFor();
    await keep(page, { title: "Mi prueba", body: "Los dos lados." });
    await page.request.post(`${house.url}/api/me/reflections`, {
      data: { title: "Ayer", body: "Lo vi de repente. Me dio risa." },
    });
    await page.goto("/portfolio/showcases");
    await hands.press("Nueva muestra");
    await page.getByText("Nada todavía.").waitFor();
    await hands.press("Trabajo");
    await page.getByRole("dialog").getByRole("button", { name: "Mi prueba" }).click();
    await hands.press("De tu diario");
    await page.getByRole("dialog").getByLabel("Entrada").selectOption({ label: "Ayer" });
    await withoutFrame(page, () => expectAccessible(page, "choosing a quotation"));
    await page.getByRole("dialog").getByRole("button", { name: "Lo vi de repente.", exact: true }).click();
    await hands.press("Texto");
    await page.getByLabel("Texto en la página").fill("Y ahora lo sé explicar.");
    await page.getByText("Jardín").click();
    const handles = page.locator("[data-handle]");
    const places = async () =>
      handles.evaluateAll((all) => all.map((handle) => handle.getAttribute("aria-label")?.slice(0, 14)));
    await expect.poll(() => places()).toEqual(["Mover: Trabajo", "Mover: De tu d", "Mover: Texto: "]);
    const [from, to] = [await handles.nth(2).boundingBox(), await handles.nth(0).boundingBox()];
    if (!from || !to) throw new Error("A handle has no place on the page");
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 4, { steps: 12 });
    await page.mouse.up();
    await expect.poll(places).toEqual(["Mover: Texto: ", "Mover: Trabajo", "Mover: De tu d"]);
    await page.getByText("Guardada", { exact: true }).waitFor();
    await look(page, "showcase-es-dark-360");

    await context.setOffline(true);
    await page.getByLabel("Título").fill("Mis ecuaciones");
    await page.getByText("Sin guardar todavía").waitFor();
    await look(page, "showcase-offline-es-dark-360");
    await context.setOffline(false);
    await page.getByText("Guardada", { exact: true }).waitFor();
    await hands.press("Ver la página");
    await page.frameLocator("iframe").getByRole("heading", { name: "Mis ecuaciones" }).waitFor();
    await look(page, "showcase-preview-es-dark-360");
    await hands.press("Seguir montando");

    await hands.press("Quién puede verla");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Contraseña").fill("ballena azul");
    await dialog.getByRole("button", { name: "Hacer el enlace" }).click();
    await dialog.getByText("con contraseña").waitFor();
    await look(page, "showcase-shared-es-dark-360");
    const address = await dialog.getByLabel("Tu nuevo enlace").inputValue();
    const guest = await house.open({ theme: "light", width: 360 });
    await guest.page.goto(address);
    expect(await guest.page.content()).not.toContain("Mis ecuaciones");
    await guest.page.locator("input[type=password]").fill("ballena azul");
    await guest.page.keyboard.press("Enter");
    await guest.page.getByText("Lo vi de repente.").waitFor();
    expect(await guest.page.content()).not.toContain("Me dio risa");
    await Promise.all([context.close(), guest.context.close()]);
  });
});

/**
 * Does something while the preview's frame is away: it runs no script, so that axe can't look into it (and waits for ever).
 * What it shows is looked at as a page of its own.
 */
async function withoutFrame(page: Page, act: () => Promise<void>): Promise<void> {
  const frame = await page.$("iframe");
  const place = await frame?.evaluateHandle((element) => {
    const mark = document.createComment("frame");
    element.replaceWith(mark);
    return mark;
  });
  await act();
  await place?.evaluate((mark, element) => element && mark.replaceWith(element), frame);
}

/** What the focused control is called. */
function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? "") : "";
  });
}
