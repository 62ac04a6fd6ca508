import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate, misconceptionById, solve } from "../checking/engine.ts";
import { packSkills } from "../curriculum/packs.ts";
import { decide, nextState } from "./decide/decide.models.ts";
import { diagnose } from "./diagnose/diagnose.models.ts";
import { makeGuardBrief } from "./guard/brief.models.ts";
import { judgeSegment } from "./guard/judge.models.ts";
import { memoryOf } from "./memory.models.ts";
import { emptyState, type TurnContext, type TutoringState } from "./turn.models.ts";

const contextWith = (state: TutoringState, more: Partial<TurnContext> = {}): TurnContext => ({
  locale: "en",
  learner: { id: "l", name: "Ada" },
  policy: "guide",
  facts: [],
  misconceptions: [],
  skills: [],
  memories: [],
  state,
  history: [],
  solution: null,
  sources: [],
  ...more,
});

/** Plays messages and gives the memory that the last one leaves. */
function remember(messages: readonly string[], more: Partial<TurnContext> = {}) {
  let state = emptyState;
  let memory = null;
  for (const [index, text] of messages.entries()) {
    const context = contextWith(state, {
      ...more,
      solution: state.problem ? { ...solve(state.problem), source: "engine", likelyMistakes: [] } : null,
    });
    const diagnosis = diagnose({ id: `m${index}`, text, intent: null, sentAt: index * 60_000 }, context);
    state = nextState(state, diagnosis, decide(diagnosis, context));
    memory = memoryOf({ conversationId: "c", context, diagnosis, state });
  }
  return memory;
}

describe("what a turn leaves to be remembered", () => {
  it("is nothing before there was work, and nothing of an exam", () => {
    expect(remember(["2(x + 3) = 16"])).toBeNull();
    expect(remember(["hello"])).toBeNull();
    expect(remember(["2(x + 3) = 16", "2x + 6 = 16"], { policy: "exam" })).toBeNull();
  });

  it("is one memory for one problem, made anew by each turn of work", () => {
    const begun = remember(["2(x + 3) = 16", "2x + 3 = 16"]);
    const solved = remember(["2(x + 3) = 16", "2x + 3 = 16", "2x + 6 = 16", "2x = 10", "x = 5"]);
    expect(begun?.text).toMatch(/^you began a problem .* It was: 2\(x \+ 3\) = 16\./);
    expect(begun?.text).toContain(misconceptionById("distribute-first-only")?.name.en);
    expect(solved?.text).toMatch(/^you solved a problem .* It was: 2\(x \+ 3\) = 16\./);
    expect(solved?.id).toBe(begun?.id);
    expect(solved?.skill).toBe("linear-equations.brackets");
    expect(remember(["x + 3 = 16", "x = 12"])?.id).not.toBe(begun?.id);
  });

  it("never gives the answer to its problem, in what the guard holds for any class", () => {
    const skills = packSkills.map(({ id }) => id).filter((id) => generate(id, 2, 1, "en") !== null);
    fc.assert(
      fc.property(
        fc.constantFrom(...skills),
        fc.integer({ min: 1, max: 3 }),
        fc.nat({ max: 5_000 }),
        (skill, difficulty, seed) => {
          const made = generate(skill, difficulty === 1 ? 1 : difficulty === 2 ? 2 : 3, seed, "en");
          if (made === null) return;
          const { problem, solution } = made;
          const memory = remember([problem.statement, solution.answer, "I looked at each part in turn"]);
          if (memory === null) return;
          // The problem itself may be said; a calculation is its own answer to the guard.
          fc.pre(memory.text.includes(problem.statement));
          const told = memory.text.replace(problem.statement, "it");
          const brief = makeGuardBrief({
            problem: problem.statement,
            answer: solution.answer,
            policy: "coach",
            confirmable: false,
          });
          expect(judgeSegment(brief, "", told), `${problem.statement}: ${told}`).toEqual({ kind: "release" });
        },
      ),
      { numRuns: 150, examples: [["quadratics.zero-product", 2, 0]] },
    );
  });
});
