import { isMet, type Section, written, writtenTarget } from "./report.models.ts";

/** The report as a table for the terminal. Plain characters, so that it can be piped and compared. */
export function terminalReport(sections: readonly Section[]): string {
  return sections.map(sectionLines).join("\n");
}

function sectionLines({ title, figures, missing }: Section): string {
  const rows = figures.map((figure) => {
    const met = isMet(figure);
    return [
      figure.name,
      written(figure.value, figure.unit),
      writtenTarget(figure),
      met === null ? "" : met ? "ok" : "SHORT",
      figure.of > 0 ? `n = ${figure.of.toLocaleString("en")}` : "",
    ];
  });
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
  const notes = (missing ?? []).map((path) => `  not measured: ${path} is not here`);
  return [title, ...lines, ...notes, ""].join("\n");
}

/** A progress bar on standard error; silent where nobody watches a terminal but for one line a section. */
export function makeProgress(total: number) {
  const width = 28;
  const interactive = process.stderr.isTTY === true;
  let done = 0;
  let last = "";
  return {
    /** Says what is under way and how much of it is done, 0..1. */
    show(label: string, part: number): void {
      const share = Math.min(1, (done + part) / total);
      const full = Math.round(share * width);
      const bar = `${"█".repeat(full)}${"░".repeat(width - full)} ${String(Math.round(share * 100)).padStart(3)} %  ${label}`;
      if (interactive) process.stderr.write(`\r\x1b[2K${bar}`);
      else if (label !== last) process.stderr.write(`${bar}\n`);
      last = label;
    },
    step(): void {
      done += 1;
    },
    end(): void {
      if (interactive) process.stderr.write("\r\x1b[2K");
    },
  };
}
export type Progress = ReturnType<typeof makeProgress>;
