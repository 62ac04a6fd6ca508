import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionFor } from "./assigning.models.ts";
import type { AssignmentVersion, Audience } from "./assignments.schemas.ts";

const version = (id: string, audience: Audience): AssignmentVersion => ({
  id,
  name: "",
  audience,
  parts: [{ id: "p", kind: "project", title: "Birds" }],
});
const all = version("all", { kind: "class" });
const red = version("red", { kind: "group", groupId: "red" });
const blue = version("blue", { kind: "group", groupId: "blue" });
const ada = version("ada", { kind: "students", students: ["ada"] });
const student = (id: string, ...groups: string[]) => ({ id, groups: new Set(groups) });

describe("the version a student gets", () => {
  it.each([
    ["theirs alone before their group's and the class's", [all, red, ada], student("ada", "red"), "ada"],
    ["their group's before the class's", [all, red], student("ben", "red"), "red"],
    ["the class's where nothing names them more closely", [ada, red, all], student("ben", "blue"), "all"],
    ["the first of two groups that they are in", [all, blue, red], student("ben", "red", "blue"), "blue"],
    ["none where nothing names them", [ada, red], student("ben", "blue"), undefined],
  ])("is %s", (_, versions, who, expected) => {
    expect(versionFor(versions, who)?.id).toBe(expected);
  });

  const audiences = fc.oneof(
    fc.constant<Audience>({ kind: "class" }),
    fc.constantFrom("red", "blue").map((groupId): Audience => ({ kind: "group", groupId })),
    fc
      .subarray(["ada", "ben"], { minLength: 1 })
      .map((students): Audience => ({ kind: "students", students: [...students] })),
  );
  const versions = fc
    .array(audiences, { maxLength: 6 })
    .map((some) => some.map((audience, index) => version(`v${index}`, audience)));
  const recipients = fc.record({
    id: fc.constantFrom("ada", "ben", "chi"),
    groups: fc.subarray(["red", "blue"]).map((groups) => new Set(groups)),
  });

  it("is always one that names them, and there is one whenever the whole class has one", () => {
    fc.assert(
      fc.property(versions, recipients, (some, who) => {
        const audience = versionFor(some, who)?.audience;
        if (some.some((one) => one.audience.kind === "class")) expect(audience).toBeDefined();
        if (audience?.kind === "students") expect(audience.students).toContain(who.id);
        if (audience?.kind === "group") expect([...who.groups]).toContain(audience.groupId);
      }),
    );
  });

  it("does not change when a version is added that names somebody else", () => {
    const others = version("other", { kind: "students", students: ["dee"] });
    fc.assert(
      fc.property(versions, recipients, fc.nat(6), (some, who, place) => {
        const more = [...some.slice(0, place), others, ...some.slice(place)];
        expect(versionFor(more, who)?.id).toBe(versionFor(some, who)?.id);
      }),
    );
  });
});
