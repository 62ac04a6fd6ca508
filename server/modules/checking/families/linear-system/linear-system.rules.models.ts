import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, Relation } from "../../reading/syntax.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { expressionOf, productsOf } from "../polynomial/products.models.ts";
import { systemMisconceptions } from "./linear-system.misconceptions.constants.ts";
import { addedRows, eliminated, isolate, relationOf, rowText, scaledRow } from "./solving.models.ts";
import { isolatedLetter, type Row, rowOf, type SystemTask, taskOf, truthOf } from "./task.models.ts";

/** The system, and the right line that a rule is applied to; null where it is the system itself. */
interface View {
  readonly task: SystemTask;
  readonly rows: readonly [Row, Row];
  readonly line: Relation | null;
}

type Rule = (view: View) => readonly WrongLine[];

const text = (value: Fraction) => expressionToPlain(numberExpression(value));

/** The two rows multiplied so that one letter's coefficients match, and that letter's place. */
function matched({ rows, task }: View) {
  const key = eliminated(rows);
  const [one, two] = rows;
  if (one[key].equals(0) || two[key].equals(0)) return null;
  const common = one[key].abs().lcm(two[key].abs());
  const scaled = [
    scaledRow(one, common.div(one[key].abs())),
    scaledRow(two, common.div(two[key].abs())),
  ] as const;
  const letter = key === "a" ? task.letters[0] : task.letters[1];
  return { key, other: key === "a" ? ("b" as const) : ("a" as const), scaled, letter };
}

/** Subtracting: the first terms are subtracted, some of the others added. */
const eliminationSign: Rule = (view) => {
  const found = view.line === null ? matched(view) : null;
  if (found === null) return [];
  const { key, other, scaled, letter } = found;
  const [one, two] = scaled;
  if (!one[key].equals(two[key])) return [];
  const values = { letter, first: rowText(one, view.task.letters), second: rowText(two, view.task.letters) };
  const right = addedRows(one, two, -1);
  const wrong = [
    { ...right, [other]: one[other].add(two[other]) },
    { ...right, c: one.c.add(two.c) },
  ];
  const open = wrong.filter((row) => !(row.a.equals(0) && row.b.equals(0)));
  return open.map((row) => ({ line: rowText(row, view.task.letters), values }));
};

/** Adding where the matching terms have the same sign, as if they cancelled. */
const addsToEliminate: Rule = (view) => {
  const found = view.line === null ? matched(view) : null;
  if (found === null) return [];
  const { key, scaled, letter } = found;
  const [one, two] = scaled;
  if (!one[key].equals(two[key])) return [];
  const row = { ...addedRows(one, two, 1), [key]: new Fraction(0) };
  if (row.a.equals(0) && row.b.equals(0)) return [];
  return [
    {
      line: rowText(row, view.task.letters),
      values: { letter, first: rowText(one, view.task.letters), second: rowText(two, view.task.letters) },
    },
  ];
};

/** `3(2x + y) = 5`: one side of an equation is multiplied. */
const multipliesOneSide: Rule = (view) => {
  const found = view.line === null ? matched(view) : null;
  if (found === null) return [];
  return ([0, 1] as const).flatMap((index) => {
    const [row, scaled] = [view.rows[index], found.scaled[index]];
    const factor = scaled[found.key].div(row[found.key]);
    if (factor.equals(1) || row.c.equals(0)) return [];
    return [
      {
        line: rowText({ ...scaled, c: row.c }, view.task.letters),
        values: { equation: relationToPlain(view.task.relations[index]), factor: text(factor) },
      },
    ];
  });
};

/** Putting `5 - x` in for y in `2x - 3y` as `2x - 3 * 5 - x`. */
const withoutBrackets: Rule = ({ task, line }) => {
  const sources = line === null ? task.relations : [line];
  return sources.flatMap((relation) => {
    const letter = isolatedLetter(relation, task.letters);
    const side =
      relation.left.kind === "letter" && relation.left.name === letter ? relation.right : relation.left;
    const terms = productsOf(side);
    if (letter === null || terms === null || terms.length < 2) return [];
    return task.relations.flatMap((target) => looselyPut(target, letter, terms, task) ?? []);
  });
};

function looselyPut(
  target: Relation,
  letter: string,
  terms: NonNullable<ReturnType<typeof productsOf>>,
  task: SystemTask,
): readonly WrongLine[] | null {
  const [left, right] = [productsOf(target.left), productsOf(target.right)];
  if (left === null || right === null || isolatedLetter(target, task.letters) === letter) return null;
  const [first, ...others] = terms;
  const factor = left.find((term) => term.monomial === letter)?.coefficient;
  if (first === undefined || factor === undefined || factor.equals(1)) return null;
  const put = left.flatMap((term) =>
    term.monomial === letter ? [{ ...first, coefficient: first.coefficient.mul(factor) }, ...others] : [term],
  );
  const relation: Relation = { left: expressionOf(put), sign: "=", right: target.right };
  return [
    {
      line: relationToPlain(relation),
      values: {
        letter,
        expression: expressionToPlain(expressionOf(terms)),
        equation: relationToPlain(target),
      },
    },
  ];
}

/** From x + y = 5, y = 5 + x. */
const isolatesWithSign: Rule = ({ task, rows, line }) => {
  if (line !== null) return [];
  return rows.flatMap((row, index) => {
    const relation = task.relations[index];
    if (relation === undefined || isolatedLetter(relation, task.letters) !== null) return [];
    return task.letters.flatMap((letter, place) => {
      const own = place === 0 ? row.a : row.b;
      const other = place === 0 ? row.b : row.a;
      if (!own.equals(1) || other.equals(0)) return [];
      const spoiled = place === 0 ? { ...row, b: other.neg() } : { ...row, a: other.neg() };
      return [
        {
          line: `${letter} = ${expressionToPlain(isolate(spoiled, task.letters, letter))}`,
          values: { letter, equation: relationToPlain(relation) },
        },
      ];
    });
  });
};

/** The values of the two letters exchanged. */
const valuesSwapped: Rule = ({ task, line }) => {
  const truth = truthOf(task);
  if (truth?.kind !== "point" || line !== null) return [];
  return [
    {
      line: `${task.letters[0]} = ${text(truth.second)}, ${task.letters[1]} = ${text(truth.first)}`,
      values: { first: task.letters[0], second: task.letters[1] },
    },
  ];
};

/** Values that make one of the equations true, not both. */
const fitsOneEquation: Rule = ({ task, rows, line }) => {
  if (line !== null) return [];
  return rows.flatMap((row, index) => {
    const other = task.relations[index === 0 ? 1 : 0];
    if (row.b.equals(0) || other === undefined) return [];
    return Array.from({ length: 25 }, (_, place) => new Fraction(place - 8)).flatMap((first) => {
      const second = row.c.sub(row.a.mul(first)).div(row.b);
      if (second.d !== 1n) return [];
      return [
        {
          line: `${task.letters[0]} = ${text(first)}, ${task.letters[1]} = ${text(second)}`,
          values: { equation: relationToPlain(other) },
        },
      ];
    });
  });
};

/** `4x = 12` as `x = 8` or `x = 48`, once one unknown is left. */
const undoesWrongly: Rule = ({ line }) => {
  if (line === null) return [];
  const [letter, other] = lettersIn({ kind: "relation", relation: line });
  const value = exactValue(line.right);
  const factor = coefficientIn(line.left);
  if (letter === undefined || other !== undefined || value === null || factor === null || factor.equals(1))
    return [];
  return [value.sub(factor), value.mul(factor)].map((wrong) => ({
    line: `${letter} = ${text(wrong)}`,
    values: { letter, equation: relationToPlain(line) },
  }));
};

function coefficientIn(side: Expression): Fraction | null {
  const [term, ...others] = productsOf(side) ?? [];
  return term === undefined || others.length > 0 || !/^[a-z]$/i.test(term.monomial) ? null : term.coefficient;
}

const rules: readonly (readonly [string, Rule])[] = [
  ["system-values-swapped", valuesSwapped],
  ["subtracts-part-of-equation", eliminationSign],
  ["adds-to-eliminate-same-signs", addsToEliminate],
  ["multiplies-one-side-of-equation", multipliesOneSide],
  ["substitution-without-brackets", withoutBrackets],
  ["isolates-without-changing-sign", isolatesWithSign],
  ["coefficient-undone-wrongly", undoesWrongly],
  ["fits-one-equation-only", fitsOneEquation],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const systemRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = systemMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = taskOf(problem);
  const [one, two] = task?.relations.map((relation) => rowOf(relation, task.letters)) ?? [];
  if (task === null || one == null || two == null) return [];
  const line = right === problem.statement ? null : relationOf(right);
  if (right !== problem.statement && line === null) return [];
  return rule({ task, rows: [one, two], line }).filter((wrong) => isWrong(wrong.line, task));
}

/** By chance a rule may give what holds: x = 2 and y = 2 exchanged. */
function isWrong(line: string, task: SystemTask): boolean {
  const truth = truthOf(task);
  const read = readExpression(line);
  if (truth?.kind !== "point") return false;
  const relations = read.kind === "relation" ? [read.relation] : read.kind === "system" ? read.relations : [];
  return relations.some((relation) => {
    const row = rowOf(relation, task.letters);
    return row !== null && !row.a.mul(truth.first).add(row.b.mul(truth.second)).equals(row.c);
  });
}
