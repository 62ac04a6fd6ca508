/** One measured number. */
export interface Figure {
  readonly name: string;
  /** A share in 0..1 for `percent`, else the number itself; null when there was nothing to measure. */
  readonly value: number | null;
  readonly unit: "percent" | "count" | "words" | "grade" | "milliseconds" | "kilobytes";
  /** How many cases it rests on. */
  readonly of: number;
  /** What is aimed at, where something is. */
  readonly target?: { readonly at: "least" | "most"; readonly value: number };
}

/** Bars side by side; a chart always has its numbers as a table beneath it. */
export interface Chart {
  readonly title: string;
  readonly unit: Figure["unit"];
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** Lines over a common axis; like bars, always with their numbers beneath. */
export interface LineChart {
  readonly title: string;
  /** What stands along the bottom. */
  readonly across: string;
  readonly unit: Figure["unit"];
  /** Unit of what stands along the bottom. */
  readonly acrossUnit: Figure["unit"];
  readonly lines: readonly {
    readonly label: string;
    /** From left to right. */
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

/** Rows for reading: mistakes with their reasons, one tutor beside another. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of the report: what was measured, on what, and how it went. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what the numbers are and what they rest on. */
  readonly about: string;
  readonly figures: readonly Figure[];
  readonly charts?: readonly Chart[];
  readonly lineCharts?: readonly LineChart[];
  readonly tables?: readonly Table[];
  /** Material that was not there, by path: nothing is skipped in silence. */
  readonly missing?: readonly string[];
}

/** Whether a figure meets its target; null without a target or a value. */
export function isMet({ value, target }: Figure): boolean | null {
  if (value === null || target === undefined) return null;
  return target.at === "least" ? value >= target.value : value <= target.value;
}

/** A value as people read it: `98.3 %`, `17 words`. */
export function written(value: number | null, unit: Figure["unit"]): string {
  if (value === null) return "–";
  switch (unit) {
    case "percent":
      return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 2 : 1)} %`;
    case "count":
      return value.toLocaleString("en");
    case "words":
      return `${trimmed(value)} words`;
    case "grade":
      return `grade ${value.toFixed(1)}`;
    case "milliseconds":
      return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
    case "kilobytes":
      return `${Math.round(value).toLocaleString("en")} kB`;
  }
}

/** A target as people read it: `≥ 98.0 %`. */
export function writtenTarget({ target, unit }: Figure): string {
  if (target === undefined) return "";
  return `${target.at === "least" ? "≥" : "≤"} ${written(target.value, unit)}`;
}

/** The share of a list for which something holds, as a figure. */
export function shareOf<Item>(
  name: string,
  items: readonly Item[],
  holds: (item: Item) => boolean,
  target?: Figure["target"],
): Figure {
  const value = items.length === 0 ? null : items.filter(holds).length / items.length;
  return { name, value, unit: "percent", of: items.length, ...(target ? { target } : {}) };
}

function trimmed(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
