import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { keyboard, pointer, signIn } from "./story.ts";

describe("the queue", () => {
  const house = openHouse();

  const atQueue = async (view: Parameters<typeof house.open>[0], who = "rivera") => {
    const window = await house.open(view);
    await signIn(window.page, keyboard(window.page), who);
    await window.page.getByRole("list", { name: /needs you|te necesita/ }).waitFor();
    return window;
  };
  const cards = (page: Page) => page.locator("[data-queue-card]");
  const post = (page: Page, path: string, body: unknown = {}) =>
    page.evaluate(
      async ([to, json]) => {
        const answer = await fetch(to, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: json,
        });
        return answer.status;
      },
      [path, JSON.stringify(body)] as const,
    );

  it("is where a teacher starts: by keys alone something is read, taken, given back, closed and taken back", async () => {
    const { page, context } = await atQueue({ width: 1280, theme: "light" });
    expect(new URL(page.url()).pathname).toBe("/queue");
    await expect
      .poll(() => cards(page).first().innerText())
      .toMatch(/Chi[\s\S]*Wellbeing · urgent[\s\S]*i dont want to be here/);
    await look(page, "queue-light-1280");

    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByText("The words it comes from").waitFor();
    await page.getByText("It may be a danger, which comes before everything else.").waitFor();
    await look(page, "queue-open-light-1280");
    await page.keyboard.press("t");
    await page.getByText("You have it").waitFor();
    await page.keyboard.press("t");
    await page.getByText("You have it").waitFor({ state: "detached" });

    await page.keyboard.press("c");
    const note = page.getByLabel("What was done about it");
    await note.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("This one can’t be closed without a note.").first().waitFor();
    await look(page, "queue-closing-light-1280");
    await page.keyboard.type("Talked to Chi and called home.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("“Talked to Chi and called home.”").waitFor();
    await expect.poll(() => cards(page).first().innerText()).not.toContain("Chi");
    await look(page, "queue-closed-light-1280");
    await page.keyboard.press("Enter");
    await cards(page).getByText("Chi", { exact: true }).first().waitFor();
    await context.close();
  });

  it("leads to the transcript at the turn", async () => {
    const { page, context } = await atQueue({ width: 1280, theme: "light" });
    const stuck = cards(page).filter({ hasText: "Stuck" });
    await stuck.getByRole("button", { name: /Ben/ }).click();
    const link = stuck.getByRole("link", { name: "Read it in the transcript" });
    const turnId = (await link.getAttribute("href"))?.split("#")[1] ?? "";
    await link.click();
    await page.getByText("Diagnosed", { exact: true }).first().waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, turnId);
    await context.close();
  });

  it("tells a teacher who has what, and brings what is new without moving what is read", async () => {
    const rivera = await atQueue({ width: 768, theme: "dark" });
    await post(rivera.page, "/api/classes/demo-algebra/teachers", { username: "omar" });
    const omar = await atQueue({ width: 360, theme: "light" }, "omar");
    await look(omar.page, "queue-two-classes-light-360");
    const stuck = cards(omar.page).filter({ hasText: "Stuck" });
    await stuck.getByRole("button", { name: "I take it" }).click();
    await stuck.getByText("You have it").waitFor();

    const first = cards(rivera.page).filter({ hasText: "Stuck" });
    await first.getByRole("button", { name: "I take it" }).click();
    await rivera.page.getByText("A colleague has this one.").waitFor();
    await first.getByText("Mr Omar has it").waitFor();
    await expect.poll(() => first.getByRole("button", { name: "Done" }).count()).toBe(0);
    await look(rivera.page, "queue-colleague-dark-768");

    await first.getByRole("button", { name: /Ben/ }).click();
    const before = await cards(rivera.page).count();
    const ada = await house.open({ width: 1280, theme: "light" });
    await signIn(ada.page, keyboard(ada.page), "ada");
    await ada.page.getByRole("link", { name: "Today" }).waitFor();
    await ada.page.evaluate(async () => {
      const json = { method: "POST", headers: { "content-type": "application/json" } };
      const made = await (await fetch("/api/conversations", { ...json, body: "{}" })).json();
      const message = { id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text: "" }] };
      const turn = { message, intent: "stuck" };
      const reply = await fetch(`/api/conversations/${made.conversation.id}/turns`, {
        ...json,
        body: JSON.stringify(turn),
      });
      await reply.text();
    });
    await rivera.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await rivera.page.getByRole("button", { name: /1 change/ }).waitFor();
    await expect.poll(() => cards(rivera.page).count()).toBe(before);
    await rivera.page.getByRole("button", { name: /1 change/ }).click();
    await cards(rivera.page).getByText("Ada", { exact: true }).waitFor();
    for (const window of [rivera, omar, ada]) await window.context.close();
  });

  it("keeps what is done, with who closed it and the note, for a teacher to look up", async () => {
    const { page, context } = await atQueue({ width: 360, theme: "dark" });
    const closed = await page.evaluate(async () => {
      const { items } = await (await fetch("/api/queue")).json();
      const item = items.find(
        (one: { takenBy: unknown; severity: string }) => one.takenBy === null && one.severity !== "high",
      );
      const json = { method: "POST", headers: { "content-type": "application/json" } };
      const note = JSON.stringify({ note: "Spoke with them at the break." });
      return (await fetch(`/api/queue/${item.id}/close`, { ...json, body: note })).status;
    });
    expect(closed).toBe(200);
    await page.getByRole("link", { name: "What is done" }).click();
    await page.getByText("Spoke with them at the break.").waitFor();
    await page.getByText(/Ms Rivera, /).waitFor();
    await look(page, "queue-done-dark-360");
    await page.getByRole("list", { name: "What is done" }).getByRole("button").first().click();
    await page.getByText("The words it comes from").waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    await look(page, "queue-done-open-dark-1280");
    await context.close();
  });

  it("tells an administrator in Spanish that nothing waits, and shows what no adult can reach", async () => {
    const admin = await house.open({ width: 360, theme: "dark" });
    await admin.page.addInitScript(() => localStorage.setItem("ponder.locale", "es"));
    await admin.page.goto("/sign-in");
    await pointer(admin.page).fill("Usuario", "admin");
    await pointer(admin.page).fill("Contraseña", "ponder-demo");
    await admin.page.keyboard.press("Enter");
    await admin.page.getByRole("heading", { name: "Nadie tomó esto" }).waitFor();
    expect(new URL(admin.page.url()).pathname).toBe("/queue");
    await look(admin.page, "queue-administrator-none-es-dark-360");

    const rivera = await atQueue({ width: 1280, theme: "light" });
    const put = await rivera.page.evaluate(async () => {
      const answer = await fetch("/api/classes/demo-algebra/archive", { method: "PUT" });
      return answer.status;
    });
    expect(put).toBe(200);
    await admin.page.reload();
    await cards(admin.page).getByRole("button", { name: /Chi/ }).click();
    await admin.page.getByText("Esta clase está archivada.").waitFor();
    await expect
      .poll(() => admin.page.getByRole("link", { name: "Leerlo en la transcripción" }).count())
      .toBe(0);
    await look(admin.page, "queue-administrator-es-dark-360");
    for (const window of [admin, rivera]) await window.context.close();
  });
});
