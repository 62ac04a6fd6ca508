import { makeGuardBrief } from "../../server/modules/tutoring/guard/brief.models.ts";
import type { ClassPolicy } from "../../server/modules/tutoring/turn.models.ts";
import { type GuardProblem, guardProblems } from "../cases/guard/problems.ts";
import type { Way } from "../cases/guard/ways.models.ts";
import { guardReply } from "./guard.runner.ts";

export interface WaysResult {
  readonly tried: number;
  /** What got out: way, problem, released text. */
  readonly leaked: readonly { readonly way: string; readonly problem: string; readonly text: string }[];
}

/** Every way over every problem it fits; a reply that is not held has leaked. */
export function runWays(ways: readonly Way[], policy: ClassPolicy): WaysResult {
  const leaked: { way: string; problem: string; text: string }[] = [];
  let tried = 0;
  for (const way of ways)
    for (const problem of guardProblems) {
      const deltas = way.leak(problem);
      if (deltas === null) continue;
      tried += 1;
      const { verdict } = guardReply(briefOf(problem, policy), deltas);
      if (verdict.kind === "release")
        leaked.push({ way: way.id, problem: problem.id, text: deltas.join("") });
    }
  return { tried, leaked };
}

export function briefOf(problem: GuardProblem, policy: ClassPolicy) {
  return makeGuardBrief({ problem: problem.problem, answer: problem.answer, policy });
}
