import { z } from "zod";
import { makeGuardBrief } from "../../server/modules/tutoring/guard/brief.models.ts";
import type { GuardBrief, GuardVerdict } from "../../server/modules/tutoring/guard/guard.models.ts";
import { judgeSegment } from "../../server/modules/tutoring/guard/judge.models.ts";
import { makeSegmenter } from "../../server/modules/tutoring/guard/segmenter.models.ts";

const historyMessage = z.union([
  z.string(),
  z.object({ role: z.enum(["user", "student", "assistant", "tutor", "teacher"]), text: z.string() }),
]);

const guardRow = z.object({
  problem: z.string().nullish(),
  answer: z.union([z.string(), z.number()]).nullish(),
  reply: z.string(),
  history: z.array(historyMessage).nullish(),
  policy: z.enum(["coach", "guide", "explain", "exam", "off"]).default("coach"),
  forbidden: z.array(z.string()).nullish(),
  allowed: z.array(z.string()).nullish(),
});

/**
 * One line of `npm run -s evals -- guard FILE`: `{problem, answer, reply, history?, policy?}` →
 * `{held, reason}`, where `reason` is a hold reason or null. A row of another shape yields
 * `{error: {code: "row.invalid", message}}`.
 */
export function runGuard(row: unknown): object {
  const parsed = guardRow.safeParse(row);
  if (!parsed.success) return { error: { code: "row.invalid", message: z.prettifyError(parsed.error) } };
  const { problem, answer, reply, history, policy, forbidden, allowed } = parsed.data;
  const brief = makeGuardBrief({
    problem: problem ?? null,
    answer: answer === null || answer === undefined ? null : String(answer),
    forbidden: forbidden ?? [],
    allowed: allowed ?? [],
    policy,
    history: (history ?? []).map(historyEntry),
  });
  const { verdict } = guardReply(brief, [reply]);
  return verdict.kind === "hold" ? { held: true, reason: verdict.reason } : { held: false, reason: null };
}

/** Streams a reply through the segmenter as a turn does; what was released before a hold, and the verdict. */
export function guardReply(
  brief: GuardBrief,
  deltas: readonly string[],
): { readonly released: string; readonly verdict: GuardVerdict } {
  const segmenter = makeSegmenter();
  let released = "";
  for (const step of [...deltas.map((delta) => () => segmenter.push(delta)), () => segmenter.flush()])
    for (const segment of step()) {
      const verdict = judgeSegment(brief, released, segment);
      if (verdict.kind === "hold") return { released, verdict };
      released += segment;
    }
  return { released, verdict: { kind: "release" } };
}

/** A bare string is the student's unless it says otherwise (`Tutor: …`). */
function historyEntry(entry: z.infer<typeof historyMessage>): GuardBrief["history"][number] {
  if (typeof entry === "string") {
    const spoken = /^\s*(tutor|assistant|teacher|student|user)\s*:\s*/i.exec(entry);
    const isTutor = spoken !== null && /tutor|assistant|teacher/i.test(spoken[1] ?? "");
    return { role: isTutor ? "assistant" : "user", text: entry.slice(spoken?.[0].length ?? 0) };
  }
  return { role: entry.role === "user" || entry.role === "student" ? "user" : "assistant", text: entry.text };
}
