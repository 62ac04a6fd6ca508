import { describe, expect, it } from "vitest";
import { mayBeSaid, wholeSentences } from "./manners.models.ts";

const body =
  "I multiplied **both** terms because the 2 stands in front of the bracket. Next time I'll check.";

describe("a model's feedback", () => {
  it.each([
    ["You give a reason: “because the 2 stands in front of the bracket”. ", ""],
    ['You write "I multiplied both terms", which tells what you did. ', ""],
    ["What will you look at first when you check?", "You plan something. "],
    ["Escribes «Next time I’ll check», y eso mira adelante. ", ""],
  ])("may say %s", (sentence, said) => {
    expect(mayBeSaid(sentence, said, body)).toBe(true);
  });

  it.each([
    ["I'd give this 8/10. ", ""],
    ["This earns a B+. ", ""],
    ["La nota sería alta. ", ""],
    ["This is excellent work. ", ""],
    ["Great reflection! ", ""],
    ["You wrote “I understood everything at once”. ", ""],
    ["And what else?", "What did you notice? "],
    ["- a list of things", ""],
    [`${"word ".repeat(120)}. `, ""],
  ])("may not say %s", (sentence, said) => {
    expect(mayBeSaid(sentence, said, body)).toBe(false);
  });

  it("is taken sentence by sentence as it comes", () => {
    expect(wholeSentences("One. Two? Thr")).toEqual({ sentences: ["One. ", "Two? "], rest: "Thr" });
    expect(wholeSentences("3.5 is a number")).toEqual({ sentences: [], rest: "3.5 is a number" });
  });
});
