import type { PowerProduct } from "./powers.models.ts";

/**
 * What a product is worked towards: `simplify` one term with letters, `power` one power of a number, `evaluate`
 * a number, `scientific` a number times a power of ten, `decimal` such a product as a number.
 */
export type Goal = "simplify" | "power" | "evaluate" | "scientific" | "decimal";

export interface PowerStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: PowerProduct;
}

/** One kind of step; null where it does not apply. */
export type PowerRewriting = (product: PowerProduct, goal: Goal) => PowerStep | null;
