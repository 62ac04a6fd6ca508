import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftItemSchema } from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { headlineOf, ideaLines, localId, moved, newItem, withIdeaLines } from "./draft.models.ts";

describe("a pack as it is written", () => {
  it.each(["problem", "choice", "concept", "task"] as const)(
    "a new %s is one that the server keeps, with nothing written yet",
    (kind) => {
      const item = newItem(kind, "");
      expect(draftItemSchema.safeParse(item).success).toBe(true);
      expect(headlineOf(item, "en")).toBe("");
    },
  );
  it("local ids begin with a letter and differ", () => {
    const ids = Array.from({ length: 50 }, localId);
    expect(ids.every((id) => /^[a-z][a-z0-9]*$/.test(id) && id.length <= 24)).toBe(true);
    expect(new Set(ids).size).toBe(50);
  });
  it("lines of one language never lose what the other language says at the same place", () => {
    const lines = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, lines, (english, spanish, changed) => {
        const written = withIdeaLines(withIdeaLines([], "en", english), "es", spanish);
        const next = withIdeaLines(written, "en", changed);
        expect(ideaLines(next, "en").slice(0, changed.length)).toEqual(changed);
        expect(ideaLines(next, "es").slice(0, spanish.length)).toEqual(spanish);
      }),
    );
  });
  it("a thing moves one place up or down, and the others keep their order", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  });
});
