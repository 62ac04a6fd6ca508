import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  MyAssignment as Mine,
  MyPart,
} from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { type Answers, openPage } from "../assignments/wire.test-support.tsx";
import FromYourTeacher from "./FromYourTeacher.tsx";
import MyAssignment from "./MyAssignment.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const progress = (partId: string, kind: MyPart["kind"], done: number, of: number) => ({
  partId,
  kind,
  done,
  of,
  right: 0,
  alone: 0,
  judged: 0,
});
const items = (fields: Partial<Extract<MyPart, { kind: "items" }>> = {}): MyPart => ({
  kind: "items",
  id: "p1",
  progress: progress("p1", "items", 0, 3),
  practiceId: null,
  ...fields,
});
const question = {
  id: "q1",
  text: "What does a plant need?",
  given: null as string | null,
  verdict: null as "right" | "wrong" | "kept" | null,
};
const reading = (asked: typeof question): MyPart => ({
  kind: "reading",
  id: "p2",
  progress: progress("p2", "reading", asked.given === null ? 0 : 1, 1),
  title: "On plants",
  text: "Plants need light.",
  questions: [asked],
});
const writing = (fields: Partial<Extract<MyPart, { kind: "writing" }>> = {}): MyPart => ({
  kind: "writing",
  id: "p3",
  progress: progress("p3", "writing", 0, 1),
  prompt: "Explain it.",
  rubric: null,
  artifactId: null,
  handedInAt: null,
  ...fields,
});
const mine = (parts: MyPart[], fields: Partial<Mine> = {}): Mine => ({
  id: "a1",
  title: "Plants",
  class: { id: "c1", name: "Biology" },
  dueAt: null,
  status: "given",
  state: "under-way",
  done: 0,
  of: 3,
  instructions: "Alone **first**.",
  policy: "coach",
  teachers: ["Mr Omar"],
  parts,
  ...fields,
});
const open = (assignment: Mine, answers: Answers = {}) =>
  openPage(
    MyAssignment,
    { route: "/my-assignments/:id", address: "/my-assignments/a1", role: "student" },
    { "GET /api/me/assignments/a1": { assignment }, ...answers },
  );

describe("an assignment, as the student does it", () => {
  it("says what to do, who reads it and how the tutor helps", async () => {
    await open(mine([items()]));
    await screen.findByRole("heading", { name: "Plants" });
    expect(screen.getByText("Who reads what you hand in: Mr Omar")).toBeTruthy();
    expect(screen.getByText("The tutor asks and hints here. The steps stay yours.")).toBeTruthy();
    expect(screen.getByText("0 of 3")).toBeTruthy();
  });

  it("begins the practice of its questions with one press, and knows the way back", async () => {
    const page = await open(mine([items()]), {
      "POST /api/me/assignments/a1/parts/p1/practice": { practiceId: "s1" },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Start" }));
    await screen.findByText("elsewhere");
    await waitFor(() => expect(page.address()).toBe("/practice/s1?assignment=a1"));
  });

  it("goes back to practice that is done without beginning anything", async () => {
    const done = items({ practiceId: "s1", progress: progress("p1", "items", 3, 3) });
    const page = await open(mine([done]));
    fireEvent.click(await screen.findByRole("button", { name: "Look at it" }));
    await screen.findByText("elsewhere");
    expect(page.sent("POST")).toEqual([]);
  });

  it("saves an answer on a reading when the field is left, and then says what it is worth", async () => {
    const page = await open(mine([reading(question)]), {
      "PUT /api/me/assignments/a1/parts/p2/answers/q1": {},
    });
    const field = await screen.findByRole("textbox", { name: /What does a plant need/ });
    page.given["GET /api/me/assignments/a1"] = {
      assignment: mine([reading({ ...question, given: "light", verdict: "right" })]),
    };
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: "light" } });
    expect(screen.queryByText("That’s right.")).toBeNull();
    fireEvent.blur(field);
    await screen.findByText("That’s right.");
    expect(screen.getByText("Saved")).toBeTruthy();
    expect(field.isConnected).toBe(true);
    expect(page.sent("PUT")[0]?.body).toMatchObject({ given: "light" });
  });

  it("says in an exam that nothing is said, and never what was right", async () => {
    await open(mine([reading({ ...question, given: "light", verdict: "kept" })], { policy: "exam" }));
    await screen.findByText(
      "The tutor only explains the wording here; you see what was right when your teacher closes it.",
    );
    expect(screen.getByText(/You see how it went when your teacher closes this/)).toBeTruthy();
    expect(screen.queryByText("That’s right.")).toBeNull();
  });

  it("shows what was right once it is closed, and takes no answer any more", async () => {
    await open(
      mine([reading({ ...question, given: "light", verdict: "right" })], {
        status: "closed",
        policy: "exam",
      }),
    );
    await screen.findByText(/Your teacher has closed this/);
    expect(screen.getByText("That’s right.")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("begins a piece of writing, hands it in and takes it back", async () => {
    const handIn = "/api/me/assignments/a1/parts/p3/hand-in";
    const page = await open(mine([writing({ artifactId: "w1" })]), {
      [`POST ${handIn}`]: {},
      [`DELETE ${handIn}`]: {},
    });
    const link = await screen.findByRole("link", { name: "Go on" });
    expect(link.getAttribute("href")).toBe("/portfolio/w1?assignment=a1&edit=true");
    page.given["GET /api/me/assignments/a1"] = {
      assignment: mine([writing({ artifactId: "w1", handedInAt: 5_000 })]),
    };
    fireEvent.click(screen.getByRole("button", { name: "Hand in" }));
    await screen.findByText(/^Handed in/);
    page.given["GET /api/me/assignments/a1"] = { assignment: mine([writing({ artifactId: "w1" })]) };
    const takeBack = screen.getByRole("button", { name: "Take it back" });
    await waitFor(() => expect(takeBack).toHaveProperty("disabled", false));
    fireEvent.click(takeBack);
    await screen.findByRole("button", { name: "Hand in" });
    expect(page.asked.filter(({ path }) => path.startsWith(handIn)).map(({ method }) => method)).toEqual([
      "POST",
      "DELETE",
    ]);
  });

  it("says why something can't be handed in", async () => {
    await open(mine([writing({ artifactId: "w1" })]), {
      "POST /api/me/assignments/a1/parts/p3/hand-in": { status: 422, code: "assignment.nothing-written" },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Hand in" }));
    await screen.findByText("There is nothing written in it yet.");
  });
});

describe("what a teacher gave, on Today", () => {
  const today = (assignments: readonly object[]) =>
    openPage(
      () => <FromYourTeacher />,
      { route: "/today", address: "/today", role: "student" },
      { "GET /api/me/assignments": { assignments } },
    );
  const summary = (id: string, fields: object = {}) => {
    const { instructions, policy, teachers, parts, ...rest } = mine([]);
    return { ...rest, id, title: id, ...fields };
  };

  it("is three at most, the soonest due first, with a way to all", async () => {
    await today([
      summary("Fourth", { dueAt: 40 }),
      summary("Second", { dueAt: 20 }),
      summary("Done", { dueAt: 1, state: "done" }),
      summary("First", { dueAt: 10 }),
      summary("Third", { dueAt: 30 }),
    ]);
    const block = await screen.findByRole("region", { name: "From your teacher" });
    const rows = within(block).getAllByRole("listitem");
    expect(
      rows.map(({ textContent }) => /First|Second|Third|Fourth|Done/.exec(textContent ?? "")?.[0]),
    ).toEqual(["First", "Second", "Third"]);
    expect(within(block).getByRole("link", { name: "All assignments" })).toBeTruthy();
  });

  it("is not there where nothing was given", async () => {
    const page = await today([]);
    await waitFor(() => expect(page.asked.length).toBe(1));
    expect(screen.queryByRole("region")).toBeNull();
  });
});
