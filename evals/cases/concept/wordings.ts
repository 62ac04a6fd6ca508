import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { judgeConcept } from "../../../server/modules/tutoring/concept/concept.models.ts";

/** Answers to concept items in wording that is not in the items; which half an item is in is fixed by its id. */
const wordingSchema = z.array(
  z.object({
    item: z.string(),
    /** An answer and the expectations it states. */
    right: z.array(z.tuple([z.string(), z.array(z.string())])),
    /** Wrong, denied or reversed: nothing may be credited. */
    wrong: z.array(z.string()),
    off: z.array(z.string()),
  }),
);

export type Half = "dev" | "held-out";

export interface WordingFailure {
  readonly item: string;
  readonly locale: "en" | "es";
  readonly half: Half;
  readonly text: string;
  /** Expectations that should have been credited and were not, or the reverse. */
  readonly ids: readonly string[];
  readonly kind: "missed" | "accepted";
}

export interface WordingResult {
  readonly right: number;
  readonly recognised: number;
  /** Answers that are wrong or off the topic. */
  readonly wrong: number;
  readonly accepted: number;
}

/** FNV-1a over the item's id: which half it belongs to. */
export function halfOf(item: string): Half {
  let hash = 0x811c9dc5;
  for (const character of item) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 2 === 0 ? "dev" : "held-out";
}

/** Judges every answer of a folder on its own, as the first thing said about its item. */
export function judgeWordings(folder: string): {
  readonly results: Readonly<Record<Half, WordingResult>>;
  readonly failures: readonly WordingFailure[];
} {
  const failures: WordingFailure[] = [];
  const results = {
    dev: { right: 0, recognised: 0, wrong: 0, accepted: 0 },
    "held-out": { right: 0, recognised: 0, wrong: 0, accepted: 0 },
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const locale = file.endsWith(".es.json") ? "es" : "en";
    for (const { item, right, wrong, off } of wordingSchema.parse(
      JSON.parse(readFileSync(`${folder}/${file}`, "utf8")),
    )) {
      const half = halfOf(item);
      const result = results[half];
      for (const [text, ids] of right) {
        const { covered } = judgeConcept(item, text, null, locale);
        const missed = ids.filter((id) => !covered.includes(id));
        result.right += ids.length;
        result.recognised += ids.length - missed.length;
        if (missed.length > 0) failures.push({ item, locale, half, text, ids: missed, kind: "missed" });
      }
      for (const text of [...wrong, ...off]) {
        const { covered } = judgeConcept(item, text, null, locale);
        result.wrong += 1;
        if (covered.length === 0) continue;
        result.accepted += 1;
        failures.push({ item, locale, half, text, ids: covered, kind: "accepted" });
      }
    }
  }
  return { results, failures };
}
