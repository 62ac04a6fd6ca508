import { html, raw } from "hono/html";
import temml from "temml";
import { readMarkdown } from "../../journal/document/markdown-reading.models.ts";
import type { Block, Inline, Marks } from "../../journal/document/nodes.models.ts";
import { headingLevels } from "./heading-levels.models.ts";

/** Mark-up that is safe to send: everything in it was escaped where it was put in. */
export type Html = ReturnType<typeof raw>;

/** Where the bytes of a file are, for whoever reads the page; null for one the page doesn't show. */
export type AddressOf = (fileId: string) => string | null;

/**
 * Markdown as safe HTML: no mark-up of the writer's own, no script, no address but the web's and the page's own files.
 * @param under level of the heading that it stands under, 1..5: its own headings follow without leaving one out
 */
export function markdownHtml(markdown: string, addressOf: AddressOf, under = 2): Html {
  const blocks = readMarkdown(markdown);
  const levelOf = headingLevels(blocks, under);
  return joined(
    blocks.map((block) => {
      if (block.type !== "heading") return blockHtml(block, addressOf);
      return headingHtml(levelOf(block.level), block.content, addressOf);
    }),
  );
}

function headingHtml(level: number, content: readonly Inline[], addressOf: AddressOf): unknown {
  const name = raw(`h${level}`);
  return html`<${name} dir="auto">${inlineHtml(content, addressOf)}</${name}>`;
}

export function joined(parts: readonly unknown[]): Html {
  return raw(parts.map(String).join(""));
}

function blockHtml(block: Block, addressOf: AddressOf): unknown {
  switch (block.type) {
    case "paragraph":
      return html`<p dir="auto">${inlineHtml(block.content, addressOf)}</p>`;
    case "heading":
      // Inside a list or a quotation: no place for a heading of the page.
      return html`<p dir="auto"><strong>${inlineHtml(block.content, addressOf)}</strong></p>`;
    case "bulletList":
      return html`<ul>${joined(block.items.map((item) => itemHtml(item, addressOf)))}</ul>`;
    case "orderedList": {
      const items = joined(block.items.map((item) => itemHtml(item, addressOf)));
      return html`<ol start="${block.start}">${items}</ol>`;
    }
    case "blockquote":
      return html`<blockquote>${joined(block.blocks.map((one) => blockHtml(one, addressOf)))}</blockquote>`;
    case "codeBlock":
      return codeHtml(block.text);
    case "blockMath":
      return html`<p>${formula(block.latex, true)}</p>`;
    case "horizontalRule":
      return raw("<hr>");
  }
}

function itemHtml(item: readonly Block[], addressOf: AddressOf): unknown {
  return html`<li>${joined(item.map((block) => blockHtml(block, addressOf)))}</li>`;
}

export function codeHtml(text: string): unknown {
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}

function inlineHtml(content: readonly Inline[], addressOf: AddressOf): Html {
  return joined(content.map((inline) => oneInline(inline, addressOf)));
}

function oneInline(inline: Inline, addressOf: AddressOf): unknown {
  switch (inline.type) {
    case "text":
      return markedHtml(inline.text, inline.marks);
    case "hardBreak":
      return raw("<br>");
    case "inlineMath":
      return formula(inline.latex, false);
    case "image": {
      const src = fileAddress(inline.src, addressOf);
      return src === null
        ? html`<em>${inline.alt}</em>`
        : html`<img src="${src}" alt="${inline.alt}" loading="lazy">`;
    }
    case "audio": {
      const src = fileAddress(inline.src, addressOf);
      return src === null
        ? html`<em>${inline.alt}</em>`
        : html`<audio controls src="${src}" aria-label="${inline.alt}"></audio>`;
    }
  }
}

/** Pictures and recordings are shown from the page's own files alone: a picture from the web would tell who looks. */
function fileAddress(src: string, addressOf: AddressOf): string | null {
  const id = /^\/api\/files\/([\w-]+)$/.exec(src)?.[1];
  return id === undefined ? null : addressOf(id);
}

function markedHtml(text: string, marks: Marks): unknown {
  let marked: unknown = html`${text}`;
  if (marks.code) marked = html`<code>${marked}</code>`;
  if (marks.strike) marked = html`<s>${marked}</s>`;
  if (marks.italic) marked = html`<em>${marked}</em>`;
  if (marks.bold) marked = html`<strong>${marked}</strong>`;
  return marks.link === undefined
    ? marked
    : html`<a href="${marks.link}" rel="noopener nofollow ugc">${marked}</a>`;
}

/** Longest formula that is set; what is longer stands as it was written. */
const longestFormula = 2_000;

/** A formula as MathML, which needs no script; one that can't be read stands as it was written. */
function formula(latex: string, displayMode: boolean): unknown {
  if (latex.length > longestFormula) return html`<code>${latex}</code>`;
  try {
    return raw(
      temml.renderToString(latex, { displayMode, throwOnError: true, trust: false, maxSize: [20, 20] }),
    );
  } catch {
    return html`<code>${latex}</code>`;
  }
}
