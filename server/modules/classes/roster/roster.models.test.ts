import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownPerson, planRoster, usernameFrom, usernamesAsked } from "./roster.models.ts";
import { readTable } from "./table.models.ts";

const nobody = { usernames: new Map<string, KnownPerson>(), inClass: [] };
const tableOf = (text: string) => readTable(new TextEncoder().encode(text));
const plan = (text: string, school: Parameters<typeof planRoster>[1] = nobody) =>
  planRoster(tableOf(text), school).map(({ name, username, outcome, problem }) => [
    name,
    username,
    problem ?? outcome,
  ]);

describe("what a roster comes to", () => {
  it.each([
    ["Name,Username\nAna Díaz,ana", [["Ana Díaz", "ana", "new"]]],
    ["Apellidos;Nombre;Usuario\nDíaz Gil;Ana;Ana", [["Ana Díaz Gil", "ana", "new"]]],
    ["first_name,last_name\nAna,Díaz", [["Ana Díaz", "ana.diaz", "new"]]],
    [
      "Ana Díaz\nBo Li",
      [
        ["Ana Díaz", "ana.diaz", "new"],
        ["Bo Li", "bo.li", "new"],
      ],
    ],
    ["Nombre\nAna Díaz", [["Ana Díaz", "ana.diaz", "new"]]],
  ])("reads the columns of %j", (text, rows) => {
    expect(plan(text)).toEqual(rows);
  });

  it("counts the same student once", () => {
    expect(plan("name,username\nAna Díaz,ana\nAna Diaz,ANA\nBo Li,\nbo  li,")).toEqual([
      ["Ana Díaz", "ana", "new"],
      ["Ana Diaz", "ana", "twice"],
      ["Bo Li", "bo.li", "new"],
      ["bo  li", "", "twice"],
    ]);
  });

  it("leaves who is in the class where they are", () => {
    const inClass = [{ name: "Ana Díaz", username: "ana" }];
    expect(plan("name,username\nAna Díaz,ana\nANA DIAZ,", { ...nobody, inClass })).toEqual([
      ["Ana Díaz", "ana", "in-class"],
      ["ANA DIAZ", "", "in-class"],
    ]);
  });

  it("adds a student of the school, not somebody else with that username", () => {
    const usernames = new Map([
      ["ana", { id: "1", name: "Ana Diaz", role: "student" }],
      ["rivera", { id: "2", name: "Ms Rivera", role: "teacher" }],
      ["bo.li", { id: "3", name: "Bo Li", role: "student" }],
    ]);
    expect(
      plan("name,username\nAna Díaz,ana\nEva Sol,ana2\nMs Rivera,rivera\nBo Li,", { usernames, inClass: [] }),
    ).toEqual([
      ["Ana Díaz", "ana", "known"],
      ["Eva Sol", "ana2", "new"],
      ["Ms Rivera", "rivera", "username-of-another"],
      ["Bo Li", "bo.li2", "new"],
    ]);
  });

  it.each([
    [",x.y", "name-missing"],
    [`${"a".repeat(81)},x.y`, "name-invalid"],
    ["Ana,a", "username-invalid"],
    ["Ana,señor", "username-invalid"],
    ["Ana,a b c", "username-invalid"],
  ])("says what is wrong with %j", (line, problem) => {
    expect(plan(`name,username\n${line}`)[0]?.[2]).toBe(problem);
  });

  it("makes up usernames that sign-in takes, each once, and asks about all it may give", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }), { maxLength: 30 }),
        (names) => {
          const table = {
            encoding: "utf-8",
            rows: names.map((name, line) => ({ line, cells: [name.trim()] })),
          };
          const asked = new Set(usernamesAsked(table));
          const made = planRoster(table, nobody)
            .filter(({ outcome }) => outcome === "new")
            .map(({ username }) => username);
          expect(new Set(made).size).toBe(made.length);
          for (const username of made) {
            expect(username).toMatch(/^[a-z0-9._]{3,30}$/);
            expect(asked.has(username)).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ["Ana María Díaz-Gil", "ana.maria.diaz.gil"],
    ["O'Neil", "o.neil"],
    ["Li", "student.li"],
    ["山田", "student"],
  ])("makes a username of %s", (name, username) => {
    expect(usernameFrom(name)).toBe(username);
  });
});
