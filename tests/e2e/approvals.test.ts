import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse, shots } from "./house.ts";
import { expectAccessible, expectFits, keyboard, pointer, signIn } from "./story.ts";

describe("a teacher's word on what students show, in a real browser", () => {
  const house = openHouse();

  /** A picture of a page with a frame in it. The frame runs no script, so that axe can't look into it; its page has its own test. */
  const lookBeside = async (page: Page, name: string) => {
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    await page.locator("iframe").evaluate((frame) => frame.setAttribute("hidden", ""));
    const source = await page.locator("iframe").getAttribute("src");
    await page.locator("iframe").evaluate((frame) => frame.removeAttribute("src"));
    await expectAccessible(page, name);
    await expectFits(page, name);
    await page.locator("iframe").evaluate((frame, src) => {
      if (src) frame.setAttribute("src", src);
      frame.removeAttribute("hidden");
    }, source);
  };
  const post = async (page: Page, path: string, data: object) => {
    const made = await page.request.post(house.url + path, { data });
    expect(made.status()).toBe(201);
    return made.json();
  };
  const inSpanish = async (page: Page, username: string) => {
    await page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await page.goto("/sign-in");
    const hands = pointer(page);
    await hands.fill("Usuario", username);
    await hands.fill("Contraseña", "ponder-demo");
    await page.keyboard.press("Enter");
    return hands;
  };

  it("a class asks for a yes: a new link waits, is looked at and approved with the keyboard alone, and a change asks again (light, 1280 px; dark, 360 px)", async () => {
    const [student, teacher, guest] = await Promise.all([
      house.open({ theme: "dark", width: 360 }),
      house.open({ theme: "light", width: 1280 }),
      house.open({ theme: "light", width: 768 }),
    ]);
    const ben = student.page;
    const rivera = teacher.page;
    const keys = keyboard(rivera);
    await signIn(rivera, keys, "rivera");
    await rivera.getByRole("link", { name: "Portfolios" }).waitFor();
    await keys.press("Portfolios");
    await rivera.getByRole("link", { name: "Pages shown outside the class" }).waitFor();
    await keys.press("Pages shown outside the class");
    const rule = rivera.getByRole("checkbox", { name: /A teacher says yes/ });
    await rule.waitFor();
    await look(rivera, "approvals-off-light-1280");
    await rule.focus();
    await rivera.keyboard.press("Space");
    await rivera.getByText("When a student wants to show a page outside the class").waitFor();
    await expect.poll(() => rule.isChecked()).toBe(true);

    await signIn(ben, pointer(ben), "ben");
    await ben.getByRole("link", { name: "Portfolio" }).waitFor();
    const { artifact } = await post(ben, "/api/me/artifacts", {
      kind: "text",
      title: "My graph",
      body: "It is **steep**.",
    });
    const { showcase } = await post(ben, "/api/me/showcases", {
      title: "Ben and lines",
      blocks: [{ id: "1", kind: "artifact", artifactId: artifact.id }],
    });
    await ben.goto(`/portfolio/showcases/${showcase.id}`);
    await ben.getByRole("button", { name: "Who can see it" }).click();
    const dialog = ben.getByRole("dialog");
    await dialog.getByText("In Algebra 1, a teacher looks at the page").waitFor();
    await dialog.getByRole("button", { name: "Make the link" }).click();
    await dialog.getByText("Waiting for a teacher", { exact: true }).waitFor();
    await dialog.getByText("You can give it away already.").waitFor();
    await look(ben, "approval-waiting-dark-360");
    const address = await dialog.getByLabel("Your new link").inputValue();
    expect((await guest.page.goto(address))?.status()).toBe(404);
    await ben.goto("/portfolio/showcases");
    await ben.getByText("One of your showcases waits for a teacher’s yes.").waitFor();
    await look(ben, "approval-told-dark-360");

    await rivera.goto("/portfolios");
    await rivera.getByRole("link", { name: "1 page waits for your yes" }).waitFor();
    await keys.press("1 page waits for your yes");
    await rivera.getByRole("link", { name: /Ben and lines/ }).waitFor();
    await keys.press("Ben and lines");
    await rivera.frameLocator("iframe").getByText("steep").waitFor();
    await lookBeside(rivera, "approvals-page-light-1280");
    await keys.press("Yes, show it");
    await rivera.getByText("“Ben and lines” is shown now.").waitFor();
    await rivera.getByText("Nothing waits for you").waitFor();
    await look(rivera, "approvals-said-light-1280");
    expect((await guest.page.goto(address))?.status()).toBe(200);
    await guest.page.getByText("steep").waitFor();
    await look(guest.page, "approvals-open-light-768");

    await ben.goto(`/portfolio/showcases/${showcase.id}`);
    await ben.getByText("A teacher said yes to this page as it is now.").waitFor();
    await lookBeside(ben, "approval-held-dark-360");
    await ben.getByRole("button", { name: "Change the page" }).click();
    await ben.getByLabel("Title", { exact: true }).fill("Ben and steep lines");
    await ben.getByText("Saved", { exact: true }).waitFor();
    expect((await guest.page.reload())?.status()).toBe(404);
    await ben.getByRole("button", { name: "Who can see it" }).click();
    await dialog.getByText("was changed after a teacher said yes").waitFor();
    await look(ben, "approval-changed-dark-360");
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await dialog.getByText("closed on").waitFor({ state: "attached" });
    await Promise.all([student.context.close(), teacher.context.close(), guest.context.close()]);
  });

  it("a no is told to its student with whose it was, in Spanish, and what the teacher did not look at gets no answer (dark, 360 px; light, 768 px)", async () => {
    const [student, teacher] = await Promise.all([
      house.open({ theme: "light", width: 768 }),
      house.open({ theme: "dark", width: 360 }),
    ]);
    const chi = student.page;
    const rivera = teacher.page;
    const hands = await inSpanish(rivera, "rivera");
    await rivera.getByRole("link", { name: "Portafolios" }).waitFor();
    await rivera.goto("/portfolios/requests");
    const rule = rivera.getByRole("checkbox");
    await rule.waitFor();
    if (!(await rule.isChecked())) await rule.check();
    await inSpanish(chi, "chi");
    await chi.getByRole("link", { name: "Portafolio" }).waitFor();
    const { showcase } = await post(chi, "/api/me/showcases", {
      title: "Mis pruebas",
      blocks: [{ id: "1", kind: "heading", text: "Los dos lados" }],
    });
    await post(chi, `/api/me/showcases/${showcase.id}/shares`, { audience: "link" });

    await rivera.reload();
    await rivera.getByRole("link", { name: /Mis pruebas/ }).waitFor();
    await look(rivera, "approvals-list-es-dark-360");
    await hands.press("Mis pruebas");
    await rivera.frameLocator("iframe").getByText("Los dos lados").waitFor();
    const changed = await chi.request.patch(`${house.url}/api/me/showcases/${showcase.id}`, {
      data: { revision: showcase.revision, title: "Mis otras pruebas" },
    });
    expect(changed.status()).toBe(200);
    await rivera.getByRole("button", { name: "Sí, que se muestre" }).click();
    await rivera.getByText("La página cambió después de que la abrieras").waitFor();
    await rivera.getByRole("heading", { name: "Mis otras pruebas" }).first().waitFor();
    await lookBeside(rivera, "approvals-changed-es-dark-360");
    await rivera.getByRole("button", { name: "No, así no" }).click();
    await rivera.getByText("sigue cerrada").waitFor();

    await chi.goto(`/portfolio/showcases/${showcase.id}`);
    await chi.getByRole("button", { name: "Quién puede verla" }).click();
    await chi.getByText("Ms Rivera dijo que no").waitFor();
    await look(chi, "approval-no-es-light-768");
    await Promise.all([student.context.close(), teacher.context.close()]);
  });

  it("a page that was opened to teachers or guardians is found by them", async () => {
    const ada = await house.open({ theme: "light", width: 1280 });
    await signIn(ada.page, pointer(ada.page), "ada");
    await ada.page.getByRole("link", { name: "Portfolio" }).waitFor();
    const { showcase } = await post(ada.page, "/api/me/showcases", { title: "Ada shows", blocks: [] });
    const shares = `/api/me/showcases/${showcase.id}/shares`;
    await post(ada.page, shares, { audience: "guardian" });
    await post(ada.page, shares, { audience: "person", target: "rivera" });
    for (const [name, path, width] of [
      ["grace", "/hello", 360],
      ["rivera", "/portfolios", 1280],
    ] as const) {
      const window = await house.open({ theme: "dark", width });
      await signIn(window.page, pointer(window.page), name);
      await window.page.getByRole("button", { name: /language/ }).waitFor();
      await window.page.goto(path);
      await window.page.getByRole("heading", { name: "Opened to you" }).waitFor();
      await look(window.page, `pages-${name}-dark-${width}`);
      const opened = window.context.waitForEvent("page");
      await window.page.getByRole("link", { name: "Ada shows" }).click();
      await (await opened).getByRole("heading", { name: "Ada shows" }).waitFor();
      await window.context.close();
    }
    await ada.context.close();
  });
});
