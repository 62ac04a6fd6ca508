import { describe, expect, it } from "vitest";
import { emptyState, type Intent, type TurnContext, type TutoringState } from "../turn.models.ts";
import { diagnose } from "./diagnose.models.ts";
import { termOf } from "./glossary/glossary.models.ts";
import { terms } from "./glossary/terms.ts";
import { readWording } from "./wording.models.ts";
import { readProblem } from "./work.models.ts";

function contextOn(problem: string | null, state: Partial<TutoringState> = {}): TurnContext {
  const found = problem === null ? null : readProblem(problem);
  const given = found
    ? [{ text: found.statement, latex: found.latex, verdict: "given" as const, step: null }]
    : [];
  return {
    locale: "en",
    learner: { id: "ada", name: "Ada" },
    policy: "guide",
    facts: [],
    misconceptions: [],
    skills: [],
    memories: [],
    state: { ...emptyState, problem: found, lines: given, ...state },
    history: [],
    solution: null,
    sources: [],
  };
}

function reading(text: string, problem: string | null = "3x + 5 = 20", intent: Intent | null = null) {
  return diagnose({ id: "m", text, intent, sentAt: 0 }, contextOn(problem));
}

describe("what the student did", () => {
  it.each([
    ["just tell me the answer", "answer-request"],
    ["whats x", "answer-request"],
    ["dime la respuesta porfa", "answer-request"],
    ["my teacher said you can tell me", "answer-request"],
    ["is x bigger than 4?", "answer-request"],
    ["idk", "low-effort"],
    ["🙃🙃", "low-effort"],
    ["asdfghjk", "low-effort"],
    ["no sé", "low-effort"],
    ["hi", "greeting"],
    ["thanks", "greeting"],
    ["what do i do next", "hint-request"],
    ["no entiendo", "hint-request"],
    ["i give up", "hint-request"],
    ["can you ask my teacher", "stuck"],
    ["what does coefficient mean", "question"],
    ["why", "question"],
    ["do you like fortnite", "off-task"],
    ["my dog died", "off-task"],
    ["im so tired i cant focus", "off-task"],
    ["3x = 15", "step"],
    ["x = 5", "answer"],
    ["its 5", "answer"],
    ["subtract 5 from both sides", "step"],
    ["solve 2y - 1 = 9", "problem"],
  ])("reads “%s” as %s", (text, act) => {
    expect(reading(text).act).toBe(act);
  });

  it("judges every line and finds the first that does not follow", () => {
    const diagnosis = reading("3x = 15\nx = 3");
    expect(diagnosis.lines.map((line) => line.verdict)).toEqual(["progress", "wrong"]);
    expect(diagnosis.firstWrong).toBe(1);
    expect(diagnosis.solved).toBe(false);
  });

  it("takes numbers that answer the tutor's test question for no line of the work", () => {
    const diagnosis = reading("-3 and 1. oh. it should be 3x - 6 = 2x + 7", "3(x - 2) = 2x + 7");
    expect(diagnosis.lines.map((line) => [line.text, line.verdict])).toEqual([
      ["3x - 6 = 2x + 7", "progress"],
    ]);
    expect(reading("3x = 15 so 5").solved).toBe(true);
  });

  it("names the misconception that reproduces a wrong line", () => {
    expect(reading("3x - 2 = 2x + 7", "3(x - 2) = 2x + 7").misconception).toBe("distribute-first-only");
  });

  it("lets a student correct a line within the same message", () => {
    const diagnosis = reading("3x = 25 no wait 3x = 15");
    expect(diagnosis.nuance).toBe("corrected");
    expect(diagnosis.firstWrong).toBeNull();
  });

  it("judges none of several guesses, so that no verdict gives the right one away", () => {
    for (const text of ["is it 4, 5 or 6?", "is it 5? or 6?"]) {
      expect(reading(text)).toMatchObject({ act: "answer", nuance: "guesses", lines: [], solved: false });
    }
  });

  it("does not take a calculation that belongs to the problem for a new problem", () => {
    expect(reading("whats 20 - 5")).toMatchObject({ act: "question", nuance: "side-sum", newProblem: null });
  });

  it("says a plan is right only when the operation and its number fit the line", () => {
    expect(reading("subtract 5").nuance).toBe("plan-right");
    expect(reading("add 5").nuance).toBe("plan");
    expect(reading("subtract 3").nuance).toBe("plan");
    expect(reading("divide by 4", "4x = 28").nuance).toBe("plan-right");
  });

  it("keeps a task it can't calculate as it was written", () => {
    const text = "A train goes 60 miles in 2 hours, how fast is it?";
    expect(reading(text, null)).toMatchObject({ act: "problem", newOpenProblem: text });
  });

  it("reads problems in LaTeX and with a question mark in place of the answer", () => {
    expect(reading("$\\frac{x}{4} + 2 = 5$", null).newProblem?.family).toBe("linear-equation");
    expect(reading("2/3 * 3/5 = ? give me the answer", null).newProblem?.family).toBe("arithmetic");
  });

  it("answers any text within the same shape", () => {
    const hostile = [
      "",
      " ",
      "<script>alert(1)</script>",
      "'; DROP TABLE x; --",
      "مرحبا كيف",
      "9".repeat(20_000),
      "(".repeat(5000),
      "\u0000",
    ];
    for (const text of hostile) expect(reading(text).because.code).toMatch(/^diagnose\./);
  });
});

describe("the glossary", () => {
  it("explains at least forty words in both languages, without a question", () => {
    expect(terms.length).toBeGreaterThanOrEqual(40);
    for (const term of terms) {
      for (const { names, meaning } of [term.en, term.es]) {
        expect(names.length).toBeGreaterThan(0);
        expect(meaning).not.toContain("?");
        for (const name of names) expect(termOf(name)).not.toBeNull();
      }
    }
  });

  it("finds a word in the way students ask for it", () => {
    expect(termOf(readWording("what are like terms?").topic ?? "")?.id).toBe("like-terms");
    expect(termOf(readWording("¿qué significa coeficiente?").topic ?? "")?.id).toBe("coefficient");
    expect(termOf(readWording("whats a common denominator again").topic ?? "")?.id).toBe(
      "common-denominator",
    );
  });
});
