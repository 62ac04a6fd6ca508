/**
 * An entry as the editor holds it: blocks of text with marks (ProseMirror's shape, so that the browser's editor, the
 * merged document and Markdown are three views of the same nodes). Names are those of the editor's schema.
 */
export type Block =
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly type: "bulletList"; readonly items: readonly ListItem[] }
  | { readonly type: "orderedList"; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly type: "blockquote"; readonly blocks: readonly Block[] }
  | { readonly type: "codeBlock"; readonly language: string; readonly text: string }
  | { readonly type: "blockMath"; readonly latex: string }
  | { readonly type: "horizontalRule" };

export type ListItem = readonly Block[];

export type Inline =
  | { readonly type: "text"; readonly text: string; readonly marks: Marks }
  | { readonly type: "hardBreak" }
  | { readonly type: "inlineMath"; readonly latex: string }
  /** A picture or a recording; `src` is the address of a file of Ponder's, or of the web. */
  | { readonly type: "image" | "audio"; readonly src: string; readonly alt: string };

/** How a stretch of text is marked; what is absent is off. */
export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Address that it links to. */
  readonly link?: string;
}

/** The words of blocks, without marks, a line a block: for search, previews and counts. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(lineOf).join("\n");
}

function lineOf(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.content.map(inlineWords).join("");
    case "bulletList":
    case "orderedList":
      return block.items.map(wordsOf).join("\n");
    case "blockquote":
      return wordsOf(block.blocks);
    case "codeBlock":
      return block.text;
    case "blockMath":
      return block.latex;
    case "horizontalRule":
      return "";
  }
}

function inlineWords(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "hardBreak":
      return "\n";
    case "inlineMath":
      return inline.latex;
    case "image":
    case "audio":
      return inline.alt;
  }
}
