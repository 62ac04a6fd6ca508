import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssignmentPart, AssignmentVersion } from "../../classes/assignments/assignments.schemas.ts";
import {
  firstAnswers,
  type Holdings,
  type ItemWork,
  partStanding,
  type StudentWork,
  standingOf,
  totalOf,
  withoutVerdicts,
} from "./progress.models.ts";

const holdings: Holdings = {
  hasItem: (id) => !id.startsWith("gone"),
  skillsOfPack: (id) => (id === "algebra" ? ["add", "subtract"] : []),
};
const nothing: StudentWork = { items: [], questions: [], parts: [], skills: [] };
const items: AssignmentPart = { id: "p1", kind: "items", items: ["a", "b", "c"] };
const writing: AssignmentPart = { id: "p2", kind: "writing", prompt: "Why?", rubricId: null };
const reading: AssignmentPart = {
  id: "p3",
  kind: "reading",
  materialId: null,
  text: "A text.",
  questions: ["q1", "q2"].map((id) => ({ id, text: id, answer: null })),
};
const versionOf = (...parts: AssignmentPart[]): AssignmentVersion => ({
  id: "v",
  name: "",
  audience: { kind: "class" },
  parts,
});
const shown = (
  itemId: string,
  status: ItemWork["status"],
  answers: readonly (readonly [verdict: string, at: number, helpLevel?: number])[] = [],
): ItemWork => ({
  partId: "p1",
  itemId,
  status,
  shownAt: 1,
  answers: answers.map(([verdict, at, helpLevel = 0]) => ({ verdict, at, helpLevel })),
});
const withItems = (...own: ItemWork[]): StudentWork => ({ ...nothing, items: own });

describe("items of an assignment", () => {
  it("are done where they were answered to their end, right or wrong; passed and open ones are not", () => {
    const work = withItems(
      shown("a", "right", [["right", 5]]),
      shown("b", "wrong", [
        ["wrong", 6],
        ["wrong", 7],
        ["wrong", 8],
      ]),
      shown("c", "passed"),
    );
    expect(partStanding(items, work, holdings).progress).toMatchObject({
      done: 2,
      of: 3,
      right: 1,
      judged: 2,
    });
  });

  it("count by their first answer that could be judged, and as done alone only without help on it", () => {
    const work = withItems(
      shown("a", "right", [
        ["open", 2],
        ["wrong", 3],
        ["right", 4],
      ]),
      shown("b", "right", [["right", 5, 2]]),
      shown("c", "right", [["right", 6]]),
    );
    expect(partStanding(items, work, holdings).progress).toMatchObject({
      done: 3,
      judged: 3,
      right: 2,
      alone: 1,
    });
  });

  it("are one where one was passed and asked again, with the answer of the first time", () => {
    const work = withItems(shown("a", "passed", [["wrong", 3]]), shown("a", "right", [["right", 9]]));
    expect(partStanding(items, work, holdings).progress).toMatchObject({ done: 1, judged: 1, right: 0 });
  });

  it("that were withdrawn are nobody's to do, unless they were answered before", () => {
    const part: AssignmentPart = { id: "p1", kind: "items", items: ["gone1", "gone2", "a"] };
    const work = withItems(shown("gone1", "right", [["right", 4]]));
    expect(partStanding(part, work, holdings).progress).toMatchObject({ done: 1, of: 2 });
  });

  it("that the part doesn't ask any more say nothing of it", () => {
    const work = withItems(shown("old", "right", [["right", 4]]));
    expect(partStanding(items, work, holdings)).toMatchObject({
      progress: { done: 0, of: 3, judged: 0 },
      lastAt: 4,
    });
  });
});

describe("an assignment", () => {
  it("is not begun without work, under way with some, and done with all its parts", () => {
    const version = versionOf({ ...items, items: ["a"] }, writing);
    expect(standingOf(version, nothing, null, holdings)).toMatchObject({ state: "not-begun", lastAt: null });
    const begun = withItems(shown("a", "right", [["right", 4]]));
    expect(standingOf(version, begun, null, holdings)).toMatchObject({ state: "under-way", lastAt: 4 });
    const parts = [{ partId: "p2", startedAt: 2, handedInAt: 9, updatedAt: 9 }];
    expect(standingOf(version, { ...begun, parts }, null, holdings)).toMatchObject({
      state: "done",
      lastAt: 9,
    });
  });

  it("is late when its last part was done after it was due, and not by a second answer", () => {
    const version = versionOf({ ...items, items: ["a"] }, reading);
    const question = { partId: "p3", first: null, firstAt: 8, at: 30 };
    const work = {
      ...withItems(shown("a", "right", [["right", 4]])),
      questions: ["q1", "q2"].map((questionId) => ({ ...question, questionId })),
    };
    expect(standingOf(version, work, 10, holdings)).toMatchObject({ state: "done", late: false });
    expect(standingOf(version, work, 7, holdings)).toMatchObject({ state: "done", late: true });
    expect(standingOf(version, { ...work, questions: [] }, 7, holdings)).toMatchObject({ late: false });
  });

  it("of which nothing is left to do is not done by that", () => {
    const version = versionOf({ ...items, items: ["gone"] });
    expect(standingOf(version, nothing, null, holdings).state).toBe("not-begun");
  });

  it("asks for the skills of a pack to be mastered, whenever that was", () => {
    const skill = { judged: 4, right: 3, alone: 2, lastAt: 20 };
    const work = {
      ...nothing,
      skills: [
        { ...skill, skill: "add", masteredAt: 3 },
        { ...skill, skill: "subtract", masteredAt: null },
        { ...skill, skill: "other", masteredAt: 3 },
      ],
    };
    const pack: AssignmentPart = { id: "p4", kind: "pack", pack: "algebra" };
    expect(partStanding(pack, work, holdings).progress).toMatchObject({
      done: 1,
      of: 2,
      judged: 8,
      right: 6,
      alone: 4,
    });
  });

  it("takes a reading without questions as read once that was said", () => {
    const part: AssignmentPart = { ...reading, questions: [] };
    expect(partStanding(part, nothing, holdings).progress).toMatchObject({ done: 0, of: 1 });
    const parts = [{ partId: "p3", startedAt: 2, handedInAt: 2, updatedAt: 2 }];
    expect(partStanding(part, { ...nothing, parts }, holdings).progress).toMatchObject({ done: 1, of: 1 });
  });

  it("keeps back how well it went", () => {
    const { progress } = partStanding(items, withItems(shown("a", "right", [["right", 4]])), holdings);
    expect(withoutVerdicts(progress)).toMatchObject({ done: 1, of: 3, right: 0, alone: 0, judged: 0 });
  });
});

const id = fc.constantFrom("a", "b", "c", "gone1", "gone2");
const verdict = fc.constantFrom("right", "wrong", "wrong-form", "open");
const anAnswer = fc.record({ verdict, helpLevel: fc.nat(4), at: fc.nat(1_000) });
const anItem = fc.record({
  partId: fc.constantFrom("p1", "p9"),
  itemId: id,
  status: fc.constantFrom("open", "right", "wrong", "answered", "passed", "withdrawn"),
  shownAt: fc.nat(1_000),
  answers: fc.array(anAnswer, { maxLength: 4 }),
});
const aQuestion = fc.record({
  partId: fc.constantFrom("p3", "p9"),
  questionId: fc.constantFrom("q1", "q2", "q9"),
  first: fc.constantFrom("right", "wrong", null),
  firstAt: fc.nat(1_000),
  at: fc.nat(1_000),
});
const work = fc.record({
  items: fc.array(anItem, { maxLength: 12 }),
  questions: fc.uniqueArray(aQuestion, { selector: ({ partId, questionId }) => `${partId} ${questionId}` }),
  parts: fc.constant([]),
  skills: fc.constant([]),
});
const version = fc
  .record({ asked: fc.array(id, { minLength: 1, maxLength: 6 }), questions: fc.subarray(["q1", "q2"]) })
  .map(({ asked, questions }) =>
    versionOf(
      { ...items, items: asked },
      { ...reading, questions: questions.map((name) => ({ id: name, text: name, answer: null })) },
      writing,
    ),
  );

describe("the counts of progress", () => {
  it("are never more than there is, and never more right than judged or alone than right", () => {
    fc.assert(
      fc.property(version, work, fc.option(fc.nat(1_000), { nil: null }), (given, done, dueAt) => {
        const { parts, state, late } = standingOf(given, done, dueAt, holdings);
        for (const part of parts) {
          expect(part.done).toBeLessThanOrEqual(part.of);
          expect(part.judged).toBeLessThanOrEqual(part.of);
          expect(part.right).toBeLessThanOrEqual(part.judged);
          expect(part.alone).toBeLessThanOrEqual(part.right);
        }
        const total = totalOf(parts);
        expect(total.done).toBeLessThanOrEqual(total.of);
        if (state === "done") expect(total.done).toBe(total.of);
        if (late) expect(state).toBe("done");
        const judged = parts.reduce((sum, part) => sum + part.judged, 0);
        expect(firstAnswers(given, done).length).toBeGreaterThanOrEqual(judged);
      }),
    );
  });

  it("never fall when an answer is added", () => {
    fc.assert(
      fc.property(version, work, anItem, aQuestion, (given, before, item, question) => {
        const later = {
          ...item,
          status: "wrong" as const,
          answers: item.answers.map((answer) => ({ ...answer, at: answer.at + 2_000 })),
        };
        const isNew = !before.questions.some(
          ({ partId, questionId }) => partId === question.partId && questionId === question.questionId,
        );
        const after = {
          ...before,
          items: [...before.items, later],
          questions: isNew ? [...before.questions, question] : before.questions,
        };
        const [old, now] = [before, after].map((one) => standingOf(given, one, null, holdings).parts);
        for (const [index, part] of (old ?? []).entries())
          for (const count of ["done", "judged", "right", "alone"] as const)
            expect(now?.[index]?.[count]).toBeGreaterThanOrEqual(part[count]);
      }),
    );
  });
});
