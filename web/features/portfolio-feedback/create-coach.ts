import { createSignal, onCleanup } from "solid-js";
import {
  type CoachPart,
  coachPartSchema,
} from "../../../server/modules/portfolio/feedback/coach/coach.schemas.ts";
import type { Comment, Feedback } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { ApiError, isAbort, toApiError } from "../../lib/api-error.ts";
import { readEvents } from "../../lib/read-events.ts";

/** How an answer of the coach ended: with what is kept, or (null) with feedback that waits for a teacher. */
export type CoachEnd = { readonly feedback: Feedback | null };

/** The coach's answer as it comes: how far it is, and the comments so far. */
export function createCoach(request: (rubric: string, signal: AbortSignal) => Promise<Response>) {
  const [busy, setBusy] = createSignal(false);
  const [progress, setProgress] = createSignal<{ readonly done: number; readonly of: number }>();
  const [coming, setComing] = createSignal<readonly Comment[]>([]);
  const [error, setError] = createSignal<ApiError>();
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());

  /** @returns null where it didn't come to its end; `error` says why */
  async function ask(rubric: string): Promise<CoachEnd | null> {
    if (busy()) return null;
    setBusy(true);
    setError(undefined);
    setComing([]);
    setProgress(undefined);
    try {
      const { body } = await request(rubric, leaving.signal);
      if (body)
        for await (const part of readEvents(body, coachPartSchema)) {
          const end = take(part);
          if (end) return end;
        }
      throw new ApiError("client.offline", 0, "The feedback broke off");
    } catch (thrown) {
      // An ended session is asked about in a dialog of its own.
      const reason = toApiError(thrown);
      if (!isAbort(thrown) && reason.code !== "auth.required") setError(reason);
      return null;
    } finally {
      setBusy(false);
    }
  }

  function take(part: CoachPart): CoachEnd | null {
    if ("error" in part) throw new ApiError(part.error.code, 409, part.error.message);
    if ("feedback" in part) return { feedback: part.feedback };
    if ("waiting" in part) return { feedback: null };
    if ("comment" in part) setComing((before) => [...before, part.comment]);
    else setProgress(part);
    return null;
  }

  return { busy, progress, coming, error, ask };
}
