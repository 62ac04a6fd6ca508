import { lettersIn, solutionSetOf } from "../../algebra/solution-set.models.ts";
import type { FamilyId, Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { expressionToPlain, relationToLatex, relationToPlain } from "../../reading/printing.models.ts";
import type { ReadResult, Relation } from "../../reading/syntax.models.ts";
import { relationIn } from "./judging.models.ts";
import { type LinearStep, linearLineOf, stepsFrom } from "./solving.models.ts";

/** A linear relation in one letter as a problem of a family, or null. */
export function recogniseLinear(read: ReadResult, family: FamilyId): Problem | null {
  if (read.kind !== "relation" || read.relation.sign === "!=") return null;
  const [unknown, other] = lettersIn(read);
  if (unknown === undefined || other !== undefined) return null;
  if ((read.relation.sign === "=") !== (family === "linear-equation")) return null;
  const line = linearLineOf(read.relation, unknown);
  const set = solutionSetOf(read, unknown);
  if (line === null || line.expandedAway || set === null) return null;
  return {
    family,
    statement: relationToPlain(read.relation),
    latex: relationToLatex(read.relation),
    unknown,
    skill: skillOf(read.relation, unknown),
  };
}

/** Ids of the skills: the hardest thing that a problem asks for. */
export function skillOf(relation: Relation, unknown: string): string {
  const room = relation.sign === "=" ? "linear-equations" : "linear-inequalities";
  const line = linearLineOf(relation, unknown)?.line;
  const terms = line === undefined ? [] : [...line.left, ...line.right];
  const has = (kind: string) => terms.some((term) => term.kind === kind);
  if (terms.some((term) => term.coefficient.d !== 1n) && line?.style === "fraction")
    return `${room}.fractions`;
  if (has("group")) return `${room}.brackets`;
  const onBoth = [relation.left, relation.right].every((side) => expressionToPlain(side).includes(unknown));
  if (onBoth) return `${room}.both-sides`;
  const steps = stepsFrom(relation, unknown).filter((step) => step.name !== "evaluate");
  return steps.length > 1 ? `${room}.two-step` : `${room}.one-step`;
}

const skillsByStep: Readonly<Record<string, string>> = {
  distribute: "brackets",
  "clear-fractions": "fractions",
  "collect-unknown": "both-sides",
  "combine-like-terms": "like-terms",
};

export function toSolutionStep(step: LinearStep, sign: Relation["sign"]): SolutionStep {
  const room = sign === "=" ? "linear-equations" : "linear-inequalities";
  return {
    line: step.line,
    latex: step.latex,
    name: step.name,
    skill: `${room}.${skillsByStep[step.name] ?? "one-step"}`,
    values: step.values,
  };
}

export function solveLinear(problem: Problem): Solution {
  const relation = relationIn(problem.statement);
  const unknown = problem.unknown ?? "x";
  if (relation === null) return { answer: problem.statement, steps: [] };
  const steps = stepsFrom(relation, unknown).map((step) => toSolutionStep(step, relation.sign));
  return { answer: steps.at(-1)?.line ?? inReadingOrder(relation, unknown), steps };
}

/** `5 = x` as `x = 5`. */
function inReadingOrder(relation: Relation, unknown: string): string {
  if (relation.left.kind === "letter" && relation.left.name === unknown) return relationToPlain(relation);
  const flips = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" } as const;
  return relationToPlain({ left: relation.right, sign: flips[relation.sign], right: relation.left });
}

/** The next step from the student's own line; from the statement when that line is no relation. */
export function nextLinearStep(problem: Problem, currentLine: string): SolutionStep | null {
  const relation = relationIn(currentLine);
  if (relation === null) return null;
  const [step] = stepsFrom(relation, problem.unknown ?? "x");
  return step === undefined ? null : toSolutionStep(step, relation.sign);
}
