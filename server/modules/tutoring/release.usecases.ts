import { phrase } from "../../llm/builtin/voice.ts";
import { makeGuardBrief } from "./guard/brief.models.ts";
import type { GuardBrief, HoldReason } from "./guard/guard.models.ts";
import { judgeSegment } from "./guard/judge.models.ts";
import { makeSegmenter } from "./guard/segmenter.models.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import type { Alert, Decision, Locale, TurnContext } from "./turn.models.ts";

/** Where released text goes. */
export interface Outlet {
  readonly released: string;
  writeText(text: string): void;
}

export interface Hold {
  readonly reason: HoldReason;
  readonly detail: string;
}

/** Said when even the engine's own wording was held back: gives nothing away, asks for the next try. */
const lastResort: Readonly<Record<Locale, string>> = {
  en: "Tell me what you would try next, and why.",
  es: "Dime qué probarías ahora y por qué.",
};

/** What the guard protects in this reply. */
export function briefFor(decision: Decision, context: TurnContext, studentText: string): GuardBrief {
  const answer = context.solution?.answer ?? null;
  const problem = context.state.problem?.statement ?? context.state.openProblem ?? null;
  // What a person of the class told the student may be said again.
  const told = (context.people ?? []).flatMap(({ text }) => text.split("\n"));
  return makeGuardBrief({
    problem,
    answer,
    forbidden: decision.forbidden.filter((line) => line !== answer),
    allowed: [...decision.allowed, ...told],
    policy: context.policy,
    confirmable:
      answer !== null &&
      (decision.allowed.includes(answer) || told.some((line) => tells(line, problem, answer))),
    history: [
      ...context.history.flatMap((past) => [
        { role: "user" as const, text: past.studentText },
        { role: "assistant" as const, text: past.replyText },
      ]),
      { role: "user" as const, text: studentText },
    ],
  });
}

/** Whether a person's line gives the answer away. */
function tells(line: string, problem: string | null, answer: string): boolean {
  const bare = makeGuardBrief({ problem, answer, policy: "coach", confirmable: false });
  const verdict = judgeSegment(bare, "", line);
  return (
    verdict.kind === "hold" && (verdict.reason === "states-answer" || verdict.reason === "derivable-answer")
  );
}

/**
 * Lets text through segment by segment, each judged together with all released before it, and stops at
 * the first that is held.
 * @returns the hold, or null when all was released
 */
export async function releaseGuarded(
  deltas: AsyncIterable<string>,
  brief: GuardBrief,
  outlet: Outlet,
): Promise<Hold | null> {
  const segmenter = makeSegmenter();
  const release = (segments: readonly string[]): Hold | null => {
    for (const segment of segments) {
      const verdict = judgeSegment(brief, outlet.released, segment);
      if (verdict.kind === "hold") return { reason: verdict.reason, detail: verdict.detail };
      outlet.writeText(segment);
    }
    return null;
  };
  for await (const delta of deltas) {
    const hold = release(segmenter.push(delta));
    if (hold) return hold;
  }
  return release(segmenter.flush());
}

/**
 * Finishes a reply in the engine's own wording of the move, without repeating what was said. Its words go
 * through the guard too; a segment that is held is left out.
 */
export function finishInOwnWords(
  decision: Decision,
  context: TurnContext,
  brief: GuardBrief,
  outlet: Outlet,
): void {
  const rest = phrase(decision, context, { released: outlet.released });
  const before = outlet.released;
  const segmenter = makeSegmenter();
  for (const segment of [...segmenter.push(joined(before, rest)), ...segmenter.flush()]) {
    if (judgeSegment(brief, outlet.released, segment).kind === "release") outlet.writeText(segment);
  }
  if (outlet.released.trim() === "") outlet.writeText(lastResort[context.locale]);
}

function joined(before: string, rest: string): string {
  if (before === "" || rest === "" || /\n\s*$/.test(before)) return rest;
  return `\n\n${rest}`;
}

/** What the guard did, as a reason. */
export function guardedBecause(hold: Hold | null): Because {
  return hold ? { code: `guard.held-${hold.reason}`, values: {} } : { code: "guard.released", values: {} };
}

/** The teacher is told of what was held back. */
export function heldAlert(hold: Hold | null): Alert[] {
  return hold ? [{ kind: "guard-held", severity: "notice", because: guardedBecause(hold) }] : [];
}
