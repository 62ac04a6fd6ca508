import { lineDrawing } from "./lines.ts";
import {
  type Chart,
  type Figure,
  isMet,
  type LineChart,
  type Section,
  type Table,
  written,
  writtenTarget,
} from "./report.models.ts";
import { stylesheet } from "./stylesheet.ts";

/**
 * The report as one HTML file that needs nothing else: no script, no font, no picture from anywhere.
 * @param made when and with what it was made, as one line
 */
export function htmlReport(sections: readonly Section[], made: string): string {
  const contents = sections
    .map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`)
    .join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ponder, measured</title>
<style>${stylesheet}</style>
</head>
<body>
<header><h1>Ponder, measured</h1><p>${escaped(made)}</p>${summary(sections)}<nav><ul>${contents}</ul></nav></header>
<main>${sections.map(section).join("\n")}</main>
</body>
</html>
`;
}

function summary(sections: readonly Section[]): string {
  const judged = sections
    .flatMap(({ figures }) => figures)
    .map(isMet)
    .filter((met) => met !== null);
  const met = judged.filter(Boolean).length;
  return `<p class="summary"><strong>${met} of ${judged.length}</strong> targets met.</p>`;
}

function section({ id, title, about, figures, charts, lineCharts, tables, missing }: Section): string {
  const notes = (missing ?? [])
    .map((path) => `<li>Not measured: <code>${escaped(path)}</code> is not here.</li>`)
    .join("");
  return `<section id="${escaped(id)}"><h2>${escaped(title)}</h2><p>${escaped(about)}</p>
${notes === "" ? "" : `<ul class="missing">${notes}</ul>`}
${figures.length === 0 ? "" : figureTable(figures)}
${(charts ?? []).map(barChart).join("\n")}
${(lineCharts ?? []).map(lineChart).join("\n")}
${(tables ?? []).map(dataTable).join("\n")}</section>`;
}

function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const met = isMet(figure);
    const mark =
      met === null ? "" : met ? '<span class="met">met</span>' : '<span class="short">short</span>';
    return `<tr><th scope="row">${escaped(figure.name)}</th><td class="number">${escaped(written(figure.value, figure.unit))}</td><td class="number">${escaped(writtenTarget(figure))}</td><td>${mark}</td><td class="number">${figure.of > 0 ? figure.of.toLocaleString("en") : ""}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th scope="col">Measured</th><th scope="col">Value</th><th scope="col">Target</th><th scope="col"></th><th scope="col">Cases</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

const rowHeight = 26;
const labelWidth = 190;
const barWidth = 380;

/** Horizontal bars, each with its value; the same numbers stand in a table one click away. */
function barChart({ title, unit, bars }: Chart): string {
  if (bars.length === 0) return "";
  const most = unit === "percent" ? 1 : Math.max(...bars.map(({ value }) => value), 1e-9);
  const height = bars.length * rowHeight;
  const drawn = bars.map(({ label, value }, index) => {
    const y = index * rowHeight;
    const width = Math.max(1, (value / most) * barWidth);
    return `<text x="${labelWidth - 8}" y="${y + 17}" text-anchor="end">${escaped(label)}</text><rect x="${labelWidth}" y="${y + 5}" width="${width.toFixed(1)}" height="16" rx="3"/><text x="${labelWidth + width + 6}" y="${y + 17}" class="value">${escaped(written(value, unit))}</text>`;
  });
  const table = dataTable({
    title: "",
    head: ["", title],
    rows: bars.map(({ label, value }) => [label, written(value, unit)]),
  });
  return `<figure><figcaption>${escaped(title)}</figcaption><div class="scroll"><svg role="img" aria-label="${escaped(title)}" viewBox="0 0 ${labelWidth + barWidth + 80} ${height}" width="${labelWidth + barWidth + 80}" height="${height}">${drawn.join("")}</svg></div><details><summary>Numbers</summary>${table}</details></figure>`;
}

/** Lines with their numbers one click away. */
function lineChart(chart: LineChart): string {
  const places = [...new Set(chart.lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort(
    (a, b) => a - b,
  );
  const table = dataTable({
    title: "",
    head: [chart.across, ...chart.lines.map(({ label }) => label)],
    rows: places.map((place) => [
      written(place, chart.acrossUnit),
      ...chart.lines.map(({ points }) => {
        const point = points.find(({ x }) => x === place);
        return point ? written(point.y, chart.unit) : "";
      }),
    ]),
  });
  return `<figure><figcaption>${escaped(chart.title)}</figcaption><div class="scroll">${lineDrawing(chart, escaped)}</div><details><summary>Numbers</summary>${table}</details></figure>`;
}

function dataTable({ title, head, rows }: Table): string {
  const cells = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`)
    .join("");
  const caption = title === "" ? "" : `<h3>${escaped(title)}</h3>`;
  return `${caption}<div class="scroll"><table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("")}</tr></thead><tbody>${cells}</tbody></table></div>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
