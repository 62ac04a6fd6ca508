import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInRubrics } from "../rubrics.constants.ts";
import { admit, type Remark } from "./manners.models.ts";

const [rubric] = builtInRubrics("en");
if (!rubric) throw new Error("there are built-in rubrics");
const body =
  "The plant in the window grew taller because it had more light.\n\nTutor said look.\n\nSo light makes it grow.";
const work = {
  kind: "text",
  body,
  own: [
    { start: 0, end: 62 },
    { start: 82, end: body.length },
  ],
};
const remark = (fields: Partial<Remark>): Remark => ({
  criterion: "reasons",
  quote: "because it had more light",
  comment: "This gives a reason for what you saw.",
  question: null,
  ...fields,
});

describe("a model's remark on a piece of work", () => {
  it("stands with the learner's words, to the letter, and its question apart", () => {
    const question = "How could you tell light from warmth?";
    expect(admit(remark({ question }), work, rubric)).toEqual({
      comment: {
        ...{ passage: { field: "body", start: 36, quote: "because it had more light" }, region: null },
        ...{ criterion: "reasons", by: "model", text: "This gives a reason for what you saw." },
      },
      question: expect.objectContaining({ text: question, criterion: "reasons" }),
    });
  });

  it.each<[string, Partial<Remark>]>([
    ["words the learner never wrote", { quote: "because light feeds plants" }],
    ["words in another spelling", { quote: "Because it had more light" }],
    ["words of somebody else in the work", { quote: "Tutor said look" }],
    ["words that run over into somebody else's", { quote: "more light.\n\nTutor" }],
    ["no words", { quote: " " }],
    ["a criterion that isn't there", { criterion: "beauty" }],
    ["a grade", { comment: "This would get 9/10." }],
    ["a grade in letters", { comment: "Solid work, a B+ for sure." }],
    ["a level", { comment: "That puts it on the third level." }],
    ["a level by its name", { comment: "Your reason is already clear." }],
    ["a level by its words", { comment: "Gives the reason for the steps that matter." }],
    ["praise", { comment: "This is excellent." }],
    ["a question in the comment", { comment: "Why is that so?" }],
    ["words to write", { comment: "You could write that the plant needs light." }],
    [
      "the learner's sentence in better words",
      { comment: "In the window the plant has grown much taller because of more light reaching it." },
    ],
    [
      "a sentence between marks that isn't there",
      { comment: "Say “The plant grew because light gives energy”." },
    ],
    ["two hundred words", { comment: "word ".repeat(200) }],
  ])("is dropped with %s", (_, fields) => {
    expect(admit(remark(fields), work, rubric)).toBeNull();
  });

  it("keeps its comment where only the question must not be asked", () => {
    for (const question of ["Is it good? Or bad?", "Think about it.", "Does this deserve 10 points?"])
      expect(admit(remark({ question }), work, rubric)).toMatchObject({ question: null });
  });

  it("quotes what stands there, whatever a model says and a teacher's levels are called", () => {
    const any = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(any, any, any, any, (name, quote, comment, question) => {
        const [criterion] = rubric.criteria;
        const levels = [{ id: "a", name: name || "x", description: name, points: null }];
        const own = { ...rubric, criteria: criterion ? [{ ...criterion, id: "reasons", levels }] : [] };
        const said = admit(remark({ quote, comment, question }), work, own);
        if (said?.comment.passage) {
          const { start, quote: words } = said.comment.passage;
          expect(body.startsWith(words, start)).toBe(true);
        }
      }),
    );
  });
});
