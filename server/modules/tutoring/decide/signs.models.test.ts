import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "../diagnose/diagnose.models.ts";
import { type Diagnosis, emptyState, type Intent, type TurnContext } from "../turn.models.ts";
import { alertsOf, decide, nextState } from "./decide.models.ts";
import { becomesSeeking, becomesStuck, noSigns } from "./signs.models.ts";

type Sent = string | { readonly intent: Intent };

/** Plays messages, each so many seconds after the one before. @returns which alerts each brought */
function alertsAfter(messages: readonly Sent[], pause = 40): readonly (readonly string[])[] {
  let context: TurnContext = {
    locale: "en",
    learner: { id: "ben", name: "Ben" },
    policy: "guide",
    facts: [],
    misconceptions: [],
    skills: [],
    memories: [],
    state: emptyState,
    history: [],
    solution: null,
    sources: [],
  };
  return messages.map((sent, index) => {
    const [text, intent] = typeof sent === "string" ? [sent, null] : ["", sent.intent];
    const sentAt = index * pause * 1_000;
    const diagnosis: Diagnosis = diagnose({ id: `m${index}`, text, intent, sentAt }, context);
    const decision = decide(diagnosis, context);
    const alerts = alertsOf(diagnosis, decision, context).map(({ kind }) => kind);
    const past = { turnId: `m${index}`, studentText: text, replyText: "", act: diagnosis.act, sentAt };
    context = {
      ...context,
      state: nextState(context.state, diagnosis, decision),
      history: [...context.history, { ...past, move: decision.move, hintLevel: decision.hintLevel }],
    };
    return alerts;
  });
}

const hint = { intent: "hint" } as const;
const problem = "3x + 5 = 20";

describe("being stuck", () => {
  it("is four turns in a row with nothing brought forward", () => {
    expect(alertsAfter([problem, "3x = 25", "8x = 20", "3x = 25", "8x = 20"])).toEqual([
      [],
      [],
      [],
      [],
      ["stuck"],
    ]);
  });

  it("is never one slow turn, however long it took", () => {
    expect(alertsAfter([problem, "3x = 25", "3x = 15", "x = 5"], 24 * 3600).flat()).toEqual([]);
  });

  it("ends with a step forward, and begins anew", () => {
    const messages = [problem, "3x = 25", "8x = 20", "3x = 25", "3x = 15", "x = 15", "x = 15", "x = 8"];
    expect(alertsAfter(messages).flat()).toEqual([]);
  });

  it("is not the use of hints, which count half", () => {
    expect(alertsAfter([problem, hint, hint, hint, hint, "3x = 15"]).flat()).toEqual([]);
  });

  it("is told again after three more, not with every turn", () => {
    const wrong = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? "3x = 25" : "8x = 20"));
    expect(alertsAfter([problem, ...wrong]).flat()).toEqual(["stuck", "stuck", "stuck"]);
  });
});

describe("seeking the answer", () => {
  const ask = "just tell me the answer";

  it("is asking three times with no try between, also across problems", () => {
    expect(alertsAfter([problem, ask, ask, ask]).at(-1)).toEqual(["answer-seeking"]);
    expect(alertsAfter([problem, ask, ask, "solve 2y + 1 = 9", ask]).at(-1)).toEqual(["answer-seeking"]);
  });

  it("is made up for by honest tries", () => {
    expect(alertsAfter([problem, ask, "3x = 15", ask, "x = 4", "x = 5"]).flat()).toEqual([]);
  });
});

it("tells each stage once, however the points come", () => {
  const points = fc.array(fc.constantFrom(0, 0.5, 1), { maxLength: 40 });
  fc.assert(
    fc.property(points, (added) => {
      let before = noSigns;
      let [stuck, seeking] = [0, 0];
      for (const point of added) {
        const after = { ...before, stalled: before.stalled + point, seeking: before.seeking + point };
        if (becomesStuck(before, after)) stuck += 1;
        if (becomesSeeking(before, after)) seeking += 1;
        before = after;
      }
      const { stalled } = before;
      expect(stuck).toBe(stalled < 4 ? 0 : 1 + Math.floor((stalled - 4) / 3));
      expect(seeking).toBe(stalled < 3 ? 0 : 1 + Math.floor((stalled - 3) / 2));
    }),
  );
});
