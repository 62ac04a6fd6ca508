import { type Component, lazy } from "solid-js";
import type { Part } from "./en.ts";
import { bringParts } from "./words.ts";

/**
 * A component that is fetched when it is first shown, together with the parts of the words that it and what it imports say;
 * a test compares the parts with what they use. Until then it waits in the nearest `Suspense`; where it can't be fetched, it throws
 * into the nearest `ErrorBoundary`. `Later` is both.
 */
export function lazily<P extends object>(
  parts: readonly Part[],
  load: () => Promise<{ readonly default: Component<P> }>,
): Component<P> & { readonly preload: () => Promise<unknown> } {
  return lazy(async () => {
    const [module] = await Promise.all([load(), bringParts(parts)]);
    return module;
  });
}
