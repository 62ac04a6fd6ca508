import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { asked } from "../../app/asked.ts";
import type { AppEnv } from "../../app/context.ts";
import { answers, json } from "../../app/openapi.ts";
import { newTurnSchema } from "./conversations.schemas.ts";
import type { TurnRow } from "./turns.repository.ts";

/** A comment line goes out this often while a reply is quiet, so that proxies keep the connection. */
const heartbeat = 15_000;

const eventStream = {
  description: "AI SDK UI message stream; each event's id is its place in the reply",
  content: { "text/event-stream": { schema: { type: "string" as const } } },
};

export const turnRoutes = new Hono<AppEnv>()
  .post(
    "/conversations/:id/turns",
    describeRoute({
      summary: "Send a message and read the reply",
      responses: { ...answers({ errors: [400, 401, 403, 404, 409, 413, 415] }), 200: eventStream },
    }),
    json(newTurnSchema),
    async (c) => {
      const { person, ports } = await asked(c);
      const turn = await ports.turns.begin(person, c.req.param("id"), c.req.valid("json"));
      return sendReply(c, turn, 0);
    },
  )
  .post(
    "/conversations/:id/turns/:messageId/retry",
    describeRoute({
      summary: "Try again to answer a message",
      responses: { ...answers({ errors: [401, 403, 404, 409] }), 200: eventStream },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return sendReply(c, await ports.turns.retry(person, c.req.param("id"), c.req.param("messageId")), 0);
    },
  )
  .post(
    "/conversations/:id/stop",
    describeRoute({
      summary: "Stop the running reply, keeping what was said",
      responses: answers({ 200: z.object({ stopped: z.boolean() }), errors: [401, 404] }),
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      return c.json({ stopped: await ports.turns.stop(person, c.req.param("id")) });
    },
  )
  .get(
    "/conversations/:id/stream",
    describeRoute({
      summary: "Read the running reply, from its start or after Last-Event-ID",
      responses: {
        ...answers({ errors: [401, 404] }),
        200: eventStream,
        204: { description: "Nothing runs" },
      },
    }),
    async (c) => {
      const { person, ports } = await asked(c);
      const turn = await ports.turns.running(person, c.req.param("id"));
      if (!turn) return c.body(null, 204);
      return sendReply(c, turn, placeAfter(c.req.header("last-event-id"), turn));
    },
  );

/** Event ids are `REPLY:SEQ`, so that a place in an older reply is not taken for one in this. */
function placeAfter(lastEventId: string | undefined, turn: TurnRow): number {
  const [messageId, seq = ""] = lastEventId?.split(":") ?? [];
  return messageId === turn.assistantMessageId && /^\d{1,9}$/.test(seq) ? Number(seq) : 0;
}

function sendReply(c: Context<AppEnv>, turn: TurnRow, after: number) {
  const { turns } = c.get("ports");
  c.header("content-type", "text/event-stream; charset=utf-8");
  c.header("cache-control", "no-cache, no-transform");
  c.header("x-accel-buffering", "no");
  c.header("x-vercel-ai-ui-message-stream", "v1");
  return stream(c, async (out) => {
    const gone = new AbortController();
    out.onAbort(() => gone.abort());
    const beat = setInterval(() => void out.write(": still here\n\n"), heartbeat);
    try {
      for await (const { seq, chunk } of turns.read(turn.id, after, gone.signal)) {
        await out.write(`id: ${turn.assistantMessageId}:${seq}\ndata: ${chunk}\n\n`);
      }
      await out.write("data: [DONE]\n\n");
    } finally {
      clearInterval(beat);
    }
  });
}
