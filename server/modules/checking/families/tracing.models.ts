import type { Problem } from "../checking.models.ts";
import type { BuggyRule } from "./family.models.ts";

/** Which misconception gives a wrong line, and what its question needs. */
export interface RuleTrace {
  readonly misconception: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Most lines that the rules are applied to; a longer way from the student's work names nothing. */
const lineBound = 12;

/**
 * Model tracing (Brown & Burton 1978; Anderson et al. 1995): each buggy rule is applied to right lines, the
 * likeliest first (the student's last right line, then right lines that follow from it, then the problem),
 * and the first that gives the student's line names the misconception. On one line an earlier rule wins.
 * @param isSame whether a line that a rule gave is the student's, in whatever way the family compares lines
 */
export function traceByRules(
  rules: readonly BuggyRule[],
  problem: Problem,
  rightLines: readonly string[],
  isSame: (line: string) => boolean,
): RuleTrace | null {
  for (const from of [...new Set(rightLines)].slice(0, lineBound)) {
    for (const rule of rules) {
      const found = rule.apply(problem, from).find((wrong) => isSame(wrong.line));
      if (found !== undefined)
        return { misconception: rule.misconception.id, values: { from, ...found.values } };
    }
  }
  return null;
}
