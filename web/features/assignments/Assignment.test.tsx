import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  AssignmentProgress,
  HandedIn,
  StudentProgress,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import Assignment from "./Assignment.tsx";
import { type Answers, aGivenAssignment, openPage } from "./wire.test-support.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const given = { ...aGivenAssignment, instructions: "Alone first.", dueAt: 1_000, policy: "exam" as const };
const part = (partId: string, done: number, of: number) => ({
  partId,
  kind: partId === "p1" ? ("items" as const) : ("writing" as const),
  done,
  of,
  right: done,
  alone: done,
  judged: done,
});
const row = (name: string, state: StudentProgress["state"], done: number, late = false): StudentProgress => ({
  student: { id: name.toLowerCase(), name },
  versionId: "v1",
  state,
  late,
  lastAt: null,
  parts: [part("p1", done, 2), part("p2", 0, 1)],
});
const progress: AssignmentProgress = {
  students: [row("Ada", "done", 2, true), row("Ben", "under-way", 1), row("Chi", "not-begun", 0)],
  missed: [
    { partId: "p1", id: "i1", text: "Solve x + 1 = 3", wrong: 1, of: 2 },
    { partId: "p1", id: "i2", text: "Solve 2x = 8", wrong: 2, of: 2 },
  ],
};
const handedIn: HandedIn = {
  progress: row("Ada", "done", 2, true),
  answers: [{ partId: "p1", id: "i1", question: "Solve x + 1 = 3", given: "x = 4", verdict: "wrong" }],
  artifacts: [{ partId: "p2", artifactId: "w1", title: "Why it turns around" }],
  projects: [],
  conversations: [{ id: "t1", title: "x + 1 = 3" }],
};
const open = (answers: Answers = {}, search = "") =>
  openPage(
    Assignment,
    { route: "/assignments/:id", address: `/assignments/a1${search}`, role: "teacher" },
    {
      "GET /api/assignments/a1": { assignment: given },
      "GET /api/assignments/a1/progress": progress,
      "GET /api/assignments/a1/students/ada": handedIn,
      ...answers,
    },
  );

describe("an assignment at a glance", () => {
  it("counts who is done, under way and not begun, and names who needs a word", async () => {
    await open();
    await screen.findByText("1 done");
    expect(screen.getByText("1 under way")).toBeTruthy();
    expect(screen.getByText("1 not begun")).toBeTruthy();
    const named = (title: string) => within(screen.getByText(title).parentElement ?? document.body);
    expect(named("Not begun yet").getByRole("button", { name: "Chi" })).toBeTruthy();
    expect(named("Begun, not done, and it was due").getByRole("button", { name: "Ben" })).toBeTruthy();
    expect(named("Done late").getByRole("button", { name: "Ada" })).toBeTruthy();
  });

  it("has each student with each part in a table, and the most missed first with its text", async () => {
    await open();
    const table = await screen.findByRole("table", { name: "Each student" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(["Student", "State", "1. Questions", "2. Writing", "Last worked"]);
    const ben = within(table).getByRole("row", { name: /^Ben/ });
    expect(within(ben).getByText("1 of 2")).toBeTruthy();
    const missed = await screen.findByRole("region", { name: "Missed most" });
    const rows = within(missed).getAllByRole("listitem");
    expect(rows[0]?.textContent).toContain("2 of 2 missed it");
    expect(rows[0]?.textContent).toContain("2x = 8");
  });

  it("opens what a student handed in: answers, the way to the writing's feedback and to the conversation", async () => {
    await open();
    const table = await screen.findByRole("table", { name: "Each student" });
    fireEvent.click(within(table).getByRole("button", { name: "Ada" }));
    const dialog = await screen.findByRole("dialog", { name: "What Ada handed in" });
    await within(dialog).findByText("x = 4");
    expect(within(dialog).getByText("Not right")).toBeTruthy();
    const href = (name: string) => within(dialog).getByRole("link", { name }).getAttribute("href");
    expect(href("Why it turns around")).toBe("/portfolios/w1?class=c1");
    expect(href("x + 1 = 3")).toBe("/transcripts/t1?class=c1");
  });

  it("opens a student's work by its address", async () => {
    await open({}, "?student=ada");
    await screen.findByText("x = 4");
  });

  it("says so where nobody has it, and where it can't be read", async () => {
    const page = await open({ "GET /api/assignments/a1/progress": { students: [], missed: [] } });
    await screen.findByText(/No student has this/);
    page.unmount();
    await open({ "GET /api/assignments/a1/progress": { status: 503, code: "database.unavailable" } });
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

describe("what a teacher does with an assignment", () => {
  it("closes it after a word on what that does, and opens it again", async () => {
    const page = await open({
      "PATCH /api/assignments/a1": { assignment: { ...given, status: "closed", revision: 5 } },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Close" }));
    const dialog = await screen.findByRole("dialog", { name: "Close “Brackets”?" });
    expect(within(dialog).getByText(/each student sees what was right/)).toBeTruthy();
    const buttons = within(dialog).getAllByRole("button", { name: "Close" });
    fireEvent.click(buttons[buttons.length - 1] ?? dialog);
    await screen.findByRole("button", { name: "Open again" });
    expect(page.sent("PATCH")[0]?.body).toEqual({ revision: 4, status: "closed" });
  });

  it("keeps one that was begun meanwhile, and says what to do instead", async () => {
    const page = await open({ "DELETE /api/assignments/a1": { status: 409, code: "assignment.begun" } });
    fireEvent.click(await screen.findByRole("button", { name: "Delete" }));
    const dialog = await screen.findByRole("dialog", { name: "Delete “Brackets”?" });
    fireEvent.click(within(dialog).getByRole("button", { name: "Delete" }));
    await screen.findByText(/Students have begun this assignment/);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(page.address()).toBe("/assignments/a1"));
  });

  it("gives a draft, which shows what it holds and no progress before", async () => {
    const page = await open({
      "GET /api/assignments/a1": { assignment: { ...given, status: "draft" } },
      "PATCH /api/assignments/a1": { assignment: given },
    });
    await screen.findByText("2 questions");
    expect(page.asked.some(({ path }) => path.includes("/progress"))).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: "Give it to the class" }));
    await screen.findByRole("table", { name: "Each student" });
    expect(page.sent("PATCH")[0]?.body).toEqual({ revision: 4, status: "given" });
  });
});
