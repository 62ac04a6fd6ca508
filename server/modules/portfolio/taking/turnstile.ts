import { takingBusy } from "./taking.errors.ts";

/** Lets only so many in at once, for work that needs much memory. */
export interface Turnstile {
  /** @throws portfolio.busy while as many are in as may be */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function makeTurnstile(most: number): Turnstile {
  let inside = 0;
  return {
    async pass(work) {
      if (inside >= most) throw takingBusy();
      inside += 1;
      try {
        return await work();
      } finally {
        inside -= 1;
      }
    },
  };
}

/** How much is done at a time before others have a turn: entries and pages take a few milliseconds each. */
const stretch = 8;

/** Waits until what others asked for meanwhile was looked at, every so many times. */
export async function letOthersIn(count: number): Promise<void> {
  if (count % stretch === stretch - 1) await new Promise<void>((resolve) => setTimeout(resolve, 0));
}
