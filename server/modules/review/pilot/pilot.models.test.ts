import { describe, expect, it } from "vitest";
import { digestOf, figuresOf, type PilotAnswer, type StudentRecord } from "./pilot.models.ts";
import { pilotDocument } from "./pilot-document.models.ts";

const day = 86_400_000;
const minute = 60_000;
const start = Date.parse("2026-09-07");
/** Three times 28 days. */
const period = { from: start, to: start + 84 * day };
const nobody = { closedAfter: [], open: 0, notes: 0, read: 0 };
const noHelp = { levels: [0, 0, 0, 0, 0], told: 0, seeking: 0, held: 0 };

let number = 0;
const answer = (onDay: number, fields: Partial<PilotAnswer> = {}): PilotAnswer => ({
  skill: "brackets",
  key: `a${number++} 0`,
  correct: true,
  helpLevel: 0,
  mastery: 0.5,
  at: start + onDay * day + 12 * 60 * minute,
  ...fields,
});
const student = (fields: Partial<StudentRecord> = {}) =>
  digestOf({ answers: [], turns: [], sessions: 1, ...fields }, period);
const figures = (students: ReturnType<typeof student>[]) =>
  figuresOf({ period, students, help: noHelp, teachers: nobody });

/** A student with so many right of ten in the first third, and so many in the last. */
const grown = (first: number, last: number) =>
  student({
    answers: Array.from({ length: 10 }, (_, place) => [
      answer(place, { correct: place < first, mastery: 0.3 }),
      answer(70 + (place % 10), { correct: place < last, mastery: 0.8 }),
    ]).flat(),
  });

describe("what a pilot showed", () => {
  it("compares answers without help of the same students, first third with last", () => {
    const { alone } = figures([grown(4, 7), grown(5, 8), grown(3, 7), grown(6, 8), grown(4, 6)]);
    expect(alone).toMatchObject({
      students: 5,
      first: {
        right: 22,
        of: 50,
        interval: { value: 0.44, low: expect.closeTo(0.312, 3), high: expect.closeTo(0.577, 3) },
      },
      last: { right: 36, of: 50 },
      change: { value: expect.closeTo(0.28) },
    });
    // Each student rose by 2 to 4 of 10, so the interval of the change lies between.
    expect(alone?.change.low).toBeGreaterThanOrEqual(0.2);
    expect(alone?.change.high).toBeLessThanOrEqual(0.4);
  });

  it("says nothing where a third is missing, help was given, or there are too few", () => {
    const onlyFirst = student({ answers: [answer(1), answer(2)] });
    const helped = student({ answers: [answer(1, { helpLevel: 2 }), answer(80, { helpLevel: 1 })] });
    const four = [grown(4, 7), grown(4, 7), grown(4, 7), grown(4, 7)];
    expect(figures([...four, onlyFirst, helped]).alone).toBeNull();
    const few = Array.from({ length: 5 }, () => student({ answers: [answer(1), answer(80)] }));
    expect(figures(few).alone).toBeNull();
    expect(figures([...four, grown(4, 7)]).alone?.students).toBe(5);
  });

  it("compares mastery over the skills that have both thirds, each student counting once", () => {
    const one = student({
      answers: [
        answer(1, { mastery: 0.2 }),
        answer(2, { mastery: 0.9 }),
        answer(80, { mastery: 0.6 }),
        answer(81, { mastery: 0.7 }),
        // New at the end, and left off in the middle: neither is compared.
        answer(82, { skill: "slopes", mastery: 0.1 }),
        answer(3, { skill: "fractions", mastery: 0.1 }),
        answer(40, { skill: "fractions", mastery: 0.9 }),
      ],
    });
    expect(one.mastery).toEqual({ start: 0.2, end: 0.7, skills: 1 });
    const { mastery } = figures([one, one, one, one, grown(1, 1)]);
    expect(mastery).toMatchObject({
      students: 5,
      skills: 5,
      start: expect.closeTo((4 * 0.2 + 0.3) / 5),
      end: expect.closeTo((4 * 0.7 + 0.8) / 5),
      change: { value: expect.closeTo(0.5), low: expect.closeTo(0.5), high: expect.closeTo(0.5) },
    });
    expect(figures([one, one, one, one]).mastery).toBeNull();
  });

  it("counts an answer that asks for two skills once, and minutes without pauses", () => {
    const at = start + day;
    const one = student({
      sessions: 2,
      answers: [answer(1, { key: "k 0" }), answer(1, { key: "k 0", skill: "slopes" })],
      turns: [at, at + 2 * minute, at + 6 * minute, at + 60 * minute],
    });
    expect(one.alone.first).toEqual({ right: 1, of: 1 });
    // 1 + 2 + 4 minutes, 1 after the pause, and 1 for the answer at noon.
    expect([...one.minutes]).toEqual([["2026-09-08", 9]]);
    const { use } = figures([one, one, one, one, one, student({ sessions: 0 })]);
    expect(use).toMatchObject({ sessions: 10, minutes: 45, days: 5, middleMinutes: 9 });
    expect(use?.weeks).toHaveLength(12);
    expect(use?.weeks[0]).toEqual({ from: start, students: 5, minutes: 45 });
    expect(use?.weeks[1]?.minutes).toBe(0);
    const late = student({ answers: [answer(8)] });
    const some = figures([one, one, one, one, one, late]);
    expect(some.use?.weeks[1]).toEqual({ from: start + 7 * day, students: null, minutes: null });
  });

  it("gives no number of use, help or learning for fewer than five students, whatever there is", () => {
    const few = figuresOf({
      period,
      students: [grown(1, 9), grown(1, 9), grown(1, 9), grown(1, 9), student({ sessions: 0 })],
      help: { levels: [5, 4, 3, 2, 1], told: 1, seeking: 1, held: 1 },
      teachers: nobody,
    });
    expect(few).toMatchObject({ students: 5, active: 4, use: null, help: null, mastery: null, alone: null });
    const document = pilotDocument(few, "Set 3", "en");
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      "At a glance",
      "What teachers did",
      "What this cannot show",
    ]);
    expect(document.sections[0]?.paragraphs[0]).toMatch(/^Fewer than 5 students/);
  });

  it("says what teachers did: half within, a day, still open", () => {
    const { teachers } = figuresOf({
      period,
      students: [],
      help: noHelp,
      teachers: { closedAfter: [10 * minute, 30 * minute, 2 * day], open: 4, notes: 7, read: 9 },
    });
    expect(teachers).toEqual({ closed: 3, middleMinutes: 30, withinDay: 2, open: 4, notes: 7, read: 9 });
  });
});

describe("a pilot's report in words", () => {
  const students = [grown(4, 7), grown(5, 8), grown(3, 7), grown(6, 8), grown(4, 6)];
  const help = { levels: [50, 20, 20, 5, 5], told: 3, seeking: 2, held: 1 };
  const teachers = { closedAfter: [90 * minute], open: 0, notes: 2, read: 3 };
  const all = figuresOf({ period, students, help, teachers });

  it.each(["en", "es"] as const)("fills every blank and says what it can't show, in %s", (language) => {
    const document = pilotDocument(all, null, language);
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
    const last = document.sections.at(-1);
    expect(last?.list).toHaveLength(6);
    expect(last?.list[0]).toMatch(language === "en" ? /no group without it/ : /No hay un grupo sin él/);
  });

  it("calls a change one only where its interval leaves zero out", () => {
    const glance = (some: typeof students) =>
      pilotDocument(figures(some), null, "en").sections[0]?.paragraphs[1];
    expect(glance(students)).toBe(
      "Right without help rose from 44% to 72%: more than chance alone would do.",
    );
    expect(glance(students.map((_, place) => grown(5, place % 2 === 0 ? 3 : 8)))).toMatch(
      /may as well be chance/,
    );
    expect(glance(students.map(() => grown(8, 4)))).toMatch(/fell from 80% to 40%/);
  });
});
