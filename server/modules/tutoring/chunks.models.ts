import type { UIMessageChunk } from "ai";
import { type DataParts, dataPartSchemas, type MessageMetadata } from "./stream.schemas.ts";

/** A chunk that may enter the event log: text and the allow-listed data parts, nothing else. */
export type ReplyChunk = UIMessageChunk<MessageMetadata, DataParts>;

/** Id of the one text part of a reply. */
const textId = "reply";

export const startChunk = (messageId: string, at: number): ReplyChunk => ({
  type: "start",
  messageId,
  messageMetadata: { at, status: "running" },
});

export const textStart = (): ReplyChunk => ({ type: "text-start", id: textId });
export const textDelta = (delta: string): ReplyChunk => ({ type: "text-delta", id: textId, delta });
export const textEnd = (): ReplyChunk => ({ type: "text-end", id: textId });

export const finishChunk = (status: NonNullable<MessageMetadata["status"]>): ReplyChunk => ({
  type: "finish",
  messageMetadata: { status },
});

/** A data part, checked against its schema: what does not fit the allow-list can't be sent. */
export function dataChunk<Name extends keyof DataParts & string>(
  name: Name,
  data: DataParts[Name],
): ReplyChunk {
  const chunk = { type: `data-${name}`, id: name, data: dataPartSchemas[name].parse(data) };
  // The name is a key of the allow-list and the data was parsed by its schema just now.
  return chunk as ReplyChunk;
}

/** What a log says so far. */
export interface LogSummary {
  /** Highest seq, 0 for an empty log. */
  readonly seq: number;
  /** All text released. */
  readonly text: string;
  readonly textOpen: boolean;
  readonly finished: boolean;
  readonly types: ReadonlySet<string>;
}

/** Reads a log back into what has been said, for a process that takes a turn over. */
export function summarise(log: readonly { readonly seq: number; readonly chunk: string }[]): LogSummary {
  let seq = 0;
  let text = "";
  let textOpen = false;
  let finished = false;
  const types = new Set<string>();
  for (const logged of log) {
    // Only `appendChunks` writes the log, and it writes ReplyChunks.
    const chunk = JSON.parse(logged.chunk) as ReplyChunk;
    seq = logged.seq;
    types.add(chunk.type);
    if (chunk.type === "text-start") textOpen = true;
    if (chunk.type === "text-end") textOpen = false;
    if (chunk.type === "text-delta") text += chunk.delta;
    if (chunk.type === "finish") finished = true;
  }
  return { seq, text, textOpen, finished, types };
}

/** One message part. */
interface Part {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The parts a reply's log adds up to, as the client would have put them together. */
export function partsOf(log: readonly { readonly chunk: string }[]): Part[] {
  const parts = new Map<string, Part>();
  for (const logged of log) {
    const chunk = JSON.parse(logged.chunk) as ReplyChunk; // as above
    if (chunk.type === "text-start") parts.set("text", { type: "text", text: "", state: "done" });
    else if (chunk.type === "text-delta") {
      const before = parts.get("text")?.text;
      parts.set("text", {
        type: "text",
        text: `${typeof before === "string" ? before : ""}${chunk.delta}`,
        state: "done",
      });
    } else if (chunk.type.startsWith("data-") && "data" in chunk) {
      parts.set(chunk.type, { type: chunk.type, id: chunk.id, data: chunk.data });
    }
  }
  return [...parts.values()];
}
