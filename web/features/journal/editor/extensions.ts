import { type AnyExtension, Extension } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Code } from "@tiptap/extension-code";
import { CodeBlock } from "@tiptap/extension-code-block";
import { Collaboration } from "@tiptap/extension-collaboration";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Strike } from "@tiptap/extension-strike";
import { Text } from "@tiptap/extension-text";
import { Dropcursor, Gapcursor, Placeholder } from "@tiptap/extensions";
import type * as Y from "yjs";
import { documentParts } from "../sync/entry-sync.ts";
import { KeptSelection } from "./kept-selection.ts";
import { Link } from "./link.ts";
import { type AskFormula, formulaNodes } from "./mathematics.tsx";
import { media } from "./media.ts";
import { TextPlaces } from "./text-places.ts";

const own = { HTMLAttributes: { dir: "auto" } };

/**
 * The editor's schema: names and attributes are those of the server (journal/document/nodes.models.ts). It takes
 * everything that the server can write, as the binding to the merged document deletes what the schema refuses: so items
 * and quotations may hold any blocks, and code may be marked.
 */
export function entryExtensions(options: {
  readonly document: Y.Doc;
  readonly placeholder: () => string;
  readonly onFormula: AskFormula;
}): AnyExtension[] {
  return [
    Document,
    Text,
    Paragraph.configure(own),
    Heading.configure({ levels: [1, 2, 3], ...own }),
    Blockquote.extend({ content: "block*" }).configure(own),
    BulletList,
    OrderedList,
    Item.configure(own),
    ListKeymap,
    CodeBlock.configure({ HTMLAttributes: { dir: "ltr" } }),
    HorizontalRule,
    HardBreak,
    Bold,
    Italic,
    Strike,
    // It excludes itself alone: code can be bold or a link, as in Markdown.
    Code.extend({ excludes: "code" }),
    Link,
    ...formulaNodes(options.onFormula),
    ...media,
    Gapcursor,
    Dropcursor.configure({ color: false, class: "drop-line" }),
    Placeholder.configure({ placeholder: () => options.placeholder() }),
    QuestionKeys,
    TextPlaces.configure({ document: options.document }),
    KeptSelection.configure({ document: options.document }),
    Collaboration.configure({ document: options.document, field: documentParts.body }),
  ];
}

/** An item of a list. Tab goes on to what follows the text, as everywhere on the page; brackets move an item in and out. */
const Item = ListItem.extend({
  content: "block*",
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      "Mod-]": () => this.editor.commands.sinkListItem(this.name),
      "Mod-[": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** A template's question stands in italics; what is written below it does not. */
const QuestionKeys = Extension.create({
  name: "questionKeys",
  priority: 200,
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        const block = $from.parent;
        if (!empty || block.type.name !== "paragraph" || block.content.size === 0) return false;
        if ($from.parentOffset !== block.content.size) return false;
        const isQuestion = block.children.every(({ marks }) =>
          marks.some(({ type }) => type.name === "italic"),
        );
        return isQuestion && editor.commands.splitBlock({ keepMarks: false });
      },
    };
  },
});
