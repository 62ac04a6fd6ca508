import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameStatement } from "../../../server/modules/checking/equality/equality.models.ts";
import { readExpression } from "../../../server/modules/checking/expression.models.ts";
import { checkSteps } from "../../../server/modules/checking/steps.models.ts";
import { compareChanged, compareRewritten } from "./differential.ts";
import { statementPair } from "./statements.generator.ts";

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

describe("generated equations and inequalities with their solutions", () => {
  it(`${count} pairs are the same or not as they were made, in both directions`, () => {
    const wrong = seeds()
      .map(statementPair)
      .filter(({ texts, isSame }) => {
        const [a, b] = [readExpression(texts[0]), readExpression(texts[1])];
        return sameStatement(a, b) !== isSame || sameStatement(b, a) !== isSame;
      });
    expect(wrong).toEqual([]);
  }, 1_800_000);

  it(`${count} solutions follow from their equation when they are right, and never when they are not`, () => {
    const wrong = seeds()
      .map(statementPair)
      .map((pair) => ({ ...pair, link: checkSteps({ lines: pair.texts }).links[1] }))
      .filter(({ link, isSame }) => isSame !== (link === "follows") || link === "unchecked");
    expect(wrong).toEqual([]);
  }, 1_800_000);
});
