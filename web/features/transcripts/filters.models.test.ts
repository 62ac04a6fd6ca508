import { describe, expect, it } from "vitest";
import { filterOf, isFiltered } from "./filters.models.ts";

describe("what an address asks of the search", () => {
  it("takes days from their first to their last moment, where the reader is", () => {
    const { from, to } = filterOf({ from: "2026-03-01", to: "2026-03-01" });
    expect(new Date(Number(from)).toLocaleString("sv")).toBe("2026-03-01 00:00:00");
    expect(new Date(Number(to)).toLocaleString("sv")).toBe("2026-03-01 23:59:59");
  });

  it("leaves out what is empty or nothing that there is", () => {
    expect(filterOf({ query: "", flag: "rubbish", from: "yesterday", to: "" })).toEqual({});
    expect(isFiltered({ student: "" })).toBe(false);
    expect(isFiltered({ help: "2" })).toBe(true);
  });
});
