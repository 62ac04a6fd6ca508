import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latestWords, placeAmong } from "./stepping-in.models.ts";

const turn = (startedAt: number, status = "complete") => ({ startedAt, status });
const words = (at: number, text = `at ${at}`) => ({ id: `p${at}`, name: "Ms Rivera", text, at });
const order = (branch: ReturnType<typeof turn>[], messages: ReturnType<typeof words>[]) =>
  placeAmong(branch, messages).map((one) =>
    one.kind === "turn" ? one.turn.startedAt : `p${one.message.at}`,
  );

describe("what a person writes into a conversation", () => {
  it("stands after the turn in which it came, between turns", () => {
    expect(order([turn(10), turn(20)], [words(15), words(5), words(30)])).toEqual([
      "p5",
      10,
      "p15",
      20,
      "p30",
    ]);
  });

  it("stands before a turn that still runs, whose reply grows at the end", () => {
    expect(order([turn(10), turn(20, "running")], [words(25)])).toEqual([10, "p25", 20]);
  });

  it("is never left out, and never changes the order of turns", () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 12 });
    fc.assert(
      fc.property(times, times, (turns, messages) => {
        const branch = turns.sort((one, other) => one - other).map((at) => turn(at));
        const placed = placeAmong(
          branch,
          messages.map((at) => words(at)),
        );
        expect(placed).toHaveLength(branch.length + messages.length);
        expect(placed.flatMap((one) => (one.kind === "turn" ? [one.turn] : []))).toEqual(branch);
      }),
    );
  });

  it("is carried by a turn as far as its latest words fit", () => {
    const long = words(1, "a".repeat(1_900));
    expect(latestWords([words(0, "b".repeat(200)), long, words(2, "Look at the 3.")])).toEqual([
      long,
      words(2, "Look at the 3."),
    ]);
  });
});
