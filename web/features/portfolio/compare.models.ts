import { diffLines, diffWordsWithSpace } from "diff";

/** A stretch of a text; `changed` where the other version has something else in its place. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export interface Compared {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Up to this many characters in both together texts are compared word by word, longer ones line by line. */
const mostByWord = 20_000;
/** Insertions and deletions that are looked through at most (Myers 1986: the time grows with their square). */
const mostEdits = 2_000;

/**
 * Two versions of a text side by side: the pieces of each, put together, are the whole of it. Texts with too little in
 * common to look through are told as changed from beginning to end.
 */
export function compare(before: string, after: string): Compared {
  if (before === after) return { before: whole(before, false), after: whole(after, false) };
  const byWord = before.length + after.length <= mostByWord;
  const parts = byWord
    ? diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
    : diffLines(before, after, { maxEditLength: mostEdits });
  if (parts === undefined) return { before: whole(before, true), after: whole(after, true) };
  return {
    before: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value, changed: removed })),
    after: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, changed: added })),
  };
}

const whole = (text: string, changed: boolean): readonly Piece[] => (text === "" ? [] : [{ text, changed }]);
