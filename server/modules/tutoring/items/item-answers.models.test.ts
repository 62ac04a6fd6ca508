import { describe, expect, it } from "vitest";
import { judgeAnswer } from "./item-answers.models.ts";
import type { WorkQuestion } from "./work-item.models.ts";

const typed = (
  value: string,
  options: Partial<NonNullable<WorkQuestion["key"]>["options"]> = {},
): WorkQuestion => ({
  id: "q",
  text: "How many?",
  key: { value, options: { accepted: [], wrong: [], ...options } },
  options: [],
});

const choice: WorkQuestion = {
  id: "c",
  text: "Which one?",
  key: null,
  options: [
    { letter: "A", text: "the mean", right: false },
    { letter: "B", text: "the median", right: true },
    { letter: "C", text: "$x = 4$", right: false },
  ],
};

describe("an answer to an item", () => {
  it.each(["36", "it's 36", "so 36", "3 * 12 = 36", "I think it is 36", "x = 36", "36?"])(
    "finds it in “%s”",
    (text) => {
      expect(judgeAnswer(text, typed("36"))?.verdict).toBe("right");
    },
  );

  it("calls a plain wrong answer wrong, and leaves work and talk alone", () => {
    expect(judgeAnswer("35", typed("36"))?.verdict).toBe("wrong");
    expect(judgeAnswer("3 * 12", typed("36"))).toBeNull();
    expect(judgeAnswer("3 * 10 = 30", typed("36"))).toBeNull();
    expect(judgeAnswer("I don't know where to start", typed("36"))).toBeNull();
    expect(judgeAnswer("", typed("36"))).toBeNull();
  });

  it("says which form is missing when the value is right", () => {
    expect(judgeAnswer("6/8", typed("3/4", { form: "simplified" }))).toMatchObject({
      verdict: "wrong-form",
      form: "simplified",
    });
  });

  it.each([
    ["B", "right"],
    ["b)", "right"],
    ["I think B", "right"],
    ["option a", "wrong"],
    ["the median", "right"],
    ["it must be the mean", "wrong"],
    ["x = 4", "wrong"],
  ])("reads the choice “%s”", (text, verdict) => {
    expect(judgeAnswer(text, choice)?.verdict).toBe(verdict);
  });

  it("takes two options named at once for no choice", () => {
    expect(judgeAnswer("the mean or the median", choice)).toBeNull();
    expect(judgeAnswer("a or b", choice)).toBeNull();
  });
});
