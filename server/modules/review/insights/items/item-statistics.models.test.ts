import { describe, expect, it } from "vitest";
import { randomShares } from "../../../../shared/random.ts";
import type { Answer } from "../class-record.models.ts";
import { fewest, statisticsOf, wilson } from "./item-statistics.models.ts";

/** Students of rising ability who answer items; `chance` says how likely each is to be right. */
function answersOf(students: number, items: Readonly<Record<string, (ability: number) => number>>, seed = 1) {
  const share = randomShares(seed);
  return Array.from({ length: students }, (_, at) => at).flatMap((at) =>
    Object.entries(items).map(
      ([itemId, chance], place): Answer => ({
        learnerId: `s${at}`,
        skill: "skill",
        source: "practice",
        sourceId: `s${at}:${place}`,
        place: 0,
        itemId,
        correct: share() < chance((at + 0.5) / students),
        helpLevel: 0,
        foretold: null,
        confidence: null,
        at: place,
      }),
    ),
  );
}

const usual = (ability: number) => 0.15 + 0.75 * ability;
const others = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`usual-${at}`, usual]));
const found = (answers: readonly Answer[], itemId: string, refused = new Map<string, number>()) =>
  statisticsOf(answers, [], refused, () => "skill").find((item) => item.itemId === itemId);

describe("item statistics", () => {
  it("claim nothing below the fewest students", () => {
    const answers = answersOf(fewest.any - 1, { ...others, never: () => 0 });
    for (const item of statisticsOf(answers, [], new Map(), () => null))
      expect(item.findings).toEqual(["too-few"]);
    expect(found(answers, "never")).toMatchObject({
      students: fewest.any - 1,
      right: 0,
      discrimination: null,
    });
  });

  it("find an item that hardly anybody gets, and one that all get", () => {
    const answers = answersOf(40, { ...others, never: () => 0.05, always: () => 1 });
    expect(found(answers, "never")?.findings).toContain("too-hard");
    expect(found(answers, "always")?.findings).toEqual(["too-easy"]);
    expect(found(answers, "usual-0")?.findings).toEqual([]);
  });

  it("find an item that strong students fail as ambiguous, and put it first", () => {
    const answers = answersOf(60, { ...others, tricky: (ability) => (ability > 0.6 ? 0.1 : 0.7) });
    const [first] = statisticsOf(answers, [], new Map(), () => null);
    expect(first?.itemId).toBe("tricky");
    expect(first?.findings).toEqual(expect.arrayContaining(["ambiguous", "tells-nothing"]));
    expect(first?.discrimination?.value).toBeLessThan(0);
  });

  it("shrink a correlation of few students towards what items usually have", () => {
    const perfect = (ability: number) => (ability > 0.5 ? 1 : 0);
    const few = found(answersOf(20, { ...others, perfect }), "perfect")?.discrimination;
    const many = found(answersOf(200, { ...others, perfect }), "perfect")?.discrimination;
    expect(few?.value).toBeLessThan(many?.value ?? 0);
    expect((few?.to ?? 0) - (few?.from ?? 0)).toBeGreaterThan((many?.to ?? 0) - (many?.from ?? 0));
  });

  it("blame few items of which nothing is wrong", () => {
    let blamed = 0;
    for (let seed = 1; seed <= 40; seed += 1)
      blamed += statisticsOf(answersOf(30, others, seed), [], new Map(), () => null).filter(
        ({ findings }) => findings.length > 0,
      ).length;
    expect(blamed / (40 * 8)).toBeLessThan(0.05);
  });

  it("count first answers without help alone, and each once", () => {
    const [answer] = answersOf(1, { only: () => 1 });
    if (!answer) throw new Error("no answer");
    const again = { ...answer, sourceId: "later", correct: false, at: 9 };
    const helped = { ...answer, learnerId: "other", helpLevel: 2 };
    const twice = { ...answer, skill: "second skill" };
    expect(found([answer, twice, again, helped], "only")).toMatchObject({ students: 1, right: 1 });
  });

  it("take refused forms and disputes by those who failed as a sign that an item is not clear", () => {
    const answers = answersOf(24, { ...others, form: usual });
    expect(found(answers, "form", new Map([["form", 7]]))).toMatchObject({ refusedForm: 7 });
    expect(found(answers, "form", new Map([["form", 7]]))?.findings).toContain("ambiguous");
    const disputes = answers
      .filter(({ itemId, correct }) => itemId === "form" && !correct)
      .map(({ learnerId }) => ({
        learnerId,
        claim: "misconception" as const,
        subjectId: "m",
        status: "open" as const,
      }));
    const item = statisticsOf(answers, disputes, new Map(), () => "skill").find(
      ({ itemId }) => itemId === "form",
    );
    expect(item?.disputed).toBe(disputes.length);
    expect(item?.findings).toContain("ambiguous");
  });

  it("give a share's interval as Wilson does", () => {
    const [from, to] = wilson(3, 10);
    expect([from, to].map((bound) => bound.toFixed(3))).toEqual(["0.108", "0.603"]);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
