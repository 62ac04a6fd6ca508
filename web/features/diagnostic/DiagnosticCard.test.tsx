import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DiagnosticList } from "../../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { ProfileProvider } from "../../app/profile.tsx";
import { createSession, SessionProvider } from "../../app/session.tsx";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { DiagnosticCard } from "./DiagnosticCard.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const title = "Find out where you stand";
const algebra = { id: "algebra", name: "Algebra", skills: 83, latest: null };
const path = "/api/me/diagnostics?locale=en";
const ended = { id: "d", status: "ended" as const, startedAt: 1, endedAt: 2 };

/** Opens the card for somebody, and waits until all that it asks the server was answered. */
async function open(list: DiagnosticList, welcome: "finished" | null = "finished") {
  const asked: string[] = [];
  const given = new Map<string, Response>();
  const answers: Readonly<Record<string, unknown>> = {
    "/api/session": { user: { id: "u", name: "Ben", username: "ben", role: "student" } },
    "/api/me/profile": { facts: [], welcome, names: { account: "Ben", called: null } },
    [path]: list,
  };
  const session = createSession(async (input) => {
    asked.push(String(input));
    const answer = new Response(JSON.stringify(answers[String(input)]));
    given.set(String(input), answer);
    return answer;
  });
  await session.find();
  const { unmount } = render(() => (
    <I18nProvider>
      <SessionProvider session={session}>
        <ProfileProvider>
          <MemoryRouter>
            <Route path="*" component={DiagnosticCard} />
          </MemoryRouter>
        </ProfileProvider>
      </SessionProvider>
    </I18nProvider>
  ));
  await waitFor(() => expect(asked).toContain("/api/me/profile"));
  /** The list was read, and whatever follows from it is done: it is read once more after it. */
  const listIsRead = async () => {
    await waitFor(() => expect(given.get(path)?.bodyUsed).toBe(true));
    await new Response(JSON.stringify(list)).json();
  };
  return { asked, unmount, listIsRead };
}

describe("the offer of a diagnostic", () => {
  it("is made to somebody of whom little is known, and put away with one press for good", async () => {
    const first = await open({ subjects: [algebra], answers: 2 });
    await screen.findByRole("heading", { name: title });
    expect(screen.getByRole("link").getAttribute("href")).toBe("/diagnostic");
    fireEvent.click(screen.getByRole("button", { name: "No, thank you" }));
    expect(screen.queryByRole("heading", { name: title })).toBeNull();
    first.unmount();
    const again = await open({ subjects: [algebra], answers: 2 });
    expect(screen.queryByRole("heading", { name: title })).toBeNull();
    expect(again.asked).not.toContain(path);
  });

  it.each([
    ["had one", { subjects: [{ ...algebra, latest: ended }], answers: 0 }],
    ["has answered much", { subjects: [algebra], answers: 6 }],
    ["has no subject with questions", { subjects: [], answers: 0 }],
  ])("is not made to somebody who %s", async (_, list) => {
    const { listIsRead } = await open(list);
    await listIsRead();
    expect(screen.queryByRole("heading", { name: title })).toBeNull();
  });

  it("waits until the welcome is over", async () => {
    const { asked } = await open({ subjects: [algebra], answers: 0 }, null);
    expect(screen.queryByRole("heading", { name: title })).toBeNull();
    expect(asked).not.toContain(path);
  });
});
