import type Fraction from "fraction.js";
import { isFinalNumeral, numberExpression, usesDecimals } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import { chainRelations } from "../../reading/statements.models.ts";
import type { ReadResult, Relation } from "../../reading/syntax.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { traceByRules } from "../tracing.models.ts";
import { systemRules } from "./linear-system.rules.models.ts";
import { isMultiple, systemSteps } from "./solving.models.ts";
import {
  isolatedLetter,
  type Row,
  rowOf,
  type SystemTask,
  type SystemTruth,
  taskOf,
  truthOf,
} from "./task.models.ts";

type Judged = Pick<LineJudgement, "verdict"> &
  Partial<Pick<LineJudgement, "step" | "misconception" | "values">>;

/** Judges a line of work on two equations (see `ProblemFamily.judgeLine`). */
export function judgeSystem(problem: Problem, previousLines: readonly string[], text: string): LineJudgement {
  const task = taskOf(problem);
  const truth = task === null ? null : truthOf(task);
  const read = task === null ? readExpression(text) : readSystemLine(text, task);
  const judged: Judged =
    task === null || truth === null
      ? { verdict: "unchecked" }
      : judgeRead({ problem, task, truth, previousLines, text }, read);
  return {
    text,
    latex: readToLatex(read, text),
    verdict: judged.verdict,
    step: judged.step ?? null,
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

interface Work {
  readonly problem: Problem;
  readonly task: SystemTask;
  readonly truth: SystemTruth;
  readonly previousLines: readonly string[];
  readonly text: string;
}

const pair =
  /^\s*(?:\$?\(?\s*([a-z])\s*,\s*([a-z])\s*\)?\s*=\s*)?\$?\(\s*([^(),;]+)\s*[,;]\s*([^(),;]+)\s*\)\$?[\s.!?]*$/i;

/** `x = 3 y = 2`: two values with nothing between them but a space. */
const valuesApart = /^(\s*([a-z])\s*=\s*[-−–]?\s?\d[\d./]*)\s+(([a-z])\s*=\s*[-−–]?\s?\d[\d./]*\s*)$/i;

/** A line as read; `(3, 2)` gives both letters their values, in order of the alphabet or as named. */
export function readSystemLine(text: string, { letters }: SystemTask): ReadResult {
  const [, firstName, secondName, first, second] = pair.exec(text) ?? [];
  if (first === undefined || second === undefined) {
    const [, one, name, another, other] = valuesApart.exec(text) ?? [];
    return readExpression(one !== undefined && name !== other ? `${one}, ${another}` : text);
  }
  const names = firstName !== undefined && secondName !== undefined ? [firstName, secondName] : letters;
  return readExpression(`${names[0]} = ${first}, ${names[1]} = ${second}`);
}

function relationsOf(read: ReadResult): readonly Relation[] {
  if (read.kind === "relation") return [read.relation];
  if (read.kind === "system") return read.relations;
  return read.kind === "chain" ? chainRelations(read) : [];
}

function judgeRead(work: Work, read: ReadResult): Judged {
  const { task, truth } = work;
  if (read.kind === "solution-set") {
    const meant = read.which === "none" ? "none" : "line";
    return { verdict: truth.kind === meant ? "finished" : "wrong" };
  }
  const relations = relationsOf(read);
  const isForeign = lettersIn(read).some((letter) => !task.letters.some((own) => own === letter));
  if (relations.length === 0 || isForeign || relations.some((relation) => relation.sign !== "="))
    return { verdict: "unchecked" };
  const verdicts = relations.map((relation) => holds(relation, work));
  if (verdicts.includes("wrong")) {
    if (isNearly(relations, work)) return { verdict: "unchecked" };
    return {
      verdict: truth.kind === "line" && lettersIn(read).length > 0 ? "loses-solutions" : "wrong",
      ...traced(work, relations),
    };
  }
  if (verdicts.includes("unchecked")) return { verdict: "unchecked" };
  return judgeRight(work, read, relations);
}

/** Whether one equation follows from the system. With a single solution it does exactly where it holds there. */
function holds(relation: Relation, { task, truth }: Work): "right" | "wrong" | "unchecked" {
  if (truth.kind === "point") {
    const [left, right] = [relation.left, relation.right].map((side) =>
      exactValue(substituted(side, at(task, truth))),
    );
    if (left == null || right == null) return "unchecked";
    return left.equals(right) ? "right" : "wrong";
  }
  const row = rowOf(relation, task.letters);
  const [given] = task.relations.map((one) => rowOf(one, task.letters));
  if (row === null || given == null) return "unchecked";
  if (row.a.equals(0) && row.b.equals(0)) {
    if (lettersIn({ kind: "relation", relation }).length === 0 && row.c.equals(0) && truth.kind === "none")
      return "right";
    return (row.c.equals(0) ? "line" : "none") === truth.kind ? "right" : "wrong";
  }
  if (truth.kind === "line") return isMultiple(given, row) ? "right" : "wrong";
  // Sums of multiples of two parallel lines are parallel to them, whatever stands on the right.
  return row.a.mul(given.b).equals(given.a.mul(row.b)) ? "right" : "wrong";
}

function at(task: SystemTask, truth: SystemTruth & { readonly kind: "point" }) {
  return [
    { letter: task.letters[0], value: numberExpression(truth.first) },
    { letter: task.letters[1], value: numberExpression(truth.second) },
  ];
}

/** Decimals that are off by a rounding are neither right nor wrong. */
function isNearly(relations: readonly Relation[], { task, truth }: Work): boolean {
  if (
    truth.kind !== "point" ||
    !relations.some(({ left, right }) => usesDecimals(left) || usesDecimals(right))
  )
    return false;
  return relations.every((relation) => {
    const [left, right] = [relation.left, relation.right].map((side) =>
      exactValue(substituted(side, at(task, truth))),
    );
    return left != null && right != null && left.sub(right).abs().lt(0.06);
  });
}

/** Letters that a line gives a final value. */
function solvedLetters(relations: readonly Relation[], letters: readonly string[]): readonly string[] {
  return relations.flatMap(({ left, right }) => {
    const [letter, value] =
      left.kind === "letter"
        ? [left.name, right]
        : right.kind === "letter"
          ? [right.name, left]
          : [null, null];
    return letter !== null && value !== null && letters.includes(letter) && isFinalNumeral(value)
      ? [letter]
      : [];
  });
}

function judgeRight(work: Work, read: ReadResult, relations: readonly Relation[]): Judged {
  const { task, truth, problem } = work;
  const earlier = work.previousLines.filter((line) => line !== problem.statement);
  const reads = earlier
    .map((line) => relationsOf(readSystemLine(line, task)))
    .filter((all) => all.every((one) => holds(one, work) === "right"));
  const known = new Set(reads.flatMap((all) => solvedLetters(all, task.letters)));
  const step = stepName(work, relations);
  const own = solvedLetters(read.kind === "chain" ? lastOfChain(relations) : relations, task.letters);
  if (
    truth.kind === "point" &&
    own.length > 0 &&
    task.letters.every((letter) => known.has(letter) || own.includes(letter))
  )
    return { verdict: "finished", step };
  const plain = relations.map(relationToPlain).join("|");
  const isRepeated = [...task.relations.map((relation) => [relation]), ...reads].some(
    (all) => all.map(relationToPlain).join("|") === plain,
  );
  if (isRepeated) return { verdict: "no-progress", step };
  const isOnward = step !== null || relations.some((relation) => isNearer(relation, work, known));
  const verdict: LineVerdict = isOnward ? "progress" : "no-progress";
  return { verdict, step };
}

/** `x = 6/2 = 3` says in the end that x is 3. */
function lastOfChain(relations: readonly Relation[]): readonly Relation[] {
  const [first, last] = [relations[0], relations.at(-1)];
  return first === undefined || last === undefined ? [] : [{ ...first, right: last.right }];
}

/** One unknown only, a letter alone, or an equation multiplied so that coefficients match. */
function isNearer(relation: Relation, { task, truth }: Work, known: ReadonlySet<string>): boolean {
  const own = lettersIn({ kind: "relation", relation });
  if (own.length === 0) return truth.kind !== "point";
  if (own.length === 1) return !known.has(own[0] ?? "");
  if (isolatedLetter(relation, task.letters) !== null) return true;
  const row = rowOf(relation, task.letters);
  const rows = task.relations.map((one) => rowOf(one, task.letters));
  return (
    row !== null &&
    rows.some(
      (one) =>
        one !== null &&
        !isMultiple(one, row) &&
        (one.a.abs().equals(row.a.abs()) || one.b.abs().equals(row.b.abs())),
    )
  );
}

function stepName({ task }: Work, relations: readonly Relation[]): string | null {
  const plain = relations.map(relationToPlain).join(", ");
  const steps = (["substitution", "elimination"] as const).flatMap((method) => systemSteps(task, method));
  return steps.find((step) => step.line === plain)?.name ?? null;
}

function traced(work: Work, relations: readonly Relation[]) {
  const { task, problem, previousLines } = work;
  const own = (["substitution", "elimination"] as const)
    .flatMap((method) => systemSteps(task, method))
    .map((step) => step.line);
  const lines = [...[...previousLines].reverse(), problem.statement, ...own];
  const rows = relations.map((relation) => rowOf(relation, task.letters));
  const plain = relations.map(relationToPlain).join(", ");
  const isSame = (line: string) => line === plain || sameRows(line, rows, task);
  const trace = traceByRules(systemRules, problem, lines, isSame);
  return trace === null ? {} : { ...trace, values: { ...trace.values, given: work.text } };
}

function sameRows(line: string, rows: readonly (Row | null)[], task: SystemTask): boolean {
  const made = relationsOf(readExpression(line)).map((relation) => rowOf(relation, task.letters));
  if (made.length !== rows.length) return false;
  return made.every((row, index) => {
    const given = rows[index];
    return row !== null && given != null && key(row) === key(given);
  });
}

/** The same for all multiples of an equation. */
function key(row: Row): string {
  const lead = [row.a, row.b, row.c].find((value) => !value.equals(0));
  const scaled = lead === undefined ? row : { a: row.a.div(lead), b: row.b.div(lead), c: row.c.div(lead) };
  return [scaled.a, scaled.b, scaled.c].map((value: Fraction) => value.toFraction()).join(" ");
}
