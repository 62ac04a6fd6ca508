import { createParser } from "eventsource-parser";
import type { z } from "zod";

/** Reads the events of a response's stream as they come; what is no event of ours is skipped. */
export async function* readEvents<Event>(
  body: ReadableStream<Uint8Array>,
  schema: z.ZodType<Event>,
): AsyncGenerator<Event> {
  const waiting: Event[] = [];
  const parser = createParser({
    onEvent({ data }) {
      const event = schema.safeParse(parsed(data));
      if (event.success) waiting.push(event.data);
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
