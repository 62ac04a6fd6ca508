import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fact, Profile } from "../../../server/modules/learners/profile/profile.schemas.ts";
import { ProfileProvider } from "../../app/profile.tsx";
import { createSession, SessionProvider } from "../../app/session.tsx";
import { I18nProvider } from "../../i18n/i18n.tsx";
import Welcome from "./Welcome.tsx";
import { WelcomeCard } from "./WelcomeCard.tsx";
import You from "./You.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const goal: Fact = {
  id: "f1",
  kind: "goal",
  text: "pass the test",
  source: "welcome",
  visibility: "teacher",
  createdAt: 0,
};

/** A server that keeps a profile as the real one does, and can be made to fail once. */
function playServer(profile: Profile) {
  const asked: string[] = [];
  let failures = 0;
  let memories = [{ id: "m1", conversationId: "c1", turns: [], text: "you solved a problem.", at: 0 }];
  const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
  const fetcher: typeof fetch = async (input, init) => {
    const path = String(input);
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    if (path === "/api/session")
      return answer({ user: { id: "u", name: "Ben", username: "ben", role: "student" } });
    if (path === "/api/me/profile") return answer(profile);
    if (path.startsWith("/api/me/openings")) return answer({ openings: [], nextCursor: null });
    if (path === "/api/me/memories") return answer({ memories });
    if (path.startsWith("/api/me/memories/")) {
      memories = memories.filter(({ id }) => !path.endsWith(id));
      return new Response(null, { status: 204 });
    }
    asked.push(
      `${init?.method} ${path.replace("/api/me/profile", "")} ${body.kind ?? ""} ${body.text ?? body.outcome ?? body.visibility ?? ""}`
        .replace(/ +/g, " ")
        .trim(),
    );
    if (failures-- > 0) return answer({ error: { code: "database.unavailable", message: "" } }, 503);
    if (init?.method === "PUT") return answer({ welcome: body.outcome });
    if (init?.method === "DELETE") return new Response(null, { status: 204 });
    if (init?.method === "PATCH") return answer({ fact: { ...goal, ...body } });
    return answer({ fact: { ...goal, id: `n${asked.length}`, ...body } }, 201);
  };
  return { asked, fetcher, failOnce: () => (failures = 1) };
}

async function open(page: typeof Welcome, profile: Partial<Profile> = {}) {
  const server = playServer({
    facts: [],
    welcome: null,
    names: { account: "Ben", called: null },
    ...profile,
  });
  const session = createSession(server.fetcher);
  await session.find();
  render(() => (
    <I18nProvider>
      <SessionProvider session={session}>
        <ProfileProvider>
          <MemoryRouter>
            <Route path="/" component={page} />
            <Route path="/today" component={() => <p>today</p>} />
          </MemoryRouter>
        </ProfileProvider>
      </SessionProvider>
    </I18nProvider>
  ));
  return server;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

describe("the welcome", () => {
  it("asks one thing at a time and keeps what was said, own words that were not added too", async () => {
    const { asked } = await open(Welcome);
    await screen.findByRole("heading", { name: "What should we call you?" });
    write("Call me", "Benny");
    press("Español");
    press("Next");
    write("In your own words", "pass the test");
    press("Next");
    press("music");
    press("Next");
    press("Next");
    fireEvent.click(screen.getByLabelText(/^Simpler language/));
    press("Done");
    await screen.findByText("today");
    expect(asked).toEqual([
      "POST /facts name Benny",
      "POST /facts language Español",
      "POST /facts goal pass the test",
      "POST /facts interest music",
      "POST /facts accommodation simpler-language",
      "PUT /welcome finished",
    ]);
  });

  it("is passed over with one press", async () => {
    const { asked } = await open(Welcome);
    await screen.findByRole("heading", { level: 1 });
    press("Not now");
    await screen.findByText("today");
    expect(asked).toEqual(["PUT /welcome skipped"]);
  });

  it("can be ended early, and what was said until then is kept", async () => {
    const { asked } = await open(Welcome);
    await screen.findByRole("heading", { level: 1 });
    write("Call me", "Benny");
    press("That’s enough for now");
    await screen.findByText("today");
    expect(asked).toEqual(["POST /facts name Benny", "PUT /welcome finished"]);
  });

  it("says what failed, keeps every word, and can be sent again", async () => {
    const { asked, failOnce } = await open(Welcome);
    await screen.findByRole("heading", { level: 1 });
    write("Call me", "Benny");
    failOnce();
    press("That’s enough for now");
    expect((await screen.findByRole("alert")).textContent).toContain("can’t reach its records");
    expect(screen.getByLabelText<HTMLInputElement>("Call me").value).toBe("Benny");
    press("That’s enough for now");
    await screen.findByText("today");
    expect(asked.at(-1)).toBe("PUT /welcome finished");
  });

  it("goes on after a reload with what was written, though not at the same question", async () => {
    await open(Welcome);
    await screen.findByRole("heading", { level: 1 });
    write("Call me", "Benny");
    cleanup();
    await open(Welcome);
    expect((await screen.findByLabelText<HTMLInputElement>("Call me")).value).toBe("Benny");
  });
});

describe("the card on Today", () => {
  it("asks a new student, and is gone once it is passed over", async () => {
    const { asked } = await open(WelcomeCard);
    await screen.findByRole("heading", { name: "Two minutes to get to know you" });
    press("Not now");
    await vi.waitFor(() => expect(screen.queryByRole("heading")).toBeNull());
    expect(asked).toEqual(["PUT /welcome skipped"]);
  });
});

describe("the page about the learner", () => {
  it("deletes a fact and brings it back", async () => {
    const { asked } = await open(You, { facts: [goal] });
    await screen.findByText("pass the test");
    press("Delete “pass the test”");
    await screen.findByText("Deleted: pass the test");
    expect(screen.queryByRole("button", { name: /^Correct/ })).toBeNull();
    press("Undo");
    await screen.findByRole("button", { name: "Correct “pass the test”" });
    expect(asked).toEqual(["DELETE /facts/f1", "POST /facts goal pass the test"]);
  });

  it("corrects a fact in its place, and keeps it to the learner alone", async () => {
    const { asked } = await open(You, { facts: [goal] });
    await screen.findByText("pass the test");
    press("Only me: pass the test");
    await screen.findByRole("button", { name: "Only me: pass the test", pressed: true });
    press("Correct “pass the test”");
    write("Your words", "learn it");
    press("Save");
    await screen.findByText("learn it");
    expect(asked).toEqual(["PATCH /facts/f1 self", "PATCH /facts/f1 learn it"]);
  });

  it("shows what the tutor remembers, with the way back, and has it forgotten", async () => {
    await open(You);
    await screen.findByText("you solved a problem.");
    expect(screen.getByRole("link", { name: /^From a conversation/ }).getAttribute("href")).toBe("/tutor/c1");
    press("Forget: you solved a problem.");
    await screen.findByText("It is forgotten.");
    await screen.findByText(/^Nothing yet. After your first problem/);
    expect(screen.queryByText("you solved a problem.")).toBeNull();
  });

  it("switches larger spacing on for the whole page, and off again", async () => {
    await open(You);
    const box = await screen.findByLabelText(/^More space/);
    fireEvent.click(box);
    await vi.waitFor(() => expect(document.documentElement.dataset.spacing).toBe("larger"));
    fireEvent.click(screen.getByLabelText(/^More space/));
    await vi.waitFor(() => expect(document.documentElement.dataset.spacing).toBeUndefined());
  });
});
