import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type AssignmentDesk,
  assignmentIn,
  cleared,
  everybody,
  openAssignmentDesk,
  skillsPart,
  versionOf,
} from "../support/assignments.ts";
import { type Client, refusalOf } from "../support/client.ts";

const brackets = "linear-equations.brackets";

describe("what is wrong in an assignment", () => {
  let desk: AssignmentDesk;
  let rivera: Client;
  let omar: Client;

  beforeAll(async () => {
    desk = await openAssignmentDesk();
    [rivera, omar] = [desk.by("rivera"), desk.by("omar")];
  });
  beforeEach(() => cleared(desk));

  it.each([
    ["item", versionOf("v", { kind: "class" }, { id: "p", kind: "items", items: ["no-such"] })],
    ["skill", versionOf("v", { kind: "class" }, skillsPart("p", "no-such"))],
    ["pack", versionOf("v", { kind: "class" }, { id: "p", kind: "pack", pack: "no-such" })],
    [
      "material",
      versionOf(
        "v",
        { kind: "class" },
        { id: "p", kind: "reading", materialId: "no-such", text: "", questions: [] },
      ),
    ],
    [
      "rubric",
      versionOf("v", { kind: "class" }, { id: "p", kind: "writing", prompt: "Why?", rubricId: "no-such" }),
    ],
    ["group", versionOf("v", { kind: "group", groupId: "no-such" }, skillsPart("p", brackets))],
    ["student", versionOf("v", { kind: "students", students: ["no-such"] }, skillsPart("p", brackets))],
  ])("is a name that isn't there: %s", async (kind, one) => {
    const answer = await desk.make({ versions: [everybody, one] });
    const { error } = await answer.json();
    expect([answer.status, error.code]).toEqual([422, `assignment.unknown-${kind}`]);
    expect(error.message).toContain("no-such");
    const kept = await assignmentIn(desk.make());
    expect(await refusalOf(desk.change(kept, { versions: [one] }))).toEqual([
      422,
      `assignment.unknown-${kind}`,
    ]);
    expect(await assignmentIn(rivera.get(`/api/assignments/${kept.id}`))).toEqual(kept);
  });

  it("is a name of another class: a student, a group, a material, a rubric", async () => {
    const there = "/api/classes/demo-biology";
    const one = async (answer: Promise<Response>, kind: string) => (await (await answer).json())[kind].id;
    const groupId = await one(omar.post(`${there}/groups`, { name: "Red", members: [] }), "group");
    const materialId = await one(
      omar.post(`${there}/materials`, { title: "Sheet", kind: "text", text: "Cells." }),
      "material",
    );
    const levels = ["begun", "clear"].map((level) => ({ id: level, name: level, description: "" }));
    const criteria = [{ id: "idea", name: "Idea", levels }];
    const rubricId = await one(omar.post(`${there}/rubrics`, { name: "Proofs", criteria }), "rubric");
    const parts = skillsPart("p", brackets);
    for (const [kind, theirs] of [
      ["student", versionOf("v", { kind: "students", students: [desk.person("dee").id] }, parts)],
      ["student", versionOf("v", { kind: "students", students: [desk.person("rivera").id] }, parts)],
      ["group", versionOf("v", { kind: "group", groupId }, parts)],
      [
        "material",
        versionOf("v", { kind: "class" }, { id: "p", kind: "reading", materialId, text: "", questions: [] }),
      ],
      ["rubric", versionOf("v", { kind: "class" }, { id: "p", kind: "writing", prompt: "Why?", rubricId })],
    ] as const)
      expect(await refusalOf(desk.make({ versions: [theirs] }))).toEqual([422, `assignment.unknown-${kind}`]);
  });

  it.each([
    ["no title", { title: " " }],
    ["no version", { versions: [] }],
    ["no part", { versions: [versionOf("v", { kind: "class" })] }],
    ["two versions of one id", { versions: [everybody, everybody] }],
    [
      "two parts of one id",
      { versions: [versionOf("v", { kind: "class" }, skillsPart("p", brackets), skillsPart("p", brackets))] },
    ],
    ["a skill twice", { versions: [versionOf("v", { kind: "class" }, skillsPart("p", brackets, brackets))] }],
    [
      "a reading without a text",
      {
        versions: [
          versionOf(
            "v",
            { kind: "class" },
            { id: "p", kind: "reading", materialId: null, text: " ", questions: [] },
          ),
        ],
      },
    ],
    ["a policy that there isn't", { policy: "strict" }],
  ])("is refused: %s", async (_, fields) => {
    expect(await refusalOf(desk.make(fields))).toEqual([400, "request.invalid"]);
  });
});
