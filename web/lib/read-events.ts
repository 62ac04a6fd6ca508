import { createParser } from "eventsource-parser";
import type { z } from "zod";

/** An event with its id, which is handed back as `Last-Event-ID`. */
export interface NamedEvent<Event> {
  readonly id: string | undefined;
  readonly event: Event;
}

/** Reads the events of a response's stream as they come; what is no event of ours is skipped. */
export async function* readEvents<Event>(
  body: ReadableStream<Uint8Array>,
  schema: z.ZodType<Event>,
): AsyncGenerator<Event> {
  for await (const { event } of readNamedEvents(body, schema)) yield event;
}

/** As `readEvents`, with each event's id. A stream without a body has no events. */
export async function* readNamedEvents<Event>(
  body: ReadableStream<Uint8Array> | null,
  schema: z.ZodType<Event>,
): AsyncGenerator<NamedEvent<Event>> {
  if (body === null) return;
  const waiting: NamedEvent<Event>[] = [];
  const parser = createParser({
    onEvent({ id, data }) {
      const event = schema.safeParse(parsed(data));
      if (event.success) waiting.push({ id, event: event.data });
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* waiting.splice(0);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
