import { describe, expect, it } from "vitest";
import type { LearnerRecord, RecalledMemory } from "../learners.models.ts";
import { candidatesOf, type RecallCandidate } from "./candidates.models.ts";
import { cutToBudget } from "./recall.models.ts";
import { around } from "./topic.models.ts";

const topic = around("linear-equations.brackets");
const [before = ""] = topic.before;

const memory = (id: string, at: number): RecalledMemory => ({
  id,
  at,
  conversationId: `c-${id}`,
  text: `about ${id}`,
  skill: null,
  turns: [],
});
const empty: LearnerRecord = {
  facts: [],
  misconceptions: [],
  skills: [],
  memories: { newest: [], skill: [], words: [], meaning: [] },
};
const ranked = (record: Partial<LearnerRecord>, words: readonly string[] = []): readonly RecallCandidate[] =>
  cutToBudget(candidatesOf({ ...empty, ...record }, topic, words), 1_000);
const ids = (candidates: readonly RecallCandidate[]) => candidates.map(({ id }) => id);

describe("what is worth telling a turn", () => {
  it("is the topic's skill before what it builds on, and both before what was practised lately", () => {
    const skills = ["geometry.perimeter", before, "linear-equations.brackets"].map((skill) => ({
      skill,
      mastery: 0.5,
      opportunities: 3,
    }));
    const found = ranked({ skills });
    expect(ids(found)).toEqual(["linear-equations.brackets", before, "geometry.perimeter"]);
    expect(found.map(({ why }) => why[0]?.code)).toEqual([
      "recall.same-skill",
      "recall.before-skill",
      "recall.lately",
    ]);
  });

  it("is a misconception of the topic before a newer one of another", () => {
    const misconceptions = ["quotient-denominator-not-squared", "distribute-first-only"].map(
      (misconception, index) => ({
        id: misconception,
        misconception,
        count: 1,
        lastSeenAt: 10 - index,
      }),
    );
    expect(ids(ranked({ misconceptions }))).toEqual([
      "distribute-first-only",
      "quotient-denominator-not-squared",
    ]);
  });

  it("is always what to call the learner by and what the learner needs, however many other facts there are", () => {
    const interests = Array.from({ length: 40 }, (_, index) => ({
      id: `i${index}`,
      kind: "interest" as const,
      text: "x".repeat(200),
      source: "profile",
    }));
    const name = { id: "name", kind: "name" as const, text: "Ada", source: "welcome" };
    const need = { id: "need", kind: "accommodation" as const, text: "extra-time", source: "welcome" };
    const found = cutToBudget(candidatesOf({ ...empty, facts: [...interests, need, name] }, topic, []), 100);
    expect(ids(found)).toEqual(["need", "name", "i0"]);
  });

  it("is of memories the last one always, and then those that more ways of looking find", () => {
    const [last, old, both] = [memory("last", 100), memory("old", 1), memory("both", 2)];
    const others = Array.from({ length: 8 }, (_, index) => memory(`m${index}`, 50 - index));
    const memories = { newest: [last, ...others], skill: [both], words: [both, old], meaning: [] };
    const found = ranked({ memories }, ["both"]);
    expect(ids(found).slice(0, 2)).toEqual(["last", "both"]);
    expect(found).toHaveLength(5);
    expect(found[1]?.why).toEqual([
      { code: "recall.words", values: { words: "both" } },
      { code: "recall.same-skill", values: {} },
    ]);
  });
});
