import { createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import type { z } from "zod";
import { toApiError } from "./api-error.ts";
import { readNamedEvents } from "./read-events.ts";

/** Pauses before a stream that broke is asked for again, milliseconds; the last one stays. */
const pauses = [500, 1_000, 2_000, 5_000, 10_000] as const;

export interface Following<Event> {
  readonly send: (path: string, init?: RequestInit) => Promise<Response>;
  /** Where the stream is; null follows nothing. */
  readonly path: () => string | null;
  /** What was seen last, as the server numbers it; asked for what came after. */
  readonly lastEventId: () => string | undefined;
  readonly schema: z.ZodType<Event>;
  readonly onEvent: (event: Event, id: string | undefined) => void;
}

/**
 * Follows a stream of events for as long as the page is seen: a page in the background holds no connection, of which a browser
 * has few, and asks for what it missed when it is looked at again. @returns whether it is connected
 */
export function followEvents<Event>(options: Following<Event>): () => boolean {
  const [seen, setSeen] = createSignal(!document.hidden);
  const [connected, setConnected] = createSignal(true);
  const onVisibility = () => setSeen(!document.hidden);
  document.addEventListener("visibilitychange", onVisibility);
  onCleanup(() => document.removeEventListener("visibilitychange", onVisibility));

  createEffect(
    on([createMemo(options.path), seen], ([path, isSeen]) => {
      if (path === null || !isSeen) return;
      const leave = new AbortController();
      onCleanup(() => leave.abort());
      void follow(path, leave.signal);
    }),
  );

  async function follow(path: string, signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        const last = options.lastEventId();
        const headers: HeadersInit = last === undefined ? {} : { "last-event-id": last };
        const response = await options.send(path, { signal, headers });
        setConnected(true);
        for await (const { id, event } of readNamedEvents(response.body, options.schema)) {
          failures = 0;
          if (!signal.aborted) options.onEvent(event, id);
        }
      } catch (thrown) {
        if (signal.aborted) return;
        const { status } = toApiError(thrown);
        // Whoever is signed out, or may not see it any more, is not asked for again.
        if (status >= 400 && status < 500) return;
      }
      if (signal.aborted) return;
      setConnected(false);
      await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 0, signal);
    }
  }

  return connected;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
