import { describe, expect, it } from "vitest";
import { OutOfWork, spend, withinWork } from "./work.models.ts";

const spending = (steps: number) => () => {
  for (let step = 0; step < steps; step += 1) spend(1);
  return "done";
};
const instead = () => "left";

describe("work in counted steps", () => {
  it("is done where the budget is enough, and left where it is not", () => {
    expect(withinWork(10, spending(10), instead)).toBe("done");
    expect(withinWork(10, spending(11), instead)).toBe("left");
  });

  it("is not bounded outside a budget, nor by a budget that is over", () => {
    withinWork(1, spending(2), instead);
    expect(spending(1_000)()).toBe("done");
  });

  it("inside another budget uses that one up too", () => {
    const inner = () => withinWork(60, spending(50), instead);
    expect(
      withinWork(
        100,
        () => [inner(), inner()],
        () => [],
      ),
    ).toEqual(["done", "done"]);
    expect(
      withinWork(
        99,
        () => [inner(), inner()],
        () => [],
      ),
    ).toEqual(["done", "left"]);
  });

  it("leaves what is around an inner budget that was too small to go on", () => {
    const around = () => [withinWork(5, spending(50), instead), spending(50)()];
    expect(withinWork(100, around, () => [])).toEqual(["left", "done"]);
  });

  it("passes other errors on, and its own only where nobody opened a budget around", () => {
    const failing = () => {
      throw new RangeError("no");
    };
    expect(() => withinWork(10, failing, instead)).toThrow(RangeError);
    expect(
      withinWork(
        10,
        () => withinWork(20, spending(15), instead),
        () => "never",
      ),
    ).toBe("left");
    expect(new OutOfWork()).toBeInstanceOf(Error);
  });
});
