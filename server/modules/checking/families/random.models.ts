/** Whole numbers from low to high, both included; the same sequence for the same seed (mulberry32). */
export function randomIntegers(seed: number): (low: number, high: number) => number {
  let state = seed | 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    return low + Math.floor(unit * (high - low + 1));
  };
}
