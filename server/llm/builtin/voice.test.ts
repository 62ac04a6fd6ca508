import { describe, expect, it } from "vitest";
import { type Decision, emptyState, type Say, type TurnContext } from "../../modules/tutoring/turn.models.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { isQuestion } from "./phrases/phrases.models.ts";
import { phrase } from "./voice.ts";

const context: TurnContext = {
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
};

function saying(...plan: readonly Say[]): Decision {
  const because = { code: "decide.hint", values: {} } as const;
  return { move: "verify", hintLevel: null, plan, forbidden: [], allowed: [], because, asks: null };
}

const verify = saying(
  { kind: "right.any", values: { line: "3x = 15" } },
  { kind: "next.any", values: { line: "3x = 15" } },
);

describe("the phrase banks", () => {
  it("have the same kinds in both languages", () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  it.each([
    ["English", en],
    ["Spanish", es],
  ] as const)("in %s end a question kind in its only question mark and ask nothing elsewhere", (_, bank) => {
    for (const [kind, wordings] of Object.entries(bank)) {
      for (const wording of wordings.filter((text) => !/\{(?:text|own\w+)\}/.test(text))) {
        const marks = wording.match(/\?/g)?.length ?? 0;
        expect([kind, wording, marks]).toEqual([kind, wording, isQuestion(kind) ? 1 : 0]);
        if (isQuestion(kind)) expect(wording.endsWith("?")).toBe(true);
      }
    }
  });

  it("never cheer, and say Spanish questions with both marks", () => {
    for (const wording of [...Object.values(en), ...Object.values(es)].flat())
      expect(wording).not.toMatch(/!|great job/i);
    for (const [kind, wordings] of Object.entries(es)) {
      if (isQuestion(kind))
        for (const wording of wordings.filter((text) => text.includes("?"))) expect(wording).toContain("¿");
    }
  });
});

describe("a reply", () => {
  it("is the same for the same turn", () => {
    expect(phrase(verify, context)).toBe(phrase(verify, context));
  });

  it("sets mathematics as LaTeX and ends in its one question", () => {
    const reply = phrase(verify, context);
    expect(reply).toContain("$3x = 15$");
    expect(reply.match(/\?/g)).toHaveLength(1);
    expect(reply.endsWith("?")).toBe(true);
  });

  it("finishes a reply of its own that was cut after a sentence exactly where it stopped", () => {
    const whole = phrase(verify, context);
    const cut = whole.slice(0, whole.indexOf("\n\n"));
    expect(cut + phrase(verify, context, { released: cut })).toBe(whole);
  });

  it("finishes somebody else's reply with the question alone, and adds nothing after a question", () => {
    const begun = "That line is right because you did the same to both sides of the equation.";
    const rest = phrase(verify, context, { released: begun });
    expect(rest.match(/\?/g)).toHaveLength(1);
    expect(rest.startsWith("\n\n")).toBe(true);
    expect(phrase(verify, context, { released: `${begun} What next?` })).toBe("");
  });

  it("says nothing that was said before in the dialogue", () => {
    const said = phrase(verify, context);
    const past = {
      turnId: "t",
      studentText: "",
      replyText: said,
      act: "step",
      move: "verify",
      hintLevel: null,
      sentAt: 0,
    } as const;
    const again = phrase(verify, { ...context, history: [past] });
    for (const part of said.split("\n\n")) expect(again).not.toContain(part);
  });
});

describe("simpler language", () => {
  const accommodation = {
    id: "f",
    kind: "accommodation",
    text: "simpler-language",
    source: "self",
  } as const;
  const plainly: TurnContext = { ...context, facts: [accommodation] };
  const told = saying(
    { kind: "open.goal", values: { goal: "pass the test" } },
    { kind: "start.common-denominator", values: { line: "\\frac{1}{2} + \\frac{1}{3}" } },
  );

  it("leaves out what is said for company, takes the shortest wording and explains a term once", () => {
    const first = phrase(told, plainly);
    expect(first).not.toContain("pass the test");
    const shortest = Math.min(
      ...(en["start.common-denominator"] ?? []).map((text) => text.split(" ").length),
    );
    expect(first.replace(/ \([^)]*\)/, "").split(" ").length).toBeLessThanOrEqual(shortest + 4);
    const about = saying({ kind: "start.common-denominator", values: { line: "a" } });
    const replies: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const history = replies.map((replyText, index) => ({
        turnId: String(index),
        studentText: "?",
        replyText,
        act: "question" as const,
        move: "elicit" as const,
        hintLevel: null,
        sentAt: index,
      }));
      replies.push(phrase(about, { ...plainly, history }));
    }
    expect(replies.join("\n").match(/\(the bottom of a fraction\)/g)).toHaveLength(1);
    expect(new Set(replies).size).toBe(3);
  });

  it("goes on where a reply was cut, word for word", () => {
    const whole = phrase(told, plainly);
    const released = whole.slice(0, 20);
    expect(released + phrase(told, plainly, { released })).toBe(whole);
  });

  it("explains nothing inside mathematics", () => {
    const line = saying({ kind: "right.any", values: { line: "term" } });
    expect(phrase(line, plainly)).toContain("$term$");
  });
});
