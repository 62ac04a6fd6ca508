import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesOf, pages, pagesOf } from "./sizes.ts";

const chunk = (file: string, ...imports: string[]) => ({ file, imports, css: [] });

describe("what a page needs before it runs", () => {
  it("is the entry, the page and all that they import, each once", () => {
    const manifest = {
      "index.html": chunk("index.js", "_words.js"),
      "Today.tsx": chunk("today.js", "_words.js", "_card.js"),
      "Tutor.tsx": chunk("tutor.js"),
      "_words.js": chunk("words.js"),
      "_card.js": chunk("card.js", "index.html"),
      "letters.woff2": chunk("letters.woff2"),
    };
    expect([...filesOf(manifest, ["index.html", "Today.tsx", "letters.woff2"])].sort()).toEqual([
      "card.js",
      "index.js",
      "today.js",
      "words.js",
    ]);
  });
});

describe("the pages that are weighed", () => {
  it("are all that the router knows, each once", () => {
    const routed = pagesOf(readFileSync("web/app/routes.tsx", "utf8"));
    expect(routed.size).toBeGreaterThan(0);
    expect(pages.map(({ source }) => source).sort()).toEqual([...routed.keys()].sort());
  });

  it("bring the words that the router names", () => {
    const router =
      'const A = lazily(["tutor", "work"], () =>\n  import("../a/A.tsx"),\n);\nconst B = lazily([], () => import("../B.tsx"));';
    expect([...pagesOf(router)]).toEqual([
      ["a/A.tsx", ["tutor", "work"]],
      ["B.tsx", []],
    ]);
  });
});
