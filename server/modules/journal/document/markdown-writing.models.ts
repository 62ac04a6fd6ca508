import { audioSign, joined, sameMarks } from "./markdown-reading.models.ts";
import type { Block, Inline, Marks } from "./nodes.models.ts";

/** Blocks as Markdown that reads back as the same blocks; empty paragraphs and spaces at the ends of lines are left out. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return guarded(inlineText(block.content));
    case "heading":
      return `${"#".repeat(block.level)} ${inlineText(block.content).replaceAll("\n", " ")}`.trimEnd();
    case "bulletList":
      return block.items.map((item) => itemText("- ", item)).join("\n");
    case "orderedList":
      return block.items.map((item, index) => itemText(`${block.start + index}. `, item)).join("\n");
    case "blockquote":
      return writeMarkdown(block.blocks)
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "codeBlock": {
      const fence = "`".repeat(Math.max(3, longestRun(block.text, "`") + 1));
      return `${fence}${block.language}\n${block.text}\n${fence}`;
    }
    case "blockMath":
      return `$$\n${block.latex.trim()}\n$$`;
    case "horizontalRule":
      return "---";
  }
}

function itemText(bullet: string, item: readonly Block[]): string {
  const indent = " ".repeat(bullet.length);
  const [first = "", ...rest] = item
    .map(blockText)
    .filter((text) => text !== "")
    .join(gapIn(item))
    .split("\n");
  return [`${bullet}${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : indent + line))].join(
    "\n",
  );
}

/** A point with points under it stands close; anything longer has room. */
function gapIn(item: readonly Block[]): "\n" | "\n\n" {
  const [first, ...rest] = item;
  const isClose =
    first?.type === "paragraph" && rest.every(({ type }) => /List$/.test(type)) && rest.length < 2;
  return isClose ? "\n" : "\n\n";
}

function longestRun(text: string, character: string): number {
  return Math.max(0, ...(text.match(new RegExp(`${character}+`, "g")) ?? []).map(({ length }) => length));
}

/** What would begin another block at the start of a line is escaped there. */
function guarded(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/^(\s*)([#>]|[-+=|](?=\s|$|[-=|:]))/, "$1\\$2")
        .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2"),
    )
    .join("\n");
}

function inlineText(content: readonly Inline[]): string {
  const pieces = joined(content);
  return trimmedLines(pieces.map(pieceText).join(""));
}

function pieceText(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return markedText(inline.text, inline.marks);
    case "hardBreak":
      return "\n";
    case "inlineMath":
      return `$${inline.latex.trim()}$`;
    case "image":
      return `![${escaped(inline.alt)}](${address(inline.src)})`;
    case "audio":
      return `![${audioSign} ${escaped(inline.alt)}](${address(inline.src)})`;
  }
}

/** Spaces at the ends of lines mean something in Markdown; as typed they mean nothing. */
function trimmedLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

function markedText(text: string, marks: Marks): string {
  if (sameMarks(marks, {})) return escaped(text);
  // Marks can't begin or end with a space, so the space goes outside.
  const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (middle === "") return text;
  let marked = marks.code ? codeText(middle) : escaped(middle);
  if (marks.strike) marked = `~~${marked}~~`;
  if (marks.italic) marked = `*${marked}*`;
  if (marks.bold) marked = `**${marked}**`;
  if (marks.link !== undefined) marked = `[${marked}](${address(marks.link)})`;
  return before + marked + after;
}

function codeText(text: string): string {
  const line = text.replaceAll("\n", " ");
  const fence = "`".repeat(longestRun(line, "`") + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]$<~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("\n", " ");
}

function address(src: string): string {
  return src.replace(/[\s<>()\\]/g, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );
}
