import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Inline, parseRichText, safeHref } from "./rich-text.models.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });

describe("rich text", () => {
  it("shows raw HTML as the text it is", () => {
    expect(parseRichText("<script>alert(1)</script>")).toEqual([
      paragraph(text("<script>alert(1)</script>")),
    ]);
    expect(parseRichText('a <img src=x onerror="alert(1)"> b')).toEqual([
      paragraph(text('a <img src=x onerror="alert(1)"> b')),
    ]);
  });

  it("makes links only of web and mail addresses", () => {
    expect(parseRichText("[go](https://example.org/a)")).toEqual([
      paragraph({ kind: "link", href: "https://example.org/a", children: [text("go")] }),
    ]);
    expect(parseRichText("[go](javascript:alert(1))")).toEqual([
      paragraph(text("[go](javascript:alert(1))")),
    ]);
    expect(parseRichText("[go](data:text/html,hi)")).toEqual([paragraph(text("[go](data:text/html,hi)"))]);
  });

  it("shows a picture as a link to it", () => {
    expect(parseRichText("![a graph](https://example.org/g.png)")).toEqual([
      paragraph({ kind: "link", href: "https://example.org/g.png", children: [text("a graph")] }),
    ]);
  });

  it("finds mathematics inside emphasis, lists and tables", () => {
    expect(parseRichText("**so $x = 2$**")).toEqual([
      paragraph({
        kind: "strong",
        children: [text("so "), { kind: "mathematics", source: "x = 2", display: false }],
      }),
    ]);
    expect(parseRichText("| a |\n|---|\n| $x$ |")).toEqual([
      {
        kind: "table",
        head: [[text("a")]],
        rows: [[[{ kind: "mathematics", source: "x", display: false }]]],
      },
    ]);
  });

  it("keeps Markdown signs inside a formula out of Markdown's hands", () => {
    expect(parseRichText("$a*b*c$ and $x_1 + x_2$")).toEqual([
      paragraph({ kind: "mathematics", source: "a*b*c", display: false }, text(" and "), {
        kind: "mathematics",
        source: "x_1 + x_2",
        display: false,
      }),
    ]);
  });

  it("sets a formula on a line of its own apart", () => {
    expect(parseRichText("So\n\n$$\nx = 2\n$$\n\nthen")).toEqual([
      paragraph(text("So")),
      { kind: "mathematics", source: "x = 2" },
      paragraph(text("then")),
    ]);
    expect(parseRichText("\\[x = 2\\]")).toEqual([{ kind: "mathematics", source: "x = 2" }]);
  });

  it("leaves mathematics in code alone", () => {
    expect(parseRichText("`$x$`")).toEqual([paragraph({ kind: "code", text: "$x$" })]);
    expect(parseRichText("```\n$x$\n```")).toEqual([{ kind: "code", text: "$x$" }]);
  });

  it("leaves money alone", () => {
    expect(parseRichText("$5 and $10")).toEqual([paragraph(text("$5 and $10"))]);
  });

  it("keeps a less-than sign that is no tag", () => {
    expect(parseRichText("3 < 5 and x <y")).toEqual([paragraph(text("3 < 5 and x <y"))]);
  });

  it("reads any text without throwing, and as the same data twice", () => {
    const signs = fc.constantFrom(
      "$",
      "\\(",
      "\\)",
      "*",
      "_",
      "`",
      "<b>",
      "[",
      "](",
      ")",
      "\n",
      "|",
      "# ",
      "- ",
      "x",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
        const written = parts.join("");
        expect(parseRichText(written)).toEqual(parseRichText(written));
      }),
    );
  });
});

describe("an address", () => {
  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "vbscript:x",
    "file:///etc/passwd",
    "/relative",
    "",
  ])("that a page may not open is refused: %j", (href) => {
    expect(safeHref(href)).toBeNull();
  });
});
