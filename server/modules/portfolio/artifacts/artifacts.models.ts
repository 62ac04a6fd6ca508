import { folded } from "../../../shared/search-words.ts";
import type { ArtifactVersion, Excerpt } from "./artifacts.schemas.ts";

/** What a version holds, without its number and day. */
export type Content = Omit<ArtifactVersion, "version" | "at" | "note">;

const emptyContent: Content = { title: "", caption: "", why: "", body: "", fileId: null };

/** A version's content with some of it changed; what is undefined stays. */
export function changed(
  before: Content,
  patch: { readonly [Name in keyof Content]?: Content[Name] | undefined },
): Content {
  return {
    title: patch.title ?? before.title,
    caption: patch.caption ?? before.caption,
    why: patch.why ?? before.why,
    body: patch.body ?? before.body,
    fileId: patch.fileId === undefined ? before.fileId : patch.fileId,
  };
}

export function newContent(fields: Parameters<typeof changed>[1]): Content {
  return changed(emptyContent, fields);
}

export function isSameContent(left: Content, right: Content): boolean {
  return (["title", "caption", "why", "body", "fileId"] as const).every((name) => left[name] === right[name]);
}

/** What is looked through when an artifact is searched. */
export function searchable({ title, caption, why, body }: Content): string {
  return folded([title, caption, why, body.slice(0, 20_000)].join(" "));
}

/** What an excerpt is called: the learner's first words in it. */
export function titleOf(excerpt: Excerpt): string {
  const words = excerpt.find(({ by }) => by === "learner")?.text ?? excerpt[0]?.text ?? "";
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= 80 ? line : `${line.slice(0, 77).trimEnd()}…`;
}

/** Whether an address may be kept: the web's own. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/i.test(text.trim());
}
