import { countWords } from "../statistics/statistics-words.constants.ts";
import { type Draw, type Outcome, stem, thingsOf } from "./draws.models.ts";
import { genericNouns, placeWords, spanish, stopWords } from "./probability-words.constants.ts";

/** What is drawn from, and the numbers of the text that say so. */
export interface FoundDraw {
  readonly draw: Draw;
  readonly numbers: readonly number[];
}

/** `3 red and 5 blue marbles`; `10 marbles, 4 of them red` leaves six others. */
export function thingsIn(text: string, isFrequency: boolean): FoundDraw | null {
  const written = text.replace(/\p{L}+/gu, (word) => String(countWords[word.toLowerCase()] ?? word));
  const found = [
    ...written.matchAll(
      /(?<![\p{L}\d.,/])(\d{1,4})(?![.,/%]?\d|%) +(?:(?:of (?:them|which|the \p{L}+)|de ell[oa]s|de (?:los|las) cuales|are|is|son|es|de color|were|fueron|times|veces|on|en) +){0,3}(\p{L}+)(?: +(\p{L}+))?/gu,
    ),
  ].map((match) => ({ count: Number(match[1]), words: [match[2], match[3]].flatMap((word) => word ?? []) }));
  const named = found.map(({ count, words }) => ({ count, words: untilStop(words) }));
  const shared = (word: string) =>
    named.filter(({ words }) => words.some((one) => stem(one) === stem(word))).length > 1;
  const outcomes: Outcome[] = [];
  const totals: number[] = [];
  for (const { count, words } of named) {
    const own = words.filter((word) => !genericNouns.has(stem(word)) && !shared(word));
    const label = own[0]?.toLowerCase();
    if (label !== undefined) outcomes.push({ label, count });
    else if (words.length > 0) totals.push(count);
  }
  const total = outcomes.reduce((sum, { count }) => sum + count, 0);
  const whole = totals.find((one) => one >= total);
  const place = isFrequency ? "results" : placeWords.spinner.test(text) ? "spinner" : "bag";
  const others =
    whole !== undefined && whole > total
      ? [{ label: spanish.test(text) ? "otras" : "other", count: whole - total }]
      : [];
  const draw = thingsOf(place, [...outcomes, ...others]);
  const counts = outcomes.map(({ count }) => count);
  return draw === null ? null : { draw, numbers: [...counts, ...totals, total + (others[0]?.count ?? 0)] };
}

function untilStop(words: readonly string[]): readonly string[] {
  const stop = words.findIndex((word) => stopWords.has(word.toLowerCase()));
  return stop < 0 ? words : words.slice(0, stop);
}
