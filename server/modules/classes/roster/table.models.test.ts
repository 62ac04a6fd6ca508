import { describe, expect, it } from "vitest";
import { readTable } from "./table.models.ts";

const utf8 = new TextEncoder();
/** Latin letters as Windows-1252 writes them: one byte each, the code of the letter. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return bytes;
};
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const cellsOf = (bytes: Uint8Array) => readTable(bytes).rows.map(({ cells }) => cells);

describe("a roster as a table", () => {
  const text = "Name,Username\r\nZoë Núñez,zoe\r\n";
  const cells = [
    ["Name", "Username"],
    ["Zoë Núñez", "zoe"],
  ];

  it.each([
    ["UTF-8", utf8.encode(text), "utf-8"],
    ["UTF-8 with a mark", joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8.encode(text)), "utf-8"],
    ["UTF-16 of Excel", utf16(`\uFEFF${text}`, false), "utf-16le"],
    ["UTF-16, the other way round", utf16(`\uFEFF${text}`, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(text.repeat(9), false), "utf-16le"],
    ["Windows-1252", windows(text), "windows-1252"],
    ["lines of both", joined(utf8.encode("Ana Peña\n"), windows("Íñigo\n")), "mixed"],
  ])("is read in %s", (name, bytes, encoding) => {
    const table = readTable(bytes);
    expect(table.encoding).toBe(encoding);
    if (name.startsWith("lines")) expect(cellsOf(bytes)).toEqual([["Ana Peña"], ["Íñigo"]]);
    else expect(table.rows.slice(0, 2).map((row) => row.cells)).toEqual(cells);
  });

  it.each([",", ";", "\t"])("is read with %j between its values", (between) => {
    expect(
      cellsOf(utf8.encode(["a", "b", "c"].join(between).concat("\n", ["1", "2", "3"].join(between)))),
    ).toEqual([
      ["a", "b", "c"],
      ["1", "2", "3"],
    ]);
  });

  it("keeps what stands in quotes whole, and counts lines as the file does", () => {
    const table = readTable(utf8.encode('name,group\n\n"Lee, Kim","red ""one"""\n'));
    expect(table.rows).toEqual([
      { line: 1, cells: ["name", "group"] },
      { line: 3, cells: ["Lee, Kim", 'red "one"'] },
    ]);
  });

  it("is empty for an empty file, and survives one that is no table", () => {
    expect(readTable(new Uint8Array()).rows).toEqual([]);
    const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256);
    expect(() => readTable(noise)).not.toThrow();
  });
});
