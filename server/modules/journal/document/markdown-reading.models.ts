import { Marked, type Token, type Tokens } from "marked";
import type { Block, Inline, ListItem, Marks } from "./nodes.models.ts";

/** Most of a text that is read as Markdown, characters; the rest stands as one paragraph. */
const longest = 400_000;
/** Deepest lists and quotations; what lies deeper stands as text. */
const deepest = 12;

const markdown = new Marked({
  gfm: true,
  breaks: true,
  extensions: [
    {
      name: "blockMath",
      level: "block",
      start: (source) => /\n\$\$/.exec(source)?.index,
      tokenizer(source) {
        const found = /^\$\$[ \t]*\n?((?:[^$\\]|\\[\s\S])+?)\n?[ \t]*\$\$[ \t]*(?:\n+|$)/.exec(source);
        return found ? { type: "blockMath", raw: found[0], latex: (found[1] ?? "").trim() } : undefined;
      },
    },
    {
      name: "inlineMath",
      level: "inline",
      start: (source) => {
        const at = source.indexOf("$");
        return at < 0 ? undefined : at;
      },
      tokenizer(source) {
        const found = /^\$((?:[^$\\\s]|\\[^\n])(?:(?:[^$\\\n]|\\[^\n])*(?:[^$\\\s]|\\[^\n]))?)\$(?!\d)/.exec(
          source,
        );
        return found ? { type: "inlineMath", raw: found[0], latex: found[1] ?? "" } : undefined;
      },
    },
  ],
});

interface MathToken extends Tokens.Generic {
  readonly latex: string;
}

/** Markdown as blocks. Total: what is no Markdown stands as the text it is; HTML is never more than its text. */
export function readMarkdown(source: string): readonly Block[] {
  const text = source.replaceAll("\r\n", "\n").replaceAll("\u0000", "");
  const rest = text.slice(longest);
  const blocks = blocksOf(tokensOf(text.slice(0, longest)), 0);
  return rest === "" ? blocks : [...blocks, paragraph([plain(rest)])];
}

/**
 * Work that a text may cost. What stands in a line costs its length for each sign that may mean something, so that no
 * text of signs alone keeps anybody waiting; what is beyond the budget stands as typed.
 */
const mostWork = 40_000_000;

/** Tokens of a text; one whose quotations lie too deep for the reader stands as it is. */
function tokensOf(text: string): readonly Token[] {
  const lexer = new markdown.Lexer(markdown.defaults);
  try {
    lexer.blockTokens(text, lexer.tokens);
  } catch (error) {
    if (error instanceof RangeError) return [{ type: "unread", raw: text }];
    throw error;
  }
  let work = 0;
  // The queue grows while it is worked off.
  for (let next = lexer.inlineQueue.shift(); next !== undefined; next = lexer.inlineQueue.shift()) {
    const { src, tokens } = next;
    const cost = src.length * ((src.match(/[*_`$[\]<~!&\\:@]/g)?.length ?? 0) + 1);
    work += cost;
    if (work <= mostWork) lexer.inlineTokens(src, tokens);
    else {
      work -= cost;
      tokens.push({ type: "text", raw: src, text: src });
    }
  }
  return lexer.tokens;
}

function blocksOf(tokens: readonly Token[], depth: number): readonly Block[] {
  return tokens.flatMap((token) => blockOf(token, depth));
}

function blockOf(token: Token, depth: number): readonly Block[] {
  if (depth > deepest) return [paragraph([plain(token.raw.trim())])];
  switch (token.type) {
    case "space":
    case "def":
      return [];
    case "hr":
      return [{ type: "horizontalRule" }];
    case "code": {
      const { text, lang } = token as Tokens.Code;
      return [{ type: "codeBlock", language: (lang ?? "").slice(0, 30), text }];
    }
    case "blockMath":
      // True by the tokenizer above, which alone makes tokens of this name.
      return [{ type: "blockMath", latex: (token as MathToken).latex }];
    case "heading": {
      const { depth: level, tokens } = token as Tokens.Heading;
      return [
        { type: "heading", level: level === 1 ? 1 : level === 2 ? 2 : 3, content: inlinesOf(tokens, {}) },
      ];
    }
    case "blockquote":
      return [{ type: "blockquote", blocks: someBlocks((token as Tokens.Blockquote).tokens, depth) }];
    case "list":
      return [listOf(token as Tokens.List, depth)];
    case "paragraph":
      return [paragraph(inlinesOf((token as Tokens.Paragraph).tokens, {}))];
    case "text": {
      const { tokens, text } = token as Tokens.Text;
      return [paragraph(tokens ? inlinesOf(tokens, {}) : [plain(unescaped(text))])];
    }
    default:
      // Tables, HTML and what was too much to read stand as they were written.
      return token.raw.trim() === "" ? [] : [paragraph(linesOf(token.raw.trim()))];
  }
}

function someBlocks(tokens: readonly Token[], depth: number): readonly Block[] {
  const blocks = blocksOf(tokens, depth + 1);
  return blocks.length > 0 ? blocks : [paragraph([])];
}

function listOf({ ordered, start, items }: Tokens.List, depth: number): Block {
  const read = items.map((item): ListItem => someBlocks(item.tokens, depth));
  return ordered
    ? { type: "orderedList", start: typeof start === "number" ? start : 1, items: read }
    : { type: "bulletList", items: read };
}

function inlinesOf(tokens: readonly Token[], marks: Marks): readonly Inline[] {
  return joined(tokens.flatMap((token) => inlineOf(token, marks)));
}

function inlineOf(token: Token, marks: Marks): readonly Inline[] {
  switch (token.type) {
    case "br":
      return [{ type: "hardBreak" }];
    case "strong":
      return inlinesOf((token as Tokens.Strong).tokens, { ...marks, bold: true });
    case "em":
      return inlinesOf((token as Tokens.Em).tokens, { ...marks, italic: true });
    case "del":
      return inlinesOf((token as Tokens.Del).tokens, { ...marks, strike: true });
    case "codespan":
      return [{ type: "text", text: (token as Tokens.Codespan).text, marks: { ...marks, code: true } }];
    case "inlineMath":
      // True by the tokenizer above, which alone makes tokens of this name.
      return [{ type: "inlineMath", latex: (token as MathToken).latex }];
    case "image":
      return [pictureOf(token as Tokens.Image)];
    case "link": {
      const { href, tokens } = token as Tokens.Link;
      return isSafe(href) ? inlinesOf(tokens, { ...marks, link: href }) : inlinesOf(tokens, marks);
    }
    case "escape":
      return [plain((token as Tokens.Escape).text, marks)];
    case "text": {
      const { tokens, text } = token as Tokens.Text;
      return tokens ? inlinesOf(tokens, marks) : [plain(unescaped(text), marks)];
    }
    default:
      return [plain(token.raw, marks)];
  }
}

/** A recording is written as a picture whose words begin with a loudspeaker. */
export const audioSign = "🔊";

function pictureOf({ href, text }: Tokens.Image): Inline {
  if (!isSafe(href)) return plain(text);
  const isAudio = text.startsWith(audioSign);
  return isAudio
    ? { type: "audio", src: href, alt: text.slice(audioSign.length).trim() }
    : { type: "image", src: href, alt: text };
}

/** Addresses that an entry may point to: the web, mail, and files of Ponder's own. */
export function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|\/api\/files\/[\w-]+$)/i.test(href);
}

function paragraph(content: readonly Inline[]): Block {
  return { type: "paragraph", content };
}

function plain(text: string, marks: Marks = {}): Inline {
  return { type: "text", text, marks };
}

function linesOf(text: string): readonly Inline[] {
  return text
    .split("\n")
    .flatMap((line, index): Inline[] => (index === 0 ? [plain(line)] : [{ type: "hardBreak" }, plain(line)]))
    .filter((inline) => inline.type !== "text" || inline.text !== "");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: "\u00a0",
};

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Neighbouring stretches with the same marks as one, empty ones left out. */
export function joined(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.reduce<Inline[]>((all, inline) => {
    const last = all.at(-1);
    if (inline.type === "text" && inline.text === "") return all;
    if (inline.type === "text" && last?.type === "text" && sameMarks(last.marks, inline.marks))
      all[all.length - 1] = { ...last, text: last.text + inline.text };
    else all.push(inline);
    return all;
  }, []);
}

export function sameMarks(left: Marks, right: Marks): boolean {
  return (["bold", "italic", "strike", "code", "link"] as const).every((name) => left[name] === right[name]);
}
