import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Block,
  type Composition,
  moved,
  noHistory,
  passagesOf,
  remembered,
} from "./composing.models.ts";

const blocks: readonly Block[] = ["a", "b", "c", "d"].map((id) => ({ id, kind: "heading", text: id }));
const order = (some: readonly Block[]) => some.map(({ id }) => id).join("");

describe("moving a block", () => {
  it("puts it at its new place and leaves the others in order", () => {
    expect(order(moved(blocks, "a", 2))).toBe("bcad");
    expect(order(moved(blocks, "d", 0))).toBe("dabc");
  });

  it("never loses or doubles one, wherever it is moved, and can be moved back", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "not there");
    fc.assert(
      fc.property(id, fc.integer({ min: -3, max: 9 }), (one, to) => {
        const next = moved(blocks, one, to);
        expect([...order(next)].sort().join("")).toBe("abcd");
        const from = blocks.findIndex((block) => block.id === one);
        if (from >= 0) expect(order(moved(next, one, from))).toBe("abcd");
      }),
    );
  });
});

describe("steps back", () => {
  const state = (title: string): Composition => ({ title, theme: "paper", blocks: [] });

  it("count typing in one field as one, and what comes after it as another", () => {
    let history = remembered(noHistory, state(""), "title");
    history = remembered(history, state("M"), "title");
    history = remembered(history, state("My"), "theme");
    history = remembered(history, state("My 2"), "");
    history = remembered(history, state("My 3"), "");
    expect(history.past.map(({ title }) => title)).toEqual(["", "My", "My 2", "My 3"]);
  });
});

describe("what can be quoted from an entry", () => {
  it("is its paragraphs and sentences, without headings and rules", () => {
    expect(passagesOf("# What\n\nI saw it. It was late!\n\n---\n\n- one thing", "en")).toEqual([
      "I saw it. It was late!",
      "I saw it.",
      "It was late!",
      "- one thing",
    ]);
  });

  it("stands in the entry word for word", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("Ya ", "sé", ".", "\n", "¿", "?", "**", " ") }),
        (body) => {
          for (const passage of passagesOf(body, "es")) expect(body).toContain(passage);
        },
      ),
    );
  });
});
