import { describe, expect, it } from "vitest";
import { filled } from "./filled.ts";

describe("a sentence with blanks", () => {
  it("is filled with words and numbers", () => {
    expect(filled("{right} of {of} by {name}", { right: 0, of: 4, name: "Ada" })).toBe("0 of 4 by Ada");
  });

  it("says one or many", () => {
    const said = (count: number) => filled("{count|turn|turns} left", { count });
    expect([said(1), said(2), said(0)]).toEqual(["1 turn left", "2 turns left", "0 turns left"]);
  });

  it("keeps a blank that has no value", () => {
    expect(filled("{name}, {role}", { name: "Ms Rivera" })).toBe("Ms Rivera, {role}");
  });

  it("doesn't read what is put in for blanks", () => {
    expect(filled("{title} by {name}", { title: "{name}", name: "Ben" })).toBe("{name} by Ben");
  });
});
