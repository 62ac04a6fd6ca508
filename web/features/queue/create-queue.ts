import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import type { QueueItem, WholeQueue } from "../../../server/modules/review/queue/queue.schemas.ts";
import { type ApiError, isAbort, toApiError } from "../../lib/api-error.ts";
import { changesBetween, inPlace } from "./fresh.models.ts";
import type { Act, QueueApi } from "./queue-api.ts";

/** Milliseconds between two looks at the server while the page is seen. */
const freshEvery = 20_000;

/**
 * The queue as it is shown. Every look brings what is shown up to date where it stands; what came or moved waits for
 * `showChanges` while somebody reads (`isReading`), and comes at once otherwise.
 */
export function createQueue(api: QueueApi, isReading: () => boolean) {
  const [shown, setShown] = createStore<{ items: QueueItem[] }>({ items: [] });
  const [latest, setLatest] = createSignal<WholeQueue>();
  const [error, setError] = createSignal<ApiError>();
  const [closed, setClosed] = createSignal<readonly QueueItem[]>([]);
  const [rest, setRest] = createSignal<string | null>(null);
  const [ahead, setAhead] = createSignal(0);
  let running: AbortController | undefined;

  const show = (items: readonly QueueItem[]) =>
    setShown("items", reconcile([...items], { key: "id", merge: true }));

  async function look(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const found = await api.list(null, mine.signal);
      if (mine.signal.aborted) return;
      setError(undefined);
      setRest(found.nextCursor);
      setAhead(found.now - Date.now());
      setLatest(found);
      if (isReading()) show(inPlace(shown.items, found.items));
      else show(found.items);
    } catch (thrown) {
      if (!mine.signal.aborted && !isAbort(thrown)) setError(toApiError(thrown));
    }
  }

  async function more(): Promise<void> {
    const cursor = rest();
    if (cursor === null) return;
    try {
      const found = await api.list(cursor);
      setRest(found.nextCursor);
      const known = new Set(shown.items.map(({ id }) => id));
      const items = [...shown.items, ...found.items.filter(({ id }) => !known.has(id))];
      setLatest((old) => old && { ...old, items });
      show(items);
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  /** Does something with an item and shows what became of it where it stands. @returns whether it was done */
  async function act(item: QueueItem, what: Act, note = ""): Promise<boolean> {
    setError(undefined);
    try {
      const after = await api.act(item.id, what, note);
      setClosed((before) => [
        ...(after.status === "closed" ? [after] : []),
        ...before.filter(({ id }) => id !== after.id),
      ]);
      const without = (items: readonly QueueItem[]) =>
        after.status === "closed"
          ? items.filter(({ id }) => id !== after.id)
          : items.map((one) => (one.id === after.id ? after : one));
      setLatest((old) => old && { ...old, items: without(old.items) });
      if (what === "reopen") show([after, ...without(shown.items)]);
      else show(without(shown.items));
      void look();
      return true;
    } catch (thrown) {
      setError(toApiError(thrown));
      const problem = error();
      await look();
      setError(problem);
      return false;
    }
  }

  createEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void look();
    }, freshEvery);
    const onSeen = () => {
      if (document.visibilityState === "visible") void look();
    };
    document.addEventListener("visibilitychange", onSeen);
    onCleanup(() => {
      clearInterval(timer);
      running?.abort();
      document.removeEventListener("visibilitychange", onSeen);
    });
  });

  return {
    items: () => shown.items,
    latest,
    error,
    /** What the person asking has closed and can take back. */
    closed,
    /** Milliseconds that the server's clock is ahead of this one. */
    ahead,
    hasMore: () => rest() !== null,
    more,
    look,
    act,
    changes: createMemo(() => changesBetween(shown.items, latest()?.items ?? shown.items)),
    showChanges: () => show(latest()?.items ?? shown.items),
  };
}

export type Queue = ReturnType<typeof createQueue>;
