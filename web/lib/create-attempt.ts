import { createSignal } from "solid-js";
import { type ApiError, toApiError } from "./api-error.ts";

/** Does something that may fail, and says what went wrong. One at a time: pressed twice, it is done once. */
export function createAttempt() {
  const [error, setError] = createSignal<ApiError>();
  const [busy, setBusy] = createSignal(false);
  return {
    error,
    busy,
    /** @returns whether it was done */
    async attempt(act: () => Promise<unknown>): Promise<boolean> {
      if (busy()) return false;
      setBusy(true);
      setError(undefined);
      try {
        await act();
        return true;
      } catch (thrown) {
        setError(toApiError(thrown));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

export type Attempt = ReturnType<typeof createAttempt>;
