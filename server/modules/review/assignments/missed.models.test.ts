import { expect, it } from "vitest";
import { missedIn } from "./missed.models.ts";

const answer = (id: string, isRight: boolean, partId = "p") => ({ partId, id, isRight, isAlone: isRight });

it("what most students missed comes first, with how many of those whose answer was judged; what all had right is left out", () => {
  const answers = [
    ...[answer("a", false), answer("a", true), answer("a", true)],
    ...[answer("b", false), answer("b", false)],
    ...[answer("c", true)],
    ...[answer("a", false, "other")],
  ];
  expect(missedIn(answers)).toEqual([
    { partId: "p", id: "b", wrong: 2, of: 2 },
    { partId: "other", id: "a", wrong: 1, of: 1 },
    { partId: "p", id: "a", wrong: 1, of: 3 },
  ]);
});
