import type { UIMessageChunk } from "ai";

/** One event of a played reply. */
export interface PlayedEvent {
  readonly id: string;
  readonly chunk: UIMessageChunk;
}

/** What the played server does with one request. */
export type Played =
  | "unreachable"
  | { readonly status: number; readonly code?: string; readonly json?: unknown }
  | {
      readonly events: readonly PlayedEvent[];
      /** The connection breaks after the events, instead of ending. */
      readonly breaks?: boolean;
      /** Waits for this before it ends. */
      readonly until?: Promise<unknown>;
    };

export interface PlayedRequest {
  readonly method: string;
  readonly path: string;
  readonly lastEventId: string | null;
  readonly body: unknown;
}

/** A reply as the server sends it: the tutor, the words one by one, the end. */
export function playedReply(
  text: string,
  id = "a1",
  data: readonly UIMessageChunk[] = [],
): readonly PlayedEvent[] {
  const chunks: UIMessageChunk[] = [
    { type: "start", messageId: id, messageMetadata: { status: "running" } },
    { type: "data-tutor", id: "tutor", data: { provider: "builtin", id: "ponder" } },
    ...data,
    { type: "text-start", id: "reply" },
    ...text.split(/(?<= )/).map((delta): UIMessageChunk => ({ type: "text-delta", id: "reply", delta })),
    { type: "text-end", id: "reply" },
    { type: "finish", messageMetadata: { status: "complete" } },
  ];
  return chunks.map((chunk, index) => ({ id: `${id}:${index + 1}`, chunk }));
}

/** A stream of notices that is open. */
interface OpenNotices {
  tell(notice: number): void;
}

/**
 * A `fetch` that answers from a list and remembers what it was asked. A conversation's notices are a list of their own: each
 * stream stays open, tells what `notices` is made to tell, and is not counted among the requests.
 */
export function playWire(answers: readonly Played[]) {
  const notices: OpenNotices[] = [];
  const requests: PlayedRequest[] = [];
  const left = [...answers];
  const played: typeof fetch = async (input, init) => {
    if (String(input).endsWith("/notices")) return openNotices(notices);
    requests.push({
      method: init?.method ?? "GET",
      path: String(input),
      lastEventId: new Headers(init?.headers).get("last-event-id"),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
    });
    const answer = left.shift();
    if (answer === undefined) throw new Error(`Nothing is played for ${String(input)}`);
    return answerTo(answer);
  };
  return {
    fetch: played,
    requests,
    /** Tells a notice on every open stream. */
    tell: (notice: number) => {
      for (const open of notices) open.tell(notice);
    },
    /** How many streams of notices were opened. */
    listening: () => notices.length,
  };
}

function openNotices(notices: OpenNotices[]): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      notices.push({
        tell: (notice) =>
          controller.enqueue(encoder.encode(`id: ${notice}\ndata: ${JSON.stringify({ notice })}\n\n`)),
      });
    },
  });
  return new Response(body, { status: 200 });
}

function answerTo(answer: Played): Response {
  if (answer === "unreachable") throw new TypeError("Failed to fetch");
  if ("events" in answer) return new Response(streamOf(answer), { status: 200 });
  if (answer.status === 204) return new Response(null, { status: 204 });
  const body = answer.json ?? { error: { code: answer.code ?? "internal", message: "played" } };
  return Response.json(body, { status: answer.status });
}

function streamOf(answer: Extract<Played, { readonly events: unknown }>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const events = [...answer.events];
  return new ReadableStream({
    async pull(controller) {
      const event = events.shift();
      if (event) {
        controller.enqueue(encoder.encode(`id: ${event.id}\ndata: ${JSON.stringify(event.chunk)}\n\n`));
        return;
      }
      await answer.until;
      if (answer.breaks) controller.error(new TypeError("network error"));
      else controller.close();
    },
  });
}
