import { AbstractChat, type ChatInit, generateId } from "ai";
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

/** An id for a message that the client writes; also where the page is not served over https. */
export const newMessageId: () => string = generateId;
