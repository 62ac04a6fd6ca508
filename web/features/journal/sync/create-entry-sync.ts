import { createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Session } from "../../../app/session.tsx";
import type { JournalApi } from "../journal-api.ts";
import { makeDeviceStore } from "./device-store.ts";
import { makeEntrySync, type SyncStatus } from "./entry-sync.ts";

/** An entry that is kept in step for as long as the page shows it. */
export function createEntrySync(options: {
  readonly id: string;
  readonly userId: string;
  readonly journal: JournalApi;
  readonly session: Pick<Session, "expired" | "beforeLeaving">;
  readonly onStatus: (status: SyncStatus) => void;
  readonly onBothSides: () => void;
}) {
  const [ready, setReady] = createSignal(false);
  const sync = makeEntrySync(options.id, {
    send: (sent) => options.journal.sync(options.id, sent),
    store: makeDeviceStore(options.userId),
    isVisible: () => document.visibilityState === "visible",
    onStatus: options.onStatus,
    onReady: () => setReady(true),
    onBothSides: options.onBothSides,
  });
  void sync.open();

  const nudge = () => void sync.nudge();
  const onVisibility = () => {
    if (document.visibilityState === "visible") nudge();
  };
  const onLeaving = (event: BeforeUnloadEvent) => {
    // Only where closing the page would lose words: neither the server nor the device has them.
    if (sync.status().kind === "unkept") event.preventDefault();
  };
  window.addEventListener("online", nudge);
  window.addEventListener("beforeunload", onLeaving);
  document.addEventListener("visibilitychange", onVisibility);
  // Somebody who signed in again goes on where they were.
  createEffect(on(options.session.expired, (expired) => !expired && nudge(), { defer: true }));
  const forgetLeaving = options.session.beforeLeaving(() => sync.flush());

  onCleanup(() => {
    window.removeEventListener("online", nudge);
    window.removeEventListener("beforeunload", onLeaving);
    document.removeEventListener("visibilitychange", onVisibility);
    forgetLeaving();
    void sync.leave();
  });

  return { sync, ready };
}
