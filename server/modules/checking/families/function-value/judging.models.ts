import { sameExpression } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { isFinished, judgePolynomial } from "../polynomial/judging.models.ts";
import { lastExpression } from "../polynomial/last-expression.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { functionRules } from "./function-value.rules.models.ts";
import { functionSteps } from "./solving.models.ts";
import {
  type FunctionTask,
  innerEquation,
  innerEvaluation,
  putIn,
  taskOf,
  withoutHead,
} from "./task.models.ts";

/** Judges a line of work on a function's value (see `ProblemFamily.judgeLine`). */
export function judgeFunctionValue(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  if (task === null) return judgement(text, "unchecked");
  const equation = innerEquation(task);
  if (equation !== null) {
    const lines = previousLines.filter((line) => line !== problem.statement);
    const judged = equation.family.judgeLine(equation.problem, [equation.problem.statement, ...lines], text);
    return { ...judged, ...ownTrace(judged, problem, task, text) };
  }
  const rest = withoutHead(text, task);
  const inner = innerEvaluation(task);
  if (inner === null) return judgeExpression(problem, task, previousLines, text);
  const lines = previousLines.map((line) =>
    line === problem.statement ? inner.statement : withoutHead(line, task),
  );
  const judged = judgePolynomial(inner, lines, rest);
  const latex = readToLatex(readExpression(text), text);
  // `f(4) = 8x + 12` is said of the function's value, so what the rules explain is wrong and no side work.
  const isClaim = rest !== text && judged.verdict === "unchecked";
  const claimed = isClaim ? traced(problem, task, rest, false) : null;
  if (claimed !== null) return { ...judged, text, latex, verdict: "wrong", ...claimed };
  return { ...judged, text, latex, ...ownTrace(judged, problem, task, rest) };
}

function judgement(text: string, verdict: LineVerdict, trace: Partial<RuleTrace> = {}): LineJudgement {
  return {
    text,
    latex: readToLatex(readExpression(text), text),
    verdict,
    step: null,
    misconception: trace.misconception ?? null,
    values: trace.values ?? {},
  };
}

/** The family's own rules come before those of the family that it hands its lines to. */
function ownTrace(
  judged: LineJudgement,
  problem: Problem,
  task: FunctionTask,
  rest: string,
): Partial<RuleTrace> {
  if (!["wrong", "loses-solutions", "adds-solutions"].includes(judged.verdict)) return {};
  return traced(problem, task, rest, judged.misconception === null) ?? {};
}

function traced(problem: Problem, task: FunctionTask, rest: string, isLoose: boolean): RuleTrace | null {
  const end = lastExpression(rest);
  const lines = [problem.statement, ...functionSteps(task, problem).map((step) => step.line)];
  const plain = rest.trim();
  const trace = traceByRules(functionRules, problem, lines, (line) => {
    const made = withoutHead(line, task);
    return made === plain || (isLoose && end !== null && isEqual(made, end));
  });
  return trace === null ? null : { ...trace, values: { ...trace.values, given: rest } };
}

function isEqual(line: string, end: Expression): boolean {
  const made = lastExpression(line);
  return made !== null && sameExpression(made, end) === true;
}

/** Lines on `f(a + 1)`: expressions that must equal the body with the argument put in. */
function judgeExpression(
  problem: Problem,
  task: FunctionTask,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const rest = withoutHead(text, task);
  const read = readExpression(rest.replace(/^\s*=/, ""));
  const parts =
    read.kind === "expression"
      ? [read.expression]
      : read.kind === "relation" && read.relation.sign === "="
        ? [read.relation.left, read.relation.right]
        : read.kind === "chain"
          ? read.parts
          : [];
  const end = parts.at(-1);
  const truth = putIn(task);
  const allowed = lettersIn({ kind: "expression", expression: truth });
  const isForeign = parts.some((part) =>
    lettersIn({ kind: "expression", expression: part }).some(
      (letter) => !allowed.includes(letter) && letter !== task.letter,
    ),
  );
  if (end === undefined || isForeign) return judgement(text, "unchecked");
  const equal = parts.map((part) => sameExpression(part, truth));
  if (equal.includes(null)) return judgement(text, "unchecked");
  if (equal.every((same) => same === true)) {
    if (isFinished({ kind: "simplify", expression: truth }, end)) return judgement(text, "finished");
    const plain = expressionToPlain(end);
    const isRepeated = previousLines.some((line) => lastPlain(withoutHead(line, task)) === plain);
    return judgement(text, isRepeated ? "no-progress" : "progress");
  }
  const trace: Partial<RuleTrace> = traced(problem, task, expressionToPlain(end), true) ?? {};
  const isAnswer = rest !== text || trace.misconception !== undefined || equal[0] === true;
  return judgement(text, isAnswer ? "wrong" : "unchecked", trace);
}

function lastPlain(line: string): string {
  const end = lastExpression(line);
  return end === null ? "" : expressionToPlain(end);
}
