import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { type ApiError, isAbort, toApiError } from "./api-error.ts";

export interface Load<T> {
  data(): T | undefined;
  error(): ApiError | undefined;
  loading(): boolean;
  reload(): Promise<void>;
  replace(value: T): void;
}

/**
 * Reads something whenever `source` changes, and aborts what is no longer wanted. `null` reads nothing.
 * The data of an earlier source is dropped unless `keepOld` (a list that is searched keeps its rows until the new ones are there).
 */
export function createLoad<S, T>(
  source: () => S | null,
  fetcher: (source: S, signal: AbortSignal) => Promise<T>,
  options: { readonly keepOld?: boolean } = {},
): Load<T> {
  const [data, setData] = createSignal<T>();
  const [error, setError] = createSignal<ApiError>();
  const [loading, setLoading] = createSignal(source() !== null);
  let running: AbortController | undefined;

  async function run(from: S): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    setLoading(true);
    try {
      const found = await fetcher(from, mine.signal);
      if (mine.signal.aborted) return;
      setData(() => found);
      setError(undefined);
    } catch (thrown) {
      if (mine.signal.aborted || isAbort(thrown)) return;
      setError(toApiError(thrown));
    } finally {
      if (running === mine) setLoading(false);
    }
  }

  createEffect(
    on(source, (from) => {
      if (!options.keepOld) setData(undefined);
      setError(undefined);
      if (from === null) running?.abort();
      else void run(from);
    }),
  );
  onCleanup(() => running?.abort());

  return {
    data,
    error,
    loading,
    async reload() {
      const from = source();
      if (from !== null) await run(from);
    },
    replace: (value) => setData(() => value),
  };
}
