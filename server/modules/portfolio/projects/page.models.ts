import {
  type EntryText,
  merged,
  newDocument,
  readDocument,
  rewritten,
} from "../../journal/document/document.models.ts";
import { readMarkdown } from "../../journal/document/markdown-reading.models.ts";
import { writeMarkdown } from "../../journal/document/markdown-writing.models.ts";

/** A shared page before anybody wrote on it. */
export function emptyPage(): Uint8Array<ArrayBuffer> {
  return newDocument({ title: "", blocks: [] });
}

export interface TogetherPage {
  readonly document: Uint8Array<ArrayBuffer>;
  /** Markdown. */
  readonly body: string;
}

/**
 * The page as it is now, with what somebody made of an earlier state of it: paragraphs that only one side touched are
 * taken from that side; where both changed the same one, both are on the page. So nothing written is lost, whoever saves
 * first.
 * @param base the page that the change was made on
 * @param now the page as it is, which `base` is an earlier state of
 * @param body Markdown that the whole page was meant to hold
 */
export function together(base: Uint8Array, now: Uint8Array, body: string): TogetherPage {
  const change = rewritten(base, { blocks: readMarkdown(body) });
  const document = merged([now, change]);
  if (document === null) throw new Error("a kept page can't be read");
  return { document, body: bodyOf(readDocument(document)) };
}

function bodyOf({ blocks }: EntryText): string {
  return writeMarkdown(blocks);
}
