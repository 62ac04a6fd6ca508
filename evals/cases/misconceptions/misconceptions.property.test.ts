import { describe, expect, it } from "vitest";
import { families } from "../../../server/modules/checking/families/families.models.ts";
import { misconceptionTable, rightLinesTable } from "./misconceptions.models.ts";

const tried = families.filter((family) => family.generate !== undefined);

describe.each(tried.map((family) => [family.id, family] as const))("%s", (_id, family) => {
  it("finds wrong lines of every buggy rule, and names the misconception behind them", () => {
    const rows = misconceptionTable([family]);
    for (const row of rows) {
      const at = `${row.misconception}: ${JSON.stringify(row)}`;
      expect(row.made, at).toBeGreaterThan(9);
      expect(row.found / row.made, at).toBeGreaterThanOrEqual(0.95);
      expect(row.named / row.made, at).toBeGreaterThanOrEqual(0.85);
    }
    const total = (count: (row: (typeof rows)[number]) => number) =>
      rows.reduce((sum, row) => sum + count(row), 0);
    if (rows.length > 0)
      expect(total((row) => row.named) / total((row) => row.made)).toBeGreaterThanOrEqual(0.9);
  });

  it("calls fewer than one right line in two hundred wrong, with steps left out and in LaTeX too", () => {
    for (const { lines, flagged, examples } of rightLinesTable([family])) {
      expect(lines).toBeGreaterThan(50);
      expect(flagged / lines, examples.join("\n")).toBeLessThan(0.005);
    }
  });
});
