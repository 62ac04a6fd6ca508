import { describe, expect, it } from "vitest";
import { emptyState, type TutoringState } from "../tutoring-state.models.ts";
import { isHeldBack, stateAsSeen } from "./drafted.models.ts";

const log = (...types: string[]) => ({ types: new Set(types) });
const fine = { concern: null, injection: false };
const line = (text: string) => ({ text, latex: text, verdict: "progress" as const, step: null });
const at = (more: Partial<TutoringState>): TutoringState => ({
  ...emptyState,
  openProblem: "How many?",
  ...more,
});

describe("a reply that a teacher reads first", () => {
  it.each([
    ["waits under the rule", true, isHeldBack("drafted", fine, log("start"))],
    ["goes out at once without it", false, isHeldBack("direct", fine, log("start"))],
    [
      "goes out at once to somebody in need",
      false,
      isHeldBack("drafted", { ...fine, concern: "self-harm" }, log()),
    ],
    [
      "goes out at once where it is a fixed refusal",
      false,
      isHeldBack("drafted", { ...fine, injection: true }, log()),
    ],
    ["ends as a draft where it began as one", true, isHeldBack("direct", fine, log("start", "data-draft"))],
    ["goes on in the open where it began so", false, isHeldBack("drafted", fine, log("start", "text-start"))],
  ])("%s", (_, expected, held) => {
    expect(held).toBe(expected);
  });

  it("gave no help where it was never sent, though what was found in the work stands", () => {
    const seen = { state: at({ hintLevel: 1, hintsUsed: 1 }), isSeen: true };
    const unseen = { state: at({ hintLevel: 2, hintsUsed: 2, lines: [] }), isSeen: false };
    const further = { state: at({ hintLevel: 3, hintsUsed: 3, lines: [line("2x = 8")] }), isSeen: false };
    expect(stateAsSeen([seen, unseen], emptyState)).toMatchObject({ hintLevel: 1, hintsUsed: 1 });
    expect(stateAsSeen([seen, unseen, further], emptyState)).toMatchObject({
      hintLevel: 0,
      hintsUsed: 1,
      lines: [{ text: "2x = 8" }],
    });
    expect(stateAsSeen([unseen], emptyState)).toMatchObject({ hintLevel: 0, hintsUsed: 0 });
    expect(stateAsSeen([seen], emptyState)).toBe(seen.state);
  });
});
