import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { labelBefore } from "../../finding/words.constants.ts";
import { solutionSetInWords } from "../../reading/notation.constants.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { judgeSystem } from "./judging.models.ts";
import { systemRules } from "./linear-system.rules.models.ts";
import { systemWords } from "./linear-system.words.constants.ts";
import { nextSystemStep } from "./next-step.models.ts";
import { solveSystem } from "./solving.models.ts";
import { findSystem, recogniseSystem, taskOf } from "./task.models.ts";
import { generateSystem, similarSystem, systemSkills } from "./varying.models.ts";

/** Two linear equations in two unknowns, by substitution or elimination; one solution, none, or a whole line. */
export const linearSystem: ProblemFamily = {
  id: "linear-system",
  find: findSystem,
  recognise: recogniseSystem,
  findLines: linesIn,
  solve: solveSystem,
  judgeLine: judgeSystem,
  nextStep: nextSystemStep,
  similar: similarSystem,
  skills: systemSkills,
  generate: generateSystem,
  words: systemWords,
  buggyRules: systemRules,
};

const pairs = /(?:\(\s*[a-z]\s*,\s*[a-z]\s*\)\s*=\s*)?\(\s*-?\d[\d./]*\s*[,;]\s*-?\d[\d./]*\s*\)/gi;

/** Lines of work: equations in the two letters, and pairs of values. */
function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const words = message
    .trim()
    .replace(/^(?:there (?:is|are)|it has|i think|creo que)\s+/i, "")
    .replace(/[.!?\s]+$/, "");
  if (words.length < 80 && solutionSetInWords(words) !== null) return [words];
  const given = task.relations.map(relationToPlain);
  const found = mathematicalSpans(message.replace(pairs, " § ")).filter((span) => {
    const read = readExpression(span.text);
    const isOwn = lettersIn(read).every((letter) => task.letters.some((own) => own === letter));
    if (labelBefore.test(span.before) || !isOwn || !["relation", "chain", "system"].includes(read.kind))
      return false;
    return read.kind !== "relation" || !given.includes(relationToPlain(read.relation));
  });
  return [...found.map((span) => span.text), ...(message.match(pairs) ?? [])];
}
