import type { Problem, SolutionStep } from "../../checking/checking.models.ts";
import { nextStep, solve } from "../../checking/engine.ts";
import type { Situation } from "./situation.models.ts";

/** What a reply must not say, and what it may although it looks like an answer. */
export interface Protection {
  readonly forbidden: readonly string[];
  readonly allowed: readonly string[];
}

/** Most steps that are followed from one line. */
const mostSteps = 20;

/**
 * Forbidden are the answer and every line between the student's last right line and it; allowed are the
 * right lines the student wrote and what this move was given leave to tell.
 * @param told lines this move tells under the class policy; `everything` lifts the protection
 */
export function protectionOf(situation: Situation, told: readonly string[] | "everything" = []): Protection {
  const stated = situation.lines.map((line) => line.text);
  const answer = answerOf(situation);
  const mayConfirm = situation.context.policy !== "exam" && situation.done;
  const remaining =
    situation.problem && !situation.done ? linesAhead(situation.problem, situation.lines.at(-1)?.text) : [];
  if (told === "everything")
    return { forbidden: [], allowed: unique([...stated, ...remaining, ...(answer ? [answer] : [])]) };
  const allowed = unique([...stated, ...told, ...(mayConfirm && answer !== null ? [answer] : [])]);
  const forbidden = unique([...(answer === null ? [] : [answer]), ...remaining]);
  return { forbidden: forbidden.filter((line) => !allowed.includes(line)), allowed };
}

/** The answer in plain notation: computed where the engine can, else as the private solution has it. */
export function answerOf(situation: Situation): string | null {
  if (situation.problem) return solve(situation.problem).answer;
  if (situation.diagnosis.newConcept !== null) return null;
  return situation.context.solution?.answer ?? null;
}

/** The steps from a line to the answer. */
export function stepsAhead(problem: Problem, from: string): readonly SolutionStep[] {
  const steps: SolutionStep[] = [];
  let line = from;
  while (steps.length < mostSteps) {
    const step = nextStep(problem, line);
    if (step === null || step.line === line) break;
    steps.push(step);
    line = step.line;
  }
  return steps;
}

function linesAhead(problem: Problem, from: string | undefined): readonly string[] {
  const ahead = from === undefined ? [] : stepsAhead(problem, from);
  return ahead.map((step) => step.line);
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
