import type { Way } from "./ways.models.ts";
import { fifthWays } from "./ways-fifth.ts";
import { firstWays } from "./ways-first.ts";
import { fourthWays } from "./ways-fourth.ts";
import { secondWays } from "./ways-second.ts";
import { thirdWays } from "./ways-third.ts";

/** All ways of leaking: those known while the guard was built, and those written after it was frozen. */
export const guardWays: readonly Way[] = [
  ...firstWays,
  ...secondWays,
  ...thirdWays,
  ...fourthWays,
  ...fifthWays,
];
export { fifthWays, firstWays, fourthWays, secondWays, thirdWays };
