import type { UIMessageChunk } from "ai";
import { describe, expect, it } from "vitest";
import { makeApi } from "../lib/api.ts";
import type { TutorMessage } from "./message.models.ts";
import { PonderTransport, replyMissed } from "./ponder-transport.ts";
import { type Played, playedReply, playWire } from "./wire.test-support.ts";

const said: TutorMessage = { id: "m1", role: "user", parts: [{ type: "text", text: "2x = 8" }] };
const earlier: TutorMessage = { id: "m0", role: "user", parts: [{ type: "text", text: "2x + 3 = 11" }] };

function transportOver(...answers: readonly Played[]) {
  const wire = playWire(answers);
  const waits: number[] = [];
  const connection: boolean[] = [];
  const signedOut: number[] = [];
  const api = makeApi({ fetch: wire.fetch, onSignedOut: () => signedOut.push(1) });
  const transport = new PonderTransport({
    conversationId: "c 1",
    send: api.send,
    locale: () => "es",
    onConnection: (connected) => connection.push(connected),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { transport, wire, waits, connection, signedOut };
}

async function collect(stream: ReadableStream<UIMessageChunk>): Promise<UIMessageChunk[]> {
  const chunks: UIMessageChunk[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}

const words = (chunks: readonly UIMessageChunk[]) =>
  chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join("");

const post = (transport: PonderTransport, body: object = {}) =>
  transport.sendMessages({
    trigger: "submit-message",
    chatId: "c 1",
    messageId: undefined,
    messages: [earlier, said],
    abortSignal: undefined,
    body,
  });

describe("sending a message", () => {
  it("sends the new message alone, with what was asked and the language", async () => {
    const { transport, wire } = transportOver({ events: playedReply("Good.") });
    await collect(await post(transport, { intent: "check", replaces: "m9" }));
    expect(wire.requests).toEqual([
      {
        method: "POST",
        path: "/api/conversations/c%201/turns",
        lastEventId: null,
        body: {
          message: { id: "m1", role: "user", parts: [{ type: "text", text: "2x = 8" }] },
          intent: "check",
          replaces: "m9",
          locale: "es",
        },
      },
    ]);
  });

  it("sends the same message again when nobody answered, and gives up in plain words", async () => {
    const { transport, wire, waits } = transportOver("unreachable", "unreachable", "unreachable");
    await expect(post(transport)).rejects.toMatchObject({ code: "client.offline" });
    expect(wire.requests).toHaveLength(3);
    expect(new Set(wire.requests.map((request) => JSON.stringify(request.body))).size).toBe(1);
    expect(waits).toEqual([300, 600]);
  });

  it("does not repeat what the server refused", async () => {
    const { transport, wire } = transportOver({ status: 409, code: "turn.in-progress" });
    await expect(post(transport)).rejects.toMatchObject({ code: "turn.in-progress", status: 409 });
    expect(wire.requests).toHaveLength(1);
  });

  it("says when the session has ended", async () => {
    const { transport, signedOut } = transportOver({ status: 401, code: "auth.required" });
    await expect(post(transport)).rejects.toMatchObject({ code: "auth.required" });
    expect(signedOut).toEqual([1]);
  });

  it("asks for another reply at the retry route", async () => {
    const { transport, wire } = transportOver({ events: playedReply("Again.") });
    await collect(
      await transport.sendMessages({
        trigger: "regenerate-message",
        chatId: "c 1",
        messageId: "a1",
        messages: [said],
        abortSignal: undefined,
      }),
    );
    expect(wire.requests[0]?.path).toBe("/api/conversations/c%201/turns/a1/retry");
  });
});

describe("a connection that drops in the middle of a reply", () => {
  const reply = playedReply("One, two, three, four.");

  it("is picked up after the last event that came, in the same stream", async () => {
    const { transport, wire, connection } = transportOver(
      { events: reply.slice(0, 4), breaks: true },
      { events: reply.slice(4) },
    );
    expect(words(await collect(await post(transport)))).toBe("One, two, three, four.");
    expect(wire.requests[1]).toMatchObject({
      method: "GET",
      path: "/api/conversations/c%201/stream",
      lastEventId: "a1:4",
    });
    expect(connection).toEqual([false, true]);
  });

  it("is picked up as well when it ends without a word", async () => {
    const { transport } = transportOver({ events: reply.slice(0, 5) }, { events: reply.slice(5) });
    expect(words(await collect(await post(transport)))).toBe("One, two, three, four.");
  });

  it("is picked up wherever it breaks, with no chunk lost or doubled", async () => {
    for (let at = 0; at < reply.length; at++) {
      const { transport } = transportOver(
        { events: reply.slice(0, at), breaks: true },
        { events: reply.slice(at) },
      );
      expect(await collect(await post(transport))).toEqual(reply.map((event) => event.chunk));
    }
  });

  it("waits longer between attempts while the server is away, and then goes on", async () => {
    const { transport, waits } = transportOver(
      { events: reply.slice(0, 3), breaks: true },
      "unreachable",
      { status: 503, code: "database.unavailable" },
      { events: reply.slice(3) },
    );
    expect(words(await collect(await post(transport)))).toBe("One, two, three, four.");
    expect(waits).toEqual([300, 600, 1_200]);
  });

  it("tells the page to load the conversation when the reply ended meanwhile", async () => {
    const { transport } = transportOver({ events: reply.slice(0, 3), breaks: true }, { status: 204 });
    await expect(collect(await post(transport))).rejects.toMatchObject({ code: replyMissed });
  });

  it("ends in plain words when the server stays away", async () => {
    const away = Array.from({ length: 12 }, () => "unreachable" as const);
    const { transport } = transportOver({ events: reply.slice(0, 3), breaks: true }, ...away);
    await expect(collect(await post(transport))).rejects.toMatchObject({ code: "client.offline" });
  });
});

describe("opening a conversation", () => {
  it("reads the running reply from its start", async () => {
    const { transport, wire } = transportOver({ events: playedReply("Still here.") });
    const stream = await transport.reconnectToStream({ chatId: "c 1" });
    expect(stream && words(await collect(stream))).toBe("Still here.");
    expect(wire.requests[0]).toMatchObject({ method: "GET", lastEventId: null });
    expect(transport.resumeStreamIsReplay).toBe(true);
  });

  it("knows when nothing runs", async () => {
    const { transport } = transportOver({ status: 204 });
    expect(await transport.reconnectToStream({ chatId: "c 1" })).toBeNull();
  });
});
