import type { FamilyId, LineJudgement, LinkVerdict, Problem } from "./checking.models.ts";
import { readExpression } from "./expression.models.ts";
import { familyOf } from "./families/families.models.ts";
import { findLines, findProblem } from "./finding.models.ts";
import { readingBounds } from "./reading/syntax.models.ts";

/** How a line follows, as a problem's own family judges it. */
export interface FamilyLink {
  readonly verdict: LinkVerdict;
  readonly misconception: string | null;
}

/**
 * Families whose lines say things that the line before does not hold: a quotient of the problem's numbers, a formula
 * with values put in, one coordinate of a pair. Lines of the others are followed from one to the next.
 */
const judgedAlone: ReadonlySet<FamilyId> = new Set([
  "ratio",
  "percent",
  "linear-system",
  "line",
  "function-value",
  "statistics",
  "probability",
  "geometry",
  "derivative",
]);
/** Families whose lines are one expression written anew: judged alone where words ask for something. */
const judgedByWords: ReadonlySet<FamilyId> = new Set(["polynomial", "radicals", "exponents"]);

/** The problem of a text where its family judges its lines, or null. */
export function problemJudgedAlone(text: string): Problem | null {
  const problem = findProblem(text);
  if (problem === null || judgedAlone.has(problem.family)) return problem;
  return judgedByWords.has(problem.family) && readExpression(text).kind !== "expression" ? problem : null;
}

/** Judges lines one after another; each is told the right lines before it. The first may be the problem itself. */
export function familyJudge(problem: Problem): (text: string) => FamilyLink {
  const family = familyOf(problem);
  const rightLines: string[] = [problem.statement];
  const judge = (line: string): LineJudgement => {
    const judged = family.judgeLine(problem, rightLines, line);
    if (isRight(judged)) rightLines.push(line);
    return judged;
  };
  let isFirst = true;
  return (text) => {
    const mayRepeat = isFirst;
    isFirst = false;
    if (text.length > readingBounds.characters) return { verdict: "unchecked", misconception: null };
    if (mayRepeat && findProblem(text)?.statement === problem.statement)
      return { verdict: "given", misconception: null };
    const whole = judge(text);
    if (whole.verdict !== "unchecked") return linkOf([whole]);
    return linkOf(
      findLines(text, problem)
        .filter((line) => line !== text)
        .map(judge),
    );
  };
}

/** A line with several statements follows where all do, and is wrong where one is. */
function linkOf(judged: readonly LineJudgement[]): FamilyLink {
  const bad = judged.find((one) => !isRight(one) && one.verdict !== "unchecked");
  if (bad !== undefined) return { verdict: wrongLink(bad), misconception: bad.misconception };
  const follows = judged.length > 0 && judged.every(isRight);
  return { verdict: follows ? "follows" : "unchecked", misconception: null };
}

function wrongLink({ verdict }: LineJudgement): LinkVerdict {
  return verdict === "loses-solutions" || verdict === "adds-solutions" ? verdict : "wrong";
}

function isRight({ verdict }: LineJudgement): boolean {
  return verdict === "finished" || verdict === "progress" || verdict === "no-progress";
}
