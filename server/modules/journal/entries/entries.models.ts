import { folded } from "../../../shared/search-words.ts";
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

/** What is looked through when an entry is searched. */
export function searchable(title: string, body: string, tags: readonly string[]): string {
  return folded([title, body, ...tags].join(" "));
}
