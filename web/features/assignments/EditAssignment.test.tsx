import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newAssignmentSchema } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import EditAssignment from "./EditAssignment.tsx";
import { type Answers, aGivenAssignment, openPage } from "./wire.test-support.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const group = {
  id: "c1",
  name: "Algebra 1",
  policy: "guide",
  teachers: ["Ms Rivera"],
  read: true,
  replies: "direct",
  paused: false,
  practice: false,
};
const student = (id: string, name: string) => ({ id, name, username: id, paused: false, invited: false });
const item = (id: string, preview: string) => ({ id, kind: "problem", difficulty: 1, preview });
const wire: Answers = {
  "GET /api/classes": { classes: [group] },
  "GET /api/classes/c1/groups": { groups: [{ id: "g1", name: "Red", members: ["s1"] }] },
  "GET /api/classes/c1/students": { students: [student("s1", "Ada"), student("s2", "Ben")] },
  "GET /api/classes/c1/rubrics": { rubrics: [] },
  "GET /api/subjects": {
    subjects: [
      {
        id: "algebra",
        name: "Algebra",
        attribution: null,
        licence: "CC0",
        skills: [{ id: "k1", name: "Equations", prerequisites: [], items: 2 }],
      },
    ],
  },
  "GET /api/skills/k1": {
    skill: { id: "k1", name: "Equations" },
    items: [
      item("i1", "Solve x + 1 = 3"),
      item("i2", "Solve 2x = 8"),
      { ...item("i3", "Why?"), kind: "concept" },
    ],
  },
  "GET /api/items": { items: [item("i2", "Solve 2x = 8")] },
  "GET /api/assignments/a1": { assignment: aGivenAssignment },
  "POST /api/classes/c1/assignments": { assignment: aGivenAssignment },
  "PATCH /api/assignments/a1": { assignment: { ...aGivenAssignment, revision: 5 } },
};

const openNew = (answers: Answers = {}) =>
  openPage(
    EditAssignment,
    { route: "/assignments/new", address: "/assignments/new?class=c1", role: "teacher" },
    { ...wire, ...answers },
  );
const openSaved = (answers: Answers = {}) =>
  openPage(
    EditAssignment,
    { route: "/assignments/:id/edit", address: "/assignments/a1/edit", role: "teacher" },
    { ...wire, ...answers },
  );
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe("writing an assignment", () => {
  it("is given with items picked by their text, in the order picked, as the server takes it", async () => {
    const page = await openNew();
    type(await screen.findByLabelText("Title"), "Brackets, for Monday");
    fireEvent.click(await screen.findByRole("button", { name: /^Questions/ }));
    await screen.findByRole("option", { name: "Equations" });
    fireEvent.change(screen.getByLabelText("Skill"), { target: { value: "k1" } });
    fireEvent.click(await screen.findByRole("checkbox", { name: /2x = 8/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: /x \+ 1 = 3/ }));
    expect(screen.queryByRole("checkbox", { name: /Why/ })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Give it to the class" }));
    await screen.findByText("elsewhere");
    const [post] = page.sent("POST");
    const body = newAssignmentSchema.parse(post?.body);
    expect(body.give).toBe(true);
    expect(body.versions[0]?.parts[0]).toMatchObject({ kind: "items", items: ["i2", "i1"] });
    await waitFor(() => expect(page.address()).toBe("/assignments/a1"));
  });

  it("says what is missing where it is missing, and sends nothing", async () => {
    const page = await openNew();
    await screen.findByLabelText("Title");
    fireEvent.click(await screen.findByRole("button", { name: /^Writing/ }));
    fireEvent.click(screen.getByRole("button", { name: "Give it to the class" }));
    await screen.findByText("Give it a title.");
    expect(screen.getByText("Say what there is to write.")).toBeTruthy();
    expect(page.sent("POST")).toEqual([]);
  });

  it("gives nothing to anybody by Enter in a field", async () => {
    const page = await openNew();
    const title = await screen.findByLabelText("Title");
    type(title, "Later");
    fireEvent.click(await screen.findByRole("button", { name: /^Project/ }));
    type(await screen.findByLabelText("What the project is called"), "A survey");
    expect(title.closest("form")?.querySelector("[type=submit]")).toBeNull();
    fireEvent.submit(title.closest("form") ?? title);
    expect(page.sent("POST")).toEqual([]);
  });

  it("keeps the cursor's field while one writes, spaces too", async () => {
    await openNew();
    fireEvent.click(await screen.findByRole("button", { name: /^Reading/ }));
    fireEvent.click(await screen.findByRole("button", { name: "Add a question" }));
    const field = await screen.findByLabelText("Right answer, if there is one");
    type(field, "the sun ");
    expect(field.isConnected).toBe(true);
    expect(field).toHaveProperty("value", "the sun ");
  });

  it("goes on from what was written and not sent, until it is left", async () => {
    const first = await openNew();
    type(await screen.findByLabelText("Title"), "Half a thought");
    fireEvent.click(await screen.findByRole("button", { name: /^Project/ }));
    first.unmount();
    await openNew();
    await screen.findByText("This is what you had written and not sent yet.");
    expect(screen.getByLabelText("Title")).toHaveProperty("value", "Half a thought");
    expect(screen.getByLabelText("What the project is called")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Leave it and take what stands" }));
    await waitFor(() => expect(screen.getByLabelText("Title")).toHaveProperty("value", ""));
    expect(screen.queryByLabelText("What the project is called")).toBeNull();
  });

  it("keeps a draft without giving it", async () => {
    const page = await openNew();
    type(await screen.findByLabelText("Title"), "Later");
    fireEvent.click(await screen.findByRole("button", { name: /^Project/ }));
    type(await screen.findByLabelText("What the project is called"), "A survey");
    fireEvent.click(screen.getByRole("button", { name: "Save as a draft" }));
    await screen.findByText("elsewhere");
    expect(page.sent("POST")[0]?.body).toMatchObject({ give: false });
  });

  it("asks for the same assignment when its answer was lost, also after the page was loaded again", async () => {
    const lost = { "POST /api/classes/c1/assignments": { status: 503, code: "unavailable" } };
    const give = async () =>
      fireEvent.click(await screen.findByRole("button", { name: "Give it to the class" }));
    const first = await openNew(lost);
    type(await screen.findByLabelText("Title"), "Brackets");
    fireEvent.click(await screen.findByRole("button", { name: /^Project/ }));
    type(await screen.findByLabelText("What the project is called"), "A survey");
    await give();
    await waitFor(() => expect(first.sent("POST")).toHaveLength(1));
    first.unmount();
    const second = await openNew();
    await give();
    await screen.findByText("elsewhere");
    const [before, after] = [first, second].map((page) =>
      newAssignmentSchema.parse(page.sent("POST")[0]?.body),
    );
    expect(before?.id).toMatch(/^[\da-f-]{36}$/);
    expect(after).toEqual(before);
    second.unmount();
    const another = await openNew();
    type(await screen.findByLabelText("Title"), "Another");
    fireEvent.click(await screen.findByRole("button", { name: /^Project/ }));
    type(await screen.findByLabelText("What the project is called"), "A survey");
    await give();
    await screen.findByText("elsewhere");
    expect(newAssignmentSchema.parse(another.sent("POST")[0]?.body).id).not.toBe(before?.id);
  });

  it("says in an exam what practice tells at once, and no longer once it is taken out", async () => {
    await openNew();
    fireEvent.click(await screen.findByRole("radio", { name: /^Exam/ }));
    await screen.findByText(/nobody is told what was right until you close/);
    expect(screen.queryByText(/practice says at once/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^A whole subject/ }));
    await screen.findByText(/practice says at once/);
    fireEvent.click(screen.getByRole("button", { name: /: take out$/ }));
    await waitFor(() => expect(screen.queryByText(/practice says at once/)).toBeNull());
  });

  it("makes another version for a group with the parts of the first", async () => {
    const page = await openSaved();
    await screen.findByText(/2x = 8/);
    fireEvent.click(screen.getByRole("button", { name: "Another version for some students" }));
    const other = await screen.findByRole("region", { name: "Version 2" });
    expect(within(other).getByRole("radio", { name: "A group" })).toHaveProperty("checked", true);
    fireEvent.click(screen.getByRole("button", { name: "Save the changes" }));
    await screen.findByText("elsewhere");
    expect(page.sent("PATCH")[0]?.body).toMatchObject({
      revision: 4,
      versions: [
        { id: "v1" },
        { audience: { kind: "group", groupId: "g1" }, parts: [{ kind: "items" }, { kind: "writing" }] },
      ],
    });
  });
});

describe("changing an assignment", () => {
  it("shows each item's text, says which isn't in the catalogue any more, and changes their order", async () => {
    const page = await openSaved();
    await screen.findByText(/2x = 8/);
    await screen.findByText("This question isn’t in the catalogue any more.");
    fireEvent.click(screen.getByRole("button", { name: "Question 1: later" }));
    fireEvent.click(screen.getByRole("button", { name: "Save the changes" }));
    await screen.findByText("elsewhere");
    expect(page.sent("PATCH")[0]?.body).toMatchObject({
      versions: [{ parts: [{ items: ["i1", "i2"] }, {}] }],
    });
  });

  it("keeps what was written where somebody else changed it meanwhile, and saves it over theirs only when asked again", async () => {
    const page = await openSaved({
      "PATCH /api/assignments/a1": { status: 409, code: "assignment.changed-elsewhere" },
    });
    type(await screen.findByLabelText("Title"), "Mine");
    fireEvent.click(screen.getByRole("button", { name: "Save the changes" }));
    const alert = await screen.findByRole("alert");
    page.given["GET /api/assignments/a1"] = {
      assignment: { ...aGivenAssignment, title: "Theirs", revision: 9 },
    };
    page.given["PATCH /api/assignments/a1"] = { assignment: aGivenAssignment };
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    await screen.findByText(/Somebody changed this assignment after you wrote this/);
    expect(screen.getByLabelText("Title")).toHaveProperty("value", "Mine");
    fireEvent.click(screen.getByRole("button", { name: "Save the changes" }));
    await screen.findByText("elsewhere");
    expect(page.sent("PATCH")[1]?.body).toMatchObject({ title: "Mine", revision: 9 });
  });

  it("can't be told apart from one that isn't theirs", async () => {
    await openSaved({ "GET /api/assignments/a1": { status: 404, code: "not-found" } });
    await screen.findByText("This isn’t here, or it isn’t yours to see.");
    expect(screen.queryByLabelText("Title")).toBeNull();
  });
});
