import type { UIMessage } from "ai";
import type { z } from "zod";
import type { uiMessageSchema } from "../../server/modules/tutoring/conversations.schemas.ts";
import {
  type DataParts,
  dataPartSchemas,
  type MessageMetadata,
} from "../../server/modules/tutoring/stream.schemas.ts";

export type TutorMessage = UIMessage<MessageMetadata, DataParts>;
type TutorPart = TutorMessage["parts"][number];

/** A stored message as the chat wants it. Only text and the allow-listed `data-*` parts are taken; anything else is left out. */
export function toTutorMessage(stored: z.infer<typeof uiMessageSchema>): TutorMessage {
  return {
    id: stored.id,
    role: stored.role,
    metadata: stored.metadata,
    parts: stored.parts.flatMap(toTutorPart),
  };
}

function toTutorPart(part: { readonly type: string; readonly [field: string]: unknown }): TutorPart[] {
  if (part.type === "text") return [{ type: "text", text: String(part.text ?? "") }];
  const name = part.type.startsWith("data-") ? part.type.slice("data-".length) : "";
  if (!isDataName(name)) return [];
  const data = dataPartSchemas[name].safeParse(part.data);
  // The schema was chosen by the name, so data and type belong together; TypeScript can't see that through the lookup.
  return data.success ? [{ type: part.type, data: data.data } as TutorPart] : [];
}

function isDataName(name: string): name is keyof DataParts {
  return Object.hasOwn(dataPartSchemas, name);
}

/** All that was said in a message, as one text. */
export function textOf(message: TutorMessage): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** The data of the last part with this name, if there is one. */
export function dataOf<Name extends keyof DataParts>(
  message: TutorMessage,
  name: Name,
): DataParts[Name] | undefined {
  const part = message.parts.findLast((candidate) => candidate.type === `data-${name}`);
  // A part named `data-x` carries the data of `x`: toTutorPart and the SDK's dataPartSchemas both see to it.
  return part && "data" in part ? (part.data as DataParts[Name]) : undefined;
}
