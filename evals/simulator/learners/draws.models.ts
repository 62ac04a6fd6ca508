import { randomShares } from "../../../server/shared/random.ts";

/**
 * Common random numbers: a draw is named by what it is for, not by when it is made, so that a learner has the same luck
 * at the same try whatever was practised before (Law 2015, "Simulation modeling and analysis", ch. 11.2).
 */
export type Draw = (...names: readonly (string | number)[]) => number;

/** Draws in 0..1 (1 excluded), the same for the same seed and names. */
export function drawsOf(seed: number): Draw {
  return (...names) => randomShares(hashOf(`${seed}|${names.join("|")}`))();
}

/** A normal draw, mean 0 and deviation 1 (Box & Muller 1958). */
export function normalDraw(draw: Draw, ...names: readonly (string | number)[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draw(...names, "radius")));
  return radius * Math.cos(2 * Math.PI * draw(...names, "angle"));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
