import type { Factor, PowerProduct } from "./powers.models.ts";
import type { PowerTask } from "./task.models.ts";

/** A product that a misconception makes of a right one, with what its question needs. */
export interface WrongProduct {
  readonly product: PowerProduct;
  readonly values: Readonly<Record<string, string>>;
}

/** What a misconception does with a right line; what is left of the work is then done rightly. */
export type PowerRule = (product: PowerProduct, task: PowerTask) => readonly WrongProduct[];

export const sides = ["top", "bottom"] as const;

/** The product with the factors of one side replaced. */
export function withFactors(
  product: PowerProduct,
  side: "top" | "bottom",
  factors: readonly Factor[],
): PowerProduct {
  return { ...product, [side]: factors };
}
