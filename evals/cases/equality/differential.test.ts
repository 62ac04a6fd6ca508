import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareChanged, compareRewritten } from "./differential.ts";

/** Pairs of each kind; `PONDER_FUZZ=20000` for a long run, `PONDER_FUZZ_SEED` for other seeds. */
const count = Number(process.env.PONDER_FUZZ ?? "350");
const start = Number(process.env.PONDER_FUZZ_SEED ?? "1");

function seeds(): readonly number[] {
  return fc.sample(fc.integer({ min: 0, max: 2 ** 30 }), { numRuns: count, seed: start });
}

describe("generated pairs of expressions, against mathjs and KAS", () => {
  it(`${count} pairs that are equal by construction are never called unequal, and nearly all are decided`, () => {
    const compared = seeds().map(compareRewritten);
    expect(compared.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(compared.filter(({ ours }) => ours === null).length).toBeLessThan(count * 0.06);
  }, 1_800_000);

  it(`${count} pairs with one part changed are never called equal where a library finds a difference`, () => {
    const compared = seeds().map(compareChanged);
    expect(compared.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(compared.filter(({ ours }) => ours === null).length).toBeLessThan(count * 0.06);
  }, 1_800_000);
});
