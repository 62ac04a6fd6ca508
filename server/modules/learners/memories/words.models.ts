import { lookupWords } from "../../curriculum/materials/materials.models.ts";

/** Most words of a memory that are kept for looking it up. */
const mostKept = 60;

/**
 * What is put before each word of a learner's memories in the index, so that the words of one learner lie together and
 * a look-up reads no others. The end of an id is enough: two learners of the same mark share lists, not memories, since a
 * look-up asks for the learner too.
 */
export function markOf(learnerId: string): string {
  const plain = learnerId.replace(/[^a-z0-9]/gi, "").toLowerCase();
  return `k${plain.slice(-10)}`;
}

/** A memory's text as it is indexed: the mark alone, by which all of a learner's memories are found, and its words. */
export function indexedWords(learnerId: string, text: string): string {
  return [markOf(learnerId), ...marked(learnerId, lookupWords(text, mostKept))].join(" ");
}

/** An FTS5 expression for the memories that hold any of some words; null when none is left to look for. */
export function anyOf(learnerId: string, words: readonly string[]): string | null {
  const found = marked(learnerId, words).map((word) => `"${word}"`);
  return found.length === 0 ? null : found.join(" OR ");
}

/** An FTS5 expression for all memories of a learner. */
export function allOf(learnerId: string): string {
  return `"${markOf(learnerId)}"`;
}

/** Letters and figures only, so that nothing in a word means anything to FTS5. */
function marked(learnerId: string, words: readonly string[]): readonly string[] {
  const mark = markOf(learnerId);
  return words.flatMap((word) =>
    (word.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map((part) => `${mark}${part}`),
  );
}

/** Of some words, those that a text holds too, whatever their ending. */
export function sharedWords(words: readonly string[], text: string): readonly string[] {
  const folded = fold(text);
  return words.filter((word) => folded.includes(fold(word).slice(0, Math.max(4, word.length - 3))));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
