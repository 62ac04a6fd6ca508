import { AbstractChat, type ChatInit } from "ai";
import { dataPartSchemas, messageMetadataSchema } from "../../server/modules/tutoring/stream.schemas.ts";
import type { TutorMessage } from "./message.models.ts";
import { SolidChatState } from "./solid-chat-state.ts";

/** The AI SDK's chat over a Solid store, with Ponder's own parts checked as they arrive. */
export class PonderChat extends AbstractChat<TutorMessage> {
  constructor({ messages, ...init }: ChatInit<TutorMessage>) {
    super({
      ...init,
      state: new SolidChatState(messages),
      dataPartSchemas,
      messageMetadataSchema,
    });
  }
}
