import type { GuardBrief } from "./guard.models.ts";
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

/** Lines that may be quoted whole: the problem's, what is allowed, and what the student tried wrongly. */
export function quotableLines(brief: GuardBrief): ReadonlySet<string> {
  return new Set([
    ...linesIn(brief.problem ?? "").filter(isMoreThanNumber),
    ...brief.allowed.flatMap((line) => {
      const lines = linesIn(line);
      return lines.length === 1 ? lines : lines.filter(isMoreThanNumber);
    }),
    ...triedLines(brief),
  ]);
}

/**
 * Lines of the student's last message, where the turn knows that it has no right answer beyond what is allowed: a
 * wrong line may be named. Several values for one letter are guesses, of which naming one would choose.
 */
function triedLines({ confirmable, history }: GuardBrief): readonly string[] {
  const last = history.findLast((message) => message.role === "user");
  if (confirmable !== false || last === undefined) return [];
  const lines = linesIn(last.text).filter(isMoreThanNumber);
  const named = lines.flatMap((line) => /^([a-z])=/.exec(line)?.[1] ?? []);
  return new Set(named).size < named.length ? [] : lines;
}

/** A number alone is no line: in `the mean of 3, 6, 9` the 6 may be the answer. */
function isMoreThanNumber(line: string): boolean {
  return !/^[-+]?\d+(?:[.,/_]\d+)*%?$/.test(line);
}
