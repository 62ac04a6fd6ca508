import { accommodationUnknown, factEmpty, factTooLong } from "./profile.errors.ts";
import { accommodationSchema, type FactKind, longestFact, longestName } from "./profile.schemas.ts";

/**
 * A fact's text as it is kept: one line, without control or direction-turning characters.
 * @throws profile.fact-empty, profile.fact-too-long, profile.accommodation-unknown
 */
export function factTextOf(kind: FactKind, written: string): string {
  const text = written
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) throw factEmpty();
  const most = kind === "name" ? longestName : longestFact;
  if (text.length > most) throw factTooLong(most);
  if (kind === "accommodation" && !accommodationSchema.safeParse(text).success)
    throw accommodationUnknown(accommodationSchema.options);
  return text;
}
