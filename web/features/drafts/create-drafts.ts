import { createSignal, onCleanup } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { type ApiError, isAbort, toApiError } from "../../lib/api-error.ts";
import type { ClassDraft, DraftList, DraftsApi } from "./drafts-api.ts";

/** Milliseconds between two looks at the server while the page is seen. */
const freshEvery = 5_000;

/**
 * The replies that wait. New ones come in at the end, so nothing moves under a pointer; one that a colleague decided, or whose
 * student wrote on, stays where it is, marked as gone, until somebody leaves it (`isHeld`).
 */
export function createDrafts(api: DraftsApi, isHeld: (turnId: string) => boolean) {
  const [shown, setShown] = createStore<{ drafts: ClassDraft[] }>({ drafts: [] });
  const [latest, setLatest] = createSignal<DraftList>();
  const [error, setError] = createSignal<ApiError>();
  let running: AbortController | undefined;

  async function look(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const found = await api.list(mine.signal);
      if (mine.signal.aborted) return;
      setError(undefined);
      setLatest(found);
      const kept = shown.drafts.filter(
        ({ turnId }) => isHeld(turnId) && !found.drafts.some((draft) => draft.turnId === turnId),
      );
      const all = [...found.drafts, ...kept].sort((one, other) => one.at - other.at);
      setShown("drafts", reconcile(all, { key: "turnId", merge: true }));
    } catch (thrown) {
      if (!mine.signal.aborted && !isAbort(thrown)) setError(toApiError(thrown));
    }
  }

  void look();
  const timer = setInterval(() => {
    if (!document.hidden) void look();
  }, freshEvery);
  const onVisibility = () => {
    if (!document.hidden) void look();
  };
  document.addEventListener("visibilitychange", onVisibility);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", onVisibility);
    running?.abort();
  });

  return {
    drafts: () => shown.drafts,
    latest,
    error,
    look,
    isGone: (turnId: string) => !latest()?.drafts.some((draft) => draft.turnId === turnId),
    /** Takes one that was decided off the list at once. */
    leave: (turnId: string) =>
      setShown("drafts", (drafts) => drafts.filter((draft) => draft.turnId !== turnId)),
  };
}
