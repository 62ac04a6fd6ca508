import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromField, quickDue, toField } from "./due.models.ts";

const minute = 60_000;

describe("a time that something is due", () => {
  it("goes into the field and comes back, to the minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) / minute }), (minutes) => {
        const field = toField(minutes * minute);
        // Where clocks are set back an hour there twice; the field can't tell the two apart.
        expect(toField(fromField(field))).toBe(field);
      }),
    );
  });

  it("is none where the field is empty or half typed", () => {
    expect(toField(null)).toBe("");
    expect(fromField("")).toBeNull();
    expect(fromField("2026-13-45T99")).toBeNull();
  });

  it("is with one press the end of that day, or the time of day that stands", () => {
    const now = new Date(2026, 10, 27, 15, 20).getTime();
    expect(toField(quickDue("tomorrow", now, null))).toBe("2026-11-28T23:59");
    expect(toField(quickDue("week", now, null))).toBe("2026-12-04T23:59");
    const eight = new Date(2026, 10, 30, 8, 0).getTime();
    expect(toField(quickDue("three-days", now, eight))).toBe("2026-11-30T08:00");
  });
});
