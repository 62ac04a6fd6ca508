import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { sameValue } from "../../equality/same-value.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { isApproximation } from "../../linking.models.ts";
import { expressionToLatex, expressionToPlain, mentionsLetter } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { type Claim, readClaim, type Subject } from "./claims.models.ts";
import { derivativeRules } from "./derivative.rules.models.ts";
import { derivativeOf, mentions } from "./differentiating.models.ts";
import { subjectLatex } from "./heads.models.ts";
import { isTidy } from "./simplifying.models.ts";
import { derivativeSteps } from "./solving.models.ts";
import { type DerivativeTask, problemOf, putIn, taskOf } from "./task.models.ts";
import { derivativeOfTask, isDerivativeOfPart, isPart, truthOf } from "./truth.models.ts";

interface Judged {
  readonly verdict: LineVerdict;
  readonly trace?: RuleTrace | null;
}

/** Parts of a line that are looked at. */
const partBound = 6;

/** Judges a line of work on a derivative by value (see `ProblemFamily.judgeLine`). */
export function judgeDerivative(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  const claim = task === null ? null : readClaim(text, task);
  if (task === null || claim === null || claim.parts.length > partBound || isForeign(claim, task))
    return { ...blank(text, readToLatex(readExpression(text), text)), verdict: "unchecked" };
  const before = previousLines.flatMap((line) =>
    line === problem.statement ? [] : (readClaim(line, task) ?? []),
  );
  const { verdict: found, trace = null } = judgeClaim(claim, task, before);
  const verdict = found === "finished" && claim.isOpen ? "progress" : found;
  const plain = expressionToPlain(lastOf(claim.parts));
  const isStep = verdict === "progress" || verdict === "finished";
  const steps = isStep ? derivativeSteps(task, problem.skill) : [];
  return {
    ...blank(text, claimLatex(claim, task)),
    verdict,
    step: steps.find((one) => one.line === plain)?.name ?? null,
    misconception: trace?.misconception ?? null,
    values: trace?.values ?? {},
  };
}

const blank = (text: string, latex: string) => ({
  text,
  latex,
  step: null,
  misconception: null,
  values: {},
});

function claimLatex(claim: Claim, task: DerivativeTask): string {
  const head = subjectLatex(claim, task);
  return [...(head === "" ? [] : [head]), ...claim.parts.map(expressionToLatex)].join(" = ");
}

const lastOf = (parts: readonly Expression[]): Expression =>
  parts[parts.length - 1] ?? { kind: "letter", name: "" };

/** Letters that the task does not have: what such a line says can't be told. */
function isForeign({ subject, parts }: Claim, { body, letter }: DerivativeTask): boolean {
  if (subject.kind === "part") return false;
  const own = [letter, ...lettersIn({ kind: "expression", expression: body })];
  return parts.some((part) =>
    lettersIn({ kind: "expression", expression: part }).some((one) => !own.includes(one)),
  );
}

function judgeClaim(claim: Claim, task: DerivativeTask, before: readonly Claim[]): Judged {
  const { subject, parts } = claim;
  switch (subject.kind) {
    case "bare":
      return judgeBare(parts, task, before);
    case "derivative":
      return judgeDerivativeClaim(parts, task, before);
    case "value":
      return judgeValueClaim(subject.at, parts, task, before);
    case "function":
      return judgeFunctionClaim(subject.at, parts, task);
    case "derivative-of":
      return judgeOther(subject.of, parts, task, before);
    case "part":
      return judgePart(subject, parts, task, before);
  }
}

/** Whether each part is the truth; null where one can't be decided. */
function equalities(truth: Expression, parts: readonly Expression[]): readonly boolean[] | null {
  const equal = parts.map((part) => sameValue(truth, part));
  return equal.includes(null) ? null : equal.map((one) => one === true);
}

function judgeDerivativeClaim(
  parts: readonly Expression[],
  task: DerivativeTask,
  before: readonly Claim[],
): Judged {
  if (task.at === null) return judgeAnswer(truthOf(task), parts, task, before);
  const derivative = derivativeOfTask(task);
  const equal = equalities(derivative, parts);
  if (equal === null) return { verdict: "unchecked" };
  if (equal.every((one) => one)) return { verdict: isRepeated(parts, before) ? "no-progress" : "progress" };
  // `f'(x) = 6` for f'(3) = 6: the place is missing, the number is right.
  const isValue = !mentionsLetter(lastOf(parts)) && sameValue(truthOf(task), lastOf(parts)) === true;
  if (isValue) return { verdict: "unchecked" };
  return wrong(parts, mentionsLetter(lastOf(parts)) ? { ...task, at: null } : task);
}

/** What answers the task: all parts must be the truth. */
function judgeAnswer(
  truth: Expression,
  parts: readonly Expression[],
  task: DerivativeTask,
  before: readonly Claim[],
): Judged {
  const equal = equalities(truth, parts);
  if (equal === null) return { verdict: "unchecked" };
  if (equal.every((one) => one)) return right(parts, before);
  if (isApproximation(truth, lastOf(parts))) return { verdict: "unchecked" };
  return wrong(parts, task);
}

function right(parts: readonly Expression[], before: readonly Claim[]): Judged {
  if (isTidy(lastOf(parts))) return { verdict: "finished" };
  return { verdict: isRepeated(parts, before) ? "no-progress" : "progress" };
}

function wrong(parts: readonly Expression[], task: DerivativeTask): Judged {
  return { verdict: "wrong", trace: traced(lastOf(parts), task) };
}

function isRepeated(parts: readonly Expression[], before: readonly Claim[]): boolean {
  const plain = expressionToPlain(lastOf(parts));
  return before.some((claim) => expressionToPlain(lastOf(claim.parts)) === plain);
}

/** The misconception whose rule gives an expression of the same value. */
function traced(end: Expression, task: DerivativeTask): RuleTrace | null {
  const problem = problemOf(task);
  const trace = traceByRules(derivativeRules, problem, [problem.statement], (line) => {
    const made = readClaim(line, task)?.parts.at(-1);
    return made !== undefined && sameValue(made, end) === true;
  });
  return trace === null
    ? null
    : { ...trace, values: { ...trace.values, given: expressionToPlain(end), letter: task.letter } };
}

/** The derivative at a number, the task's own or another one. */
function judgeValueClaim(
  at: Expression,
  parts: readonly Expression[],
  task: DerivativeTask,
  before: readonly Claim[],
): Judged {
  const isAsked = task.at !== null && sameValue(task.at, at) === true;
  if (isAsked) return judgeMixed(parts, task, before);
  const truth = putIn(derivativeOfTask(task), task.letter, at);
  const equal = equalities(truth, parts);
  if (equal === null || isApproximation(truth, lastOf(parts))) return { verdict: "unchecked" };
  return { verdict: equal.every((one) => one) ? "no-progress" : "wrong" };
}

/** `f'(3) = 2x = 2 * 3 = 6`: the derivative may stand before the number is put in. */
function judgeMixed(parts: readonly Expression[], task: DerivativeTask, before: readonly Claim[]): Judged {
  const derivative = derivativeOfTask(task);
  const general = parts.filter((part) => mentions(part, task.letter));
  const values = parts.slice(general.length);
  const isInOrder = values.every((part) => !mentions(part, task.letter));
  const equal = equalities(derivative, general);
  if (!isInOrder || equal === null) return { verdict: "unchecked" };
  if (equal.includes(false)) return wrong(general.slice(0, equal.indexOf(false) + 1), { ...task, at: null });
  if (values.length === 0) return { verdict: isRepeated(parts, before) ? "no-progress" : "progress" };
  return judgeAnswer(truthOf(task), values, task, before);
}

/** Only what is right is said of the function itself: `f(x) = 2x` for the derivative is a slip of notation. */
function judgeFunctionClaim(
  at: Expression | null,
  parts: readonly Expression[],
  { body, letter }: DerivativeTask,
): Judged {
  const truth = at === null ? body : putIn(body, letter, at);
  const isRight = equalities(truth, parts)?.every((one) => one) ?? false;
  return { verdict: isRight ? "no-progress" : "unchecked" };
}

/** `(x^2)' = 2x`: true or not by itself. */
function judgeOther(
  of: Expression,
  parts: readonly Expression[],
  task: DerivativeTask,
  before: readonly Claim[],
): Judged {
  const own: DerivativeTask = { ...task, body: of, at: null };
  const isWhole = sameValue(of, task.body) === true;
  if (isWhole) return judgeDerivativeClaim(parts, task, before);
  const derivative = derivativeOf(of, task.letter);
  const equal = derivative === null ? null : equalities(derivative, parts);
  if (equal === null) return { verdict: "unchecked" };
  if (!equal.every((one) => one)) return wrong(parts, own);
  return { verdict: isPart(of, task) ? "progress" : "no-progress" };
}

/** `u = x^2` and `u' = 2x`: a derivative is compared with the part that was named before. */
function judgePart(
  subject: Subject & { readonly kind: "part" },
  parts: readonly Expression[],
  task: DerivativeTask,
  before: readonly Claim[],
): Judged {
  if (!subject.isDerivative)
    return { verdict: parts.every((part) => isPart(part, task)) ? "no-progress" : "unchecked" };
  const named = before.findLast(
    ({ subject: other }) => other.kind === "part" && other.name === subject.name && !other.isDerivative,
  );
  if (named !== undefined) {
    const letters = lettersIn({ kind: "expression", expression: lastOf(named.parts) });
    return letters.every((one) => one === task.letter)
      ? judgeOther(lastOf(named.parts), parts, task, before)
      : { verdict: "unchecked" };
  }
  return { verdict: parts.every((part) => isDerivativeOfPart(part, task)) ? "progress" : "unchecked" };
}

/** An expression that names nothing is taken for the answer, unless it may be work on a part. */
function judgeBare(parts: readonly Expression[], task: DerivativeTask, before: readonly Claim[]): Judged {
  const [first, ...others] = parts;
  if (first === undefined) return { verdict: "unchecked" };
  const answer =
    task.at === null ? judgeAnswer(truthOf(task), parts, task, before) : judgeMixed(parts, task, before);
  if (answer.verdict !== "wrong") return answer;
  if (others.length === 0) return isSideWork(first, task, answer) ? { verdict: "unchecked" } : answer;
  // `x^2 = 2x`: a function is not its derivative, but what is meant may be right.
  if (sameValue(first, task.body) === true) {
    const rest = judgeBare(others, task, before);
    return rest.verdict === "wrong" ? rest : { verdict: "unchecked" };
  }
  const starts = [truthOf(task), derivativeOfTask(task)].some((truth) => sameValue(truth, first) === true);
  const isFalseSum = !parts.some(mentionsLetter) && others.some((part) => sameValue(first, part) === false);
  return starts || isFalseSum || answer.trace != null ? answer : { verdict: "unchecked" };
}

/** The derivative of a part, a part itself, the function again, or a number where a function is asked for. */
function isSideWork(expression: Expression, task: DerivativeTask, answer: Judged): boolean {
  if (sameValue(expression, task.body) === true) return true;
  if (isPart(expression, task) || isDerivativeOfPart(expression, task)) return true;
  const isLoose = !mentionsLetter(expression) && (task.at === null || mentionsLetter(truthOf(task)));
  return isLoose && answer.trace == null;
}
