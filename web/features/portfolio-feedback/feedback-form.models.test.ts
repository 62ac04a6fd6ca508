import { describe, expect, it } from "vitest";
import { type Form, formSchema, isEmptyForm, saidOf, withBoth, withLevel } from "./feedback-form.models.ts";

const form = (fields: Partial<Form>): Form => ({
  rubric: null,
  levels: [],
  comments: [],
  strengths: [],
  ...fields,
});
const whole = (text: string) => ({ passage: null, region: null, text });

describe("the form of feedback", () => {
  it("takes a level back when it is chosen again, and has one a criterion", () => {
    const once = withLevel([], "idea", "clear");
    expect(withLevel(once, "idea", "deep")).toEqual([{ criterion: "idea", level: "deep" }]);
    expect(withLevel(once, "idea", "clear")).toEqual([]);
  });

  it("sends no comment that nobody wrote", () => {
    expect(saidOf(form({ comments: [whole(" "), whole("Clear.")] })).comments).toEqual([whole("Clear.")]);
    expect([
      isEmptyForm(form({ comments: [whole("")] })),
      isEmptyForm(form({ comments: [whole("x")] })),
    ]).toEqual([true, false]);
  });

  it("of two devices becomes one that loses no comment, with one's own level where both chose", () => {
    const level = (name: string) => ({ criterion: "idea", level: name });
    const mine = form({ rubric: "writing", levels: [level("deep")], comments: [whole("a"), whole("b")] });
    const theirs = form({
      rubric: "writing",
      levels: [level("clear"), { criterion: "order", level: "clear" }],
      comments: [whole("b"), whole("c")],
    });
    expect(withBoth(mine, theirs)).toEqual(
      form({
        rubric: "writing",
        levels: [{ criterion: "order", level: "clear" }, level("deep")],
        comments: [whole("c"), whole("a"), whole("b")],
      }),
    );
  });

  it("of two devices keeps the same words on two parts of a picture", () => {
    const at = (x: number) => ({ ...whole("a"), region: { x, y: 0, width: 0.5, height: 0.5 } });
    const both = withBoth(form({ comments: [at(0)] }), form({ comments: [at(0), at(0.5)] }));
    expect(both.comments).toEqual([at(0.5), at(0)]);
  });

  it("reads what was kept on the device before there were parts of pictures", () => {
    const kept = { ...form({}), comments: [{ passage: null, text: "a" }] };
    expect(formSchema.parse(kept).comments).toEqual([whole("a")]);
  });
});
