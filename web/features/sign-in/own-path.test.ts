import { describe, expect, it } from "vitest";
import { ownPath } from "./SignIn.tsx";

describe("where somebody goes after signing in", () => {
  it("is the page they wanted, when it is one of ours", () => {
    expect(ownPath("/tutor/k1?class=c1")).toBe("/tutor/k1?class=c1");
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "",
    undefined,
    ["/a"],
  ])("is never somebody else's page: %j", (next) => {
    expect(ownPath(next)).toBeNull();
  });
});
