import { createSignal } from "solid-js";
import type {
  DiagnosticAnswer,
  DiagnosticAnswered,
  DiagnosticView,
} from "../../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import type { Api } from "../../lib/api.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { diagnosticApi } from "./diagnostic-api.ts";

/** One diagnostic in the browser. The server says which question is in hand; nothing is lost on reload. */
export function createDiagnostic(options: {
  readonly id: string;
  readonly api: Api;
  readonly locale: () => string;
}) {
  const { id } = options;
  const calls = diagnosticApi(options.api, options.locale);
  const view = createLoad(options.locale, (_, signal) => calls.view(id, signal), { keepOld: true });
  const [why, setWhy] = createSignal<DiagnosticAnswered["why"]>(null);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();

  async function run(act: () => Promise<DiagnosticView>): Promise<void> {
    if (busy()) return;
    setBusy(true);
    setFailure(undefined);
    setWhy(null);
    try {
      view.replace(await act());
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailure(error);
      // Another device went on: what stands there now is shown, with the reason.
      if (error.status === 409) await view.reload();
    } finally {
      setBusy(false);
    }
  }

  return {
    view,
    busy,
    failure,
    /** Why the last answer doesn't count, or null. */
    why,
    answer: (answer: DiagnosticAnswer) =>
      run(async () => {
        const answered = await calls.answer(id, view.data()?.item?.seq ?? 0, answer);
        setWhy(answered.why);
        return answered.view;
      }),
    end: () => run(() => calls.end(id)),
  };
}
export type Diagnosing = ReturnType<typeof createDiagnostic>;
