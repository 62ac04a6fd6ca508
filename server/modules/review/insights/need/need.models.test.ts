import { describe, expect, it } from "vitest";
import type { Answer, ClassRecord } from "../class-record.models.ts";
import { needsOf } from "./need.models.ts";

const day = 86_400_000;
const now = 100 * day;

/** Answers of a student, the last of them an hour ago and a minute between two. */
function answers(
  learnerId: string,
  right: readonly (0 | 1)[],
  more: Partial<Answer> = {},
): readonly Answer[] {
  return right.map((one, at) => ({
    learnerId,
    skill: "expand",
    source: "practice",
    sourceId: `${learnerId}:${more.at ?? 0}:${at}`,
    place: 0,
    itemId: null,
    correct: one === 1,
    helpLevel: 0,
    foretold: 0.8,
    confidence: null,
    ...more,
    at: (more.at ?? now) - 3_600_000 - (right.length - at) * 60_000,
  }));
}

const record = (...own: readonly (readonly Answer[])[]): ClassRecord => ({
  students: [...new Set(own.flat().map(({ learnerId }) => learnerId))].map((id) => ({ id, name: id })),
  states: [],
  answers: own.flat(),
  times: [],
  misconceptions: [],
  disputes: [],
});
const many = (count: number, one: 0 | 1) => Array.from({ length: count }, () => one);
/** Worked a month ago already, so that nothing is new. */
const earlier = (id: string, one: 0 | 1 = 0, count = 2) =>
  answers(id, many(count, one), { at: now - 8 * day });
const rulesOf = (own: ClassRecord) => needsOf(own, now).map(({ reasons }) => reasons.map(({ rule }) => rule));
const againstOf = (own: ClassRecord) =>
  needsOf(own, now).map(({ against }) => against.map(({ code }) => code));

describe("may need you", () => {
  it("names who gets few right alone, with the numbers and the skill, and nobody who gets on", () => {
    const own = record(
      earlier("Ben"),
      answers("Ben", [...many(9, 0), ...many(3, 1)]),
      answers("Ada", many(12, 1)),
    );
    expect(needsOf(own, now)).toMatchObject([
      {
        student: { name: "Ben" },
        reasons: [
          { rule: "few-right", numbers: { right: 3, of: 14 }, about: { kind: "skill", id: "expand" } },
        ],
      },
    ]);
  });

  it("says nothing of one of whom little is known", () => {
    expect(rulesOf(record(answers("Ben", many(9, 0))))).toEqual([]);
    expect(needsOf(record(), now)).toEqual([]);
  });

  it("names who leans on help, and not who works well without", () => {
    const helped = answers("Ben", many(9, 1), { helpLevel: 2 });
    expect(rulesOf(record(helped, answers("Ben", [0, 0, 1], { at: now + 1 })))).toEqual([["leans-on-help"]]);
    expect(rulesOf(record(helped, answers("Ben", [1, 1, 1], { at: now + 1 })))).toEqual([]);
  });

  it("names who stopped while the others went on, and nobody in the holidays", () => {
    const before = [12, 14, 16, 18].flatMap((ago) => answers("Ben", [1, 1], { at: now - ago * day }));
    const others = ["Ada", "Chi"].map((id) => answers(id, [1, 1]));
    expect(needsOf(record(before, ...others), now)).toMatchObject([
      { student: { name: "Ben" }, reasons: [{ rule: "stopped", numbers: { since: 12, worked: 4 } }] },
    ]);
    expect(rulesOf(record(before))).toEqual([]);
  });

  it("names one mistake again and again, unless it is overcome or disputed", () => {
    const seen = (status: "open" | "overcome" | "disputed"): ClassRecord => ({
      ...record(answers("Ben", [1])),
      misconceptions: [{ learnerId: "Ben", id: "first-only", count: 4, lastAt: now - day, status }],
    });
    expect(rulesOf(seen("open"))).toEqual([["same-mistake"]]);
    expect(rulesOf(seen("overcome"))).toEqual([]);
    expect(rulesOf(seen("disputed"))).toEqual([]);
  });

  it("names who is sure and wrong", () => {
    const own = record(answers("Ben", [0, 1, 0, 1, 0, 0, 1], { confidence: 0.9 }));
    expect(rulesOf(own)).toEqual([["too-sure"]]);
  });

  it("names much time with little that was right for it", () => {
    const long = Array.from({ length: 80 }, (_, at) => ({
      learnerId: "Ben",
      at: now - 2 * day + at * 2 * 60_000,
    }));
    const work = answers("Ben", [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0]);
    expect(rulesOf({ ...record(work), times: long })).toEqual([["long-work"]]);
  });

  it("says what speaks against a reason", () => {
    const wrong = answers("Ben", many(14, 0));
    expect(againstOf(record(wrong))).toEqual([["new-skill"]]);
    expect(againstOf(record(earlier("Ben"), wrong))).toEqual([["was-away"]]);
    expect(againstOf(record(earlier("Ben"), answers("Ben", many(14, 0), { foretold: 0.4 })))).toEqual([
      ["was-away", "hard-questions"],
    ]);
    expect(againstOf(record(earlier("Ben", 0, 8), answers("Ben", [...many(8, 0), ...many(5, 1)])))).toEqual([
      ["better-lately", "was-away"],
    ]);
    const disputes = [
      { learnerId: "Ben", claim: "skill-open", subjectId: "expand", status: "open" },
    ] as const;
    expect(againstOf({ ...record(wrong), disputes })).toEqual([["new-skill", "disputes"]]);
  });

  it("puts those with more reasons first", () => {
    const own = record(answers("Ada", many(12, 0)), answers("Ben", many(12, 0), { confidence: 0.9 }));
    expect(needsOf(own, now).map(({ student }) => student.name)).toEqual(["Ben", "Ada"]);
  });
});
