import { describe, expect, it } from "vitest";
import type { LiveCard } from "../../../server/modules/review/live/live.schemas.ts";
import { cardsAfter, standingOf } from "./live.models.ts";

const now = 1_000_000_000;
const work = (more: Partial<NonNullable<LiveCard["work"]>> = {}): NonNullable<LiveCard["work"]> => ({
  conversationId: "c",
  since: now - 60_000,
  at: now - 1_000,
  running: false,
  problem: null,
  skill: null,
  turns: 1,
  steps: 0,
  lastVerdict: null,
  help: { level: 0, used: 0 },
  move: null,
  solved: false,
  needs: [],
  ...more,
});
const card = (name: string, more: Partial<LiveCard> = {}): LiveCard => ({
  student: { id: name.toLowerCase(), name },
  pausedAt: null,
  work: work(),
  ...more,
});
const names = (cards: readonly LiveCard[]) => cards.map(({ student }) => student.name);
const some = (cards: LiveCard[], gone: string[] = []) => ({
  kind: "some" as const,
  class: null,
  cards,
  gone,
});

describe("the cards of a class that is watched", () => {
  it("keep their places when something changes in them", () => {
    const before = [card("Ada"), card("Ben"), card("Chi")];
    const after = cardsAfter(before, some([card("Ben", { work: work({ steps: 3 }) })]));
    expect(names(after)).toEqual(["Ada", "Ben", "Chi"]);
    expect(after[1]?.work?.steps).toBe(3);
    expect(after[0]).toBe(before[0]);
  });

  it("come in by name, and go", () => {
    const after = cardsAfter([card("Ada"), card("Dee")], some([card("Ben")], ["ada"]));
    expect(names(after)).toEqual(["Ben", "Dee"]);
  });

  it.each([
    ["needs", card("Ben", { pausedAt: 1, work: work({ needs: ["stuck"] }) })],
    ["paused", card("Ben", { pausedAt: 1 })],
    ["away", card("Ben", { work: null })],
    ["running", card("Ben", { work: work({ running: true }) })],
    ["working", card("Ben")],
    ["finished", card("Ben", { work: work({ solved: true }) })],
    ["quiet", card("Ben", { work: work({ at: now - 400_000 }) })],
  ] as const)("say in one word: %s", (standing, one) => {
    expect(standingOf(one, now)).toBe(standing);
  });
});
