import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Given,
  givenStatement,
} from "../../server/modules/classes/assignments/assignments.repository.ts";
import type { AssignmentView } from "../../server/modules/classes/assignments/assignments.schemas.ts";
import {
  assignmentGivenTo,
  assignmentsGivenTo,
  versionsOf,
} from "../../server/modules/classes/assignments/given.usecases.ts";
import {
  type AssignmentDesk,
  algebra,
  assignmentIn,
  cleared,
  everybody,
  openAssignmentDesk,
  skillsPart,
  versionOf,
} from "../support/assignments.ts";
import { type Client, clientWith, refusalOf } from "../support/client.ts";

const brackets = "linear-equations.brackets";

describe("an assignment", () => {
  let desk: AssignmentDesk;
  let rivera: Client;
  let omar: Client;
  let ada: Client;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [rivera, omar, ada] = [desk.by("rivera"), desk.by("omar"), desk.by("ada")];
  });
  beforeEach(() => cleared(desk));

  const make = (fields?: object, by?: Client) => desk.make(fields, by);
  const change = (assignment: AssignmentView, fields: object, by?: Client) =>
    desk.change(assignment, fields, by);
  const id = (name: string) => desk.person(name).id;
  const at = (assignment: AssignmentView) => `/api/assignments/${assignment.id}`;
  const ports = () => desk.app.ports;
  const given = async (name: string) =>
    (await assignmentsGivenTo(desk.person(name), ports())).map(({ assignment, version }) => [
      assignment.title,
      version.id,
    ]);
  const versions = async (assignment: AssignmentView) =>
    (await versionsOf(assignment, ports())).map((one) => [one.student.name, one.version.id]);

  it("is a draft until it is given, and is shown to the students from then on", async () => {
    const draft = await assignmentIn(make());
    expect(draft).toMatchObject({
      classId: "demo-algebra",
      status: "draft",
      revision: 1,
      givenAt: null,
      instructions: "",
      dueAt: null,
      policy: null,
      replies: null,
    });
    expect(await given("ada")).toEqual([]);
    await expect(assignmentGivenTo(desk.person("ada"), draft.id, ports())).rejects.toThrow("nothing here");
    const shown = await assignmentIn(change(draft, { status: "given" }));
    expect(shown).toMatchObject({ status: "given", revision: 2, givenAt: expect.any(Number) });
    expect(await given("ada")).toEqual([["Set 1", "all"]]);
    expect(await assignmentIn(rivera.get(at(draft)))).toEqual(shown);
  });

  it("is made once, however often it is asked for with the same id, and says so where it would be another", async () => {
    const once = { id: "monday", title: "Monday", give: true };
    const made = await assignmentIn(make(once));
    expect(made.id).toBe("monday");
    expect(await assignmentIn(make(once))).toEqual(made);
    const conflict = [409, "assignment.id-conflict"];
    for (const other of [{ title: "Tuesday" }, { give: false }, { dueAt: 9e12 }])
      expect(await refusalOf(make({ ...once, ...other }))).toEqual(conflict);
    const theirs = omar.post("/api/classes/demo-biology/assignments", {
      ...once,
      versions: [everybody],
    });
    expect(await refusalOf(theirs)).toEqual(conflict);
    expect(await given("ada")).toEqual([["Monday", "all"]]);
  });

  it("keeps what a change leaves out", async () => {
    const full = await assignmentIn(
      make({ instructions: "*Alone.*", dueAt: 9e12, policy: "exam", replies: "drafted", give: true }),
    );
    const changed = await assignmentIn(change(full, { title: "Set 2" }));
    expect(changed).toEqual({ ...full, title: "Set 2", revision: 2 });
    expect(await assignmentIn(change(changed, { dueAt: null, policy: null }))).toMatchObject({
      instructions: "*Alone.*",
      dueAt: null,
      policy: null,
      replies: "drafted",
    });
  });

  it("is changed on what one saw, not over somebody else's change", async () => {
    const seen = await assignmentIn(make());
    const both = await Promise.all([change(seen, { title: "Mine" }), change(seen, { title: "Hers" })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await refusalOf(change(seen, { title: "Late" }))).toEqual([409, "assignment.changed-elsewhere"]);
  });

  it("is closed and given again, and remembers when it was first given", async () => {
    const first = await assignmentIn(make({ give: true }));
    const closed = await assignmentIn(change(first, { status: "closed" }));
    expect(closed).toMatchObject({ status: "closed", closedAt: expect.any(Number) });
    expect(await given("ada")).toHaveLength(1);
    desk.app.pass(60_000);
    const again = await assignmentIn(change(closed, { status: "given" }));
    expect(again).toMatchObject({ status: "given", closedAt: null, givenAt: first.givenAt });
    const draft = await assignmentIn(make());
    expect(await refusalOf(change(draft, { status: "closed" }))).toEqual([422, "assignment.not-given"]);
  });

  it("gives each student the version that names them most closely", async () => {
    const { group } = await (
      await rivera.post(`${algebra}/groups`, { name: "Red", members: [id("ada"), id("ben")] })
    ).json();
    const red = versionOf("red", { kind: "group", groupId: group.id }, skillsPart("s", brackets));
    const alone = versionOf("ada", { kind: "students", students: [id("ada")] }, skillsPart("s", brackets));
    const made = await assignmentIn(make({ versions: [everybody, red, alone], give: true }));
    const all = [
      ["Ada", "ada"],
      ["Ben", "red"],
      ["Chi", "all"],
    ];
    expect(await versions(made)).toEqual(all);
    await rivera.patch(`${algebra}/groups/${group.id}`, { members: [id("chi")] });
    expect(await versions(made)).toEqual([
      ["Ada", "ada"],
      ["Ben", "all"],
      ["Chi", "red"],
    ]);
    expect([await given("ben"), await given("chi"), await given("dee")]).toEqual([
      [["Set 1", "all"]],
      [["Set 1", "red"]],
      [],
    ]);
    await rivera.remove(`${algebra}/groups/${group.id}`);
    expect(await given("chi")).toEqual([["Set 1", "all"]]);
    // The group is gone, and the assignment can still be changed.
    expect((await change(made, { title: "Set 2", versions: made.versions })).status).toBe(200);
  });

  it("is given to a student who joins later, and to nobody who left", async () => {
    await make({ give: true });
    await rivera.post(`${algebra}/students`, { username: "dee" });
    expect(await given("dee")).toEqual([["Set 1", "all"]]);
    await rivera.remove(`${algebra}/students/${id("dee")}`);
    expect(await given("dee")).toEqual([]);
  });

  it("comes soonest due first, and last without a date", async () => {
    for (const [title, dueAt] of [
      ["none", null],
      ["late", 2e12],
      ["soon", 1e12],
    ])
      await make({ title, dueAt, give: true });
    expect((await given("ada")).map(([title]) => title)).toEqual(["soon", "late", "none"]);
  });

  it("is its class's teachers' alone", async () => {
    const made = await assignmentIn(make({ give: true }));
    for (const client of [omar, ada]) {
      const answers = [
        make({}, client),
        client.get(at(made)),
        change(made, { title: "Mine" }, client),
        client.remove(at(made)),
      ];
      for (const answer of answers) expect(await refusalOf(answer)).toEqual([404, "not-found"]);
    }
    expect((await clientWith(desk.app.send, "").get(at(made))).status).toBe(401);
    expect(await assignmentIn(rivera.get(at(made)))).toEqual(made);
  });

  it("stays with its class when the teacher who gave it is taken out of it", async () => {
    await rivera.post(`${algebra}/teachers`, { username: "omar" });
    const made = await assignmentIn(make({ give: true }, omar));
    expect((await rivera.remove(`${algebra}/teachers/${id("omar")}`)).status).toBe(204);
    expect(await refusalOf(omar.get(at(made)))).toEqual([404, "not-found"]);
    expect(await refusalOf(change(made, { title: "Mine" }, omar))).toEqual([404, "not-found"]);
    expect((await change(made, { title: "Ours" })).status).toBe(200);
    const [found] = await assignmentsGivenTo(desk.person("ada"), ports());
    expect(found).toMatchObject({ className: "Algebra 1", teachers: ["Ms Rivera"], policy: "guide" });
  });

  it("is read in a class that was put away, not changed; there its students find it closed", async () => {
    const made = await assignmentIn(make({ give: true }));
    const draft = await assignmentIn(make({ title: "Draft" }));
    await rivera.put(`${algebra}/archive`, {});
    expect(await assignmentIn(rivera.get(at(made)))).toEqual(made);
    expect(await refusalOf(make())).toEqual([409, "assignment.class-archived"]);
    expect(await refusalOf(change(draft, { status: "given" }))).toEqual([409, "assignment.class-archived"]);
    const [found, ...more] = await assignmentsGivenTo(desk.person("ada"), ports());
    expect(found?.assignment).toMatchObject({ status: "closed", closedAt: expect.any(Number) });
    expect(more).toEqual([]);
    await rivera.remove(`${algebra}/archive`);
    expect((await assignmentGivenTo(desk.person("ada"), made.id, ports())).assignment).toEqual(made);
  });

  it("is taken away while nobody has begun, and kept from then on", async () => {
    const unbegun = await assignmentIn(make({ give: true }));
    expect((await rivera.remove(at(unbegun))).status).toBe(204);
    expect(await refusalOf(rivera.remove(at(unbegun)))).toEqual([404, "not-found"]);
    const talkedAbout = await assignmentIn(make({ give: true }));
    await desk.openedFrom(talkedAbout);
    const worked = await assignmentIn(make({ give: true }));
    await desk.run(
      "INSERT INTO assigned_parts (assignment_id, learner_id, part_id, started_at, updated_at) VALUES (?, ?, 's', 1, 1)",
      [worked.id, id("ada")],
    );
    for (const begun of [talkedAbout, worked])
      expect(await refusalOf(rivera.remove(at(begun)))).toEqual([409, "assignment.begun"]);
  });

  it.each<Given>(["all", "open", { id: "a" }])(
    "is found by the student's classes and an index: %j",
    async (which) => {
      const { sql, args } = givenStatement(id("ada"), which);
      const plan = await desk.app.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      const steps = plan.rows.map(({ detail }) => String(detail));
      expect(steps).toContainEqual(expect.stringMatching(/SEARCH a USING INDEX/));
      expect(steps.filter((step) => /^SCAN (?!CONSTANT)/.test(step))).toEqual([]);
    },
  );
});
