import type { PrintedBlock, Run } from "../../../shared/pdf/pdf.models.ts";
import { readMarkdown } from "../../journal/document/markdown-reading.models.ts";
import type { Block, Inline } from "../../journal/document/nodes.models.ts";
import { headingLevels } from "../pages/heading-levels.models.ts";
import { mathText } from "./math-text.models.ts";

/** The bytes of a picture that may be printed; null for any other file. */
export type PictureOf = (fileId: string) => Uint8Array | null;

/** Markdown as blocks to print; the same text that `markdownHtml` shows. @param under level of the heading that it stands under */
export function printedMarkdown(
  markdown: string,
  pictureOf: PictureOf,
  under: number,
): readonly PrintedBlock[] {
  const blocks = readMarkdown(markdown);
  const levelOf = headingLevels(blocks, under);
  return blocks.flatMap((block): readonly PrintedBlock[] => {
    if (block.type !== "heading") return printed(block, pictureOf);
    return [{ kind: "heading", level: levelOf(block.level), content: runsOf(block.content) }];
  });
}

function printed(block: Block, pictureOf: PictureOf): readonly PrintedBlock[] {
  const all = (blocks: readonly Block[]) => blocks.flatMap((one) => printed(one, pictureOf));
  switch (block.type) {
    case "paragraph":
      return paragraphs(block.content, pictureOf);
    case "heading":
      // Inside a list or a quotation: no place for a heading of the page.
      return [{ kind: "paragraph", content: runsOf(block.content).map((run) => ({ ...run, bold: true })) }];
    case "bulletList":
      return [{ kind: "list", start: null, items: block.items.map(all) }];
    case "orderedList":
      return [{ kind: "list", start: block.start, items: block.items.map(all) }];
    case "blockquote":
      return [{ kind: "quote", blocks: all(block.blocks) }];
    case "codeBlock":
      return [{ kind: "code", text: block.text }];
    case "blockMath":
      return [{ kind: "paragraph", content: [{ text: mathText(block.latex) }] }];
    case "horizontalRule":
      return [{ kind: "rule" }];
  }
}

/** A paragraph, parted where pictures stand in it. */
function paragraphs(content: readonly Inline[], pictureOf: PictureOf): readonly PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let runs: Run[] = [];
  const flush = () => {
    if (runs.some(({ text }) => text.trim() !== "")) blocks.push({ kind: "paragraph", content: runs });
    runs = [];
  };
  for (const inline of content) {
    if (inline.type !== "image") {
      runs.push(runOf(inline));
      continue;
    }
    flush();
    const id = /^\/api\/files\/([\w-]+)$/.exec(inline.src)?.[1];
    blocks.push({ kind: "picture", bytes: id === undefined ? null : pictureOf(id), alt: inline.alt });
  }
  flush();
  return blocks;
}

const runsOf = (content: readonly Inline[]): readonly Run[] => content.map(runOf);

function runOf(inline: Inline): Run {
  switch (inline.type) {
    case "text":
      return { text: inline.text, ...inline.marks };
    case "hardBreak":
      return { text: "\n" };
    case "inlineMath":
      return { text: mathText(inline.latex) };
    case "image":
    case "audio":
      return { text: inline.alt, italic: true };
  }
}
