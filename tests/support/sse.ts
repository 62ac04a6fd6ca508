import { createParser } from "eventsource-parser";

/** An event of a reply's stream: its id, and the UI message chunk or null for the closing mark. */
export interface ReplyEvent {
  readonly id: string | undefined;
  readonly chunk: { readonly type: string; readonly [field: string]: unknown } | null;
}

/** Reads a reply's stream event by event. */
export async function* readEvents(response: Response): AsyncGenerator<ReplyEvent> {
  const waiting: ReplyEvent[] = [];
  const parser = createParser({
    onEvent: ({ id, data }) => waiting.push({ id, chunk: data === "[DONE]" ? null : JSON.parse(data) }),
  });
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    yield* waiting.splice(0);
  }
}

/** Reads a reply's stream to its end. */
export async function readReply(
  response: Response,
): Promise<{ events: ReplyEvent[]; text: string; closed: boolean }> {
  const events: ReplyEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return { events, text: textOf(events), closed: events.at(-1)?.chunk === null };
}

export function textOf(events: readonly ReplyEvent[]): string {
  return events.map(({ chunk }) => (chunk?.type === "text-delta" ? String(chunk.delta) : "")).join("");
}

/** The data of the last part of a kind, or undefined. */
export function dataOf(events: readonly ReplyEvent[], name: string): unknown {
  return events.findLast(({ chunk }) => chunk?.type === `data-${name}`)?.chunk?.data;
}
