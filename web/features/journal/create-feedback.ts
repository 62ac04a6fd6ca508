import { createSignal, onCleanup } from "solid-js";
import { z } from "zod";
import {
  type FeedbackView,
  feedbackSchema,
} from "../../../server/modules/journal/entries/entries.schemas.ts";
import { ApiError, isAbort, toApiError } from "../../lib/api-error.ts";
import { readEvents } from "../../lib/read-events.ts";

/** An event of the stream: a piece of the text, or at the end the feedback as it was kept. */
const eventSchema = z.union([
  z.object({ feedback: feedbackSchema }),
  z.object({ text: z.string() }),
  z.object({ error: z.object({ code: z.string(), message: z.string() }) }),
]);
type FeedbackEvent = z.infer<typeof eventSchema>;

/** Feedback that is asked for on this page: the text as it comes, and what has come. */
export function createFeedback(request: (signal: AbortSignal) => Promise<Response>) {
  const [busy, setBusy] = createSignal(false);
  const [coming, setComing] = createSignal("");
  const [added, setAdded] = createSignal<readonly FeedbackView[]>([]);
  const [error, setError] = createSignal<ApiError>();
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());

  async function ask(): Promise<void> {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    setComing("");
    try {
      const { body } = await request(leaving.signal);
      if (body) for await (const event of readEvents(body, eventSchema)) take(event);
      if (busy()) throw new ApiError("client.offline", 0, "The feedback broke off");
    } catch (thrown) {
      // An ended session is asked about in a dialog of its own.
      const reason = toApiError(thrown);
      if (!isAbort(thrown) && reason.code !== "auth.required") setError(reason);
    } finally {
      setBusy(false);
    }
  }

  function take(event: FeedbackEvent): void {
    if ("error" in event) throw new ApiError(event.error.code, 500, event.error.message);
    if ("text" in event) setComing((text) => text + event.text);
    else {
      setAdded((before) => [event.feedback, ...before]);
      setBusy(false);
    }
  }

  return { busy, coming, added, error, ask };
}
