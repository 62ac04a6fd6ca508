import { Editor } from "@tiptap/core";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newDocument, readDocument } from "../../../../server/modules/journal/document/document.models.ts";
import { readMarkdown } from "../../../../server/modules/journal/document/markdown-reading.models.ts";
import { writeMarkdown } from "../../../../server/modules/journal/document/markdown-writing.models.ts";
import type { Block, Inline } from "../../../../server/modules/journal/document/nodes.models.ts";
import { documentParts } from "../sync/entry-sync.ts";
import { entryExtensions } from "./extensions.ts";
import { openQuestions } from "./questions.ts";

let opened: Editor[] = [];
afterEach(() => {
  for (const editor of opened) editor.destroy();
  opened = [];
});

/** The editor on a document of the server's. */
function openEditor(blocks: readonly Block[]) {
  const document = new Y.Doc();
  Y.applyUpdate(document, newDocument({ title: "", blocks }));
  const before = Y.encodeStateAsUpdate(document);
  const editor = new Editor({
    injectCSS: false,
    element: globalThis.document.createElement("div"),
    extensions: entryExtensions({ document, placeholder: () => "", onFormula: () => undefined }),
  });
  opened.push(editor);
  return {
    editor,
    before,
    now: () => Y.encodeStateAsUpdate(document),
    markdown: () => writeMarkdown(readDocument(Y.encodeStateAsUpdate(document)).blocks),
  };
}

/** Types as a person does, so that what Markdown means is seen. */
function type(editor: Editor, text: string): void {
  for (const letter of text) {
    const { from, to } = editor.state.selection;
    const handled = editor.view.someProp("handleTextInput", (handle) =>
      handle(editor.view, from, to, letter, () => editor.state.tr.insertText(letter, from, to)),
    );
    if (handled !== true) editor.view.dispatch(editor.state.tr.insertText(letter, from, to));
  }
}

const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "😀"), minLength: 1, maxLength: 6 });
const marks = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    strike: fc.constant(true as const),
    code: fc.constant(true as const),
    link: fc.constant("https://example.org/"),
  },
  { requiredKeys: [] },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("text" as const), text: words, marks }) },
  fc.constant({ type: "hardBreak" } as const),
  fc.record({ type: fc.constant("inlineMath" as const), latex: words }),
  fc.record({
    type: fc.constantFrom("image" as const, "audio" as const),
    src: fc.constantFrom("/api/files/f1", "https://example.org/a.png", "javascript:alert(1)"),
    alt: words,
  }),
);
const content = fc.array(inline, { maxLength: 4 });
const { block } = fc.letrec<{ block: Block; blocks: readonly Block[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant("paragraph" as const), content }),
    fc.record({ type: fc.constant("heading" as const), level: fc.constantFrom(1, 2, 3), content }),
    fc.record({ type: fc.constant("codeBlock" as const), language: fc.constantFrom("", "js"), text: words }),
    fc.record({ type: fc.constant("blockMath" as const), latex: words }),
    fc.constant({ type: "horizontalRule" } as const),
    fc.record({ type: fc.constant("blockquote" as const), blocks: tie("blocks") }),
    fc.record({
      type: fc.constant("bulletList" as const),
      items: fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant("orderedList" as const),
      start: fc.nat(9),
      items: fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    }),
  ),
  blocks: fc.array(tie("block"), { maxLength: 3 }),
}));

describe("the editor's schema", () => {
  it("takes everything that the server can write, and opening an entry changes nothing in it", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const { before, now, editor } = openEditor(blocks);
        expect(readDocument(now())).toEqual(readDocument(before));
        expect(now()).toEqual(before);
        editor.destroy();
      }),
      { numRuns: 200 },
    );
  });

  it("types Markdown as what it means", () => {
    const { editor, markdown } = openEditor([]);
    type(editor, "# Title");
    editor.commands.enter();
    type(editor, "See **this** and *that*, `x`, $x^2$ and [here](https://example.org/). It cost $5.");
    editor.commands.enter();
    type(editor, "1. one");
    editor.commands.enter();
    type(editor, "two");
    expect(markdown()).toBe(
      "# Title\n\nSee **this** and *that*, `x`, $x^2$ and [here](https://example.org/). It cost \\$5.\n\n1. one\n2. two",
    );
  });

  it("leaves an address that would run a program as the words that they are", () => {
    const { editor, markdown } = openEditor([]);
    type(editor, "[here](javascript:alert)");
    expect(editor.getHTML()).not.toContain("href");
    expect(readMarkdown(markdown())).toEqual(readMarkdown("\\[here](javascript:alert)"));
  });

  it("goes on upright below a template's question in italics", () => {
    const { editor, markdown } = openEditor(readMarkdown("## What\n\n*What happened?*"));
    editor.commands.focus("end");
    editor.commands.keyboardShortcut("Enter");
    type(editor, "It rained.");
    expect(markdown()).toBe("## What\n\n*What happened?*\n\nIt rained.");
  });

  it("gives each question of a new page one line to write in, once, and no other paragraph", () => {
    const document = new Y.Doc();
    const blocks = readMarkdown("## One\n\n*First?*\n\n## Two\n\n*Second?*\n\n*Only slanted.*\n\nPlain.");
    Y.applyUpdate(document, newDocument({ title: "", blocks }));
    const body = document.getXmlFragment(documentParts.body);
    openQuestions(body);
    const once = body.toString();
    openQuestions(body);
    expect(body.toString()).toBe(once);
    const lines = readDocument(Y.encodeStateAsUpdate(document)).blocks;
    expect(
      lines.map((line) => (line.type === "paragraph" && line.content.length === 0 ? "_" : line.type)),
    ).toEqual(["heading", "paragraph", "_", "heading", "paragraph", "_", "paragraph", "paragraph"]);
  });
});
