import { numberExpression } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem, SolutionStep } from "../../checking.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Relation } from "../../reading/syntax.models.ts";
import {
  ending,
  isMultiple,
  relationOf,
  type SystemStep,
  sideWithout,
  substitutedRelation,
  systemSteps,
  toSolutionStep,
} from "./solving.models.ts";
import { isolatedLetter, methodFor, rowOf, type SystemTask, taskOf, truthOf } from "./task.models.ts";

/** The step that a teacher would take from the student's own line (see `ProblemFamily.nextStep`). */
export function nextSystemStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const step = stepAfter(task, currentLine, currentLine === problem.statement);
  return step === null ? null : toSolutionStep(step, problem);
}

function stepAfter(task: SystemTask, line: string, isStatement: boolean): SystemStep | null {
  const ways = [
    methodFor(task),
    methodFor(task) === "substitution" ? "elimination" : "substitution",
  ] as const;
  if (isStatement) return systemSteps(task, ways[0])[0] ?? null;
  const relation = relationOf(line);
  if (relation === null) return null;
  const plain = relationToPlain(relation);
  for (const way of ways) {
    const steps = systemSteps(task, way);
    const at = steps.findIndex((step) => step.line === plain);
    if (at >= 0) return steps[at + 1] ?? null;
  }
  return ownWay(task, relation);
}

/** From a line that is not on our own way: solve it, or put it into the other equation. */
function ownWay(task: SystemTask, relation: Relation): SystemStep | null {
  const truth = truthOf(task);
  const own = lettersIn({ kind: "relation", relation });
  const [letter, other] = own;
  if (letter === undefined || truth?.kind !== "point") return null;
  if (other === undefined) {
    const value = letter === task.letters[0] ? truth.first : truth.second;
    const solved = `${letter} = ${expressionToPlain(numberExpression(value))}`;
    if (relationToPlain(relation) !== solved)
      return {
        name: "solve-one-unknown",
        values: { letter, equation: relationToPlain(relation) },
        line: solved,
      };
    return ending(task, [{ name: "", values: {}, line: solved }])[0] ?? null;
  }
  const isolated = isolatedLetter(relation, task.letters);
  if (isolated === null) return systemSteps(task, methodFor(task))[0] ?? null;
  const row = rowOf(relation, task.letters);
  const target = task.relations.find((one) => row !== null && !isMultiple(rowOf(one, task.letters), row));
  if (target === undefined) return null;
  const expressed = sideWithout(relation, isolated);
  return {
    name: "substitute",
    values: { letter: isolated, expression: expressionToPlain(expressed), equation: relationToPlain(target) },
    line: relationToPlain(substitutedRelation(target, isolated, expressed)),
  };
}
