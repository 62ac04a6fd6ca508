import type { ChatState, ChatStatus } from "ai";
import { createStore, reconcile, unwrap } from "solid-js/store";
import type { TutorMessage } from "./message.models.ts";

interface Fields {
  messages: TutorMessage[];
  status: ChatStatus;
  error: Error | undefined;
}

/**
 * The AI SDK's chat state in a Solid store. The SDK changes one message object and passes it again and again, so
 * what comes in is cloned, and merged into the store part by part: only what changed is told to the page.
 */
export class SolidChatState implements ChatState<TutorMessage> {
  readonly #fields: Fields;
  readonly #set: ReturnType<typeof createStore<Fields>>[1];

  constructor(messages: readonly TutorMessage[] = []) {
    [this.#fields, this.#set] = createStore<Fields>({
      messages: structuredClone([...messages]),
      status: "ready",
      error: undefined,
    });
  }

  get messages(): TutorMessage[] {
    return this.#fields.messages;
  }

  /** Messages that stay keep their place in the page: they are matched by id, and merged. */
  set messages(messages: TutorMessage[]) {
    const next = messages.map((message) => structuredClone(unwrap(message)));
    this.#set("messages", reconcile(next, { key: "id", merge: false }));
  }

  get status(): ChatStatus {
    return this.#fields.status;
  }

  set status(status: ChatStatus) {
    this.#set("status", status);
  }

  get error(): Error | undefined {
    return this.#fields.error;
  }

  set error(error: Error | undefined) {
    this.#set("error", error);
  }

  pushMessage = (message: TutorMessage): void => {
    this.#set("messages", this.#fields.messages.length, structuredClone(unwrap(message)));
  };

  popMessage = (): void => {
    this.#set("messages", (messages) => messages.slice(0, -1));
  };

  replaceMessage = (index: number, message: TutorMessage): void => {
    const next = structuredClone(unwrap(message));
    this.#set("messages", index, reconcile(next, { key: null, merge: true }));
  };

  snapshot = <T>(thing: T): T => structuredClone(unwrap(thing));
}
