import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { type ApiError, isAbort, toApiError } from "./api-error.ts";

export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextCursor: string | null;
}

export interface Pages<T> {
  /** Undefined until the first page is there. */
  rows(): readonly T[] | undefined;
  error(): ApiError | undefined;
  loading(): boolean;
  hasMore(): boolean;
  more(): Promise<void>;
  reload(): Promise<void>;
}

/** A list read page by page with a cursor; starts again whenever `source` changes, keeping the old rows until then. */
export function createPages<S, T>(
  source: () => S | null,
  fetcher: (source: S, cursor: string | null, signal: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const [rows, setRows] = createSignal<readonly T[]>();
  const [cursor, setCursor] = createSignal<string | null>(null);
  const [error, setError] = createSignal<ApiError>();
  const [loading, setLoading] = createSignal(source() !== null);
  let running: AbortController | undefined;

  async function read(from: S, at: string | null): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    setLoading(true);
    try {
      const page = await fetcher(from, at, mine.signal);
      if (mine.signal.aborted) return;
      setRows((old) => (at === null ? page.rows : [...(old ?? []), ...page.rows]));
      setCursor(page.nextCursor);
      setError(undefined);
    } catch (thrown) {
      if (!mine.signal.aborted && !isAbort(thrown)) setError(toApiError(thrown));
    } finally {
      if (running === mine) setLoading(false);
    }
  }

  createEffect(
    on(source, (from) => {
      if (from !== null) void read(from, null);
    }),
  );
  onCleanup(() => running?.abort());

  return {
    rows,
    error,
    loading,
    hasMore: () => cursor() !== null,
    async more() {
      const from = source();
      if (from !== null && cursor() !== null && !loading()) await read(from, cursor());
    },
    async reload() {
      const from = source();
      if (from !== null) await read(from, null);
    },
  };
}
