import { readMarkdown } from "../document/markdown-reading.models.ts";
import { type Block, wordsOf } from "../document/nodes.models.ts";
import type { LeftOut } from "./merging.models.ts";

/**
 * A text with words back in it that a merge left out: as a line of their own, below the block that has most of the line's
 * other letters in a row; at the end where none has.
 */
export function withWordsBack(blocks: readonly Block[], { words, line }: LeftOut): readonly Block[] {
  const likest = blocks
    .map((block, place) => ({ place, shared: sharedStart(wordsOf([block]), line, words) }))
    .reduce((best, one) => (one.shared > best.shared ? one : best), { place: blocks.length - 1, shared: 0 });
  return blocks.toSpliced(likest.place + 1, 0, ...asLines(words));
}

/** How many letters of a line a block has: its beginning or its end, as far as it reaches without what was left out. */
function sharedStart(text: string, line: string, words: string): number {
  const at = line.indexOf(words);
  const pieces = at < 0 ? [line] : [line.slice(0, at), line.slice(at + words.length)];
  return Math.max(
    0,
    ...pieces
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "" && text.includes(piece))
      .map(({ length }) => length),
  );
}

/** Words as a line: what was typed stands as it was; formulas, pictures and recordings are read, as they stand there as Markdown. */
function asLines(words: string): readonly Block[] {
  if (/\$.+\$|!\[.*\]\(.+\)/.test(words)) return readMarkdown(words);
  return [{ type: "paragraph", content: [{ type: "text", text: words, marks: {} }] }];
}
