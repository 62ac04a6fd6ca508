import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { look, openHouse } from "./house.ts";
import { keyboard, signIn } from "./story.ts";

describe("a teacher in the conversation", () => {
  const house = openHouse();

  const at = async (path: string, view: Parameters<typeof house.open>[0], who: string, locale = "en") => {
    const window = await house.open(view);
    await signIn(window.page, keyboard(window.page), who);
    await window.page.waitForFunction(() => !/^\/(?:sign-in)?$/.test(location.pathname));
    await window.page.evaluate((language) => localStorage.setItem("ponder.locale", language), locale);
    await window.page.goto(path);
    return window;
  };
  /** A request as the person of a page; what it answers. */
  const ask = (page: Page, method: string, path: string, body?: unknown) =>
    page.evaluate(
      async ([how, to, json]) => {
        const answer = await fetch(to, {
          method: how,
          ...(json === "" ? {} : { headers: { "content-type": "application/json" }, body: json }),
        });
        const text = await answer.text();
        return { status: answer.status, json: text.startsWith("{") ? JSON.parse(text) : null };
      },
      [method, path, body === undefined ? "" : JSON.stringify(body)] as const,
    );
  const begin = async (page: Page): Promise<string> => {
    const { json } = await ask(page, "POST", "/api/conversations", {});
    return String(json.conversation.id);
  };
  const write = async (page: Page, words: string) => {
    const field = page.getByRole("textbox", { name: /message|mensaje/i });
    await field.fill(words);
    await field.press("Enter");
  };
  const setReplies = async (page: Page, replies: "direct" | "drafted") => {
    const { json } = await ask(page, "GET", "/api/classes/demo-algebra");
    const { revision } = json.class;
    const put = await ask(page, "PATCH", "/api/classes/demo-algebra", { replies, revision });
    expect(put.status).toBe(200);
  };

  it("reads a reply first: by keys alone it is sent, written anew or dropped, and stands in the student's open page", async () => {
    const rivera = await at("/drafts", { width: 1280, theme: "light" }, "rivera");
    await rivera.page.getByText("No reply waits", { exact: true }).waitFor();
    await look(rivera.page, "drafts-empty-light-1280");
    await setReplies(rivera.page, "drafted");
    const ben = await at("/today", { width: 360, theme: "light" }, "ben");
    const id = await begin(ben.page);
    await ben.page.goto(`/tutor/${id}`);
    await write(ben.page, "3(x - 2) = 2x + 7");
    await ben.page
      .getByText(/Your teacher reads the reply first/)
      .first()
      .waitFor();
    await look(ben.page, "drafts-waiting-student-light-360");

    await rivera.page.goto("/queue");
    await rivera.page.getByRole("link", { name: /1 reply waits for you/ }).click();
    const card = rivera.page.locator("[data-draft-card]");
    await card.getByText("The tutor would say").waitFor();
    await look(rivera.page, "drafts-one-light-1280");
    const hands = keyboard(rivera.page);
    await hands.press("Write my own");
    await rivera.page.keyboard.press("ControlOrMeta+A");
    await rivera.page.keyboard.type("The answer is x = 13.");
    await hands.press("Send my words");
    await card.getByText(/gives the answer, or the next step, away/).waitFor();
    await look(rivera.page, "drafts-warned-light-1280");
    await hands.fill("Your own words", "Ben, what does the bracket tell you to do first?");
    await hands.press("Send my words");
    await rivera.page.getByText("Sent to Ben.").waitFor();
    await ben.page.getByText("These are Ms Rivera’s own words to you.").waitFor();
    await ben.page.getByText("Ben, what does the bracket tell you to do first?").first().waitFor();
    await look(ben.page, "drafts-own-words-student-light-360");
    await ben.page.reload();
    await ben.page.getByText("These are Ms Rivera’s own words to you.").waitFor();

    await write(ben.page, "3x - 6 = 2x + 7");
    await card.getByRole("button", { name: "Don’t send" }).click();
    await ben.page.getByText(/Ms Rivera did not send this reply/).waitFor();
    await write(ben.page, "x = 13");
    await card.getByRole("button", { name: "Send it", exact: true }).click();
    await ben.page.getByText("Ms Rivera read this reply before it came to you.").waitFor();
    await rivera.page.goto(`/transcripts/${id}?class=demo-algebra`);
    await rivera.page.getByText(/Ms Rivera sent words of their own/).waitFor();
    await look(rivera.page, "drafts-transcript-light-1280");
    await setReplies(rivera.page, "direct");
    for (const window of [rivera, ben]) await window.context.close();
  });

  it("has its words in Spanish, in the dark, on a phone and a tablet", async () => {
    const rivera = await at("/drafts", { width: 768, theme: "dark" }, "rivera", "es");
    await setReplies(rivera.page, "drafted");
    const ben = await at("/today", { width: 1280, theme: "dark" }, "ben", "es");
    const id = await begin(ben.page);
    await ben.page.goto(`/tutor/${id}`);
    await write(ben.page, "2x + 3 = 11");
    await ben.page
      .getByText(/Tu docente lee la respuesta primero/)
      .first()
      .waitFor();
    await look(ben.page, "drafts-waiting-student-es-dark-1280");
    await rivera.page.getByText("El tutor diría").waitFor();
    await look(rivera.page, "drafts-one-es-dark-768");
    await rivera.page.setViewportSize({ width: 360, height: 760 });
    await look(rivera.page, "drafts-one-es-dark-360");
    await rivera.page.locator("[data-draft-card]").getByRole("button", { name: "No enviar" }).click();
    await ben.page.getByText(/no envió esta respuesta/).waitFor();
    await setReplies(rivera.page, "direct");
    for (const window of [rivera, ben]) await window.context.close();
  });

  it("steps into a conversation as themselves and pauses the tutor for its student, by keys alone", async () => {
    const ben = await at("/today", { width: 360, theme: "dark" }, "ben");
    const id = await begin(ben.page);
    await ben.page.goto(`/tutor/${id}`);
    await write(ben.page, "4x - 1 = 11");
    await ben.page.getByRole("button", { name: "Ask for another reply" }).waitFor();
    const rivera = await at(
      `/transcripts/${id}?class=demo-algebra#step-in`,
      { width: 1280, theme: "light" },
      "rivera",
    );
    const field = rivera.page.getByLabel("Write to Ben as yourself");
    await field.waitFor();
    await rivera.page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await rivera.page.keyboard.type("Ben, I am at your desk in a minute.");
    const hands = keyboard(rivera.page);
    await hands.press("Send");
    await rivera.page.getByText("Ben has it.").waitFor();
    await ben.page.getByText("Ben, I am at your desk in a minute.").first().waitFor();
    await ben.page.getByText("your teacher", { exact: true }).waitFor();
    await look(ben.page, "live-stepped-in-student-dark-360");
    await hands.press("Pause the tutor for Ben");
    await rivera.page.getByText("The tutor is paused for Ben.").waitFor();
    await look(rivera.page, "live-stepped-in-light-1280");
    await write(ben.page, "4x = 12");
    await ben.page.getByText(/paused the tutor for a moment/).waitFor();
    await hands.press("Let the tutor go on for Ben");
    await rivera.page.getByText("The tutor is there for Ben again.").waitFor();
    await rivera.page.setViewportSize({ width: 360, height: 760 });
    await look(rivera.page, "live-stepped-in-light-360");
    for (const window of [rivera, ben]) await window.context.close();
  });

  it("watches a class: cards by name change in place, who needs somebody is counted and brought up, all are paused at once", async () => {
    const rivera = await at("/live?class=demo-algebra", { width: 1280, theme: "light" }, "rivera");
    const card = (name: string) => rivera.page.getByRole("article", { name, exact: true });
    await card("Ada").waitFor();
    const ben = await at("/today", { width: 360, theme: "light" }, "ben");
    const id = await begin(ben.page);
    await ben.page.goto(`/tutor/${id}`);
    await write(ben.page, "5x + 2 = 17");
    await card("Ben").getByText("works", { exact: true }).waitFor();
    const handle = await card("Ben").elementHandle();
    await ben.page.getByRole("button", { name: "Ask for another reply" }).waitFor();
    await write(ben.page, "5x = 15");
    await card("Ben").getByText("follows", { exact: true }).waitFor();
    // The same card, changed in place: nothing was taken away and put back.
    expect(await handle?.evaluate((node) => node.isConnected)).toBe(true);
    await expect
      .poll(() => rivera.page.locator("[data-live-card] h2").allInnerTexts())
      .toEqual(["Ada", "Ben", "Chi"]);
    await look(rivera.page, "live-light-1280");

    await ask(ben.page, "POST", `/api/conversations/${id}/turns`, {
      message: {
        id: crypto.randomUUID(),
        role: "user",
        parts: [{ type: "text", text: "i want to ask my teacher" }],
      },
      intent: "stuck",
    });
    await card("Ben").getByText("Asks for you", { exact: true }).waitFor();
    const hands = keyboard(rivera.page);
    await hands.press("Need somebody");
    await card("Ada").waitFor({ state: "detached" });
    await look(rivera.page, "live-needs-light-1280");
    await hands.focusOn(/^All$/);
    await rivera.page.keyboard.press("Enter");
    await card("Ada").waitFor();
    await hands.press("Pause the tutor for all");
    await rivera.page.getByText(/The tutor is paused for the whole class/).waitFor();
    await hands.press("Let the tutor go on for all");
    await rivera.page.getByText(/The tutor is paused for the whole class/).waitFor({ state: "detached" });
    await hands.press("Step in with Ben");
    await rivera.page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    for (const window of [rivera, ben]) await window.context.close();
  });

  it("shows a class of forty as cards and of two hundred as lines, in the dark, on a tablet and a phone, in Spanish", async () => {
    const rivera = await at("/live", { width: 768, theme: "dark" }, "rivera", "es");
    const add = async (from: number, to: number) => {
      const rows = Array.from(
        { length: to - from },
        (_, index) => `Student Number ${from + index},pupil${from + index}`,
      );
      const sheet = `name,username\n${rows.join("\n")}\n`;
      const status = await rivera.page.evaluate(async (body) => {
        const headers = { "content-type": "text/csv" };
        return (await fetch("/api/classes/demo-algebra/roster", { method: "POST", headers, body })).status;
      }, sheet);
      expect(status).toBeLessThan(300);
    };
    await add(0, 37);
    await rivera.page.goto("/live?class=demo-algebra");
    await rivera.page.getByRole("article").nth(39).waitFor();
    await look(rivera.page, "live-forty-es-dark-768");
    await rivera.page.setViewportSize({ width: 360, height: 760 });
    await look(rivera.page, "live-forty-es-dark-360");
    await add(37, 200);
    await rivera.page.getByRole("article").nth(202).waitFor();
    await rivera.page.setViewportSize({ width: 1280, height: 820 });
    await look(rivera.page, "live-two-hundred-es-dark-1280");
    await rivera.context.close();
  });
});
