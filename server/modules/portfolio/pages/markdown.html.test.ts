import { describe, expect, it } from "vitest";
import { markdownHtml } from "./markdown.html.ts";

const none = () => null;
const levels = (markdown: string, under?: number) =>
  [...String(markdownHtml(markdown, none, under)).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

describe("Markdown on a page", () => {
  it("puts its headings under the page's, and leaves no level out", () => {
    expect(levels("# a\n\n### b\n\n# c")).toEqual([3, 4, 3]);
    expect(levels("### deep first\n\n# then high", 1)).toEqual([2, 2]);
    expect(levels("# a\n\n## b\n\n### c", 5)).toEqual([6, 6, 6]);
  });

  it("shows pictures of the page's own files alone, formulas as MathML, and nothing that runs", () => {
    const text =
      "![mine](/api/files/abc) ![theirs](https://tracker.example/x.png) $\\frac12$ <b onclick=x>b</b>";
    const shown = String(markdownHtml(text, (id) => `/p/t/files/${id}`));
    expect(shown).toContain('<img src="/p/t/files/abc" alt="mine"');
    expect(shown).toContain("<em>theirs</em>");
    expect(shown).toContain("<mfrac>");
    expect(shown).toContain("&lt;b onclick=x&gt;");
    expect(shown).not.toContain("tracker.example");
  });
});
