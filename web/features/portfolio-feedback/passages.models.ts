import type { Passage } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { SharedArtifact } from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";

/** A passage is at most so long, UTF-16 units: as the server takes it. */
const longestPassage = 2_000;

/** What a piece of work says, as passages are found in it. */
export interface WorkWords {
  readonly body: string;
  readonly caption: string;
  readonly why: string;
}

/** The words of a piece of work as passages are found in them. */
export function wordsOf(
  artifact: Pick<SharedArtifact, "body" | "caption" | "why" | "excerpt"> | undefined,
): WorkWords {
  if (!artifact) return { body: "", caption: "", why: "" };
  const { body, caption, why, excerpt } = artifact;
  return { body: excerpt ? excerpt.map(({ text }) => text).join("\n\n") : body, caption, why };
}

const fields = ["body", "caption", "why"] as const;

/** The sentences of a piece of work, in order: what can be chosen to speak about without a pointer. */
export function sentencesOf(words: WorkWords, locale: string): readonly Passage[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  return fields.flatMap((field) =>
    [...segmenter.segment(words[field])].flatMap(({ segment, index }) => {
      const quote = segment.trim().slice(0, longestPassage);
      if (!/[\p{L}\p{N}]/u.test(quote)) return [];
      return [{ field, start: index + segment.length - segment.trimStart().length, quote }];
    }),
  );
}

/**
 * Where words that were marked on the page stand in the work as it was written. The page shows them without the signs of
 * Markdown, so that letters and digits alone are compared; of words that stand there more than once, those are meant that
 * have as many like them before.
 * @param before what the page shows before them, in the order of the fields
 * @returns null where they don't stand there, as with a formula that looks other than it is written
 */
export function findPassage(words: WorkWords, marked: string, before = ""): Passage | null {
  const sought = lettersOf(marked).text;
  if (sought === "") return null;
  const endsSentence = /[.?!…]\s*$/.test(marked);
  const found = fields.flatMap((field) => {
    const { text, places } = lettersOf(words[field]);
    return placesOf(sought, text).flatMap((at): Passage[] => {
      const start = places[at];
      const last = places[at + sought.length - 1];
      if (start === undefined || last === undefined) return [];
      const end = endsSentence && /[.?!…]/.test(words[field][last + 1] ?? "") ? last + 2 : last + 1;
      return [{ field, start, quote: words[field].slice(start, end) }];
    });
  });
  const like = placesOf(sought, lettersOf(before).text).length;
  const passage = found[like] ?? found.at(-1);
  return passage && passage.quote.length <= longestPassage ? passage : null;
}

/** Where some letters stand among others. */
function placesOf(sought: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) places.push(at);
  return places;
}

/** Letters and digits of a text, each with its place (UTF-16 units). */
function lettersOf(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (!/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit)) continue;
    letters += unit;
    places.push(at);
  }
  return { text: letters, places };
}

/** A passage as it is read: without the signs of Markdown, and not longer than a glance. */
export function glance(quote: string, most = 160): string {
  const plain = quote
    .replace(/[*_`#>]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}
