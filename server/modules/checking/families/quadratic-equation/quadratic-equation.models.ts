import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { solutionSetInWords } from "../../reading/notation.constants.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { judgeQuadratic, readLine } from "./judging.models.ts";
import { quadraticRules } from "./quadratic-equation.rules.models.ts";
import { quadraticWords } from "./quadratic-equation.words.constants.ts";
import { relationsIn } from "./roots.models.ts";
import { nextQuadraticStep, solveQuadratic } from "./solving.models.ts";
import { findQuadratic, recogniseQuadratic, taskOf } from "./task.models.ts";
import { generateQuadratic, quadraticSkills, similarQuadratic } from "./varying.models.ts";

/** Quadratic equations in one unknown: by factoring, square roots, completing the square and the formula. */
export const quadraticEquation: ProblemFamily = {
  id: "quadratic-equation",
  find: findQuadratic,
  recognise: recogniseQuadratic,
  findLines: linesIn,
  solve: solveQuadratic,
  judgeLine: judgeQuadratic,
  nextStep: nextQuadraticStep,
  similar: similarQuadratic,
  skills: quadraticSkills,
  generate: generateQuadratic,
  words: quadraticWords,
  buggyRules: quadraticRules,
};

/** Lines of work; solutions listed one after the other (`x = 2`, then `x = 3`) are one line. */
function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  const words = message
    .trim()
    .replace(/^(?:there (?:is|are)|it has|i think|creo que)\s+/i, "")
    .replace(/[.!?\s]+$/, "");
  if (words.length < 80 && solutionSetInWords(words) !== null) return [words];
  const unknown = problem.unknown ?? "x";
  const given = task === null ? "" : relationToPlain(task.relation);
  const lines: string[] = [];
  for (const span of mathematicalSpans(message)) {
    if (labelBefore.test(span.before)) continue;
    const text = span.text.replace(/[\s=?]+$/, "");
    const read = readLine(text, unknown);
    const isValue = !/[=<>]/.test(text) && !text.includes(unknown);
    if (
      read.kind === "unreadable" ||
      (isValue && !(answerBefore.test(span.before) && mayFollow.test(span.after)))
    )
      continue;
    if (read.kind === "relation" && relationToPlain(read.relation) === given) continue;
    if (read.kind === "expression" && !lettersIn(read).includes(unknown)) continue;
    const last = lines.at(-1);
    if (last !== undefined && isValueOf(last, unknown) && isValueOf(text, unknown))
      lines[lines.length - 1] = `${last} or ${text}`;
    else lines.push(text);
  }
  return lines;
}

/** `x = 3`, `x_1 = 3`: a value offered for the unknown. */
function isValueOf(line: string, unknown: string): boolean {
  const read = readLine(line, unknown);
  const relations = relationsIn(read, unknown);
  return (
    relations.length > 0 &&
    relations.every(
      ({ left, right }) =>
        left.kind === "letter" &&
        left.name === unknown &&
        lettersIn({ kind: "expression", expression: right }).length === 0,
    )
  );
}
