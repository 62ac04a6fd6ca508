import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtinSpeaker, leakingSpeaker } from "../simulator/speakers.ts";
import { htmlReport } from "./html.ts";
import { isMet, shareOf, written } from "./report.models.ts";
import { makeReport } from "./report.ts";
import { terminalReport } from "./terminal.ts";

describe("the report", () => {
  it("is one page without anything from elsewhere, and says which data was not there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ponder-report-"));
    const { page, table } = await makeReport({
      data: join(folder, "nothing"),
      out: join(folder, "deep", "report.html"),
      scale: 0.02,
      speakers: [builtinSpeaker, leakingSpeaker],
      made: "Made in a test.",
    });
    const html = readFileSync(page, "utf8");
    expect(html).not.toMatch(/<script|src=|href="http|url\(/);
    expect(html).toContain("<svg");
    expect(table).toContain("not measured: ");
    expect(table).toMatch(/built-in tutor: told and read by the student\s+0\.0 %/);
  });

  it("shows text as text", () => {
    const html = htmlReport(
      [
        {
          id: "x",
          title: "<b>T</b>",
          about: "",
          figures: [],
          tables: [{ title: "t", head: ["h"], rows: [["<i>&"]] }],
        },
      ],
      "",
    );
    expect(html).not.toContain("<b>T");
    expect(html).toContain("&#60;i&#62;&#38;");
  });

  it("says of each target whether it is met", () => {
    const figure = shareOf("agreed", [1, 2, 3, 4], (item) => item > 1, { at: "least", value: 0.9 });
    expect(figure.value).toBe(0.75);
    expect(isMet(figure)).toBe(false);
    expect(isMet({ ...figure, value: null })).toBeNull();
    expect(written(0.0012, "percent")).toBe("0.12 %");
    expect(terminalReport([{ id: "a", title: "A", about: "", figures: [figure] }])).toMatch(
      /75\.0 % {2}≥ 90\.0 % {2}SHORT/,
    );
  });
});
