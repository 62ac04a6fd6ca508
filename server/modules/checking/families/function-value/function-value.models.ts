import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { expressionLines } from "../polynomial/lines.models.ts";
import { functionRules } from "./function-value.rules.models.ts";
import { functionWords } from "./function-value.words.constants.ts";
import { judgeFunctionValue } from "./judging.models.ts";
import { nextFunctionStep, solveFunctionValue } from "./solving.models.ts";
import { findFunctionValue, putIn, taskOf } from "./task.models.ts";
import { functionSkills, generateFunctionValue, similarFunctionValue } from "./varying.models.ts";

/** A function given by an expression: its value at a number, at an expression, and where it takes a value. */
export const functionValue: ProblemFamily = {
  id: "function-value",
  find: findFunctionValue,
  recognise: () => null,
  findLines: linesIn,
  solve: solveFunctionValue,
  judgeLine: judgeFunctionValue,
  nextStep: nextFunctionStep,
  similar: similarFunctionValue,
  skills: functionSkills,
  generate: generateFunctionValue,
  words: functionWords,
  buggyRules: functionRules,
};

/** Lines of work; `f(4) =` in front of one is left out, as the rest says it all. */
function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const definition = `${task.name}(${task.letter})=${expressionToPlain(task.body)}`.replace(/\s/g, "");
  const rest = message
    .replace(/\$/g, "")
    .split(/\n|,(?=\s)/)
    .filter((part) => !part.replace(/\s/g, "").includes(definition))
    .join("\n");
  const unheaded = rest.replace(
    new RegExp(String.raw`(?<![a-z])${task.name}\s?\([^()=]{1,30}\)\s*(?:=|is|es)\s*`, "gi"),
    " ",
  );
  const letters = [task.letter, ...lettersIn({ kind: "expression", expression: putIn(task) })];
  const lines = expressionLines(unheaded, { letters, given: [expressionToPlain(task.body)] });
  return task.asked.kind === "solve" ? withValuesTogether(lines, task.letter) : lines;
}

/** Values of the letter told one after the other (`x = 2`, then `x = 3`, or `3` alone) are one answer, and one line. */
function withValuesTogether(lines: readonly string[], letter: string): readonly string[] {
  const together: string[] = [];
  for (const line of lines) {
    const last = together.at(-1);
    const value = valueTold(line, letter);
    if (value === null || last === undefined || valueTold(last.split(" or ").at(-1) ?? "", letter) === null)
      together.push(line);
    else together[together.length - 1] = `${last} or ${letter} = ${value}`;
  }
  return together;
}

/** The number that a line gives the letter, as written; null where it says more. */
function valueTold(line: string, letter: string): string | null {
  const found = new RegExp(String.raw`^\s*(?:${letter}\s*=\s*)?([-−–]?\s?\d[\d./]*)\s*$`).exec(line);
  return found?.[1] ?? null;
}
