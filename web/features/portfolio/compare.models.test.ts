import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.models.ts";

const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join("");
const marked = (pieces: readonly { readonly text: string; readonly changed: boolean }[]) =>
  pieces.flatMap(({ text, changed }) => (changed ? [text] : []));

describe("two versions side by side", () => {
  it("mark the words that differ, and no other", () => {
    const { before, after } = compare("Because both are multiplied.", "Because both terms are multiplied.");
    expect(marked(before)).toEqual([]);
    expect(marked(after).join("").trim()).toBe("terms");
  });

  it("are each whole when their pieces are put together, and what isn't marked is the same in both", () => {
    const text = fc
      .array(fc.constantFrom("uno", "dos", " ", "\n", "ñ", "3x", "."))
      .map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (old, next) => {
        const { before, after } = compare(old, next);
        expect([joined(before), joined(after)]).toEqual([old, next]);
        const same = (pieces: typeof before) => joined(pieces.filter(({ changed }) => !changed));
        expect(same(before)).toBe(same(after));
      }),
    );
  });

  it("of a size and difference that nobody can look through are told as changed throughout", () => {
    const lines = (word: string) => Array.from({ length: 9_000 }, (_, at) => `${word} ${at}`).join("\n");
    const { before, after } = compare(lines("old"), lines("new"));
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(before[0]?.changed && after[0]?.changed).toBe(true);
  });
});
