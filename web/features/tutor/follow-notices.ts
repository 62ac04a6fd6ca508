import { createEffect, createSignal, untrack } from "solid-js";
import { z } from "zod";
import type { Api } from "../../lib/api.ts";
import { followEvents } from "../../lib/follow-events.ts";

const noticeSchema = z.object({ notice: z.number().int() });

/**
 * Hears when something came into an open conversation that no reply's stream tells: a reply that a teacher decided about, or
 * words of a person. While a reply is being written nothing is loaded over it; it is done right after.
 */
export function followNotices(options: {
  readonly id: string;
  readonly send: Api["send"];
  /** The newest notice that what is shown knows of; undefined while nothing is shown. */
  readonly noticed: () => number | undefined;
  readonly busy: () => boolean;
  readonly onNotice: () => Promise<void>;
}): void {
  const [told, setTold] = createSignal(0);
  const known = () => options.noticed();
  followEvents({
    send: options.send,
    path: () =>
      known() === undefined ? null : `/api/conversations/${encodeURIComponent(options.id)}/notices`,
    lastEventId: () => String(Math.max(untrack(told), untrack(known) ?? 0)),
    schema: noticeSchema,
    onEvent: ({ notice }) => setTold(notice),
  });
  createEffect(() => {
    if (told() > (known() ?? 0) && !options.busy()) void options.onNotice();
  });
}
