import type { Context } from "hono";
import { stream } from "hono/streaming";
import type { AppEnv } from "./context.ts";

/** An event of a stream: its id, which a reader hands back as `Last-Event-ID`, and what it tells. */
export interface ServerEvent {
  readonly id: string;
  readonly data: unknown;
}

/** A comment line goes out this often while nothing happens, so that proxies keep the connection, milliseconds. */
const heartbeat = 15_000;

/** How a stream of events is described. */
export const eventStream = (description: string) => ({
  description,
  content: { "text/event-stream": { schema: { type: "string" as const } } },
});

/** Sends events as they come until there are no more, or the reader is gone. */
export function sendEvents(c: Context<AppEnv>, read: (signal: AbortSignal) => AsyncGenerator<ServerEvent>) {
  c.header("content-type", "text/event-stream; charset=utf-8");
  c.header("cache-control", "no-cache, no-transform");
  c.header("x-accel-buffering", "no");
  return stream(c, async (out) => {
    const gone = new AbortController();
    out.onAbort(() => gone.abort());
    const beat = setInterval(() => void out.write(": still here\n\n"), heartbeat);
    try {
      // The reader knows at once that it is connected, also where nothing happens.
      await out.write(": here\n\n");
      for await (const { id, data } of read(gone.signal))
        await out.write(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
    } finally {
      clearInterval(beat);
    }
  });
}
