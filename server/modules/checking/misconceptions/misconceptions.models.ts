import type { Misconception } from "./misconceptions.schemas.ts";

const byId: ReadonlyMap<string, Misconception> = new Map();

/** A misconception rule by its id, or null. */
export function misconceptionById(id: string): Misconception | null {
  return byId.get(id) ?? null;
}
