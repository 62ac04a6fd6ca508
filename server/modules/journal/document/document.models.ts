import * as Y from "yjs";
import { joined } from "./markdown-reading.models.ts";
import type { Block, Inline, ListItem, Marks } from "./nodes.models.ts";

/**
 * An entry while it is written: a document that any number of devices change at once and that comes out the same
 * everywhere, whatever the order in which their changes arrive (a conflict-free replicated data type; Nicolaescu et al.
 * 2016, "Near real-time peer-to-peer shared editing on extensible data types"). The editor's blocks are its XML
 * fragment `body`, the title its text `title`.
 */
export interface EntryText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Names inside the document, the same in the browser. */
export const parts = { body: "body", title: "title" } as const;

/** Most bytes of a document or of a change to one. */
export const mostBytes = 2_000_000;

/** A new document, as the bytes that make it. The same words twice are two documents: make one once and keep it. */
export function newDocument({ title, blocks }: EntryText): Uint8Array<ArrayBuffer> {
  const document = new Y.Doc();
  document.transact(() => {
    document.getText(parts.title).insert(0, title);
    document.getXmlFragment(parts.body).insert(0, blocks.map(elementOf));
  });
  return bytesOf(Y.encodeStateAsUpdate(document));
}

/** Changes of a document put together. @returns null where one of them is no change at all (damaged or made up) */
export function merged(changes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> | null {
  const document = opened(changes);
  return document === null ? null : bytesOf(Y.encodeStateAsUpdate(document));
}

/** What a document holds that somebody with this state (`vector`) does not have yet; null where either can't be read. */
export function missingFrom(change: Uint8Array, vector: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    return bytesOf(Y.diffUpdate(change, vector));
  } catch {
    return null;
  }
}

/** The state of a document, as `missingFrom` takes it. */
export function stateOf(change: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytesOf(Y.encodeStateVectorFromUpdate(change));
}

/** Title and blocks of a document. Nodes that nobody knows give their text. */
export function readDocument(change: Uint8Array): EntryText {
  const document = opened([change]) ?? new Y.Doc();
  const body = document.getXmlFragment(parts.body);
  return {
    title: document.getText(parts.title).toString(),
    blocks: blocksOf(body.toArray()),
  };
}

/**
 * A change that makes a document hold other words, as another program wants it: blocks that stay at the beginning and the
 * end are not touched, so that what a device types in them meanwhile stays.
 */
export function rewritten(change: Uint8Array, text: Partial<EntryText>): Uint8Array<ArrayBuffer> {
  const document = opened([change]) ?? new Y.Doc();
  const before = Y.encodeStateVector(document);
  document.transact(() => {
    if (text.title !== undefined) rewriteTitle(document.getText(parts.title), text.title);
    if (text.blocks !== undefined) rewriteBody(document.getXmlFragment(parts.body), text.blocks);
  });
  return bytesOf(Y.encodeStateAsUpdate(document, before));
}

function rewriteTitle(title: Y.Text, words: string): void {
  if (title.toString() === words) return;
  title.delete(0, title.length);
  title.insert(0, words);
}

function rewriteBody(body: Y.XmlFragment, blocks: readonly Block[]): void {
  const old = body.toArray().map((node) => JSON.stringify(blocksOf([node])));
  const wanted = blocks.map((block) => JSON.stringify([block]));
  let start = 0;
  while (start < old.length && start < wanted.length && old[start] === wanted[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < wanted.length - start &&
    old[old.length - 1 - end] === wanted[wanted.length - 1 - end]
  )
    end += 1;
  if (old.length - end > start) body.delete(start, old.length - end - start);
  const added = blocks.slice(start, blocks.length - end).map(elementOf);
  if (added.length > 0) body.insert(start, added);
}

function opened(changes: readonly Uint8Array[]): Y.Doc | null {
  const document = new Y.Doc();
  try {
    for (const change of changes) Y.applyUpdate(document, change);
    return document;
  } catch {
    return null;
  }
}

/** Bytes of their own, as a database or a response takes them. */
function bytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function element(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  children: Node[],
): Y.XmlElement {
  const made = new Y.XmlElement(name);
  // Attributes are declared as texts, but hold any JSON value, as the editor's binding writes them.
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  if (children.length > 0) made.insert(0, children);
  return made;
}

type Node = Y.XmlElement | Y.XmlText;

function elementOf(block: Block): Y.XmlElement {
  switch (block.type) {
    case "paragraph":
      return element("paragraph", {}, inlineNodes(block.content));
    case "heading":
      return element("heading", { level: block.level }, inlineNodes(block.content));
    case "bulletList":
      return element("bulletList", {}, block.items.map(itemElement));
    case "orderedList":
      return element("orderedList", { start: block.start }, block.items.map(itemElement));
    case "blockquote":
      return element("blockquote", {}, block.blocks.map(elementOf));
    case "codeBlock":
      return element("codeBlock", { language: block.language }, [new Y.XmlText(block.text)]);
    case "blockMath":
      return element("blockMath", { latex: block.latex }, []);
    case "horizontalRule":
      return element("horizontalRule", {}, []);
  }
}

function itemElement(item: ListItem): Y.XmlElement {
  return element("listItem", {}, item.map(elementOf));
}

function inlineNodes(content: readonly Inline[]): Node[] {
  const nodes: Node[] = [];
  let text: Y.XmlText | null = null;
  let length = 0;
  for (const inline of joined(content)) {
    if (inline.type === "text") {
      if (text === null) {
        text = new Y.XmlText();
        length = 0;
        nodes.push(text);
      }
      text.insert(length, inline.text, formatOf(inline.marks));
      length += inline.text.length;
      continue;
    }
    text = null;
    if (inline.type === "hardBreak") nodes.push(element("hardBreak", {}, []));
    else if (inline.type === "inlineMath") nodes.push(element("inlineMath", { latex: inline.latex }, []));
    else nodes.push(element(inline.type, { src: inline.src, alt: inline.alt }, []));
  }
  return nodes;
}

/** Marks as the editor's binding writes them: each an object of its attributes. */
function formatOf({ link, ...flags }: Marks): Record<string, object> {
  const format: Record<string, object> = {};
  for (const name of Object.keys(flags)) format[name] = {};
  if (link !== undefined) format.link = { href: link };
  return format;
}

function blocksOf(nodes: readonly unknown[]): readonly Block[] {
  return nodes.flatMap((node) => (node instanceof Y.XmlElement ? blockOf(node) : looseText(node)));
}

function looseText(node: unknown): readonly Block[] {
  const content = node instanceof Y.XmlText ? stretchesOf(node) : [];
  return content.length > 0 ? [{ type: "paragraph", content }] : [];
}

function blockOf(node: Y.XmlElement): readonly Block[] {
  const children = node.toArray();
  const items = () => children.map((item) => (item instanceof Y.XmlElement ? blocksOf(item.toArray()) : []));
  switch (node.nodeName) {
    case "paragraph":
      return [{ type: "paragraph", content: inlinesOf(children) }];
    case "heading":
      return [{ type: "heading", level: levelOf(attribute(node, "level")), content: inlinesOf(children) }];
    case "bulletList":
      return [{ type: "bulletList", items: items() }];
    case "orderedList":
      return [{ type: "orderedList", start: numberOf(attribute(node, "start")), items: items() }];
    case "blockquote":
      return [{ type: "blockquote", blocks: blocksOf(children) }];
    case "codeBlock":
      return [
        {
          type: "codeBlock",
          language: textOf(attribute(node, "language")),
          text: inlinesOf(children)
            .map((inline) => (inline.type === "text" ? inline.text : ""))
            .join(""),
        },
      ];
    case "blockMath":
      return [{ type: "blockMath", latex: textOf(attribute(node, "latex")) }];
    case "horizontalRule":
      return [{ type: "horizontalRule" }];
    default: {
      const content = inlinesOf(children);
      return content.length > 0 ? [{ type: "paragraph", content }] : blocksOf(children);
    }
  }
}

function inlinesOf(nodes: readonly unknown[]): readonly Inline[] {
  return joined(
    nodes.flatMap((node): readonly Inline[] => {
      if (node instanceof Y.XmlText) return stretchesOf(node);
      if (!(node instanceof Y.XmlElement)) return [];
      switch (node.nodeName) {
        case "hardBreak":
          return [{ type: "hardBreak" }];
        case "inlineMath":
          return [{ type: "inlineMath", latex: textOf(attribute(node, "latex")) }];
        case "image":
        case "audio": {
          const [src, alt] = [textOf(attribute(node, "src")), textOf(attribute(node, "alt"))];
          return [{ type: node.nodeName === "image" ? "image" : "audio", src, alt }];
        }
        default:
          return inlinesOf(node.toArray());
      }
    }),
  );
}

function stretchesOf(text: Y.XmlText): readonly Inline[] {
  const stretches: readonly { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  return stretches.flatMap(({ insert, attributes }): readonly Inline[] =>
    typeof insert === "string" ? [{ type: "text", text: insert, marks: marksOf(attributes ?? {}) }] : [],
  );
}

function marksOf(attributes: Readonly<Record<string, unknown>>): Marks {
  const link = attributes.link;
  const href = typeof link === "object" && link !== null && "href" in link ? textOf(link.href) : "";
  return {
    ...(attributes.bold ? { bold: true } : {}),
    ...(attributes.italic ? { italic: true } : {}),
    ...(attributes.strike ? { strike: true } : {}),
    ...(attributes.code ? { code: true } : {}),
    ...(href === "" ? {} : { link: href }),
  };
}

function attribute(node: Y.XmlElement, name: string): unknown {
  return node.getAttribute(name);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : 1;
}

function levelOf(value: unknown): 1 | 2 | 3 {
  return value === 1 || value === 2 ? value : 3;
}
