import { describe, expect, it } from "vitest";
import type { Claim } from "../../learners/record/record.schemas.ts";
import { promptWords } from "./prompts.constants.ts";
import { promptsFrom } from "./prompts.models.ts";

const now = Date.UTC(2026, 10, 27);
const claim = (code: Claim["code"], more: Partial<Claim> = {}): Claim => ({
  kind: code === "often" ? "misconception" : "skill",
  subjectId: code,
  code,
  text: `About ${code}.`,
  skill: null,
  evidence: 3,
  lastAt: now - 1_000,
  dispute: null,
  ...more,
});
const band = (sure: number, right: number, answers: number) => ({ from: 0, to: 1, sure, right, answers });

describe("prompts from the record", () => {
  it("ask about a slip that came back, being surer than right, and what was mastered, three at most", () => {
    const claims = [claim("often"), claim("hard"), claim("mastered"), claim("overcome")];
    const prompts = promptsFrom(claims, [band(0.9, 0.4, 8)], "en", now);
    expect(prompts.map(({ id, template, because }) => [id, template, because])).toEqual([
      ["slip:often", "error-log", "About often."],
      ["sure", "free", promptWords.en.sureBecause],
      ["mastered:mastered", "what-so-what-now-what", "About mastered."],
    ]);
  });

  it("leave alone what the learner disputes, what is long ago, and sureness on few answers", () => {
    const dispute = {
      id: "d",
      claim: "misconception" as const,
      subjectId: "often",
      words: "",
      status: "open" as const,
      sessionId: null,
      checkable: true,
      createdAt: 1,
      resolvedAt: null,
    };
    const claims = [claim("often", { dispute }), claim("hard", { lastAt: now - 90 * 86_400_000 })];
    expect(promptsFrom(claims, [band(0.9, 0.1, 2)], "es", now)).toEqual([]);
    expect(promptsFrom([], [], "en", now)).toEqual([]);
  });

  it("ask one question each in both languages", () => {
    for (const words of Object.values(promptWords))
      for (const [kind, text] of Object.entries(words))
        expect([kind, text.match(/\?/g)?.length ?? 0]).toEqual([kind, kind.endsWith("Because") ? 0 : 1]);
  });
});
