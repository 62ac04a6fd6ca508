import { lettersIn } from "../../algebra/solution-set.models.ts";
import { readExpression } from "../../expression.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { magnitudeText } from "./magnitudes.models.ts";
import { shapes } from "./shapes.constants.ts";
import { type MeasureTask, resultOf, valuesOf } from "./task.models.ts";

/** What each letter of a line stands for: the letter of a measure. */
export type Assignment = ReadonlyMap<string, string>;

const mostAssignments = 48;
const mostLetters = 5;
/** Letters that may stand for whatever is looked for. */
const anyLetter = /^[xyn]$/;

/** Values of all measures that are given or asked for, as expressions. */
export function measuredValues(task: MeasureTask): ReadonlyMap<string, Expression> {
  const values = new Map(valuesOf(task));
  const result = resultOf(task);
  if (result !== null) values.set(task.recipe.asked, result);
  return new Map(
    [...values].flatMap(([letter, value]) => {
      const read = readExpression(magnitudeText(value, task.hasDecimals));
      return read.kind === "expression" ? [[letter, read.expression] as const] : [];
    }),
  );
}

/**
 * Everything that the letters of some expressions may stand for, the likeliest first; none where a letter can't be
 * told or there are too many. No two letters stand for the same measure.
 */
export function assignmentsOf(
  parts: readonly Expression[],
  task: MeasureTask,
  values: ReadonlyMap<string, Expression>,
): readonly Assignment[] {
  const letters = [...new Set(parts.flatMap((expression) => lettersIn({ kind: "expression", expression })))];
  if (letters.length > mostLetters) return [];
  let assignments: readonly Assignment[] = [new Map()];
  for (const letter of letters) {
    const candidates = candidatesFor(letter, task, values);
    assignments = assignments
      .flatMap((assignment) =>
        candidates
          .filter((measure) => ![...assignment.values()].includes(measure))
          .map((measure) => new Map([...assignment, [letter, measure]])),
      )
      .slice(0, mostAssignments);
  }
  return assignments;
}

function candidatesFor(
  letter: string,
  task: MeasureTask,
  values: ReadonlyMap<string, Expression>,
): readonly string[] {
  const { asked } = task.recipe;
  if (letter === asked) return [asked];
  const { measures } = shapes[task.shape];
  const called = Object.keys(measures).filter(
    (measure) => values.has(measure) && (measure === letter || measures[measure]?.letters.includes(letter)),
  );
  const ordered = [...called].sort((a, b) => Number(b === letter) - Number(a === letter));
  return anyLetter.test(letter) ? [asked, ...ordered.filter((measure) => measure !== asked)] : ordered;
}

/** An expression with the values of its letters put in. */
export function withValues(
  expression: Expression,
  assignment: Assignment,
  values: ReadonlyMap<string, Expression>,
): Expression {
  const known = [...assignment].flatMap(([letter, measure]) => {
    const value = values.get(measure);
    return value === undefined ? [] : [{ letter, value }];
  });
  return substituted(expression, known);
}

/** An expression with each letter replaced by that of the measure it stands for. */
export function withMeasures(expression: Expression, assignment: Assignment): Expression {
  return substituted(
    expression,
    [...assignment].map(([letter, measure]) => ({ letter, value: { kind: "letter", name: measure } })),
  );
}
