import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import type { ConversationView, NewTurn } from "../../../server/modules/tutoring/conversations.schemas.ts";
import type { PageView } from "../../../server/modules/tutoring/page.schemas.ts";
import { dataOf, type TutorMessage, toTutorMessage } from "../../chat/message.models.ts";
import { newMessageId } from "../../chat/message-id.ts";
import { PonderChat } from "../../chat/ponder-chat.ts";
import { PonderTransport, replyMissed, type TurnExtras } from "../../chat/ponder-transport.ts";
import type { Api } from "../../lib/api.ts";
import { ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { followNotices } from "./follow-notices.ts";

export type Intent = NonNullable<NewTurn["intent"]>;

export interface Outgoing {
  readonly text: string;
  readonly intent?: Intent;
  /** Id of the message these words replace. */
  readonly replaces?: string;
}

/** How long a stopped reply may take to end by itself before the conversation is loaded again, milliseconds. */
const stopPatience = 3_000;

/** One open conversation: what was said, the page beside it, and everything one can do with it. */
export function createTutoring(options: {
  readonly id: string;
  readonly api: Api;
  readonly locale: Accessor<"en" | "es">;
}) {
  const { id, api } = options;
  const view = createLoad(
    () => id,
    (conversationId, signal) => api.conversation(conversationId, untrack(options.locale), signal),
  );
  const [connected, setConnected] = createSignal(true);
  const [failure, setFailure] = createSignal<ApiError>();
  const [accepted, setAccepted] = createSignal(0);
  /** The newest notice that what is on the screen knows of; a view that came while a reply was written is not on it. */
  const [noticed, setNoticed] = createSignal<number>();

  const chat = new PonderChat({
    id,
    generateId: newMessageId,
    transport: new PonderTransport({
      conversationId: id,
      send: api.send,
      locale: options.locale,
      onAccepted: () => setAccepted((count) => count + 1),
      onConnection: setConnected,
    }),
  });
  const busy = () => chat.status === "submitted" || chat.status === "streaming";
  followNotices({
    id,
    send: api.send,
    noticed,
    busy,
    onNotice: () => view.reload(),
  });

  createEffect(
    on(view.data, (loaded) => {
      if (loaded && !untrack(busy)) show(loaded);
    }),
  );
  onCleanup(() => void chat.dispose());

  /** Puts a loaded conversation on the screen, and listens to the reply that is being written. */
  function show(loaded: ConversationView): void {
    chat.messages = loaded.messages.map(toTutorMessage);
    setNoticed(loaded.conversation.noticed);
    if (loaded.conversation.runningMessageId !== null) void followReply();
  }

  async function followReply(): Promise<void> {
    await chat.resumeStream();
    await settle();
  }

  /** After a stream: what went wrong, in our own words, and a fresh copy where ours may have a hole. */
  async function settle(): Promise<ApiError | undefined> {
    setConnected(true);
    const error = chat.error && toApiError(chat.error);
    chat.clearError();
    if (!error) return undefined;
    if (error.code === replyMissed || error.code === "turn.in-progress") await view.reload();
    // A missed reply is on the screen by now, and an ended session is asked about in a dialog of its own.
    if (error.code !== replyMissed && error.code !== "auth.required") setFailure(error);
    return error;
  }

  let unsent: { readonly id: string; readonly text: string; readonly intent: Intent | undefined } | undefined;

  /** Resolves to false when the server did not take the words; the caller then still has them. */
  async function send(outgoing: Outgoing): Promise<boolean> {
    if (busy()) return false;
    setFailure(undefined);
    const before = chat.messages.map((message) => message);
    const again = unsent?.text === outgoing.text && unsent.intent === outgoing.intent ? unsent.id : undefined;
    const messageId = again ?? newMessageId();
    const taken = accepted();
    if (outgoing.replaces) {
      const from = before.findIndex((message) => message.id === outgoing.replaces);
      chat.messages = before.slice(0, Math.max(0, from));
    }
    const body: TurnExtras = {
      ...(outgoing.intent && { intent: outgoing.intent }),
      ...(outgoing.replaces && { replaces: outgoing.replaces }),
    };
    await chat.sendMessage(
      {
        id: messageId,
        role: "user",
        parts: [{ type: "text", text: outgoing.text }],
        metadata: { at: Date.now(), intent: outgoing.intent ?? null },
      },
      { body },
    );
    const wasTaken = accepted() > taken;
    unsent = wasTaken ? undefined : { id: messageId, text: outgoing.text, intent: outgoing.intent };
    if (!wasTaken) chat.messages = before;
    await settle();
    if (wasTaken && before.length === 0) void view.reload();
    return wasTaken;
  }

  async function retry(message: TutorMessage): Promise<void> {
    if (busy()) return;
    setFailure(undefined);
    const before = chat.messages.map((kept) => kept);
    const taken = accepted();
    await chat.regenerate({ messageId: message.id });
    if (accepted() === taken) chat.messages = before;
    await settle();
  }

  /** The server ends the reply and keeps what was said; if it takes too long, we stop listening and look. */
  async function stop(): Promise<void> {
    try {
      await api.stop(id);
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, stopPatience);
      const watch = setInterval(() => {
        if (busy()) return;
        clearTimeout(timer);
        clearInterval(watch);
        resolve();
      }, 50);
      setTimeout(() => clearInterval(watch), stopPatience);
    });
    if (!busy()) return;
    await chat.stop();
    await view.reload();
  }

  const page = createMemo<PageView | undefined>(() => {
    for (const message of chat.messages.toReversed()) {
      const data = dataOf(message, "page");
      if (data) return data;
    }
    return view.data()?.page;
  });

  const tutor = createMemo(() => {
    const last = chat.messages.findLast((message) => message.role === "assistant");
    return (last && dataOf(last, "tutor")) ?? view.data()?.conversation.tutor;
  });

  return {
    id,
    view,
    messages: () => chat.messages,
    /** A reply is on its way. */
    busy,
    /** A reply was asked for and nothing of it has come. */
    waiting: () => chat.status === "submitted",
    connected,
    failure,
    clearFailure: () => setFailure(undefined),
    /** Counts the turns the server has taken: the draft may be forgotten then. */
    accepted,
    page,
    tutor,
    send,
    retry,
    stop,
    async reload() {
      setFailure(undefined);
      await view.reload();
    },
  };
}

export type Tutoring = ReturnType<typeof createTutoring>;

/** A conversation that can't be had. */
export function isGone(error: ApiError): boolean {
  return error instanceof ApiError && error.status === 404;
}
