import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Adults, comparePlaces, escalationOf, placeOf, type Ranked, standsAs } from "./queue.models.ts";
import { queueKinds } from "./queue.schemas.ts";

const minute = 60_000;
const now = 1_000 * minute;

const item = (fields: Partial<Ranked> = {}): Ranked => ({
  id: "a",
  kind: "stuck",
  severity: "notice",
  status: "open",
  count: 1,
  firstAt: now - 5 * minute,
  lastAt: now - 5 * minute,
  urgentAt: null,
  takenAt: null,
  isSolved: false,
  ...fields,
});

const urgent = (minutesAgo: number, fields: Partial<Ranked> = {}) =>
  item({
    kind: "safeguarding",
    severity: "high",
    firstAt: now - minutesAgo * minute,
    urgentAt: now - minutesAgo * minute,
    ...fields,
  });

const rank = (items: readonly Ranked[], yours: readonly string[] = []) =>
  items
    .map((one) => ({ id: one.id, place: placeOf(one, standsAs(one, yours.includes(one.id), now)) }))
    .sort((first, second) => comparePlaces(first.place, second.place))
    .map(({ id }) => id);

const anyItem: fc.Arbitrary<Ranked> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...queueKinds),
    isHigh: fc.boolean(),
    status: fc.constantFrom("open" as const, "taken" as const),
    count: fc.integer({ min: 1, max: 50 }),
    waits: fc.integer({ min: 0, max: 10_000 }),
    isSolved: fc.boolean(),
  })
  .map(({ isHigh, waits, ...one }) => {
    const at = now - waits * minute;
    const high = isHigh && one.kind === "safeguarding";
    return {
      ...one,
      severity: high ? "high" : "notice",
      firstAt: at,
      lastAt: at,
      urgentAt: high ? at : null,
      takenAt: null,
    };
  });

describe("the order of the queue", () => {
  it("puts who may be in danger before everything else, always", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 30 }), (items) => {
        const ranked = rank(items).map((id) => items.find((one) => one.id === id)?.severity);
        expect(ranked.lastIndexOf("high")).toBeLessThan(ranked.filter((one) => one === "high").length);
      }),
    );
  });

  it("is the same however the items came", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, { maxLength: 15, selector: ({ id }) => id }), (items) => {
        expect(rank([...items].reverse())).toEqual(rank(items));
      }),
    );
  });

  it("goes from danger over a quiet word, who asks and who is at it still, to what the tutor held back", () => {
    const late = { firstAt: now - 300 * minute, lastAt: now - 300 * minute };
    const items = [
      item({ id: "held", kind: "guard-held" }),
      item({ id: "change", kind: "change" }),
      item({ id: "gone", ...late }),
      item({ id: "finished", isSolved: true }),
      item({ id: "dispute", kind: "dispute" }),
      item({ id: "here", kind: "answer-seeking" }),
      item({ id: "word", kind: "safeguarding" }),
      item({ id: "asks", kind: "asks-for-teacher" }),
      urgent(1, { id: "danger" }),
      urgent(90, { id: "passed-on" }),
    ];
    expect(rank(items, ["passed-on"])).toEqual([
      "passed-on",
      "danger",
      "word",
      "asks",
      "here",
      "gone",
      "dispute",
      "change",
      "held",
      "finished",
    ]);
  });

  it("puts first, among the stuck, who showed it more often, then who has waited longest", () => {
    const items = [
      item({ id: "new", firstAt: now - minute, lastAt: now - minute }),
      item({ id: "old" }),
      item({ id: "often", firstAt: now - minute, lastAt: now - minute, count: 3 }),
    ];
    expect(rank(items)).toEqual(["often", "old", "new"]);
  });
});

describe("what is urgent and nobody takes", () => {
  const two: Adults = {
    teachers: ["rivera", "omar"],
    secondRecipient: "omar",
    waitsAtMost: 30,
    isArchived: false,
    isClass: true,
    isPractice: false,
  };
  const to = (one: Ranked, adults: Adults = two, id = "rivera", isAdministrator = false) =>
    escalationOf(one, adults, { id, isAdministrator }, now);

  it("waits as long as the class says, then is the second recipient's too", () => {
    expect(to(urgent(29), two, "omar")).toBeNull();
    expect(to(urgent(30), two, "omar")).toEqual({
      to: "second-recipient",
      why: "waited",
      since: now,
      yours: true,
    });
    expect(to(urgent(30))?.yours).toBe(false);
    expect(to(urgent(30), two, "boss", true)?.yours).toBe(false);
  });

  it("reaches the administrators after as long again", () => {
    expect(to(urgent(60), two, "boss", true)).toMatchObject({ to: "administrators", yours: true });
    expect(to(urgent(60), two, "omar")).toMatchObject({ to: "second-recipient", yours: true });
  });

  it.each([
    ["none was named", { secondRecipient: null }, "waited"],
    ["the one named teaches it no more", { secondRecipient: "gone" }, "waited"],
    ["the one named is its only teacher", { teachers: ["omar"] }, "waited"],
  ] as const)("is the administrators' after waiting, where %s", (_why, fields, why) => {
    expect(to(urgent(29), { ...two, ...fields }, "boss", true)).toBeNull();
    expect(to(urgent(31), { ...two, ...fields }, "boss", true)).toMatchObject({
      to: "administrators",
      why,
      yours: true,
    });
  });

  it.each([
    ["has no teacher", { teachers: [] }, "no-teacher"],
    ["is put away", { isArchived: true }, "archived"],
    ["is none", { isClass: false, teachers: [] }, "no-class"],
  ] as const)("is the administrators' at once where the class %s", (_why, fields, why) => {
    expect(to(urgent(0), { ...two, ...fields }, "boss", true)).toMatchObject({ why, yours: true });
  });

  it("stays with whoever took it, until urgent words come that nobody has seen", () => {
    const taken = { status: "taken", takenAt: now - 40 * minute } as const;
    expect(to(urgent(90, taken), two, "omar")).toBeNull();
    const again = urgent(90, { ...taken, urgentAt: now - 35 * minute });
    expect(to(again, two, "omar")?.yours).toBe(true);
  });

  it("is nobody else's where a class is for practice: its students are made up", () => {
    const practice = { ...two, isPractice: true };
    expect(to(urgent(9_999), practice, "omar")).toBeNull();
    expect(to(urgent(9_999), { ...practice, teachers: [], isArchived: true }, "boss", true)).toBeNull();
  });

  it("never passes on what is not urgent", () => {
    expect(to(item({ firstAt: 0 }), { ...two, teachers: [] }, "boss", true)).toBeNull();
  });
});
