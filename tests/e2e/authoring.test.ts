import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { over, signIn as signInClient } from "../support/client.ts";
import { packContent, publishedPack } from "../support/packs.ts";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

const say = async (page: Page, name: string, text: string) =>
  page.getByRole("textbox", { name, exact: true }).fill(text);

describe("packs that teachers write, in a real browser", () => {
  const house = openHouse();

  it("a teacher writes an item, tries it, publishes it; a colleague finds and copies it, a student practises it", async () => {
    const teacher = await house.open({ theme: "light", width: 1280 });
    const { page } = teacher;
    await signIn(page, pointer(page), "rivera");
    await page.getByRole("link", { name: "Materials" }).click();
    await page.getByRole("link", { name: /^Packs of your own/ }).click();
    await page.getByText("You have written no pack yet").waitFor();
    await look(page, "packs-empty");
    await say(page, "Name", "Sharing fairly");
    await page.getByRole("button", { name: "Begin" }).click();

    await page.getByRole("heading", { name: "Sharing fairly", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Add a skill" }).click();
    await say(page, "What one can do", "Sharing a whole");
    await page.getByRole("button", { name: "Problem", exact: true }).click();
    await say(page, "Problem", "A pizza has 8 slices and Noa eats 2. Which fraction is left?");
    await page.getByText("It has no right answer.").waitFor();
    await say(page, "Right answer", "3/4");
    await say(page, "Wrong answers that students give, one a line", "1/4");
    await page.getByRole("button", { name: "Add a hint" }).click();
    await say(page, "Hint 1", "Is it 3/4?");
    await page.getByText("A hint says the answer.").waitFor();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expect.poll(() => page.locator(":focus").getAttribute("id")).toBe("flaws");
    await page
      .getByRole("region", { name: "To be put right first" })
      .getByRole("link", { name: "Item 1" })
      .click();
    await say(page, "Hint 1", "What is left of the slices?");
    await page.getByText("Nothing stands in the way of publishing it.").waitFor();

    await say(page, "An answer", "1/4");
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText("1/4 · Not right").waitFor();
    await say(page, "An answer", "6/8");
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText("6/8 · Right").waitFor();
    await page.getByRole("button", { name: "Ask for a hint" }).click();
    await page.getByRole("listitem").filter({ hasText: "What is left of the slices?" }).last().waitFor();
    await say(page, "What a student writes", "6/8");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Done: it counts as solved.").waitFor();
    await page.getByText("All kept").waitFor();
    await look(page, "pack-written-1280");

    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published. It is in the catalogue now.").waitFor();
    await teacher.context.close();

    const colleague = await house.open({ theme: "dark", width: 768 });
    await signIn(colleague.page, pointer(colleague.page), "omar");
    await colleague.page.getByRole("link", { name: "Materials" }).click();
    await colleague.page.getByRole("link", { name: /^Packs of your own/ }).click();
    await colleague.page.getByText("by Ms Rivera · 1 item").waitFor();
    await look(colleague.page, "packs-of-colleagues-768");
    await colleague.page.getByRole("button", { name: "Copy and change: “Sharing fairly”" }).click();
    await colleague.page.getByText("after Ms Rivera").waitFor();
    await look(colleague.page, "pack-copied-768");
    await colleague.context.close();

    const student = await house.open({ theme: "light", width: 360 });
    await signIn(student.page, pointer(student.page), "ada");
    const { page: desk } = student;
    await desk.getByRole("heading", { name: "For today" }).waitFor();
    await desk.goto(`${house.url}/tutor/choose`);
    await desk.getByRole("button", { name: "Sharing fairly", exact: true }).click();
    await desk.getByText("Ms Rivera (CC-BY-4.0)").waitFor();
    await desk.getByRole("button", { name: "Start with Sharing a whole" }).click();
    await desk.getByText("Which fraction is left?").first().waitFor();
    const subjects = await (await desk.request.get(`${house.url}/api/subjects`)).json();
    const skillId = subjects.subjects.find(({ name }: { name: string }) => name === "Sharing fairly")
      .skills[0].id;
    const headers = { origin: house.url };
    const started = await desk.request.post(`${house.url}/api/me/practice`, { data: { skillId }, headers });
    await desk.goto(`${house.url}/practice/${(await started.json()).session.id}`);
    await desk.getByText("Which fraction is left?").first().waitFor();
    await desk.getByLabel(/how sure are you/).fill("90");
    await desk.getByLabel("Your answer").fill("6/8");
    await desk.getByRole("button", { name: "Check it" }).click();
    await desk.getByText("That’s right.").waitFor();
    await student.context.close();
  });

  it.each([
    { theme: "dark", width: 360 },
    { theme: "light", width: 768 },
  ] as const)("a whole pack is read and tried on a small screen: $theme, $width px", async (view) => {
    const author = await signInClient(over(house.url), "rivera");
    const content = packContent(`Shares ${view.width}`);
    const { id } = await publishedPack(author, content);
    const window = await house.open(view);
    const { page } = window;
    await signIn(page, pointer(page), "rivera");
    await page.getByRole("link", { name: "Materials" }).waitFor();
    await page.goto(`${house.url}/packs`);
    await page.getByRole("link", { name: content.name.en }).waitFor();
    await look(page, `packs-${view.width}`);
    await page.goto(`${house.url}/packs/${id}`);
    await page.getByText("Nothing stands in the way of publishing it.").waitFor();
    await page.getByRole("button", { name: "Item 3: Write and try" }).click();
    await page.getByRole("textbox", { name: "Question (English)" }).waitFor();
    await say(page, "What a student writes", "8 is bigger than 4 so it must be bigger");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("listitem").filter({ hasText: "Would you rather share a cake" }).last().waitFor();
    await look(page, `pack-concept-${view.width}`);
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
    await page.getByText("Taken back. It is a draft again.").waitFor();
    await window.context.close();
  });

  it("an administrator reaches packs from the rail and reads those of colleagues page by page", async () => {
    const author = await signInClient(over(house.url), "rivera");
    const [item] = packContent().items;
    for (const number of [...Array(31).keys()]) {
      const content = packContent(`Short ${number + 1}`);
      await publishedPack(author, { ...content, items: item ? [item] : [] });
    }
    const window = await house.open({ theme: "light", width: 360 });
    const { page } = window;
    await signIn(page, pointer(page), "admin");
    await page.getByRole("link", { name: "Packs", exact: true }).click();
    const list = page.getByRole("region", { name: "Published by colleagues" });
    await list.getByText("Short 31", { exact: true }).waitFor();
    await look(page, "packs-administrator-360");
    expect(await list.getByRole("listitem").count()).toBe(30);
    expect(await list.getByText("Short 1", { exact: true }).count()).toBe(0);
    await list.getByRole("button", { name: "Show more" }).click();
    await list.getByText("Short 1", { exact: true }).waitFor();
    await list.getByRole("button", { name: "Copy and change: “Short 1”" }).click();
    await page.getByText("after Ms Rivera").waitFor();
    await window.context.close();
  });

  it("is begun and written with the keyboard alone, in Spanish, and nothing is lost without the network", async () => {
    const window = await house.open({ theme: "light", width: 1280 });
    const { page } = window;
    await signIn(page, pointer(page), "omar");
    await page.getByRole("link", { name: "Materials" }).waitFor();
    await page.evaluate(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto(`${house.url}/packs`);
    const hands = keyboard(page);
    await page.getByRole("heading", { name: "Paquetes propios" }).waitFor();
    await hands.fill("Nombre", "Repartir");
    await hands.press("Empezar");
    await page.getByRole("heading", { name: "Repartir", level: 1 }).waitFor();
    await hands.press("Añadir una destreza");
    await hands.fill("Qué se sabe hacer", "Repartir un todo");
    await page.getByText("Todo guardado").waitFor();
    await page.route("**/api/packs/*", (route) => route.abort());
    await hands.fill("Qué se sabe hacer", "Repartir en partes iguales");
    await page.getByText("No se pudo guardar.").waitFor();
    await page.unroute("**/api/packs/*");
    await page.reload();
    await expect
      .poll(() => page.getByRole("textbox", { name: "Qué se sabe hacer" }).inputValue())
      .toBe("Repartir en partes iguales");
    await page.getByText("Todo guardado").waitFor();
    await hands.press("Problema");
    await hands.fill("Problema", "Noa come 2 de los 8 trozos de una pizza. ¿Qué fracción queda?");
    await hands.fill("Respuesta correcta", "3/4");
    await hands.press("Añadir una pista");
    await hands.focusOn(/^Pista 1$/);
    await page.keyboard.type("¿No es 3/4?");
    await page.getByText("Pista 1 (Español): «3/4»").waitFor();
    await hands.fill("Una respuesta", "3/");
    await hands.press("Comprobar");
    await page.getByText("Por qué: La respuesta no se pudo leer como matemáticas.").waitFor();
    await expect.poll(() => page.locator(":focus").textContent()).toBe("Comprobar");
    await hands.focusOn(/^Una respuesta$/);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("0,7");
    await page.keyboard.press("Enter");
    await page.getByText("Por qué: La respuesta no es igual a la esperada.").waitFor();
    await look(page, "pack-spanish-1280");
    await window.context.close();
  });
});
