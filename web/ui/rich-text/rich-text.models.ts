import { Marked, type Token, type Tokens } from "marked";
import { formulaAt, nextFormulaStart } from "./delimiters.ts";

/** What stands in a line. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "mathematics"; readonly source: string; readonly display: boolean }
  | { readonly kind: "strong"; readonly children: readonly Inline[] }
  | { readonly kind: "em"; readonly children: readonly Inline[] }
  | { readonly kind: "del"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: "break" };

/** What stands on its own. */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly children: readonly Inline[] }
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "mathematics"; readonly source: string }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: "rule" };

interface FormulaToken extends Tokens.Generic {
  readonly source: string;
  readonly display: boolean;
}

const markdown = new Marked({
  gfm: true,
  breaks: true,
  extensions: [
    {
      name: "formulaBlock",
      level: "block",
      start: (source) => {
        const found = /(?:^|\n)\s*(?:\$\$|\\\[)/.exec(source);
        return found?.index;
      },
      tokenizer(source) {
        const indent = /^[ \t]*/.exec(source)?.[0].length ?? 0;
        const formula = formulaAt(source.slice(indent));
        if (!formula?.display) return undefined;
        const after = source.slice(indent + formula.raw.length);
        const line = /^[ \t]*(?:\n+|$)/.exec(after);
        if (!line) return undefined;
        const raw = source.slice(0, indent + formula.raw.length + line[0].length);
        return { type: "formulaBlock", raw, source: formula.source, display: true };
      },
    },
    {
      name: "formula",
      level: "inline",
      start: (source) => {
        const index = nextFormulaStart(source);
        return index < 0 ? undefined : index;
      },
      tokenizer(source) {
        const formula = formulaAt(source);
        if (!formula) return undefined;
        return { type: "formula", raw: formula.raw, source: formula.source, display: formula.display };
      },
    },
  ],
});

/**
 * Markdown as plain data: nothing of it is ever HTML. Raw HTML stays visible as the text it is, a picture becomes a
 * link to it, and only http(s) and mailto links are links. Half-written Markdown (a reply that is still coming) reads as text.
 */
export function parseRichText(text: string): readonly Block[] {
  return blocksOf(markdown.lexer(text));
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  return tokens.flatMap((token): readonly Block[] => {
    switch (token.type) {
      case "space":
      case "def":
        return [];
      case "heading":
        return [{ kind: "heading", children: inlinesOf(token.tokens ?? []) }];
      case "list":
        return [listOf(token)];
      case "blockquote":
        return [{ kind: "quote", blocks: blocksOf(token.tokens ?? []) }];
      case "code":
        return [{ kind: "code", text: String(token.text) }];
      case "hr":
        return [{ kind: "rule" }];
      case "table":
        return [tableOf(token)];
      case "formulaBlock":
        return [{ kind: "mathematics", source: formulaOf(token).source }];
      case "html":
        return [{ kind: "paragraph", children: [{ kind: "text", text: token.raw.trimEnd() }] }];
      default:
        return [{ kind: "paragraph", children: inlinesOf(childrenOf(token) ?? [token]) }];
    }
  });
}

function childrenOf(token: Token): readonly Token[] | undefined {
  return "tokens" in token ? token.tokens : undefined;
}

function listOf(token: Token): Block {
  // A token of type "list" has the shape of Tokens.List; marked's union does not narrow because of its Generic member.
  const list = token as Tokens.List;
  return {
    kind: "list",
    start: list.ordered ? Number(list.start) || 1 : null,
    items: list.items.map((item) => blocksOf(item.tokens)),
  };
}

function tableOf(token: Token): Block {
  // As above: type "table" is Tokens.Table.
  const table = token as Tokens.Table;
  return {
    kind: "table",
    head: table.header.map((cell) => inlinesOf(cell.tokens)),
    rows: table.rows.map((row) => row.map((cell) => inlinesOf(cell.tokens))),
  };
}

function formulaOf(token: Token): FormulaToken {
  // Tokens of our two formula types are made above with exactly these fields.
  return token as FormulaToken;
}

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  return joined(tokens.flatMap(inlineOf));
}

function inlineOf(token: Token): readonly Inline[] {
  switch (token.type) {
    case "strong":
    case "em":
    case "del":
      return [{ kind: token.type, children: inlinesOf(token.tokens ?? []) }];
    case "codespan":
      return [{ kind: "code", text: String(token.text) }];
    case "br":
      return [{ kind: "break" }];
    case "formula": {
      const { source, display } = formulaOf(token);
      return [{ kind: "mathematics", source, display }];
    }
    case "link":
    case "image":
      return linkOf(token);
    case "escape":
      return [{ kind: "text", text: String(token.text) }];
    case "text":
      return token.tokens
        ? inlinesOf(token.tokens)
        : [{ kind: "text", text: unescapeEntities(String(token.text)) }];
    default:
      return [{ kind: "text", text: token.raw }];
  }
}

function linkOf(token: Token): readonly Inline[] {
  // Types "link" and "image" both carry href and text.
  const link = token as Tokens.Link | Tokens.Image;
  const href = safeHref(link.href);
  const shown = link.type === "image" ? [] : inlinesOf(childrenOf(link) ?? []);
  const text = link.text || link.href;
  const children: readonly Inline[] = shown.length > 0 ? shown : [{ kind: "text", text }];
  return href === null ? [{ kind: "text", text: token.raw }] : [{ kind: "link", href, children }];
}

/** The address if it is one a page may open, else null. */
export function safeHref(href: string): string | null {
  try {
    const url = new URL(href);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** marked leaves entities in text as they were written; the five that writers use are read. */
function unescapeEntities(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
    "&quot;": '"',
    "&#39;": "'",
  };
  return text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** Neighbouring texts as one, so that a growing text stays one node. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === "text" && last?.kind === "text")
      result[result.length - 1] = { kind: "text", text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}
