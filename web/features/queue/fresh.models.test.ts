import { describe, expect, it } from "vitest";
import type { QueueItem } from "../../../server/modules/review/queue/queue.schemas.ts";
import { changesBetween, inPlace } from "./fresh.models.ts";

const item = (id: string, count = 1): QueueItem => ({
  id,
  kind: "stuck",
  severity: "notice",
  status: "open",
  student: { id: "ben", name: "Ben" },
  class: { id: "algebra", name: "Algebra 1" },
  conversationId: "c",
  reasons: [],
  turns: [],
  count,
  firstAt: 1,
  lastAt: 1,
  stands: "at-it-now",
  escalation: null,
  urgentSince: null,
  takenBy: null,
  closed: null,
  undoUntil: null,
});

describe("a queue that is being read", () => {
  it("is brought up to date without anything coming, going or moving", () => {
    const shown = [item("a"), item("b")];
    const latest = [item("new"), item("b", 2), item("c")];
    expect(inPlace(shown, latest)).toEqual([item("a"), item("b", 2)]);
  });

  it.each([
    [["a", "b"], ["a", "b"], 0],
    [["a", "b"], ["c", "a", "b"], 1],
    [["a", "b"], ["b"], 1],
    [["a", "b"], ["b", "a"], 1],
    [[], ["a", "b"], 2],
  ])("counts what came, went or moved from %j to %j", (before, after, changes) => {
    const items = (ids: readonly string[]) => ids.map((id) => item(id));
    expect(changesBetween(items(before), items(after))).toBe(changes);
  });
});
