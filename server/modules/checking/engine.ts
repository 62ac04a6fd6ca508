import type { LineJudgement, Problem, Solution, SolutionStep } from "./checking.models.ts";
import { readToLatex } from "./expression.models.ts";
import { families, familyOf } from "./families/families.models.ts";
import type { Difficulty, StepWords, WorkedProblem } from "./families/family.models.ts";
import { languageOfWords, spokenIn } from "./families/spoken.models.ts";
import { withinWork } from "./work.models.ts";

export { checkAnswer } from "./answers/answers.models.ts";
export { evaluateExactly, readExpression } from "./expression.models.ts";
export { spokenIn } from "./families/spoken.models.ts";
export { findLines, findProblem } from "./finding.models.ts";
export { misconceptionById, misconceptionsOfSkill } from "./misconceptions/misconceptions.models.ts";
export { checkSteps } from "./steps.models.ts";

/** The worked solution of a problem, step by step as a teacher would write it. */
export function solve(problem: Problem): Solution {
  return familyOf(problem).solve(problem);
}

/** What one line of work is worth, given the right lines before it (the problem itself first, if at all). */
export function judgeLine(problem: Problem, previousLines: readonly string[], line: string): LineJudgement {
  return withinWork(
    workOnLine,
    () => familyOf(problem).judgeLine(problem, previousLines, line),
    () => unjudged(line),
  );
}

/** Steps (see `withinWork`) that judging one line may cost. */
const workOnLine = 20_000;

/** A line that would take too long to judge. */
function unjudged(text: string): LineJudgement {
  const latex = readToLatex({ kind: "unreadable", at: 0, reason: "too-big" }, text);
  return { text, latex, verdict: "unchecked", step: null, misconception: null, values: {} };
}

/** The step that comes next from the student's own line; null when it is finished or can't be read. */
export function nextStep(problem: Problem, currentLine: string): SolutionStep | null {
  return familyOf(problem).nextStep(problem, currentLine);
}

/** A similar problem with other numbers and another answer, in the same language, with its solution; the same for the same seed. */
export function similar(problem: Problem, seed: number): WorkedProblem {
  const made = familyOf(problem).similar(problem, seed);
  return { ...made, problem: spokenIn(made.problem, languageOfWords(problem)) };
}

/** A practice problem on a skill, the same for the same seed; null for a skill that no family makes problems for. */
export function generate(
  skill: string,
  difficulty: Difficulty,
  seed: number,
  language: "en" | "es" = "en",
): WorkedProblem | null {
  const family = families.find((one) => one.skills?.includes(skill));
  const made = family?.generate?.(skill, difficulty, seed, language) ?? null;
  return made === null ? null : { ...made, problem: spokenIn(made.problem, language) };
}

/** A family's own words for one of its steps, or null where the tutor's general phrases serve. */
export function stepWords(problem: Problem, stepName: string): StepWords | null {
  return familyOf(problem).words?.[stepName] ?? null;
}
