import type { Problem } from "../../checking/checking.models.ts";
import { nextStep } from "../../checking/engine.ts";
import { operations } from "./lexicon.ts";
import { foldText } from "./wording.models.ts";

type Operation = keyof typeof operations;

/** Which spoken operations are the step of that name. The sign of a term decides between two. */
const operationsByStep: Readonly<Record<string, readonly Operation[]>> = {
  distribute: ["distribute"],
  "combine-like-terms": ["combine"],
  "collect-unknown": ["subtract", "add"],
  "undo-addition": ["subtract", "add"],
  "undo-multiplication": ["divide", "multiply"],
  "clear-fractions": ["multiply"],
  "common-denominator": ["common"],
  "convert-percent": ["convert", "divide"],
  "divide-fractions": ["flip", "multiply"],
  "multiply-divide": ["multiply", "divide"],
};

/** Words of a plan: longer messages are explanations rather than plans. */
const mostWords = 16;

/**
 * Whether a message says what the student would do next without doing it ("subtract 5 from both sides"), and
 * whether that is surely the step that comes next: the right operation with the right number. Null when it is no plan.
 */
export function readPlan(text: string, problem: Problem, line: string): "plan" | "plan-right" | null {
  const folded = foldText(text);
  if (
    folded.split(" ").length > mostWords ||
    /[=<>≤≥]/.test(folded) ||
    /\b(what|how|que|como)\b.*\?/.test(folded)
  )
    return null;
  const named = namedIn(folded);
  if (named.length === 0) return null;
  const step = nextStep(problem, line);
  if (step === null) return "plan";
  const wanted = operationsByStep[step.name] ?? [];
  const fits = named.some((operation) => wanted.includes(operation)) && wanted.length > 0;
  return fits && namesItsNumber(folded, step.name, line, problem.unknown, named) ? "plan-right" : "plan";
}

function namedIn(folded: string): readonly Operation[] {
  // The keys of a constant record are its own names.
  const names = Object.keys(operations) as readonly Operation[];
  return names.filter((name) => operations[name].test(folded));
}

/** Undoing needs the right opposite of the right number; other steps are named well enough by their name. */
function namesItsNumber(
  folded: string,
  step: string,
  line: string,
  unknown: string | null,
  named: readonly Operation[],
): boolean {
  if (step !== "undo-addition" && step !== "undo-multiplication" && step !== "collect-unknown") return true;
  const number = /\d+/.exec(folded)?.[0];
  if (number === undefined || unknown === null) return false;
  const bare = line.replace(/\s|\*/g, "");
  const has = (pattern: string) => new RegExp(pattern).test(bare);
  if (step === "undo-addition") {
    const added = has(`\\+${number}(?![\\d.${unknown}/(])`) || has(`(^|=|<|>)${number}\\+`);
    const taken = has(`-${number}(?![\\d.${unknown}/(])`);
    return (added && named.includes("subtract")) || (taken && !added && named.includes("add"));
  }
  if (step === "undo-multiplication") {
    const divided = has(`${unknown}\\)?/${number}(?!\\d)`);
    return divided
      ? named.includes("multiply")
      : has(`(^|[^\\d.])${number}${unknown}`) && named.includes("divide");
  }
  const term = new RegExp(`([+-]?)${number}${unknown}`).exec(bare);
  return term !== null && named.includes(term[1] === "-" ? "add" : "subtract");
}
