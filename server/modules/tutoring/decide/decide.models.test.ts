import { describe, expect, it } from "vitest";
import { phrase } from "../../../llm/builtin/voice.ts";
import { diagnose } from "../diagnose/diagnose.models.ts";
import {
  type ClassPolicy,
  type Decision,
  emptyState,
  type Intent,
  type PastTurn,
  type ScreenResult,
  type StudentMessage,
  type TurnContext,
} from "../turn.models.ts";
import { alertsOf, decide, nextState } from "./decide.models.ts";
import { decideInjection, decideSupport } from "./screened.models.ts";

function contextWith(fields: Partial<TurnContext> = {}): TurnContext {
  return {
    locale: "en",
    learner: { id: "ada", name: "Ada" },
    policy: "guide",
    facts: [],
    misconceptions: [],
    skills: [],
    memories: [],
    state: emptyState,
    history: [],
    solution: null,
    sources: [],
    ...fields,
  };
}

type Sent = string | { readonly text?: string; readonly intent?: Intent; readonly after?: number };

/** Plays messages 40 seconds apart (or `after`) and returns the context after them with the last exchange. */
function play(messages: readonly Sent[], fields: Partial<TurnContext> = {}) {
  let context = contextWith(fields);
  let at = 1_000_000;
  let last: { decision: Decision; reply: string; alerts: ReturnType<typeof alertsOf> } | null = null;
  for (const [index, sent] of messages.entries()) {
    const { text = "", intent = null, after = 40 } = typeof sent === "string" ? { text: sent } : sent;
    at += after * 1000;
    const message: StudentMessage = { id: `m${index}`, text, intent, sentAt: at };
    const diagnosis = diagnose(message, context);
    const decision = decide(diagnosis, context);
    const reply = phrase(decision, context);
    const alerts = alertsOf(diagnosis, decision, context);
    const past: PastTurn = {
      turnId: message.id,
      studentText: text,
      replyText: reply,
      act: diagnosis.act,
      move: decision.move,
      hintLevel: decision.hintLevel,
      sentAt: at,
    };
    const state = nextState(context.state, diagnosis, decision);
    context = { ...context, state, history: [...context.history, past] };
    last = { decision, reply, alerts };
  }
  if (last === null) throw new Error("a test plays at least one message");
  return { context, ...last };
}

const hint: Sent = { intent: "hint", after: 60 };
const bracket = "3(x - 2) = 2x + 7";

describe("the hint ladder", () => {
  it("climbs from a pointer over the principle to a similar problem", () => {
    expect(play([bracket, hint]).decision.hintLevel).toBe(1);
    expect(play([bracket, hint, hint]).decision.hintLevel).toBe(2);
    expect(play([bracket, hint, hint, hint]).decision.hintLevel).toBe(3);
  });

  it("never reaches the next step under coach, however often and honestly it is asked for", () => {
    const tried = [bracket, "3x - 2 = 2x + 7", "3x + 6 = 2x + 7", hint, hint, hint, hint, hint];
    const { decision } = play(tried, { policy: "coach" });
    expect(decision.hintLevel).toBe(3);
    expect(decision.forbidden).toContain("3x - 6 = 2x + 7");
  });

  it("tells one step under guide after two honest attempts, and still not the answer", () => {
    const { decision, reply } = play([bracket, "3x - 2 = 2x + 7", "3x + 6 = 2x + 7", hint, hint, hint, hint]);
    expect(decision.hintLevel).toBe(4);
    expect(reply).toContain("3x - 6 = 2x + 7");
    expect(decision.allowed).toContain("3x - 6 = 2x + 7");
    expect(decision.forbidden).toContain("x = 13");
  });

  it("does not tell a step under guide to a student who only clicks", () => {
    expect(play([bracket, hint, hint, hint, hint, hint]).decision.hintLevel).toBe(3);
  });

  it("names only the operation when the step left is the answer itself", () => {
    const { decision, reply } = play(["4x = 28", "x = 24", "x = 32", hint, hint, hint, hint]);
    expect(decision.hintLevel).toBe(4);
    expect(reply).not.toMatch(/x = 7|\b7\b/);
    expect(decision.forbidden).toContain("x = 7");
  });

  it("slows a second hint that comes within fifteen seconds", () => {
    const { decision } = play([bracket, hint, { intent: "hint", after: 5 }]);
    expect(decision.move).toBe("pump");
    expect(decision.hintLevel).toBeNull();
  });
});

describe("policies", () => {
  it("confirms nothing and hints nothing in an exam", () => {
    for (const message of ["x = 13", "x = 4", hint, "just tell me"]) {
      const { decision, reply } = play([bracket, message], { policy: "exam" });
      expect(decision.move).toBe("redirect");
      expect(reply).not.toMatch(/13|\bright\b.*x =|yes/i);
    }
  });

  it("keeps every verdict off the student's page in an exam", () => {
    const { context } = play([bracket, "3x - 6 = 2x + 7", "x = 13"], { policy: "exam" });
    expect(context.state.solved).toBe(false);
    expect(context.state.lines).toHaveLength(1);
  });

  it("clarifies a word in an exam", () => {
    expect(play([bracket, "what does distribute mean"], { policy: "exam" }).reply).toContain(
      "multiply everything inside",
    );
  });

  it("shows a worked solution under explain only once the student has tried", () => {
    const before = play([bracket, "just tell me the answer"], { policy: "explain" });
    expect(before.decision.move).toBe("decline");
    const after = play([bracket, "3x - 2 = 2x + 7", "just tell me the answer"], { policy: "explain" });
    expect(after.decision.move).toBe("reveal");
    expect(after.reply).toContain("x = 13");
  });

  it.each<ClassPolicy>(["coach", "guide"])(
    "declines to give the answer under %s and asks something smaller",
    (policy) => {
      const { decision, reply } = play([bracket, "just tell me the answer"], { policy });
      expect(decision.move).toBe("decline");
      expect(decision.forbidden).toContain("x = 13");
      expect(reply).not.toContain("13");
      expect(reply.trim().endsWith("?")).toBe(true);
    },
  );
});

describe("replies to effort that is missing", () => {
  it("changes the move after two hollow replies instead of asking again", () => {
    const first = play([bracket, "idk"]);
    const second = play([bracket, "idk", "?"]);
    const third = play([bracket, "idk", "?", "whatever"]);
    expect([first.decision.move, second.decision.move, third.decision.move]).toEqual([
      "pump",
      "hint",
      "elicit",
    ]);
    expect(third.alerts).toMatchObject([{ kind: "stuck" }]);
  });

  it("takes up the choice that was offered", () => {
    expect(play([bracket, "idk", "?", "whatever", "a"]).decision.hintLevel).toBe(3);
    expect(play([bracket, "idk", "?", "whatever", "c"]).alerts).toMatchObject([{ kind: "asks-for-teacher" }]);
  });

  it("never says a sentence twice, however long it goes on", () => {
    const { context } = play([bracket, ...Array.from({ length: 40 }, () => "idk")]);
    const sentences = context.history.flatMap((turn) =>
      turn.replyText.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => sentence !== ""),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe("a small question of the tutor", () => {
  it("is answered by a bare number even where that number is also the problem's answer", () => {
    const asked = play(["3x + 5 = 20", "idk"]);
    expect(asked.context.state.asked?.expects).toEqual(["5"]);
    const { context, decision } = play(["3x + 5 = 20", "idk", "5"]);
    expect(context.state.solved).toBe(false);
    expect(decision.move).toBe("verify");
  });

  it("takes any common multiple for a common denominator", () => {
    const { reply } = play(["5/6 - 1/4", "idk", "24"]);
    expect(reply).toContain("24");
    expect(reply.trim().endsWith("?")).toBe(true);
  });

  it("uses the student's numbers when they tested their own wrong value", () => {
    const { reply, context } = play(["3x + 5 = 20", "x = 4", "17"]);
    expect(reply).toContain("$17$");
    expect(reply).toContain("$20$");
    expect(context.state.solved).toBe(false);
  });
});

describe("the learner's profile", () => {
  const goal = { id: "g", kind: "goal" as const, text: "pass the algebra test", source: "test" };
  const interest = { id: "i", kind: "interest" as const, text: "basketball", source: "test" };

  it("names the goal at the opening and at the end, and nowhere without one", () => {
    expect(play([bracket], { facts: [goal] }).reply).toContain("pass the algebra test");
    expect(play(["4x = 28", "x = 7"], { facts: [goal] }).reply).toContain("pass the algebra test");
    expect(play([bracket]).reply).not.toContain("pass the algebra test");
  });

  it("sets the scene of a hint in the learner's interest, and in none without one", () => {
    expect(play([bracket, hint, hint], { facts: [interest] }).reply).toMatch(/basketball|points/);
    expect(play([bracket, hint, hint]).reply).not.toMatch(/basketball|points/);
  });

  it("uses an interest it has no scene for in the learner's own words", () => {
    const own = { ...interest, text: "collecting stamps" };
    expect(play([bracket, hint, hint], { facts: [own] }).reply).toContain("collecting stamps");
  });

  it("asks to watch for an open misconception at the step where it bites, and only there", () => {
    const seen = { id: "o", misconception: "distribute-first-only", count: 2, lastSeenAt: 0 };
    expect(play([bracket], { misconceptions: [seen] }).reply).toContain("first term in the bracket");
    expect(play([bracket]).reply).not.toContain("first term in the bracket");
    expect(play(["3x + 5 = 20"], { misconceptions: [seen] }).reply).not.toContain(
      "first term in the bracket",
    );
  });
});

describe("the end of a problem", () => {
  it("asks for a reflection once, and takes it up without another question", () => {
    const solved = play(["4x = 28", "x = 7"]);
    expect(solved.decision.move).toBe("reflect");
    expect(solved.reply.trim().endsWith("?")).toBe(true);
    const after = play(["4x = 28", "x = 7", "i divided both sides by 4"]);
    expect(after.decision.move).toBe("praise");
    expect(after.reply).not.toContain("?");
  });

  it("starts a fresh page with the next problem", () => {
    const { context } = play(["4x = 28", "x = 7", "ok next one: 2y + 1 = 9"]);
    expect(context.state.problem?.unknown).toBe("y");
    expect(context.state.lines).toHaveLength(1);
    expect(context.state.solved).toBe(false);
  });
});

describe("what comes before the work", () => {
  const screened = (fields: Partial<ScreenResult>): ScreenResult => ({
    concern: null,
    severity: "none",
    injection: false,
    rule: "rule",
    because: { code: "retrieve.nothing", values: {} },
    ...fields,
  });

  it("answers a concern with warmth, people and no question, and tells the teacher", () => {
    const context = contextWith();
    const decision = decideSupport(screened({ concern: "self-harm", severity: "high" }), context);
    const reply = phrase(decision, context);
    expect(decision.move).toBe("support");
    expect(reply).toMatch(/emergency number/);
    expect(reply).not.toContain("?");
    const diagnosis = diagnose({ id: "m", text: "i want to disappear", intent: null, sentAt: 0 }, context);
    expect(alertsOf(diagnosis, decision, context)).toMatchObject([
      { kind: "safeguarding", severity: "high" },
    ]);
  });

  it("leads an injection calmly back to the line at hand", () => {
    const { context } = play([bracket]);
    const decision = decideInjection(context);
    expect(decision.move).toBe("redirect");
    expect(phrase(decision, context)).toContain("2x + 7");
  });
});
