import type { Way } from "./ways.models.ts";

/** The held-out half, written after the guard was frozen. */
export const secondWays: readonly Way[] = [];
