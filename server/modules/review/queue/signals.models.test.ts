import { describe, expect, it } from "vitest";
import type { Alert } from "../../tutoring/turn.models.ts";
import { isTold, signalsOfTurn } from "./signals.models.ts";

const builtin = { code: "speak.builtin", values: {} } as const;
const held = (code: "guard.held-false-mathematics" | "guard.held-states-answer"): Alert => ({
  kind: "guard-held",
  severity: "notice",
  because: { code, values: {} },
});

describe("what a turn signals", () => {
  it("keeps the earlier turns that an alert comes from before this one", () => {
    const because = { code: "alert.stuck-turns", values: {} } as const;
    const alert: Alert = { kind: "stuck", severity: "notice", because, earlier: ["a", "b"] };
    expect(signalsOfTurn("c", [alert], builtin)).toEqual([
      { kind: "stuck", severity: "notice", reason: because, turns: ["a", "b", "c"] },
    ]);
  });

  it("says that tutor and check disagree where a model's mathematics was held, or where it gave up", () => {
    const kinds = (alerts: readonly Alert[], spoken: Parameters<typeof signalsOfTurn>[2]) =>
      signalsOfTurn("t", alerts, spoken).map(({ kind }) => kind);
    expect(kinds([held("guard.held-false-mathematics")], builtin)).toEqual(["tutor-disagrees"]);
    expect(kinds([held("guard.held-states-answer")], builtin)).toEqual(["guard-held"]);
    const gaveUp = { code: "speak.finished-by-builtin", values: { model: "m", failure: "timeout" } } as const;
    expect(kinds([], gaveUp)).toEqual(["tutor-disagrees"]);
    expect(kinds([], builtin)).toEqual([]);
  });

  it("is told outside any class only where somebody may be in danger", () => {
    const [notice] = signalsOfTurn("t", [held("guard.held-states-answer")], builtin);
    expect(notice && isTold(notice, null)).toBe(false);
    expect(notice && isTold(notice, "algebra")).toBe(true);
    expect(notice && isTold({ ...notice, severity: "high" }, null)).toBe(true);
  });
});
