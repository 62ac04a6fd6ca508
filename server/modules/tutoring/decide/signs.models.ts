import type { Decision, Diagnosis, Signs, TutoringState } from "../turn.models.ts";

/** A learner of whom nothing was seen yet. */
export const noSigns: Signs = { stalled: 0, stalledTurns: 0, seeking: 0 };

/**
 * Points of stalling from which somebody is stuck, and after how many more it is told again. One turn brings at most
 * one, however long it took: pausing to think is no sign of anything.
 */
const stuckAt = 4;
const stuckAgain = 3;

/** Points of asking for the answer from which it is sought rather than the way to it, and when it is told again. */
const seekingAt = 3;
const seekingAgain = 2;

/**
 * How the learner gets on, after a turn. A turn that brings the work forward ends a stall. A failed try, a hollow reply
 * or a discouraged word is one point; a hint asked for is half a point, since using hints is how they are meant, and so
 * is an answer asked for, which is counted beside it. What can't be judged, questions and talk change nothing.
 * Asking for the answer is one point, wherever it is asked; each honest try takes one back.
 */
export function signsAfter(state: TutoringState, diagnosis: Diagnosis, decision: Decision): Signs {
  const before = state.signs ?? noSigns;
  if (decision.move === "support") return before;
  return { ...stallAfter(before, state, diagnosis), seeking: seekingAfter(before, diagnosis) };
}

function stallAfter(
  before: Signs,
  state: TutoringState,
  diagnosis: Diagnosis,
): Pick<Signs, "stalled" | "stalledTurns"> {
  const begins =
    diagnosis.newProblem !== null || diagnosis.newOpenProblem !== null || diagnosis.newConcept !== null;
  if (begins || state.solved || movesForward(diagnosis)) return { stalled: 0, stalledTurns: 0 };
  const points = isAtWork(state) ? stallOf(diagnosis) : 0;
  return {
    stalled: before.stalled + points,
    stalledTurns: before.stalledTurns + (points > 0 || before.stalledTurns > 0 ? 1 : 0),
  };
}

/** Whether there is something to get on with. */
export function isAtWork({ problem, openProblem, concept, item }: TutoringState): boolean {
  return problem !== null || openProblem !== null || concept !== null || Boolean(item);
}

/** Something that follows, an idea that was said, a smaller question answered. */
function movesForward({ lines, firstWrong, concept, task, solved, nuance }: Diagnosis): boolean {
  if (solved || (concept !== null && concept.newlyCovered.length > 0)) return true;
  if (task !== undefined) return task.verdict === "right" && task.kind !== "plan";
  if (nuance === "reply-right" || nuance === "plan-right") return true;
  return firstWrong === null && lines.some(({ verdict }) => verdict === "progress" || verdict === "finished");
}

function stallOf({ act, lines, concept, task, nuance }: Diagnosis): number {
  if (nuance === "discouraged") return 1;
  switch (act) {
    case "hint-request":
    case "answer-request":
      return 0.5;
    case "low-effort":
    case "stuck":
      return 1;
    case "concept-answer":
      return concept === null ? 0 : 1;
    case "step":
    case "answer": {
      const isJudged =
        lines.some(({ verdict }) => verdict !== "unchecked") ||
        task?.verdict === "wrong" ||
        task?.verdict === "run-on" ||
        nuance === "reply-wrong" ||
        nuance === "guesses";
      return isJudged ? 1 : 0;
    }
    default:
      return 0;
  }
}

function seekingAfter({ seeking }: Signs, diagnosis: Diagnosis): number {
  if (asksForAnswer(diagnosis)) return seeking + 1;
  const tries = diagnosis.lines.length > 0 || diagnosis.act === "step" || diagnosis.act === "concept-answer";
  return tries ? Math.max(0, seeking - 1) : seeking;
}

/** Asks to be told, in so many words or by handing in one guess after the other. */
export function asksForAnswer({ act, nuance }: Diagnosis): boolean {
  return act === "answer-request" || nuance === "wants-answer" || nuance === "guesses";
}

/** Whether this turn makes it stuck, or stuck for longer. */
export function becomesStuck(before: Signs, after: Signs): boolean {
  return steps(after.stalled, stuckAt, stuckAgain) > steps(before.stalled, stuckAt, stuckAgain);
}

/** Whether this turn makes it seeking the answer, or seeking it further. */
export function becomesSeeking(before: Signs, after: Signs): boolean {
  return steps(after.seeking, seekingAt, seekingAgain) > steps(before.seeking, seekingAt, seekingAgain);
}

/** How often something has been told by now. */
function steps(points: number, first: number, again: number): number {
  return points < first ? 0 : 1 + Math.floor((points - first) / again);
}
