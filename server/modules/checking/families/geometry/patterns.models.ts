const patterns = new Map<string, RegExp>();
/** Patterns are few: those of the words of every shape. */
const mostPatterns = 2_000;

/** A regular expression by its source, made once. Only for sources that come from the words of this family. */
export function patternOf(source: string, flags = ""): RegExp {
  const key = `${flags}/${source}`;
  const known = patterns.get(key);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const made = new RegExp(source, flags);
  if (patterns.size < mostPatterns) patterns.set(key, made);
  return made;
}
