import fc from "fast-check";
import { extractImages, extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import { makePdf, type PrintedBlock, type PrintedDocument, type Run } from "./pdf.models.ts";
import { mostPages } from "./press.models.ts";

const printed = (blocks: readonly PrintedBlock[], title = "Leaves"): PrintedDocument => ({
  title,
  author: "Ada",
  language: "es",
  blocks,
  words: { page: "Page {page} of {pages}", missing: "An empty box stands for a sign that can't be drawn." },
});
const paragraph = (...content: readonly Run[]): PrintedBlock => ({ kind: "paragraph", content });
const opened = (blocks: readonly PrintedBlock[], title?: string) =>
  getDocumentProxy(makePdf(printed(blocks, title)));
/** All words in order, a space where a line or a page ends. */
const wordsOf = async (blocks: readonly PrintedBlock[]) =>
  (await extractText(await opened(blocks), { mergePages: true })).text.replace(/\s+/g, " ").trim();

/** A PNG of 2 × 2 pixels, some of them half transparent, its second row packed by Paeth's filter. */
const fourPixels = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAGklEQVR4nGP4z8DQwPCf4T8LIyMjAxMTEwMALjYDiyIsf70AAAAASUVORK5CYII=",
  ),
  (letter) => letter.charCodeAt(0),
);

describe("a printed document", () => {
  it("is found by its words in every script that the face has, and by signs of mathematics", async () => {
    const text = "¿Qué tal? Žluťoučký kůň, Łódź, naïve; Ελλάδα, Москва, Đặng; √2 ≤ 3 ≠ π²";
    expect(await wordsOf([paragraph({ text })])).toContain(text);
    expect(await wordsOf([paragraph({ text, bold: true })])).toContain(text);
    expect(await wordsOf([paragraph({ text, italic: true })])).toContain(text);
  });

  it("says its title, whose it is and in which language", async () => {
    const file = await opened([], "Mi página – ñandú 😀");
    const { info } = await getMeta(file);
    expect(info).toMatchObject({ Title: "Mi página – ñandú 😀", Author: "Ada", Language: "es" });
    expect((await file.getMarkInfo())?.Marked).toBe(true);
  });

  it("is tagged as what it is, for screen readers", async () => {
    const file = await opened([
      { kind: "heading", level: 1, content: [{ text: "Top" }] },
      paragraph({ text: "See " }, { text: "there", link: "https://example.org/a(b)" }),
      { kind: "list", start: 1, items: [[paragraph({ text: "one" })], [paragraph({ text: "two" })]] },
      { kind: "quote", blocks: [paragraph({ text: "said" })] },
      { kind: "table", caption: "Skills", head: ["Skill", "How"], rows: [[[{ text: "Area" }]]] },
      { kind: "picture", bytes: fourPixels, alt: "a leaf" },
    ]);
    const roles: string[] = [];
    const walk = (node: object): void => {
      if ("role" in node) roles.push(String(node.role));
      if ("children" in node && Array.isArray(node.children)) node.children.forEach(walk);
    };
    const page = await file.getPage(1);
    walk((await page.getStructTree()) ?? {});
    expect(roles).toEqual(
      "Root Document H1 P Link L LI Lbl LBody P LI Lbl LBody P BlockQuote P Table Caption TR TH TH TR TH TD Figure".split(
        " ",
      ),
    );
    expect(JSON.stringify(await page.getStructTree())).toContain('"alt":"a leaf"');
    const links = (await page.getAnnotations()).map(({ url }: { url: string }) => url);
    expect(links).toEqual(["https://example.org/a(b)"]);
  });

  it("links to the web and to mail, and to nothing else", async () => {
    const links = ["javascript:alert(1)", "file:///etc/passwd", "/api/files/1", "mailto:a@example.org"];
    const file = await opened(links.map((link) => paragraph({ text: "x", link })));
    const page = await file.getPage(1);
    expect((await page.getAnnotations()).map(({ url }: { url: string }) => url)).toEqual([
      "mailto:a@example.org",
    ]);
  });

  it("holds its pictures, transparent ones too, and says what it can't show", async () => {
    const file = await opened([
      { kind: "picture", bytes: fourPixels, alt: "clear" },
      { kind: "picture", bytes: new TextEncoder().encode("\x89PNG nothing"), alt: "broken leaf" },
      { kind: "picture", bytes: null, alt: "absent leaf" },
    ]);
    expect(await extractImages(file, 1)).toHaveLength(1);
    expect((await extractText(file, { mergePages: true })).text).toMatch(
      /\[broken leaf\][\s\S]*\[absent leaf\]/,
    );
  });

  it("holds a picture once that stands in many places", () => {
    const shown = { kind: "picture", bytes: fourPixels, alt: "a leaf" } as const;
    const text = new TextDecoder("latin1").decode(makePdf(printed(Array.from({ length: 50 }, () => shown))));
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(2);
    expect(text.match(/\/S \/Figure/g)).toHaveLength(50);
  });

  it("goes on on the next page, and numbers them", async () => {
    const blocks = Array.from({ length: 120 }, (_, index) => paragraph({ text: `Paragraph ${index}.` }));
    const { totalPages, text } = await extractText(await opened([...blocks, { kind: "page-break" }]));
    expect(totalPages).toBeGreaterThan(3);
    expect(text.map((page) => /Page \d+ of \d+/.exec(page)?.[0])).toEqual(
      text.map((_, index) => `Page ${index + 1} of ${totalPages}`),
    );
    expect(text.join(" ").match(/Paragraph \d+\./g)).toHaveLength(120);
  });

  it("keeps every letter of a word that is longer than a line, of a long text and of code", async () => {
    const word = Array.from({ length: 3_000 }, (_, index) => "abcdefghij"[index % 10]).join("");
    const said = await wordsOf([paragraph({ text: word })]);
    expect(said.replace(/Leaves|Page \d+ of \d+|\s/g, "")).toBe(word);
    const long = "The quick brown fox jumps. ".repeat(4_000);
    const fox = (await wordsOf([paragraph({ text: long })])).replace(/Leaves ?|Page \d+ of \d+ ?/g, "");
    expect(fox.match(/quick/g)).toHaveLength(4_000);
    expect(await wordsOf([{ kind: "code", text: "if (a < b) {\n\treturn `x`;\n}" }])).toContain(
      "if (a < b) { return `x`; }",
    );
  });

  it("keeps the text of scripts that it can't draw, and says so", async () => {
    const said = await wordsOf([paragraph({ text: "שלום مرحبا 😀 漢字" })]);
    for (const letter of ["ש", "م", "😀", "漢", "字"]) expect(said).toContain(letter);
    expect(said).toContain("An empty box stands for");
    expect(await wordsOf([paragraph({ text: "Leaf" })])).not.toContain("An empty box");
  });

  it("is refused where it would be too many pages, in counted steps", () => {
    const blocks = Array.from({ length: mostPages + 1 }, () => ({ kind: "page-break" }) as const);
    expect(() => makePdf(printed(blocks))).toThrow(/more than 400 pages/);
  });

  it("is a sound file whatever is in it, and the same for the same document", async () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const run = fc.record(
      {
        text,
        bold: fc.constant(true as const),
        code: fc.constant(true as const),
        strike: fc.constant(true as const),
        link: fc.oneof(text, fc.webUrl()),
      },
      { requiredKeys: ["text"] },
    );
    const runs = fc.array(run, { maxLength: 4 });
    const { block } = fc.letrec<{ block: PrintedBlock }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 6 },
        fc.record({ kind: fc.constant("paragraph" as const), content: runs }),
        fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(1, 2, 6), content: runs }),
        fc.record({ kind: fc.constant("code" as const), text }),
        fc.record({ kind: fc.constant("picture" as const), bytes: fc.uint8Array(), alt: text }),
        fc.record({
          kind: fc.constant("table" as const),
          caption: text,
          head: fc.array(text, { maxLength: 4 }),
          rows: fc.array(fc.array(runs, { maxLength: 5 }), { maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant("list" as const),
          start: fc.option(fc.nat()),
          items: fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant("quote" as const),
          blocks: fc.array(tie("block"), { maxLength: 2 }),
        }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), text, async (blocks, title) => {
        const bytes = makePdf(printed(blocks, title));
        expect(makePdf(printed(blocks, title))).toEqual(bytes);
        const file = await getDocumentProxy(bytes);
        const page = await file.getPage(file.numPages);
        expect((await page.getTextContent()).items.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
