import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  Claim,
  ClassDisputes as Disputes,
  DisputeView,
  Progress as ProgressView,
} from "../../../server/modules/learners/record/record.schemas.ts";
import { createSession, SessionProvider } from "../../app/session.tsx";
import { I18nProvider } from "../../i18n/i18n.tsx";
import { ClassDisputes } from "../transcripts/ClassDisputes.tsx";
import Progress from "./Progress.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const claim: Claim = {
  kind: "skill",
  subjectId: "brackets",
  code: "hard",
  text: "Brackets: this is hard at the moment.",
  skill: { id: "brackets", name: "Brackets" },
  evidence: 3,
  lastAt: 0,
  dispute: null,
};
const dispute: DisputeView = {
  id: "d1",
  claim: "skill",
  subjectId: "brackets",
  words: "I can do it.",
  status: "open",
  sessionId: null,
  checkable: false,
  createdAt: 0,
  resolvedAt: null,
};
const nothing: ProgressView = {
  mastery: [],
  due: [],
  calibration: [],
  time: [],
  help: { alone: { right: 0, of: 0 }, helped: { right: 0, of: 0 } },
};

/** A server that answers each path with what is given for its beginning; `null` is a failure of the database. */
function show(page: () => unknown, answers: Readonly<Record<string, unknown>>) {
  const given = { ...answers };
  const fetcher: typeof fetch = async (input) => {
    const found = Object.entries(given).find(([start]) => String(input).startsWith(start));
    if (!found)
      return new Response(JSON.stringify({ error: { code: "not-found", message: "" } }), { status: 404 });
    if (found[1] !== null) return new Response(JSON.stringify(found[1]));
    return new Response(JSON.stringify({ error: { code: "database.unavailable", message: "" } }), {
      status: 503,
    });
  };
  const session = createSession(fetcher);
  render(() => (
    <I18nProvider>
      <SessionProvider session={session}>
        <MemoryRouter>
          <Route path="*" component={() => <>{page()}</>} />
        </MemoryRouter>
      </SessionProvider>
    </I18nProvider>
  ));
  return given;
}

const paths = {
  claims: "/api/me/record/claims",
  progress: "/api/me/record/progress",
  skills: "/api/me/skills",
  disputes: "/api/me/record/disputes",
  ofClass: "/api/classes/c1/disputes",
} as const;

describe("the progress page", () => {
  it("invites where there is nothing yet", async () => {
    show(() => <Progress />, {
      [paths.claims]: { claims: [] },
      [paths.progress]: nothing,
      [paths.skills]: { subjects: [] },
    });
    await screen.findByRole("heading", { name: "Nothing here yet" });
    await screen.findByText("Nothing needs another look this week.");
    expect(screen.getByRole("button", { name: "Practise now" })).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("shows what it can when one part fails, and reads that part again when asked", async () => {
    const given = show(() => <Progress />, {
      [paths.claims]: null,
      [paths.progress]: nothing,
      [paths.skills]: { subjects: [] },
    });
    const alert = await screen.findByRole("alert");
    await screen.findByText("Nothing needs another look this week.");
    given[paths.claims] = { claims: [claim] };
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    await screen.findByText(claim.text);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps a word against a claim beside it, and offers no check where there is nothing to check with", async () => {
    show(() => <Progress />, {
      [paths.claims]: { claims: [claim] },
      [paths.progress]: nothing,
      [paths.skills]: { subjects: [] },
      [paths.disputes]: { dispute },
    });
    fireEvent.click(await screen.findByRole("button", { name: "That’s not right" }));
    const dialog = await screen.findByRole("dialog");
    fireEvent.click(within(dialog).getByRole("button", { name: "Say so" }));
    await within(dialog).findByText(/no questions to show it with/);
    expect(within(dialog).queryByRole("button", { name: "Begin the short check" })).toBeNull();
    expect(screen.getByText("I can do it.")).toBeTruthy();
    expect(screen.getByText("Take it back")).toBeTruthy();
  });
});

describe("a teacher's view of disputes", () => {
  const row = (status: DisputeView["status"]): Disputes["disputes"][number] => ({
    ...dispute,
    id: status,
    status,
    words: `words ${status}`,
    student: { id: "s", name: "Ada" },
    text: claim.text,
  });

  it("shows open and settled ones with the student's words, not those taken back", async () => {
    show(() => <ClassDisputes classId="c1" />, {
      [paths.ofClass]: { disputes: [row("open"), row("kept"), row("taken-back")] },
    });
    await screen.findByText("words open");
    expect(screen.getByText("check did not agree")).toBeTruthy();
    expect(screen.queryByText("words taken-back")).toBeNull();
  });

  it("shows nothing at all where nobody disagrees", async () => {
    show(
      () => (
        <>
          <ClassDisputes classId="c2" />
          <ClassDisputes classId="c1" />
        </>
      ),
      {
        "/api/classes/c2/disputes": { disputes: [row("taken-back")] },
        [paths.ofClass]: { disputes: [row("open")] },
      },
    );
    // The class that was asked for first has answered when the second one has.
    await screen.findByText("words open");
    expect(screen.getAllByText("Students who disagree with their record")).toHaveLength(1);
  });
});
