/** Most words of a search that count. */
const mostWords = 12;

/**
 * A person's search words as an FTS5 expression: every word quoted (so that `"`, `%`, `NEAR` and the like
 * are plain text), each matching as a prefix, all of them needed. Null when no word is left.
 */
export function matchExpression(words: string): string | null {
  const found = words.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (found.length === 0) return null;
  return found
    .slice(0, mostWords)
    .map((word) => `"${word.slice(0, 60)}"*`)
    .join(" ");
}
