import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition, mostNameBytes, safeName, servedAs, servedHeaders } from "./served.models.ts";

/** The name a program reads from the header: the extended one first (RFC 6266, 4.3). */
function readName(header: string): string {
  const extended = /filename\*=UTF-8''(\S+)$/.exec(header)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return /filename="([^"]*)"/.exec(header)?.[1] ?? "";
}

describe("headers of a stored file", () => {
  it("show pictures, sound and film in place, locked down", () => {
    expect(servedHeaders("image/png", "leaf.png")).toEqual({
      "Content-Type": "image/png",
      "Content-Disposition": 'inline; filename="leaf.png"',
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": expect.stringMatching(/default-src 'none'.*sandbox/),
      "Cross-Origin-Resource-Policy": "same-origin",
    });
    expect(servedHeaders("image/png", "leaf.png", true)["Content-Disposition"]).toMatch(/^attachment/);
  });

  it("show text as plain text, whatever kind it is", () => {
    for (const type of ["text/plain", "text/markdown", "text/csv", "application/json"]) {
      expect(servedAs(type)).toMatchObject({
        contentType: "text/plain; charset=utf-8",
        disposition: "inline",
      });
    }
  });

  it("never show markup or what isn't known in place", () => {
    const shown =
      /^(image\/(png|jpeg|gif|webp)|audio\/|video\/(mp4|webm)|application\/pdf|text\/plain; charset=utf-8)/;
    const types = [
      "text/html",
      "image/svg+xml",
      "text/xml",
      "application/xhtml+xml",
      "image/heic",
      "text/html;x",
    ];
    for (const type of types) expect(servedAs(type).disposition).toBe("attachment");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...types)), (type) => {
        const served = servedAs(type);
        expect(served.nosniff).toBe("nosniff");
        if (served.disposition === "inline") expect(served.contentType).toMatch(shown);
      }),
    );
  });

  it("let a browser's own page for PDF work", () => {
    expect(servedAs("application/pdf").csp).not.toMatch(/sandbox|default-src|object-src/);
  });
});

describe("a file's name", () => {
  it.each([
    ["leaf.png", "leaf.png"],
    ["C:\\fakepath\\leaf.png", "leaf.png"],
    ["../../etc/passwd", "passwd"],
    ["a/b\\", "file"],
    ["...", "file"],
    ["", "file"],
    [".htaccess", "htaccess"],
    ['say "hi"\r\nSet-Cookie: a=b.txt', "say _hi_Set-Cookie_ a=b.txt"],
    ["\u202Egpj.exe", "gpj.exe"],
    ["a\u0000b.txt", "ab.txt"],
    ["mañana.md", "mañana.md"],
  ])("%j is kept as %j", (name, kept) => {
    expect(safeName(name)).toBe(kept);
  });

  it("is cut to a length every system takes, with its ending", () => {
    const long = safeName(`${"ñ".repeat(10_000)}.jpeg`);
    expect(long).toMatch(/^ñ+\.jpeg$/);
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(mostNameBytes);
  });

  it("in a header is a plain one, and one in UTF-8 where letters need it", () => {
    expect(contentDisposition("inline", "a b.txt")).toBe('inline; filename="a b.txt"');
    expect(contentDisposition("attachment", "año (2).txt")).toBe(
      `attachment; filename="a_o (2).txt"; filename*=UTF-8''a%C3%B1o%20%282%29.txt`,
    );
    expect(contentDisposition("attachment", "100%.txt")).toBe(
      `attachment; filename="100_.txt"; filename*=UTF-8''100%25.txt`,
    );
  });

  it("makes one line of header that reads back as the safe name, for any name at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string()),
        (name) => {
          const header = contentDisposition("attachment", name);
          expect(header).toMatch(
            /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"(; filename\*=UTF-8''[\w.!#$&+^`|~%-]+)?$/,
          );
          expect(readName(header)).toBe(safeName(name));
          expect(safeName(safeName(name))).toBe(safeName(name));
        },
      ),
      { numRuns: 1000 },
    );
    // Cut in the middle of a letter of two halves.
    expect(contentDisposition("inline", `a${"🍃".repeat(3000)}`)).toMatch(
      /^inline; filename="_+"; filename\*=UTF-8''/,
    );
    expect(contentDisposition("inline", `${"🍃".repeat(3000)}a`)).toMatch(
      /^inline; filename="_+"; filename\*=UTF-8''/,
    );
    expect(contentDisposition("inline", "\ud800.txt")).toContain("filename*=UTF-8''%EF%BF%BD.txt");
  });
});
