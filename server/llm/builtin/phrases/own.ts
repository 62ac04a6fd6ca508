import type { PhraseBank } from "./phrases.models.ts";

/** Steps that are spoken of in the words of the problem's own family. */
export const own: PhraseBank = {
  "small.own": ["{ownPoint}"],
  "principle.own": ["{ownPrinciple}"],
  "operation.own": ["{ownNext}"],
};
