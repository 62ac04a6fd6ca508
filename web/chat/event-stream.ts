import type { UIMessageChunk } from "ai";
import { createParser } from "eventsource-parser";
import { z } from "zod";

/** One event of a reply: its id (for `Last-Event-ID`), and the chunk, or null for the end mark `[DONE]`. */
export interface ReplyEvent {
  readonly id: string | undefined;
  readonly chunk: UIMessageChunk | null;
}

const chunkSchema = z.looseObject({ type: z.string() });

/** Reads server-sent events off a response body. Ends when the connection does; throws when it breaks. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ReplyEvent> {
  const waiting: ReplyEvent[] = [];
  const parser = createParser({
    onEvent(event) {
      const read = toEvent(event.id, event.data);
      if (read) waiting.push(read);
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

/** An event that is not a chunk (half a line, another program's) is skipped: the reply's own are what counts. */
function toEvent(id: string | undefined, data: string): ReplyEvent | null {
  if (data === "[DONE]") return { id, chunk: null };
  try {
    const chunk = chunkSchema.safeParse(JSON.parse(data));
    // The SDK checks the chunk's fields as it uses them, and its data parts against our schemas.
    return chunk.success ? { id, chunk: chunk.data as UIMessageChunk } : null;
  } catch {
    return null;
  }
}
