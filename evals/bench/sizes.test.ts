import { describe, expect, it } from "vitest";
import { filesOf } from "./sizes.ts";

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
