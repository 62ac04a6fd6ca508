import { createSignal } from "solid-js";
import type { Answered, PracticeView } from "../../../server/modules/learners/practice/practice.schemas.ts";
import type { Api } from "../../lib/api.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { practiceApi } from "./practice-api.ts";

/** What was said of the last answer to the item in hand. */
export type Feedback = Pick<Answered, "verdict" | "done" | "ask">;

/** One practice session in the browser. The server says what is in hand; nothing is lost on reload. */
export function createPractice(options: {
  readonly id: string;
  readonly api: Api;
  readonly locale: () => string;
}) {
  const { id } = options;
  const calls = practiceApi(options.api, options.locale);
  const view = createLoad(options.locale, (_, signal) => calls.view(id, signal), { keepOld: true });
  const [feedback, setFeedback] = createSignal<Feedback>();
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();
  /** An answer keeps its id until it is taken, so that sending it again counts once. */
  let pending: { readonly text: string; readonly id: string } | undefined;
  let shownAt = Date.now();

  async function run(act: () => Promise<PracticeView>): Promise<boolean> {
    if (busy()) return false;
    setBusy(true);
    setFailure(undefined);
    try {
      view.replace(await act());
      return true;
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailure(error);
      if (error.status === 409) await view.reload();
      return false;
    } finally {
      setBusy(false);
    }
  }

  const seq = () => view.data()?.item?.seq ?? 0;
  const fresh = (act: () => Promise<PracticeView>) => async () => {
    const gone = await run(act);
    if (!gone) return;
    setFeedback(undefined);
    shownAt = Date.now();
  };

  return {
    view,
    feedback,
    busy,
    failure,
    forget: () => setFeedback(undefined),
    next: fresh(() => calls.next(id)),
    pass: fresh(() => calls.pass(id, seq())),
    end: fresh(() => calls.end(id)),
    /** @returns whether the answer was taken */
    answer: (text: string, confidence: number | null) =>
      run(async () => {
        if (pending?.text !== text) pending = { text, id: crypto.randomUUID() };
        const took = Math.max(0, Date.now() - shownAt);
        const answered = await calls.answer(id, seq(), { id: pending.id, given: text, confidence, took });
        pending = undefined;
        setFeedback(answered);
        return answered.practice;
      }),
    tutor: async (): Promise<string | null> => {
      let conversation: string | null = null;
      await run(async () => {
        conversation = await calls.tutor(id, seq());
        return calls.view(id, new AbortController().signal);
      });
      return conversation;
    },
  };
}
export type Practising = ReturnType<typeof createPractice>;
