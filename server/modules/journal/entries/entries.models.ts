import { readMarkdown } from "../document/markdown-reading.models.ts";
import { wordsOf } from "../document/nodes.models.ts";
import { answeredParts, templateById } from "../templates/templates.models.ts";

/** Longest preview of an entry, characters, and how much of it is looked at. */
const longestPreview = 160;
const looked = 4_000;

/** An entry's first words as the learner wrote them, on one line. */
export function previewOf(body: string, template: string): string {
  const own = answeredParts(body.slice(0, looked), templateById(template))
    .map(({ text }) => text)
    .join("\n\n");
  const words = wordsOf(readMarkdown(own)).replace(/\s+/g, " ").trim();
  return words.length <= longestPreview ? words : `${words.slice(0, longestPreview).replace(/\s\S*$/, "")}…`;
}

/** Words as a search compares them: lower case, without accents, single spaces. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** What is looked through when an entry is searched. */
export function searchable(title: string, body: string, tags: readonly string[]): string {
  return folded([title, body, ...tags].join(" "));
}

/** The words of a query that must all be found; at most ten. */
export function wordsToFind(query: string | undefined): readonly string[] {
  return folded(query ?? "")
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 10);
}
