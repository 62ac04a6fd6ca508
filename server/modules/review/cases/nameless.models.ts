/** What stands where a name stood. */
const blank = "___";
/** Shorter parts of a name are too often a word. */
const shortestName = 2;

/**
 * Takes names out of every text of some plain data. The student's own names go however they are written; those of the others of
 * the class only with their capitals, since many names are also words (Will, Mark, Rosa).
 */
export function withoutNames<Data>(
  data: Data,
  names: { own: readonly string[]; others: readonly string[] },
): Data {
  const own = patternOf(names.own, "giu");
  const others = patternOf(names.others, "gu");
  const clean = (text: string) => {
    const once = own === null ? text : text.replace(own, blank);
    return others === null ? once : once.replace(others, blank);
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return clean(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
  };
  // Texts are replaced by texts and nothing else changes, so the shape stays.
  return walk(data) as Data;
}

function patternOf(names: readonly string[], flags: string): RegExp | null {
  const parts = names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .map((part) => part.trim())
    .filter((part) => part.length >= shortestName && /^\p{Lu}/u.test(part) && !/\.$/.test(part))
    .sort((first, second) => second.length - first.length);
  if (parts.length === 0) return null;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, flags);
}
