import { createSignal } from "solid-js";
import { type ApiError, toApiError } from "./api-error.ts";

/** Something a person does and may fail: whether it is under way, and why it didn't work. */
export function createAction() {
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  return {
    busy,
    error,
    /** @returns whether it worked; a second press while it is under way does nothing */
    async run(act: () => Promise<unknown>): Promise<boolean> {
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
