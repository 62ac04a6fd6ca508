import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newDocument, parts } from "../document/document.models.ts";
import { readMarkdown } from "../document/markdown-reading.models.ts";
import { writeMarkdown } from "../document/markdown-writing.models.ts";
import { align } from "./alignment.models.ts";
import { type Character, charactersOf } from "./characters.models.ts";
import { merge } from "./merging.models.ts";
import { withWordsBack } from "./words-back.models.ts";

const documentOf = (body: string) => newDocument({ title: "", blocks: readMarkdown(body) });
const opened = (change: Uint8Array) => {
  const document = new Y.Doc();
  Y.applyUpdate(document, change);
  return document;
};
const lettersOf = (text: string): readonly Character[] =>
  [...text].map((letter, clock) => ({ text: letter, ids: [{ client: 1, clock }], line: 0, place: null }));

describe("the characters of a document", () => {
  it("are its letters and pieces in reading order, each with its line", () => {
    const document = opened(documentOf("Two 😀 and $x^2$\n\n- one\n\n![A cat](/api/files/cat)"));
    const found = charactersOf(document);
    expect(found.map(({ text }) => text).join("")).toBe("Two 😀 and $x^2$one![A cat](/api/files/cat)");
    expect(new Set(found.map(({ line }) => line)).size).toBe(3);
  });
});

describe("an alignment", () => {
  it("tells each place where a letter beside its like may have been put", () => {
    expect([...align(lettersOf("helo"), lettersOf("hello")).added].sort()).toEqual([2, 3]);
  });

  it("gives every place of the newer text either an older one or calls it added", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const { places, added } = align(lettersOf(older), lettersOf(newer));
        for (const [from, to] of places) expect(newer[to]).toBe(older[from]);
        const kept = new Set(places.values());
        for (const place of lettersOf(newer).keys()) expect(kept.has(place) || added.has(place)).toBe(true);
      }),
    );
  });
});

describe("a change that meets another", () => {
  const change = (base: Uint8Array, edit: (body: Y.XmlFragment) => void) => {
    const document = opened(base);
    const known = Y.encodeStateVector(document);
    document.transact(() => edit(document.getXmlFragment(parts.body)));
    const state = Y.encodeStateVector(document);
    return {
      state,
      part: Y.encodeStateAsUpdate(document, known),
      whole: Y.encodeStateAsUpdate(document),
    };
  };
  const lineOf = (body: Y.XmlFragment) => {
    const block = body.get(0);
    const text = block instanceof Y.XmlElement ? block.get(0) : null;
    if (!(text instanceof Y.XmlText)) throw new Error("There is no line");
    return text;
  };
  const base = documentOf("The cat.");
  const typed = change(base, (body) => lineOf(body).insert(4, "big "));
  const removed = change(base, (body) => body.delete(0, 1));

  it("is taken as it is where nothing is lost by it, and brings nothing the second time", () => {
    const merging = merge([base], { change: typed.part, state: typed.state, whole: false });
    expect(merging).toMatchObject({ kind: "merged", leftOut: [], met: false });
    const again = merge([base, typed.part], { change: typed.part, state: typed.state, whole: false });
    expect(again.kind).toBe("nothing");
  });

  it("is wanted whole where one side typed into what the other deletes, and then tells what was typed, and that alone", () => {
    for (const [first, second] of [
      [typed, removed],
      [removed, typed],
    ] as const) {
      const log = [base, first.part];
      const { state } = second;
      expect(merge(log, { change: second.part, state, whole: false }).kind).toBe("whole-wanted");
      expect(merge(log, { change: second.whole, state, whole: true })).toMatchObject({
        kind: "merged",
        leftOut: [{ words: "big ", line: "The big cat." }],
        met: true,
      });
    }
  });

  it("is refused where it can't be read", () => {
    const sent = { change: new Uint8Array([9, 9, 9]), state: new Uint8Array([0]), whole: true };
    expect(merge([base], sent).kind).toBe("unreadable");
  });
});

describe("words that are put back", () => {
  it("stand below the line that they belong to, as they were typed; at the end where it is gone", () => {
    const back = (body: string) =>
      writeMarkdown(withWordsBack(readMarkdown(body), { words: " 2 * 3", line: "I wrote 2 * 3 there" }));
    expect(back("I wrote there\n\nLast.")).toBe("I wrote there\n\n2 \\* 3\n\nLast.");
    expect(back("Other.\n\nLast.")).toBe("Other.\n\nLast.\n\n2 \\* 3");
  });
});
