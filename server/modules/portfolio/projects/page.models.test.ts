import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPage, together } from "./page.models.ts";

const page = (body: string) => together(emptyPage(), emptyPage(), body);

describe("a page that several write on", () => {
  it("takes each side's paragraphs where they touched different ones", () => {
    const base = page("We count birds.\n\nBy hand.\n\nEvery day.");
    const first = together(base.document, base.document, "We count **all** birds.\n\nBy hand.\n\nEvery day.");
    const both = together(base.document, first.document, "We count birds.\n\nBy hand.\n\nEvery day at noon.");
    expect(both.body).toBe("We count **all** birds.\n\nBy hand.\n\nEvery day at noon.");
  });

  it("holds both where they touched the same one", () => {
    const base = page("We count birds.");
    const first = together(base.document, base.document, "We count birds and bees.");
    const both = together(base.document, first.document, "We count birds in May.");
    expect(both.body).toContain("We count birds and bees.");
    expect(both.body).toContain("We count birds in May.");
  });

  it("loses no line that anybody added, whatever they all had before them", () => {
    const line = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(20), line), { minLength: 1, maxLength: 6 }),
        (start, edits) => {
          const kept = [page(start.map((word) => `start ${word}`).join("\n\n"))];
          for (const [number, [from, place, word]] of edits.entries()) {
            const base = kept[from % kept.length];
            const now = kept.at(-1);
            if (!base || !now) return;
            const lines = base.body.split("\n\n");
            lines.splice(place % (lines.length + 1), 0, `added ${number} ${word}`);
            kept.push(together(base.document, now.document, lines.join("\n\n")));
          }
          const last = kept.at(-1)?.body.split("\n\n") ?? [];
          for (const [number, [, , word]] of edits.entries())
            expect(last).toContain(`added ${number} ${word}`);
          for (const word of start) expect(last).toContain(`start ${word}`);
          expect(last).toHaveLength(start.length + edits.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
