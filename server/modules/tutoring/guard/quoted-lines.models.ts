import { normalise } from "./normalise.models.ts";

const formula = /\$\$([^$]{1,600})\$\$|\$([^$\n]{1,600})\$|\\\(([^\n]{1,600}?)\\\)|\\\[([\s\S]{1,600}?)\\\]/g;

/** Words around a line; names of functions are part of it. */
const wording =
  /(?<![A-Za-z\\])(?!(?:sqrt|sin|cos|tan|log|exp|abs)(?![A-Za-z]))(?:[A-Za-z]{3,}|or|in|of|to|as|by|at|is|en|de|la|el|al)(?![A-Za-z])/g;

/** The lines of mathematics in a text, in a spelling that brackets, spaces and the way of writing don't change. */
export function linesIn(text: string): readonly string[] {
  return normalise(text)
    .replace(wording, "\n")
    .split(/\n|[,;](?=\s|$)|:|∨|∧/)
    .flatMap((line) => signsOf(spelled(line)))
    .filter((line) => line !== "");
}

function spelled(line: string): string {
  return line
    .toLowerCase()
    .replace(/\bsqrt\b/g, "√")
    .replace(/(\d)\s+(?=\d)/g, "$1_")
    .replace(/(?<!\d\s*)\*|\*(?!\s*\d)|[\s()[\]&]/g, "");
}

/** `±` written as its two lines. */
function signsOf(line: string): readonly string[] {
  if (!line.includes("±")) return [line];
  return [line, line.replace(/(?<==)±/g, "").replaceAll("±", "+"), line.replaceAll("±", "-")];
}

/**
 * A text without the formulas that only repeat lines which may be said: whoever quotes `(t - 8)² = 26` whole
 * says nothing of the 26 in it.
 */
export function withoutQuotedLines(text: string, lines: ReadonlySet<string>): string {
  if (lines.size === 0) return text;
  return text.replace(formula, (whole, ...parts) => {
    const written = parts.slice(0, 4).find((part) => typeof part === "string");
    const said = typeof written === "string" ? linesIn(written) : [];
    return said.length > 0 && said.every((line) => lines.has(line)) ? "the line" : whole;
  });
}
