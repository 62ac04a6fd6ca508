/** Words as a search compares them: lower case, without accents, single spaces. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The words of a query that must all be found; at most ten. */
export function wordsToFind(query: string | undefined): readonly string[] {
  return folded(query ?? "")
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 10);
}
