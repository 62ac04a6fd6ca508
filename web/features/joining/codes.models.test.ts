import { describe, expect, it } from "vitest";
import { purposeOf } from "./codes.models.ts";

describe("a typed code", () => {
  it.each([
    ["K7QM-2XDP", "class"],
    ["k7qm 2xdp", "class"],
    ["K7QM-2XDP-9ABC", "first"],
    ["k7qm2xdp9abc", "first"],
    ["k7qm 2xdp 9abc defg", "guardian"],
    ["K7QM-2XD", null],
    ["", null],
  ])("%j is for %s", (typed, purpose) => {
    expect(purposeOf(typed)).toBe(purpose);
  });
});
