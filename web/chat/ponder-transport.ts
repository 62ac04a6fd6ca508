import type { ChatTransport, UIMessageChunk } from "ai";
import type { NewTurn } from "../../server/modules/tutoring/conversations.schemas.ts";
import { postJson } from "../lib/api.ts";
import { ApiError } from "../lib/api-error.ts";
import { readEvents } from "./event-stream.ts";
import { type TutorMessage, textOf } from "./message.models.ts";

export interface PonderTransportOptions {
  readonly conversationId: string;
  /** A request that fails with an `ApiError` (see `makeApi`). */
  readonly send: (path: string, init?: RequestInit) => Promise<Response>;
  readonly locale: () => "en" | "es";
  /** The server has taken the turn: from here on the words are kept there. */
  readonly onAccepted?: () => void;
  /** False while a dropped connection is being picked up again. */
  readonly onConnection?: (connected: boolean) => void;
  /** Resolves after so many milliseconds; a parameter so that tests need not wait. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** What `sendMessage` passes along besides the message. */
export type TurnExtras = Pick<NewTurn, "intent" | "replaces">;

type SendOptions = Parameters<ChatTransport<TutorMessage>["sendMessages"]>[0];
type ReconnectOptions = Parameters<ChatTransport<TutorMessage>["reconnectToStream"]>[0];

/** Pauses before each new attempt, milliseconds: about half a minute altogether, enough for a server to restart. */
const pauses = [300, 600, 1_200, 2_400, 4_000, 5_000, 5_000, 5_000, 5_000] as const;

/** The reply ended while nobody listened: the conversation has it, and must be loaded again. */
export const replyMissed = "client.reply-missed";

/**
 * Talks to the conversation's routes. Sends only the new message, never the history. When the connection drops in
 * the middle of a reply, it asks `GET /stream` for what came after the last event it saw and goes on in the same
 * stream, so that the chat above never notices.
 */
export class PonderTransport implements ChatTransport<TutorMessage> {
  /** `GET /stream` without `Last-Event-ID` replays the reply from its start. */
  readonly resumeStreamIsReplay = true;
  readonly #options: PonderTransportOptions;
  readonly #path: string;

  constructor(options: PonderTransportOptions) {
    this.#options = options;
    this.#path = `/api/conversations/${encodeURIComponent(options.conversationId)}`;
  }

  sendMessages = async (options: SendOptions): Promise<ReadableStream<UIMessageChunk>> => {
    const response = await this.#post(this.#request(options), options.abortSignal);
    this.#options.onAccepted?.();
    return this.#follow(response, options.abortSignal);
  };

  reconnectToStream = async (options: ReconnectOptions): Promise<ReadableStream<UIMessageChunk> | null> => {
    const response = await this.#options.send(`${this.#path}/stream`, withSignal({}, options.abortSignal));
    return response.status === 204 ? null : this.#follow(response, options.abortSignal);
  };

  #request(options: SendOptions): { readonly path: string; readonly init: RequestInit } {
    const locale = this.#options.locale();
    if (options.trigger === "regenerate-message") {
      const path = `${this.#path}/turns/${encodeURIComponent(options.messageId ?? "")}/retry`;
      return { path, init: postJson({ locale }) };
    }
    const message = options.messages.findLast((candidate) => candidate.role === "user");
    if (!message) throw new ApiError("turn.empty", 0, "There is no message to send");
    const turn: NewTurn = {
      message: { id: message.id, role: "user", parts: [{ type: "text", text: textOf(message) }] },
      // `body` is what our own `send` put there: TurnExtras.
      ...(options.body as TurnExtras | undefined),
      locale,
    };
    return { path: `${this.#path}/turns`, init: postJson(turn) };
  }

  /** A message has its id from us and the server takes it once, so a request that found nobody may be made again. */
  async #post(
    request: { readonly path: string; readonly init: RequestInit },
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    for (const pause of [...pauses.slice(0, 2), null]) {
      try {
        return await this.#options.send(request.path, withSignal(request.init, signal));
      } catch (thrown) {
        if (!isOffline(thrown) || pause === null) throw thrown;
        await this.#wait(pause);
      }
    }
    throw new ApiError("client.offline", 0, "Nothing answered");
  }

  #follow(first: Response, signal: AbortSignal | undefined): ReadableStream<UIMessageChunk> {
    const chunks = this.#chunks(first, signal);
    return new ReadableStream<UIMessageChunk>({
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    });
  }

  async *#chunks(
    first: Response,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<UIMessageChunk, undefined> {
    let response: Response | null = first;
    let lastEventId: string | undefined;
    let failures = 0;
    let ended = false;
    while (!ended) {
      try {
        if (response?.body)
          for await (const event of readEvents(response.body)) {
            lastEventId = event.id || lastEventId;
            failures = 0;
            if (event.chunk === null) return undefined;
            ended = isLast(event.chunk);
            yield event.chunk;
          }
      } catch (thrown) {
        if (signal?.aborted) throw thrown;
      }
      if (!ended) response = await this.#resume(lastEventId, failures++, signal);
    }
    return undefined;
  }

  /** Asks for the rest of the reply; null when nobody answered this time. */
  async #resume(
    lastEventId: string | undefined,
    failures: number,
    signal: AbortSignal | undefined,
  ): Promise<Response | null> {
    const pause = pauses[failures];
    if (pause === undefined)
      throw new ApiError("client.offline", 0, "The reply could not be picked up again");
    this.#options.onConnection?.(false);
    await this.#wait(pause);
    if (signal?.aborted) throw new DOMException("The reply was stopped", "AbortError");
    const headers: HeadersInit = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
    try {
      const response = await this.#options.send(`${this.#path}/stream`, withSignal({ headers }, signal));
      this.#options.onConnection?.(true);
      if (response.status === 204) throw new ApiError(replyMissed, 204, "The reply ended meanwhile");
      return response;
    } catch (thrown) {
      if (isOffline(thrown) || (thrown instanceof ApiError && thrown.status >= 500)) return null;
      throw thrown;
    }
  }

  #wait(milliseconds: number): Promise<void> {
    return this.#options.wait
      ? this.#options.wait(milliseconds)
      : new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

function isLast(chunk: UIMessageChunk): boolean {
  return chunk.type === "finish" || chunk.type === "abort" || chunk.type === "error";
}

function isOffline(thrown: unknown): boolean {
  return thrown instanceof ApiError && thrown.code === "client.offline";
}

function withSignal(init: RequestInit, signal: AbortSignal | undefined): RequestInit {
  return signal ? { ...init, signal } : init;
}
