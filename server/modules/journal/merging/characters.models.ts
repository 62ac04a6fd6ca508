import * as Y from "yjs";
import { parts } from "../document/document.models.ts";
import { writeMarkdown } from "../document/markdown-writing.models.ts";
import type { Inline } from "../document/nodes.models.ts";

/** A character of a document's body, or a formula, picture or recording: what a person put there in one piece. */
export interface Character {
  /** One code point, or the Markdown of the formula, picture or recording. */
  readonly text: string;
  /** What it is made of: the character itself, or the node and what it holds. Whoever lacks one of them lacks it. */
  readonly ids: readonly Id[];
  /** The line that it stands in, counted from the beginning of the document. */
  readonly line: number;
  /** Where it can be taken out of the document it was read from; null for what is no letter. */
  readonly place: { readonly text: Y.XmlText; readonly index: number } | null;
}

/** A device's number and its count of what it had inserted before: the name of one character everywhere. */
export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** The characters of a document's body, in reading order. */
export function charactersOf(document: Y.Doc): readonly Character[] {
  const found: Character[] = [];
  let line = 0;
  const read = (fragment: Y.XmlFragment) => {
    for (let item = fragment._start; item !== null; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentType)) continue;
      const node: unknown = item.content.type;
      if (node instanceof Y.XmlText) readText(node, line, found);
      else if (node instanceof Y.XmlElement) {
        const text = pieceOf(node);
        if (text !== null) found.push({ text, ids: [item.id, ...attributeIds(node)], line, place: null });
        else if (node.nodeName !== "hardBreak") {
          line += 1;
          read(node);
        }
      }
    }
    line += 1;
  };
  read(document.getXmlFragment(parts.body));
  return found;
}

function readText(text: Y.XmlText, line: number, found: Character[]): void {
  let index = 0;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) {
      if (!item.deleted && item.countable) index += item.length;
      continue;
    }
    let { client, clock } = item.id;
    for (const character of item.content.str) {
      found.push({ text: character, ids: [{ client, clock }], line, place: { text, index } });
      clock += character.length;
      index += character.length;
    }
  }
}

function attributeIds(node: Y.XmlElement): readonly Id[] {
  return [...node._map.values()].filter(({ deleted }) => !deleted).map(({ id }) => id);
}

/** The Markdown of a formula, picture or recording; null for everything else. */
function pieceOf(node: Y.XmlElement): string | null {
  const value = (name: string) => node.getAttribute(name) ?? "";
  switch (node.nodeName) {
    case "blockMath":
      return `$$${value("latex")}$$`;
    case "inlineMath":
      return inline({ type: "inlineMath", latex: value("latex") });
    case "image":
    case "audio":
      return inline({ type: node.nodeName, src: value("src"), alt: value("alt") });
    default:
      return null;
  }
}

function inline(content: Inline): string {
  return writeMarkdown([{ type: "paragraph", content: [content] }]);
}

/** The characters of a document by name, to ask whether it has one. */
export function namesOf(characters: readonly Character[]): (id: Id) => boolean {
  const names = new Map<number, Set<number>>();
  for (const { client, clock } of characters.flatMap(({ ids }) => ids)) {
    const clocks = names.get(client) ?? new Set();
    clocks.add(clock);
    names.set(client, clocks);
  }
  return ({ client, clock }) => names.get(client)?.has(clock) === true;
}
