import { describe, expect, it } from "vitest";
import { isWithin } from "./hours.models.ts";

const school = { timeZone: "Europe/Madrid", days: [1, 2, 3, 4, 5], from: "08:30", to: "17:00" };

describe("hours of a class", () => {
  it.each([
    ["a Friday morning in winter", "2026-11-27T07:30:00Z", true],
    ["a minute before", "2026-11-27T07:29:59Z", false],
    ["the last minute", "2026-11-27T15:59:59Z", true],
    ["the end itself", "2026-11-27T16:00:00Z", false],
    ["a summer morning, an hour earlier by the sun", "2026-06-26T06:30:00Z", true],
    ["a Saturday", "2026-11-28T10:00:00Z", false],
  ])("at %s", (_what, at, within) => {
    expect(isWithin(school, Date.parse(at))).toBe(within);
  });

  it("are those of the class's own place: midnight there is another day elsewhere", () => {
    const night = { timeZone: "Pacific/Auckland", days: [6], from: "00:00", to: "06:00" };
    expect(isWithin(night, Date.parse("2026-11-27T12:00:00Z"))).toBe(true);
  });
});
