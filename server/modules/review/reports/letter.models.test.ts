import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LetterNaming,
  letterParts,
  type WeekAnswer,
  type WeekRecord,
  writeLetter,
} from "./letter.models.ts";
import { checkLetter } from "./letter-check.models.ts";
import { letterLanguages } from "./letter-languages.constants.ts";
import { letterWords } from "./letter-words.constants.ts";
import { datesOf, day, toFamilyAt, weekAt, weekOf, weeksBefore } from "./weeks.models.ts";

const week = weekAt(Date.parse("2026-11-18T12:00:00Z"));
const hour = 3_600_000;
const names = ["One step", "Two steps", "Brackets", "Fractions"];
const skills = names.map((_, index) => `s${index}`);

const naming = (language: "en" | "es", zone: string | null): LetterNaming => ({
  language,
  zone,
  skill: (id) => names[skills.indexOf(id)] ?? id,
  buildingOn: (skill) => skills.slice(skills.indexOf(skill) + 1).slice(0, 1),
});
const right = (skill: string, hours: number, more: Partial<WeekAnswer> = {}): WeekAnswer => ({
  skill,
  way: "answers",
  key: `${skill} ${hours}`,
  correct: true,
  helpLevel: 0,
  at: week.from + hours * hour,
  ...more,
});
const record = (answers: readonly WeekAnswer[], mastered: WeekRecord["mastered"] = []): WeekRecord => ({
  name: "Ada",
  week,
  answers,
  mastered,
});
const texts = (given: WeekRecord, naming: LetterNaming) =>
  letterParts.flatMap((part) => writeLetter(given, naming)[part].map(({ text }) => text));

describe("a week's letter", () => {
  it("tells what went well with its evidence, what is next, one question to ask, and how to help", () => {
    const tuesday = [right("s2", 30), right("s2", 31), right("s2", 32), right("s2", 80), right("s0", 81)];
    const given = record(tuesday, [{ skill: "s0", at: week.from + 81 * hour }]);
    expect(texts(given, naming("en", "UTC"))).toMatchInlineSnapshot(`
      [
        "On Tuesday, Ada answered 3 questions on “Brackets” correctly without a hint.",
        "On Thursday, Ada answered 1 question on “One step” correctly without a hint.",
        "This week Ada mastered “One step”.",
        "“Brackets” goes on. It is not firm yet, and that is what practice is for.",
        "Ask: “Could you show me an example of ‘Brackets’ and tell me what you look at first?” Then listen.",
        "You don’t have to know the answer. Let Ada explain, and say what you did and did not follow.",
      ]
    `);
    expect(texts(given, naming("es", "UTC"))[0]).toBe(
      "El martes, Ada contestó bien y sin pistas 3 preguntas de «Brackets».",
    );
    expect(texts(given, naming("en", null))[0]).toBe(
      "Ada answered 4 questions on “Brackets” correctly without a hint.",
    );
  });

  it("says no day that another calendar has as one of another week", () => {
    const lateSunday = record([right("s1", 1)]);
    expect(texts(lateSunday, naming("en", "America/Los_Angeles"))[0]).toBe(
      "Ada answered 1 question on “Two steps” correctly without a hint.",
    );
  });

  it("is kind about a quiet week and about one in which nothing was right yet", () => {
    expect(texts(record([]), naming("en", "UTC"))[0]).toMatch(/^It was a quiet week/);
    expect(texts(record([right("s1", 5, { correct: false })]), naming("en", "UTC"))[0]).toMatch(
      /^Ada worked on “Two steps”/,
    );
    expect(texts(record([right("s1", 5, { helpLevel: 2 })]), naming("en", "UTC"))[0]).toBe(
      "With a hint along the way, Ada got “Two steps” right.",
    );
  });

  it("has each sentence in each language with the same blanks, and no time of day", () => {
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const unlike = Object.entries(letterWords.en).filter(([kind, text]) =>
      letterLanguages.some((language) => {
        const other = Object.entries(letterWords[language]).find(([name]) => name === kind)?.[1] ?? "";
        return new Set(blanks(other)).size !== new Set(blanks(text)).size || /\bo'clock|:\d\d\b/.test(other);
      }),
    );
    expect(unlike).toEqual([]);
  });
});

const answersGiven = fc.array(
  fc.record({
    skill: fc.constantFrom(...skills),
    way: fc.constantFrom("steps" as const, "answers" as const),
    key: fc.constantFrom(..."abcdefgh"),
    correct: fc.boolean(),
    helpLevel: fc.integer({ min: 0, max: 2 }),
    at: fc.integer({ min: week.from, max: week.to - 1 }),
  }),
  { maxLength: 25 },
);
const masteredGiven = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...skills),
    at: fc.integer({ min: week.from - 20 * day, max: week.to - 1 }),
  }),
  { selector: ({ skill }) => skill },
);
const zones = fc.constantFrom(null, "UTC", "Europe/Madrid", "America/Los_Angeles", "Pacific/Auckland");
const called = fc.constantFrom(
  "Ada",
  "a",
  "On Tuesday, Ada",
  "2 questions on “Brackets”",
  "$& .*",
  "Zoë “Z” O’Neill",
);
const languages = fc.constantFrom(...letterLanguages);

describe("the checker of letters", () => {
  it("bears out every letter that is written from the record, whatever happened in the week", () => {
    fc.assert(
      fc.property(
        answersGiven,
        masteredGiven,
        languages,
        zones,
        called,
        (answers, mastered, language, zone, name) => {
          const given = { ...record(answers, mastered), name };
          const letter = writeLetter(given, naming(language, zone));
          expect(checkLetter(letter, given, naming(language, zone))).toEqual([]);
          expect(letterParts.every((part) => letter[part].length > 0)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds a number, a day, a skill or a name that the record does not have, and sentences of no template", () => {
    const given = record([right("s2", 30), right("s2", 31), right("s1", 80)]);
    const words = naming("en", "UTC");
    const letter = writeLetter(given, words);
    const first = letter.well[0]?.text ?? "";
    const changed = [
      first.replace("2 questions", "3 questions"),
      first.replace("Tuesday", "Thursday"),
      first.replace("Brackets", "Fractions"),
      first.replace("Ada", "Ben"),
      `${first} At 9:14.`,
      "Ada is the best of the class.",
    ];
    for (const text of changed) {
      const wrong = { ...letter, well: [{ kind: letter.well[0]?.kind ?? "answers", text }] } as const;
      expect(checkLetter(wrong, given, words), text).toHaveLength(1);
    }
    expect(checkLetter({ ...letter, well: letter.next }, given, words)).toHaveLength(1);
    expect(checkLetter({ ...letter, talk: [...letter.talk, ...letter.talk] }, given, words)).toHaveLength(1);
    expect(checkLetter(letter, record([]), words).length).toBeGreaterThan(2);
    expect(checkLetter(writeLetter(record([]), words), given, words)).toHaveLength(3);
  });
});

describe("the weeks of letters", () => {
  it("go from Monday to Sunday, are over when they are told of, and reach the family a day later", () => {
    expect(datesOf(week)).toEqual([16, 17, 18, 19, 20, 21, 22].map((date) => `2026-11-${date}`));
    expect(weekOf("2026-11-16")).toEqual(week);
    for (const none of ["2026-11-17", "2026-11", "x", "2026-13-01"]) expect(weekOf(none)).toBeNull();
    expect(weeksBefore(week.to, 3, week.from - 1).map(({ monday }) => monday)).toEqual([
      "2026-11-16",
      "2026-11-09",
    ]);
    expect(new Date(toFamilyAt(week)).toISOString()).toBe("2026-11-24T00:00:00.000Z");
  });
});
