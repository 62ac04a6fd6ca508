// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Portfolio } from "./portfolio.schemas.ts";
import { siteFiles } from "./site.html.ts";

/** A portfolio in which everything that a person writes is the same text. */
function writtenAs(text: string): Portfolio {
  const beside = { visibility: "private", createdAt: 0, updatedAt: 0 } as const;
  const artifact = (id: string, kind: "text" | "code" | "excerpt" | "file", body: string) => ({
    ...beside,
    id,
    kind,
    status: "kept" as const,
    source: null,
    version: 2,
    versions: [1, 2].map((version) => ({
      version,
      title: text,
      caption: text,
      why: text,
      body,
      fileId: kind === "file" ? "f1" : null,
      note: text,
      at: 0,
    })),
    skills: [{ skill: text || "s", by: "self" as const, strength: "begun" as const, at: 0 }],
    reflections: ["e1"],
  });
  return {
    format: "ponder-portfolio",
    version: 2,
    entries: [
      {
        ...beside,
        id: "e1",
        title: text,
        body: text,
        document: "",
        template: "free",
        tags: [text],
        mood: "calm",
        conversationId: null,
        versions: [{ id: "v1", title: text, body: text, kind: "before", at: 0 }],
        moments: [{ kind: "clicked", turnId: "t", quote: text }],
        feedback: [{ id: "b1", by: "coach", depth: null, text, createdAt: 0 }],
      },
    ],
    artifacts: [
      artifact("a1", "text", text),
      artifact("a2", "code", text),
      artifact("a3", "excerpt", JSON.stringify([{ by: "learner", text }])),
      artifact("a4", "file", ""),
    ],
    goals: [{ id: "g1", text, artifacts: [], createdAt: 0, reachedAt: 0 }],
    showcases: [
      {
        id: "s1",
        title: text,
        theme: "slate",
        revision: 1,
        createdAt: 0,
        updatedAt: 0,
        blocks: [
          { id: "1", kind: "heading", text },
          { id: "2", kind: "text", markdown: text },
          { id: "3", kind: "artifact", artifactId: "a1", caption: true, why: true },
          { id: "4", kind: "quote", entryId: "e1", text: text || "…" },
        ],
      },
    ],
    competencies: [
      {
        id: "c1",
        skill: text || "s",
        evidence: ["a1"],
        confirmedBy: { id: "t1", name: text },
        at: 0,
        withdrawn: { reason: text, at: 1 },
        brought: true,
      },
    ],
    workFeedback: [1, 2].map((version) => ({
      id: `w${version}`,
      artifactId: "a1",
      version,
      givenAs: "teacher" as const,
      withCoach: true,
      name: text,
      status: "released" as const,
      rubric: {
        id: "r",
        name: text,
        criteria: [
          {
            id: "k",
            name: text,
            levels: ["l", "m"].map((id) => ({ id, name: text, description: text, points: null })),
          },
        ],
      },
      levels: [{ criterion: "k", level: "l" }],
      comments: [
        { passage: { field: "body" as const, start: 0, quote: text }, region: null, text },
        { passage: null, region: { x: 0, y: 0.5, width: 0.25, height: 0.125 }, text },
      ],
      strengths: [{ skill: text || "s", strength: "partial" as const }],
      revision: 1,
      createdAt: 0,
      updatedAt: 0,
      releasedAt: 0,
      brought: version === 1,
    })),
    projects: [
      {
        id: "p1",
        title: text,
        className: text,
        page: { revision: 1, body: text, writtenBy: text, writtenAt: 0 },
        members: [text, "Ben"],
        own: { revision: 1, did: text, entryId: "e1", shown: { title: text, body: text }, updatedAt: 0 },
        evidence: [{ artifactId: "a1", place: "own" as const }],
        createdAt: 0,
        brought: false,
      },
    ],
    settings: { moods: true },
    files: [
      {
        id: "f1",
        path: "files/f1-leaf #1.bin",
        name: "leaf #1.bin",
        declaredType: "",
        type: "application/octet-stream",
        size: 1,
        sha256: "0".repeat(64),
        width: null,
        height: null,
      },
    ],
  };
}

const allowed =
  /^(\.\.\/)?(index\.html|style\.css|(entries|artifacts|showcases|projects)\/\w+\.html|files\/[\w%-]+\.bin)?(#a-\w+)?$/;

/** What in a site could run, fetch from elsewhere, or lead to something that runs. */
function dangersOf(portfolio: Portfolio): readonly string[] {
  return [...siteFiles(portfolio, "Ada", "en")]
    .filter(({ path }) => path.endsWith(".html"))
    .flatMap(({ path, text }) => {
      const all = [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("*")];
      const elements = all.filter(({ localName }) =>
        ["script", "iframe", "object", "embed", "form", "base", "style", "svg"].includes(localName),
      );
      const attributes = all.flatMap((element) =>
        [...element.attributes].filter(({ name, value }) => {
          if (name === "src" || (name === "href" && element.localName === "link"))
            return !allowed.test(value);
          if (name === "href") return !allowed.test(value) && !/^(https?:|mailto:)/.test(value);
          return name.startsWith("on") || name === "srcset" || name === "action";
        }),
      );
      return [
        ...elements.map(({ localName }) => `${path}: <${localName}>`),
        ...attributes.map(({ name, value }) => `${path}: ${name}=${value}`),
      ];
    });
}

describe("the site that is taken along", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[go](javascript:alert(1)) ![pixel](https://tracker.example/p.gif)",
    "$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://tracker.example/p.gif}$",
    '"><svg onload=alert(1)>',
    "</title><script>alert(1)</script>",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "![me](/api/files/f1) ![other](/api/files/f2)",
  ])("runs nothing and fetches nothing, with %s written everywhere", (text) => {
    expect(dangersOf(writtenAs(text))).toEqual([]);
  });

  it("runs nothing and fetches nothing, whatever was written", () => {
    const parts = fc.constantFrom(
      ..."<>\"'&=`$[]()!\\/ \nax:".split(""),
      "<script>",
      "onerror=",
      "javascript:",
      "/api/files/f1",
      "\\href",
      "{",
      "}",
      "<img src=",
      "https://t.example",
    );
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 40 }), (text) => {
        expect(dangersOf(writtenAs(text))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("shows what was written as text, mathematics as such, and each page with a heading of its own", () => {
    const files = [...siteFiles(writtenAs("<b>bold</b> $x^2$"), "Ada", "es")];
    const pages = files.filter(({ path }) => path.endsWith(".html"));
    expect(pages.map(({ path }) => path)).toEqual([
      "index.html",
      "entries/e1.html",
      "artifacts/a1.html",
      "artifacts/a2.html",
      "artifacts/a3.html",
      "artifacts/a4.html",
      "showcases/s1.html",
      "projects/p1.html",
    ]);
    for (const { text } of pages) {
      const page = new DOMParser().parseFromString(text, "text/html");
      expect(page.querySelectorAll("h1").length).toBe(1);
      expect(page.documentElement.lang).toBe("es");
      expect(page.body.textContent).toContain("<b>bold</b>");
    }
    expect(files.find(({ path }) => path === "entries/e1.html")?.text).toContain("<math");
  });

  it("shows feedback beside the version that it is about, quoting its passage, and says what came along", () => {
    const about = (version: number) => `what is said about ${version}`;
    const written = writtenAs("the words");
    const portfolio = {
      ...written,
      workFeedback: written.workFeedback.map((one) => ({
        ...one,
        name: "Ms Rivera",
        comments: one.comments.map((comment) => ({ ...comment, text: about(one.version) })),
      })),
    };
    const files = [...siteFiles(portfolio, "Ada", "en")];
    const text = files.find(({ path }) => path === "artifacts/a1.html")?.text ?? "";
    const page = new DOMParser().parseFromString(text, "text/html");
    const earlier = page.querySelector("details");
    expect(earlier?.textContent).toContain(about(1));
    expect(earlier?.textContent).toContain("Brought along from another place");
    earlier?.remove();
    const shown = page.body.textContent ?? "";
    expect(shown).toContain("Ms Rivera, teacher");
    expect(shown).toContain(about(2));
    expect([shown.includes(about(1)), shown.includes("Brought along")]).toEqual([false, false]);
    expect([...page.querySelectorAll("blockquote")].map((quote) => quote.textContent)).toEqual(["the words"]);
    expect(shown).toContain("0 % from the left, 50 % from the top, 25 % wide, 13 % high");
  });

  it("tells a mood only where the learner has moods turned on, and words that were left out apart from versions", () => {
    const written = writtenAs("a day");
    const leftOut = { id: "v2", title: "a line", body: "typed elsewhere", kind: "left-out" as const, at: 0 };
    const entryWith = (moods: boolean) => {
      const entries = written.entries.map((one) => ({ ...one, versions: [...one.versions, leftOut] }));
      const files = [...siteFiles({ ...written, entries, settings: { moods } }, "Ada", "en")];
      return files.find(({ path }) => path === "entries/e1.html")?.text ?? "";
    };
    expect([entryWith(true), entryWith(false)].map((text) => text.includes("Mood: calm"))).toEqual([
      true,
      false,
    ]);
    const page = new DOMParser().parseFromString(entryWith(true), "text/html");
    expect(page.querySelectorAll("details").length).toBe(1);
    expect(page.body.textContent).toContain("typed elsewhere");
  });
});
