import type { LineJudgement } from "../../checking/checking.models.ts";
import { misconceptionById } from "../../checking/engine.ts";
import type { Because } from "../reasons/reasons.constants.ts";

/** Longest piece of a line that a teacher's sentence repeats. */
const longestLine = 80;

/** The sentence that sums up judged lines: the first wrong one if there is one, else the last. */
export function becauseOfWork(lines: readonly LineJudgement[], firstWrong: number | null): Because {
  const line = firstWrong === null ? lines.at(-1) : lines[firstWrong];
  if (!line) return { code: "diagnose.question", values: {} };
  const values = { line: line.text.slice(0, longestLine), number: (firstWrong ?? lines.length - 1) + 1 };
  switch (line.verdict) {
    case "finished":
      return { code: "diagnose.finished", values };
    case "progress":
      return { code: "diagnose.line-right", values };
    case "no-progress":
      return { code: "diagnose.line-no-progress", values };
    case "loses-solutions":
      return { code: "diagnose.line-loses", values };
    case "adds-solutions":
      return { code: "diagnose.line-adds", values };
    case "unchecked":
      return { code: "diagnose.line-unchecked", values };
    case "wrong": {
      const rule = line.misconception === null ? null : misconceptionById(line.misconception);
      return rule
        ? {
            code: "diagnose.line-misconception",
            values: { ...values, nameEn: rule.name.en, nameEs: rule.name.es },
          }
        : { code: "diagnose.line-wrong", values };
    }
  }
}
