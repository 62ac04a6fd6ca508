import { audioSign, joined } from "./markdown-reading.models.ts";
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
  return trimmedLines(runText(joined(content), ["link", "bold", "italic", "strike"]));
}

/** Neighbours that share a mark are marked together, so that no two closings and openings stand side by side. */
function runText(content: readonly Inline[], marks: readonly (keyof Marks)[]): string {
  const [mark, ...inner] = marks;
  if (mark === undefined) return content.map(pieceText).join("");
  const valueIn = (inline: Inline) => (inline.type === "text" ? inline.marks[mark] : undefined);
  const runs: { readonly value: string | true | undefined; readonly inside: Inline[] }[] = [];
  for (const inline of content) {
    const last = runs.at(-1);
    if (last && last.value === valueIn(inline)) last.inside.push(inline);
    else runs.push({ value: valueIn(inline), inside: [inline] });
  }
  return runs.map(({ value, inside }) => marked(runText(inside, inner), mark, value)).join("");
}

/** Marks can't begin or end with a space, so the space goes outside. */
function marked(text: string, mark: keyof Marks, value: string | true | undefined): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (value === undefined || middle === "") return text;
  const sign = mark === "bold" ? "**" : mark === "italic" ? "*" : "~~";
  const inside = typeof value === "string" ? `[${middle}](${address(value)})` : `${sign}${middle}${sign}`;
  return before + inside + after;
}

function pieceText(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.marks.code ? codeText(inline.text) : escaped(inline.text);
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

function codeText(text: string): string {
  const line = text.replaceAll("\n", " ").trim();
  if (line === "") return text;
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
