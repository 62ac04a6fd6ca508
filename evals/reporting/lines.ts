import { type LineChart, written } from "./report.models.ts";

const width = 560;
const height = 240;
const inset = { start: 64, end: 130, top: 12, bottom: 44 } as const;
const ticks = 4;

/** A chart of lines as SVG. Lines differ by dashes as well as by colour, and each is named at its end. */
export function lineDrawing(
  { title, across, unit, acrossUnit, lines }: LineChart,
  escaped: (text: string) => string,
): string {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return "";
  const x = scaleOf(
    points.map((point) => point.x),
    [inset.start, width - inset.end],
  );
  const y = scaleOf(unit === "percent" ? [0, 1] : [0, ...points.map((point) => point.y)], [
    height - inset.bottom,
    inset.top,
  ]);
  const grid = y.ticks.map(
    (tick) =>
      `<line class="grid" x1="${inset.start}" x2="${width - inset.end}" y1="${y.at(tick)}" y2="${y.at(tick)}"/><text class="value" x="${inset.start - 8}" y="${y.at(tick) + 4}" text-anchor="end">${escaped(written(rounded(tick, unit), unit))}</text>`,
  );
  const below = x.ticks.map(
    (tick) =>
      `<text class="value" x="${x.at(tick)}" y="${height - inset.bottom + 18}" text-anchor="middle">${escaped(written(rounded(tick, acrossUnit), acrossUnit))}</text>`,
  );
  const drawn = lines.map(({ points: own }, index) => {
    const path = own.map((point) => `${x.at(point.x)},${y.at(point.y)}`).join(" ");
    return `<polyline class="line line-${index % 4}" points="${path}"/>`;
  });
  const names = namePlaces(lines.map(({ points: own }) => y.at(own.at(-1)?.y ?? 0))).map(
    (place, index) =>
      `<text x="${width - inset.end + 8}" y="${place + 4}">${escaped(lines[index]?.label ?? "")}</text>`,
  );
  const axis = `<text class="value" x="${(inset.start + width - inset.end) / 2}" y="${height - 6}" text-anchor="middle">${escaped(across)}</text>`;
  return `<svg role="img" aria-label="${escaped(title)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${grid.join("")}${below.join("")}${axis}${drawn.join("")}${names.join("")}</svg>`;
}

/** A linear scale from values to places, with its ticks. */
function scaleOf(values: readonly number[], [from, to]: readonly [number, number]) {
  const least = Math.min(...values);
  const most = Math.max(...values, least + 1e-9);
  const at = (value: number) => Number((from + ((value - least) / (most - least)) * (to - from)).toFixed(1));
  return {
    at,
    ticks: Array.from({ length: ticks + 1 }, (_, index) => least + ((most - least) * index) / ticks),
  };
}

/** Places for the names at the ends of lines, moved apart where they would touch. */
function namePlaces(ends: readonly number[]): readonly number[] {
  const apart = 15;
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const places = [...ends];
  let last = Number.NEGATIVE_INFINITY;
  for (const { end, index } of order) {
    last = Math.max(end, last + apart);
    places[index] = last;
  }
  return places;
}

function rounded(value: number, unit: LineChart["unit"]): number {
  return unit === "percent" ? value : Math.round(value);
}
