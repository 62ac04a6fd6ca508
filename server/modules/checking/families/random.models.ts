import { randomShares } from "../../../shared/random.ts";

/** Whole numbers from low to high, both included; the same sequence for the same seed. */
export function randomIntegers(seed: number): (low: number, high: number) => number {
  const share = randomShares(seed);
  return (low, high) => low + Math.floor(share() * (high - low + 1));
}
