import fc from "fast-check";
import { expect, it } from "vitest";
import { smallSize } from "./small-pictures.ts";

const side = fc.integer({ min: 1, max: 20_000 });

it("a small copy is at most 480 pixels long, has its picture's shape, and isn't larger than it", () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const small = smallSize(width, height);
      expect(Math.max(small.width, small.height)).toBe(Math.min(480, Math.max(width, height)));
      const scale = Math.max(small.width, small.height) / Math.max(width, height);
      expect(Math.abs(Math.max(1, width * scale) - small.width)).toBeLessThanOrEqual(1);
      expect(Math.abs(Math.max(1, height * scale) - small.height)).toBeLessThanOrEqual(1);
    }),
  );
});
