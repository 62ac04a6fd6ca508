import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterKey, drawn, moved, onPicture, placeOf, resized, shareOf } from "./regions.models.ts";

const any = fc.double({ min: -3, max: 3, noNaN: true });
const anyRegion = fc.record({ x: any, y: any, width: any, height: any });
const expectOn = ({ x, y, width, height }: ReturnType<typeof onPicture>) => {
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(width, height)).toBeGreaterThan(0.01);
  expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + 1e-6);
};

describe("a region of a picture", () => {
  it("lies on the picture, whatever is drawn, pulled, moved or typed", () => {
    fc.assert(
      fc.property(anyRegion, any, any, (meant, x, y) => {
        const region = onPicture(meant);
        const by = { x, y };
        for (const one of [
          region,
          moved(region, by),
          resized(region, by),
          drawn(by, { x: meant.x, y: meant.y }),
        ])
          expectOn(one);
        expect(onPicture(region)).toEqual(region);
      }),
    );
  });

  it("is the same whichever corner it was drawn from, and around the point of a click", () => {
    const corner = { x: 0.2, y: 0.3 };
    const other = { x: 0.7, y: 0.9 };
    expect(drawn(corner, other)).toEqual({ x: 0.2, y: 0.3, width: 0.5, height: 0.6 });
    expect(drawn(other, corner)).toEqual(drawn(corner, other));
    expect(drawn(corner, corner)).toEqual({ x: 0.1, y: 0.2, width: 0.2, height: 0.2 });
  });

  it("is moved by arrows, resized with shift, and left alone by other keys", () => {
    const region = { x: 0.2, y: 0.2, width: 0.3, height: 0.3 };
    expect(afterKey(region, "ArrowLeft", false)).toEqual({ ...region, x: 0.18 });
    expect(afterKey(region, "ArrowDown", false)).toEqual({ ...region, y: 0.22 });
    expect(afterKey(region, "ArrowRight", true)).toEqual({ ...region, width: 0.32 });
    expect(afterKey(region, "ArrowUp", true)).toEqual({ ...region, height: 0.28 });
    expect([afterKey(region, "Enter", false), afterKey(region, "toString", false)]).toEqual([null, null]);
    expect(afterKey({ ...region, x: 0 }, "ArrowLeft", false)).toEqual({ ...region, x: 0 });
  });

  it("is said in words: where its middle lies, and about how much it covers", () => {
    expect(placeOf({ x: 0, y: 0, width: 0.5, height: 0.5 })).toBe("upper-left");
    expect(placeOf({ x: 0.4, y: 0.8, width: 0.2, height: 0.2 })).toBe("lower-centre");
    expect(placeOf({ x: 0.9, y: 0.45, width: 0.1, height: 0.1 })).toBe("middle-right");
    const share = (width: number, height: number) => shareOf({ x: 0, y: 0, width, height });
    expect([share(0.5, 0.5), share(1, 1), share(0.05, 0.05), share(0.5, 1), share(0.3, 0.3)]).toEqual([
      "quarter",
      "whole",
      "spot",
      "half",
      "tenth",
    ]);
  });
});
