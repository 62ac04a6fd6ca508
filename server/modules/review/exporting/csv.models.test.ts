import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLine } from "./csv.models.ts";

describe("a line of a table", () => {
  it("gives each cell back as it was, but for the apostrophe before what a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 6 }), (cells) => {
        const read = Papa.parse<string[]>(csvLine(cells), { delimiter: ",", newline: "\r\n" }).data[0] ?? [];
        expect(read.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ""))).toEqual(
          cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, "")),
        );
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it("leaves numbers and what isn't there as they are", () => {
    expect(csvLine([-3, null, "a,b", 'say "x"', "=1+1"])).toBe('-3,,"a,b","say ""x""","\'=1+1"\r\n');
  });
});
